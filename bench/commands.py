"""What the commands and keystrokes of the bot cost beside a command that does nothing."""

from __future__ import annotations

import gc
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench import seeding
from bench.measuring import Act, Meter, NotMeasured, Rounds
from tests.standin import BotProcess, Channel, Standin, User, World
from tests.standin.process import Ended

ROOT = Path(__file__).resolve().parents[1]
TURNS, BLOCK = 10, 20
"""A round has this many turns of each act, each of this many acts one after another."""

NOOP, CHOICES = "a command that does nothing", "a keystroke among constant choices"
COMMANDS = {
    NOOP: Act("noop"),
    "`/event list`": Act("event list"),
    "`/member find skill:facilitation`": Act("member find", {"skill": "facilitation"}),
    "`/member find city:Shanghai`": Act("member find", {"city": "Shanghai"}),
    "`/member find query:facilitaton`": Act("member find", {"query": "facilitaton"}),
    "`/member find skill:moderieren`": Act("member find", {"skill": "moderieren"}),
}
KEYSTROKES = {
    CHOICES: Act("noop", typing="choice"),
    "an event, `w`": Act("event show", {"event": "w"}, "event"),
    "an event, `wor`": Act("event show", {"event": "wor"}, "event"),
    "an event, `workshop`": Act("event show", {"event": "workshop"}, "event"),
    "a chapter, `sha`": Act("chapter show", {"chapter": "sha"}, "chapter"),
    "a skill, `f`": Act("member find", {"skill": "f"}, "skill"),
    "a skill, `anima`": Act("member find", {"skill": "anima"}, "skill"),
    "a name, `a`": Act("member find", {"query": "a"}, "query"),
}
ACTS = COMMANDS | KEYSTROKES
FLOORS = dict.fromkeys(COMMANDS, NOOP) | dict.fromkeys(KEYSTROKES, CHOICES)
"""For each act the one that it is compared with."""


def settings(store: Path) -> dict[str, str]:
    """The settings of a bot that works on the store at ``store``."""
    return {
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": f"sqlite:///{store}",
        "WEB_PORT": "0",
        "LOG_LEVEL": "error",
    }


@dataclass(frozen=True, slots=True)
class Town:
    """A server with its store: ``store`` is never opened itself, only copies of it."""

    world: World
    viewer: User
    channel: Channel
    folder: Path
    size: int

    @property
    def env(self) -> dict[str, str]:
        """The settings of a bot that works on this store."""
        return settings(self.folder / "bot.db")


@dataclass(frozen=True, slots=True)
class Found:
    """The timings of each round by act, and the bot's resident memory afterwards in bytes."""

    rounds: Rounds
    memory: int


async def build(folder: Path, size: int, *, events: int | None = None) -> Town:
    """A server with one person and one channel, and a store of ``size`` members and ``events``,
    as many unless told otherwise."""
    world = World()
    guild = world.add_guild("Town")
    viewer, channel = world.add_user("ada"), world.add_channel(guild, "square")
    world.add_member(guild, viewer)
    whose = seeding.Town(guild.id, viewer.id, viewer.name)
    await seeding.seed(folder / "bot.db", whose, size, datetime.now(UTC), events=events)
    return Town(world, viewer, channel, folder, size)


async def measure(town: Town, rounds: int) -> Found:
    """Every act in every round. Raises ``NotMeasured`` when an answer is not what was asked."""
    async with driven(town) as (meter, bot):
        for name, act in ACTS.items():
            check(name, await meter.answer(act))
        await meter.round(ACTS, TURNS // 2, BLOCK)
        found = [await meter.round(ACTS, TURNS, BLOCK) for _ in range(rounds)]
        return Found(found, resident(bot.pid))


@asynccontextmanager
async def driven(town: Town) -> AsyncIterator[tuple[Meter, BotProcess]]:
    """The bot that works on this store, and the person who uses it.

    Raises ``NotMeasured`` when it does not come up, ends, or does not answer.
    """
    async with Standin(town.world) as discord:
        bot = BotProcess(town.folder, discord.env | town.env, script=ROOT / "bench" / "subject.py")
        async with bot:
            try:
                await discord.ready()
                # Garbage of the stand-in would fall on whatever is timed at that moment.
                gc.freeze()
                gc.disable()
                yield Meter(discord, town.viewer, town.channel, bot.pid), bot
            except (TimeoutError, Ended, LookupError) as error:
                raise NotMeasured(f"{error!r}\n{bot.output[-2000:]}") from error
            finally:
                gc.enable()


def check(name: str, body: Mapping[str, Any]) -> None:
    """Whether an answer shows something, so that a refusal or an incident is not timed."""
    data = body.get("data") or {}
    shown = data.get("choices") or data.get("embeds") or data.get("components")
    if name == NOOP:
        shown = data.get("content") == "Done."
    if not shown:
        raise NotMeasured(f"{name} answers {json.dumps(body, ensure_ascii=False)[:300]}")


def resident(pid: int) -> int:
    """The resident memory of a process in bytes. Raises ``NotMeasured`` where it is not told."""
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii")
    except OSError as error:
        raise NotMeasured(f"no /proc tells the memory of process {pid}") from error
    lines = dict(line.split(":", 1) for line in status.splitlines())
    return int(lines["VmRSS"].split()[0]) * 1024
