"""Calendars in the store: what feeds are made of, and the secret addresses people subscribe to."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar

from db.adapter import Queries
from db.connection import Connection
from db.events import DATED_BEFORE, event_of
from db.rows import instant, seconds, wall, wall_text
from db.series import series_of
from db.store import Store, Transaction
from domain.calendars import (
    MOST_DATES,
    Almanac,
    Contents,
    Dated,
    Link,
    Scope,
    chain,
    seen_by,
)

_sql = Queries("calendars")
_TABLES = ("events", "chapters", "series")
_MANY = 500  # rows
_WIDEST = timedelta(hours=14)  # no zone is farther from UTC


class _Since(Protocol):
    @property
    def since(self) -> datetime: ...


T = TypeVar("T", bound=_Since)


@dataclass(frozen=True, slots=True)
class _Public:
    since: datetime
    contents: Contents


@dataclass(frozen=True, slots=True)
class Page:
    """The chapter that a public address names."""

    id: int
    network: int
    name: str
    language: str


def _dated(row: Any) -> Dated:
    return Dated(event_of(row), instant(row["updated_at"]))


def _link(row: Any) -> Link:
    return Link(
        row["token"], row["network"], row["member"], Scope(row["scope"]), row["chapter"] or None
    )


async def almanac(store: Store, network: int, *, since: datetime) -> Almanac:
    """What the network's calendars are made of from ``since`` on, whoever may see it.

    No wishes; ``MOST_DATES`` single dates and as many series. Read once for everybody, and again
    when an event has changed or ``since`` is another day.
    """

    async def ask(conn: Connection) -> Almanac:
        asked = {"network": network, "since": seconds(since), "day": _day(since)}
        dates = await _sql.all("dates", conn, **asked, undated=DATED_BEFORE, limit=MOST_DATES)
        chains = await _sql.all("series", conn, **asked, limit=MOST_DATES)
        differing = await _sql.all("differing", conn, **asked)
        standing = await _sql.all("standing", conn, **asked)
        if len(dates) + len(standing) < _MANY:
            return _almanac(since, dates, chains, differing, standing)
        # Many cost some milliseconds: beside the loop, which has others to serve.
        return await asyncio.to_thread(_almanac, since, dates, chains, differing, standing)

    return await _remembered(store, ("almanac", network), ask, since)


async def public(store: Store, network: int, chapter: int | None, *, since: datetime) -> Contents:
    """What anyone may see, of one chapter if it is given: the same object until an event changes."""

    async def ask(_conn: Connection) -> _Public:
        return _Public(since, seen_by(None, await almanac(store, network, since=since), chapter))

    return (await _remembered(store, ("calendar", network, chapter), ask, since)).contents


async def _remembered(
    store: Store,
    key: Hashable,
    ask: Callable[[Connection], Awaitable[T]],
    since: datetime,
) -> T:
    kept = await store.remembered(key, ask, of=_TABLES)
    if kept.since != since:
        store.forget(key)
        kept = await store.remembered(key, ask, of=_TABLES)
    return kept


def _day(since: datetime) -> str:
    """The earliest wall time, of any zone, that counts as after ``since``."""
    return wall_text((since - _WIDEST).replace(tzinfo=None))


def _almanac(
    since: datetime,
    dates: Sequence[Any],
    chains: Sequence[Any],
    differing: Sequence[Any],
    standing: Sequence[Any],
) -> Almanac:
    others: defaultdict[int, list[Dated]] = defaultdict(list)
    for row in differing:
        others[row["series"]].append(_dated(row))
    slots: defaultdict[int, dict[int, datetime]] = defaultdict(dict)
    for row in standing:
        slots[row["series"]][row["id"]] = wall(row["slot"])
    return Almanac(
        since,
        tuple(map(_dated, dates)),
        tuple(
            chain(
                series_of(row),
                instant(row["updated_at"]),
                others[row["id"]],
                slots[row["id"]],
                since=since,
            )
            for row in chains
        ),
    )


async def answered(
    conn: Connection, network: int, member: int, *, since: datetime
) -> tuple[Dated, ...]:
    """The events that end after ``since`` and that ``member`` comes to, perhaps, or waits for."""
    rows = await _sql.all(
        "answered",
        conn,
        network=network,
        member=member,
        since=seconds(since),
        undated=DATED_BEFORE,
        limit=MOST_DATES,
    )
    return tuple(map(_dated, rows))


async def regular(conn: Connection, network: int, member: int) -> frozenset[int]:
    """The series to every date of which ``member`` comes."""
    rows = await _sql.all("regular", conn, network=network, member=member)
    return frozenset(row["series"] for row in rows)


async def main_network(conn: Connection) -> int | None:
    """The network known longest of those that the bot is in, if it is in any."""
    found = await _sql.oldest_network(conn)
    return None if found is None else int(found)


async def page(conn: Connection, slug: str) -> Page | None:
    """The chapter whose address is ``slug``, of the network known longest that has one.

    None of a network that the bot was removed from.
    """
    row = await _sql.chapter_by_slug(conn, slug=slug)
    return Page(row["id"], row["network"], row["name"], row["language"]) if row else None


async def by_token(conn: Connection, token: str) -> Link | None:
    """The link with this token, unless it was replaced or switched off, or the network is gone."""
    row = await _sql.by_token(conn, token=token)
    return _link(row) if row else None


async def of_member(
    conn: Connection, network: int, member: int, scope: Scope, chapter: int | None
) -> Link | None:
    """The link that ``member`` has for ``scope``, if any."""
    row = await _sql.of_member(
        conn, network=network, member=member, scope=scope.value, chapter=chapter or 0
    )
    return _link(row) if row else None


async def add(tx: Transaction, link: Link, *, now: datetime) -> None:
    """Write down a link; one of the same scope is replaced, and its address leads nowhere."""
    await _sql.add(
        tx.conn,
        token=link.token,
        network=link.network,
        member=link.member,
        scope=link.scope.value,
        chapter=link.chapter or 0,
        now=seconds(now),
    )


async def drop(
    tx: Transaction, network: int, member: int, scope: Scope, chapter: int | None
) -> bool:
    """Forget a link; whether there was one."""
    return bool(
        await _sql.drop(
            tx.conn, network=network, member=member, scope=scope.value, chapter=chapter or 0
        )
    )
