"""Pitches in the store: which projects are presented at an event, in the order of signing up."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.projects import project_of
from db.rows import instant, seconds
from db.store import Transaction
from domain.projects import Pitch

_sql = Queries("pitches")


def _pitch(row: Any) -> Pitch:
    return Pitch(
        id=row["pitch"],
        network=row["network"],
        event=row["event"],
        project=project_of(row),
        member=row["presenter"],
        text=row["about"],
        at=instant(row["pitched_at"]),
    )


async def of_event(conn: Connection, event: int) -> list[Pitch]:
    """What is presented at ``event``, in the order of signing up.

    Whoever may see the event may see its pitches.
    """
    return [_pitch(row) for row in await _sql.all("of_event", conn, event=event)]


async def find(conn: Connection, network: int, pitch: int) -> Pitch | None:
    """The pitch of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=pitch)
    return _pitch(row) if row else None


async def add(tx: Transaction, pitch: Pitch, *, now: datetime) -> None:
    """Write a new pitch; one of the same project at the same event changes nothing."""
    await _sql.add(
        tx.conn,
        id=pitch.id,
        network=pitch.network,
        event=pitch.event,
        project=pitch.project.id,
        member=pitch.member,
        text=pitch.text,
        now=seconds(now),
    )


async def set_text(tx: Transaction, pitch: int, text: str | None) -> None:
    """What is said of this presentation."""
    await _sql.set_text(tx.conn, id=pitch, text=text)


async def drop(tx: Transaction, network: int, pitch: int) -> bool:
    """Take it out of the programme; whether it was there."""
    return bool(await _sql.drop(tx.conn, network=network, id=pitch))
