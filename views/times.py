"""Times as people read them: Discord timestamps, wall times beside them, lengths in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache

import babel
from babel.dates import format_date, format_skeleton, format_time

from domain.times import wall_at
from views.texts import Say


def stamp(moment: datetime, style: str = "F") -> str:
    """A Discord timestamp: each reader sees their own zone. Styles: F, f, D, d, T, t, R."""
    return f"<t:{int(moment.timestamp())}:{style}>"


@lru_cache(maxsize=32)
def locale(language: str) -> babel.Locale:
    """What is known of a language; English as Europe writes it: day before month, 24 hours."""
    return babel.Locale.parse("en_150" if language == "en" else language.replace("-", "_"))


def wall(moment: datetime, zone: str, say: Say) -> str:
    """The wall time in ``zone`` in words, such as *Friday 14 May 2027, 19:00 (Paris)*."""
    local, language = wall_at(moment, zone), say.language
    return say(
        "time-wall",
        day=day(local.date(), language),
        clock=clock(local.time(), language),
        place=city(zone, language),
    )


@lru_cache(maxsize=2048)
def city(zone: str, language: str) -> str:
    """The city by which a zone is called, in the reader's language where that is known."""
    known = locale(language).time_zones.get(zone, {}).get("city")
    return str(known or zone.rsplit("/", maxsplit=1)[-1].replace("_", " "))


@lru_cache(maxsize=2048)
def clock(at: time, language: str) -> str:
    """An hour of the day, such as *19:00*."""
    return str(format_time(at, "short", locale=locale(language)))


@lru_cache(maxsize=512)
def day(on: date, language: str) -> str:
    """A day in words, such as *Friday 14 May 2027*."""
    return str(format_date(on, "full", locale=locale(language)))


def date_alone(on: date, language: str) -> str:
    """A day long ago in words, whatever weekday it was: *14 May 2027*."""
    return str(format_date(on, "long", locale=locale(language)))


@lru_cache(maxsize=512)
def day_alone(on: date, language: str) -> str:
    """A day and its month, for where there is little room: *14 May*."""
    return str(format_skeleton("MMMd", on, locale=locale(language)))


@lru_cache(maxsize=32)
def _short_names(language: str) -> tuple[Mapping[int, str], Mapping[int, str]]:
    known = locale(language)
    return known.days["format"]["abbreviated"], known.months["format"]["abbreviated"]


def short(moment: datetime, zone: str, say: Say) -> str:
    """The wall time for a list or a choice, such as *Fri 14 May 2027 19:00*."""
    return short_in(moment, zone, say.language)


def short_in(moment: datetime, zone: str, language: str) -> str:
    """As ``short``, when a language is all that is known."""
    # Babel reads its pattern anew each time, and every keystroke asks for 25 of these.
    local = wall_at(moment, zone)
    days, months = _short_names(language)
    return f"{days[local.weekday()]} {local.day} {months[local.month]} {local.year} {local:%H:%M}"


def length(span: timedelta, say: Say) -> str:
    """A length in words, in its largest fitting unit or two (2 h 30 min)."""
    minutes = int(span.total_seconds()) // 60
    if minutes < 1:
        return say("time-seconds", number=int(span.total_seconds()))
    parts = []
    for unit, size in (("week", 10080), ("day", 1440), ("hour", 60), ("minute", 1)):
        number, minutes = divmod(minutes, size)
        if number:
            parts.append(say(f"time-{unit}s", number=number))
    return " ".join(parts[:2])
