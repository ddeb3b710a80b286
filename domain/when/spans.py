"""Periods: what their words build."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.when.grammar import Build
from domain.when.language import Language
from domain.when.lengths import length_of
from domain.when.meaning import (
    Ahead,
    Coming,
    Dated,
    DayPart,
    Days,
    Edge,
    InDays,
    InMonth,
    InSeason,
    InYear,
    Joined,
    Length,
    Stretch,
    Unit,
    WeekOf,
)


def _doms(parts: Mapping[str, Any]) -> Days:
    """ "3 to 10 May": the month and the year stand once, for both."""
    month, year = parts["month"], parts.get("year")
    last = Dated(parts["last"], month, year, parts.get("last_weekday"))
    return Days(Dated(parts["first"], month, year, parts.get("first_weekday")), last)


def _pair(parts: Mapping[str, Any]) -> Joined:
    month, year = parts["month"], parts.get("year")
    return Joined(
        DayPart(Dated(parts["first"], month, year)), DayPart(Dated(parts["last"], month, year))
    )


def _coming(parts: Mapping[str, Any]) -> Coming | None:
    length: Length | None = (
        parts["length"] if "length" in parts else length_of(parts["amount"], parts["unit"])
    )
    return None if length is None else Coming(length)


def _after(parts: Mapping[str, Any]) -> Edge | None:
    """ "After tomorrow" is a slip for "the day after tomorrow" as often as not."""
    span = parts["plain"]
    return None if span == DayPart(InDays(1)) else Edge("after", span)


def _onwards(parts: Mapping[str, Any]) -> Edge | None:
    """ "From 3 to 10 May" has its end already."""
    span = parts["plain"]
    return None if isinstance(span, Days | Joined) else Edge("onwards", span)


def _edge(side: str) -> Build:
    return lambda p: Edge(side, p["plain"])


def _stretches() -> dict[str, Build]:
    def stretch(unit: Unit, offset: int) -> Build:
        return lambda _: Stretch(unit, offset)

    return {
        f"plain.{word}_{unit.value}": stretch(unit, offset)
        for unit in Unit
        for offset, word in ((-1, "last"), (0, "this"), (1, "next"))
    }


def span_builds(language: Language) -> dict[str, Build]:
    """The meanings of periods."""
    doubtful = language.doubtful_next
    return {
        **_stretches(),
        "period.span": lambda p: p["span"],
        "span.plain": lambda p: p["plain"],
        "period.joined": lambda p: Joined(p["first"], p["last"]),
        "plain.day": lambda p: p["daypart"],
        "plain.week_of": lambda p: WeekOf(p["day"]),
        "inmonth.named": lambda p: InMonth(p["month"], p.get("year")),
        "plain.coming_weekend": lambda _: Stretch(Unit.WEEKEND, 0, coming=True),
        "plain.month": lambda p: InMonth(p["month"], p.get("year"), p.get("third")),
        "plain.next_named": lambda p: InMonth(p["month"], following=True, doubtful=doubtful),
        "plain.year": lambda p: InYear(p["year"]),
        "plain.season": lambda p: InSeason(p["season"], p.get("year")),
        "plain.next_season": lambda p: InSeason(
            p["season"], None, following=True, doubtful=doubtful
        ),
        "plain.doms": _doms,
        "plain.pair": _pair,
        "plain.days": lambda p: Days(p["first"], p["last"]),
        "plain.through": lambda p: Joined(p["first"], p["last"], through=True),
        "plain.coming": _coming,
        "plain.soon": lambda _: Ahead(),
        "span.before": _edge("before"),
        "span.until": _edge("until"),
        "span.since": _edge("since"),
        "span.onwards": _onwards,
        "span.after": _after,
    }
