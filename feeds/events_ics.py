"""Events from iCalendar (RFC 5545): one VEVENT an event, or a date of a series.

Times: with a zone (IANA, Windows, or described in the file), in UTC, floating, or whole days.
Repetitions stay text; EXDATE and RDATE become wall times of the event's own zone. A date that
was moved or cancelled on its own (RECURRENCE-ID) is a record of its own that names its series.

Refused: an event without UID, title or start; a start, end or removed date that cannot be
read (a removed date that is lost comes back); an unknown zone; a rule that repeats more than
daily; a status that is not known. Skipped: an older version of an event that the file holds
in a newer one (SEQUENCE), a second event of the same title, time and place, and one that is
marked as private: a secret address shows its owner's private events too.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final
from zoneinfo import available_timezones

from icalendar.parser import split_on_unescaped_comma, unescape_backslash

from domain.events import DESCRIPTION_LIMIT, MAX_DURATION, TITLE_LIMIT, VENUE_LIMIT
from domain.folding import fold
from domain.reasons import FileRefused, Reason, Refused, Skipped
from domain.records import EventRecord, EventStatus
from feeds.fields import KEY_LIMIT, NAME_LIMIT, Fields, Unusable, excerpt
from feeds.files import is_whole, read_bytes
from feeds.ics.lines import Component, components, text_of
from feeds.ics.rules import rule
from feeds.ics.times import Times
from feeds.ics.zones import OBSERVANCE, ZONE, FileZones

#: The largest calendar that is read, in bytes.
MOST_BYTES: Final = 16 * 1024 * 1024
#: The most events that one calendar may hold.
MOST_EVENTS: Final = 20_000
MOST_CATEGORIES: Final = 20

_WANTED: Final = {
    "VCALENDAR": frozenset({"METHOD", "X-WR-TIMEZONE"}),
    "VTIMEZONE": ZONE,
    "STANDARD": OBSERVANCE,
    "DAYLIGHT": OBSERVANCE,
    "VEVENT": frozenset(
        {
            *("UID", "SEQUENCE", "STATUS", "SUMMARY", "DESCRIPTION", "LOCATION", "URL"),
            "CLASS",
            *("CATEGORIES", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID"),
            *("RRULE", "EXRULE", "EXDATE", "RDATE", "DTSTAMP", "LAST-MODIFIED"),
        }
    ),
}
_STATUSES: Final = {
    "": EventStatus.UNSTATED,
    "CONFIRMED": EventStatus.PLANNED,
    "TENTATIVE": EventStatus.TENTATIVE,
    "CANCELLED": EventStatus.CANCELLED,
    "CANCELED": EventStatus.CANCELLED,
}
_PRIVATE: Final = frozenset({"PRIVATE", "CONFIDENTIAL"})
# What Meetup writes, folded, where a place was never filled in.
_NO_PLACE_YET: Final = frozenset(
    {"un lieu est necessaire", "needs a location", "venue tba", "tba", "tbd"}
)


def read(path: Path) -> Iterator[EventRecord | Skipped | Refused]:
    """Each event of the calendar at ``path``, in order. Raises ``FileRefused`` at the first."""
    yield from parse(read_bytes(path, limit=MOST_BYTES), path)


def parse(data: bytes, path: Path) -> Iterator[EventRecord | Skipped | Refused]:
    """Each event of a calendar in bytes; ``path`` names it where it is refused as a whole."""
    text = text_of(data, path)
    if "BEGIN:VCALENDAR" not in text[:4096].upper():
        empty = not text.strip()
        raise FileRefused(str(path), Reason.EMPTY if empty else Reason.UNKNOWN_FORMAT)
    begun = text.upper().count("BEGIN:VEVENT")
    if begun > MOST_EVENTS:
        raise FileRefused(str(path), Reason.TOO_LARGE, {"events": str(begun)})
    found = list(components(text, _WANTED))
    zones = FileZones(part for part in found if part.name == "VTIMEZONE")
    whole = next(part for part in found if part.name == "VCALENDAR")
    method, zone = whole.text("METHOD"), _zone(whole)
    events = [part for part in found if part.name == "VEVENT"]
    newest = _newest(events)
    meetings: dict[Hashable, str] = {}
    for event in events:
        key = excerpt(_key(event))
        if newest.get(_key(event), event) is not event:
            yield Skipped(key, Reason.SUPERSEDED, {"first": key}, event.line)
            continue
        if event.text("CLASS").strip().upper() in _PRIVATE:
            yield Skipped(key, Reason.PRIVATE, {}, event.line)
            continue
        try:
            record = _record(event, zones, cancelled=method.strip().upper() == "CANCEL")
        except Unusable as unusable:
            yield Refused(key, unusable.reason, unusable.facts, event.line)
            continue
        if record.zone is None and record.at is None and not record.all_day:
            record = replace(record, zone=zone)
        first = meetings.get(record.meeting)
        if first is not None and record.series is None:
            facts = {"first": first, "title": record.title}
            yield Skipped(record.key, Reason.DUPLICATE, facts, event.line)
            continue
        if record.series is None:
            meetings[record.meeting] = record.key
        yield record


def _zone(calendar: Component) -> str | None:
    """Where the calendar says that its times are which name no zone (Google's X-WR-TIMEZONE).

    UTC is what stands there when nobody chose: then nothing was said.
    """
    zone = calendar.text("X-WR-TIMEZONE").strip()
    return zone if zone in available_timezones() and "/" in zone and "UTC" not in zone else None


def _key(event: Component) -> str:
    """What names an event in its file: its UID, and the date of the series that it replaces."""
    uid = unescape_backslash(event.text("UID")).strip()
    occurrence = event.text("RECURRENCE-ID").strip()
    return f"{uid}#{occurrence}" if uid and occurrence else uid


def _newest(events: list[Component]) -> dict[str, Component]:
    """The version of each event that counts: highest SEQUENCE, then latest stamp, then last."""
    ranked: dict[str, tuple[tuple[int, str, int], Component]] = {}
    for order, event in enumerate(events):
        key = _key(event)
        stamp = event.text("LAST-MODIFIED") or event.text("DTSTAMP")
        rank = (_sequence(event), stamp, order)
        if key and (key not in ranked or rank > ranked[key][0]):
            ranked[key] = (rank, event)
    return {key: event for key, (_, event) in ranked.items()}


def _sequence(event: Component) -> int:
    text = event.text("SEQUENCE").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 9 else 0


def _record(event: Component, zones: FileZones, *, cancelled: bool) -> EventRecord:
    if event.broken:
        raise Unusable(Reason.UNREADABLE, property=event.broken)
    for name in ("UID", "DTSTART", "DTEND", "RRULE", "RECURRENCE-ID"):
        if len(event.all(name)) > 1:
            raise Unusable(Reason.UNREADABLE, property=name)
    fields = Fields()
    key = fields.must(_key(event), "uid", KEY_LIMIT, Reason.NO_KEY)
    title = _text(event, "SUMMARY")
    title = fields.must(title, "title", TITLE_LIMIT, Reason.NO_TITLE)
    times = Times(event, zones)
    start = times.start
    occurrence = times.occurrence()
    if event.one("EXRULE"):
        raise Unusable(Reason.BAD_RULE, rule="EXRULE")
    status = _STATUSES.get(event.text("STATUS").strip().upper())
    if status is None:
        raise Unusable(Reason.BAD_STATUS, status=excerpt(event.text("STATUS")))
    venue, link = _where(event, fields)
    return EventRecord(
        key=key,
        title=title,
        wall=start.wall,
        zone=start.zone,
        at=start.at,
        lasts=_duration(times, fields),
        all_day=start.all_day,
        status=EventStatus.CANCELLED if cancelled else status,
        venue=venue,
        link=link,
        description=fields.prose(_text(event, "DESCRIPTION"), "description", DESCRIPTION_LIMIT),
        categories=fields.names(_categories(event), "categories", NAME_LIMIT, MOST_CATEGORIES),
        recurrence=(
            rule(event.text("RRULE"), all_day=start.all_day) if event.one("RRULE") else None
        ),
        skips=times.dates("EXDATE"),
        extras=times.dates("RDATE"),
        series=_text(event, "UID").strip() if occurrence else None,
        occurrence=occurrence,
        sequence=_sequence(event),
        left_out=fields.left_out,
    )


def _text(event: Component, name: str) -> str:
    text: str = unescape_backslash(event.text(name))
    if not is_whole(text):
        raise Unusable(Reason.NOT_TEXT, field=name.lower())
    return text


def _categories(event: Component) -> list[str]:
    return [
        category
        for each in event.all("CATEGORIES")
        for category in split_on_unescaped_comma(each.value)
    ]


def _where(event: Component, fields: Fields) -> tuple[str | None, str | None]:
    """The venue and the link. A place that is an address of the web is the link."""
    venue = fields.line(_text(event, "LOCATION"), "venue", VENUE_LIMIT)
    link = fields.link(_text(event, "URL"), "link")
    if venue and fold(venue) in _NO_PLACE_YET:
        fields.leave("venue", Reason.PLACEHOLDER, venue)
        venue = None
    if venue and venue.casefold().startswith(("http://", "https://")):
        link = link or fields.link(venue, "venue")
        venue = None
    return venue, link


def _duration(times: Times, fields: Fields) -> timedelta | None:
    lasts = times.lasts()
    if lasts is not None and lasts > MAX_DURATION:
        fields.leave("end", Reason.BAD_DATE, str(lasts))
        return None
    return lasts
