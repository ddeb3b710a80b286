"""Hours: what their words build, alone and from one to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.when.grammar import Build
from domain.when.meaning import Clock, Part, Sure
from domain.when.natives import Digits

_NOON = 12 * 60


def _sure(hour: Digits, otherwise: Sure) -> Sure:
    padded = hour.width == 2 and hour.value < 10
    return Sure.STRICT if padded or not 1 <= hour.value <= 12 else otherwise


def _clock(hour: Digits, minute: Digits | None, otherwise: Sure) -> Clock:
    return Clock(hour.value, minute.value if minute else 0, _sure(hour, otherwise))


def _meridiem(parts: Mapping[str, Any]) -> Clock:
    hour, minute = parts["hour"].value, parts["minute"].value if "minute" in parts else 0
    afternoon = parts["meridiem"] == "pm"
    if hour > 12 and afternoon:
        return Clock(hour, minute, meridiem=True)
    fits = 1 <= hour <= 12
    return Clock(hour % 12 + 12 * afternoon, minute, fits=fits, meridiem=True)


def _past(hour: Digits, minutes: int, otherwise: Sure) -> Clock | None:
    return Clock(hour.value, minutes, _sure(hour, otherwise)) if minutes < 60 else None


def _to(hour: Digits, minutes: int, otherwise: Sure) -> Clock | None:
    if not 1 <= minutes < 60:
        return None
    before = Digits((hour.value - 1) % 24, hour.width)
    if otherwise is Sure.TWELVE and before.value == 0:
        before = Digits(12, hour.width)
    return Clock(before.value, 60 - minutes, _sure(hour, otherwise))


def _with_part(parts: Mapping[str, Any]) -> Clock:
    clock = parts["time"] if "time" in parts else _clock(parts["bare"], None, Sure.TWELVE)
    part = parts["part_of"]
    until = clock.until and replace(clock.until, part=part)
    return replace(clock, part=part, until=until)


def _digits(number: Digits | int | None) -> Any:
    return Digits(number, 0) if isinstance(number, int) else number


def _range(parts: Mapping[str, Any]) -> Clock | None:
    """ "From 6 to 8 pm": an hour that carries its end.

    ``first`` and ``last`` are hours as they stand, ``bare`` and ``end`` numbers that no word
    calls hours, ``soft`` (with ``minute``) the last number of a pair whose one "h" is for both.
    """
    both = Sure.SOFT if "soft" in parts else Sure.TWELVE
    first = parts["first"] if "first" in parts else _clock(parts["bare"], None, both)
    if "soft" in parts:
        last = _clock(parts["soft"], parts.get("minute"), both)
    else:
        last = parts["last"] if "last" in parts else _clock(parts["end"], None, both)
    if "bare" in parts and first.sure is Sure.TWELVE and last.sure is Sure.SOFT:
        return None  # "from 6 to 8:30": the 24-hour clock, or not
    return replace(_lit(first, last), until=last)


def _lit(first: Clock, last: Clock) -> Clock:
    """The beginning in the light of the end: "6-8 pm" is 18:00, "11-1 pm" 11:00, "9-17" 9:00."""
    if first.meridiem or not 1 <= first.hour <= 12:
        return first
    if last.meridiem and last.hour % 12 == 0:
        return replace(first, sure=Sure.TWELVE)  # "8-12 pm": until noon, or until midnight
    if last.meridiem:
        early = first.hour % 12 * 60 + first.minute
        same = early + _NOON * (last.hour >= 12)
        other = early + _NOON * (last.hour < 12)
        chosen = same if same < last.hour * 60 + last.minute else other
        return replace(first, hour=chosen // 60, sure=Sure.STRICT)
    if first.sure is Sure.TWELVE and last.hour > 12:
        return replace(first, sure=Sure.SOFT)
    return first


def _dashed(parts: Mapping[str, Any]) -> Clock | None:
    """ "14.05 - 20h" is the 14th of May at 20h as well as from 14:05 to 20h."""
    first: Clock | None = parts.get("first")
    return None if first is not None and first.datelike else _range(parts)


def _forward(parts: Mapping[str, Any]) -> Clock | None:
    """ "18-20h" goes forward; "Thursday 19 to 18h" was no range but a date."""
    found = _range(parts)
    if found is None or found.until is None:
        return None
    forward = (found.until.hour, found.until.minute) > (found.hour, found.minute)
    return found if forward else None


def _loose(parts: Mapping[str, Any], *, bare: bool = False) -> Clock | None:
    """ "Jeudi 15 à 20h" is the 15th at 20h before it goes on until 20h."""
    found = _forward(parts)
    return found and replace(found, datelike=True, bare=bare)


def _unclear(parts: Mapping[str, Any]) -> Clock | None:
    """ "Thursday 15 - 20h" is either."""
    found = _forward(parts)
    return found and replace(found, unclear=True)


def _to_or_from(parts: Mapping[str, Any]) -> Clock | None:
    """ "10 to 8 pm" is 19:50 as well."""
    return None if parts["bare"].value in {5, 10, 20, 25} else _forward(parts)


def _dotted(parts: Mapping[str, Any]) -> Clock:
    hour, minute = parts["hour"], parts["minute"]
    datelike = hour.value > 0 and 1 <= minute.value <= 12
    return replace(_clock(hour, minute, Sure.SOFT), datelike=datelike)


def clock_builds() -> dict[str, Build]:
    """The meanings of hours."""
    soft, twelve = Sure.SOFT, Sure.TWELVE
    return {
        "hour.number": lambda p: p["dd"],
        "hour.words": lambda p: Digits(p["count"], 0) if p["count"] <= 24 else None,
        "time.hm": lambda p: _clock(p["hour"], p.get("minute"), soft),
        "time.dotted": _dotted,
        "time.hms": lambda p: _clock(p["hour"], p["minute"], soft),
        "time.h": lambda p: _clock(_digits(p["hour"]), _digits(p.get("minute")), soft),
        "time.meridiem": _meridiem,
        "time.spoken": lambda p: _clock(p["hour"], p["minute"], twelve),
        "time.twelve": lambda p: _clock(p["hour"], None, twelve),
        "time.half_past": lambda p: _past(p["hour"], 30, twelve),
        "time.quarter_past": lambda p: _past(p["hour"], 15, twelve),
        "time.quarter_to": lambda p: _to(p["hour"], 15, twelve),
        "time.past": lambda p: _past(p["hour"], _digits(p["minutes"]).value, twelve),
        "time.to": lambda p: _to(p["hour"], _digits(p["minutes"]).value, twelve),
        "time.h_half_past": lambda p: _past(p["hour"], 30, soft),
        "time.h_quarter_past": lambda p: _past(p["hour"], 15, soft),
        "time.h_quarter_to": lambda p: _to(p["hour"], 15, soft),
        "time.h_to": lambda p: _to(p["hour"], _digits(p["minutes"]).value, soft),
        "time.noon": lambda _: Clock(12),
        "time.noon_half": lambda _: Clock(12, 30),
        "time.noon_quarter": lambda _: Clock(12, 15),
        "time.midnight": lambda _: Clock(0, 0, Sure.MIDNIGHT),
        "time.midnight_half": lambda _: Clock(0, 30, Sure.MIDNIGHT),
        "part_of.part": lambda p: Part[p["part"]],
        "part_of.night": lambda _: Part.NIGHT,
        "range.dashed": _dashed,
        "range.spoken": _range,
        "range.numbers": _unclear,
        "range.hyphened": _unclear,
        "range.loose": _loose,
        "range.tight": _forward,
        "range.to": _to_or_from,
        "range.digits": lambda p: _loose(p, bare=True),
        "clock.at": lambda p: p["time"],
        "clock.said": lambda p: replace(p["time"], datelike=False),
        "clock.range": lambda p: p["range"],
        "clock.bare_at": lambda p: _clock(p["hour"], None, twelve),
        "clock.bare": lambda p: replace(_clock(p["hour"], None, twelve), bare=True),
        "clock.part": _with_part,
        "parted.part": _with_part,
    }
