"""What deliveries about events say: cards, reminders, a new time, a seat, a cancellation."""

from __future__ import annotations

from db import answers, chapters, events, hosts, people, series
from domain.dates import Rule
from domain.decision_notices import CardRemoved
from domain.deliveries import Delivery, Kind
from domain.events import Answer, Audience, Event
from domain.events import Status as EventStatus
from domain.hosting import on_card
from domain.hosting_notices import CardLost, HostCard, WishDated
from domain.networks import Network
from domain.notices import Addressed, CalledOff, Card, Moved, Notice, Obsolete, SeatFreed, Upcoming
from domain.reminders import Via
from services.deliveries import announcing
from services.deliveries.announcing import Place
from services.deliveries.reaching import ahead as ahead_of
from services.deliveries.reaching import moved, to_person
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The card, a reminder or news, of the event as it is now."""
    event = await events.find(house.store.read, delivery.network, delivery.subject)
    if event is None:
        return Obsolete("event-gone")
    if delivery.kind is Kind.EVENT_CARD:
        if delivery.target:
            return await _host_card(house, delivery, network, event)
        return await _card(house, event, await announcing.own(house, network, event))
    if delivery.kind is Kind.EVENT_CANCELLED:
        to = await to_person(house, delivery, network)
        return CalledOff(to, event) if isinstance(to, Addressed) else to
    if event.status is EventStatus.CANCELLED:
        return Obsolete("cancelled")
    if delivery.kind is Kind.EVENT_LOST:
        return await _lost(house, delivery, network, event)
    if delivery.kind is Kind.EVENT_REMINDER:
        return await _reminder(house, delivery, network, event)
    if delivery.kind is Kind.EVENT_PERSON:
        return await _own(house, delivery, network, event)
    return await _news(house, delivery, network, event)


async def _card(house: House, event: Event, place: Place) -> Card | CardRemoved | Obsolete:
    """The card where it belongs; first it is taken away from where it does not any more."""
    if place.message is None and event.message is not None and event.channel is not None:
        return CardRemoved(event.channel, event.message)
    if place.channel is None:
        return Obsolete("no-channel")
    whole = on_card(event, await hosts.around(house.store.read, event))
    to = Addressed(place.language, channel=place.channel)
    rule = await _rule(house, event)
    return Card(to, event, message=place.message, whole=whole, rule=rule)


async def _rule(house: House, event: Event) -> Rule | None:
    """How the event comes back, if it is a date of a series that goes on."""
    if event.series is None:
        return None
    found = await series.find(house.store.read, event.network, event.series)
    return found.rule if found is not None and found.is_running else None


async def _host_card(
    house: House, delivery: Delivery, network: Network, event: Event
) -> HostCard | CardRemoved | Obsolete:
    """The card in a host's channel, unless the event stands in that channel already."""
    conn = house.store.read
    chapter = await chapters.find(conn, event.network, delivery.target)
    if chapter is None:
        return Obsolete("chapter-gone")
    place = await announcing.of_host(house, event, chapter)
    if event.audience is Audience.CONNECTORS:
        if place.message is None or place.channel is None:
            return Obsolete("connectors-only")
        return CardRemoved(place.channel, place.message, host=chapter.id)
    hosted = chapter.id in event.hosts
    if place.channel is None:
        return Obsolete("no-channel")
    if place.message is None:
        if not hosted:
            return Obsolete("left")
        for other in await announcing.places(house, network, event):
            if other.host == place.host:
                break
            if other.channel == place.channel:
                return Obsolete("same-channel")
    return HostCard(
        Addressed(place.language, channel=place.channel),
        event,
        chapter.id,
        leaving=not hosted,
        message=place.message,
        whole=on_card(event, await hosts.around(conn, event)),
        rule=await _rule(house, event),
    )


async def _reminder(
    house: House, delivery: Delivery, network: Network, event: Event
) -> Notice | Obsolete:
    """A channel's reminder: once for each channel and moment, and of a leg rather than the whole."""
    if moved(delivery, event):
        return Obsolete("moved")
    found = await announcing.places(house, network, event)
    place = next((one for one in found if one.host == delivery.target), None)
    if place is None:
        return Obsolete("left")
    where = announcing.heard_in(place, event)
    if where is None:
        return Obsolete("no-channel")
    if announcing.hears_before(found, place, delivery.facts["lead"]):
        return Obsolete("heard-already")
    if await announcing.hears_of_leg(house, network, event, where, delivery.due):
        return Obsolete("leg-tells")
    ahead, late = ahead_of(delivery, event, house.now())
    return Upcoming(Addressed(place.language, channel=where), event, ahead, late)


async def _lost(
    house: House, delivery: Delivery, network: Network, event: Event
) -> Notice | Obsolete:
    """The card was deleted in Discord, and none stands in its place."""
    place = await announcing.own(house, network, event)
    channel = bool(delivery.facts["channel"])
    if event.message is not None or (place.channel is None and not channel):
        return Obsolete("replaced")
    to = await to_person(house, delivery, network)
    return CardLost(to, event, channel) if isinstance(to, Addressed) else to


async def _news(
    house: House, delivery: Delivery, network: Network, event: Event
) -> Notice | Obsolete:
    """A new time, a date for a wish, or a seat: for those whom it still concerns."""
    answer = await answers.of_person(house.store.read, event.id, delivery.target)
    if answer is None or answer[0] is Answer.NO:
        return Obsolete("left")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    if delivery.kind is Kind.EVENT_MOVED:
        return Moved(to, event)
    if delivery.kind is Kind.EVENT_DATED:
        return WishDated(to, event)
    if answer[0] is not Answer.GOING:
        return Obsolete("left")
    if event.series is None:
        return SeatFreed(to, event)
    conn, now = house.store.read, house.now()
    dates = await series.seats_of(conn, event.series, delivery.target, now=now)
    return SeatFreed(to, event, dates)


async def _own(
    house: House, delivery: Delivery, network: Network, event: Event
) -> Notice | Obsolete:
    """The reminder of someone who is going, by the way that they want to hear."""
    conn = house.store.read
    if moved(delivery, event):
        return Obsolete("moved")
    answer = await answers.of_person(conn, event.id, delivery.target)
    if answer is None or answer[0] is not Answer.GOING:
        return Obsolete("left")
    member = await people.find(conn, delivery.network, delivery.target)
    if member is None or member.via is Via.NONE:
        return Obsolete("not-wanted")
    privately = await to_person(house, delivery, network)
    if isinstance(privately, Obsolete):
        return privately
    if event.part_of is None and await hosts.going_to(conn, event.id, delivery.target):
        return Obsolete("leg-tells")
    lead, late = ahead_of(delivery, event, house.now())
    if member.via is Via.CHANNEL:
        place = await announcing.own(house, network, event)
        channel = announcing.heard_in(place, event)
        if channel is not None:
            to = Addressed(place.language, channel=channel)
            return Upcoming(to, event, lead, late, mention=member.id)
    return Upcoming(privately, event, lead, late)
