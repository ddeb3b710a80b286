"""Deliveries at the moment they are due: claimed, and the truth read again."""

from __future__ import annotations

from datetime import datetime, timedelta

from db import answers, chapters, deliveries, events, networks, people, reminders
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from domain.events import Answer, Event
from domain.events import Status as EventStatus
from domain.networks import Network
from domain.notices import (
    Addressed,
    Alert,
    CalledOff,
    Card,
    Moved,
    Notice,
    Obsolete,
    Remember,
    RoleChange,
    SeatFreed,
    Upcoming,
    Welcome,
)
from domain.reminders import Via
from services.house import House


async def release(house: House) -> int:
    """At start: what the process before us was sending may be claimed at once."""

    async def unit(tx: Transaction) -> int:
        return await deliveries.release(tx, now=house.now())

    return await house.store.write(unit)


async def next_ready(house: House) -> datetime | None:
    """When the next delivery may be claimed."""
    return await deliveries.next_ready(house.store.read)


async def claim(house: House, limit: int) -> list[Delivery]:
    """Claim what is due, durably, before anything is sent."""

    async def unit(tx: Transaction) -> list[Delivery]:
        return await deliveries.claim(tx, now=house.now(), limit=limit)

    return await house.store.write(unit)


async def renew(house: House, ids: list[int]) -> int:
    """Keep what waits for its turn under our lease; how many rows were still ours."""

    async def unit(tx: Transaction) -> int:
        return await deliveries.renew(tx, ids, now=house.now())

    return await house.store.write(unit)


async def prepare(house: House, delivery: Delivery) -> Notice | Obsolete:
    """What the delivery says now; ``Obsolete`` when the event moved, the person left and so on."""
    network = await networks.find(house.store.read, delivery.network)
    if network is None:
        return Obsolete("network-gone")
    noun = delivery.kind.value.split(".")[0]
    match noun:
        case "event":
            return await _event(house, delivery, network)
        case "reminder":
            return await _reminder(house, delivery, network)
        case "role":
            return await _role(house, delivery)
        case "welcome":
            return await _welcome(house, delivery, network)
        case _:
            return _alert(delivery, network)


async def _event(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    conn, now = house.store.read, house.now()
    event = await events.find(conn, delivery.network, delivery.subject)
    if event is None:
        return Obsolete("event-gone")
    chapter = await chapters.find(conn, event.network, event.chapter) if event.chapter else None
    channel = chapter.channel if chapter and chapter.channel else network.announce_channel
    language = chapter.language if chapter else network.language
    if delivery.kind is Kind.EVENT_CARD:
        where = event.channel if event.message else channel
        return Card(Addressed(language, channel=where), event) if where else Obsolete("no-channel")
    if delivery.kind is Kind.EVENT_CANCELLED:
        to = await _to_person(house, delivery, network)
        return CalledOff(to, event) if isinstance(to, Addressed) else to
    if event.status is EventStatus.CANCELLED:
        return Obsolete("cancelled")
    if delivery.kind is Kind.EVENT_REMINDER:
        if _moved(delivery, event):
            return Obsolete("moved")
        where = event.channel or channel
        if where is None:
            return Obsolete("no-channel")
        ahead, late = _ahead(delivery, event, now)
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
    to = await _to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    if delivery.kind is Kind.EVENT_MOVED:
        return Moved(to, event)
    return SeatFreed(to, event) if answer[0] is Answer.GOING else Obsolete("left")


def _ahead(delivery: Delivery, event: Event, now: datetime) -> tuple[timedelta, bool]:
    """How far ahead the event is as the message says it, and whether the message is late."""
    if not delivery.is_late(now):
        return timedelta(seconds=delivery.facts["lead"]), False
    return max(event.starts - now, timedelta(0)), True


async def _own(
    house: House,
    delivery: Delivery,
    network: Network,
    event: Event,
    channel: int | None,
    language: str,
) -> Notice | Obsolete:
    """The reminder of someone who is going, by the way that they want to hear."""
    if _moved(delivery, event):
        return Obsolete("moved")
    answer = await answers.of_person(house.store.read, event.id, delivery.target)
    if answer is None or answer[0] is not Answer.GOING:
        return Obsolete("left")
    member = await people.find(house.store.read, delivery.network, delivery.target)
    if member is None or member.via is Via.NONE:
        return Obsolete("not-wanted")
    lead, late = _ahead(delivery, event, house.now())
    if member.via is Via.CHANNEL and channel is not None:
        return Upcoming(Addressed(language, channel=channel), event, lead, late, mention=member.id)
    to = Addressed(member.spoken or network.language, person=member.id)
    return Upcoming(to, event, lead, late)


def _moved(delivery: Delivery, event: Event) -> bool:
    """Whether the event begins at another time than the one this row was planned for."""
    return event.starts - timedelta(seconds=delivery.facts["lead"]) != delivery.due


async def _to_person(house: House, delivery: Delivery, network: Network) -> Addressed | Obsolete:
    member = await people.find(house.store.read, delivery.network, delivery.target)
    if member is None:
        return Obsolete("person-gone")
    return Addressed(member.spoken or network.language, person=member.id)


async def _reminder(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    reminder = await reminders.find(house.store.read, delivery.subject)
    if reminder is None:
        return Obsolete("reminder-gone")
    if reminder.at != delivery.due or reminder.told_at is not None:
        return Obsolete("moved")
    to = await _to_person(house, delivery, network)
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


async def _role(house: House, delivery: Delivery) -> Notice | Obsolete:
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


async def _welcome(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    member = await people.find(house.store.read, delivery.network, delivery.target)
    if member is None:
        return Obsolete("person-gone")
    language = member.spoken or delivery.facts.get("locale") or network.language
    in_channel = bool(delivery.facts.get("in_channel"))
    if in_channel and network.welcome_channel is not None:
        to = Addressed(language, channel=network.welcome_channel)
        return Welcome(to, member.id, network.name, mention=member.id)
    return Welcome(Addressed(language, person=member.id), member.id, network.name)


def _alert(delivery: Delivery, network: Network) -> Notice | Obsolete:
    if network.stewards_channel is None:
        return Obsolete("no-channel")
    to = Addressed(network.language, channel=network.stewards_channel)
    facts = dict(delivery.facts)
    what = str(facts.pop("what"))
    return Alert(to, what, tuple(sorted(facts.items())))
