"""Connectors in the store: who animates which chapter, since when and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db import people, practices, rounds
from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from domain.deliveries import Kind
from domain.ids import new_id
from domain.terms import Lonely, end_of_term

_sql = Queries("connectors")


@dataclass(frozen=True, slots=True)
class Connector:
    """A member who animates a chapter; ``name`` as last seen."""

    member: int
    name: str


async def everyone(conn: Connection, network: int) -> list[tuple[int, str, int]]:
    """Each connector of the network as chapter, its name, member; by the chapter's name."""
    rows = await _sql.all("everyone", conn, network=network)
    return [(row["id"], row["name"], row["member"]) for row in rows]


async def of_chapter(conn: Connection, network: int, chapter: int) -> list[Connector]:
    """Who animates the chapter now, longest first; people who left the server are not named."""
    rows = await _sql.all("of_chapter", conn, network=network, chapter=chapter)
    return [Connector(row["member"], row["name"] or "") for row in rows if row["left_at"] is None]


async def reachable(conn: Connection, network: int, chapter: int) -> list[int]:
    """The connectors of the chapter who take direct messages, longest first."""
    found = await of_chapter(conn, network, chapter)
    return await people.reachable(conn, network, [one.member for one in found])


async def add(
    tx: Transaction, network: int, chapter: int, member: int, *, by: int, now: datetime
) -> bool:
    """Make ``member`` a connector of ``chapter`` for a term; whether they were not one before."""
    custom = await practices.find(tx.conn, network)
    changed = await _sql.add(
        tx.conn,
        id=new_id(now),
        network=network,
        chapter=chapter,
        member=member,
        by=by,
        now=seconds(now),
        term_ends=seconds(end_of_term(custom, now)),
    )
    return bool(changed)


async def end(
    tx: Transaction, network: int, chapter: int, member: int, *, why: str, now: datetime
) -> bool:
    """End the role; whether there was one. When nobody is left, that is looked at now."""
    changed = await _sql.end(
        tx.conn, network=network, chapter=chapter, member=member, why=why, now=seconds(now)
    )
    if changed and not await of_chapter(tx.conn, network, chapter):
        await rounds.again(tx, Kind.CONNECTOR_ROUND, network, due=now, now=now)
    return bool(changed)


async def end_everywhere(
    tx: Transaction, network: int, member: int, *, why: str, now: datetime
) -> None:
    """They left the server: no role remains, and it is looked at now who is left."""
    changed = await _sql.end_everywhere(
        tx.conn, network=network, member=member, why=why, now=seconds(now)
    )
    if changed:
        await rounds.again(tx, Kind.CONNECTOR_ROUND, network, due=now, now=now)


async def lonely(conn: Connection, network: int) -> list[Lonely]:
    """Chapters that live and have fewer connectors than the network wants, the fewest first."""
    custom = await practices.find(conn, network)
    rows = await _sql.all("lonely", conn, network=network, least=custom.least_connectors)
    return [Lonely(row["id"], row["name"], row["connectors"]) for row in rows]
