"""Thousands of small servers in one process: what each takes, and what their number slows."""

from __future__ import annotations

import asyncio
import gc
import signal
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from bench import networks
from bench.commands import NOOP, ROOT, check, resident, settings
from bench.measuring import Act, Meter, NotMeasured, Rounds, processor_clock, told
from bench.networks import Many
from db import deliveries
from db.store import Store, Transaction
from domain.deliveries import Delivery
from services import backups
from services.house import House
from tests.standin import BotProcess, Standin
from tests.standin.process import Ended

ACTS = {
    NOOP: Act("noop"),
    "`/event list`": Act("event list"),
    "an event, `wor`": Act("event show", {"event": "wor"}, "event"),
    "a chapter, `cha`": Act("chapter show", {"chapter": "cha"}, "chapter"),
}
TURNS, BLOCK = 5, 20
TICKS = 200
CALM, SHARE = 3.0, 0.05
"""A process is at rest when it used less than this share of a processor for so many seconds."""
_PATIENCE = 900.0
_FIRST = 300.0


@dataclass(frozen=True, slots=True)
class Life:
    """One start with all the servers: seconds from IDENTIFY to the first answer and until at rest,
    seconds of processor for that, resident bytes then."""

    answered: float
    rest: float
    work: float
    memory: int


@dataclass(frozen=True, slots=True)
class Hosted:
    """So many servers. ``tick``: seconds to claim what is due when nothing is and to look when the
    next is; ``floor``: of one row read by its key; ``bare_noop``: seconds of processor for a no-op
    of bare discord.py, which does not live at the same time; ``asked``: requests until at rest;
    ``stretch``: longest work of the loop until then, in seconds; ``idle``: the share of a processor
    when nobody asks; ``store``: its bytes; ``backup``: seconds of one."""

    servers: int
    bot: Life
    bare: Life
    bare_noop: float
    rounds: Rounds
    asked: int
    stretch: float
    idle: float
    tick: float
    floor: float
    store: int
    backup: float

    def to_noop(self, name: str) -> float:
        """A command to the no-op of the same bot."""
        return median(one[name].p50 / one[NOOP].p50 for one in self.rounds)

    def ratios(self) -> list[tuple[str, float, bool]]:
        """Each path with its ratio and whether a person waits for it."""
        noop = median(one[NOOP].each for one in self.rounds)
        acts = [(name, self.to_noop(name), True) for name in ACTS if name != NOOP]
        return [
            *acts,
            ("the no-op to a bare one, processor", noop / self.bare_noop, True),
            ("resident memory to bare", self.bot.memory / self.bare.memory, False),
            ("work of a start, in reads by key", self.bot.work / self.floor, False),
            ("a tick to a read by key", self.tick / self.floor, True),
        ]


async def measure(folder: Path, servers: int, rounds: int) -> Hosted:
    """Make the servers and their store, and live with them. Raises ``NotMeasured``."""
    many = networks.world(servers)
    path = folder / "bot.db"
    await networks.seed(path, many, datetime.now(UTC))
    store = path.stat().st_size
    tick, floor, backup = await _inside(path, many)
    gc.freeze()
    gc.disable()  # a world of this size would be looked through again and again
    try:
        bare, bare_noop = await _bare(folder, many, rounds)
        return await _ours(folder, many, rounds, bare, bare_noop, (tick, floor, store, backup))
    finally:
        gc.enable()


async def _inside(path: Path, many: Many) -> tuple[float, float, float]:
    """Seconds of a tick, of one row by its key, and of a backup, in this process."""
    now = datetime.now(UTC)
    key = many.guilds[-1].id

    async def claim(tx: Transaction) -> list[Delivery]:
        return await deliveries.claim(tx, now=now, limit=50)

    async with await Store.open(path, now=now) as store:
        ticks, reads = [], []
        for _ in range(TICKS):
            began = time.perf_counter()
            claimed = await store.write(claim)
            await deliveries.next_ready(store.read)
            between = time.perf_counter()
            await store.read.execute_fetchall("SELECT name FROM networks WHERE id = ?", (key,))
            reads.append(time.perf_counter() - between)
            ticks.append(between - began)
            if claimed:
                raise NotMeasured("something is due in a store in which nothing should be")
        began = time.perf_counter()
        await backups.make(House(store, lambda: now), path.parent / "copy.db")
        taken = time.perf_counter() - began
    return median(ticks), median(reads), taken


