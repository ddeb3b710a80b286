"""How long the bot takes from its process to its first word to Discord, and how large it is then."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from bench.commands import ROOT, Town, resident
from bench.measuring import NotMeasured
from tests.standin import BotProcess, Standin
from tests.standin.process import Ended


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from the process to IDENTIFY, and resident bytes once its commands are known."""

    seconds: float
    memory: int


@dataclass(frozen=True, slots=True)
class Starts:
    """Starts of the bot and of bare discord.py, by turns."""

    bot: Sequence[Start]
    bare: Sequence[Start]


async def measure(town: Town, rounds: int) -> Starts:
    """Start both, by turns, ``rounds`` times. Raises ``NotMeasured``."""
    found = Starts([], [])
    async with Standin(town.world) as discord:
        for _ in range(rounds):
            bare = await _start(discord, town, "bench/bare.py")
            bot = await _start(discord, town, "bot.py")
            found = Starts([*found.bot, bot], [*found.bare, bare])
    return found


async def _start(discord: Standin, town: Town, script: str) -> Start:
    known, told = len(discord.gateway.identifies), discord.rest.commands.syncs
    process = BotProcess(town.folder, discord.env | town.env, script=ROOT / script)
    began = time.perf_counter()
    async with process:
        try:
            await discord.wait_for(lambda: len(discord.gateway.identifies) > known, 60)
            seconds = time.perf_counter() - began
            await discord.ready()
            await discord.wait_for(lambda: discord.rest.commands.syncs > told, 60)
            memory = resident(process.pid)
            await process.terminate()
        except (TimeoutError, Ended) as error:
            raise NotMeasured(f"{script}: {error!r}\n{process.output[-2000:]}") from error
    return Start(seconds, memory)
