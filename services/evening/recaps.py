"""Recaps: what is known beforehand, what was typed, what is still missing, and publishing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from db import (
    audit,
    chapters,
    checkins,
    deliveries,
    drafts,
    followups,
    networks,
    organising,
    pitches,
    questions,
    recaps,
    signs,
)
from db.store import Transaction
from domain import recaps as rules
from domain.deliveries import Kind
from domain.evening import ATTENDANCE_LIMIT, Count, check_begun, read_count
from domain.events import Audience, DraftGone, Event, may_organise
from domain.followups import FollowUp, next_moment
from domain.ids import new_id
from domain.people import Person
from domain.recaps import Evening, Gap, Missing, Recap, Written
from domain.text import clean_line, clean_text
from domain.when import languages_for
from services.house import House

_DRAFT = "recap"


@dataclass(frozen=True, slots=True)
class Known:
    """What a recap begins with: ``written`` before, or ``None``; and how many are known to have come."""

    event: Event
    written: Written | None
    people: Count | None


@dataclass(frozen=True, slots=True)
class Previewed:
    """What the recap will say, and what it lacks; it waits for its author's *Publish*."""

    draft: int
    evening: Evening
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class Published:
    """The recap is kept and goes to ``channel`` (``None``: nowhere to post it)."""

    evening: Evening
    channel: int | None
    followup: FollowUp | None
    first: bool


async def known(house: House, actor: Person, event_id: int) -> Known:
    """What is known for the recap of an event.

    Raises ``EventGone``, ``NotAllowed``, ``EventCancelled``, ``StillAWish`` or ``NotBegun``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Known:
        event = await organising.organised(tx, actor, event_id)
        check_begun(event, now)
        recap = await recaps.of_event(tx.conn, actor.network, event.id)
        here = await checkins.number(tx.conn, event.id)
        people = Count(here) if here else None
        if event.attended is not None:
            people = Count(event.attended, event.roughly)
        return Known(event, _written(recap) if recap else None, people)

    return await house.store.write(unit)


def _written(recap: Recap) -> Written:
    return Written(
        recap.summary, recap.attendance or "", "\n".join(recap.links), recap.next_step or ""
    )


async def again(house: House, actor: Person, draft: int) -> tuple[int, Written]:
    """The event of a draft and what was typed for it. Raises ``DraftGone``."""
    content = await drafts.look(house.store.read, draft, actor.id, _DRAFT, now=house.now())
    if content is None:
        raise DraftGone
    return content["event"], _typed(content)


def _typed(content: dict[str, Any]) -> Written:
    return Written(
        content["summary"], content["attendance"], content["links"], content["next_step"]
    )


async def preview(house: House, actor: Person, event_id: int, typed: Written) -> Previewed:
    """Keep what was typed for a day, and show what the recap will say and lack.

    Raises as ``known``, and ``SummaryMissing`` or ``TextRefused``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Previewed:
        event = await organising.organised(tx, actor, event_id)
        check_begun(event, now)
        evening, bad = await _evening(tx, actor, event, typed, now)
        content = {
            "event": event.id,
            "summary": typed.summary,
            "attendance": typed.attendance,
            "links": typed.links,
            "next_step": typed.next_step,
        }
        draft = await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=now)
        lacks = rules.missing(evening, bad)
        if await _channel(tx, event) is None:
            lacks += (Missing(Gap.CHANNEL),)
        return Previewed(draft, evening, lacks)

    return await house.store.write(unit)


