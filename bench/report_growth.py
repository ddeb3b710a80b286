"""The page's section about growth: every path that was measured at several sizes."""

from __future__ import annotations

from collections.abc import Sequence

from bench.figures import MOST, MOST_WAITED, Growth
from bench.report import lines


def of_growth(grown: Sequence[Growth]) -> str:
    """One table, and the verdict before it."""
    astray = [one for one in grown if not one.within]
    waited = [one for one in astray if one.waited]
    squares = [one for one in grown if one.exponent > MOST]
    verdict = (
        f"{_number(len(squares))} of {len(grown)} paths grows by more than {MOST};"
        f" of those that a person waits for {_number(len(waited)).lower()} grows by more than"
        f" {MOST_WAITED}."
    )
    return lines(
        "## Growth",
        "",
        "The exponent by which a path's ratio to its floor grows with what there is (members, events,"
        " reminders, series or servers): 0 is not at all, 1 in proportion. Over all sizes, and the"
        f" steepest step between two. Nothing may have more than {MOST}, what a person waits for no"
        f" more than {MOST_WAITED}, which over these sizes is less than a logarithm has.",
        "",
        verdict,
        "",
        "| | sizes | exponent | steepest step | limit | |",
        "|---|---|---|---|---|---|",
        *(_row(one) for one in grown),
    )


def _row(one: Growth) -> str:
    sizes = " / ".join(f"{size:,}" for size in one.sizes)
    figures = f"**{one.exponent:.3f}** | {one.steepest:.3f} | ≤ {one.limit}"
    path = one.path.replace("|", "\\|")
    return f"| {one.part}: {path} | {sizes} | {figures} | {'' if one.within else 'above'} |"


def _number(count: int) -> str:
    return "None" if count == 0 else str(count)
