"""Who would like a chapter where there is none: remembered because they asked for it."""

from __future__ import annotations

from datetime import datetime

from db import deliveries
from db.adapter import Queries
from db.rows import seconds
from db.store import Transaction
from domain.deliveries import Kind
from domain.founding_places import INVITE_KM, away
from domain.foundings import Founding
from domain.places import Place

_sql = Queries("place_wishes")
_KM_A_DEGREE = 111.0


async def put(tx: Transaction, network: int, member: int, place: Place, *, now: datetime) -> bool:
    """Remember that ``member`` would like a chapter in ``place``; whether that is new."""
    changed = await _sql.put(
        tx.conn,
        network=network,
        member=member,
        place=place.id,
        name=place.name,
        latitude=place.latitude,
        longitude=place.longitude,
        at=seconds(now),
    )
    return bool(changed)


async def drop(tx: Transaction, network: int, member: int, place: int) -> bool:
    """Forget it; whether there was anything to forget."""
    return bool(await _sql.drop(tx.conn, network=network, member=member, place=place))


async def drop_of_member(tx: Transaction, network: int, member: int) -> None:
    """Forget everything that ``member`` wished for."""
    await _sql.drop_of_member(tx.conn, network=network, member=member)


async def invite(
    tx: Transaction, founding: Founding, place: Place, *, besides: frozenset[int], now: datetime
) -> int:
    """Invite, once, those who wished for a chapter within ``INVITE_KM`` of ``place``, where the
    founding is, except ``besides``; how many that are."""
    margin = INVITE_KM / _KM_A_DEGREE
    rows = await _sql.all(
        "waiting",
        tx.conn,
        network=founding.network,
        founding=founding.id,
        south=place.latitude - margin,
        north=place.latitude + margin,
    )
    invited: set[int] = set()
    for row in rows:
        distance = away(place, row["latitude"], row["longitude"])
        if distance is None or distance > INVITE_KM:
            continue
        member = row["member"]
        await _sql.set_invited(
            tx.conn,
            network=founding.network,
            member=member,
            place=row["place"],
            founding=founding.id,
        )
        if member in besides or member in invited:
            continue
        invited.add(member)
        await deliveries.plan(
            tx,
            Kind.FOUNDING_INVITED,
            network=founding.network,
            subject=founding.id,
            target=member,
            due=now,
            dedupe=f"founding.invited:{founding.id}:{member}",
            now=now,
            facts={"place": row["name"]},
        )
    return len(invited)
