"""Another bot beside ours, and bare discord.py under both, each on a stand-in of its own.

All three live at the same time and take turns. Red's *ping* is a message in a channel
and its answer another one; ours are commands: so each is compared with bare discord.py
that answers in the same way.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from bench import commands, peer_folder
from bench.commands import BLOCK, ROOT, TURNS, Town, resident
from bench.measuring import PATIENT, NotMeasured, Rounds, Timing, processor_clock
from bench.peer_folder import INSTANCE, Missing, Red
from tests.standin import BotProcess, Channel, Standin, User, World
from tests.standin.interactions import Kind
from tests.standin.process import Ended

BARE, RED, OURS = "bare discord.py", "Red-DiscordBot", "the bot"
BARE_PING, RED_PING = "bare: `!ping`", "Red: `!ping`"
BARE_NOOP, OUR_NOOP, OUR_HELP = (
    "bare: a command that does nothing",
    "ours: a command that does nothing",
    "ours: `/help`",
)
FLOORS = {
    BARE_PING: BARE_PING,
    RED_PING: BARE_PING,
    BARE_NOOP: BARE_NOOP,
    OUR_NOOP: BARE_NOOP,
    OUR_HELP: BARE_NOOP,
}
MEMBERS = 3_000
"""In our store: Red keeps no members."""
IDLE = 3.0
"""Seconds after the first answer at which the memory is looked at."""
_AGAIN = 0.05  # seconds after which an unanswered first question is asked again
_PAUSE = 0.001
_POST = "/channels/{channel}/messages"
_ANSWER = 4  # InteractionCallbackType: a message, rather than the sign that one will follow
Ask = Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Coming:
    """One start: seconds to IDENTIFY and to the first answer, resident bytes when idle."""

    identified: float
    answered: float
    memory: int


@dataclass(frozen=True, slots=True)
class Peers:
    """The starts of each, and the rounds of what each answers. ``version``: Red's; ``missing``:
    why there is none."""

    starts: Mapping[str, Sequence[Coming]]
    rounds: Rounds
    version: str | None = None
    missing: str | None = None

    def to_bare(self, who: str, part: Callable[[Coming], float]) -> float:
        """Their start or memory to that of bare discord.py."""
        pairs = zip(self.starts[who], self.starts[BARE], strict=True)
        return median(part(one) / part(bare) for one, bare in pairs)

    def answer(self, name: str, part: Callable[[Timing], float]) -> float:
        """An answer to the one of bare discord.py given in the same way."""
        return median(part(one[name]) / part(one[FLOORS[name]]) for one in self.rounds)

    def ours(self) -> dict[str, float]:
        """Our ratios by name."""
        return {
            "start to the first answer": self.to_bare(OURS, lambda one: one.answered),
            "idle memory": self.to_bare(OURS, lambda one: one.memory),
            "the no-op to a bare one, p50": self.answer(OUR_NOOP, lambda one: one.p50),
            "the no-op to a bare one, processor": self.answer(OUR_NOOP, lambda one: one.each),
            "`/help` to a bare no-op, p50": self.answer(OUR_HELP, lambda one: one.p50),
        }


@dataclass(slots=True)
class _One:
    """A bot with the town that it lives in.

    ``script`` is what answers; ``earnest`` what is started, where that is another: ours without a
    command that does nothing, whose file names, and so reads, what a start does not need.
    """

    name: str
    town: Town
    script: str
    earnest: str = ""
    env: Mapping[str, str] = field(default_factory=dict)
    arguments: Sequence[str] = ()
    python: Path | None = None
    by_message: bool = False

    @property
    def least(self) -> str:
        """The command that asks least of it."""
        return "help" if self.earnest else "noop"

    def process(self, discord: Standin, script: str = "") -> BotProcess:
        """Not started yet."""
        python = str(self.python or sys.executable)
        env = {**discord.env, "PYTHONPATH": str(ROOT), **self.env}
        arguments = [one.replace("{token}", discord.token) for one in self.arguments]
        return BotProcess(
            self.town.folder,
            env,
            script=ROOT / (script or self.script),
            arguments=arguments,
            python=python,
        )


async def measure(folder: Path, rounds: int, peers: Path, install: bool) -> Peers:
    """Start all by turns, then let them answer by turns. Raises ``NotMeasured``."""
    try:
        red, missing = await peer_folder.red(peers, install=install), None
    except Missing as error:
        red, missing = None, str(error)
        print(f"not measured: {error}", flush=True)
    every = await _every(folder, red)
    starts: dict[str, list[Coming]] = {one.name: [] for one in every}
    for number in range(rounds + 1):
        for one in every:
            coming = await _start(one)
            if number:  # the first time each writes down what it finds again later
                starts[one.name].append(coming)
    found = await _answers(every, rounds)
    return Peers(starts, found, red.version if red else None, missing)


async def _every(folder: Path, red: Red | None) -> list[_One]:
    every = [_One(BARE, _town(folder / "bare"), "bench/bare_prefix.py", by_message=True)]
    ours = await commands.build(folder / "ours", MEMBERS)
    every.append(_One(OURS, ours, "bench/subject.py", "bot.py", env=ours.env))
    if red is not None:
        town = _town(folder / "red")
        red.instance(town.folder)
        given = [INSTANCE, "--no-prompt", "--prefix", "!", "--token", "{token}"]
        given += ["--owner", str(town.world.owner.id)]
        every.append(
            _One(
                RED, town, "bench/peer_red.py", arguments=given, python=red.python, by_message=True
            )
        )
    return every


def _town(folder: Path) -> Town:
    folder.mkdir(parents=True)
    world = World()
    guild = world.add_guild("Town")
    viewer, square = world.add_user("ada"), world.add_channel(guild, "square")
    world.add_member(guild, viewer)
    return Town(world, viewer, square, folder, 0)


async def _start(one: _One) -> Coming:
    async with Standin(one.town.world) as discord:
        process = one.process(discord, one.earnest)
        began = time.perf_counter()
        async with process:
            try:
                await discord.wait_for(lambda: discord.gateway.identifies, 60)
                identified = time.perf_counter() - began
                asked = _Asked(one, discord)
                await asked.until_answered(60)
                answered = time.perf_counter() - began
                await asyncio.sleep(IDLE)
                return Coming(identified, answered, resident(process.pid))
            except (TimeoutError, Ended) as error:
                raise NotMeasured(f"{one.name}: {error!r}\n{process.output[-2000:]}") from error


class _Asked:
    """Somebody who asks a bot for the least that it does."""

    def __init__(self, one: _One, discord: Standin) -> None:
        self._one, self._discord = one, discord

    async def until_answered(self, seconds: float) -> None:
        """Ask again and again until there is an answer. Raises ``TimeoutError``."""
        async with asyncio.timeout(seconds):
            while True:
                try:
                    await self._ask()
                    await self._discord.wait_for(self._answered, _AGAIN)
                except (LookupError, TimeoutError):  # it has not said its commands, or is not ready
                    await asyncio.sleep(_PAUSE)
                else:
                    return

    async def _ask(self) -> None:
        discord, town = self._discord, self._one.town
        if self._one.by_message:
            discord.say(town.viewer, town.channel, "!ping")
        else:
            guild = discord.world.guild_of(town.channel)
            data = discord.rest.commands.chat(self._one.least, guild, {})
            discord.interactions.open(Kind.COMMAND, town.viewer, town.channel, data)

    def _answered(self) -> bool:
        return any(
            request.route == _POST
            or (request.path.startswith("/interactions/") and request.body["type"] == _ANSWER)
            for request in self._discord.requests
        )


async def _answers(every: Sequence[_One], rounds: int) -> list[dict[str, Timing]]:
    """Each act of each bot, by turns, all of them alive."""
    async with AsyncExitStack() as stack:
        asks: dict[str, tuple[Callable[[], Any], int]] = {}
        seats: list[tuple[Standin, BotProcess]] = []
        try:
            for one in every:
                discord = await stack.enter_async_context(Standin(one.town.world))
                discord.interactions.answer_within = PATIENT
                process = await stack.enter_async_context(one.process(discord))
                seats.append((discord, process))
                await _Asked(one, discord).until_answered(60)
                clock = processor_clock(process.pid)
                asks |= {name: (ask, clock) for name, ask in _acts(one, discord).items()}
            await asyncio.sleep(IDLE)
            gc.freeze()
            gc.disable()
            found = []
            for number in range(rounds + 1):
                timed = await _round(asks, [discord for discord, _ in seats])
                found += [timed] if number else []
            return found
        except (TimeoutError, Ended, LookupError) as error:
            said = "\n".join(process.output[-1000:] for _, process in seats)
            raise NotMeasured(f"{error!r}\n{said}") from error
        finally:
            gc.enable()


def _acts(one: _One, discord: Standin) -> dict[str, Ask]:
    town = one.town
    written = partial(_written, discord, town.viewer, town.channel)
    used = partial(_used, discord, town.viewer, town.channel)
    if one.name == RED:
        return {RED_PING: written}
    if one.name == BARE:
        return {BARE_PING: written, BARE_NOOP: partial(used, "noop")}
    return {OUR_NOOP: partial(used, "noop"), OUR_HELP: partial(used, "help")}


async def _round(
    asks: Mapping[str, tuple[Ask, int]], seats: Sequence[Standin]
) -> dict[str, Timing]:
    found = {name: Timing() for name in asks}
    for _ in range(TURNS):
        for name, (ask, clock) in asks.items():
            before = time.clock_gettime(clock)
            for _ in range(BLOCK):
                found[name].waits.append(await ask())
                await asyncio.sleep(_PAUSE)
            found[name].work += time.clock_gettime(clock) - before
        for discord in seats:
            discord.requests.clear()
            discord.world.messages.clear()
    return found


async def _written(discord: Standin, who: User, where: Channel) -> float:
    """Seconds from a message in a channel to the message that answers it."""
    known = len(discord.requests)
    asked = time.monotonic()
    discord.say(who, where, "!ping")
    await discord.wait_for(
        lambda: any(one.route == _POST for one in discord.requests[known:]), PATIENT
    )
    return next(one.at for one in discord.requests[known:] if one.route == _POST) - asked


async def _used(discord: Standin, who: User, where: Channel, command: str) -> float:
    """Seconds from a command to its answer."""
    data = discord.rest.commands.chat(command, discord.world.guild_of(where), {})
    reply = discord.interactions.open(Kind.COMMAND, who, where, data)
    await discord.wait_for(reply.settled, PATIENT)
    return discord.requests[-1].at - reply.asked_at
