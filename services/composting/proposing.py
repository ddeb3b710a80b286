"""Proposing that a chapter ends: written down, shown with all that follows, put to its members."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from db import (
    audit,
    chapters,
    composting,
    connectors,
    deciding,
    decisions,
    drafts,
    endings,
    loose_ends,
    networks,
    people,
    playbooks,
    practices,
    tracks,
)
from db.rows import instant_or_none, seconds
from db.store import Transaction
from domain import composting as rules
from domain.chapters import Chapter, ChapterGone, Status
from domain.composting import (
    AlreadyComposted,
    Ending,
    EndingAgreed,
    EndingBegun,
    EndingProposed,
    EndingUnderWay,
    GoodbyeTooEarly,
    NoRoomForMembers,
)
from domain.decisions import TEXT_LIMIT, TITLE_LIMIT, Decision, Noun
from domain.deliveries import Kind
from domain.events import TITLE_LIMIT as EVENT_TITLE_LIMIT
from domain.events import DraftGone
from domain.ids import new_id
from domain.people import Person
from domain.playbooks import COMPOSTING
from domain.text import clean_text, cut
from domain.when import languages_for, read_when
from services.house import House

_DRAFT = "compost"


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: ``goodbye`` in words, or empty; ``channel`` is where."""

    why: str
    lessons: str
    goodbye: str
    channel: int | None


@dataclass(frozen=True, slots=True)
class Words:
    """What is said in the chapter's language: what is decided in a few words, the case that its
    members read, and what the last gathering is called."""

    title: str
    case: str
    goodbye: str


async def begin(house: House, actor: Person, chapter: Chapter) -> Ending | EndingAgreed | None:
    """How far the end of a chapter is: ``None``, nobody proposed it; an ``Ending`` about which its
    members decide; or what a steward is about to confirm.

    Raises ``NotAllowed`` or ``AlreadyComposted``.
    """
    actor.need_chapter(chapter.id, chapter.name)
    if chapter.status is Status.COMPOSTED:
        raise AlreadyComposted(chapter.name)
    conn = house.store.read
    ending = await endings.under_way(conn, chapter.network, chapter.id)
    if ending is None or ending.agreed is None:
        return ending
    return EndingAgreed(
        chapter,
        ending,
        await loose_ends.gather(conn, chapter, ending, now=house.now()),
        await composting.next_homes(conn, chapter),
    )


async def propose(house: House, actor: Person, chapter_id: int, typed: Typed) -> EndingProposed:
    """Understand what was typed, and keep it until it is confirmed.

    The last gathering is read in the chapter's zone. Raises ``ChapterGone``, ``NotAllowed``,
    ``AlreadyComposted``, ``EndingUnderWay``, ``TextRefused``, a ``WhenRefused``,
    ``GoodbyeTooEarly``, or ``NoRoomForMembers`` when its members could not read it there.
    """
    now = house.now()
    chapter = await _chapter(house, actor, chapter_id)
    if await begin(house, actor, chapter) is not None:
        raise EndingUnderWay(chapter.name)
    why = clean_text(typed.why, field="why", limit=rules.WHY_LIMIT)
    lessons = clean_text(typed.lessons, field="lessons", limit=rules.LESSONS_LIMIT)
    goodbye = None
    if typed.goodbye.strip():
        languages = languages_for(actor.reads)
        goodbye = read_when(typed.goodbye, now=now, zone=chapter.zone, languages=languages).at
    if chapter.channel is None and not await _is_open(house, actor.network, typed.channel):
        raise NoRoomForMembers(chapter.name)
    content = {
        "chapter": chapter.id,
        "why": why,
        "lessons": lessons,
        "goodbye": seconds(goodbye) if goodbye else None,
        "channel": typed.channel,
    }
    proposed = await _understood(house, chapter, content, draft=0)

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=now)

    draft = await house.store.write(unit)
    return replace(proposed, draft=draft)


async def _is_open(house: House, network_id: int, channel: int | None) -> bool:
    """Whether more people than stewards and connectors read what is typed in ``channel``."""
    network = await networks.find(house.store.read, network_id)
    closed = {network.stewards_channel, network.connectors_channel} if network else set()
    return channel is not None and channel not in closed


async def again(house: House, actor: Person, draft: int) -> EndingProposed:
    """What waits for its author's *Confirm*, as it stands now.

    Raises ``DraftGone``, ``ChapterGone`` or ``GoodbyeTooEarly``.
    """
    content = await drafts.look(house.store.read, draft, actor.id, _DRAFT, now=house.now())
    if content is None:
        raise DraftGone
    chapter = await _chapter(house, actor, content["chapter"])
    return await _understood(house, chapter, content, draft=draft)


