"""The page's sections about bursts of reminders, months of series, programmes and calendars."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from bench.burst import Burst, Return
from bench.commands import NOOP
from bench.measuring import p50, p99
from bench.months import AGENDA, MONTH, OLD, SERIES, SINGLE, YOUNG, Months
from bench.pages import Pages
from bench.recurring import SESSIONS
from bench.report import lines


def of_bursts(bursts: Sequence[Burst], returned: Return) -> str:
    """Crowds of reminders within Discord's limits."""
    titles = [f"{one.crowd.number:,} in {one.crowd.shape}" for one in bursts]
    return lines(
        "## A burst of reminders",
        "",
        "All due at the same second. The stand-in keeps Discord's limits: 50 requests a second in all,"
        " five messages in five seconds in a channel. The optimum is what these leave for one message"
        " each, and the opening of direct messages with who was never written to; reminders of one"
        " channel go together, up to five in a message.",
        "",
        f"| | {' | '.join(titles)} | goal |",
        f"|---|{'---|' * (len(titles) + 1)}",
        _row(
            "time to the optimum",
            [f"**{one.took / one.optimum:.3f}**" for one in bursts],
            "≤ 1.06; ≤ 0.25 where five share a channel",
        ),
        _row("from due to the last message", [f"{one.took:.1f} s" for one in bursts]),
        _row("the optimum", [f"{one.optimum:.1f} s" for one in bursts]),
        _row(
            "told after: p50 / p99 / the last",
            [_lateness(one.told) for one in bursts],
        ),
        _row("the same of the optimum", [_lateness(one.soonest) for one in bursts]),
        _row("messages", [f"{one.messages:,}" for one in bursts]),
        _row("lost / told twice", [f"{one.lost} / {one.doubled}" for one in bursts], "0 / 0"),
        _row("refused with 429", [str(one.refused) for one in bursts], "0"),
        *(
            _row(
                f"{name}, p50 meanwhile to before",
                [f"**{one.waits[name][1] / one.waits[name][0]:.2f}**" for one in bursts],
                "≤ 2",
            )
            for name in bursts[0].waits
        ),
        _row(
            "longest work of the loop at a stretch",
            [f"**{one.work * 1000:.1f} ms**" for one in bursts],
            "< 5 ms",
        ),
        _row("the same before", [f"{one.calm * 1000:.1f} ms" for one in bursts]),
        _row("stretches of more than 5 ms", [str(one.over) for one in bursts], "0"),
        _row("longest by the wall", [f"{one.stretch * 1000:.1f} ms" for one in bursts]),
        _row(
            "processor for a reminder, beside that of the commands",
            [f"{one.each * 1000:.2f} ms" for one in bursts],
        ),
        _row("resident memory afterwards", [f"{one.memory / 2**20:.0f} MiB" for one in bursts]),
        "",
        f"Killed (SIGKILL) in a burst of {returned.crowd.number:,} in {returned.crowd.channels:,}"
        f" channels when {returned.before:,} messages stood, and back ten minutes later:"
        f" {returned.lost} lost, {returned.doubled} told twice, {returned.refused} refused.",
    )


def of_months(months: Months) -> str:
    """Series beside single events."""
    whole = months.reads[SINGLE]
    rows = []
    for name in (SINGLE, YOUNG, OLD):
        reads = [one / floor for one, floor in zip(months.reads[name], whole, strict=True)]
        listed = _to_noop(months, name, MONTH)
        beside = listed / _to_noop(months, SINGLE, MONTH)
        ratios = ["1", "1"] if name == SINGLE else [f"**{median(reads):.2f}**", f"**{beside:.2f}**"]
        goal = "the floor" if name == SINGLE else "≤ 3"
        taken = f"{median(months.reads[name]) * 1000:.0f} ms"
        rows.append(f"| {name} | {' | '.join(ratios)} | {goal} | {taken} | {listed:.2f} |")
    return lines(
        f"## A month among {SERIES:,} series",
        "",
        f"Reading all the {months.found:,} dates of 26 days, and `/event list when:next month`.",
        "",
        "| | read | listed | goal | read | listed, to the no-op |",
        "|---|---|---|---|---|---|",
        *rows,
        "",
        f"`/event agenda` of an event of {SESSIONS} sessions, p50 to a command that does nothing:"
        f" **{_to_noop(months, YOUNG, AGENDA):.2f}**.",
    )


def of_pages(pages: Pages) -> str:
    """A calendar beside icalendar."""
    cold = median(one.cold / one.icalendar for one in pages.rounds)
    warm, page, alone = (
        median(times) * 1000
        for times in (
            [one.warm for one in pages.rounds],
            [one.page for one in pages.rounds],
            [one.icalendar for one in pages.rounds],
        )
    )
    return lines(
        f"## A calendar of {pages.events:,} events",
        "",
        "| | | goal |",
        "|---|---|---|",
        f"| written cold, to icalendar writing the same ({alone:.0f} ms) | **{cold:.2f}** | ≤ 0.3 |",
        f"| written warm | **{warm:.2f} ms** | ≤ 0.5 ms |",
        f"| asked of the store and written, warm | {page:.2f} ms | |",
    )


def _to_noop(months: Months, store: str, act: str) -> float:
    return median(one[act].p50 / one[NOOP].p50 for one in months.commands[store])


def _lateness(told: Sequence[float]) -> str:
    return f"{p50(told):.1f} / {p99(told):.1f} / {told[-1]:.1f} s"


def _row(name: str, cells: Sequence[str], goal: str = "") -> str:
    return f"| {name} | {' | '.join(cells)} | {goal} |"
