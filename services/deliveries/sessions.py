"""What is said to someone five minutes before a session that they picked."""

from __future__ import annotations

from db import events, people, sessions
from db.rows import seconds
from domain.deliveries import Delivery
from domain.events import Status
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from domain.programme import SessionSoon
from domain.reminders import Via
from services.deliveries import announcing
from services.deliveries.reaching import to_person
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The reminder, by the way that they want to hear; only while all that it says holds."""
    conn = house.store.read
    event = await events.find(conn, delivery.network, delivery.facts["event"])
    if event is None or event.status is not Status.PLANNED:
        return Obsolete("cancelled")
    session = await sessions.find(conn, event, delivery.subject)
    if session is None:
        return Obsolete("session-gone")
    if seconds(session.starts) != delivery.facts["starts"]:
        return Obsolete("moved")
    if not await sessions.is_picked(conn, session.id, delivery.target):
        return Obsolete("unpicked")
    member = await people.find(conn, delivery.network, delivery.target)
    if member is None or member.via is Via.NONE:
        return Obsolete("not-wanted")
    privately = await to_person(house, delivery, network)
    if isinstance(privately, Obsolete):
        return privately
    late = session.starts <= house.now()
    if member.via is Via.CHANNEL:
        place = await announcing.own(house, network, event)
        channel = announcing.heard_in(place, event)
        if channel is not None:
            to = Addressed(place.language, channel=channel)
            return SessionSoon(to, event, session, late, mention=member.id)
    return SessionSoon(privately, event, session, late)
