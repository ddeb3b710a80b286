"""What the stewards should see."""

from __future__ import annotations

from db import alerts
from domain.deliveries import Delivery
from domain.networks import Network
from domain.notices import Addressed, Alert, Notice, Obsolete
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The alert, in the channel of the stewards; without one it is kept (``db.alerts``)."""
    if network.stewards_channel is None:
        return Obsolete("no-channel")
    to = Addressed(network.language, channel=network.stewards_channel)
    facts = dict(delivery.facts)
    what = str(facts.pop("what"))
    if (since := facts.pop("since", None)) is not None:
        facts["number"] = await alerts.folded(house.store.read, network.id, since)
        if not facts["number"]:
            return Obsolete("none-more")
    return Alert(to, what, tuple(sorted(facts.items())))
