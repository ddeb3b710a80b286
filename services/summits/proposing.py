"""Proposing one of the cities that bid: the connectors decide about it by lazy consent."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from db import bids, chapters, deciding, decisions, events, networks, people
from db.store import Transaction
from domain import consent
from domain import events as event_rules
from domain import summits as rules
from domain.chapters import ChapterGone
from domain.decisions import TITLE_LIMIT, Decision, NoConnectorsChannel, Noun
from domain.events import Event, EventGone
from domain.ids import new_id
from domain.people import Person
from domain.summits import (
    Bid,
    BidGone,
    BidStatus,
    HostBeingDecided,
    HostProposal,
    HostProposed,
    NoBids,
)
from domain.text import cut
from domain.when import languages_for, read_when
from services.house import House
from services.summits import finding

DAYS = (3, 7, 14)
"""Closing times that are offered, in days."""


async def choices(house: House, actor: Person, event_id: int) -> tuple[Event, tuple[Bid, ...]]:
    """The bids among which a host can be proposed.

    Raises ``NotAllowed``, ``NoBids``, ``HostBeingDecided``, and as ``finding.date``.
    """
    event = await finding.date(house, actor, event_id)
    event_rules.need_organiser(actor, event)
    conn = house.store.read
    if await decisions.running(conn, actor.network, Noun.SUMMIT, event.id) is not None:
        raise HostBeingDecided(event.title)
    found = tuple(await bids.standing(conn, event.id))
    if not found:
        raise NoBids(event.title)
    return event, found


async def preview(
    house: House, actor: Person, bid_id: int, *, days: int | None = None, typed: str = ""
) -> HostProposal:
    """What proposing a bid would mean, with its closing time once that is chosen or typed.

    ``typed`` is read in the person's zone. Raises ``BidGone``, ``ClosesRefused``, a
    ``WhenRefused``, and as ``choices``.
    """
    conn, now = house.store.read, house.now()
    bid = await bids.find(conn, actor.network, bid_id)
    if bid is None or bid.status is not BidStatus.OPEN:
        raise BidGone
    event, _ = await choices(house, actor, bid.event)
    latest = await _latest(house, event, bid)
    again = rules.recent(bid, await bids.hosted(conn, event))
    found = HostProposal(event, bid, latest, recent=again)
    if days is not None:
        closes = now + timedelta(days=days)
    elif typed:
        moment = read_when(typed, now=now, zone=actor.zone, languages=languages_for(actor.reads))
        closes = moment.at
    else:
        return found
    closes = consent.check_closes(closes, now, before=latest)
    return replace(found, closes=closes)


async def _latest(house: House, event: Event, bid: Bid) -> datetime:
    """From when on a decision would come too late: the date's start, here or in the host's zone."""
    chapter = await chapters.find(house.store.read, event.network, bid.chapter)
    if chapter is None:
        raise ChapterGone
    return min(event.starts, rules.hosted_by(event, chapter).starts)


async def propose(house: House, actor: Person, bid_id: int, closes: datetime) -> HostProposed:
    """Open the decision: every connector may speak to it until it ``closes``.

    Raises ``NoConnectorsChannel`` when nobody would see it, and as ``preview``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> HostProposed:
        event, bid = await _checked(tx, actor, bid_id, closes, now)
        network = await networks.find(tx.conn, actor.network)
        if network is None or network.connectors_channel is None:
            raise NoConnectorsChannel
        decision = Decision(
            id=new_id(now),
            network=event.network,
            noun=Noun.SUMMIT,
            subject=event.id,
            choice=bid.id,
            title=cut(f"{event.title} · {bid.place}", TITLE_LIMIT),
            text="\n\n".join(filter(None, (bid.why, bid.offer))),
            member=actor.id,
            audience=None,
            opened=now.replace(microsecond=0),
            closes=closes,
        )
        await deciding.begin(tx, decision, now=now)
        return HostProposed(event, decision)

    return await house.store.write(unit)


async def _checked(
    tx: Transaction, actor: Person, bid_id: int, closes: datetime, now: datetime
) -> tuple[Event, Bid]:
    bid = await bids.find(tx.conn, actor.network, bid_id)
    if bid is None or bid.status is not BidStatus.OPEN:
        raise BidGone
    event = await events.find(tx.conn, actor.network, bid.event)
    chapter = await chapters.find(tx.conn, actor.network, bid.chapter)
    if event is None:
        raise EventGone
    if chapter is None:
        raise ChapterGone
    rules.check_date(event, now)
    event_rules.need_organiser(await people.recheck_any(tx, actor, event.chapters), event)
    rules.check_bidder(chapter)
    if await decisions.running(tx.conn, event.network, Noun.SUMMIT, event.id) is not None:
        raise HostBeingDecided(event.title)
    before = min(event.starts, rules.hosted_by(event, chapter).starts)
    consent.check_closes(closes, now, before=before)
    return event, bid
