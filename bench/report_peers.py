"""The page's section about another bot on the same stand-in."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median

from bench.measuring import TIMES
from bench.peers import (
    BARE,
    BARE_NOOP,
    BARE_PING,
    FLOORS,
    IDLE,
    MEMBERS,
    OUR_HELP,
    OUR_NOOP,
    OURS,
    RED,
    RED_PING,
    Coming,
    Peers,
)
from bench.report import lines

_EMPTY = "-"


def of_peers(found: Peers) -> str:
    """Starts, memory and answers, each to bare discord.py."""
    red = f"Red-DiscordBot {found.version}" if found.version else "Red-DiscordBot"
    rows = [
        _start("process to IDENTIFY", found, lambda one: one.identified, "{:.2f} s", 1),
        _start("process to the first answer", found, lambda one: one.answered, "{:.2f} s", 1),
        _start("resident memory, idle", found, lambda one: one.memory, "{:.0f} MiB", 2**-20),
    ]
    return lines(
        "## Beside another bot",
        "",
        f"{red}, as it is installed (no cogs but its core, its own Python environment), and this bot"
        f" with {MEMBERS:,} members stored, each on a stand-in of its own; bare discord.py under"
        f" both. In bold to bare discord.py. Idle is {IDLE:.0f} s after the first answer.",
        "",
        *([f"Red is not there: {found.missing}.", ""] if found.missing else []),
        f"| | {OURS} | Red | {OURS} | Red | bare |",
        "|---|---|---|---|---|---|",
        *rows,
        "",
        "An answer beside bare discord.py that answers in the same way: Red to a message by a message,"
        " this bot to a command.",
        "",
        "| | p50 | p99 | processor | p50, ms | p99, ms | processor, ms |",
        "|---|---|---|---|---|---|---|",
        *(_answer(name, found) for name in (BARE_PING, RED_PING, BARE_NOOP, OUR_NOOP, OUR_HELP)),
    )


def _start(
    what: str, found: Peers, part: Callable[[Coming], float], shown: str, scale: float
) -> str:
    def ratio(who: str) -> str:
        return f"**{found.to_bare(who, part):.2f}**" if who in found.starts else _EMPTY

    def value(who: str) -> str:
        if who not in found.starts:
            return _EMPTY
        return shown.format(median(map(part, found.starts[who])) * scale)

    cells = (ratio(OURS), ratio(RED), value(OURS), value(RED), value(BARE))
    return f"| {what} | {' | '.join(cells)} |"


def _answer(name: str, found: Peers) -> str:
    if name not in found.rounds[0]:
        return f"| {name} |{f' {_EMPTY} |' * 6}"
    ratios = [f"{found.answer(name, part):.2f}" for part in TIMES]
    ratios = [f"**{ratios[0]}**", f"**{ratios[1]}**", ratios[2]]
    if FLOORS[name] == name:
        ratios = ["1", "1", "1"]
    times = [f"{median(part(one[name]) for one in found.rounds) * 1000:.2f}" for part in TIMES]
    return f"| {name} | {' | '.join((*ratios, *times))} |"
