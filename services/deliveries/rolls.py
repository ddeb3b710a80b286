"""Which page of a server's members is asked for."""

from __future__ import annotations

from db import roll
from domain.deliveries import Delivery
from domain.networks import Network
from domain.notices import Notice, Obsolete
from domain.roll_notices import RollCall
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The page after the last that was seen, unless the look began anew since."""
    current = await roll.find(house.store.read, network.id)
    if current is None or current.run != delivery.facts["run"]:
        return Obsolete("replanned")
    return RollCall(network.id, delivery.facts["after"])
