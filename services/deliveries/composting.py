"""What deliveries about chapters that end, or begin anew, say."""

from __future__ import annotations

from db import chapters, composting, decisions, endings
from domain.chapters import Chapter, Status
from domain.composting import Ending, ReseedStatus
from domain.composting_notices import (
    EndAgreed,
    EndProposed,
    Farewell,
    LivesAgain,
    LivesOn,
    ReseedNews,
    ReseedWanted,
    Thanks,
)
from domain.deliveries import Delivery, Kind
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from services.deliveries.reaching import to_connector, to_person, to_stewards
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """To the members, the connectors or the stewards, as things stand now."""
    conn = house.store.read
    ending = await endings.find(conn, delivery.network, delivery.subject)
    chapter = await chapters.find(conn, delivery.network, ending.chapter) if ending else None
    if ending is None or chapter is None:
        return Obsolete("chapter-gone")
    match delivery.kind:
        case Kind.COMPOST_PROPOSED:
            return await _proposed(house, delivery, network, chapter, ending)
        case Kind.COMPOST_AGREED:
            return _agreed(network, chapter, ending)
        case Kind.COMPOST_THANKS:
            to = await to_person(house, delivery, network)
            return to if isinstance(to, Obsolete) else Thanks(to, chapter, ending)
    room = await _room(house, chapter, ending)
    if room is None:
        return Obsolete("no-channel")
    if delivery.kind is Kind.COMPOST_KEPT:
        return LivesOn(room, chapter, ending.goodbye_event is not None)
    if chapter.status is not Status.COMPOSTED:
        return Obsolete("reseeded")
    return Farewell(room, chapter, ending, await composting.next_homes(conn, chapter))


async def _room(house: House, chapter: Chapter, ending: Ending | None) -> Addressed | None:
    """Where its members read: its channel; for one that has none, where they decided about its end."""
    channel = chapter.channel
    if channel is None and ending is not None:
        decision = await decisions.find(house.store.read, chapter.network, ending.decision)
        channel = decision.place if decision else None
    return None if channel is None else Addressed(chapter.language, channel=channel)


async def _proposed(
    house: House, delivery: Delivery, network: Network, chapter: Chapter, ending: Ending
) -> Notice | Obsolete:
    decision = await decisions.find(house.store.read, delivery.network, ending.decision)
    if decision is None or not decision.is_running:
        return Obsolete("decided")
    to = await to_connector(house, delivery, network, chapter.id)
    return to if isinstance(to, Obsolete) else EndProposed(to, chapter, ending, decision.closes)


def _agreed(network: Network, chapter: Chapter, ending: Ending) -> Notice | Obsolete:
    to = to_stewards(network)
    if isinstance(to, Obsolete):
        return to
    if ending.dropped is not None or ending.ended is not None:
        return Obsolete("settled")
    return EndAgreed(to, chapter, ending)


async def reseed(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The question to the stewards, their answer, and the invitation to who belonged."""
    conn = house.store.read
    one = await endings.reseeding(conn, delivery.network, delivery.subject)
    chapter = await chapters.find(conn, delivery.network, one.chapter) if one else None
    if one is None or chapter is None:
        return Obsolete("chapter-gone")
    if delivery.kind is Kind.RESEED_ASKED:
        stewards = to_stewards(network)
        if isinstance(stewards, Obsolete):
            return stewards
        if one.status is not ReseedStatus.ASKED:
            return Obsolete("settled")
        return ReseedWanted(stewards, chapter, one)
    found = await endings.of_chapter(conn, delivery.network, chapter.id)
    lessons = found[0].lessons if found else ""
    if delivery.kind is Kind.RESEED_NEWS:
        to = await to_person(house, delivery, network)
        return to if isinstance(to, Obsolete) else ReseedNews(to, chapter, one, lessons)
    room = await _room(house, chapter, found[0] if found else None)
    if room is None or chapter.status is Status.COMPOSTED:
        return Obsolete("no-channel")
    return LivesAgain(room, chapter, one, lessons)
