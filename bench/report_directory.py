"""The page's section about searching people and asking in words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from statistics import median

from bench.commands import CHOICES, NOOP
from bench.directory import ASKED, EVENTS, FOUND, TYPED, Directory
from bench.lookups import LONGEST
from bench.measuring import Rounds, p50, p99
from bench.report import lines


def of_directory(found: Sequence[Directory]) -> str:
    """Stores side by side, the smallest first."""
    found = sorted(found, key=lambda one: one.size)
    return "\n".join((_acts(found), _inside(found)))


def _acts(found: Sequence[Directory]) -> str:
    sizes = [f"{one.size:,}" for one in found]
    return lines(
        "## The directory, and questions in words",
        "",
        f"Stores of {_listed(sizes)} members, {EVENTS:,} events in each. By the front door, to what"
        " does nothing (for a keystroke: to constant choices) in the same run: p50 / p99.",
        "",
        f"| | {' | '.join(sizes)} | goal | p50, ms |",
        f"|---|{'---|' * (len(found) + 2)}",
        *(
            _row(name, NOOP, [one.searches for one in found], "p50, p99 ≤ 1.5 at 100,000")
            for name in FOUND
        ),
        *(
            _row(name, CHOICES, [one.searches for one in found], "p50 ≤ 1.4 at 1,000,000")
            for name in TYPED
        ),
        *(_row(name, NOOP, [one.questions for one in found]) for name in ASKED),
        _floors("a command that does nothing, ms", NOOP, found),
        _floors("a keystroke among constant choices, ms", CHOICES, found),
    )


def _row(name: str, floor: str, stores: Sequence[Rounds], goal: str = "") -> str:
    cells = [
        f"**{_ratio(rounds, name, floor):.2f}** / {_slow(rounds, name, floor):.2f}"
        for rounds in stores
    ]
    times = " / ".join(f"{_p50(rounds, name) * 1000:.2f}" for rounds in stores)
    return f"| {name} | {' | '.join(cells)} | {goal} | {times} |"


def _floors(what: str, name: str, found: Sequence[Directory]) -> str:
    def shown(one: Directory) -> str:
        slow = median(each[name].p99 for each in one.searches)
        return f"{_p50(one.searches, name) * 1000:.2f} / {slow * 1000:.2f}"

    return f"| {what} | {' | '.join(map(shown, found))} | the floor | |"


def _inside(found: Sequence[Directory]) -> str:
    sizes = [f"{one.size:,}" for one in found]
    inside = [one.lookups for one in found]

    def row(what: str, seconds: Sequence[Sequence[float]], goal: str) -> str:
        cells = [f"**{p50(one) * 1000:.3f}** / **{p99(one) * 1000:.3f}**" for one in seconds]
        return f"| {what} | {' | '.join(cells)} | {goal} |"

    return lines(
        "Inside the process, without Discord: p50 / p99 in ms.",
        "",
        f"| | {' | '.join(sizes)} | goal |",
        f"|---|{'---|' * (len(found) + 1)}",
        row("one row read by its key", [one.floor for one in inside], "the floor"),
        row(
            f"suggestions for 1 to {LONGEST} letters",
            [one.suggested for one in inside],
            "p99 ≤ 0.2 at 1,000,000",
        ),
        row(
            "the words that a word with one typo may be",
            [one.meant for one in inside],
            "",
        ),
        row(
            "a whole search for a word with one typo",
            [one.respelled for one in inside],
            "p99 ≤ 1 at 1,000,000",
        ),
        f"| recall among ten of that search |"
        f" {' | '.join(f'**{one.recall:.3f}**' for one in inside)} | ≥ 0.95 |",
        row(
            "an answer in words, all questions",
            [list(chain(*one.questions.values())) for one in inside],
            "p50 ≤ 5 at 100,000",
        ),
        *(
            row(f"*{text}*", [one.questions[text] for one in inside], "")
            for text in inside[0].questions
        ),
    )


def _p50(rounds: Rounds, name: str) -> float:
    return median(one[name].p50 for one in rounds)


def _ratio(rounds: Rounds, name: str, floor: str) -> float:
    return median(one[name].p50 / one[floor].p50 for one in rounds)


def _slow(rounds: Rounds, name: str, floor: str) -> float:
    return median(one[name].p99 / one[floor].p99 for one in rounds)


def _listed(every: Sequence[str]) -> str:
    *most, last = every
    return f"{', '.join(most)} and {last}" if most else last
