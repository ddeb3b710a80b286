"""What becomes of a role that is to be given or taken."""

from __future__ import annotations

from db import chapter_roles, chapters, outcomes, quarantine
from db.store import Transaction
from domain.deliveries import Delivery, Kind, Status
from domain.errors import Refusal
from domain.networks import Network
from domain.notices import Notice, Obsolete, RoleChange
from services.house import House

_FURTHER = frozenset({Kind.ROLE_ENTRUST, Kind.ROLE_WITHDRAW})


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """Give or take the role that was registered; only while the store still says so."""
    notice = await (_further if delivery.kind in _FURTHER else _of_members)(house, delivery)
    if isinstance(notice, RoleChange) and notice.grant and notice.role == network.steward_role:
        return Obsolete("stewards")
    return notice


async def _of_members(house: House, delivery: Delivery) -> Notice | Obsolete:
    """The role of a chapter's members."""
    conn = house.store.read
    chapter = await chapters.find(conn, delivery.network, delivery.subject)
    if chapter is None:
        return Obsolete("chapter-gone")
    grant = delivery.kind is Kind.ROLE_GRANT
    belongs = await chapters.is_in(conn, chapter.id, delivery.target)
    role = delivery.facts["role"]
    if belongs is not grant and (grant or chapter.role == role):
        return Obsolete("changed-mind")
    if grant and chapter.role != role:
        return Obsolete("role-changed")
    return RoleChange(delivery.target, role, grant, chapter.name)


async def _further(house: House, delivery: Delivery) -> Notice | Obsolete:
    """A role besides the members': given only to members, while it is the chapter's and in use."""
    conn, role, member = house.store.read, delivery.subject, delivery.target
    chapter = await chapters.find(conn, delivery.network, delivery.facts["chapter"])
    if chapter is None:
        return Obsolete("chapter-gone")
    grant = delivery.kind is Kind.ROLE_ENTRUST
    if await chapter_roles.holds(conn, delivery.network, role, member) is not grant:
        return Obsolete("changed-mind")
    if grant:
        registered = await chapter_roles.find(conn, delivery.network, role)
        if registered is None or registered.chapter != chapter.id:
            return Obsolete("role-changed")
        if registered.quarantined is not None:
            return Obsolete("quarantined")
        if not await chapters.is_in(conn, chapter.id, member):
            return Obsolete("left")
    return RoleChange(member, role, grant, chapter.name)


async def refused(house: House, delivery: Delivery, notice: Notice, why: Refusal) -> None:
    """The role gained power, or is managed by someone else, since it was registered: it is not given,
    and taken out of use."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await outcomes.settle(tx, delivery, Status.DROPPED, why=type(why).__name__, now=now)
        if isinstance(notice, RoleChange):
            await quarantine.withhold(tx, delivery.network, notice.role, why, now=now)

    await house.store.write(unit)
