"""Stores of any size for measuring: chapters of real towns, members with profiles, two years of events.

Made by the bot's own migrations and filled with bulk inserts. The same size gives the
same store, moved along with ``now``.
"""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import nlargest
from itertools import accumulate, chain
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import tzdata

from bench import phrases
from db import found_by, places_file
from db.found_by import Kept, rows_of
from db.rows import seconds, wall_text
from db.store import Store
from domain.events import Audience, Kind, Status
from domain.folding import fold, words
from domain.members import Field, Level
from domain.places import Place
from domain.text import slugify
from domain.times import instant_of

CHAPTERS = 400
OPEN = 0.3
"""How many of the members let the network see their profile; the others keep it to themselves."""
DISTINCT = 50_000
"""So many profiles differ; in a larger store each stands several times, under other numbers."""

_FIRST = 1 << 40
_YEAR = timedelta(days=365)
Row = dict[str, Any]
_Kept = dict[int, dict[Field, Kept]]
_CROWDS = list(accumulate(1 / (1 + number) for number in range(CHAPTERS)))
"""The second town has half of the first's people and events, the third a third, and so on."""

_KEYS = {
    "facts": ("name",),
    "answers": ("event", "member"),
    "direct_messages": ("network", "member"),
    "chapter_members": ("chapter", "member"),
    "member_fields": ("network", "member", "field"),
    "words": ("network", "noun", "word", "field", "sort", "subject"),
}
"""What the rows of a table are told apart by, where that is not ``id``."""
_OF_ONE = {
    "members": {"id": "id + by"},
    "chapter_members": {"member": "member + by"},
    "member_fields": {"member": "member + by"},
    "words": {
        "subject": "subject + by",
        "noun": "replace(noun, 'own' || subject, 'own' || (subject + by))",
    },
}
"""The columns of a table that name the member, and what they are in a copy under another number."""


@dataclass(frozen=True, slots=True)
class Town:
    """Whose store it is, and who acts in it."""

    network: int
    viewer: int
    viewer_name: str


@dataclass(frozen=True, slots=True)
class _Someone:
    id: int
    name: str
    home: int
    level: Level


async def seed(
    path: Path, town: Town, size: int, now: datetime, *, events: int | None = None
) -> None:
    """Make the store at ``path`` with ``size`` members and ``events`` around ``now``, as many
    unless told otherwise.

    The viewer is one more member, of one chapter.
    """
    await (await Store.open(path, now=now)).close()
    seeds = _Seeds(town, size, size if events is None else events, now)
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA journal_mode = OFF")  # what fails here is thrown away
        conn.execute("PRAGMA synchronous = OFF")
        conn.execute("PRAGMA cache_size = -400000")
        conn.execute("PRAGMA threads = 2")  # that sort
        (index,) = conn.execute("SELECT sql FROM sqlite_master WHERE name = 'words_by_subject'")
        conn.execute("DROP INDEX words_by_subject")
        conn.execute("BEGIN")
        for table, rows in seeds.tables():
            insert(conn, table, rows)
        conn.execute("CREATE TEMP TABLE copies AS SELECT 0 AS by LIMIT 0")
        beyond = range(0, size, DISTINCT)
        conn.executemany("INSERT INTO copies VALUES (?)", ((by,) for by in beyond))
        for table, rows in seeds.people():
            insert(conn, table, rows, below=_FIRST + size)
        conn.execute(index[0])
        conn.execute("COMMIT")
        conn.execute("PRAGMA journal_mode = WAL")
    with path.open("rb") as file:
        os.fsync(file)  # or the first commits that are timed would wait for it


