"""A feed as the text of a calendar (RFC 5545 and 7986).

What an event comes to is kept until the event changes: a feed of a thousand events, of which
one has changed, is one event and a join. Nothing in the text depends on when it is written, so
that its ETag changes when its content does.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from domain.calendars import Dated, Feed, Recurring, Scope
from domain.events import Event, Status
from domain.ids import encode
from views.calendars import lines
from views.calendars.rules import rrule
from views.calendars.zones import vtimezone
from views.texts import Say

CONTENT_TYPE = "text/calendar; charset=utf-8"
_YEARS_BEFORE, _YEARS_AHEAD = 1, 11
_REFRESH = "PT1H"
_DIGEST = 16  # octets


@dataclass(frozen=True, slots=True)
class Written:
    """A calendar's octets, and what names exactly these: an ETag without its quotes."""

    body: bytes
    etag: str


def title(feed: Feed, say: Say) -> str:
    """What a feed is called among a person's calendars."""
    if feed.chapter is not None:
        return say("calendar-title-chapter", network=feed.network, chapter=feed.chapter)
    if feed.scope is Scope.MINE:
        return say("calendar-title-mine", network=feed.network)
    return feed.network


def write(feed: Feed, say: Say) -> Written:
    """``feed`` in the language of ``say``. Costs milliseconds for each thousand events.

    Raises ``ValueError`` for a date of a series that does not know its slot.
    """
    years = feed.since.year - _YEARS_BEFORE, feed.since.year + _YEARS_AHEAD
    pieces = [_head(title(feed, say))]
    held = feed.contents
    zones = {one.event.zone for one in held.dates}
    for one in held.series:
        zones.add(one.template.zone)
        zones.update(date.event.zone for date in one.differing)
    pieces += [_zone(zone, *years) for zone in sorted(zones) if lines.has_rules(zone)]
    voice: Any = say  # one object for each language, which is what is kept by
    pieces += [_date(date, voice) for date in held.dates]
    pieces += [_series(one, voice) for one in held.series]
    pieces.append(_TAIL)
    named = hashlib.blake2b(b"".join([digest for _, digest in pieces]), digest_size=_DIGEST)
    return Written(b"".join([piece for piece, _ in pieces]), named.hexdigest())


def forget() -> None:
    """Keep nothing of what was written before."""
    for kept in (_head, _zone, _date, _series):
        kept.cache_clear()


Piece = tuple[bytes, bytes]  # what is written, and its digest


def _piece(octets: bytes) -> Piece:
    return octets, hashlib.blake2b(octets, digest_size=_DIGEST).digest()


_TAIL = _piece(b"END:VCALENDAR\r\n")


@lru_cache(maxsize=512)
def _head(name: str) -> Piece:
    shown = lines.text(name)
    return _piece(
        lines.folded(
            (
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//chapterhouse//calendars//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                f"NAME:{shown}",
                f"X-WR-CALNAME:{shown}",
                f"REFRESH-INTERVAL;VALUE=DURATION:{_REFRESH}",
                f"X-PUBLISHED-TTL:{_REFRESH}",
            )
        )
    )


@lru_cache(maxsize=512)
def _zone(zone: str, first: int, last: int) -> Piece:
    return _piece(vtimezone(zone, first, last))


@lru_cache(maxsize=8192)
def _date(one: Dated, say: Say) -> Piece:
    event = one.event
    return _piece(
        _vevent(
            one,
            say,
            f"UID:event-{encode(event.id)}@network-{encode(event.network)}",
            f"SEQUENCE:{event.version}",
            *_times(event),
        )
    )


@lru_cache(maxsize=8192)
def _series(one: Recurring, say: Say) -> Piece:
    """A series and the dates that differ, under one UID.

    A cancelled date stays in view as such, for whoever planned to come: leaving it out would
    only make it vanish, and programs that know no STATUS still show the word in its name. What
    this reader is not to see is left out.
    """
    event = one.template
    uid = f"UID:series-{encode(event.id)}@network-{encode(event.network)}"
    rule = [f"RRULE:{rrule(one.repeat, one.wall, one.until, event.zone)}"]
    if one.without:
        rule.append(lines.slot("EXDATE", one.without, event.zone))
    pieces = [
        _vevent(
            Dated(event, one.changed),
            say,
            uid,
            f"SEQUENCE:{event.version}",
            # The rule's own wall time, also on a night on which clocks skip it.
            lines.slot("DTSTART", (event.slot or event.wall,), event.zone),
            # So many hours: until an hour of the wall, a night of 25 hours would stretch them all.
            f"DURATION:{lines.duration(event.ends - event.starts)}",
            *rule,
        )
    ]
    for date in one.differing:
        if date.event.slot is None:
            raise ValueError("a date of a series without its slot")
        pieces.append(
            _vevent(
                date,
                say,
                uid,
                # Programs keep the higher of two: a date must not fall behind its series.
                f"SEQUENCE:{event.version + date.event.version}",
                lines.slot("RECURRENCE-ID", (date.event.slot,), event.zone),
                *_times(date.event),
            )
        )
    return _piece(b"".join(pieces))


def _times(event: Event) -> tuple[str, str]:
    return (
        lines.moment("DTSTART", event.starts, event.zone),
        lines.moment("DTEND", event.ends, event.zone),
    )


def _vevent(one: Dated, say: Say, *own: str) -> bytes:
    event, changed = one.event, lines.utc(one.changed)
    cancelled = event.status is Status.CANCELLED
    name = say("calendar-cancelled", title=event.title) if cancelled else event.title
    written = [
        "BEGIN:VEVENT",
        f"DTSTAMP:{changed}",
        f"LAST-MODIFIED:{changed}",
        *own,
        f"SUMMARY:{lines.text(name)}",
        f"STATUS:{'CANCELLED' if cancelled else 'CONFIRMED'}",
    ]
    if about := _about(event, say):
        written.append(f"DESCRIPTION:{lines.text(about)}")
    if where := _where(event, say):
        written.append(f"LOCATION:{lines.text(where)}")
    if link := lines.address(event.link):
        written.append(f"URL:{link}")
    if event.part_of is not None:
        whole = f"event-{encode(event.part_of)}@network-{encode(event.network)}"
        written.append(f"RELATED-TO:{whole}")
    return lines.folded([*written, "END:VEVENT"])


def _about(event: Event, say: Say) -> str:
    parts = []
    if event.status is Status.CANCELLED and event.reason:
        parts.append(say("calendar-reason", reason=event.reason))
    if event.description:
        parts.append(event.description)
    if event.link:
        parts.append(event.link)
    if event.attribution:
        parts.append(say("event-source", source=event.attribution))
    return "\n\n".join(parts)


def _where(event: Event, say: Say) -> str:
    parts = [event.venue] if event.venue else []
    if event.city and not event.online:
        parts.append(event.city)
    if event.online:
        parts.append(say("event-online"))
    return ", ".join(parts)
