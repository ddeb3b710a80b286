"""What is asked of those who look after a chapter or an event, and what they answered."""

from __future__ import annotations

from datetime import datetime

from db import chapters, deliveries, events, hosts
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from domain.events import Event
from domain.events import Status as EventStatus
from domain.hosting import Consent, Noun
from domain.hosting_notices import ConsentAnswered, ConsentAsked
from domain.networks import Network
from domain.notices import Notice, Obsolete
from services.deliveries.reaching import to_person, to_whoever_decides
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The question, while nobody answered it and the event is ahead; or the answer."""
    conn = house.store.read
    consent = await hosts.consent(conn, delivery.network, delivery.subject)
    event = await events.find(conn, delivery.network, consent.event) if consent else None
    if consent is None or event is None:
        return Obsolete("event-gone")
    partner = await _partner(house, consent)
    if partner is None:
        return Obsolete("partner-gone")
    name, asked_of = partner
    if delivery.kind is Kind.CONSENT_ANSWERED:
        to = await to_person(house, delivery, network)
        if isinstance(to, Obsolete):
            return to
        if consent.answer is None:
            return Obsolete("open")
        return ConsentAnswered(to, consent.noun, event, name, consent.answer)
    if consent.answer is not None:
        return Obsolete("answered")
    if event.status is EventStatus.CANCELLED or event.is_over(house.now()):
        return Obsolete("over")
    to = await to_whoever_decides(house, delivery, network, *asked_of)
    if isinstance(to, Obsolete):
        return to
    main = consent.partner if consent.noun is Noun.PART else None
    return ConsentAsked(to, consent.id, consent.noun, event, name, consent.asked_by, main)


async def hand_on(tx: Transaction, delivery: Delivery, *, now: datetime) -> None:
    """Someone who is asked takes no direct messages: the stewards see the question, once."""
    await deliveries.plan(
        tx,
        Kind.CONSENT_ASKED,
        network=delivery.network,
        subject=delivery.subject,
        due=now,
        expires=delivery.expires,
        dedupe=f"consent:{delivery.subject}:0",
        now=now,
    )


async def _partner(house: House, consent: Consent) -> tuple[str, tuple[int, ...]] | None:
    """The name of the chapter or the main event, and the chapters whose connectors are asked."""
    conn = house.store.read
    if consent.noun is Noun.HOST:
        chapter = await chapters.find(conn, consent.network, consent.partner)
        return (chapter.name, (chapter.id,)) if chapter else None
    main: Event | None = await events.find(conn, consent.network, consent.partner)
    return (main.title, main.chapters) if main else None
