"""Thousands of reminders due at one moment, within Discord's limits, and what else the bot does then."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from bench import crowds
from bench.commands import NOOP, ROOT, resident, settings
from bench.crowds import Crowd
from bench.measuring import PATIENT, Act, Meter, NotMeasured, processor_clock, told
from bench.seeding import Town
from domain.ids import decode
from tests.standin import BotProcess, Channel, Standin, World
from tests.standin.components import walk
from tests.standin.process import Ended

ACTS = {NOOP: Act("noop"), "`/event list`": Act("event list")}
CALM = 12
"""Seconds before the reminders are due in which the commands are timed for comparison."""
PAUSE = 0.03  # seconds between two commands
_LATE = 600  # seconds that the bot is away after it was killed


@dataclass(frozen=True, slots=True)
class Burst:
    """What came of a crowd. Times in seconds.

    ``told`` is for each reminder, from the moment at which all were due to its message, the
    soonest first; ``waits`` are the p50 of each act before and meanwhile; ``each`` is the
    processor's time for one reminder, without what the acts took; ``stretch`` and ``work`` the
    longest time for which the loop was busy, by the wall and by the processor, and ``over`` how
    often it was for more than 5 ms of the latter; ``calm`` is ``work`` in the time before.
    """

    crowd: Crowd
    told: Sequence[float]
    messages: int
    lost: int
    doubled: int
    refused: int
    waits: dict[str, tuple[float, float]]
    each: float
    stretch: float
    work: float
    over: int
    calm: float
    memory: int

    @property
    def took(self) -> float:
        """From the moment at which all were due to the last message."""
        return self.told[-1]

    @property
    def soonest(self) -> list[float]:
        """The same as ``told`` for one message each, as soon as Discord's limits let them: 50
        requests at once, then 50 a second; in a channel five at once, then five in five seconds.

        Who was never written to comes last, after a request that opens their direct messages.
        """
        crowd = self.crowd
        known = crowd.number - crowd.strangers
        found = []
        for number in range(crowd.number):
            asked = number + max(number - known + 1, 0)
            # Of those to channels, when the channels are the narrower way.
            channels = 5 * crowd.channels if crowd.direct == 0 else crowd.number
            found.append(max(float(asked // 50), number // channels * 5.0))
        return found

    @property
    def optimum(self) -> float:
        """When the last one could have been told."""
        return self.soonest[-1]


@dataclass(frozen=True, slots=True)
class Return:
    """What came of a crowd during which the bot was killed, to come back ten minutes later."""

    crowd: Crowd
    before: int  # messages that stood when it was killed
    lost: int
    doubled: int
    refused: int


class _Scene:
    """A server with its channels, a store with its crowd, the bot beside them."""

    def __init__(self, folder: Path, crowd: Crowd) -> None:
        self.folder, self.crowd = folder, crowd
        self.world = World()
        guild = self.world.add_guild("Town")
        self.viewer = self.world.add_user("ada")
        self.world.add_member(guild, self.viewer)
        self.square = self.world.add_channel(guild, "square")
        self.channels: Sequence[Channel] = [
            self.world.add_channel(guild, f"c-{number}") for number in range(crowd.channels)
        ]
        people = [self.world.add_user(f"p-{number}") for number in range(crowd.direct)]
        for person in people:
            self.world.add_member(guild, person)
        self.private = [self.world.dm(person) for person in people]
        known = crowd.direct - crowd.strangers
        self.people = [
            (person.id, channel.id if number < known else None)
            for number, (person, channel) in enumerate(zip(people, self.private, strict=True))
        ]
        self.town = Town(guild.id, self.viewer.id, self.viewer.name)
        self.discord = Standin(self.world)
        self.discord.limits.strict()
        self.discord.interactions.answer_within = PATIENT
        self.due = datetime.now(UTC)

    async def seed(self, ahead: float) -> None:
        """Make the store; all are due ``ahead`` seconds from now."""
        now = datetime.now(UTC)
        self.due = now.replace(microsecond=0) + timedelta(seconds=ahead)
        ids = [one.id for one in self.channels]
        path = self.folder / "bot.db"
        await crowds.seed(path, self.town, self.crowd, ids, self.people, due=self.due, now=now)

    def bot(self) -> BotProcess:
        """The bot on this store."""
        env = self.discord.env | settings(self.folder / "bot.db")
        return BotProcess(self.folder, env, script=ROOT / "bench" / "subject.py")

    def standing(self) -> int:
        """How many messages stand in the channels and with people."""
        return sum(len(self.world.messages.get(one.id, ())) for one in self._places())

    def _places(self) -> Iterator[Channel]:
        yield from self.channels
        yield from self.private

    def told(self) -> dict[int, list[float]]:
        """When each event was told: each has a button for its details."""
        found: dict[int, list[float]] = {}
        for place in self._places():
            for message in self.world.messages.get(place.id, {}).values():
                for part in walk(message.components):
                    said = (part.get("custom_id") or "").partition("~")[0].split(":")
                    if said[0] == "event.details":
                        found.setdefault(decode(said[1]), []).append(message.at)
        return found

    def lateness(self) -> list[float]:
        """Seconds from the moment at which all were due to each one's message, the soonest first."""
        due = self.due.timestamp()
        return sorted(min(moments) - due for moments in self.told().values())

    def outcome(self) -> tuple[int, int, int]:
        """How many are lost, told more than once, and requests that were refused with 429."""
        told = self.told()
        wanted = (crowds.event_of(number) for number in range(self.crowd.number))
        lost = sum(event not in told for event in wanted)
        refused = sum(request.status == 429 for request in self.discord.requests)
        return lost, sum(len(moments) > 1 for moments in told.values()), refused

    def all_told(self) -> bool:
        """Whether every event is told."""
        wanted = self.crowd.channels + self.crowd.direct
        return self.standing() >= wanted and not self.outcome()[0]