async def _understood(
    house: House, chapter: Chapter, content: dict[str, Any], *, draft: int
) -> EndingProposed:
    conn, now = house.store.read, house.now()
    days = (await practices.find(conn, chapter.network)).consent_days
    closes = now.replace(microsecond=0) + timedelta(days=days)
    goodbye = instant_or_none(content["goodbye"])
    if goodbye is not None and goodbye <= closes:
        raise GoodbyeTooEarly(closes)
    channel = chapter.channel or content["channel"]
    return EndingProposed(
        draft,
        chapter,
        content["why"],
        content["lessons"],
        goodbye,
        closes,
        await loose_ends.gather(conn, chapter, None, now=now),
        await composting.next_homes(conn, chapter),
        channel,
        here=chapter.channel is None,
    )


async def _chapter(house: House, actor: Person, chapter_id: int) -> Chapter:
    chapter = await chapters.find(house.store.read, actor.network, chapter_id)
    if chapter is None:
        raise ChapterGone
    return chapter


async def confirm(house: House, actor: Person, draft: int, words: Words) -> EndingBegun:
    """Put it to the members, in the chapter's channel and at once to its other connectors.

    Raises as ``propose``, and ``DraftGone``.
    """
    proposed = await again(house, actor, draft)
    now = house.now()

    async def unit(tx: Transaction) -> EndingBegun:
        if await drafts.take(tx, draft, actor.id, _DRAFT, now=now) is None:
            raise DraftGone
        chapter = await chapters.find(tx.conn, actor.network, proposed.chapter.id)
        if chapter is None:
            raise ChapterGone
        await people.recheck(tx, actor, chapter.id, chapter.name)
        if chapter.status is Status.COMPOSTED:
            raise AlreadyComposted(chapter.name)
        if await endings.under_way(tx.conn, chapter.network, chapter.id) is not None:
            raise EndingUnderWay(chapter.name)
        if await decisions.running(tx.conn, chapter.network, Noun.COMPOST, chapter.id) is not None:
            raise EndingUnderWay(chapter.name)
        decision = _decision(actor, proposed, words, now)
        await deciding.begin(tx, decision, now=now)
        ending = Ending(
            id=new_id(now),
            network=chapter.network,
            chapter=chapter.id,
            member=actor.id,
            decision=decision.id,
            why=proposed.why,
            lessons=proposed.lessons,
            proposed=now,
            goodbye=proposed.goodbye,
            goodbye_title=cut(words.goodbye, EVENT_TITLE_LIMIT),
        )
        await endings.add(tx, ending)
        for one in await connectors.of_chapter(tx.conn, chapter.network, chapter.id):
            if one.member != actor.id:
                await composting.tell(
                    tx,
                    Kind.COMPOST_PROPOSED,
                    chapter.network,
                    ending.id,
                    target=one.member,
                    now=now,
                )
        await _begin_playbook(house, tx, actor, chapter, now)
        await audit.add(
            tx,
            chapter.network,
            "chapter.compost-proposed",
            actor=actor.id,
            subject=chapter.id,
            now=now,
        )
        return EndingBegun(chapter, decision.id, proposed.closes, proposed.channel)

    return await house.store.write(unit)


def _decision(actor: Person, proposed: EndingProposed, words: Words, now: datetime) -> Decision:
    chapter = proposed.chapter
    return Decision(
        id=new_id(now),
        network=chapter.network,
        noun=Noun.COMPOST,
        subject=chapter.id,
        choice=None,
        title=cut(words.title, TITLE_LIMIT),
        text=cut(words.case, TEXT_LIMIT),
        member=actor.id,
        audience=chapter.id,
        opened=now.replace(microsecond=0),
        closes=proposed.closes,
        place=proposed.channel if proposed.here else None,
    )


async def _begin_playbook(
    house: House, tx: Transaction, actor: Person, chapter: Chapter, now: datetime
) -> None:
    playbook = await playbooks.find(
        tx.conn, house.playbooks(), chapter.network, chapter.id, COMPOSTING
    )
    await tracks.begin(
        tx,
        playbook,
        network=chapter.network,
        anchor=now,
        now=now,
        chapter=chapter.id,
        starter=actor.id,
    )


async def discard(house: House, actor: Person, draft: int) -> None:
    """Nobody is asked anything."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)
