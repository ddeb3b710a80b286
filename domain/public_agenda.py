"""The public agenda: what anyone at all may read of a network, and what they may ask of it.

An ``Entry`` holds what the public calendars hold too, and no more: nobody's name, no number of
answers but the seats that are left. Nothing else reaches a page.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from typing import Final

from domain import accepted, zones
from domain.chapters import Chapter
from domain.events import Audience, Event, Kind, Status
from domain.ids import encode
from domain.networks import Network
from domain.times import wall_at

PAGE: Final = 50
"""Events on one page."""
MOST_PAGES: Final = 20
"""Pages that can be turned to: nobody reads farther, and each costs those before it."""
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_SLUG: Final = re.compile(r"[a-z0-9-]{1,80}")
_NUMBER: Final = re.compile(r"[0-9]{1,4}")


@dataclass(frozen=True, slots=True)
class Host:
    """A chapter that hosts an event; ``slug`` is its address, if it still has one."""

    name: str
    slug: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An event as anyone may see it. ``code`` is its address, ``free`` the seats that are left
    where they are counted; times are instants (aware, UTC), ``zone`` the IANA name of the place's."""

    code: str
    title: str
    kind: Kind
    starts: datetime
    ends: datetime
    zone: str
    hosts: tuple[Host, ...]
    venue: str | None
    city: str | None
    online: bool
    link: str | None
    description: str | None
    cancelled: bool
    reason: str | None
    free: int | None
    attribution: str | None


@dataclass(frozen=True, slots=True)
class Group:
    """A chapter as anyone may see it, with how many members it has."""

    chapter: Chapter
    members: int


@dataclass(frozen=True, slots=True)
class Day:
    """What begins on a day of the reader's zone; ``on`` is ``None`` for what goes on already."""

    on: date | None
    entries: tuple[Entry, ...]


