"""What a personal reminder says when it is due."""

from __future__ import annotations

from db import answers, events, reminders
from domain.deliveries import Delivery
from domain.events import Answer
from domain.events import Status as EventStatus
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete, Remember
from services.deliveries.reaching import to_person
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The reminder, where its owner wants it, while its moment and its event still hold."""
    reminder = await reminders.find(house.store.read, delivery.subject)
    if reminder is None:
        return Obsolete("reminder-gone")
    if reminder.at != delivery.due or reminder.told_at is not None:
        return Obsolete("moved")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    if reminder.channel is not None:
        to = Addressed(to.language, channel=reminder.channel)
    event = None
    if reminder.event is not None:
        event = await events.find(house.store.read, delivery.network, reminder.event)
        if event is None or event.status is EventStatus.CANCELLED:
            return Obsolete("cancelled")
        answer = await answers.of_person(house.store.read, event.id, delivery.target)
        if answer is not None and answer[0] is Answer.NO:
            return Obsolete("not-coming")
    return Remember(to, reminder, delivery.is_late(house.now()), event)
