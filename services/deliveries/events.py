"""What deliveries about events say: cards, reminders, a new time, a seat, a cancellation."""

from __future__ import annotations

from db import answers, chapters, events, people
from domain.deliveries import Delivery, Kind
from domain.events import Answer, Event
from domain.events import Status as EventStatus
from domain.networks import Network
from domain.notices import Addressed, CalledOff, Card, Moved, Notice, Obsolete, SeatFreed, Upcoming
from domain.reminders import Via
from services.deliveries.reaching import ahead as ahead_of
from services.deliveries.reaching import moved, to_person
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    conn, now = house.store.read, house.now()
    event = await events.find(conn, delivery.network, delivery.subject)
    if event is None:
        return Obsolete("event-gone")
    chapter = await chapters.find(conn, event.network, event.chapter) if event.chapter else None
    channel = chapter.channel if chapter and chapter.channel else network.announce_channel
    language = chapter.language if chapter else network.language
    if delivery.kind is Kind.EVENT_CARD:
        where = event.channel if event.message else channel
        return (
            Card(Addressed(language, channel=where), event, message=event.message)
            if where
            else Obsolete("no-channel")
        )
    if delivery.kind is Kind.EVENT_CANCELLED:
        to = await to_person(house, delivery, network)
        return CalledOff(to, event) if isinstance(to, Addressed) else to
    if event.status is EventStatus.CANCELLED:
        return Obsolete("cancelled")
    if delivery.kind is Kind.EVENT_REMINDER:
        if moved(delivery, event):
            return Obsolete("moved")
        where = event.channel or channel
        if where is None:
            return Obsolete("no-channel")
        ahead, late = ahead_of(delivery, event, now)
        return Upcoming(Addressed(language, channel=where), event, ahead, late)
    if delivery.kind is Kind.EVENT_PERSON:
        return await _own(house, delivery, network, event, event.channel or channel, language)
    return await _news(house, delivery, network, event)


async def _news(
    house: House, delivery: Delivery, network: Network, event: Event
) -> Notice | Obsolete:
    """A new time, or a seat: for those whom it still concerns."""
    answer = await answers.of_person(house.store.read, event.id, delivery.target)
    if answer is None or answer[0] is Answer.NO:
        return Obsolete("left")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    if delivery.kind is Kind.EVENT_MOVED:
        return Moved(to, event)
    return SeatFreed(to, event) if answer[0] is Answer.GOING else Obsolete("left")


async def _own(
    house: House,
    delivery: Delivery,
    network: Network,
    event: Event,
    channel: int | None,
    language: str,
) -> Notice | Obsolete:
    """The reminder of someone who is going, by the way that they want to hear."""
    if moved(delivery, event):
        return Obsolete("moved")
    answer = await answers.of_person(house.store.read, event.id, delivery.target)
    if answer is None or answer[0] is not Answer.GOING:
        return Obsolete("left")
    member = await people.find(house.store.read, delivery.network, delivery.target)
    if member is None or member.via is Via.NONE:
        return Obsolete("not-wanted")
    lead, late = ahead_of(delivery, event, house.now())
    if member.via is Via.CHANNEL and channel is not None:
        return Upcoming(Addressed(language, channel=channel), event, lead, late, mention=member.id)
    to = Addressed(member.spoken or network.language, person=member.id)
    return Upcoming(to, event, lead, late)