class Doubt(StrEnum):
    """What was asked and cannot be answered, as the address of the page names it."""

    CHAPTER = "chapter"
    COUNTRY = "country"
    ONLINE = "online"
    ZONE = "zone"
    LANGUAGE = "lang"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reader asked for, as far as it can be answered.

    ``chapter`` is an identifier, ``country`` a code of ISO 3166-1, ``zone`` an IANA name and
    ``language`` a code of ours; ``None`` where nothing was asked. ``doubts`` are what had to be
    left out, ``nearest`` the zones that may have been meant.
    """

    chapter: int | None = None
    country: str | None = None
    online: bool = False
    zone: str | None = None
    language: str | None = None
    page: int = 1
    doubts: tuple[Doubt, ...] = ()
    nearest: tuple[str, ...] = field(default=(), compare=False)

    @property
    def is_narrow(self) -> bool:
        """Whether only some of the events were asked for."""
        return self.chapter is not None or self.country is not None or self.online

    @property
    def status(self) -> int:
        """The status of the answer (RFC 9110): not found, not understood, or fine."""
        if {Doubt.CHAPTER, Doubt.COUNTRY, Doubt.PAGE} & {*self.doubts}:
            return 404
        return 400 if self.doubts else 200


@dataclass(frozen=True, slots=True)
class Agenda:
    """What one page shows: ``days`` in ``zone``, the ``groups`` that it is about, read at ``now``.

    ``every`` are all chapters that can be chosen. ``more``: there is a page behind it.
    """

    network: Network
    asked: Asked
    now: datetime
    zone: str
    days: tuple[Day, ...]
    groups: tuple[Group, ...]
    every: tuple[Group, ...]
    more: bool


def read(given: Mapping[str, str], groups: Sequence[Group], languages: Collection[str]) -> Asked:
    """What the parameters of an address ask for; what is empty or unknown to us asks nothing."""
    asked = Asked()
    for name, text in given.items():
        value = text.strip()
        if value and name in _READERS:
            asked = _READERS[name](asked, value, groups, languages)
    return asked


def _doubtful(asked: Asked, doubt: Doubt) -> Asked:
    return replace(asked, doubts=(*asked.doubts, doubt))


def _read_chapter(asked: Asked, text: str, groups: Sequence[Group], _l: Collection[str]) -> Asked:
    found = None
    if _SLUG.fullmatch(text):
        found = next((one.chapter.id for one in groups if one.chapter.slug == text), None)
    return _doubtful(asked, Doubt.CHAPTER) if found is None else replace(asked, chapter=found)


def _read_country(asked: Asked, text: str, groups: Sequence[Group], _l: Collection[str]) -> Asked:
    code = text[:3].upper()
    if not _COUNTRY.fullmatch(code) or all(one.chapter.country != code for one in groups):
        return _doubtful(asked, Doubt.COUNTRY)
    return replace(asked, country=code)


def _read_online(asked: Asked, text: str, _g: Sequence[Group], _l: Collection[str]) -> Asked:
    if text not in {"0", "1"}:
        return _doubtful(asked, Doubt.ONLINE)
    return replace(asked, online=text == "1")


def _read_zone(asked: Asked, text: str, _g: Sequence[Group], _l: Collection[str]) -> Asked:
    try:
        return replace(asked, zone=zones.find(text))
    except zones.ZoneUnknown as refusal:
        return replace(_doubtful(asked, Doubt.ZONE), nearest=refusal.nearest)


def _read_language(
    asked: Asked, text: str, _g: Sequence[Group], languages: Collection[str]
) -> Asked:
    found = accepted.known(text, languages)
    return _doubtful(asked, Doubt.LANGUAGE) if found is None else replace(asked, language=found)


def _read_page(asked: Asked, text: str, _g: Sequence[Group], _l: Collection[str]) -> Asked:
    if not _NUMBER.fullmatch(text) or not 1 <= int(text) <= MOST_PAGES:
        return _doubtful(asked, Doubt.PAGE)
    return replace(asked, page=int(text))


_READERS: Final = {
    "chapter": _read_chapter,
    "country": _read_country,
    "online": _read_online,
    "zone": _read_zone,
    "lang": _read_language,
    "page": _read_page,
}


def entry(event: Event, groups: Mapping[int, Group]) -> Entry | None:
    """``event`` as anyone may see it, its hosts by ``groups``; ``None`` when nobody outside may.

    A wish has no day to stand under. What was called off with the rule of its series is gone
    with it, as it is from the calendars.
    """
    if event.audience is not Audience.PUBLIC or event.status is Status.WISHED or not event.is_dated:
        return None
    cancelled = event.status is Status.CANCELLED
    if cancelled and event.series is not None and event.slot is None:
        return None
    counted = event.capacity is not None and not cancelled
    return Entry(
        code=encode(event.id),
        title=event.title,
        kind=event.kind,
        starts=event.starts,
        ends=event.ends,
        zone=event.zone,
        hosts=_hosts(event, groups),
        venue=event.venue,
        city=None if event.online else event.city,
        online=event.online,
        link=event.link,
        description=event.description,
        cancelled=cancelled,
        reason=event.reason if cancelled else None,
        free=max(0, (event.capacity or 0) - event.going) if counted else None,
        attribution=event.attribution,
    )


def _hosts(event: Event, groups: Mapping[int, Group]) -> tuple[Host, ...]:
    found = []
    for one in event.chapters:
        if one in groups:
            found.append(Host(groups[one].chapter.name, groups[one].chapter.slug))
        elif one == event.chapter and event.chapter_name:
            found.append(Host(event.chapter_name, None))
    return tuple(found)


def by_day(entries: Iterable[Entry], zone: str, *, now: datetime) -> tuple[Day, ...]:
    """``entries`` by the day of ``zone`` on which they begin; what goes on at ``now`` comes first.

    Each day once, in their order; on a day by the start, then by the title.
    """

    def begins(one: Entry) -> tuple[bool, date]:
        return one.starts > now, wall_at(one.starts, zone).date()

    ordered = sorted(entries, key=lambda one: (one.starts, one.title, one.code))
    running = tuple(one for one in ordered if one.starts <= now)
    coming = (one for one in ordered if one.starts > now)
    days = [Day(on, tuple(same)) for (_, on), same in groupby(coming, key=begins)]
    return (Day(None, running), *days) if running else tuple(days)


def chosen(asked: Asked, groups: Sequence[Group]) -> tuple[Group, ...]:
    """The chapters that were asked for."""
    return tuple(
        one
        for one in groups
        if asked.chapter in {None, one.chapter.id} and asked.country in {None, one.chapter.country}
    )
