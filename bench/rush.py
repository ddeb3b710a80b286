"""Hundreds of people who press *Going* on the same event at the same moment."""

from __future__ import annotations

import asyncio
import gc
import signal
import time
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import bot
from bench.commands import ROOT
from bench.measuring import PATIENT, NotMeasured, Timing, processor_clock, told
from bench.subject import EVENT, SEATED
from config.settings import load
from db import chapters, events, members, networks, people
from db.chapters import Source
from db.store import Transaction
from domain.chapters import Chapter, Kind, Status
from domain.ids import new_id
from domain.networks import Network
from tests.standin import BotProcess, Message, Reply, Standin, World
from tests.standin.components import Component
from tests.standin.interactions import Kind as Act
from tests.standin.process import Ended
from views.ids import pack

PEOPLE, SEATS = 500, 400
_QUIET = 2.5  # seconds after a rush in which the card is brought up to date
_LOCALE = "en"
JOINS, SAME = "a seat at an event", "the same answer without a store"


@dataclass(frozen=True, slots=True)
class Rush:
    """What 500 presses took, how often the store committed and how often the card was edited."""

    timing: Timing
    commits: int
    edits: int


Round = Mapping[str, Rush]


class _Scene:
    """A server with its people and a channel, in which a card stands for each round."""

    def __init__(self, folder: Path, rounds: int, address: str) -> None:
        self.world = World()
        self.guild = self.world.add_guild("Town")
        self.people = [self.world.add_user(f"guest-{number}") for number in range(PEOPLE)]
        for user in self.people:
            user.locale = "en-US"
            self.world.add_member(self.guild, user)
        self.square = self.world.add_channel(self.guild, "square")
        self.folder = folder
        self.cards: Sequence[Message] = [self._card() for _ in range(rounds + 1)]
        self.numbers = [new_id(datetime.now(UTC)) for _ in self.cards]
        self.env = {
            "PYTHONPATH": str(ROOT),
            "DATABASE_URL": address,
            "WEB_PORT": "0",
            "LOG_LEVEL": "error",
        }

    def _card(self) -> Message:
        return self.world.add_message(self.square, self.world.bot)

    async def seed(self) -> None:
        """The network, one chapter, its events, and everybody known."""
        now = datetime.now(UTC)
        network = self.guild.id
        home = Chapter(
            id=new_id(now),
            network=network,
            slug="town",
            name="Town",
            kind=Kind.PLACE,
            status=Status.ACTIVE,
            city=None,
            country=None,
            region=None,
            latitude=None,
            longitude=None,
            zone=EVENT.zone,
            language=_LOCALE,
            channel=self.square.id,
        )

        async def unit(tx: Transaction) -> None:
            await networks.add(tx, Network(network, "Town", _LOCALE, EVENT.zone), now=now)
            await chapters.add(tx, home, Source(), now=now)
            for number, card in zip(self.numbers, self.cards, strict=True):
                await self._event(tx, number, home.id, card, now)
            for user in self.people:
                await people.meet(tx, network, user.id, user.name, locale=_LOCALE, now=now)
                await members.index(tx, network, user.id)

        async with await bot.open_store(load(self.env, self.folder)) as store:
            await store.write(unit)

    async def _event(
        self, tx: Transaction, number: int, home: int, card: Message, now: datetime
    ) -> None:
        network, channel = self.guild.id, card.channel_id
        event = replace(
            EVENT, id=number, network=network, chapter=home, capacity=SEATS, channel=channel
        )
        await events.add(tx, event, Source(), now=now)
        await events.set_card(tx, network, number, channel=channel, message=card.id)


async def measure(
    folder: Path, rounds: int, address: str, disk: Mapping[str, str]
) -> Sequence[Round]:
    """A rush without a store and one for seats in each round, after one of both that is not told.

    ``address`` is that of the store, ``disk`` what the bot's process is told of its disk.
    Raises ``NotMeasured``.
    """
    scene = _Scene(folder, rounds, address)
    await scene.seed()
    found: list[Round] = []
    async with _driven(scene, disk) as (discord, subject):
        for number in range(rounds + 1):
            same = await _rush(scene, discord, subject, number, SEATED)
            joined = await _rush(scene, discord, subject, number, "event.going")
            if number:
                found.append({SAME: same, JOINS: joined})
    return found


@asynccontextmanager
async def _driven(
    scene: _Scene, disk: Mapping[str, str]
) -> AsyncIterator[tuple[Standin, BotProcess]]:
    async with Standin(scene.world) as discord:
        env = {**discord.env, **scene.env, **disk}
        subject = BotProcess(scene.folder, env, script=ROOT / "bench" / "subject.py")
        async with subject:
            try:
                await discord.ready()
                await asyncio.sleep(_QUIET)
                discord.interactions.answer_within = PATIENT
                # Garbage of the stand-in would fall on whatever is timed at that moment.
                gc.freeze()
                gc.disable()
                yield discord, subject
            except (TimeoutError, Ended, LookupError) as error:
                raise NotMeasured(f"{error!r}\n{subject.output[-2000:]}") from error
            finally:
                gc.enable()


async def _rush(
    scene: _Scene, discord: Standin, subject: BotProcess, number: int, action: str
) -> Rush:
    """Everybody presses the button of one card; until all are answered and it is quiet again."""
    card = scene.cards[number]
    clock, before = processor_clock(subject.pid), await _commits(subject)
    data = {
        "custom_id": pack(action, scene.numbers[number]),
        "component_type": int(Component.BUTTON),
    }
    worked = time.clock_gettime(clock)
    replies = [
        discord.interactions.open(Act.COMPONENT, user, scene.square, data, card)
        for user in scene.people
    ]
    unanswered = deque(replies)

    def answered() -> bool:
        while unanswered and unanswered[0].settled():
            unanswered.popleft()
        return not unanswered

    await discord.wait_for(answered, PATIENT)
    work = time.clock_gettime(clock) - worked
    commits = await _commits(subject) - before
    _check(replies)
    await asyncio.sleep(_QUIET)
    edits = sum(
        one.method == "PATCH" and one.path.endswith(str(card.id)) for one in discord.requests
    )
    discord.requests.clear()
    waits = [reply.answered_at - reply.asked_at for reply in replies]
    return Rush(Timing(waits, work), commits, edits)


def _check(replies: Sequence[Reply]) -> None:
    """Raise ``NotMeasured`` unless every answer names the event: a refusal is not timed."""
    for reply in replies:
        if EVENT.title not in reply.content:
            raise NotMeasured(f"a press was answered with {reply.content!r}")


async def _commits(subject: BotProcess) -> int:
    return int((await told(subject, signal.SIGUSR2, "commits"))["commits"])
