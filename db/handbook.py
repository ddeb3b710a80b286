"""The handbook in the store: its pages, and their passages with the index of folded words."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from db import deliveries, handbook_index
from db.adapter import Queries
from db.connection import Connection
from db.handbook_index import search as passages
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain.deliveries import Delivery
from domain.handbook import Audience, Page, Source, reads_all
from domain.people import Person
from domain.questions.parts import Page as Practice

__all__ = ["add", "by_key", "count", "drop", "due", "find", "passages", "readable", "save"]

_sql = Queries("handbook")


def page_of(row: Any) -> Page:
    """The page of a row."""
    return Page(
        id=row["id"],
        network=row["network"],
        title=row["title"],
        text=row["body"],
        language=row["language"],
        source=Source(row["source"]),
        key=row["key"],
        changed=instant(row["changed_at"]),
        confirmed=instant(row["confirmed_at"]),
        added=instant(row["added_at"]),
        audience=Audience(row["audience"]),
        site=row["site"],
        url=row["url"],
        replaces=Practice(row["replaces"]) if row["replaces"] else None,
        steward=row["steward"],
        added_by=row["added_by"],
        asked=instant_or_none(row["asked_at"]),
        told=instant_or_none(row["told_at"]),
        removed=instant_or_none(row["removed_at"]),
        etag=row["etag"],
        modified=row["modified"],
        digest=row["digest"],
    )


async def find(conn: Connection, network: int, page: int) -> Page | None:
    """The page, removed or not, whoever may read it; ``None`` when it was never there."""
    row = await _sql.by_id(conn, network=network, id=page)
    return page_of(row) if row else None


async def by_key(
    conn: Connection, network: int, source: Source, key: str, *, site: int = 0
) -> Page | None:
    """The page that its source knows as ``key``, removed or not, or ``None``."""
    row = await _sql.by_key(conn, network=network, source=source.value, site=site, key=key)
    return page_of(row) if row else None


async def readable(conn: Connection, viewer: Person) -> list[Page]:
    """Every page that ``viewer`` may read, by title, without its text."""
    rows = await _sql.all("of_network", conn, network=viewer.network, all=int(reads_all(viewer)))
    return [page_of(row) for row in rows]


async def of_source(conn: Connection, network: int, source: Source, *, site: int = 0) -> list[Page]:
    """Every page of a folder or of a site, those that were removed too, by key."""
    rows = await _sql.all("of_source", conn, network=network, source=source.value, site=site)
    return [page_of(row) for row in rows]


async def replacing(
    conn: Connection,
    network: int,
    practice: Practice,
    language: str,
    *,
    besides: int = 0,
) -> Page | None:
    """The page in ``language`` that stands for a page of practice, if it is not ``besides``."""
    row = await _sql.replacing(
        conn, network=network, replaces=practice.value, language=language, besides=besides
    )
    return page_of(row) if row else None


async def replaced(conn: Connection, viewer: Person) -> frozenset[Practice]:
    """The pages of practice for which the network has its own that ``viewer`` may read."""
    rows = await _sql.all("replaced", conn, network=viewer.network, all=int(reads_all(viewer)))
    return frozenset(Practice(row["replaces"]) for row in rows)


async def count(conn: Connection, network: int) -> int:
    """How many pages the network has."""
    return int(await _sql.count(conn, network=network))


async def due(
    conn: Connection, network: int, *, span: timedelta, now: datetime, limit: int
) -> list[Page]:
    """Pages about which somebody is asked now, those that waited longest first."""
    rows = await _sql.all("due", conn, network=network, since=seconds(now - span), limit=limit)
    return [page_of(row) for row in rows]


async def next_due(conn: Connection, network: int, *, span: timedelta) -> datetime | None:
    """When the next page will have waited for ``span``; ``None`` when there is no page."""
    since = await _sql.next_due(conn, network=network)
    return None if since is None else instant(since) + span


async def save(tx: Transaction, page: Page) -> None:
    """Write what is said of a page; its passages stay."""
    await _sql.put(
        tx.conn,
        id=page.id,
        network=page.network,
        title=page.title,
        body=page.text,
        language=page.language,
        source=page.source.value,
        site=page.site,
        key=page.key,
        url=page.url,
        audience=page.audience.value,
        replaces=page.replaces.value if page.replaces else None,
        steward=page.steward,
        added_by=page.added_by,
        added_at=seconds(page.added),
        changed_at=seconds(page.changed),
        confirmed_at=seconds(page.confirmed),
        asked_at=seconds_or_none(page.asked),
        told_at=seconds_or_none(page.told),
        removed_at=seconds_or_none(page.removed),
        etag=page.etag,
        modified=page.modified,
        digest=page.digest,
    )


async def add(tx: Transaction, page: Page, *, now: datetime) -> None:
    """Write a page, new or with another text, and index its passages."""
    await save(tx, page)
    await handbook_index.put(tx, page, now=now)


async def hand_on(tx: Transaction, delivery: Delivery, *, now: datetime) -> None:
    """Whoever looks after these pages takes no messages: the stewards are asked about them."""
    await deliveries.plan(
        tx,
        delivery.kind,
        network=delivery.network,
        subject=delivery.subject,
        target=0,
        due=now,
        expires=delivery.expires,
        dedupe=f"{delivery.dedupe}:stewards",
        now=now,
        facts=delivery.facts,
    )


async def show_site(tx: Transaction, network: int, site: int, audience: Audience) -> None:
    """Every page of a site is for ``audience`` from now on, whether or not it can be read again."""
    given = {"network": network, "site": site, "audience": audience.value}
    await _sql.show_site(tx.conn, **given)
    await _sql.show_site_words(tx.conn, **given)


async def drop(tx: Transaction, page: Page) -> None:
    """Take a page out with its text, its passages and their words."""
    await handbook_index.drop(tx, page.network, page.id)
    await _sql.drop(tx.conn, network=page.network, id=page.id)