async def _bare(folder: Path, many: Many, rounds: int) -> tuple[Life, float]:
    async with Standin(many.world) as discord:
        process = BotProcess(
            folder, discord.env | {"PYTHONPATH": str(ROOT)}, script=ROOT / "bench" / "bare.py"
        )
        async with process:
            try:
                life, meter = await _start(discord, many, process)
                await meter.round({NOOP: ACTS[NOOP]}, 1, BLOCK)
                found = [await meter.round({NOOP: ACTS[NOOP]}, TURNS, BLOCK) for _ in range(rounds)]
            except (TimeoutError, Ended) as error:
                raise NotMeasured(f"{error!r}\n{process.output[-2000:]}") from error
    return life, median(one[NOOP].each for one in found)


async def _ours(
    folder: Path,
    many: Many,
    rounds: int,
    bare: Life,
    bare_noop: float,
    inside: tuple[float, float, int, float],
) -> Hosted:
    tick, floor, store, backup = inside
    async with Standin(many.world) as discord:
        env = discord.env | settings(folder / "bot.db")
        process = BotProcess(folder, env, script=ROOT / "bench" / "subject.py")
        async with process:
            try:
                life, meter = await _start(discord, many, process)
                asked = len(discord.requests)
                stretch = await _stretch(process)
                idle = await _idle(process.pid, 10.0)
                for name, act in ACTS.items():
                    check(name, await meter.answer(act))
                await meter.round(ACTS, 1, BLOCK)
                found = [await meter.round(ACTS, TURNS, BLOCK) for _ in range(rounds)]
            except (TimeoutError, Ended, LookupError, NotMeasured) as error:
                raise NotMeasured(f"{error!r}\n{process.output[-2000:]}") from error
    servers = len(many.guilds)
    parts = (asked, stretch, idle, tick, floor, store, backup)
    return Hosted(servers, life, bare, bare_noop, found, *parts)


async def _start(discord: Standin, many: Many, process: BotProcess) -> tuple[Life, Meter]:
    """Wait until all the servers are there and the process is at rest. Raises ``TimeoutError``."""
    await discord.wait_for(lambda: discord.gateway.identifies, 120)
    began = time.perf_counter()
    clock = processor_clock(process.pid)
    before = time.clock_gettime(clock)
    meter = Meter(discord, many.viewer, many.channel, process.pid)
    await _answered(discord, many, meter)
    answered = time.perf_counter() - began
    rest = await _at_rest(clock, began)
    work = time.clock_gettime(clock) - before
    return Life(answered, rest, work, resident(process.pid)), meter


async def _answered(discord: Standin, many: Many, meter: Meter) -> None:
    """Ask until there is an answer in time: of who comes to a bot that is starting."""
    kind, data = meter.prepared(ACTS[NOOP])
    async with asyncio.timeout(_FIRST):
        while True:
            reply = discord.interactions.open(kind, many.viewer, many.channel, data)
            with suppress(TimeoutError):
                await discord.wait_for(reply.settled, discord.interactions.answer_within)
                return


async def _at_rest(clock: int, began: float) -> float:
    """Seconds from ``began`` until the process was at rest. Raises ``TimeoutError``."""
    while time.perf_counter() - began < _PATIENCE:
        before, at = time.clock_gettime(clock), time.perf_counter()
        await asyncio.sleep(CALM)
        if time.clock_gettime(clock) - before < CALM * SHARE:
            return at - began
    raise TimeoutError(f"not at rest after {_PATIENCE:.0f} s")


async def _idle(pid: int, seconds: float) -> float:
    """The share of a processor that a process uses when nobody asks it anything."""
    clock = processor_clock(pid)
    before = time.clock_gettime(clock)
    await asyncio.sleep(seconds)
    return (time.clock_gettime(clock) - before) / seconds


async def _stretch(process: BotProcess) -> float:
    """The longest work of the loop since the start, in seconds of the processor."""
    return (await told(process, signal.SIGUSR1, "stretch"))["work"]
