"""From a person's words to what they mean in this network: the store lends its names."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from db import chapters, partners, places, words
from db.connection import Connection
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
from domain.questions.exonyms import usual_names
from domain.questions.tokens import cut
from services.questions.room import Room

# Shorter words are in too many titles to say what a question is about.
_SHORTEST_TOPIC = 3
# Longer ones are read beside the loop, not in it.
_QUICK = 120
CHAIN = 4
"""How many questions are read again, the last included, when each leans on the one before."""

Known = tuple[Lexicon, dict[int, str]]
"""What the network knows of the words of a text, and the zone of each town in it."""


async def understood(
    room: Room, texts: tuple[str, ...], at: datetime
) -> tuple[Understood, tuple[str, ...]]:
    """What the last of ``texts`` means after those before it, as asked at ``at``.

    Also gives the texts that were needed for it: the last alone unless it leans on the others.
    """
    if len(texts) > CHAIN:
        # The first stands on its own: without it the others lean on nothing.
        texts = (texts[0], *texts[1 - CHAIN :])
    known = {text: await _lexicon(room, text) for text in dict.fromkeys(texts)}
    meaning = await _meaning(room, texts[-1], known, at, None)
    before: Understood | None = None
    for text in texts[:-1]:
        before = await _meaning(room, text, known, at, before)
    if before is None:
        return meaning, texts[-1:]
    leaning = await _meaning(room, texts[-1], known, at, before)
    if leaning == meaning:
        return meaning, texts[-1:]
    return leaning, texts


async def _meaning(
    room: Room, text: str, known: Mapping[str, Known], at: datetime, before: Understood | None
) -> Understood:
    lexicon, zones = known[text]
    own = room.asker.language[:2]
    language = language_of(text, fallback=own)
    given: dict[str, Any] = {"language": language, "now": at, "before": before, "also": (own,)}
    found = await _read(text, lexicon, zone=room.asker.zone, **given)
    zone = zones.get(found.place.id) if found.place else None
    if found.period is not None and zone is not None and zone != room.asker.zone:
        # "Tonight in Montréal" is a night of Montréal.
        return await _read(text, lexicon, zone=zone, **given)
    return found


async def _read(text: str, lexicon: Lexicon, **given: Any) -> Understood:
    if len(text) <= _QUICK:
        return understand(text, lexicon, **given)
    # A text of five hundred characters can take a tenth of a second: nobody else waits for it.
    return await asyncio.to_thread(understand, text, lexicon, **given)


async def _lexicon(room: Room, text: str) -> Known:
    asked = ngrams(text)
    # A part of the world is meant by its name, not the town somewhere that once bore it.
    usual = usual_names(asked)
    wanted = dict.fromkeys([*asked, *(name for name, _ in usual.values())])
    towns, known = await _named(room, text, [name for name in wanted if not region_codes(name)])
    for written, (name, country) in usual.items():
        meant = [town for town in towns.get(name, []) if town.country == country]
        if meant:
            towns[written] = [*meant, *towns.get(written, [])]
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
        partners=await _partners(room, asked),
    )
    return lexicon, {town.id: town.timezone for found in towns.values() for town in found}


def _ref(town: Place) -> PlaceRef:
    return PlaceRef(town.id, town.name, town.country, town.population)


@dataclass(frozen=True, slots=True)
class _Called:
    """A chapter by the folded names that it answers to: its own and that of its city."""

    id: int
    name: str
    country: str
    city: str
    names: frozenset[str]
    closed: bool


async def _chapters(
    room: Room, asked: frozenset[str], towns: dict[str, list[Place]]
) -> dict[str, tuple[ChapterRef, ...]]:
    """The chapters that the words may name; those of a town by any of the town's names."""
    by_town = {
        (fold(town.name), town.country): town.id for found in towns.values() for town in found
    }
    cities = {city for city, _ in by_town}
    known = await _called(room)
    meant = {one.id: one for name in asked | cities for one in known.get(name, ())}
    found: dict[str, list[tuple[bool, str, ChapterRef]]] = {}
    for one in meant.values():
        place = by_town.get((one.city, one.country))
        ref = ChapterRef(one.id, one.name, place, one.country)
        for name in one.names:
            if name in asked or (place is not None and name == one.city):
                found.setdefault(name, []).append((one.closed, one.name, ref))
    return {
        name: tuple(ref for _, _, ref in sorted(refs, key=lambda one: (one[0], one[1], one[2].id)))
        for name, refs in found.items()
    }


async def _called(room: Room) -> Mapping[str, tuple[_Called, ...]]:
    """Every chapter by each of its folded names; read anew only when a chapter changes."""
    network = room.network.id

    async def ask(conn: Connection) -> Mapping[str, tuple[_Called, ...]]:
        found: dict[str, list[_Called]] = {}
        for row in await chapters.names(conn, network):
            city, name = fold(row["city"] or ""), fold(row["name"])
            closed = row["status"] == Status.COMPOSTED or row["kind"] == Kind.THEME
            names = frozenset({name, city} - {""})
            one = _Called(row["id"], row["name"], row["country"] or "", city, names, closed)
            for called in names:
                found.setdefault(called, []).append(one)
        return MappingProxyType({name: tuple(ones) for name, ones in found.items()})

    return await room.house.store.remembered(("called", network), ask, of=("chapters",))


async def _partners(room: Room, asked: tuple[str, ...]) -> dict[str, str]:
    """The partners that the words may name."""
    network = room.network.id

    async def ask(conn: Connection) -> Mapping[str, str]:
        return MappingProxyType(await partners.names(conn, network))

    known = await room.house.store.remembered(("partners", network), ask, of=("partners",))
    return {name: known[name] for name in asked if name in known}


async def _named(
    room: Room, text: str, names: Sequence[str]
) -> tuple[dict[str, list[Place]], dict[str, str]]:
    """The towns of these names; the words of ``text`` that events and open profiles hold, as they
    are written in it."""
    written = {
        name: text[token.start : token.end]
        for token in cut(text)
        if len(name := token.folded) >= _SHORTEST_TOPIC
    }

    async def ask(conn: Connection) -> tuple[dict[str, list[Place]], frozenset[str]]:
        towns = await places.named_any(conn, names)
        return towns, await words.known(conn, room.network.id, list(written))

    towns, known = await room.house.store.look(ask)
    return towns, {name: written[name] for name in written if name in known}
