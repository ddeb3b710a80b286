"""Days, times and zones as the page writes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final

from babel.dates import format_skeleton

from domain import zones
from domain.public_agenda import Entry
from domain.times import wall_at
from views import times
from views.texts import Say
from views.times import city, clock

_NIGHT: Final = timedelta(hours=12)
"""What is over by then needs no second date, though it may end after midnight."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When an event is: on the clock of its place and, where that shows another hour, ``yours``.

    ``starts`` and ``ends`` are for machines (ISO 8601).
    """

    starts: str
    ends: str
    there: str
    yours: str


def direction(language: str) -> str:
    """How a language is written, as ``dir`` in HTML says it."""
    return str(times.locale(language).text_direction)


@lru_cache(maxsize=2048)
def _day(on: date, language: str) -> str:
    return str(format_skeleton("MMMEd", on, locale=times.locale(language)))


def _span(starts: datetime, ends: datetime, language: str, *, shown: date | None) -> str:
    """From when to when, of naive wall times, with the dates that ``shown`` does not say."""
    first, last = clock(starts.time(), language), clock(ends.time(), language)
    if starts.date() != ends.date() and ends - starts > _NIGHT:
        days = _day(starts.date(), language), _day(ends.date(), language)
        return f"{days[0]} {first} – {days[1]} {last}"
    if starts.date() == shown:
        return f"{first}–{last}"
    return f"{_day(starts.date(), language)} {first}–{last}"


def moment(one: Entry, zone: str, on: date | None, say: Say, *, chosen: bool) -> Moment:
    """When ``one`` is, for a reader in ``zone`` who finds it under the day ``on``.

    ``chosen``: the reader said that this is their zone.
    """
    here = wall_at(one.starts, zone), wall_at(one.ends, zone)
    there = wall_at(one.starts, one.zone), wall_at(one.ends, one.zone)
    language, yours = say.language, ""
    if here != there:
        span = _span(*here, language, shown=on)
        place = city(zone, language)
        yours = (
            say("page-yours", time=span, place=place)
            if chosen
            else say("page-when", time=span, place=place)
        )
    return Moment(
        one.starts.isoformat(),
        one.ends.isoformat(),
        say(
            "page-when",
            time=_span(*there, language, shown=on),
            place=city(one.zone, language),
        ),
        yours,
    )


def heading(on: date | None, zone: str, say: Say, *, now: datetime) -> str:
    """The heading of a day; ``None`` for what goes on already."""
    if on is None:
        return say("page-now")
    words = times.day(on, say.language)
    ahead = (on - wall_at(now, zone).date()).days
    if ahead == 0:
        return say("page-today", day=words)
    return say("page-tomorrow", day=words) if ahead == 1 else words


def offered(chosen: str, own: str, say: Say, *, now: datetime) -> tuple[tuple[str, str], ...]:
    """The zones to choose from, ``chosen`` and the network's ``own`` first, with their words."""
    found = dict.fromkeys((chosen, own, *zones.common(chosen, now=now)))
    return tuple((zone, f"{city(zone, say.language)} UTC{_ahead(zone, now)}") for zone in found)


def _ahead(zone: str, now: datetime) -> str:
    minutes = int((wall_at(now, zone) - now.replace(tzinfo=None)).total_seconds()) // 60
    sign = "−" if minutes < 0 else "+"  # a minus, as it is printed
    hours, rest = divmod(abs(minutes), 60)
    return f"{sign}{hours}:{rest:02}" if rest else f"{sign}{hours}"
