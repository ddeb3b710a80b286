"""Durations: what a number and a unit make, and how several add up."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from fractions import Fraction
from typing import Any

from domain.when.grammar import Build
from domain.when.meaning import Length

_SECONDS = (1, 60, 3_600)
_HALF, _QUARTER = Fraction(1, 2), Fraction(1, 4)


def length_of(amount: Fraction, unit: int) -> Length | None:
    """``amount`` of a unit (0 second … 6 year); None when it is nothing, or half a month."""
    whole = amount.denominator == 1
    smallest = unit if whole else max(unit - 1, 0)
    if amount <= 0:
        return None
    if unit >= 5:
        months = amount * (12 if unit == 6 else 1)
        return Length(months=int(months), smallest=unit) if months.denominator == 1 else None
    if unit >= 3:
        days, rest = divmod(amount * (7 if unit == 4 else 1), 1)
        return Length(days=days, seconds=int(rest * 86_400), smallest=smallest)
    seconds = amount * _SECONDS[unit]
    return Length(seconds=int(seconds), smallest=smallest) if seconds >= 1 else None


def as_timedelta(length: Length) -> timedelta | None:
    """The exact duration, a day being 24 hours; None for months, which have none."""
    if length.months:
        return None
    return timedelta(days=length.days, seconds=length.seconds)


def _sum(first: Length | None, second: Length | None) -> Length | None:
    """Units must fall: "2 hours 30 minutes", never "30 minutes 2 hours"."""
    if first is None or second is None or first.smallest <= second.smallest:
        return None
    return Length(
        first.months + second.months,
        first.days + second.days,
        first.seconds + second.seconds,
        second.smallest,
    )


def _hours_minutes(parts: Mapping[str, Any]) -> Length | None:
    hours, minutes = parts["hours"].value, parts["minutes"].value
    if minutes > 59 or not hours + minutes:
        return None
    return Length(seconds=hours * 3_600 + minutes * 60, smallest=1)


def _of(fraction: Fraction, unit: int) -> Length | None:
    """Halves and quarters of hours, days, weeks, years; half a minute, never half a second."""
    return length_of(fraction, unit) if unit else None


def _and(parts: Mapping[str, Any], fraction: Fraction) -> Length | None:
    amount: Fraction = parts["amount"]
    return _of(amount + fraction, parts["unit"]) if amount.denominator == 1 else None


def _lead(parts: Mapping[str, Any]) -> timedelta | None:
    length = parts["length"] if "length" in parts else length_of(Fraction(1), parts["unit"])
    return None if length is None else as_timedelta(length)


def length_builds() -> dict[str, Build]:
    """The meanings of durations and leads."""
    return {
        "amount.number": lambda p: p["int"] if "int" in p else Fraction(p["count"]),
        "amount.article": lambda p: Fraction(p["article"]),
        "amount.decimal": lambda p: p["int"] + p["fraction"],
        "length1.unit": lambda p: length_of(p["amount"], p["unit"]),
        "length1.hm": _hours_minutes,
        "length1.half": lambda p: _of(_HALF, p["unit"]),
        "length1.half_day": lambda _: _of(_HALF, 3),
        "length1.quarter": lambda p: _of(_QUARTER, p["unit"]),
        "length1.three_quarters": lambda p: _of(3 * _QUARTER, p["unit"]),
        "length1.and_half": lambda p: _and(p, _HALF),
        "length1.and_quarter": lambda p: _and(p, _QUARTER),
        "length1.fortnight": lambda p: length_of(2 * p["amount"], 4),
        "length.one": lambda p: p["length1"],
        "length.two": lambda p: _sum(p["first"], p["second"]),
        "length.three": lambda p: _sum(_sum(p["first"], p["second"]), p["third"]),
        "duration.length": lambda p: p["length"],
        "duration.day": lambda _: Length(days=1, smallest=3),
        "lead.before": _lead,
        "lead.eve": lambda _: timedelta(days=1),
        "lead.two_days": lambda _: timedelta(days=2),
        "lead.never": lambda _: timedelta(0),
    }
