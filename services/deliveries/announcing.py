"""Where an event is announced: in its own channel and in those of its hosts, each of them once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from db import chapters, hosts
from domain.chapters import DEFAULT_LEADS, Chapter
from domain.events import Audience, Event, Status
from domain.hosting import SAME_TIME
from domain.networks import Network
from services.house import House


@dataclass(frozen=True, slots=True)
class Place:
    """A channel in which an event is announced. ``host`` is 0 for the event's own, else the
    chapter that hosts it; ``message`` is the card that stands there; ``leads`` in seconds."""

    host: int
    channel: int | None
    message: int | None
    language: str
    leads: tuple[int, ...]


async def own(house: House, network: Network, event: Event) -> Place:
    """The event's own channel: its chapter's, else the network's; or where its card stands.

    What is for connectors only has its place among them, and a card that stands elsewhere since
    the audience changed is none (``message``).
    """
    chapter = None
    if event.chapter is not None:
        chapter = await chapters.find(house.store.read, event.network, event.chapter)
    channel = network.home(event.audience, chapter.channel if chapter else None)
    closed = event.audience is Audience.CONNECTORS or event.channel == network.connectors_channel
    stands = event.message is not None and (event.channel == channel or not closed)
    if stands and event.channel != channel and event.channel is not None:
        # An event that was handed to another chapter does not stay in the channel of the first.
        whose = await chapters.of_channel(house.store.read, event.network, event.channel)
        stands = whose in {None, event.chapter}
    return Place(
        0,
        event.channel if stands else channel,
        event.message if stands else None,
        chapter.language if chapter else network.language,
        chapter.leads if chapter else DEFAULT_LEADS,
    )


def heard_in(place: Place, event: Event) -> int | None:
    """The channel in which ``place`` is reminded of ``event``: where its own card stands, unless
    only connectors may read of it."""
    if place.host or event.audience is Audience.CONNECTORS:
        return place.channel
    return event.channel or place.channel


async def of_host(house: House, event: Event, chapter: Chapter) -> Place:
    """The channel of a chapter that hosts the event (or did): where its card stands, else its own."""
    card = await hosts.card(house.store.read, event.id, chapter.id)
    stands = card is not None and card.message is not None
    return Place(
        chapter.id,
        card.channel if card is not None and stands else chapter.channel,
        card.message if card is not None else None,
        chapter.language,
        chapter.leads,
    )


async def places(house: House, network: Network, event: Event) -> list[Place]:
    """Every place of an event, its own first; what is for connectors only has no other."""
    found = [await own(house, network, event)]
    if event.hosts and event.audience is not Audience.CONNECTORS:
        for chapter in await chapters.by_ids(house.store.read, event.network, event.hosts):
            found.append(await of_host(house, event, chapter))
    return found


def hears_before(found: Sequence[Place], place: Place, lead: int) -> bool:
    """Whether the channel of ``place`` hears at ``lead`` by another host that comes before it."""
    for one in found:
        if one.host == place.host:
            return False
        if one.channel == place.channel and lead in one.leads:
            return True
    return False


async def hears_of_leg(
    house: House, network: Network, event: Event, channel: int, due: datetime
) -> bool:
    """Whether a leg of ``event`` is announced in ``channel`` at about the same time."""
    if event.part_of is not None:
        return False
    for leg in await hosts.legs(house.store.read, event):
        if leg.status is not Status.PLANNED:
            continue
        for place in await places(house, network, leg):
            moments = (leg.starts - timedelta(seconds=lead) for lead in place.leads)
            if place.channel == channel and any(abs(at - due) <= SAME_TIME for at in moments):
                return True
    return False
