"""The feeds of the magazine, in the store, and when each is asked again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from db import deliveries, networks
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain.deliveries import Kind
from domain.magazine import Feed, next_check

_sql = Queries("magazine")
_DAY = timedelta(days=1)
_ASKED_FOR = timedelta(days=14)


def _feed(row: Any) -> Feed:
    return Feed(
        id=row["id"],
        network=row["network"],
        url=row["url"],
        home=row["home"],
        name=row["name"],
        language=row["language"],
        channel=row["channel"],
        followed_by=row["followed_by"],
        followed_at=instant(row["followed_at"]),
        checked_at=instant(row["checked_at"]),
        etag=row["etag"],
        modified=row["modified"],
        digest=row["digest"],
        turn=row["turn"],
        failures=row["failures"],
        failing_since=instant_or_none(row["failing_since"]),
        gone=bool(row["gone"]),
        asked_at=instant_or_none(row["asked_at"]),
    )


async def find(conn: Connection, network: int, feed: int) -> Feed | None:
    """The feed, or ``None`` when it is not followed (any more)."""
    row = await _sql.feed(conn, network=network, id=feed)
    return _feed(row) if row else None


async def by_url(conn: Connection, network: int, url: str) -> Feed | None:
    """The feed that is asked at ``url``, or ``None``."""
    row = await _sql.feed_by_url(conn, network=network, url=url)
    return _feed(row) if row else None


async def of_network(conn: Connection, network: int) -> list[Feed]:
    """What the magazine follows, by name."""
    return [_feed(row) for row in await _sql.all("feeds", conn, network=network)]


async def put(tx: Transaction, feed: Feed) -> None:
    """Write a feed, new or changed."""
    await _sql.put_feed(
        tx.conn,
        id=feed.id,
        network=feed.network,
        url=feed.url,
        home=feed.home,
        name=feed.name,
        language=feed.language,
        channel=feed.channel,
        followed_by=feed.followed_by,
        followed_at=seconds(feed.followed_at),
        checked_at=seconds(feed.checked_at),
        etag=feed.etag,
        modified=feed.modified,
        digest=feed.digest,
        turn=feed.turn,
        failures=feed.failures,
        failing_since=seconds_or_none(feed.failing_since),
        gone=int(feed.gone),
        asked_at=seconds_or_none(feed.asked_at),
    )


async def drop(tx: Transaction, feed: Feed, *, now: datetime) -> None:
    """Follow it no more; its articles stay, and what was to be said of it is not said."""
    await _sql.drop_feed(tx.conn, network=feed.network, id=feed.id)
    await _sql.drop_entries(tx.conn, network=feed.network, feed=feed.id)
    await deliveries.drop(tx, feed.id, why="stopped", now=now)


async def forget_channel(tx: Transaction, network: int, channel: int) -> int:
    """The channel was deleted in Discord: its feeds are announced in the network's; how many."""
    return int(await _sql.forget_channel(tx.conn, network=network, channel=channel))


async def schedule(tx: Transaction, feed: Feed, *, now: datetime, wait: int = 0) -> Feed:
    """Write the feed with its next check planned; checks that were planned before lapse.

    A second one is planned a day behind it, for the case that the first ends in a fault of ours.
    """
    feed = replace(feed, turn=feed.turn + 1)
    await put(tx, feed)
    await deliveries.drop(tx, feed.id, kind=Kind.MAGAZINE_FOLLOW, why="replaced", now=now)
    for place, later in enumerate((timedelta(0), _DAY)):
        await deliveries.plan(
            tx,
            Kind.MAGAZINE_FOLLOW,
            network=feed.network,
            subject=feed.id,
            due=next_check(feed, now, wait=wait) + later,
            dedupe=f"magazine:{feed.id}:follow:{feed.turn}:{place}",
            now=now,
            facts={"turn": feed.turn},
        )
    return feed


async def ask(tx: Transaction, feed: Feed, *, now: datetime) -> None:
    """Ask what to do about a feed that is gone or failing: once for each time that it began.

    In the stewards' channel; in a network that has none, whoever follows the feed is told.
    """
    if feed.asked_at is None:
        return
    since = seconds(feed.asked_at)
    network = await networks.find(tx.conn, feed.network)
    office = network is not None and network.stewards_channel is not None
    await deliveries.plan(
        tx,
        Kind.MAGAZINE_ASKED,
        network=feed.network,
        subject=feed.id,
        target=0 if office else feed.followed_by or 0,
        due=now,
        expires=now + _ASKED_FOR,
        dedupe=f"magazine:{feed.id}:asked:{since}",
        now=now,
        facts={"since": since},
    )
