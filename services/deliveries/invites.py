"""What becomes of a link that is to be switched off."""

from __future__ import annotations

from db import chapters, invites
from domain.deliveries import Delivery
from domain.invites import InviteEnd
from domain.networks import Network
from domain.notices import Notice, Obsolete
from services.house import House


async def prepare(house: House, delivery: Delivery, _network: Network) -> Notice | Obsolete:
    """Delete it in Discord; nothing when it is unknown."""
    conn = house.store.read
    invite = await invites.find(conn, delivery.network, delivery.facts["code"])
    if invite is None:
        return Obsolete("invite-gone")
    chapter = await chapters.find(conn, delivery.network, invite.chapter)
    return InviteEnd(delivery.network, invite.code, chapter.name if chapter else "")
