"""Records: chapters, events, venues, partners and members as another place describes them.

A record is a frozen value, already validated and cleaned, that has not met the store: its
``key`` is the name by which its source knows it, and nothing in it is an identifier of ours.
Whatever is read becomes exactly one of three things: a record, ``Skipped`` (nothing to bring
in: it is empty, or already there) or ``Refused`` (it contradicts itself or cannot be
understood). A record that is usable without one of its fields says so in ``left_out``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from domain.chapters import Status as ChapterStatus
from domain.folding import fold
from domain.handbook import HandbookRecord
from domain.members import Field, Level
from domain.reasons import FileRefused, LeftOut, Reason, Refused, Skipped

__all__ = [
    "ChapterRecord",
    "EventRecord",
    "EventStatus",
    "FileRefused",
    "HandbookRecord",
    "LeftOut",
    "Location",
    "MemberRecord",
    "PartnerRecord",
    "Reason",
    "Record",
    "Refused",
    "Shape",
    "Skipped",
    "VenueRecord",
    "fingerprint",
    "instant",
    "zone_for",
]


class EventStatus(StrEnum):
    """What a source says of an event. It knows no clock: ``planned`` may be long over."""

    PLANNED = "planned"
    TENTATIVE = "tentative"
    PAST = "past"
    CANCELLED = "cancelled"
    UNSTATED = "unstated"


class Shape(StrEnum):
    """The shapes that a directory record comes in."""

    NAME_CITY = "name-city"  # the first schema: name, city, country
    TITLE_LOCATIONS = "title-locations"  # the second: title, locations, metadata_version
    LINK_ONLY = "link-only"  # an address and nothing else


@dataclass(frozen=True, slots=True)
class ChapterRecord:
    """A chapter. ``country`` is ISO 3166 in two capitals, ``None`` for one that is everywhere.

    ``name`` is unique within its file: the city, with its region or country where two
    chapters share it. ``organisers_now`` and ``organisers_before`` are counts, ``None``
    where they are not told. ``source`` is the attribution that its licence asks for.
    """

    key: str
    name: str
    city: str
    country: str | None
    region: str | None
    status: ChapterStatus
    ended_on: date | None = None
    organisers_now: int | None = None
    organisers_before: int | None = None
    channels: tuple[str, ...] = ()
    source: str | None = None
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An event. ``wall`` is the time on the clock where it takes place (naive).

    ``at`` is the instant in UTC where the source tells it, ``zone`` the IANA zone where the
    source names it: at least one of them is ``None`` for a floating time or for a source
    that gives local time and UTC side by side (see ``zone_for``). A source that knows UTC
    alone has ``zone`` ``UTC``. An all-day event starts at midnight and has neither.
    ``lasts`` is exact where zones are known. ``recurrence`` is the text of an RRULE whose
    frequency is a day or longer; ``skips`` and ``extras`` are wall times in the same zone.
    ``occurrence`` is set when the record replaces that one date of the series ``series``.
    """

    key: str
    title: str
    wall: datetime
    chapter: str | None = None
    zone: str | None = None
    at: datetime | None = None
    lasts: timedelta | None = None
    all_day: bool = False
    status: EventStatus = EventStatus.UNSTATED
    going: int | None = None
    waiting: int | None = None
    venue: str | None = None
    city: str | None = None
    country: str | None = None
    link: str | None = None
    description: str | None = None
    categories: tuple[str, ...] = ()
    recurrence: str | None = None
    skips: tuple[datetime, ...] = ()
    extras: tuple[datetime, ...] = ()
    series: str | None = None
    occurrence: datetime | None = None
    sequence: int = 0
    left_out: tuple[LeftOut, ...] = ()

    @property
    def ends_at(self) -> datetime | None:
        """The instant of the end in UTC, where both it and the start are known."""
        return None if self.at is None or self.lasts is None else self.at + self.lasts

    @property
    def meeting(self) -> Hashable:
        """Equal for two records of one file that list the same meeting twice.

        Same chapter, title, moment and place. One that was cancelled does not stand for one
        that takes place.
        """
        return (
            fold(self.chapter or ""),
            fold(self.title) or self.title,
            self.at or self.wall,
            fold(self.venue or ""),
            self.status is EventStatus.CANCELLED,
        )


@dataclass(frozen=True, slots=True)
class VenueRecord:
    """A place where people can meet. The position is in degrees (WGS 84), both or neither."""

    key: str
    name: str
    city: str | None
    postcode: str | None
    region: str | None
    country: str | None
    kind: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    web: str | None = None
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Location:
    """Where a partner works: ``text`` as written, with the ``country`` in two capitals.

    ``locality`` is what stands before the country: a city more often than not, but also a
    state or a region. A location is no proof of a chapter.
    """

    text: str
    locality: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class PartnerRecord:
    """A partner organisation. ``started`` and ``ended`` are years.

    ``size_band`` is how many people the organisation counts (``4-10``, ``101+``), never how
    many members a network has.
    """

    key: str
    name: str
    shape: Shape
    url: str | None = None
    locations: tuple[Location, ...] = ()
    started: int | None = None
    ended: int | None = None
    size_band: str | None = None
    sectors: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    recorded_on: date | None = None
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """A person. ``visibility`` holds the fields that are opened; any other stays hidden."""

    discord_id: int
    name: str
    city: str | None = None
    country: str | None = None
    chapter: str | None = None
    skills: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    visibility: tuple[tuple[Field, Level], ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def key(self) -> str:
        """The identifier in digits."""
        return str(self.discord_id)


Record = ChapterRecord | EventRecord | VenueRecord | PartnerRecord | MemberRecord | HandbookRecord

_FINGERPRINT_VERSION: Final = 1


def _plain(value: object) -> object:
    """``value`` as JSON has it, the same for equal values."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Location):
        return [value.text, value.locality, value.country]
    return value


def fingerprint(record: Record) -> str:
    """64 hexadecimal digits that change when, and only when, what ``record`` says changes.

    SHA-256 of its canonical form. What was left out does not count: a source that mends a
    field that was never taken has changed nothing for us until the field is taken.
    """
    said = {
        each.name: _plain(getattr(record, each.name))
        for each in fields(record)
        if each.name != "left_out"
    }
    canonical = json.dumps(
        [_FINGERPRINT_VERSION, type(record).__name__, said],
        ensure_ascii=True,
        sort_keys=True,
        separators=(",", ":"),
    )
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()


def zone_for(wall: datetime, at: datetime | None, candidates: Iterable[str]) -> str | None:
    """The one zone among ``candidates`` (IANA names) whose clocks show ``wall`` (naive) at ``at``.

    ``None`` when no zone does, when several do, or without ``at``: a zone that is guessed
    moves every later date of a series. Names that are no zones are passed over.
    """
    if at is None:
        return None
    showing: list[str] = []
    for name in dict.fromkeys(candidates):
        try:
            zone = ZoneInfo(name)
            shown = at.astimezone(zone).replace(tzinfo=None, fold=0)
        except (KeyError, ValueError, OSError, OverflowError):
            continue
        if shown == wall.replace(fold=0):
            showing.append(name)
    return showing[0] if len(showing) == 1 else None


def instant(wall: datetime, zone: str) -> datetime:
    """``wall`` (naive) in ``zone`` (IANA) as UTC.

    An hour that happens twice is the first; one that is skipped counts with the offset
    before the change (RFC 5545, 3.3.5). Raises ``KeyError``, ``ValueError`` or
    ``OverflowError`` for a zone or an instant that is not.
    """
    return wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
