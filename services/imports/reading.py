"""What a calendar or a table says is coming: from an address or from bytes, as single dates."""

from __future__ import annotations

import asyncio
import hashlib
import importlib
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from domain.chapters import Chapter
from domain.following import (
    AHEAD,
    MOST_DATES,
    MOST_MEGABYTES,
    CalendarUnreadable,
    FileKindUnknown,
    FileTooLarge,
)
from domain.reasons import FileRefused
from domain.records import EventRecord, Record, Refused, Skipped, fingerprint, instant
from feeds.kinds import Kind, reader
from services.house import House

if TYPE_CHECKING:
    from feeds.calendars.windows import Dates

_CALENDARS = (".ics", ".ical", ".ifb")
_TABLES = (".csv",)
_BEGINNING = b"BEGIN:VCALENDAR"


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was handed in: its name and its bytes."""

    name: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Window:
    """The dates that are looked at: under way or coming between two moments."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Coming:
    """The dates in a window, by their start. ``until`` is the moment up to which they are all there;
    ``over`` counts what has ended already, where that was in the file too."""

    records: tuple[EventRecord, ...]
    set_aside: tuple[Skipped | Refused, ...]
    until: datetime
    more: bool
    name: str | None
    over: int = 0

    @property
    def keys(self) -> frozenset[str]:
        """The keys of all of them."""
        return frozenset(record.key for record in self.records)

    def digest(self) -> str:
        """Changes when, and only when, what the dates say changes."""
        said = sorted(fingerprint(record) for record in self.records)
        return hashlib.sha256("".join(said).encode("ascii")).hexdigest()


@dataclass(frozen=True, slots=True)
class Page:
    """What lies at an address. ``url`` is where to ask from now on; ``body`` is ``None`` when it is
    as it was; the rest is to be handed in the next time."""

    url: str
    body: bytes | None = None
    etag: str | None = None
    modified: str | None = None
    digest: str | None = None


async def ask(
    house: House,
    url: str,
    *,
    etag: str | None = None,
    modified: str | None = None,
    digest: str | None = None,
) -> Page:
    """Read ``url`` unless it is as ``etag``, ``modified`` or ``digest`` (of its bytes) says.

    Raises one of ``domain.fetching.FetchRefused``.
    """
    answer = await house.outside(url, etag=etag, modified=modified)
    onward = answer.moved or url
    # Whoever answered has loaded it; a bot that serves needs none of it.
    from feeds.fetching.web import NotModified  # noqa: PLC0415

    if isinstance(answer, NotModified):
        return Page(onward, None, etag, modified, digest)
    found = hashlib.sha256(answer.body).hexdigest()
    body = None if found == digest else answer.body
    return Page(onward, body, answer.etag, answer.modified, found)


def window(now: datetime) -> Window:
    """What is read of a calendar now."""
    return Window(now, now + AHEAD)


def zone_of(house: House, chapter: Chapter | None) -> str:
    """Where times are that name no zone."""
    return chapter.zone if chapter else house.zone


async def read_calendar(body: bytes, span: Window, zone: str, name: str) -> Coming:
    """The dates of a calendar. Raises ``CalendarUnreadable`` and ``CalendarTooHeavy``."""
    # Loaded when it is needed: a bot that serves needs none of it.
    reading = await asyncio.to_thread(importlib.import_module, "feeds.calendars.reading")
    try:
        found: Dates = await reading.read_dates(
            body, since=span.since, until=span.until, most=MOST_DATES, zone=zone, name=name
        )
    except FileRefused as refusal:
        raise CalendarUnreadable(name, refusal.reason.value) from refusal
    until = span.until
    if found.more and found.records:
        until = _starts(found.records[-1], zone)
    return Coming(found.records, found.set_aside, until, found.more, found.name)


async def read_file(file: Source, span: Window, zone: str) -> Coming:
    """The dates of a file, a calendar or a table of events by its ending.

    Raises ``FileKindUnknown``, ``FileTooLarge``, ``CalendarUnreadable`` and ``CalendarTooHeavy``.
    """
    check_file(file.name, len(file.body))
    begins = file.body.removeprefix(b"\xef\xbb\xbf").lstrip()[: len(_BEGINNING)].upper()
    if file.name.casefold().endswith(_CALENDARS) or begins == _BEGINNING:
        return await read_calendar(file.body, span, zone, file.name)
    try:
        outcomes = await asyncio.to_thread(_rows, file.body)
    except FileRefused as refusal:
        raise CalendarUnreadable(file.name, refusal.reason.value) from refusal
    records = [one for one in outcomes if isinstance(one, EventRecord)]
    placed = sorted(((_starts(one, zone), one) for one in records), key=lambda pair: pair[0])
    ahead = [one for starts, one in placed if span.since <= starts < span.until]
    return Coming(
        tuple(ahead[:MOST_DATES]),
        tuple(one for one in outcomes if isinstance(one, Skipped | Refused)),
        span.until,
        len(ahead) > MOST_DATES,
        None,
        sum(starts < span.since for starts, _ in placed),
    )


def check_file(name: str, size: int) -> None:
    """Raise unless a file called ``name`` of ``size`` bytes can be read, before it is fetched."""
    if not name.casefold().endswith(_CALENDARS + _TABLES):
        raise FileKindUnknown(name)
    if size > MOST_MEGABYTES * 2**20:
        raise FileTooLarge(name, MOST_MEGABYTES)


def _rows(body: bytes) -> list[Record | Skipped | Refused]:
    """Every row of a table. The readers take what lies on disk."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.csv"
        path.write_bytes(body)
        return list(reader(Kind.EVENTS, path)(path))


def _starts(record: EventRecord, zone: str) -> datetime:
    return record.at or instant(record.wall, record.zone or zone)
