"""Who wishes to be introduced to people, and to whom they were: in the store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from db import deliveries, networks
from db.adapter import Queries
from db.connection import Connection
from db.members import unpacked_content
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain.deliveries import Kind
from domain.ids import new_id
from domain.pairing import USEFUL_FOR, Chosen, Pairing, Seeker, Side, next_round
from domain.tongues import tongues

_sql = Queries("pairing")


async def choice(conn: Connection, network: int, member: int) -> Chosen:
    """What somebody chose, and what came of it so far."""
    row = await _sql.choice(conn, network=network, member=member)
    numbers = await _sql.numbers(conn, network=network, member=member)
    return Chosen(
        instant(row["since"]) if row else None,
        instant_or_none(row["away_until"]) if row else None,
        numbers["introductions"],
        numbers["met"],
    )


async def choose(
    tx: Transaction, network: int, member: int, *, away_until: datetime | None, now: datetime
) -> None:
    """They wish to be introduced, from ``away_until`` on when they are away until then."""
    away = seconds_or_none(away_until)
    await _sql.choose(tx.conn, network=network, member=member, away_until=away, now=seconds(now))


async def stop(tx: Transaction, network: int, member: int) -> bool:
    """They do not wish it any more; whether they did."""
    return bool(await _sql.stop(tx.conn, network=network, member=member))


async def forget_gone(tx: Transaction, network: int) -> None:
    """Who left the server has to wish it anew when they come back."""
    await _sql.forget_gone(tx.conn, network=network)


async def seekers(conn: Connection, network: int, *, now: datetime) -> list[Seeker]:
    """Who can be introduced now: not away, in the server, and able to hear of it."""
    homes: dict[int, set[int]] = {}
    for row in await _sql.all("homes", conn, network=network):
        homes.setdefault(row["member"], set()).add(row["chapter"])
    return [
        Seeker(
            row["member"],
            frozenset(homes.get(row["member"], ())),
            tongues(row["spoken"], unpacked_content(row["languages"] or "")),
        )
        for row in await _sql.all("seekers", conn, network=network, now=seconds(now))
    ]


async def met(conn: Connection, network: int) -> dict[tuple[int, int], int]:
    """The last month in which two people were introduced, the smaller identifier first."""
    rows = await _sql.all("met", conn, network=network)
    return {(row["one"], row["other"]): row["month"] for row in rows}


async def is_done(conn: Connection, network: int, month: int) -> bool:
    """Whether people were introduced in that month already."""
    return await _sql.is_done(conn, network=network, month=month) is not None


async def introduce(
    tx: Transaction, network: int, month: int, members: Sequence[int], *, now: datetime
) -> None:
    """Two or three people are introduced; each is told once."""
    pairing = new_id(now)
    await _sql.add(tx.conn, id=pairing, network=network, month=month, now=seconds(now))
    for member in members:
        await _sql.add_member(tx.conn, network=network, month=month, member=member, pairing=pairing)
        await deliveries.plan(
            tx,
            Kind.PAIRING_MET,
            network=network,
            subject=pairing,
            target=member,
            due=now,
            expires=now + USEFUL_FOR,
            dedupe=f"{Kind.PAIRING_MET.value}:{month}:{member}",
            now=now,
        )


async def find(conn: Connection, pairing: int) -> Pairing | None:
    """An introduction, or ``None``."""
    row = await _sql.by_id(conn, id=pairing)
    if row is None:
        return None
    sides = await _sql.all("members_of", conn, pairing=pairing)
    return Pairing(
        row["id"], row["network"], row["month"], instant(row["made_at"]), tuple(map(_side, sides))
    )


async def latest(conn: Connection, network: int, member: int) -> Pairing | None:
    """The last introduction that somebody had, or ``None``."""
    found = await _sql.latest_of(conn, network=network, member=member)
    return None if found is None else await find(conn, found)


def _side(row: Any) -> Side:
    return Side(row["member"], instant_or_none(row["met_at"]), instant_or_none(row["declined_at"]))


async def willing(conn: Connection, pairing: int) -> frozenset[int]:
    """Who of an introduction is still in the server and wishes to be introduced."""
    return frozenset(row["member"] for row in await _sql.all("willing", conn, pairing=pairing))


async def say_met(tx: Transaction, pairing: Pairing, member: int, *, now: datetime) -> bool:
    """They met; whether that is new."""
    return bool(await _sql.say_met(tx.conn, pairing=pairing.id, member=member, now=seconds(now)))


async def decline(tx: Transaction, pairing: Pairing, member: int, *, now: datetime) -> None:
    """They cannot this time: who was to meet them is told, once, unless some of them met already."""
    changed = await _sql.decline(tx.conn, pairing=pairing.id, member=member, now=seconds(now))
    if not changed or any(side.met_at is not None for side in pairing.sides):
        return
    for other in pairing.others(member):
        await deliveries.plan(
            tx,
            Kind.PAIRING_OFF,
            network=pairing.network,
            subject=pairing.id,
            target=other,
            due=now,
            expires=now + USEFUL_FOR,
            dedupe=f"{Kind.PAIRING_OFF.value}:{pairing.id}:{member}:{other}",
            now=now,
            facts={"who": member},
        )


async def plan_month(tx: Transaction, network: int, *, now: datetime) -> datetime | None:
    """Plan the next round of a network in which somebody wishes one; when it will be."""
    known = await networks.find(tx.conn, network)
    if known is None or await _sql.anyone(tx.conn, network=network) is None:
        return None
    due = next_round(now, known.zone)
    if not await deliveries.is_planned(tx, Kind.PAIRING_MONTH, network):
        await deliveries.plan(
            tx,
            Kind.PAIRING_MONTH,
            network=network,
            subject=network,
            due=due,
            dedupe=f"{Kind.PAIRING_MONTH.value}:{seconds(due)}",
            now=now,
        )
    return due


async def without_round(conn: Connection) -> list[int]:
    """Networks in which somebody wishes to be introduced and no round waits."""
    rows = await _sql.all("networks", conn, kind=Kind.PAIRING_MONTH.value)
    return [row["network"] for row in rows]
