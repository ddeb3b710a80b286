"""How someone is reached, and how far ahead an event is when its message goes out."""

from __future__ import annotations

from datetime import datetime, timedelta

from db import people
from domain.deliveries import Delivery
from domain.events import Event
from domain.networks import Network
from domain.notices import Addressed, Obsolete
from services.house import House


async def to_person(house: House, delivery: Delivery, network: Network) -> Addressed | Obsolete:
    """The direct messages with the delivery's target, in their language."""
    member = await people.find(house.store.read, delivery.network, delivery.target)
    if member is None:
        return Obsolete("person-gone")
    return Addressed(member.spoken or network.language, person=member.id)


def ahead(delivery: Delivery, event: Event, now: datetime) -> tuple[timedelta, bool]:
    """How far ahead the event is as the message says it, and whether the message is late."""
    if not delivery.is_late(now):
        return timedelta(seconds=delivery.facts["lead"]), False
    return max(event.starts - now, timedelta(0)), True


def moved(delivery: Delivery, event: Event) -> bool:
    """Whether the event begins at another time than the one this row was planned for."""
    return event.starts - timedelta(seconds=delivery.facts["lead"]) != delivery.due
