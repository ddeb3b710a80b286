"""The town: what is written into its store while the bot is down, and what stands there in the end.

Time goes by without waiting: the clocks of the bot's next start and of Discord are put forward
together. Everything that is to be told has a word of its own, so that it can be counted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from db import agenda, announcements, chapters, deliveries, events, memberships, people, reminders
from db.chapters import Source
from db.store import Transaction
from domain.announcements import Announcement
from domain.chapters import Chapter, Status
from domain.chapters import Kind as ChapterKind
from domain.deliveries import Kind
from domain.events import Event
from domain.events import Kind as EventKind
from domain.ids import new_id
from domain.reminders import Reminder
from domain.times import wall_at
from tests import stores
from tests.standin import BotProcess, Guild, Message, Role, Standin, User
from tests.standin.components import walk
from tests.standin.process import Ended
from tests.stores import open_store
from views.ids import marker_of

ZONE = "Europe/Paris"
LEAD = timedelta(days=1)  # so long before an event its channel hears, and is still helped by it
LONG = 120  # seconds after which nothing can be on its way any more
# Discord's own events are compared anew at every start, five in five seconds: in a town with a
# hundred of them that outlasts any life here. So is the list of members. Nobody is told of either.
OPEN = (
    "SELECT kind, status, attempts, why FROM deliveries"
    " WHERE status IN ('planned', 'sending') AND ready <= ? AND kind NOT IN ('mirror.show', 'roll.call')"
)
_WORD = re.compile(r"word\d{6}")


class TortureTown:
    """One server, one store, one bot; ``told`` are the words that must stand once each."""

    def __init__(self, discord: Standin, bot: BotProcess, guild: Guild, store: Path) -> None:
        self.discord, self.bot, self.guild, self.store = discord, bot, guild, store
        self.told: dict[str, str] = {}  # the word, and what it was
        self.roles: list[tuple[Role, User]] = []  # each must be held
        self._number = 0

    def now(self) -> datetime:
        """The time in the town."""
        return datetime.now(UTC) + timedelta(seconds=self.bot.ahead)

    def go_on(self, seconds: float) -> None:
        """So much time goes by while the bot is down."""
        self.bot.ahead += seconds
        self.discord.world.clock.advance(seconds)

    def word(self, what: str) -> str:
        """A new word, for something that is to be told once."""
        self._number += 1
        word = f"word{self._number:06d}"
        self.told[word] = what
        return word

    # what is written while the bot is down

    async def plan(self, lots: Sequence[Lot], members: Sequence[User]) -> None:
        """Write what is to be told, and given, at the moments of ``lots``."""
        now = self.now()

        async def unit(tx: Transaction) -> None:
            for user in members:
                await people.meet(tx, self.guild.id, user.id, user.name, now=now)
            for lot in lots:
                await lot.write(self, tx, now)

        async with await open_store(self.store, now=now) as store:
            await store.write(unit)

    async def chapter(self, tx: Transaction, now: datetime, role: Role | None = None) -> Chapter:
        """A chapter with a channel of its own, and perhaps a role for its members."""
        channel = self.discord.world.add_channel(self.guild, "chapter")
        chapter = Chapter(
            new_id(now), self.guild.id, f"c{channel.id}", f"Chapter {channel.id}",
            ChapterKind.PLACE, Status.ACTIVE, None, None, None, None, None, ZONE, "en",
            channel.id, role.id if role else None, leads=(int(LEAD.total_seconds()),),
        )  # fmt: skip
        await chapters.add(tx, chapter, Source(), now=now)
        return chapter

    # what stands in the end

    def rows(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """What the store says."""
        return stores.rows(self.store, sql, *parameters)

    def posted(self) -> Iterator[Message]:
        """Everything that the bot has said and everyone sees."""
        own = self.discord.world.bot.id
        for channel in list(self.discord.world.channels.values()):
            yield from (one for one in self.discord.messages(channel) if one.author_id == own)

    def words(self) -> Counter[str]:
        """How often each word was told: as a message's text, as one of its embeds, as an event."""
        found: Counter[str] = Counter()
        for message in self.posted():
            found.update(set(_WORD.findall(f"{message.content} {message.embeds}")))
        return found

    def doubled(self) -> list[str]:
        """What stands twice: by its word, by a marker, among Discord's own events."""
        found = [
            f"{word} ({self.told.get(word)}) stands {times} times"
            for word, times in self.words().items()
            if times > 1 and word in self.told
        ]
        markers: Counter[str] = Counter()
        for message in self.posted():
            parts = (marker_of(part.get("custom_id") or "") for part in walk(message.components))
            markers.update({marker for marker in parts if marker})
        found += [f"marker {marker}: {times}" for marker, times in markers.items() if times > 1]
        shown = Counter(one["name"] for one in self.discord.rest.scheduled.all.values())
        return found + [
            f"{name}: {times} of Discord's" for name, times in shown.items() if times > 1
        ]

    def lost(self) -> list[str]:
        """What stands nowhere although it is due, and roles that were not given."""
        standing = self.words()
        found = [f"{word} ({what})" for word, what in self.told.items() if word not in standing]
        for role, user in self.roles:
            if role.id not in self.guild.members[user.id].roles:
                found.append(f"role {role.name} of {user.name}")
        return found

    def unsound(self) -> list[str]:
        """What is wrong with the store: its pages, its keys, rows that nobody will look at again."""
        found = stores.unsound(self.store)
        rows = self.rows(OPEN, int(self.now().timestamp()))
        found += [f"left over: {row}" for row in rows]
        found += [f"ended badly: {row}" for row in self.rows(_BADLY)]
        return found + [f"rounds: {row}" for row in self.rows(_ROUNDS)]

    def is_settled(self) -> bool:
        """Whether nothing that is due, or tried again within two minutes, waits."""
        return not self.rows(OPEN, self._soon())

    async def quiet(self, looks: int = 60) -> bool:
        """Listen to the living bot until nothing waits, or only what rests; whether nothing does."""
        for _ in range(looks):
            if self.is_settled():
                return True
            if self._rests():
                return False
            await listen(self.bot, 0.1)
        return False

    def _rests(self) -> bool:
        """Whether whatever waits is kept for later on purpose, and nothing is due or on its way."""
        if self.rows(OPEN, int(self.now().timestamp())):
            return False
        waiting = self.rows(OPEN, self._soon())
        return all((status, why) == ("planned", "rests") for _, status, _, why in waiting)

    async def settle(self, lives: int = 8, after: float = LONG) -> None:
        """Let the bot live undisturbed until nothing waits; ``after`` seconds before each life.

        Raises:
            TimeoutError: something still waits after so many lives.
        """
        self.bot.crash = None
        for _ in range(lives):
            self.go_on(after)
            await self.bot.start()
            await self.bot.line("ready", 60)
            settled = await self.quiet()
            await self.bot.terminate(60)
            if settled:
                return
        raise TimeoutError(str(self.rows(OPEN, self._soon())[:20]))

    def _soon(self) -> int:
        return int(self.now().timestamp()) + LONG


