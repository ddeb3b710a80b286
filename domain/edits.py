"""Edits of events: what was typed, what of it changes an event, and how that waits for *Confirm*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from domain import events as rules
from domain.events import Audience, Event, Kind
from domain.recurrence import Repeat
from domain.summits import SummitAudience, audience_of
from domain.text import clean_line, clean_text, clean_url
from domain.times import instant_of
from domain.when import read_duration, read_when

PLAIN = ("title", "venue", "description", "link", "capacity", "online")
"""Fields that a draft keeps as they are."""
_NAMED = ("kind", "audience")


@dataclass(frozen=True, slots=True)
class Changes:
    """What was typed for an edit; ``None`` leaves a thing as it is.

    ``when`` and ``duration`` are words. ``repeat`` is for the series, or makes one.
    """

    title: str | None = None
    when: str | None = None
    kind: Kind | None = None
    venue: str | None = None
    link: str | None = None
    duration: str | None = None
    capacity: int | None = None
    description: str | None = None
    audience: Audience | None = None
    repeat: Repeat | None = None


def applied(event: Event, changes: Changes, *, now: datetime, languages: Sequence[str]) -> Event:
    """The event with ``changes``, each cleaned and checked; times are read in the event's zone.

    Raises ``TextRefused``, ``LinkRefused``, a ``WhenRefused``, ``EndsBeforeStart``,
    ``CapacityRefused`` or ``SummitAudience``.
    """
    fresh: dict[str, Any] = {}
    if changes.title is not None:
        fresh["title"] = clean_line(changes.title, field="title", limit=rules.TITLE_LIMIT)
    if changes.venue is not None:
        fresh["venue"] = clean_line(changes.venue, field="venue", limit=rules.VENUE_LIMIT)
    if changes.description is not None:
        fresh["description"] = clean_text(
            changes.description, field="description", limit=rules.DESCRIPTION_LIMIT
        )
    if changes.link is not None:
        fresh["link"] = clean_url(changes.link, field="link")
    if changes.capacity is not None:
        fresh["capacity"] = rules.check_capacity(changes.capacity)
    for name in _NAMED:
        if getattr(changes, name) is not None:
            fresh[name] = getattr(changes, name)
    after = replace(event, **fresh)
    after = replace(after, audience=audience_of(after.kind, after.audience))
    if changes.audience not in {None, after.audience}:
        raise SummitAudience(event.title)
    duration = event.ends - event.starts
    if changes.duration is not None:
        duration = rules.check_duration(read_duration(changes.duration, languages=languages))
    if changes.when is not None:
        moment = read_when(changes.when, now=now, zone=event.zone, languages=languages)
        after = replace(after, wall=moment.wall, zone=moment.zone, starts=moment.at)
        if moment.until is not None and changes.duration is None:
            duration = rules.check_duration(moment.until - moment.at)
    online = after.kind is Kind.ONLINE or (after.link is not None and not after.venue)
    return replace(after, ends=after.starts + duration, online=online)


def differing(before: Event, after: Event) -> dict[str, Any]:
    """The fields that differ, as a draft keeps them: plain values, ready to be written as JSON."""
    content: dict[str, Any] = {}
    for name in (*PLAIN, "zone"):
        if getattr(after, name) != getattr(before, name):
            content[name] = getattr(after, name)
    for name in _NAMED:
        if getattr(after, name) != getattr(before, name):
            content[name] = getattr(after, name).value
    if after.wall != before.wall:
        content["wall"] = after.wall.isoformat(timespec="seconds")
    if after.ends - after.starts != before.ends - before.starts:
        content["seconds"] = int((after.ends - after.starts).total_seconds())
    return content


def merged(event: Event, content: dict[str, Any]) -> Event:
    """What a draft keeps, laid over the event as it is now: other people's edits stay."""
    fresh = dict(content)
    length = fresh.pop("seconds", None)
    if "kind" in fresh:
        fresh["kind"] = Kind(fresh["kind"])
    if "audience" in fresh:
        fresh["audience"] = Audience(fresh["audience"])
    if "wall" in fresh:
        fresh["wall"] = datetime.fromisoformat(fresh["wall"])
    after = replace(event, **fresh)
    starts = instant_of(after.wall, after.zone)
    ends = starts + (event.ends - event.starts)
    if length is not None:
        ends = starts + rules.check_duration(timedelta(seconds=length))
    return replace(after, starts=starts, ends=ends, version=event.version + 1)


def marks(content: dict[str, Any]) -> frozenset[str]:
    """The fields that a date of a series has by itself after such an edit; its time is one."""
    return frozenset("wall" if name == "zone" else name for name in content)
