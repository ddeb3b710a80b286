"""The page's section about thousands of networks in one process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from statistics import median

from bench.commands import NOOP
from bench.hosting import ACTS, Hosted
from bench.networks import CHANNELS, CHAPTERS, EVENTS, MEMBERS, ROLES
from bench.report import lines

AIM = 10_000
SESSION = 2_500
"""Servers of which Discord tells one session at most (Discord's documentation, "Sharding")."""
PACE = 50.0  # requests a second that Discord takes


def of_hosting(found: Sequence[Hosted]) -> str:
    """The figures side by side, what a further server adds, and what breaks next."""
    found = sorted(found, key=lambda one: one.servers)
    heads = [f"{one.servers:,}" for one in found]
    return lines(
        "## Many networks in one process",
        "",
        f"Servers of {CHANNELS} channels, {ROLES} roles and {MEMBERS + 2} members; in the store of"
        f" each {MEMBERS} members, {CHAPTERS} chapters, {EVENTS} events, the reminders of those to"
        " come and the rounds of a network. All in one session of one process: Discord itself would"
        f" let a session have {SESSION:,}.",
        "",
        f"| | {' | '.join(heads)} | goal |",
        f"|---|{'---|' * (len(found) + 1)}",
        *_lives(found),
        *_acts(found),
        *_store(found),
        "",
        _slope(found),
        "",
        _next(found[0], found[-1]),
    )


def _lives(found: Sequence[Hosted]) -> list[str]:
    return [
        _row("resident memory, bot / bare", found, _memory),
        _row("IDENTIFY to the first answer, bot / bare", found, _first),
        _row("IDENTIFY until all is looked at, bot / bare", found, _rest),
        _row("processor for that, bot / bare", found, _work),
        _row("requests until then", found, lambda one: f"{one.asked:,}"),
        _row("longest work of the loop until then", found, _stretch),
        _row("processor when nobody asks", found, lambda one: f"{one.idle:.1%}"),
    ]


def _acts(found: Sequence[Hosted]) -> list[str]:
    def noop(one: Hosted) -> str:
        ours = median(each[NOOP].each for each in one.rounds)
        return f"**{ours / one.bare_noop:.2f}**"

    others = [name for name in ACTS if name != NOOP]
    return [
        _row("the no-op to a bare one, processor", found, noop),
        *(_row(f"{name}, p50 to the no-op", found, partial(_act, name=name)) for name in others),
    ]


def _act(one: Hosted, name: str) -> str:
    return f"**{one.to_noop(name):.2f}**"


def _store(found: Sequence[Hosted]) -> list[str]:
    return [
        _row(
            "a tick: nothing is due, when is the next",
            found,
            lambda one: f"{one.tick * 1e3:.2f} ms",
        ),
        _row("the same, in reads by a key", found, lambda one: f"**{one.tick / one.floor:.1f}**"),
        _row("the store", found, lambda one: f"{one.store / 2**20:.0f} MiB"),
        _row("a backup, checked", found, lambda one: f"{one.backup:.1f} s"),
    ]


def _memory(one: Hosted) -> str:
    return f"{one.bot.memory / 2**20:.0f} / {one.bare.memory / 2**20:.0f} MiB"


def _first(one: Hosted) -> str:
    return f"{one.bot.answered:.1f} / {one.bare.answered:.1f} s"


def _rest(one: Hosted) -> str:
    return f"{one.bot.rest:.0f} / {one.bare.rest:.0f} s"


def _work(one: Hosted) -> str:
    return f"{one.bot.work:.1f} / {one.bare.work:.1f} s"


def _stretch(one: Hosted) -> str:
    return f"{one.stretch * 1000:.0f} ms"


def _slope(found: Sequence[Hosted]) -> str:
    """What a further server adds, by the smallest and the largest number of them."""
    if len(found) < 2:
        return "One number of servers alone tells no slope."
    few, many = found[0], found[-1]

    def each(of: Callable[[Hosted], float]) -> float:
        return (of(many) - of(few)) / (many.servers - few.servers)

    ours, bare = each(lambda one: one.bot.memory), each(lambda one: one.bare.memory)
    work = each(lambda one: one.bot.work)
    return (
        f"A further server adds {ours / 1024:.1f} KiB of memory ({bare / 1024:.1f} KiB in bare"
        f" discord.py), {work * 1000:.2f} ms of processor at a start and"
        f" {each(lambda one: one.store) / 1024:.1f} KiB of store."
    )


def _next(few: Hosted, many: Hosted) -> str:
    """What breaks next, on paper: in proportion from the figures of few servers and of many."""

    def then(of: Callable[[Hosted], float]) -> float:
        if many.servers == few.servers:
            return of(many) * AIM / many.servers
        each = (of(many) - of(few)) / (many.servers - few.servers)
        return of(many) + each * (AIM - many.servers)

    asked = then(lambda one: one.asked)
    return (
        f"What breaks next at {AIM:,} networks, by these figures. First Discord's own bound: a"
        f" session has {SESSION:,} servers, so {-(-AIM // SESSION)} sessions are needed however fast"
        " one process is. Then the time after a start: what may have changed meanwhile is looked at"
        f" in every server, {asked:,.0f} requests and {then(lambda one: one.bot.work):.0f} s of"
        f" processor in one thread; as Discord takes {PACE:.0f} requests a second, the last server is"
        f" looked at after {asked / PACE:.0f} s at the soonest (measured and in proportion:"
        f" {then(lambda one: one.bot.rest):.0f} s). What is due goes before that, so nobody's"
        " reminder waits for it; who left a server meanwhile is noticed so much later. Memory"
        f" ({then(lambda one: one.bot.memory) / 2**20:,.0f} MiB), the tick"
        f" ({many.tick * 1e3:.1f} ms), the backup ({then(lambda one: one.backup):.0f} s, beside the"
        " work) and the commands do not stop it. What it would take: four processes or more, each"
        " with some of the shards, on one PostgreSQL, which divides the processor's part; the pace of"
        " requests is one for all of them and stays."
    )


def _row(what: str, found: Sequence[Hosted], shown: Callable[[Hosted], str]) -> str:
    return f"| {what} | {' | '.join(shown(one) for one in found)} | |"