class _Seeds:
    """The rows of every table."""

    def __init__(self, town: Town, size: int, events: int, now: datetime) -> None:
        self._town, self._now, self._at = town, now, seconds(now)
        self._dice = random.Random(size)  # noqa: S311  # the same store each time
        self._places = largest_towns()
        self._viewer = _Someone(town.viewer, town.viewer_name, 0, Level.NETWORK)
        self._people = [self._someone(_FIRST + number) for number in range(min(size, DISTINCT))]
        self._events = [self._event(_FIRST + number, size) for number in range(events)]

    def tables(self) -> Iterator[tuple[str, Iterable[Row]]]:
        """Each table with its rows, of people only the viewer's."""
        yield "facts", _facts()
        yield "networks", [self._network()]
        yield "chapters", map(self._chapter, range(CHAPTERS))
        yield "connectors", map(self._connector, self._people[:CHAPTERS])
        yield "events", self._events
        yield "words", self._names()
        yield from self._of([self._viewer])

    def people(self) -> Iterator[tuple[str, Iterable[Row]]]:
        """The tables that grow with the members, with the rows of those who differ."""
        yield from self._of(self._people)

    def _of(self, people: Sequence[_Someone]) -> Iterator[tuple[str, Iterable[Row]]]:
        kept = {one.id: self._profile(one) for one in people}
        yield "members", map(self._member, people)
        yield "chapter_members", map(self._belonging, people)
        yield "member_fields", (row for one in people for row in self._fields(one, kept))
        yield "words", (row for one in people for row in self._found_by(one, kept))

    def _stamps(self) -> Row:
        return {"created_at": self._at, "updated_at": self._at}

    def _network(self) -> Row:
        zone = {"name": "Ouishare", "language": "en", "zone": "Europe/Paris"}
        return {"id": self._town.network, **zone, **self._stamps()}

    def _chapter(self, number: int) -> Row:
        place = self._places[number]
        return {
            "id": _FIRST + number,
            "network": self._town.network,
            "slug": f"{slugify(place.name)}-{number}",
            "name": place.name,
            "kind": "place",
            "status": "active",
            "city": place.name,
            "country": place.country,
            "region": place.region or None,
            "latitude": place.latitude,
            "longitude": place.longitude,
            "zone": place.timezone,
            "language": "en",
            "leads": "604800 86400 3600",
            **self._stamps(),
        }

    def _someone(self, number: int) -> _Someone:
        level = Level.NETWORK if self._dice.random() < OPEN else Level.NOBODY
        (home,) = self._dice.choices(range(CHAPTERS), cum_weights=_CROWDS)
        return _Someone(number, phrases.name(self._dice), home, level)

    def _member(self, one: _Someone) -> Row:
        shown = fold(one.name) if one.level is Level.NETWORK else ""
        me = {"network": self._town.network, "id": one.id, "name": one.name, "sort": shown}
        return me | self._stamps()

    def _belonging(self, one: _Someone) -> Row:
        chapter = {"network": self._town.network, "chapter": _FIRST + one.home}
        return chapter | {"member": one.id, "joined_at": self._at}

    def _connector(self, one: _Someone) -> Row:
        chapter = {"network": self._town.network, "chapter": _FIRST + one.home}
        return chapter | {
            "id": one.id,
            "member": one.id,
            "since": self._at,
            "added_by": self._town.viewer,
        }

    def _profile(self, one: _Someone) -> dict[Field, Kept]:
        filled = phrases.profile(self._dice, self._places[one.home].name)
        return {part: Kept(content, one.level) for part, content in filled.items()}

    def _fields(self, one: _Someone, kept: _Kept) -> Iterator[Row]:
        for part, content in kept[one.id].items():
            yield {
                "network": self._town.network,
                "member": one.id,
                "field": part.value,
                "content": "\x1f".join(content.content),
                "level": content.level.rank,
            }

    def _found_by(self, one: _Someone, kept: _Kept) -> list[Row]:
        home = self._places[one.home]
        homes, towns = {_FIRST + one.home: home.name}, [home.id]
        return rows_of(self._town.network, one.id, one.name, kept[one.id], homes, towns)

    def _event(self, number: int, size: int) -> Row:
        dice = self._dice
        (home,), (kind,) = dice.choices(range(CHAPTERS), cum_weights=_CROWDS), phrases.kind(dice)
        place = self._places[home]
        moment = (self._now + dice.uniform(-1, 1) * _YEAR).astimezone(ZoneInfo(place.timezone))
        wall = moment.replace(tzinfo=None, minute=0, second=0, microsecond=0)
        starts = seconds(instant_of(wall, place.timezone))
        return {
            "id": number,
            "network": self._town.network,
            "chapter": _FIRST + home,
            "title": phrases.title(dice, kind, place.name),
            "kind": kind.value,
            "wall": wall_text(wall),
            "zone": place.timezone,
            "starts": starts,
            "ends": starts + phrases.hours(dice, kind) * 3600,
            "organiser": _FIRST + dice.randrange(size),
            "description": phrases.DESCRIPTION,
            "venue": dice.choice(phrases.VENUES),
            "online": int(kind is Kind.ONLINE),
            "capacity": dice.choice((None, None, 12, 40)),
            "audience": dice.choice((Audience.PUBLIC, Audience.NETWORK, Audience.NETWORK)).value,
            "status": Status.PLANNED.value,
            "going": dice.randrange(40),
            **self._stamps(),
        }

    def _names(self) -> Iterator[Row]:
        chapters = ((_FIRST + number, self._places[number].name) for number in range(CHAPTERS))
        events = ((event["id"], event["title"]) for event in self._events)
        for noun, named in (("chapter", chapters), ("event", events)):
            for subject, name in named:
                for word in words(name):
                    yield {
                        "network": self._town.network,
                        "noun": noun,
                        "word": word,
                        "field": "name",
                        "subject": subject,
                        "level": Level.NETWORK.rank,
                    }


