"""Ideas for the magazine in the store, and what is told and asked about them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from db import deliveries, magazine_editors, people
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from domain.magazine import Article
from domain.magazine_ideas import Idea, Stage

_sql = Queries("magazine")
_MOST_OPEN = 500
_HEARD_FOR = timedelta(days=14)


def _idea(row: Any) -> Idea:
    return Idea(
        id=row["id"],
        network=row["network"],
        member=row["member"],
        title=row["title"],
        text=row["text"],
        stage=Stage(row["stage"]),
        added_at=instant(row["added_at"]),
        changed_at=instant(row["changed_at"]),
        writer=row["writer"],
        link=row["link"],
        article=row["article"],
        told_at=instant_or_none(row["told_at"]),
        asked_at=instant_or_none(row["asked_at"]),
        name=row["name"] or "",
    )


async def find(conn: Connection, network: int, idea: int) -> Idea | None:
    """The idea, or ``None``."""
    row = await _sql.idea(conn, network=network, id=idea)
    return _idea(row) if row else None


async def listing(
    conn: Connection,
    network: int,
    *,
    stage: Stage | None = None,
    member: int | None = None,
    limit: int,
    offset: int = 0,
) -> list[Idea]:
    """Ideas, the newest first: of one ``stage`` (``None``: on their way), that ``member`` had or writes."""
    rows = await _sql.all(
        "ideas",
        conn,
        network=network,
        stage=stage.value if stage else "",
        member=member or 0,
        limit=limit,
        offset=offset,
    )
    return [_idea(row) for row in rows]


async def on_their_way(conn: Connection, network: int) -> list[Idea]:
    """Ideas and drafts that are not published, the oldest first; 500 at most."""
    rows = await _sql.all("open_ideas", conn, network=network, limit=_MOST_OPEN)
    return [_idea(row) for row in rows]


async def count_open(conn: Connection, network: int, member: int | None = None) -> int:
    """How many ideas are on their way: of ``member``, or of everybody."""
    return int(await _sql.count_open(conn, network=network, member=member or 0))


async def put(tx: Transaction, idea: Idea) -> None:
    """Write an idea, new or changed."""
    await _sql.put_idea(
        tx.conn,
        id=idea.id,
        network=idea.network,
        member=idea.member,
        title=idea.title,
        text=idea.text,
        stage=idea.stage.value,
        writer=idea.writer,
        link=idea.link,
        article=idea.article,
        added_at=seconds(idea.added_at),
        changed_at=seconds(idea.changed_at),
        told_at=seconds_or_none(idea.told_at),
        asked_at=seconds_or_none(idea.asked_at),
    )


async def depart(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """Someone goes: what they wrote waits for another to write it."""
    await _sql.free_ideas(tx.conn, network=network, member=member, now=seconds(now))


async def tell_editors(
    tx: Transaction, network: int, ideas: Sequence[Idea], *, now: datetime
) -> None:
    """Each editor who takes messages hears of all ``ideas`` at once, else the stewards' channel."""
    await _tell(tx, network, [one.id for one in ideas], now=now)


async def hand_on(tx: Transaction, delivery: Delivery, *, now: datetime) -> None:
    """An editor takes no messages: where none does, the stewards' channel hears of the ideas."""
    if not await _reachable(tx, delivery.network):
        await _tell(tx, delivery.network, delivery.facts["ideas"], now=now)


async def _reachable(tx: Transaction, network: int) -> list[int]:
    found = [one.member for one in await magazine_editors.of_network(tx.conn, network)]
    return await people.reachable(tx.conn, network, found)


async def _tell(tx: Transaction, network: int, named: list[int], *, now: datetime) -> None:
    mark = hashlib.sha256(repr(named).encode()).hexdigest()[:16]
    for target in await _reachable(tx, network) or [0]:
        await deliveries.plan(
            tx,
            Kind.MAGAZINE_WAITING,
            network=network,
            subject=network,
            target=target,
            due=now,
            expires=now + _HEARD_FOR,
            dedupe=f"magazine:waiting:{network}:{mark}:{target}",
            now=now,
            facts={"ideas": named},
        )


async def ask_writer(tx: Transaction, idea: Idea, *, now: datetime) -> None:
    """Ask whoever writes it, if anybody, how the draft is coming on."""
    if not idea.at_it:
        return
    await deliveries.plan(
        tx,
        Kind.MAGAZINE_DRAFT,
        network=idea.network,
        subject=idea.id,
        target=idea.at_it,
        due=now,
        expires=now + _HEARD_FOR,
        dedupe=f"magazine:{idea.id}:draft:{seconds(idea.changed_at)}",
        now=now,
    )


async def ask_alike(tx: Transaction, idea: Idea, article: Article, *, now: datetime) -> None:
    """Ask whoever writes it, if anybody, whether ``article`` is the idea: once for the two of them."""
    if not idea.at_it:
        return
    await deliveries.plan(
        tx,
        Kind.MAGAZINE_ALIKE,
        network=idea.network,
        subject=idea.id,
        target=idea.at_it,
        due=now,
        expires=now + _HEARD_FOR,
        dedupe=f"magazine:{idea.id}:alike:{article.id}",
        now=now,
        facts={"article": article.id},
    )


async def thank(tx: Transaction, idea: Idea, *, now: datetime, besides: int | None = None) -> None:
    """Thank its author and whoever wrote it, each once; ``besides`` is told so where they pressed."""
    for target in idea.people:
        if target != besides:
            await deliveries.plan(
                tx,
                Kind.MAGAZINE_THANKS,
                network=idea.network,
                subject=idea.id,
                target=target,
                due=now,
                expires=now + _HEARD_FOR,
                dedupe=f"magazine:{idea.id}:thanks:{target}",
                now=now,
            )
