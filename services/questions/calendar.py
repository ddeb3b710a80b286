"""The calendar as questions read it: what is coming in some chapters, and about a topic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from db import events, happening, words
from db.events import Wanted
from domain.chapters import Chapter
from domain.events import Event, Kind, Status, may_see
from domain.folding import fold
from domain.folding import words as folded_words
from services.questions.room import Room

FEW = 8
"""So many chapters are looked at one by one; more of them are walked together."""
# What the index of names knows all of; a word that more events bear is common.
_COMMON = 200
# Of the next events, so many are read for a topic that no event bears in its name.
_DESCRIBED = 150
_PAGE = 300
_PAGES = 4  # pages that are read for a common word, or for the later dates of series


@dataclass(frozen=True, slots=True)
class About:
    """Whether an event speaks of a topic: each of its words begins one of the event's."""

    stems: tuple[str, ...]

    def keeps(self, event: Event) -> bool:
        """Whether ``event`` has them all in its name, place or description."""
        if not self.stems:
            return True
        texts = (event.title, event.description, event.venue, event.chapter_name)
        said = f" {fold(' '.join(text for text in texts if text))}"
        return all(f" {stem}" in said for stem in self.stems)


def about(topic: str | None) -> About:
    """What ``topic`` asks of an event; nothing: any."""
    return About(tuple(stem(word) for word in folded_words(topic or "")))


def stem(word: str) -> str:
    """A word without the plural that English, French and Spanish share."""
    return word[:-1] if len(word) > 4 and word[-1] in "sx" else word


def number(found: Iterable[Event]) -> int:
    """How many there are when the dates of a series count as one."""
    return len({event.series or event.id for event in found})


async def coming(
    room: Room, chapters: Sequence[Chapter] | None, wanted: Wanted, said: About, limit: int
) -> list[Event]:
    """Events of ``chapters`` (``None``: any) that the reader may see and that speak of what is
    ``said``, by their start.

    No more than needed for ``limit`` of them, a series counting as one; ``wanted.chapter`` is not
    asked.
    """
    inside = None if chapters is None else frozenset(chapter.id for chapter in chapters)
    if said.stems:
        return await _named(room, inside, wanted, said, limit)
    if inside is not None and len(inside) <= FEW:
        found: list[Event] = []
        for chapter in inside:
            found += await _of_chapter(room, replace(wanted, chapter=chapter), limit)
        return _ordered(found)
    return await _walked(room, inside, wanted, said, limit)


async def _of_chapter(room: Room, wanted: Wanted, limit: int) -> list[Event]:
    conn, size, found = room.conn, 2 * limit, list[Event]()
    for _ in range(_PAGES):
        found = await happening.of_chapter(conn, room.viewer, wanted, limit=size)
        if number(found) >= limit or len(found) < size:
            break
        size *= 4  # the many dates of one series hide what else there is
    return found


async def _walked(
    room: Room,
    inside: frozenset[int] | None,
    wanted: Wanted,
    said: About,
    limit: int,
    word: str = "",
) -> list[Event]:
    """Page by page, in the order of their starts."""
    conn, found, offset, size = room.conn, list[Event](), 0, 2 * limit
    for _ in range(_PAGES):
        page = await happening.within(
            conn,
            room.viewer,
            wanted,
            None if inside is None else sorted(inside),
            word=word,
            limit=size,
            offset=offset,
        )
        found += [event for event in page if said.keeps(event)]
        if number(found) >= limit or len(page) < size:
            break
        offset, size = offset + size, min(4 * size, _PAGE)
    return found


async def _named(
    room: Room, inside: frozenset[int] | None, wanted: Wanted, said: About, limit: int
) -> list[Event]:
    """By the words of their names, else among the next ones by what they say besides."""
    conn, network = room.conn, room.network.id
    ids = await words.rarest(conn, network, "event", said.stems)
    if len(ids) >= _COMMON:
        return await _walked(room, inside, wanted, said, limit, max(said.stems, key=len))
    named = await events.by_ids(conn, network, ids, since=wanted.since)
    found = [one for one in named if _is_wanted(room, one, inside, wanted) and said.keeps(one)]
    if not found:
        everything = await happening.within(
            conn,
            room.viewer,
            wanted,
            None if inside is None else sorted(inside),
            limit=_DESCRIBED,
        )
        found = [one for one in everything if said.keeps(one)]
    return _ordered(found)


async def bearing(
    room: Room, chapters: Sequence[Chapter] | None, wanted: Wanted, stems: Sequence[str]
) -> list[Event]:
    """Events of ``chapters`` (``None``: any) that the reader may see and in whose name a word
    begins with any of ``stems``, by their start; of a word that many bear at most 200."""
    conn, network = room.conn, room.network.id
    inside = None if chapters is None else frozenset(chapter.id for chapter in chapters)
    ids: set[int] = set()
    for begun in stems:
        ids.update(await words.rarest(conn, network, "event", [begun]))
    found = await events.by_ids(conn, network, sorted(ids), since=wanted.since)
    return _ordered(one for one in found if _is_wanted(room, one, inside, wanted))


def _is_wanted(room: Room, event: Event, inside: frozenset[int] | None, wanted: Wanted) -> bool:
    status = Status.WISHED if wanted.kind == Kind.WISH else Status.PLANNED
    return (
        may_see(room.viewer, event)
        and event.ends > wanted.since
        and (wanted.until is None or event.starts < wanted.until)
        and event.status in {Status.PLANNED, status}
        and (inside is None or not inside.isdisjoint(event.chapters))
        and (not wanted.kind or event.kind == wanted.kind)
        and (wanted.online is None or event.online is wanted.online)
    )


def _ordered(found: Iterable[Event]) -> list[Event]:
    once = {event.id: event for event in found}
    return sorted(once.values(), key=lambda event: (event.starts, event.id))
