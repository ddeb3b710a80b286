"""Which chapter a file means by the name of a group: ``R-Ladies PDX`` is Portland, Oregon.

A name that a chapter bears is taken unless the group's events lie in another country. Any other
way of finding one (an older name, the town where most of its events take place, the beginning
of a name) must agree with the countries and the clocks of its events, lead to one chapter only,
and to none that another group bears the name of. What remains has no chapter: a wrong one is
worse than none.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from db import imports, places
from db.connection import Connection
from domain import names
from domain.chapters import Chapter
from domain.errors import NotFound, SeveralFound
from domain.folding import fold
from domain.records import EventRecord, zone_for

_FEWEST = 3  # groups that make what they share a prefix


@dataclass(frozen=True, slots=True)
class Match:
    """The chapter of a group; ``guessed`` when it bears another name than the group."""

    chapter: Chapter
    guessed: bool


class _Homes:
    """The chapters of a network, found by name, by city and by position."""

    def __init__(self, chapters: Sequence[Chapter]) -> None:
        self.all = chapters
        self.named: dict[str, list[Chapter]] = defaultdict(list)
        self.placed: dict[tuple[float | None, float | None], list[Chapter]] = defaultdict(list)
        for chapter in chapters:
            for name in {fold(chapter.name), fold(chapter.city or "")} - {""}:
                self.named[name].append(chapter)
            self.placed[chapter.latitude, chapter.longitude].append(chapter)


async def match(conn: Connection, network: int, events: Iterable[EventRecord]) -> dict[str, Match]:
    """The chapter of each group that ``events`` name; a group without one is missing."""
    groups: dict[str, list[EventRecord]] = defaultdict(list)
    for event in events:
        if event.chapter:
            groups[event.chapter].append(event)
    homes = _Homes([chapter for chapter, _ in await imports.chapters(conn, network)])
    prefix = _prefix(list(groups))
    found: dict[str, Match] = {}
    for name, held in groups.items():
        own, inside = _own_name(name, prefix)
        chapter = _bearing(homes.named[own], own, held)
        if chapter is not None:
            found[name] = Match(chapter, inside)
    claimed = {match.chapter.id for match in found.values()}
    for name, held in groups.items():
        if name not in found:
            own, _ = _own_name(name, prefix)
            chapter = await _otherwise(conn, homes, own, held, claimed)
            if chapter is not None:
                found[name] = Match(chapter, guessed=True)
    return found


def _prefix(groups: list[str]) -> list[str]:
    """The words with which more than half of the names begin."""
    folded = [fold(name).split() for name in dict.fromkeys(groups)]
    shared: list[str] = []
    while len(folded) >= _FEWEST:
        size = len(shared) + 1
        beginnings = Counter(tuple(words[:size]) for words in folded if len(words) > size)
        most = beginnings.most_common(1)
        if not most or most[0][1] * 2 <= len(folded):
            break
        shared = list(most[0][0])
    return shared


def _own_name(name: str, prefix: list[str]) -> tuple[str, bool]:
    """The folded name without the network's, and whether that stood inside of it."""
    words = fold(name).split()
    for at in range(len(words) - len(prefix) - 1, -1, -1):
        if prefix and words[at : at + len(prefix)] == prefix:
            return " ".join(words[at + len(prefix) :]), at > 0
    return " ".join(words), False


def _country(held: Sequence[EventRecord]) -> str | None:
    """The country of most events that name one."""
    counted = Counter(event.country for event in held if event.country).most_common(1)
    return counted[0][0] if counted else None


def _elsewhere(chapter: Chapter, held: Sequence[EventRecord]) -> bool:
    """Whether the events lie in another country than the chapter."""
    country = _country(held)
    return bool(country and chapter.country and country != chapter.country)


def _clocks_agree(chapter: Chapter, held: Sequence[EventRecord]) -> bool:
    """Whether the chapter's clocks showed the local time of most events that tell UTC too."""
    told = [event for event in held if event.at is not None and event.zone != "UTC"]
    shown = [event for event in told if zone_for(event.wall, event.at, [chapter.zone])]
    return len(shown) * 2 > len(told) or not told


