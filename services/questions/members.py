"""Members: one by name, how many there are, and who looks after the network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from db import chapters, directory, members, stats
from db.connection import Connection
from db.directory import Term
from db.words import bounds
from domain.folding import fold
from domain.folding import words as folded_words
from domain.members import Field, Profile
from domain.questions import Understood
from domain.questions.answers import (
    Found,
    MemberHidden,
    MembersCounted,
    MemberShown,
    MembersNamed,
    StewardsNamed,
)
from services.questions.chapters import meant as chapters_meant
from services.questions.events import narrowing
from services.questions.people import SHOWN, profiles
from services.questions.room import Room

_NAME = "name"  # the field of the index under which names stand
_CHAPTERS = 10
_MOST = 50  # people of one name who are looked through for the very one


async def show(room: Room, asked: Understood) -> Found:
    """The profile of whoever was named, as far as the reader may see it.

    Who has opened nothing to the reader is not told apart from who is not there.
    """
    name = (asked.person or "").strip().lstrip("@")
    member = room.named.get(fold(name))
    if member is None and fold(name) == fold(room.asker.name):
        member = room.asker.id
    if member is not None:
        return await _shown(room, member, name)
    said = folded_words(name)
    if not said:
        return MemberHidden("")
    found = await directory.search(
        room.conn, room.viewer, [_by_name(word) for word in said], limit=_MOST
    )
    meant = _meant(said, found)
    if len(meant) == 1:
        return await _shown(room, meant[0].id, name)
    if meant:
        people = await profiles(room, meant[:SHOWN])
        return MembersNamed(name, people, len(meant) > SHOWN)
    return MemberHidden(name, await _near(room, said))


async def _shown(room: Room, member: int, name: str) -> Found:
    conn = room.conn
    known = await members.name_of(conn, room.network.id, member)
    found = await profiles(room, [directory.Found(member, known, "")]) if known else ()
    if not found:
        return MemberHidden(name)
    return MemberShown(found[0], own=member == room.asker.id and not room.public)


def _by_name(word: str) -> Term:
    return Term((bounds(word),), _NAME)


def _meant(said: Sequence[str], found: Sequence[directory.Found]) -> list[directory.Found]:
    """Those of just that name, else those with its words, else those whose names begin so."""
    whole = [one for one in found if folded_words(one.name) == tuple(said)]
    words = [one for one in found if set(said) <= set(folded_words(one.name))]
    return whole or words or list(found)


async def _near(room: Room, said: Sequence[str]) -> tuple[Profile, ...]:
    """Those open to the reader whose name is a typing slip away from a single word."""
    conn = room.conn
    near: dict[int, directory.Found] = {}
    for word in said:
        for term in await directory.respelled(conn, room.viewer, word):
            named = Term(term.ranges, _NAME)
            for one in await directory.search(conn, room.viewer, [named], limit=3):
                near[one.id] = one
    return await profiles(room, list(near.values())[:3])


async def count(room: Room, asked: Understood) -> Found:
    """How many people there are, by what the reader may see, and how many each chapter has."""
    conn, here = room.conn, await chapters_meant(room, asked)
    narrowed = replace(narrowing(asked), since=None, until=None, kind="", online=False)
    if here is None:
        counted = await directory.count(conn, room.viewer, [])
        known = await _everybody(room)
        return MembersCounted(narrowed, counted.number, counted.more, known)
    ways = [directory.in_chapter(one.id) for one in here]
    town = await room.town(asked)
    if town is not None and town.id:
        ways.append(directory.dwelling(town.id))
    if not ways:
        return MembersCounted(narrowed, 0)
    ranges = tuple(one for way in ways for one in way.ranges) + _written(asked)
    there = Term(ranges, Field.CITY.value, Field.CHAPTERS.value)
    counted = await directory.count(conn, room.viewer, [there])
    listed = [(one, await chapters.people(conn, one.id)) for one in here[:_CHAPTERS]]
    return MembersCounted(narrowed, counted.number, counted.more, None, tuple(listed), len(here))


def _written(asked: Understood) -> tuple[tuple[str, str], ...]:
    """The name of the town as people write it themselves, where it is one word, and no longer one."""
    said = folded_words(asked.place.name) if asked.place else ()
    return ((said[0], said[0] + "\x01"),) if len(said) == 1 else ()


async def _everybody(room: Room) -> int:
    """How many people are in the network; counted anew when anything was written since."""
    network = room.network.id

    async def ask(conn: Connection) -> int:
        return await stats.people(conn, network)

    return await room.house.store.remembered(("people", network), ask)


async def stewards(room: Room, _asked: Understood) -> StewardsNamed:
    """The role of the stewards: Discord knows who holds it, and shows them by it."""
    return StewardsNamed(room.network.steward_role)