def _facts() -> list[Row]:
    known = {"tzdata": tzdata.IANA_VERSION, found_by.INDEXED: found_by.edition()}
    return [{"name": name, "value": value} for name, value in known.items()]


def largest_towns() -> Sequence[Place]:
    """As many of the world's largest towns as there are chapters."""
    every = (row.place for row in places_file.rows())
    return nlargest(CHAPTERS, every, key=lambda place: place.population)


@contextmanager
def filled(path: Path) -> Iterator[sqlite3.Connection]:
    """The store at ``path``, which nobody has open, to insert into: all of it stands afterwards."""
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.execute("PRAGMA synchronous = OFF")
        conn.execute("PRAGMA cache_size = -400000")
        conn.execute("BEGIN")
        yield conn
        conn.execute("COMMIT")
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def insert(
    conn: sqlite3.Connection, table: str, rows: Iterable[Row], *, below: int | None = None
) -> None:
    """Insert rows that all have the columns of the first, in the order of the table's key.

    Indexes that grow in order are made many times faster than by rows as they come. With
    ``below`` rows of members: each also by the numbers in ``copies``, up to that identifier.
    """
    given = iter(rows)
    first = next(given, None)
    if first is None:
        return
    columns, marks = ", ".join(first), ", ".join(f":{name}" for name in first)
    order = ", ".join(_KEYS.get(table, ("id",)))
    every = f"SELECT {columns} FROM heap"  # noqa: S608  # names of ours
    if below is not None:
        changed = _OF_ONE[table]
        copied = ", ".join(f"{changed.get(name, name)} AS {name}" for name in first)
        every = f"SELECT {copied} FROM heap CROSS JOIN copies"  # noqa: S608  # ours
        every += f" WHERE {next(iter(changed.values()))} < {below}"
    conn.execute(f"CREATE TEMP TABLE heap AS SELECT * FROM {table} LIMIT 0")  # noqa: S608  # ours
    conn.executemany(f"INSERT INTO heap ({columns}) VALUES ({marks})", chain([first], given))  # noqa: S608  # ours
    conn.execute(f"INSERT INTO main.{table} ({columns}) {every} ORDER BY {order}")
    conn.execute("DROP TABLE heap")
