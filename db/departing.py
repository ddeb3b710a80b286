"""Someone goes: what they were part of goes on without them, in one unit of work."""

from __future__ import annotations

from datetime import datetime

from db import (
    becoming,
    board_keeping,
    founding_steps,
    handovers,
    joining,
    magazine_editors,
    magazine_ideas,
    members,
    seats,
    tracking,
)
from db.store import Transaction


async def depart(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """No membership, role or message of ours remains for them; their seats go to those who wait.

    Whether they left the server or are erased; a second time changes nothing.
    """
    await seats.leave_all(tx, network, member, now=now)
    await joining.depart(tx, network, member, now=now)
    await members.depart(tx, network, member, now=now)
    await tracking.depart(tx, network, member, now=now)
    await becoming.depart(tx, network, member, now=now)
    await handovers.depart(tx, network, member, now=now)
    await founding_steps.depart(tx, network, member, now=now)
    await board_keeping.depart(tx, network, member, now=now)
    await magazine_editors.depart(tx, network, member, now=now)
    await magazine_ideas.depart(tx, network, member, now=now)
