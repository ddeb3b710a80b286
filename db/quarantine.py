"""Roles taken out of use: what Discord says of them is not what they were registered for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db import alerts, audit, chapter_roles, chapters, invites, memberships
from db.store import Transaction
from domain.errors import Refusal
from domain.roles import RoleGone, RoleManaged, RoleOpens, RolePowerful


@dataclass(frozen=True, slots=True)
class Withheld:
    """A registered role that may not be given: ``members`` whether it was that of all members."""

    chapter: int
    members: bool


async def withhold(
    tx: Transaction, network: int, role: int, refusal: Refusal, *, now: datetime
) -> Withheld | None:
    """``role`` may not be given for the reason ``refusal``: the stewards hear it, and one that was
    deleted or gained power is taken out of use, with the links that give it.

    ``None`` when the role is no chapter's.
    """
    members = await chapters.by_role(tx.conn, network, role)
    further = await chapter_roles.find(tx.conn, network, role)
    if members is None and further is None:
        return None
    if isinstance(refusal, RoleGone | RolePowerful | RoleManaged | RoleOpens):
        await _audited(tx, network, role, refusal, members.id if members else None, now=now)
        await invites.end_with_role(tx, network, role, now=now)
    if members is not None:
        await memberships.withhold(tx, members, refusal, now=now)
        return Withheld(members.id, members=True)
    if further is None or further.quarantined is not None:
        return None
    chapter = await chapters.find(tx.conn, network, further.chapter)
    name = chapter.name if chapter else ""
    match refusal:
        case RoleGone():
            await chapter_roles.remove(tx, network, role)
            what = "further-role-gone"
        case RolePowerful() | RoleManaged() | RoleOpens():
            why = type(refusal).__name__
            await chapter_roles.quarantine(tx, network, role, why=why, now=now)
            what = "further-role-quarantined"
        case _:
            what = "further-role-refused"
    await alerts.add(tx, network, what, now=now, role=further.label, chapter=name)
    return Withheld(further.chapter, members=False)


async def _audited(
    tx: Transaction,
    network: int,
    role: int,
    refusal: Refusal,
    chapter: int | None,
    *,
    now: datetime,
) -> None:
    action = "role.gone" if isinstance(refusal, RoleGone) else "role.quarantine"
    await audit.add(
        tx,
        network,
        action,
        actor=None,
        subject=chapter,
        now=now,
        role=role,
        why=type(refusal).__name__,
    )