def _only(chapters: Iterable[Chapter]) -> Chapter | None:
    distinct = {chapter.id: chapter for chapter in chapters}
    return next(iter(distinct.values())) if len(distinct) == 1 else None


def _bearing(named: list[Chapter], own: str, held: Sequence[EventRecord]) -> Chapter | None:
    """The chapter that bears the group's name, told from its namesakes by what the events say."""
    there = [chapter for chapter in named if not _elsewhere(chapter, held)]
    if len(there) < 2:
        return _only(there)
    if _country(held) is not None or any(event.at for event in held):
        there = [chapter for chapter in there if _clocks_agree(chapter, held)]
    return _only(there) or _only(chapter for chapter in there if fold(chapter.name) == own)


async def _otherwise(
    conn: Connection,
    homes: _Homes,
    own: str,
    held: Sequence[EventRecord],
    claimed: set[int],
) -> Chapter | None:
    def fits(chapter: Chapter) -> bool:
        return (
            chapter.id not in claimed
            and chapter.country is not None
            and not _elsewhere(chapter, held)
            and _clocks_agree(chapter, held)
        )

    told = _country(held) is not None or any(event.at and event.zone != "UTC" for event in held)
    if not own or not told:
        return None
    return (
        _only(filter(fits, await _in_towns(conn, homes, own)))
        or await _by_venues(conn, homes, held, fits)
        or _by_beginning(homes, own, fits)
        or _by_ending(homes, own, fits)
    )


async def _in_towns(conn: Connection, homes: _Homes, town: str) -> list[Chapter]:
    """The chapters in the towns that go by that name."""
    found = list(homes.named[fold(town)])
    for place in await places.named(conn, town):
        found += homes.placed[place.latitude, place.longitude]
    return found


async def _by_venues(
    conn: Connection,
    homes: _Homes,
    held: Sequence[EventRecord],
    fits: Callable[[Chapter], bool],
) -> Chapter | None:
    """The chapter of the town in which at least half of the events take place."""
    counted = Counter(fold(event.city) for event in held if event.city)
    for city, number in counted.most_common(1):
        if number * 2 >= sum(counted.values()):
            return _only(filter(fits, await _in_towns(conn, homes, city)))
    return None


def _by_beginning(homes: _Homes, own: str, fits: Callable[[Chapter], bool]) -> Chapter | None:
    """The chapter whose name begins like the group's, is a typo away, or is abbreviated."""
    fitting = {chapter.id: chapter for chapter in homes.all if fits(chapter)}
    try:
        pairs = [(chapter.id, chapter.name) for chapter in fitting.values()]
        return fitting[names.resolve(own, pairs, what="chapter")]
    except (NotFound, SeveralFound):
        return _only(one for one in fitting.values() if _shortens(own, fold(one.name)))


def _shortens(short: str, name: str) -> bool:
    """Whether ``short`` is ``name`` with words abbreviated, one at least in full: *mid mo*."""
    pairs = list(zip(short.split(), name.split(), strict=False))
    if len(short.split()) != len(name.split()) or all(one != whole for one, whole in pairs):
        return False
    return all(one[0] == whole[0] and _in_order(one, whole) for one, whole in pairs)


def _in_order(letters: str, word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)


def _by_ending(homes: _Homes, own: str, fits: Callable[[Chapter], bool]) -> Chapter | None:
    """The chapter that bears the longest ending of the group's name: a file of one chapter
    does not tell what the network's part of the name is."""
    words = own.split()
    for start in range(1, len(words)):
        bearing = homes.named.get(" ".join(words[start:]))
        if bearing:
            return _only(filter(fits, bearing))
    return None


async def by_name(conn: Connection, network: int, wanted: Iterable[str]) -> dict[str, Chapter]:
    """The chapters that bear these names, or that are in a town which does; only where it is one."""
    homes = _Homes([chapter for chapter, _ in await imports.chapters(conn, network)])
    found: dict[str, Chapter] = {}
    for name in dict.fromkeys(wanted):
        bearing = homes.named[fold(name)]
        chapter = _only(one for one in bearing if fold(one.name) == fold(name)) or _only(bearing)
        if chapter is None and not bearing:
            chapter = _only(await _in_towns(conn, homes, name))
        if chapter is not None:
            found[name] = chapter
    return found
