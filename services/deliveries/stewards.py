"""What the stewards should see."""

from __future__ import annotations

from db import alerts
from domain.deliveries import Delivery
from domain.networks import Network
from domain.notices import Alert, Notice, Obsolete
from services.deliveries.reaching import to_stewards
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The alert, in the channel of the stewards; without one it is kept (``db.alerts``)."""
    to = to_stewards(network)
    if isinstance(to, Obsolete):
        return to
    facts = dict(delivery.facts)
    what = str(facts.pop("what"))
    if (since := facts.pop("since", None)) is not None:
        facts["number"] = await alerts.folded(house.store.read, network.id, since)
        if not facts["number"]:
            return Obsolete("none-more")
    return Alert(to, what, tuple(sorted(facts.items())))
