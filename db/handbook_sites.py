"""The sites that a handbook follows, in the store, and when each is asked again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from db import deliveries
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, packed, seconds, seconds_or_none, unpacked
from db.store import Transaction
from domain.deliveries import Kind
from domain.handbook import Audience
from domain.handbook_sites import Site, next_check

_sql = Queries("handbook")
_DAY = timedelta(days=1)
_ASKED_FOR = timedelta(days=14)


def _site(row: Any) -> Site:
    return Site(
        id=row["id"],
        network=row["network"],
        url=row["url"],
        name=row["name"],
        language=row["language"],
        audience=Audience(row["audience"]),
        followed_by=row["followed_by"],
        followed_at=instant(row["followed_at"]),
        checked_at=instant(row["checked_at"]),
        turn=row["turn"],
        failures=row["failures"],
        failing_since=instant_or_none(row["failing_since"]),
        asked_at=instant_or_none(row["asked_at"]),
        held=tuple(unpacked(row["held"])),
        held_at=instant_or_none(row["held_at"]),
        spared=tuple(unpacked(row["spared"])),
    )


async def find(conn: Connection, network: int, site: int) -> Site | None:
    """The site, or ``None`` when it is not followed (any more)."""
    row = await _sql.site(conn, network=network, id=site)
    return _site(row) if row else None


async def by_url(conn: Connection, network: int, url: str) -> Site | None:
    """The site that is followed from ``url`` on, or ``None``."""
    row = await _sql.site_by_url(conn, network=network, url=url)
    return _site(row) if row else None


async def of_network(conn: Connection, network: int) -> list[Site]:
    """What the network follows, by name."""
    return [_site(row) for row in await _sql.all("sites", conn, network=network)]


async def put(tx: Transaction, site: Site) -> None:
    """Write a site, new or changed."""
    await _sql.put_site(
        tx.conn,
        id=site.id,
        network=site.network,
        url=site.url,
        name=site.name,
        language=site.language,
        audience=site.audience.value,
        followed_by=site.followed_by,
        followed_at=seconds(site.followed_at),
        checked_at=seconds(site.checked_at),
        turn=site.turn,
        failures=site.failures,
        failing_since=seconds_or_none(site.failing_since),
        asked_at=seconds_or_none(site.asked_at),
        held=packed(list(site.held)),
        held_at=seconds_or_none(site.held_at),
        spared=packed(list(site.spared)),
    )


async def drop(tx: Transaction, site: Site, *, now: datetime) -> None:
    """Follow it no more; what was to be asked about it is not asked."""
    await _sql.drop_site(tx.conn, network=site.network, id=site.id)
    await deliveries.drop(tx, site.id, why="stopped", now=now)


async def schedule(tx: Transaction, site: Site, *, now: datetime, wait: int = 0) -> Site:
    """Write the site with its next check planned; checks that were planned before lapse.

    A second one is planned a day behind it, for the case that the first ends in a fault of ours.
    """
    site = replace(site, turn=site.turn + 1)
    await put(tx, site)
    await deliveries.drop(tx, site.id, kind=Kind.HANDBOOK_FOLLOW, why="replaced", now=now)
    for place, later in enumerate((timedelta(0), _DAY)):
        await deliveries.plan(
            tx,
            Kind.HANDBOOK_FOLLOW,
            network=site.network,
            subject=site.id,
            due=next_check(site, now, wait=wait) + later,
            dedupe=f"handbook:{site.id}:follow:{site.turn}:{place}",
            now=now,
            facts={"turn": site.turn},
        )
    return site


async def ask(tx: Transaction, site: Site, what: str, since: datetime, *, now: datetime) -> None:
    """Ask in the stewards' channel what to do, once for each ``what`` and ``since``."""
    await deliveries.plan(
        tx,
        Kind.HANDBOOK_SITE,
        network=site.network,
        subject=site.id,
        due=now,
        expires=now + _ASKED_FOR,
        dedupe=f"handbook:{site.id}:{what}:{seconds(since)}",
        now=now,
        facts={"what": what, "since": seconds(since)},
    )
