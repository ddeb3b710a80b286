"""The page's section about writes, and the ratios that the next runs are held to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median

from bench.figures import Figure, Measure
from bench.report import lines
from bench.rush import JOINS, PEOPLE, SAME, SEATS, Round
from bench.slow_disk import MICROSECONDS
from bench.writer import WAITING
from bench.writes import OnDisk, Writes

_PART = "writes"


def of_writes(found: Sequence[OnDisk]) -> str:
    """Both disks beside each other."""
    titles = " | ".join(one.disk.name for one in found)
    rules = "---|" * (len(found) + 2)

    def row(name: str, cell: Callable[[OnDisk], str], goal: str = "") -> str:
        return f"| {name} | {' | '.join(map(cell, found))} | {goal} |"

    return lines(
        "## Writes",
        "",
        f"Every write is on disk before it is answered. The slow disk takes at least"
        f" {MICROSECONDS / 1000} ms for each sync. With {WAITING} waiting, one commit is for all who"
        " wait; alone, each write waits for the one before.",
        "",
        f"| | {titles} | goal |",
        f"|{rules}",
        row(
            f"with {WAITING} waiting, to one transaction each",
            lambda one: f"**{median(each.ratio for each in one.writes):.1f}**",
            "≥ 30 on the slow disk",
        ),
        row("writes a second, one transaction each", lambda one: _rate(one, _alone)),
        row(f"writes a second with {WAITING} waiting", lambda one: _rate(one, _together)),
        row("processor for one alone", lambda one: _work(one, _alone)),
        row("processor for one of them", lambda one: _work(one, _together)),
        row(
            f"{PEOPLE} people press *Going* at once, p99 to the same answer without a store",
            lambda one: f"**{_ratio(one.rushes, _p99):.2f}**",
            "≤ 1.2 on the slow disk",
        ),
        row("the same, p50", lambda one: f"{_ratio(one.rushes, _p50):.2f}"),
        row("the same, processor", lambda one: f"{_ratio(one.rushes, _each):.2f}"),
        row("p99", lambda one: _ms(one, JOINS, _p99)),
        row("p99 without a store", lambda one: _ms(one, SAME, _p99)),
        row("processor for one press", lambda one: _ms(one, JOINS, _each)),
        row("processor without a store", lambda one: _ms(one, SAME, _each)),
        row("commits", lambda one: _middle(one, lambda rush: rush[JOINS].commits)),
        row("edits of the event's card", lambda one: _middle(one, lambda rush: rush[JOINS].edits)),
        "",
        f"The event has {SEATS} seats; the others wait in their order. All {PEOPLE} presses are handed"
        " to the gateway before the first answer arrives. Without a store, the bot writes the same"
        " sentence anew for each press and asks nothing. Both take turns in one bot, after a turn of"
        " each that is not counted.",
    )


def figures(found: Sequence[OnDisk]) -> list[Figure]:
    """Of the slow disk alone: that of the machine is another on each."""
    every = []
    for one in found:
        if one.disk.slow:
            share = median(1 / each.ratio for each in one.writes)
            path = "500 seats at once"
            every += [
                Figure(_PART, f"{WAITING} waiting", Measure.WHOLE, share),
                Figure(_PART, path, Measure.P99, _ratio(one.rushes, _p99)),
                Figure(_PART, path, Measure.WORK, _ratio(one.rushes, _each)),
            ]
    return every


def _alone(writes: Writes) -> tuple[float, float]:
    return writes.alone.rate, writes.alone.each


def _together(writes: Writes) -> tuple[float, float]:
    return writes.together.rate, writes.together.each


def _rate(one: OnDisk, which: Callable[[Writes], tuple[float, float]]) -> str:
    return f"{median(which(each)[0] for each in one.writes):,.0f}"


def _work(one: OnDisk, which: Callable[[Writes], tuple[float, float]]) -> str:
    return f"{median(which(each)[1] for each in one.writes) * 1e6:.0f} µs"


def _ratio(rushes: Sequence[Round], part: Callable[[Round, str], float]) -> float:
    return median(part(one, JOINS) / part(one, SAME) for one in rushes)


def _ms(one: OnDisk, which: str, part: Callable[[Round, str], float]) -> str:
    return f"{median(part(rush, which) for rush in one.rushes) * 1000:.2f} ms"


def _middle(one: OnDisk, part: Callable[[Round], int]) -> str:
    return f"{median(part(rush) for rush in one.rushes):.0f}"


def _p50(one: Round, which: str) -> float:
    return one[which].timing.p50


def _p99(one: Round, which: str) -> float:
    return one[which].timing.p99


def _each(one: Round, which: str) -> float:
    return one[which].timing.each
