"""Many small networks in one store and as many small servers in one world."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import tzdata

from bench import seeding
from bench.crowds import LEAD
from bench.seeding import Row
from db import found_by
from db.rows import packed, seconds, wall_text
from db.store import Store
from domain.deliveries import ROUNDS, Kind
from domain.folding import fold, words
from domain.members import Level
from domain.times import wall_at
from tests.standin import Channel, Guild, User, World

CHANNELS, ROLES, MEMBERS = 10, 8, 20
"""Of each server; its members stand in the store too."""
CHAPTERS, EVENTS = 3, 10
"""Of each network; every second event is to come, with its reminder."""
_FIRST = 1 << 40
_ZONE = "Europe/Paris"
_WEEK = timedelta(days=7)
_TITLES = ("Workshop on the commons", "Apéro", "Open space", "Film and talk", "Repair café")


@dataclass(frozen=True, slots=True)
class Many:
    """The servers, and somebody who uses the bot in a channel of the first."""

    world: World
    guilds: list[Guild]
    people: list[User]
    viewer: User
    channel: Channel


def world(servers: int) -> Many:
    """So many servers, all with the same people."""
    made = World()
    people = [made.add_user(f"person {number}") for number in range(MEMBERS)]
    guilds = [_server(made, number, people) for number in range(servers)]
    return Many(made, guilds, people, people[0], next(iter(guilds[0].channels.values())))


def _server(made: World, number: int, people: list[User]) -> Guild:
    guild = made.add_guild(f"Network {number}")
    for role in range(ROLES - 2):  # everyone and the bot's own are there already
        made.add_role(guild, f"role {role}")
    for channel in range(CHANNELS):
        made.add_channel(guild, f"channel-{channel}")
    for one in people:
        made.add_member(guild, one)
    return guild


async def seed(path: Path, many: Many, now: datetime) -> None:
    """Make the store at ``path``: what each of these servers would have in it after a year."""
    await (await Store.open(path, now=now)).close()
    seeds = _Seeds(many, now)
    with seeding.filled(path) as conn:
        facts = {"tzdata": tzdata.IANA_VERSION, found_by.INDEXED: found_by.edition()}
        rows = ({"name": name, "value": value} for name, value in facts.items())
        seeding.insert(conn, "facts", rows)
        tables: dict[str, Callable[[int, Guild], Iterator[Row]]] = {
            "networks": seeds.network,
            "chapters": seeds.chapters,
            "members": seeds.members,
            "chapter_members": seeds.belongings,
            "events": seeds.events,
            "words": seeds.words,
        }
        for table, of in tables.items():
            every = (row for at, guild in enumerate(many.guilds) for row in of(at, guild))
            seeding.insert(conn, table, every)
        for of in (seeds.reminders, seeds.rounds):
            every = (row for at, guild in enumerate(many.guilds) for row in of(at, guild))
            seeding.insert(conn, "deliveries", every)


class _Seeds:
    """The rows of one network after the other."""

    def __init__(self, many: Many, now: datetime) -> None:
        self._many, self._now = many, now
        self._stamps = {"created_at": seconds(now), "updated_at": seconds(now)}

    def network(self, _number: int, guild: Guild) -> Iterator[Row]:
        fixed = {"name": guild.name, "language": "en", "zone": _ZONE}
        yield {"id": guild.id, **fixed, **self._stamps}

    def chapters(self, number: int, guild: Guild) -> Iterator[Row]:
        channels = list(guild.channels)
        for at in range(CHAPTERS):
            yield {
                "id": _FIRST + number * CHAPTERS + at,
                "network": guild.id,
                "slug": f"chapter-{at}",
                "name": f"Chapter {at}",
                "kind": "place",
                "status": "active",
                "zone": _ZONE,
                "language": "en",
                "channel": channels[at],
                "leads": str(int(LEAD.total_seconds())),
                **self._stamps,
            }

    def members(self, _number: int, guild: Guild) -> Iterator[Row]:
        for one in self._many.people:
            shown = {"name": one.name, "sort": fold(one.name)}
            yield {"network": guild.id, "id": one.id, **shown, **self._stamps}

    def belongings(self, number: int, guild: Guild) -> Iterator[Row]:
        for at, one in enumerate(self._many.people):
            chapter = _FIRST + number * CHAPTERS + at % CHAPTERS
            joined = {"chapter": chapter, "member": one.id, "joined_at": seconds(self._now)}
            yield {"network": guild.id, **joined}

    def events(self, number: int, guild: Guild) -> Iterator[Row]:
        for at in range(EVENTS):
            starts = self._starts(number, at)
            yield {
                "id": _FIRST + number * EVENTS + at,
                "network": guild.id,
                "chapter": _FIRST + number * CHAPTERS + at % CHAPTERS,
                "title": _title(at),
                "kind": "meetup",
                "wall": wall_text(wall_at(starts, _ZONE)),
                "zone": _ZONE,
                "starts": seconds(starts),
                "ends": seconds(starts) + 7200,
                "venue": "The Workshop, 12 Mill Lane",
                "online": 0,
                "audience": "network",
                "status": "planned",
                **self._stamps,
            }

    def words(self, number: int, guild: Guild) -> Iterator[Row]:
        chapters = ((at, "chapter", CHAPTERS, f"Chapter {at}") for at in range(CHAPTERS))
        events = ((at, "event", EVENTS, _title(at)) for at in range(EVENTS))
        for at, noun, each, name in (*chapters, *events):
            for word in set(words(name)):
                yield {
                    "network": guild.id,
                    "noun": noun,
                    "word": word,
                    "field": "name",
                    "subject": _FIRST + number * each + at,
                    "level": Level.NETWORK.rank,
                }

    def reminders(self, number: int, guild: Guild) -> Iterator[Row]:
        for at in range(1, EVENTS, 2):
            event = _FIRST + number * EVENTS + at
            due = seconds(self._starts(number, at) - LEAD)
            lead = packed({"lead": int(LEAD.total_seconds())})
            yield _waiting(event, guild, Kind.EVENT_REMINDER, event, due, lead)

    def rounds(self, number: int, guild: Guild) -> Iterator[Row]:
        """Spread over a week, as the bot came into one server after the other."""
        first = _FIRST << 1
        kinds = sorted(ROUNDS)
        each = _WEEK / (len(self._many.guilds) + 1)
        for at, kind in enumerate(kinds):
            due = seconds(self._now + timedelta(hours=1) + each * number)
            key = first + number * len(kinds) + at
            yield _waiting(key, guild, kind, guild.id, due, packed({}))

    def _starts(self, number: int, at: int) -> datetime:
        """Of every second event in the year to come, no two at the same moment."""
        away = timedelta(days=2 + at * 30, seconds=number * 60)
        return (self._now + away if at % 2 else self._now - away).replace(microsecond=0)


def _title(number: int) -> str:
    return f"{_TITLES[number % len(_TITLES)]} {number}"


def _waiting(key: int, guild: Guild, kind: Kind, subject: int, due: int, facts: str) -> Row:
    return {
        "id": key,
        "network": guild.id,
        "kind": kind.value,
        "subject": subject,
        "target": 0,
        "due": due,
        "ready": due,
        "dedupe": f"seeded {key}",
        "nonce": f"seeded {key}",
        "status": "planned",
        "facts": facts,
    }
