"""Who knows, speaks, lives: only by what people opened to whoever reads the answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from db import directory
from db.directory import Term
from domain import topics
from domain.folding import fold
from domain.folding import words as folded_words
from domain.members import Field, Profile
from domain.questions import Understood
from domain.questions.answers import (
    Found,
    NobodyFound,
    PeopleFound,
    PeopleToAsk,
    WhereFrom,
)
from domain.questions.tables import empty_words
from services.questions.calendar import stem
from services.questions.events import narrowing
from services.questions.room import AROUND_KM, Room
from services.questions.world import is_within, names_of_language

SHOWN = 8
# How many ways to say a place, a language or a topic are tried.
_WAYS = 6
_CHAPTERS = 10
# Where a topic is looked for, the most telling fields first.
_TELLING = ((Field.SKILLS, Field.TOPICS), (Field.OFFERS, Field.ABOUT))


async def find(room: Room, asked: Understood) -> Found:
    """The people that a question asks for, or that nobody has opened that to the reader."""
    places = await _places(room, asked)
    if places is None:
        return WhereFrom()
    spoken = [
        [directory.starting(name, Field.LANGUAGES)]
        for name in (names_of_language(asked.spoken) if asked.spoken else ())
    ]
    found = await _search(room, asked.topic, [places, spoken])
    if not found:
        return NobodyFound(narrowing(asked), await room.whom(await room.meant(asked)))
    people = await profiles(room, found[:SHOWN])
    return PeopleFound(narrowing(asked), people, len(found) > SHOWN)


async def to_ask(room: Room, asked: Understood) -> PeopleToAsk:
    """People who may have an opinion on a question that is not for the bot to answer."""
    found = await _search(room, asked.topic, []) if asked.topic else []
    whom = await room.whom(await room.meant(asked))
    return PeopleToAsk(narrowing(asked), await profiles(room, found[:SHOWN]), whom)


async def _search(
    room: Room, topic: str | None, narrowed: Sequence[Sequence[list[Term]]]
) -> list[directory.Found]:
    """Those who match the topic and, of each list that is not empty, any of its ways."""
    combined: list[list[Term]] = [[]]
    for ways in narrowed:
        if ways:
            combined = [[*before, *way] for before in combined for way in ways[:_CHAPTERS]]
    if topic is None:
        return await _any(room, combined)
    for said in _said(topic):
        for fields in _TELLING:
            found = await _any(room, [_named(said, fields) + terms for terms in combined])
            if found:
                return found
    spellings = await _respelled(room, _words(topic))
    if not spellings:
        return []
    return await _any(room, [spellings + terms for terms in combined])


async def _respelled(room: Room, asked: Sequence[str]) -> list[Term]:
    """Terms for the visible words that a single misspelt word may mean."""
    if len(asked) != 1:
        return []
    found = await directory.respelled(room.conn, room.viewer, asked[0], *_TELLING[0])
    return found[:1]


def _said(topic: str) -> Iterator[Sequence[str]]:
    """The words of a topic, then those of its names in our languages."""
    yield _words(topic)
    for key in topics.keys([topic]):
        for name in topics.TOPICS[key]:
            if fold(name) != fold(topic):
                yield _words(name)


def _words(text: str) -> list[str]:
    """The words that say something, each without its plural."""
    said = folded_words(text)
    empty = empty_words()
    telling = [word for word in said if word not in empty] or list(said)
    return [stem(word) for word in telling]


def _named(said: Sequence[str], fields: Sequence[Field]) -> list[Term]:
    return [directory.starting(word, *fields) for word in said]


async def _places(room: Room, asked: Understood) -> list[list[Term]] | None:
    """The ways to be where was asked: by city, or by chapter; empty: anywhere.

    ``None`` when it is around an asker of whom nobody knows where they are.
    """
    town = await room.town(asked)
    if asked.near_me and town is None:
        town = await room.home()
        if town is None:
            return None
    ways: list[list[Term]] = []
    there: list[Term] = []  # of which any is enough
    if asked.place is not None or asked.near_me:
        name = asked.place.name if asked.place is not None else town.name if town else ""
        ways.append(_named(folded_words(name), (Field.CITY,)))
        if town is not None and town.id:
            there.append(directory.dwelling(town.id))  # by any name of the town
    if asked.chapter is not None:
        there.append(directory.in_chapter(asked.chapter.id))
    if town is not None:
        there += [
            directory.in_chapter(near.chapter.id)
            for near in room.nearest(town, _WAYS)
            if near.km is not None and near.km <= AROUND_KM
        ]
    elif asked.country or asked.region:
        there += [
            directory.in_chapter(one.id)
            for one in [one for one in room.chapters if is_within(one, asked)][:_CHAPTERS]
        ]
        # Nobody belongs to a chapter that is not there.
        there = there or [directory.in_chapter(0)]
    return [*ways, *_any_of(there)]


def _any_of(there: Sequence[Term]) -> list[list[Term]]:
    """The marks of towns and chapters as one way: each mark stands in one field alone."""
    if not there:
        return []
    any_of = there[0].or_else(*there[1:])
    return [[replace(any_of, field=Field.CITY.value, other=Field.CHAPTERS.value)]]


async def _any(room: Room, combined: Sequence[list[Term]]) -> list[directory.Found]:
    """Those who match all the terms of any of ``combined``, by name, never the asker."""
    found: dict[int, directory.Found] = {}
    for terms in combined:
        matching = await directory.search(
            room.conn, room.viewer, terms or [directory.anyone()], limit=SHOWN + 2
        )
        found.update({one.id: one for one in matching if one.id != room.asker.id})
    return sorted(found.values(), key=lambda one: (one.sort, one.id))[: SHOWN + 1]


async def profiles(room: Room, found: Sequence[directory.Found]) -> tuple[Profile, ...]:
    """What the reader may see of each, without those who show nothing."""
    seen = await directory.visible(room.conn, room.viewer, [one.id for one in found])
    return tuple(
        Profile(
            one.id,
            one.name,
            {field: content for field, content in fields.items() if field is not Field.CHAPTERS},
            chapters=fields.get(Field.CHAPTERS, ()),
        )
        for one in found
        if (fields := seen.get(one.id))
    )
