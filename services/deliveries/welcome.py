"""How a newcomer is greeted."""

from __future__ import annotations

from db import people
from domain.deliveries import Delivery
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete, Welcome
from services.deliveries.reaching import to_person
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """In the welcome channel where that is meant and set, else by direct message."""
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    member = await people.find(house.store.read, delivery.network, delivery.target)
    if member is None:
        return Obsolete("person-gone")
    language = member.spoken or delivery.facts.get("locale") or network.language
    in_channel = bool(delivery.facts.get("in_channel"))
    if in_channel and network.welcome_channel is not None:
        to = Addressed(language, channel=network.welcome_channel)
        return Welcome(to, member.id, network.name, mention=member.id)
    return Welcome(Addressed(language, person=member.id), member.id, network.name)