_BADLY = "SELECT kind, status, why FROM deliveries WHERE status IN ('dead', 'uncertain', 'expired')"
_ROUNDS = (
    "SELECT kind, count(*) FROM deliveries WHERE kind LIKE '%.round' AND status = 'planned'"
    " GROUP BY network, kind HAVING count(*) > 1"
)


async def listen(bot: BotProcess, seconds: float) -> None:
    """Listen to the bot for so long, or until it is over."""
    with suppress(TimeoutError, Ended):
        await bot.line(lambda _line: False, seconds)


class Lot:
    """Something that is written while the bot is down; ``at`` is when it is due."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    async def write(self, town: TortureTown, tx: Transaction, now: datetime) -> None:
        raise NotImplementedError


class Evenings(Lot):
    """So many events of one chapter, of each of which its channel hears at that moment."""

    def __init__(self, at: datetime, number: int) -> None:
        super().__init__(at)
        self.number = number

    async def write(self, town: TortureTown, tx: Transaction, now: datetime) -> None:
        chapter = await town.chapter(tx, now)
        starts = self.at.replace(microsecond=0) + LEAD
        for _ in range(self.number):
            word = town.word("reminder of a channel" if self.number == 1 else "shared reminder")
            event = Event(
                new_id(now), town.guild.id, chapter.id, word, EventKind.MEETUP,
                wall_at(starts, ZONE), ZONE, starts, starts + timedelta(hours=2),
            )  # fmt: skip
            await events.add(tx, event, Source(), now=now)
            await agenda.plan_channel(tx, event, now=now)


class Own(Lot):
    """A reminder of one person, by direct message."""

    def __init__(self, at: datetime, user: User) -> None:
        super().__init__(at)
        self.user = user

    async def write(self, town: TortureTown, tx: Transaction, now: datetime) -> None:
        at = self.at.replace(microsecond=0)
        one = Reminder(
            new_id(now), town.guild.id, self.user.id, town.word("direct message"),
            wall_at(at, ZONE), ZONE, at, "none",
        )  # fmt: skip
        await reminders.add(tx, one, now=now)


class Said(Lot):
    """What someone announces to a chapter."""

    def __init__(self, at: datetime, user: User) -> None:
        super().__init__(at)
        self.user = user

    async def write(self, town: TortureTown, tx: Transaction, now: datetime) -> None:
        chapter = await town.chapter(tx, now)
        word = town.word("announcement")
        said = Announcement(new_id(now), town.guild.id, chapter.id, self.user.id, word, now)
        await announcements.add(tx, said)
        await deliveries.plan(
            tx,
            Kind.ANNOUNCEMENT,
            network=town.guild.id,
            subject=said.id,
            due=self.at,
            dedupe=f"announcement:{said.id}",
            now=now,
        )


class Belonging(Lot):
    """Someone enters a chapter, whose role follows; at once, whatever the moment."""

    def __init__(self, at: datetime, user: User) -> None:
        super().__init__(at)
        self.user = user

    async def write(self, town: TortureTown, tx: Transaction, now: datetime) -> None:
        role = town.discord.world.add_role(town.guild, f"members {town.word('')}")
        town.told.popitem()
        chapter = await town.chapter(tx, now, role)
        await chapters.enter(tx, chapter, self.user.id, now=now)
        await memberships.plan_role(tx, Kind.ROLE_GRANT, chapter, self.user.id, now=now)
        town.roles.append((role, self.user))


class Gathering(Lot):
    """An event of the whole network: its card, and Discord's own event; at once."""

    async def write(self, town: TortureTown, tx: Transaction, now: datetime) -> None:
        starts = now.replace(microsecond=0) + timedelta(days=30)
        event = Event(
            new_id(now), town.guild.id, None, town.word("card"), EventKind.MEETUP,
            wall_at(starts, ZONE), ZONE, starts, starts + timedelta(hours=2),
        )  # fmt: skip
        await events.add(tx, event, Source(), now=now)
        await agenda.show_card(tx, event, now=now)
