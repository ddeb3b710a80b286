"""What Discord shows of somebody, and the deliveries that take it away once they are erased."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from db import (
    agenda,
    board_keeping,
    chapter_roles,
    chapters,
    deciding,
    decisions,
    events,
    founding_steps,
    foundings,
    memberships,
    recaps,
)
from db.adapter import Queries
from db.store import Transaction
from domain.chapter_roles import Registered
from domain.chapters import Chapter
from domain.deliveries import Kind

_sql = Queries("personal")


@dataclass(frozen=True, slots=True)
class Shown:
    """Messages that name or count them, by what they show; roles that they have in Discord."""

    events: Sequence[int]
    recaps: Sequence[int]
    decisions: Sequence[int]
    foundings: Sequence[int]
    homes: Sequence[Chapter]
    roles: Sequence[Registered]


async def look(tx: Transaction, network: int, member: int, *, here: bool) -> Shown:
    """What shows them, read before anything goes. ``here``: they are in the server."""

    async def ids(name: str) -> list[int]:
        return [row["id"] for row in await _sql.all(name, tx.conn, network=network, member=member)]

    homes: list[Chapter] = []
    roles: list[Registered] = []
    if here:
        homes = [one for one in await chapters.of_member(tx.conn, network, member) if one.role]
        for row in await _sql.all("roles_held", tx.conn, network=network, member=member):
            role = await chapter_roles.find(tx.conn, network, row["role"])
            if role is not None:
                roles.append(role)
    return Shown(
        await ids("events_shown"),
        await ids("recaps_shown"),
        await ids("decisions_shown"),
        await ids("foundings_shown"),
        homes,
        roles,
    )


async def redraw(tx: Transaction, network: int, member: int, shown: Shown, *, now: datetime) -> int:
    """Plan that Discord shows them no more; how many deliveries that takes at most.

    Of roles, the rows that say so keep their identifier until they are done: the round of
    privacy takes those away.
    """
    for event_id in shown.events:
        event = await events.find(tx.conn, network, event_id)
        if event is not None:
            await agenda.show_card(tx, event, now=now)
    for event_id in shown.recaps:
        await recaps.refresh(tx, network, event_id, now=now)
    for decision_id in shown.decisions:
        decision = await decisions.find(tx.conn, network, decision_id)
        if decision is not None:
            await deciding.show(tx, decision, now=now)
    for founding_id in shown.foundings:
        founding = await foundings.find(tx.conn, network, founding_id)
        if founding is not None:
            await founding_steps.show(tx, founding, now=now)
    for home in shown.homes:
        await memberships.plan_role(tx, Kind.ROLE_TAKE, home, member, now=now)
    for role in shown.roles:
        await chapter_roles.plan(tx, Kind.ROLE_WITHDRAW, role, network, member, now=now)
    lists = (shown.events, shown.recaps, shown.decisions, shown.foundings, shown.homes, shown.roles)
    return sum(map(len, lists))


async def show_anew(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """Plan that Discord shows them no more, or again: their wish to be erased began or was taken
    back. Whoever waits to be erased is mentioned in nothing that is sent."""
    shown = await look(tx, network, member, here=False)
    await redraw(tx, network, member, shown, now=now)
    await board_keeping.show_anew(tx, network, member, now=now)
