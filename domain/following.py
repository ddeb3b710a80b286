"""Calendars that a chapter follows: when they are asked, what counts as gone, what is held.

A calendar elsewhere says what it holds; it never says what it took out. An event that is not in
it any more is cancelled here, unless so many would go at once that a person should look first.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from rapidfuzz import fuzz

from domain import rechecks
from domain.errors import Refusal
from domain.folding import fold

EVERY: Final = timedelta(hours=6)
_SPREAD: Final = 1200  # seconds over which calendars of one moment are spread
PATIENCE: Final = timedelta(days=7)
"""For how long a calendar may fail before somebody is asked."""
READ_AGAIN: Final = timedelta(days=7)
"""After so long it is read even if it says that nothing is new: series reach farther every day."""
AHEAD: Final = timedelta(days=400)
MOST_DATES: Final = 1000
MOST_CALENDARS: Final = 5
"""For one chapter, so that each has its buttons in one message."""
MOST_MEGABYTES: Final = 8
NEWS_EVERY: Final = timedelta(days=1)
_FEW: Final = 2
_SHARE: Final = 0.2
_ALIKE: Final = 90.0
_NUMBER: Final = re.compile(r"\d+")
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_SITE: Final = re.compile(r"[\w-]+(\.[\w-]+)+([/?#]|\Z)")
_DATED: Final = re.compile(r"(.*)@\d{4}-\d\d-\d\d(?:T\d{4})?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many events of a calendar were added, changed and cancelled."""

    added: int = 0
    changed: int = 0
    cancelled: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.added + other.added,
            self.changed + other.changed,
            self.cancelled + other.cancelled,
        )

    def __sub__(self, other: Tally) -> Tally:
        return Tally(
            max(0, self.added - other.added),
            max(0, self.changed - other.changed),
            max(0, self.cancelled - other.cancelled),
        )

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.cancelled)


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar that is followed; see the migration for what each field means.

    ``chapter`` is ``None`` for one of the whole network. ``held`` and ``spared`` are identifiers
    of events, ``untold`` is what the channel has not heard of.
    """

    id: int
    network: int
    chapter: int | None
    url: str
    name: str
    source: str
    reason: str
    followed_by: int
    followed_at: datetime
    checked_at: datetime
    read_at: datetime
    etag: str | None = None
    modified: str | None = None
    digest: str | None = None
    turn: int = 0
    failures: int = 0
    failing_since: datetime | None = None
    gone: bool = False
    asked_at: datetime | None = None
    held: tuple[int, ...] = ()
    held_at: datetime | None = None
    spared: tuple[int, ...] = ()
    untold: Tally = field(default_factory=Tally)
    told_at: datetime | None = None

    @property
    def host(self) -> str:
        """The site where it lies. The address itself may be a secret."""
        return host_of(self.url)

    @property
    def state(self) -> str:
        """``gone``, ``held``, ``failing`` or ``fine``."""
        if self.gone:
            return "gone"
        if self.held:
            return "held"
        return "failing" if self.failures else "fine"


def address(text: str) -> str:
    """``text`` as an address to fetch: ``webcal`` is https, and so is a site without a scheme."""
    url = text.strip().removeprefix("<").removesuffix(">")
    scheme = _SCHEME.match(url)
    if scheme is not None and scheme[0].casefold() in {"webcal:", "webcals:"}:
        return f"https:{url[scheme.end() :]}"
    return f"https://{url}" if scheme is None and _SITE.match(url) else url


def host_of(url: str) -> str:
    """The host of an address that was fetched."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def next_check(calendar: Calendar, now: datetime, *, wait: int = 0) -> datetime:
    """When it is asked again: every six hours; after failures an hour, two, … a day.

    ``wait`` are the seconds for which the other side wants to be left alone.
    """
    return rechecks.next_check(
        calendar.id, calendar.failures, now, every=EVERY, spread=_SPREAD, wait=wait
    )


def failed(calendar: Calendar, now: datetime, *, gone: bool) -> Calendar:
    """After it could not be read. ``gone``: the other side says that it never will again."""
    since = calendar.failing_since or now
    asked = calendar.asked_at
    if asked is None and (gone or now - since >= PATIENCE):
        asked = now
    return replace(
        calendar,
        checked_at=now,
        failures=calendar.failures + 1,
        failing_since=since,
        gone=gone,
        asked_at=asked,
    )


def recovered(calendar: Calendar, now: datetime) -> Calendar:
    """After it could be read, or said that nothing is new."""
    return replace(
        calendar, checked_at=now, failures=0, failing_since=None, gone=False, asked_at=None
    )


def patient(calendar: Calendar, now: datetime) -> Calendar:
    """*Keep trying*: the patience begins anew."""
    return replace(calendar, failing_since=now, asked_at=None, gone=False)


def is_missing(key: str, keys: Collection[str], unreadable: Collection[str]) -> bool:
    """Whether the event known as ``key`` is not in a calendar that holds ``keys``.

    What could not be read there (``unreadable``: keys, of series without their date) may be it.
    """
    if key in keys or key in unreadable:
        return False
    dated = _DATED.fullmatch(key)
    return not (dated and dated[1] in unreadable)


def is_many(gone: int, coming: int) -> bool:
    """Whether so many of the ``coming`` events of a calendar would go that a person looks first."""
    return gone > _FEW and gone > coming * _SHARE


def alike(title: str, other: str) -> bool:
    """Whether two titles, on one day in one chapter, are of one event. Parts 1 and 2 are two."""
    here, there = fold(title) or title, fold(other) or other
    if here == there:
        return True
    if sorted(_NUMBER.findall(here)) != sorted(_NUMBER.findall(there)):
        return False
    return fuzz.token_sort_ratio(here, there) >= _ALIKE


def unread(keys: Collection[str]) -> frozenset[str]:
    """The keys of what was set aside, without the date of a series that each may name."""
    return frozenset(key.partition("#")[0] for key in keys) | frozenset(keys)


class UrlOrFile(Refusal):
    """Both an address and a file were given: one of them can be taken."""


class ChapterNeeded(Refusal):
    """Whoever imports acts for several chapters and named none."""


@dataclass(eq=False)
class FileKindUnknown(Refusal):
    """``name`` is neither a calendar nor a table, by its ending."""

    name: str


@dataclass(eq=False)
class FileTooLarge(Refusal):
    """The file ``name`` has more than ``megabytes``."""

    name: str
    megabytes: int


@dataclass(eq=False)
class CalendarUnreadable(Refusal):
    """What lies at ``name`` (a host or a file) is no calendar: ``empty``, ``unknown-format``, … ."""

    name: str
    reason: str


@dataclass(eq=False)
class TooManyCalendars(Refusal):
    """The chapter follows as many calendars as it may, ``most``."""

    most: int


class CalendarStopped(Refusal):
    """The calendar that a button named is not followed (any more)."""


class HoldOver(Refusal):
    """The question whether events should go was answered, or answered itself."""
