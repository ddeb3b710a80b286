"""One bot in a process of its own, driven over loopback sockets from here, timed from here.

The clock starts when the interaction is handed to the gateway's socket and stops when
the bot's answer arrives over HTTP. What is compared takes turns within one run, so
that whatever else the machine does falls on all alike.
"""

from __future__ import annotations

import asyncio
import ctypes
import json
import os
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Any

from tests.standin import BotProcess, Channel, Standin, User
from tests.standin.interactions import Kind

Json = dict[str, Any]
PATIENT = 60.0  # seconds: an answer that is slow is measured, not given up


class NotMeasured(Exception):
    """Something did not answer, or not as it should; ``str()`` says what."""


@dataclass(frozen=True, slots=True)
class Act:
    """What a person does: a command with its options, or a keystroke in the option ``typing``."""

    command: str
    options: Mapping[str, Any] = field(default_factory=dict)
    typing: str | None = None


@dataclass(slots=True)
class Timing:
    """What one act took in one round: seconds until each answer, seconds of processor in all."""

    waits: list[float] = field(default_factory=list)
    work: float = 0.0

    @property
    def p50(self) -> float:
        """Seconds within which half of the answers came."""
        return p50(self.waits)

    @property
    def p99(self) -> float:
        """Seconds within which 99 of 100 answers came."""
        return p99(self.waits)

    @property
    def each(self) -> float:
        """Seconds of the bot's processor time for one answer."""
        return self.work / len(self.waits)


def p50(every: Sequence[float]) -> float:
    """Seconds within which half are done."""
    return median(every)


def p99(every: Sequence[float]) -> float:
    """Seconds within which 99 of 100 are done."""
    return quantiles(every, n=100, method="inclusive")[98]


Rounds = Sequence[Mapping[str, Timing]]
"""The timings of each round by act."""
TIMES: tuple[Callable[[Timing], float], ...] = (
    lambda timing: timing.p50,
    lambda timing: timing.p99,
    lambda timing: timing.each,
)
"""What is told of an act, in this order: p50, p99, the processor's time."""


class Meter:
    """Someone in a channel who acts again and again, with a stopwatch."""

    def __init__(self, discord: Standin, user: User, channel: Channel, pid: int) -> None:
        self._discord, self._user, self._channel = discord, user, channel
        self._processor = processor_clock(pid)

    def prepared(self, act: Act) -> tuple[Kind, Json]:
        """What Discord would send for an act. Raises ``LookupError`` for an unknown command."""
        commands = self._discord.rest.commands
        guild = self._discord.world.guild_of(self._channel)
        if act.typing is None:
            return Kind.COMMAND, commands.chat(act.command, guild, dict(act.options))
        given = {act.typing: "", **act.options}
        data = commands.chat(act.command, guild, given, act.typing)
        return Kind.AUTOCOMPLETE, data

    async def answer(self, act: Act) -> Json:
        """The body of the bot's answer to one act, not timed."""
        await self._once(*self.prepared(act))
        return self._discord.requests[-1].body

    async def round(self, acts: Mapping[str, Act], turns: int, block: int) -> dict[str, Timing]:
        """Each act ``turns * block`` times, in blocks that take turns; times by the acts' names."""
        ready = {name: self.prepared(act) for name, act in acts.items()}
        found = {name: Timing() for name in acts}
        for _ in range(turns):
            for name, (kind, data) in ready.items():
                timing = found[name]
                before = time.clock_gettime(self._processor)
                for _ in range(block):
                    timing.waits.append(await self._once(kind, data))
                timing.work += time.clock_gettime(self._processor) - before
            self._discord.requests.clear()
        return found

    async def _once(self, kind: Kind, data: Json) -> float:
        reply = self._discord.interactions.open(kind, self._user, self._channel, data)
        await self._discord.wait_for(reply.settled)
        asked, arrived = reply.asked_at, self._discord.requests[-1].at
        await asyncio.sleep(_PAUSE)
        return arrived - asked


_PAUSE = 0.001
"""Seconds after an answer in which the bot finishes what it does behind it."""


def processor_clock(pid: int) -> int:
    """The clock of a process's processor time (POSIX ``clock_getcpuclockid``).

    Raises ``NotMeasured`` where there is none.
    """
    clock = ctypes.c_int()
    libc = ctypes.CDLL(None)
    if not hasattr(libc, "clock_getcpuclockid") or libc.clock_getcpuclockid(
        pid, ctypes.byref(clock)
    ):
        raise NotMeasured("this system does not tell the processor time of another process")
    return clock.value


async def told(bot: BotProcess, sign: signal.Signals, key: str) -> dict[str, float]:
    """What ``bench/subject.py`` prints when it gets ``sign``: the next line of JSON with ``key``."""
    known = len(bot.lines)
    os.kill(bot.pid, sign)
    line = await bot.line(lambda one: one in bot.lines[known:] and key in one)
    return dict(json.loads(line))
