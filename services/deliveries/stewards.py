"""What the stewards should see."""

from __future__ import annotations

from domain.deliveries import Delivery
from domain.networks import Network
from domain.notices import Addressed, Alert, Notice, Obsolete
from services.house import House


async def prepare(_house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The alert, in the channel of the stewards."""
    if network.stewards_channel is None:
        return Obsolete("no-channel")
    to = Addressed(network.language, channel=network.stewards_channel)
    facts = dict(delivery.facts)
    what = str(facts.pop("what"))
    return Alert(to, what, tuple(sorted(facts.items())))
