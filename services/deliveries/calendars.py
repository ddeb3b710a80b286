"""What is told of calendars that are followed, and what is asked about them."""

from __future__ import annotations

from db import chapters, following
from db.rows import seconds
from domain.chapters import Chapter
from domain.deliveries import Delivery, Kind
from domain.following import AHEAD, Calendar
from domain.following_notices import CalendarAsked, CalendarNews
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from services.deliveries.reaching import to_whoever_decides
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """What changed since the channel heard of it; or the question, while it is open."""
    conn = house.store.read
    calendar = await following.find(conn, delivery.network, delivery.subject)
    if calendar is None:
        return Obsolete("stopped")
    chapter = None
    if calendar.chapter is not None:
        chapter = await chapters.find(conn, calendar.network, calendar.chapter)
        if chapter is None:
            return Obsolete("chapter-gone")
    if delivery.kind is Kind.CALENDAR_NEWS:
        return _news(calendar, chapter, network)
    if not _is_open(calendar, str(delivery.facts["what"]), int(delivery.facts["since"])):
        return Obsolete("settled")
    asked_of = (chapter.id,) if chapter else ()
    to = await to_whoever_decides(house, delivery, network, *asked_of)
    if isinstance(to, Obsolete):
        return to
    now = house.now()
    coming = await following.coming(
        conn, calendar.network, calendar.source, now=now, until=now + AHEAD
    )
    name = chapter.name if chapter else ""
    return CalendarAsked(to, calendar, str(delivery.facts["what"]), name, len(coming))


def _news(calendar: Calendar, chapter: Chapter | None, network: Network) -> Notice | Obsolete:
    channel = chapter.channel if chapter else network.announce_channel
    if not calendar.untold:
        return Obsolete("nothing-new")
    if channel is None:
        return Obsolete("no-channel")
    language = chapter.language if chapter else network.language
    return CalendarNews(Addressed(language, channel=channel), calendar, calendar.untold)


def _is_open(calendar: Calendar, what: str, since: int) -> bool:
    """Whether what is asked still is so, since the moment of which the question speaks."""
    moment = calendar.held_at if what == "held" else calendar.asked_at
    if moment is None or seconds(moment) != since:
        return False
    return what == "held" or calendar.gone is (what == "gone")
