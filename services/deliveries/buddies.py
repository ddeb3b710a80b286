"""What is told about buddies, decided anew at the moment it is told."""

from __future__ import annotations

from db import buddies, chapters, members, tracks
from domain.buddies import Answer
from domain.buddy_notices import BuddyAnswered, BuddyAsked, BuddyFound, BuddyThanked
from domain.deliveries import Delivery, Kind
from domain.networks import Network
from domain.notices import Notice, Obsolete
from services.deliveries.reaching import to_person
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The question, or what came of it, while the newcomer is here and on their way."""
    conn = house.store.read
    request = await buddies.find(conn, delivery.subject)
    if request is None:
        return Obsolete("request-gone")
    track = await tracks.find(conn, delivery.network, request.track)
    if track is None or not track.is_under_way:
        return Obsolete("track-over")
    if await members.name_of(conn, delivery.network, request.member) is None:
        return Obsolete("newcomer-gone")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    match delivery.kind:
        case Kind.BUDDY_ASKED:
            if request.answer is not Answer.WAITING:
                return Obsolete("answered")
            chapter = await chapters.find(conn, delivery.network, track.chapter)
            return BuddyAsked(to, request, chapter.name if chapter else "")
        case Kind.BUDDY_ANSWERED:
            return BuddyAnswered(to, request, closed=request.answer is Answer.OVER)
        case Kind.BUDDY_FOUND if track.buddy != request.buddy:
            return Obsolete("another-buddy")
        case Kind.BUDDY_FOUND:
            return BuddyFound(to, request)
    return BuddyThanked(to, request)
