"""The public agenda in the store: which events a page shows, and whether it is still true."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from typing import Any, Final

from db import calendars, chapters, networks
from db.adapter import Queries
from db.connection import Connection
from db.events import DATED_BEFORE, event_of
from db.rows import instant, seconds
from db.store import Store
from domain.calendars import Dated
from domain.networks import Network
from domain.public_agenda import Group

_sql = Queries("public_agenda")
_REGISTER, _EVENTS = ("public-agenda", "register"), ("public-agenda", "events")
_FEW: Final = 12
"""So many chapters are asked one by one; of more, what comes next is soon found among all."""


@dataclass(frozen=True, slots=True, eq=False)
class Register:
    """The network known longest and its living chapters by name, as they were at ``since``.

    Two are the same object as long as neither changed.
    """

    network: Network | None
    groups: tuple[Group, ...]
    since: datetime


@dataclass(frozen=True, slots=True)
class Wanted:
    """The first ``limit`` public events that end after ``since``, by their start."""

    since: datetime
    online: bool
    limit: int

    def facts(self) -> dict[str, int]:
        """What the queries are told."""
        return {
            "since": seconds(self.since),
            "undated": DATED_BEFORE,
            "online": int(self.online),
            "limit": self.limit,
        }


class Edition:
    """Stands for the events as they are: another object once one of them has changed."""


async def register(store: Store, *, since: datetime) -> Register:
    """Read again when a network or a chapter changed, or ``since`` is another hour.

    How many members a chapter has may be an hour old.
    """

    async def ask(conn: Connection) -> Register:
        found = await calendars.main_network(conn)
        network = await networks.find(conn, found) if found is not None else None
        if network is None:
            return Register(None, (), since)
        listed = await chapters.listed(conn, network.id)
        return Register(network, tuple(Group(one.chapter, one.people) for one in listed), since)

    kept = await store.remembered(_REGISTER, ask, of=("chapters", "networks"))
    if kept.since != since:
        store.forget(_REGISTER)
        kept = await store.remembered(_REGISTER, ask, of=("chapters", "networks"))
    return kept


async def edition(store: Store) -> Edition:
    """Which events stand in the store at this moment."""

    async def ask(_conn: Connection) -> Edition:
        return Edition()

    return await store.remembered(_EVENTS, ask, of=("events",))


async def ahead(conn: Connection, network: int, wanted: Wanted, *, country: str) -> list[int]:
    """The events of a whole network, or those that a chapter of ``country`` hosts, if only with
    others."""
    rows = await _sql.all("ahead", conn, network=network, country=country, **wanted.facts())
    return [row["id"] for row in rows]


async def of_chapters(
    conn: Connection, network: int, asked: Sequence[int], wanted: Wanted
) -> list[int]:
    """The events that one of a few chapters hosts."""
    found = [
        await _sql.all("of_chapter", conn, network=network, chapter=one, **wanted.facts())
        for one in asked
    ]
    rows: Any = merge(*found, key=lambda row: (row["starts"], row["id"]))
    return list(dict.fromkeys(row["id"] for row in rows))[: wanted.limit]


def are_few(asked: Sequence[int]) -> bool:
    """Whether ``of_chapters`` is the quicker way to the events of these chapters."""
    return len(asked) <= _FEW


async def one(conn: Connection, network: int, event: int) -> Dated | None:
    """A public event with its date of change; ``None`` for any other."""
    row = await _sql.one(conn, network=network, id=event)
    return Dated(event_of(row), instant(row["updated_at"])) if row else None