async def measure(folder: Path, crowd: Crowd) -> Burst:
    """Let a crowd be due, and use commands before and meanwhile. Raises ``NotMeasured``."""
    scene = _Scene(folder, crowd)
    async with scene.discord as discord:
        await scene.seed(CALM + 8 + crowd.number / 500)
        bot = scene.bot()
        async with bot:
            try:
                await discord.ready(timeout=PATIENT)
                meter = Meter(discord, scene.viewer, scene.square, bot.pid)
                await _commands(scene, meter, 0.5)
                clock = processor_clock(bot.pid)
                rested = time.clock_gettime(clock)
                await _stretch(bot)
                calm = await _commands(scene, meter, _until(scene.due) - 2)
                rested = time.clock_gettime(clock) - rested
                await asyncio.sleep(max(_until(scene.due) - 0.5, 0))
                before = await _stretch(bot)
                worked = time.clock_gettime(clock)
                busy = await _commands(scene, meter, None)
                worked = time.clock_gettime(clock) - worked
                stretch = await _stretch(bot)
                memory = resident(bot.pid)
            except (TimeoutError, Ended, LookupError) as error:
                raise NotMeasured(f"{error!r}\n{bot.output[-2000:]}") from error
    if not all(calm.values()):
        raise NotMeasured("the reminders were due before the bot had started: the machine is busy")
    waits = {name: (median(calm[name]), median(busy[name])) for name in ACTS}
    acts = sum(map(len, busy.values())) / sum(map(len, calm.values()))
    each = (worked - rested * acts) / crowd.number
    return Burst(
        crowd,
        scene.lateness(),
        scene.standing(),
        *scene.outcome(),
        waits,
        each,
        stretch["stretch"],
        stretch["work"],
        int(stretch["over"]),
        before["work"],
        memory,
    )


async def killed(folder: Path, crowd: Crowd, after: int) -> Return:
    """Kill the bot once ``after`` messages stand; it comes back long after. Raises ``NotMeasured``."""
    scene = _Scene(folder, crowd)
    async with scene.discord as discord:
        await scene.seed(5)
        bot = scene.bot()
        async with bot:
            try:
                await discord.wait_for(lambda: scene.standing() >= after, 60)
                await bot.kill()
                before = scene.standing()
                _age(folder / "bot.db")
                scene.world.clock.advance(_LATE)
                await bot.start()
                while not scene.all_told():
                    await asyncio.sleep(0.5)
                    if _until(scene.due) < -300:
                        break
                await bot.terminate()
            except (TimeoutError, Ended) as error:
                raise NotMeasured(f"{error!r}\n{bot.output[-2000:]}") from error
    return Return(crowd, before, *scene.outcome())


def _until(moment: datetime) -> float:
    return (moment - datetime.now(UTC)).total_seconds()


async def _commands(scene: _Scene, meter: Meter, seconds: float | None) -> dict[str, list[float]]:
    """Use each act again and again for so many seconds (``None``: until every event is told)."""
    discord, found = scene.discord, {name: list[float]() for name in ACTS}
    ready = {name: meter.prepared(act) for name, act in ACTS.items()}
    loop = asyncio.get_running_loop()
    began, look, standing = loop.time(), 0.0, -1
    while True:
        now = loop.time()
        if seconds is not None and now - began >= seconds:
            return found
        if seconds is None and now >= look:
            before, standing = standing, scene.standing()
            if standing == before and scene.all_told():
                return found
            look = now + 1.0
            if now - began > 600:
                raise TimeoutError("the crowd was not told within ten minutes")
        for name, (kind, data) in ready.items():
            reply = discord.interactions.open(kind, scene.viewer, scene.square, data)
            await discord.wait_for(reply.settled, PATIENT)
            found[name].append(reply.answered_at - reply.asked_at)
            await asyncio.sleep(PAUSE)


async def _stretch(bot: BotProcess) -> dict[str, float]:
    """The worst stretch of the bot's loop since this was asked the last time."""
    return await told(bot, signal.SIGUSR1, "stretch")


def _age(path: Path) -> None:
    """Let what had left be so much older, while the bot is down."""
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(
            "UPDATE deliveries SET first_sent = first_sent - ?, shared_at = shared_at - ?",
            (_LATE, _LATE),
        )
        conn.commit()
