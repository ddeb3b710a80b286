"""What is posted and told of an evening: its recap, offers of help, the next step."""

from __future__ import annotations

from db import (
    checkins,
    events,
    followups,
    helpers,
    pitches,
    questions,
    recaps,
)
from db.rows import seconds
from domain.deliveries import Delivery, Kind
from domain.evening_notices import HelpOffered, HelpReplied, NextStepDue, RecapBoard
from domain.events import Event
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from domain.people import Person
from domain.raised import Question
from domain.recaps import Evening
from services.deliveries import announcing
from services.deliveries.reaching import to_person
from services.house import House


async def recap(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The recap as it is now, in the event's channel, in the language of its chapter."""
    conn = house.store.read
    event = await events.find(conn, delivery.network, delivery.subject)
    written = await recaps.of_event(conn, delivery.network, delivery.subject)
    if event is None or written is None:
        return Obsolete("event-gone")
    place = await announcing.own(house, network, event)
    where = written.channel if written.message else place.channel
    if where is None:
        return Obsolete("no-channel")
    raised = await questions.of_event(conn, event.id)
    pitched = await pitches.of_event(conn, event.id)
    kept = await followups.of_event(conn, event.network, event.id)
    evening = Evening(
        event,
        written,
        tuple(pitched),
        tuple(raised),
        await checkins.number(conn, event.id),
        kept.at if kept and kept.text == written.next_step and not kept.done else None,
        await recaps.named(conn, event.network, [one.member for one in pitched]),
        await _able(house, event, raised),
    )
    return RecapBoard(Addressed(place.language, channel=where), evening, message=written.message)


async def _able(house: House, event: Event, raised: list[Question]) -> int:
    """How many people may be able to help, by what they open to the whole network."""
    anyone = Person(event.network, 0, "")
    found: set[int] = set()
    for question in raised:
        if question.is_open:
            able = await helpers.able(house.store.read, anyone, question, limit=10)
            found.update(one.id for one in able)
    return len(found)


async def question(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """To who asked: somebody can help; to who offered: what was written back."""
    conn = house.store.read
    asked = await questions.find(conn, delivery.network, delivery.subject)
    if asked is None:
        return Obsolete("question-gone")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    if delivery.kind is Kind.QUESTION_REPLY:
        offer = await questions.offer_of(conn, asked.id, delivery.target)
        if offer is None or offer.reply is None:
            return Obsolete("question-gone")
        return HelpReplied(to, asked, asked.member, offer.reply)
    if not asked.is_open:
        return Obsolete("question-closed")
    event = await events.find(conn, delivery.network, asked.event)
    return HelpOffered(to, asked, int(delivery.facts["helper"]), event.title if event else "")


async def followup(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The next step comes back."""
    conn = house.store.read
    kept = await followups.find(conn, delivery.network, delivery.subject)
    if kept is None or kept.done:
        return Obsolete("done")
    if seconds(kept.at) != delivery.facts["at"]:
        return Obsolete("moved")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    event = await events.find(conn, delivery.network, kept.event)
    own = kept.member == delivery.target
    late = delivery.is_late(house.now())
    return NextStepDue(to, kept, event.title if event else "", own, late)