async def publish(house: House, actor: Person, draft: int) -> Published:
    """Write the recap, post it (or edit the one that stands), and plan the next step's return.

    Raises ``DraftGone`` and as ``preview``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Published:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        event = await organising.organised(tx, actor, content["event"])
        check_begun(event, now)
        before = await recaps.of_event(tx.conn, actor.network, event.id)
        evening, _ = await _evening(tx, actor, event, _typed(content), now)
        await recaps.put(tx, evening.recap, now=now)
        count = read_count(evening.recap.attendance or "")
        if count is not None:
            await checkins.set_attended(tx, actor.network, event.id, count)
        followup = await _follow(tx, actor, evening, now)
        await deliveries.plan_refresh(
            tx, Kind.RECAP, network=event.network, subject=event.id, due=now, now=now
        )
        await signs.give_by(tx, event, actor.id, now=now)
        await audit.add(tx, event.network, "event.recap", actor=actor.id, subject=event.id, now=now)
        channel = await _channel(tx, event)
        return Published(evening, channel, followup, first=before is None)

    return await house.store.write(unit)


async def _evening(
    tx: Transaction, actor: Person, event: Event, typed: Written, now: datetime
) -> tuple[Evening, tuple[str, ...]]:
    """What the recap will show, and the lines of its links that are none."""
    if not typed.summary.strip():
        raise rules.SummaryMissing
    links, bad = rules.read_links(typed.links)
    before = await recaps.of_event(tx.conn, event.network, event.id)
    recap = Recap(
        event.id,
        event.network,
        actor.id,
        clean_text(typed.summary, field="summary", limit=rules.SUMMARY_LIMIT),
        _line(typed.attendance, "attendance", ATTENDANCE_LIMIT),
        links,
        _line(typed.next_step, "next-step", rules.NEXT_LIMIT),
        before.channel if before else None,
        before.message if before else None,
    )
    moment = await _next(tx, actor, event, recap, now)
    evening = Evening(
        event,
        recap,
        tuple(await pitches.of_event(tx.conn, event.id)),
        tuple(await questions.of_event(tx.conn, event.id)),
        await checkins.number(tx.conn, event.id),
        moment[1] if moment else None,
    )
    return evening, bad


def _line(text: str, field: str, limit: int) -> str | None:
    return clean_line(text, field=field, limit=limit) if text.strip() else None


async def _next(
    tx: Transaction, actor: Person, event: Event, recap: Recap, now: datetime
) -> tuple[datetime, datetime] | None:
    """When the next step comes back; one that was not reworded keeps its moment."""
    if recap.next_step is None:
        return None
    kept = await followups.of_event(tx.conn, event.network, event.id)
    if kept is not None and kept.text == recap.next_step:
        return kept.wall, kept.at
    return next_moment(
        recap.next_step, now=now, zone=event.zone, languages=languages_for(actor.reads)
    )


async def _follow(
    tx: Transaction, actor: Person, evening: Evening, now: datetime
) -> FollowUp | None:
    """Plan the return of the next step; one that the recap no longer has is over."""
    event, text = evening.event, evening.recap.next_step
    kept = await followups.of_event(tx.conn, event.network, event.id)
    if kept is not None and kept.text == text:
        return kept
    moment = await _next(tx, actor, event, evening.recap, now)
    if text is None or moment is None:
        if kept is not None:
            await followups.finish(tx, kept, now=now)
        return None
    connects = may_organise(replace(actor, steward=False), event)
    fresh = FollowUp(
        new_id(now),
        event.network,
        event.id,
        actor.id,
        text,
        moment[0],
        event.zone,
        moment[1],
        steward=actor.steward and not connects,
    )
    await followups.put(tx, fresh, now=now)
    return await followups.of_event(tx.conn, event.network, event.id)


async def _channel(tx: Transaction, event: Event) -> int | None:
    """Where the recap goes: where it stands, where the event's message is, or its chapter's channel."""
    network = await networks.find(tx.conn, event.network)
    recap = await recaps.of_event(tx.conn, event.network, event.id)
    if recap is not None and recap.message is not None:
        return recap.channel
    if event.audience is Audience.CONNECTORS:
        return network.connectors_channel if network else None
    if event.message is not None:
        return event.channel
    if event.chapter is not None:
        chapter = await chapters.find(tx.conn, event.network, event.chapter)
        if chapter is not None and chapter.channel is not None:
            return chapter.channel
    return network.announce_channel if network else None
