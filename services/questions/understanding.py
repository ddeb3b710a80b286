"""From a person's words to what they mean in this network: the store lends its names."""

from __future__ import annotations

from datetime import datetime

from db import chapters, places, words
from domain.chapters import Kind, Status
from domain.folding import fold
from domain.places import Place, country_code, region_codes
from domain.questions import (
    ChapterRef,
    Lexicon,
    PlaceRef,
    Understood,
    language_of,
    ngrams,
    understand,
)
from domain.questions.tokens import cut
from services.questions.room import Room

# Shorter words are in too many titles to say what a question is about.
_SHORTEST_TOPIC = 3
#: How many questions are read again, the last included, when each leans on the one before.
CHAIN = 4


async def understood(
    room: Room, texts: tuple[str, ...], at: datetime
) -> tuple[Understood, tuple[str, ...]]:
    """What the last of ``texts`` means after those before it, as asked at ``at``.

    Also gives the texts that were needed for it: the last alone unless it leans on the others.
    """
    if len(texts) > CHAIN:
        # The first stands on its own: without it the others lean on nothing.
        texts = (texts[0], *texts[1 - CHAIN :])
    meaning = await _meaning(room, texts[-1], at, None)
    before: Understood | None = None
    for text in texts[:-1]:
        before = await _meaning(room, text, at, before)
    if before is None:
        return meaning, texts[-1:]
    leaning = await _meaning(room, texts[-1], at, before)
    if leaning == meaning:
        return meaning, texts[-1:]
    return leaning, texts


async def _meaning(room: Room, text: str, at: datetime, before: Understood | None) -> Understood:
    lexicon, zones = await _lexicon(room, text)
    language = language_of(text, fallback=room.asker.language[:2])
    found = understand(
        text, lexicon, language=language, now=at, zone=room.asker.zone, before=before
    )
    zone = zones.get(found.place.id) if found.place else None
    if found.period is not None and zone is not None and zone != room.asker.zone:
        # "Tonight in Montréal" is a night of Montréal.
        return understand(text, lexicon, language=language, now=at, zone=zone, before=before)
    return found


async def _lexicon(room: Room, text: str) -> tuple[Lexicon, dict[int, str]]:
    """What the network knows of the words of ``text``, and the zone of each town in it."""
    asked = ngrams(text)
    # A part of the world is meant by its name, not the town somewhere that once bore it.
    towns = await places.named_any(
        room.house.store.read, [name for name in asked if not region_codes(name)]
    )
    known = await _topics(room, text)
    bearing = await _chapters(room, frozenset(asked), towns)
    own = [fold(room.network.name), *fold(room.network.name).split()]
    countries = {
        name: code for name in asked if (code := country_code(name, names_only=True)) is not None
    }
    lexicon = Lexicon(
        places={name: tuple(map(_ref, found)) for name, found in towns.items()},
        chapters=bearing,
        topics=known,
        countries=countries,
        network=frozenset(name for name in own if name not in towns and name not in bearing),
    )
    return lexicon, {town.id: town.timezone for found in towns.values() for town in found}


def _ref(town: Place) -> PlaceRef:
    return PlaceRef(town.id, town.name, town.country, town.population)


async def _chapters(
    room: Room, asked: frozenset[str], towns: dict[str, list[Place]]
) -> dict[str, tuple[ChapterRef, ...]]:
    """The chapters that the words may name; those of a town by any of the town's names."""
    by_town = {
        (fold(town.name), town.country): town.id for found in towns.values() for town in found
    }
    found: dict[str, list[tuple[bool, ChapterRef]]] = {}
    for row in await chapters.names(room.house.store.read, room.network.id):
        country = row["country"] or ""
        city = fold(row["city"] or "")
        place = by_town.get((city, country))
        ref = ChapterRef(row["id"], row["name"], place, country)
        closed = row["status"] == Status.COMPOSTED or row["kind"] == Kind.THEME
        for name in {fold(row["name"]), city}:
            if name in asked or (place is not None and name == city):
                found.setdefault(name, []).append((closed, ref))
    return {
        name: tuple(ref for _, ref in sorted(refs, key=lambda one: one[0]))
        for name, refs in found.items()
    }


async def _topics(room: Room, text: str) -> dict[str, str]:
    """The words of ``text`` that events and open profiles hold, as they are written in it."""
    written = {
        name: text[token.start : token.end]
        for token in cut(text)
        if len(name := token.folded) >= _SHORTEST_TOPIC
    }
    known = await words.known(room.house.store.read, room.network.id, list(written))
    return {name: written[name] for name in written if name in known}
