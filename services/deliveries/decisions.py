"""What deliveries about decisions and summits say."""

from __future__ import annotations

from db import bids, chapters, decisions, events, people
from domain.decision_notices import BidNews, DecisionBoard, DecisionNews, DecisionOutcome
from domain.decisions import Decision, Noun
from domain.deliveries import Delivery, Kind
from domain.events import Event
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from domain.summits import BidStatus
from services.deliveries.reaching import to_person
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The board, the outcome beside it, or the word to one person."""
    conn = house.store.read
    decision = await decisions.find(conn, delivery.network, delivery.subject)
    if decision is None:
        return Obsolete("decision-gone")
    event = await _event(house, decision)
    if delivery.kind is Kind.DECISION_NEWS:
        return await _news(house, delivery, network, decision, event)
    to = await _where(house, network, decision)
    if to is None:
        return Obsolete("no-channel")
    if delivery.kind is Kind.DECISION_OUTCOME:
        return Obsolete("open") if decision.is_running else DecisionOutcome(to, decision, event)
    said = await decisions.said(conn, decision.id)
    message = decision.message if decision.channel == to.channel else None
    return DecisionBoard(to, decision, tuple(said), event, message=message)


async def _event(house: House, decision: Decision) -> Event | None:
    if decision.noun is not Noun.SUMMIT or decision.subject is None:
        return None
    return await events.find(house.store.read, decision.network, decision.subject)


async def _where(house: House, network: Network, decision: Decision) -> Addressed | None:
    """The channel that its proposer chose, else that of who decides."""
    if decision.audience is None:
        channel, language = network.connectors_channel, network.language
    else:
        chapter = await chapters.find(house.store.read, network.id, decision.audience)
        channel = chapter.channel if chapter else None
        language = chapter.language if chapter else network.language
    channel = decision.place or channel
    return None if channel is None else Addressed(language, channel=channel)


async def _news(
    house: House,
    delivery: Delivery,
    network: Network,
    decision: Decision,
    event: Event | None,
) -> Notice | Obsolete:
    conn, what = house.store.read, str(delivery.facts["what"])
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    if what == "outcome":
        return DecisionNews(to, decision, what, None, event)
    if not decision.is_running:
        return Obsolete("decided")
    author = delivery.target if what == "answer" else int(delivery.facts["about"])
    said = await decisions.said_by(conn, decision.id, author)
    if said is None or said.why is None or said.settled is not None:
        return Obsolete("settled")
    if (what == "answer") is (said.answer is None):
        return Obsolete("answered")
    return DecisionNews(to, decision, what, said, event)


async def summit(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """What became of a bid, for who made it, while they still are a connector of its chapter."""
    conn = house.store.read
    bid = await bids.find(conn, delivery.network, delivery.subject)
    event = await events.find(conn, delivery.network, bid.event) if bid else None
    if bid is None or event is None or bid.status is BidStatus.OPEN:
        return Obsolete("bid-gone")
    if not await people.connects_anywhere(conn, delivery.network, delivery.target):
        return Obsolete("no-connector")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    return BidNews(to, event, bid, event.city or event.chapter_name or "")
