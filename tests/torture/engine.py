"""Kills at random moments of a town where much is due and people act, and what came of it."""

from __future__ import annotations

import asyncio
import random
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db import networks
from db.store import Transaction
from domain.networks import Network
from tests.standin import BotProcess, Nursery, Permission, Request, Standin, User
from tests.standin.process import Ended
from tests.stores import open_store, settings
from tests.torture.points import POINTS
from tests.torture.town import Belonging, Evenings, Lot, Own, Said, TortureTown, listen

POST = "POST /channels/*/messages"
_PEOPLE = 6
_IN_TIME = 60  # seconds within which a nonce still folds


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one town came to. ``lost``, ``doubled`` and ``unsound`` say what, where it is not nothing."""

    seed: int
    kills: int
    inside: int
    outside: int
    things: int  # that had to be told or given
    lost: tuple[str, ...]
    doubled: tuple[str, ...]
    unsound: tuple[str, ...]
    seconds: float

    @property
    def is_whole(self) -> bool:
        """Whether nothing went wrong."""
        return not (self.lost or self.doubled or self.unsound)


async def torture(nursery: Nursery, folder: Path, *, kills: int, seed: int) -> Outcome:
    """One town, ``kills`` deaths of its bot, then a quiet life, and the count."""
    began, chance = time.monotonic(), random.Random(seed)  # noqa: S311 # to be repeated, not secret
    discord = Standin()
    discord.patience = 2.0
    world = discord.world
    guild = world.add_guild("Ouishare")
    square, news = world.add_channel(guild, "square"), world.add_channel(guild, "news")
    crew = world.add_role(guild, "Crew", permissions=int(Permission.MANAGE_GUILD))
    crowd = [world.add_user(f"person{number}") for number in range(_PEOPLE)]
    for user in crowd:
        world.add_member(guild, user, *([crew] if user is crowd[0] else []))
    async with discord:
        store = folder / "data" / "bot.db"
        env = {**discord.env, **settings(store), "WEB_PORT": "0", "LOG_LEVEL": "info"}
        bot = BotProcess(folder, env, nursery=nursery)
        town = TortureTown(discord, bot, guild, store)
        await _found(town, news.id, square.id)
        life = _Lives(town, chance, crowd)
        try:
            for _ in range(kills):
                await life.one()
            discord.faults.clear()
            await town.settle()
        finally:
            if bot.alive:
                await bot.kill()
        return Outcome(
            seed,
            kills,
            life.inside,
            kills - life.inside,
            len(town.told) + len(town.roles) + len(life.promised),
            (*town.lost(), *life.broken()),
            tuple(town.doubled()),
            tuple(town.unsound()),
            time.monotonic() - began,
        )


async def _found(town: TortureTown, news: int, square: int) -> None:
    now = datetime.now(UTC)

    async def unit(tx: Transaction) -> None:
        network = Network(town.guild.id, "Ouishare", "en", "Europe/Paris")
        await networks.add(tx, network, now=now)
        network = replace(network, announce_channel=news, stewards_channel=square)
        await networks.save(tx, network, now=now)

    async with await open_store(town.store, now=now) as store:
        await store.write(unit)


class _Lives:
    """One life of the bot after another. ``promised`` are the titles whose *Confirm* was answered."""

    def __init__(self, town: TortureTown, chance: random.Random, crowd: list[User]) -> None:
        self.town, self.chance, self.crowd = town, chance, crowd
        self.square = next(iter(town.guild.channels.values()))
        self.inside = 0
        self.promised: dict[str, str] = {}  # the title, and how its event has to stand
        self.tried = 0

    async def one(self) -> None:
        """Write what is due, let the bot live and people act, kill it, let time go by."""
        town, chance = self.town, self.chance
        await town.plan(self._lots(), self.crowd)
        town.go_on(3)
        ending = self._ending()
        await town.bot.start()
        acting = asyncio.create_task(self._act())
        await ending
        acting.cancel()
        await asyncio.gather(acting, return_exceptions=True)
        await town.bot.kill()
        town.discord.faults.clear()
        away = chance.uniform(0, 20) if chance.random() < 0.5 else chance.uniform(90, 900)
        self.inside += away < _IN_TIME
        town.go_on(away)

    def _lots(self) -> list[Lot]:
        at, chance = self.town.now() + timedelta(seconds=2), self.chance
        lots: list[Lot] = [Evenings(at, 1), Evenings(at, chance.randint(2, 6))]
        lots += [Own(at, user) for user in chance.sample(self.crowd, 2)]
        if chance.random() < 0.5:
            lots.append(Said(at, self.crowd[0]))
        if chance.random() < 0.5:
            lots.append(Belonging(at, chance.choice(self.crowd)))
        return lots

    def _ending(self) -> asyncio.Task[None]:
        """How this life ends: at a named point, with a request on its way, or at any moment."""
        town, chance = self.town, self.chance
        way = chance.random()
        if way < 0.4:
            crash = chance.choice([one.crash for one in POINTS.values() if one.crash])
            town.bot.crash = crash.at(chance.randint(1, 4))
            return asyncio.create_task(listen(town.bot, chance.uniform(2, 4)))
        if way < 0.75:
            return asyncio.create_task(
                self._on_its_way(chance.randint(0, 4), after_commit=chance.random() < 0.5)
            )
        return asyncio.create_task(listen(town.bot, chance.uniform(0.1, 3)))

    async def _on_its_way(self, number: int, *, after_commit: bool) -> None:
        faults, before = self.town.discord.faults, len(self.town.discord.asked(POST))

        def later(request: Request) -> bool:
            enough = len(self.town.discord.asked(POST)) > before + number
            return enough and request.method == "POST"

        hold = faults.hold(later, after_commit=after_commit)
        with suppress(TimeoutError):
            await faults.reached(hold, 4)

    async def _act(self) -> None:
        """The steward makes an event; somebody says that they come; it is cancelled, or not."""
        town, steward = self.town, self.crowd[0]
        with suppress(TimeoutError, Ended, LookupError):
            await town.bot.line("ready", 30)
            self.tried += 1
            title = f"Gathering{self.tried:05d}"
            shown = await town.discord.slash(
                steward, self.square, "event create", title=title, when="in 20 days at 19:00"
            )
            if shown.message is None:
                return
            done = await town.discord.click(steward, shown.message, "Confirm")
            if title in done.content or "planned" in done.content:
                self.promised[title] = "planned"
            card = await town.discord.message(
                next(one for one in town.guild.channels.values() if one.name == "news"),
                lambda one: title in str(one.embeds),
                2,
            )
            guest = self.chance.choice(self.crowd)
            said = await town.discord.click(guest, card, "Going")
            if "You are coming" in said.content:
                self.promised[f"{title}/{guest.id}"] = "going"

    def broken(self) -> list[str]:
        """Promises that were not kept, and events that stand twice."""
        titles = {row[0]: row[1] for row in self.town.rows("SELECT title, status FROM events")}
        coming = {
            f"{title}/{member}"
            for title, member in self.town.rows(
                "SELECT e.title, a.member FROM answers a JOIN events e ON e.id = a.event"
                " WHERE a.answer = 'going'"
            )
        }
        return [
            f"{what} was promised"
            for what, how in self.promised.items()
            if (what not in coming if how == "going" else titles.get(what) != how)
        ]
