"""How the answers to an event came in, for those who organise it."""

from __future__ import annotations

from db import answers, events
from db.connection import Connection
from domain.answer_days import AnswerDays, by_day
from domain.events import EventGone, need_organiser
from domain.people import Person
from services.house import House


async def look(house: House, viewer: Person, event_id: int) -> AnswerDays:
    """The answers by day. Raises ``EventGone`` and ``NotAllowed``."""
    now = house.now()

    async def read(conn: Connection) -> AnswerDays:
        event = await events.find(conn, viewer.network, event_id)
        if event is None:
            raise EventGone
        need_organiser(viewer, event)
        return AnswerDays(event, by_day(await answers.given(conn, event.id), event, now=now), now)

    return await house.store.look(read)
