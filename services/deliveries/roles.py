"""What becomes of a role that is to be granted or taken."""

from __future__ import annotations

from db import chapters
from domain.deliveries import Delivery, Kind
from domain.networks import Network
from domain.notices import Notice, Obsolete, RoleChange
from services.house import House


async def prepare(house: House, delivery: Delivery, _network: Network) -> Notice | Obsolete:
    """Grant or take the role that was registered; only while the membership still says so."""
    conn = house.store.read
    chapter = await chapters.find(conn, delivery.network, delivery.subject)
    if chapter is None:
        return Obsolete("chapter-gone")
    grant = delivery.kind is Kind.ROLE_GRANT
    belongs = await chapters.is_in(conn, chapter.id, delivery.target)
    if belongs is not grant:
        return Obsolete("changed-mind")
    role = delivery.facts["role"]
    if grant and chapter.role != role:
        return Obsolete("role-changed")
    return RoleChange(delivery.target, role, grant, chapter.name)
