"""What deliveries about the health of chapters say, if the chapter is still as silent."""

from __future__ import annotations

from datetime import datetime

from db import chapters, connectors, health, practices
from db.rows import instant
from domain import health as rules
from domain.chapters import Chapter, Status
from domain.deliveries import Delivery, Kind
from domain.health import Asked, Rung
from domain.health_notices import (
    HealthAsked,
    HealthHelpers,
    HealthMentor,
    HealthReflect,
    HealthStewards,
    HealthTaker,
    HealthTold,
)
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from services.deliveries.reaching import to_connector
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The question or the news, for those whom it still concerns."""
    chapter = await chapters.find(house.store.read, network.id, delivery.subject)
    if chapter is None or chapter.status is Status.COMPOSTED:
        return Obsolete("chapter-gone")
    match delivery.kind:
        case Kind.HEALTH_REFLECT:
            to = await to_connector(house, delivery, network, chapter.id)
            return to if isinstance(to, Obsolete) else HealthReflect(to, chapter)
        case Kind.HEALTH_TOLD:
            return await _told(house, delivery, network, chapter)
        case _:
            return await _question(house, delivery, network, chapter)


async def _question(
    house: House, delivery: Delivery, network: Network, chapter: Chapter
) -> Notice | Obsolete:
    since, rung = instant(delivery.facts["since"]), Rung(delivery.facts["rung"])
    if await health.since(house.store.read, network.id, chapter.id) != since:
        return Obsolete("alive")
    if rung is Rung.DORMANT and chapter.status is Status.DORMANT:
        return Obsolete("rests")
    if rung is Rung.WAKE and chapter.status is not Status.DORMANT:
        return Obsolete("awake")
    match delivery.kind:
        case Kind.HEALTH_ASKED:
            return await _asked(house, delivery, network, chapter, since, rung)
        case Kind.HEALTH_MENTOR:
            return await _mentor(house, delivery, network, chapter, since)
        case Kind.HEALTH_HELPERS if chapter.channel is not None:
            to = Addressed(chapter.language, channel=chapter.channel)
            return HealthHelpers(to, chapter, since)
        case Kind.HEALTH_TAKER if network.connectors_channel is not None:
            to = Addressed(network.language, channel=network.connectors_channel)
            date = await _date(house, network, since, delivery.due)
            return HealthTaker(to, chapter, since, date)
        case Kind.HEALTH_STEWARDS if network.stewards_channel is not None:
            to = Addressed(network.language, channel=network.stewards_channel)
            known = await connectors.of_chapter(house.store.read, network.id, chapter.id)
            people = tuple(one.member for one in known)
            return HealthStewards(to, chapter, rung, since, people)
        case _:
            return Obsolete("no-channel")


async def _asked(
    house: House,
    delivery: Delivery,
    network: Network,
    chapter: Chapter,
    since: datetime,
    rung: Rung,
) -> Notice | Obsolete:
    to = await to_connector(house, delivery, network, chapter.id)
    if isinstance(to, Obsolete):
        return to
    mentor, date = None, None
    if rung is Rung.MENTOR:
        asked = await _row(house, chapter.id, since, rung)
        if asked is not None and asked.partner is not None:
            found = await chapters.find(house.store.read, network.id, asked.partner)
            mentor = found.name if found else None
    if rung is Rung.NOTICE:
        date = await _date(house, network, since, delivery.due)
    stewards = network.stewards_channel is not None
    return HealthAsked(to, chapter, rung, since, mentor, date, stewards)


async def _mentor(
    house: House, delivery: Delivery, network: Network, chapter: Chapter, since: datetime
) -> Notice | Obsolete:
    asked = await _row(house, chapter.id, since, Rung.MENTOR)
    partner = asked.partner if asked else None
    mentor = await chapters.find(house.store.read, network.id, partner) if partner else None
    if mentor is None:
        return Obsolete("mentor-gone")
    to = await to_connector(house, delivery, network, mentor.id)
    return to if isinstance(to, Obsolete) else HealthMentor(to, chapter, mentor, since)


async def _told(
    house: House, delivery: Delivery, network: Network, chapter: Chapter
) -> Notice | Obsolete:
    """News for the connectors of the chapter, or of help that is needed for its mentor's."""
    mentor = None
    if chapter.mentor is not None:
        mentor = await chapters.find(house.store.read, network.id, chapter.mentor)
    what = str(delivery.facts["what"])
    home = mentor if what == "help" else chapter
    if home is None:
        return Obsolete("mentor-gone")
    to = await to_connector(house, delivery, network, home.id)
    if isinstance(to, Obsolete):
        return to
    return HealthTold(to, chapter, what, delivery.facts["by"], mentor.name if mentor else None)


async def _row(house: House, chapter: int, since: datetime, rung: Rung) -> Asked | None:
    found = await health.asked(house.store.read, chapter, since)
    return next((one for one in found if one.rung is rung), None)


async def _date(house: House, network: Network, since: datetime, asked: datetime) -> datetime:
    """From when on composting may be proposed, after a last notice given at ``asked``."""
    customs = await practices.find(house.store.read, network.id)
    return rules.composted_from(since, asked, customs)
