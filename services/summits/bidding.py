"""Bidding for a date of a summit: a connector offers their city, and may take that back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from db import audit, bids, chapters, deciding, decisions, events, people
from db.store import Transaction
from domain import consent
from domain import summits as rules
from domain.chapters import Chapter, ChapterGone
from domain.decisions import Decision, Noun, Outcome, Status
from domain.errors import NotAllowed
from domain.events import Event, EventGone, may_see
from domain.people import Person
from domain.summits import Bid, BidGone, BidMade, BidStatus, BidWithdrawn
from domain.text import clean_text
from services.house import House
from services.summits import finding


@dataclass(frozen=True, slots=True)
class Offer:
    """The form of a bid: ``before`` is what the chapter wrote already."""

    event: Event
    chapter: Chapter
    before: Bid | None


async def choices(house: House, actor: Person, event_id: int) -> tuple[Event, tuple[Chapter, ...]]:
    """The chapters for which ``actor`` can bid. Raises ``NotAllowed`` when there is none, and as
    ``finding.date``."""
    event = await finding.date(house, actor, event_id)
    own = await chapters.by_ids(house.store.read, actor.network, sorted(actor.connects))
    found = rules.can_bid(actor, own)
    if not found:
        raise NotAllowed("connector")
    return event, found


async def offer(house: House, actor: Person, event_id: int, chapter_id: int) -> Offer:
    """What the form of a bid begins with. Raises ``NotAllowed``, ``ChapterGone``,
    ``ChapterClosed``, ``NoCity``, and as ``finding.date``."""
    event = await finding.date(house, actor, event_id)
    chapter = await chapters.find(house.store.read, actor.network, chapter_id)
    if chapter is None:
        raise ChapterGone
    if chapter.id not in actor.connects:
        raise NotAllowed("connector", chapter.name)
    rules.check_bidder(chapter)
    return Offer(event, chapter, await bids.of_chapter(house.store.read, event.id, chapter.id))


async def bid(
    house: House, actor: Person, event_id: int, chapter_id: int, why: str, what: str
) -> BidMade:
    """Bid for a date, or change the words of the bid that stands. ``what`` is offered (may be empty).

    Raises as ``offer``, and ``TextRefused``.
    """
    now = house.now()
    reason = clean_text(why, field="why", limit=rules.WHY_LIMIT)
    offered = clean_text(what, field="offer", limit=rules.OFFER_LIMIT) if what.strip() else None

    async def unit(tx: Transaction) -> BidMade:
        event, chapter = await _checked(tx, actor, event_id, chapter_id, now)
        before = await bids.of_chapter(tx.conn, event.id, chapter.id)
        if before is not None:
            after = replace(before, member=actor.id, why=reason, offer=offered)
            await bids.save(tx, after, now=now)
            return BidMade(event, after, fresh=False)
        made = await bids.add(
            tx, event, chapter, member=actor.id, why=reason, offer=offered, now=now
        )
        await audit.add(
            tx,
            event.network,
            "summit.bid",
            actor=actor.id,
            subject=event.id,
            now=now,
            partner=chapter.id,
        )
        return BidMade(event, made, fresh=True)

    return await house.store.write(unit)


async def _checked(
    tx: Transaction, actor: Person, event_id: int, chapter_id: int, now: datetime
) -> tuple[Event, Chapter]:
    """The date and the chapter, with the rights of this moment."""
    chapter = await chapters.find(tx.conn, actor.network, chapter_id)
    if chapter is None:
        raise ChapterGone
    here = await people.recheck_any(tx, actor, (*actor.connects, chapter.id))
    event = await events.find(tx.conn, actor.network, event_id)
    if event is None or not may_see(here, event):
        raise EventGone
    rules.check_date(event, now)
    if chapter.id not in here.connects:
        raise NotAllowed("connector", chapter.name)
    rules.check_bidder(chapter)
    return event, chapter


async def own(house: House, actor: Person, event_id: int) -> tuple[Event, tuple[Bid, ...]]:
    """The bids for a date that ``actor`` may take back. Raises ``BidGone`` and ``EventGone``."""
    event = await events.find(house.store.read, actor.network, event_id)
    if event is None or not may_see(actor, event):
        raise EventGone
    standing = await bids.standing(house.store.read, event.id)
    found = tuple(one for one in standing if actor.may_animate(one.chapter))
    if not found:
        raise BidGone
    return event, found


async def withdraw(house: House, actor: Person, bid_id: int) -> BidWithdrawn:
    """Take a bid back, by a connector of the chapter or a steward; what decides about it ends.

    Raises ``BidGone``, ``EventGone`` or ``NotAllowed``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> BidWithdrawn:
        before = await bids.find(tx.conn, actor.network, bid_id)
        if before is None or before.status is not BidStatus.OPEN:
            raise BidGone
        event = await events.find(tx.conn, actor.network, before.event)
        if event is None:
            raise EventGone
        await people.recheck(tx, actor, before.chapter, before.chapter_name)
        after = replace(before, status=BidStatus.WITHDRAWN)
        await bids.save(tx, after, now=now)
        await audit.add(
            tx,
            event.network,
            "summit.unbid",
            actor=actor.id,
            subject=event.id,
            now=now,
            partner=before.chapter,
        )
        return BidWithdrawn(event, after, await _end(tx, actor, after, now))

    return await house.store.write(unit)


async def _end(tx: Transaction, actor: Person, bid: Bid, now: datetime) -> Decision | None:
    """The decision about a bid that was taken back ends."""
    running = await decisions.running(tx.conn, bid.network, Noun.SUMMIT, bid.event)
    if running is None or running.choice != bid.id:
        return None
    after = consent.end(running, Status.WITHDRAWN, Outcome.MOOT, now)
    await deciding.settle(tx, after, actor=actor.id, now=now)
    return after
