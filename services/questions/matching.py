"""Which of the coming events somebody means, by its name, its place, its kind and its day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from db.events import Wanted as Search
from domain.chapters import Chapter
from domain.events import Event
from domain.folding import words as folded_words
from domain.questions import Understood
from domain.questions.tables import empty_words
from services.questions.calendar import About, bearing, coming, stem
from services.questions.events import scope_of
from services.questions.room import Room

SHOWN = 8
_ANY = About(())
_COMPARED = 16  # of the next events, so many are compared with the words of the question
_SHORTEST = 3
_BY_KIND = 1  # the score of what only the kind speaks for


async def events_meant(
    room: Room, asked: Understood, text: str, *, strict: bool = False
) -> tuple[Event, ...]:
    """The coming events that ``text`` and what was understood of it may mean, the likeliest first.

    Of a series its next date. ``strict``: only what is named by a word of its own.
    """
    scope = await scope_of(room, asked)
    places = scope.chapters if scope is not None else None
    said = _telling(room, asked, text)
    near = await _candidates(room, places, asked, said)
    if not near and asked.place is not None:
        # The event may be elsewhere, with the name of the town in what it says.
        named = folded_words(asked.place.name)
        near = [one for one in await _candidates(room, None, asked, named) if _bears(one, named)]
    scored = [(_score(one, said, asked.kind), one) for one in near]
    best = max((score for score, _ in scored), default=0)
    unmatched = len(said) > 1 + (asked.period is not None)
    if strict and best <= _BY_KIND:
        return ()
    if best <= _BY_KIND and unmatched:
        return ()
    if best == 0 and said and asked.place is None and asked.chapter is None:
        return ()
    return tuple(one for score, one in scored if score == best)[:SHOWN]


def _bears(event: Event, words: Sequence[str]) -> bool:
    said = folded_words(" ".join(filter(None, (event.title, event.venue, event.description))))
    return set(words) <= set(said)


async def _candidates(
    room: Room, places: Sequence[Chapter] | None, asked: Understood, said: Sequence[str]
) -> list[Event]:
    """The next events, and those whose names bear a word that was said; if there is one, in the
    period that was named."""
    until = asked.period.end if asked.period else None
    for wanted in dict.fromkeys((Search(room.now, until), Search(room.now))):
        found = await bearing(room, places, wanted, [stem(word) for word in said])
        found += await coming(room, places, wanted, _ANY, _COMPARED)
        if found:
            return _firsts(sorted(found, key=lambda event: (event.starts, event.id)))
    return []


def _firsts(found: Iterable[Event]) -> list[Event]:
    first: dict[int, Event] = {}
    for one in found:
        first.setdefault(one.series or one.id, one)
    return list(first.values())


def _telling(room: Room, asked: Understood, text: str) -> list[str]:
    """The words by which an event is told from others: no small words, no name of the place."""
    place = set(folded_words(asked.place.name)) if asked.place else set()
    if asked.chapter is not None:
        place |= set(folded_words(asked.chapter.name))
    empty = empty_words() | place
    return [one for one in folded_words(text) if len(one) >= _SHORTEST and one not in empty]


def _score(event: Event, said: Sequence[str], kind: str | None) -> int:
    """How many of the words an event bears, three for its title, two for elsewhere; one for its kind."""
    title = folded_words(event.title)
    around = folded_words(" ".join(filter(None, (event.venue, event.city, event.description))))
    score = 0
    for word in said:
        begun = stem(word)
        if any(one.startswith(begun) for one in title):
            score += 3
        elif any(one.startswith(begun) for one in around):
            score += 2
    return score + (_BY_KIND if kind is not None and event.kind == kind else 0)
