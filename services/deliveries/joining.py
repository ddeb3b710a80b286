"""What is asked of a chapter's connectors when someone wants to come in, and what they answered."""

from __future__ import annotations

from db import announcements, chapters, joining, members
from domain.announcements import AnnouncementBoard
from domain.chapters import CAN_BE_JOINED
from domain.deliveries import Delivery, Kind
from domain.joining import JoinAnswered, JoinAsked
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from services.deliveries.reaching import to_person, to_whoever_decides
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The question, while it waits for an answer; or the answer, for who asked."""
    conn = house.store.read
    request = await joining.find(conn, delivery.network, delivery.subject)
    chapter = await chapters.find(conn, network.id, request.chapter) if request else None
    if request is None or chapter is None:
        return Obsolete("chapter-gone")
    if delivery.kind is Kind.JOIN_ANSWERED:
        to = await to_person(house, delivery, network)
        if isinstance(to, Obsolete):
            return to
        if request.is_open:
            return Obsolete("open")
        return JoinAnswered(to, request, chapter)
    if not request.is_open or chapter.status not in CAN_BE_JOINED:
        return Obsolete("answered")
    if await chapters.is_in(conn, chapter.id, request.member):
        return Obsolete("came-otherwise")
    name = await members.name_of(conn, network.id, request.member)
    if name is None:
        return Obsolete("person-gone")
    to = await to_whoever_decides(house, delivery, network, chapter.id)
    return to if isinstance(to, Obsolete) else JoinAsked(to, request, chapter, name)


async def announcement(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """What a connector has to say to a chapter, in its channel as it is now."""
    conn = house.store.read
    said = await announcements.find(conn, delivery.network, delivery.subject)
    chapter = await chapters.find(conn, network.id, said.chapter) if said else None
    if said is None or chapter is None or chapter.channel is None:
        return Obsolete("no-channel")
    to = Addressed(chapter.language, channel=chapter.channel)
    return AnnouncementBoard(to, said, chapter)
