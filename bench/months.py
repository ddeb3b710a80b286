"""A month among ten thousand series, and a programme of sixty sessions."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench import recurring
from bench.commands import NOOP, ROOT, settings
from bench.measuring import Act, Meter, NotMeasured, Timing
from bench.recurring import Dates
from bench.seeding import Town
from db import events
from db.events import Wanted
from db.store import Store
from domain.ids import encode
from domain.people import Person
from tests.standin import BotProcess, Standin, World
from tests.standin.process import Ended

SERIES = 10_000
YEARS = 10
TURNS, BLOCK = 5, 20
SINGLE, YOUNG, OLD = "single events", "series that just began", f"series {YEARS} years old"
STORES = {
    SINGLE: Dates(SERIES, 0, single=True),
    YOUNG: Dates(SERIES, 0),
    OLD: Dates(SERIES, YEARS * 13),
}
MONTH, AGENDA = "month", "agenda"
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Months:
    """``commands``: for each store the rounds of its acts; ``reads``: for each store the seconds
    of each read of 26 whole days, taken by turns; ``found``: how many events each gives."""

    commands: Mapping[str, Sequence[Mapping[str, Timing]]]
    reads: Mapping[str, Sequence[float]]
    found: int


async def measure(folder: Path, rounds: int) -> Months:
    """Make the stores and use them. Raises ``NotMeasured``."""
    world = World()
    guild = world.add_guild("Town")
    viewer, square = world.add_user("ada"), world.add_channel(guild, "square")
    world.add_member(guild, viewer)
    town = Town(guild.id, viewer.id, viewer.name)
    now = datetime.now(UTC)
    for name, dates in STORES.items():
        await recurring.seed(_path(folder, name), town, dates, now)
    found, reads = await _reads(folder, town, now, rounds)
    commands = {}
    async with Standin(world) as discord:
        for name, dates in STORES.items():
            env = discord.env | settings(_path(folder, name))
            home = _path(folder, name).parent
            syncs = discord.rest.commands.syncs
            async with BotProcess(home, env, script=ROOT / "bench" / "subject.py") as bot:
                try:
                    await discord.wait_for(lambda: discord.rest.commands.syncs > syncs, 60)  # noqa: B023
                    await discord.ready()
                    meter = Meter(discord, viewer, square, bot.pid)
                    commands[name] = await _rounds(meter, dates, rounds)
                    await bot.terminate()
                except (TimeoutError, Ended, LookupError) as error:
                    raise NotMeasured(f"{error!r}\n{bot.output[-2000:]}") from error
    return Months(commands, reads, found)


def _path(folder: Path, name: str) -> Path:
    return folder / name.replace(" ", "-") / "bot.db"


async def _rounds(meter: Meter, dates: Dates, rounds: int) -> list[dict[str, Timing]]:
    event = f"id:{encode(recurring.programme_of(dates))}"
    acts = {
        NOOP: Act("noop"),
        MONTH: Act("event list", {"when": "next month"}),
        AGENDA: Act("event agenda", {"event": event}),
    }
    for name, act in acts.items():
        body = await meter.answer(act)
        if name != NOOP and not (body.get("data") or {}).get("embeds"):
            raise NotMeasured(f"{name} answers {str(body)[:300]}")
    await meter.round(acts, 2, BLOCK)
    return [await meter.round(acts, TURNS, BLOCK) for _ in range(rounds)]


async def _reads(
    folder: Path, town: Town, now: datetime, rounds: int
) -> tuple[int, dict[str, list[float]]]:
    """Read every event of 26 days in each store, by turns."""
    viewer = Person(town.network, town.viewer, town.viewer_name, "en")
    tomorrow = now + timedelta(days=1)  # what has just begun is not the same in each
    month = Wanted(tomorrow, tomorrow + timedelta(days=26))
    stores = {name: await Store.open(_path(folder, name), now=now) for name in STORES}
    taken: dict[str, list[float]] = {name: [] for name in STORES}
    numbers = set()
    try:
        for _ in range(rounds + 1):
            for name, store in stores.items():
                began = time.perf_counter()
                every = await events.upcoming(store.read, viewer, month, limit=_ALL)
                taken[name].append(time.perf_counter() - began)
                numbers.add(len(every))
    finally:
        for store in stores.values():
            await store.close()
    if len(numbers) != 1:
        raise NotMeasured(f"the stores give {numbers} events for the same weeks")
    return numbers.pop(), {name: every[1:] for name, every in taken.items()}
