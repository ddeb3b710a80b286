"""Proposing a matter: understood, shown, confirmed; in other words as long as nobody spoke."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from db import chapters, deciding, decisions, drafts, networks, people
from db.connection import Connection
from db.rows import instant, seconds
from db.store import Transaction
from domain import consent
from domain import decisions as rules
from domain.chapters import Chapter, ChapterClosed, ChapterGone, Status
from domain.decisions import TEXT_LIMIT, TITLE_LIMIT, Decision, NoConnectorsChannel, Noun
from domain.errors import NotAllowed
from domain.events import DraftGone
from domain.ids import new_id
from domain.matters import Matter, MatterBegun, MatterProposed
from domain.people import Person
from domain.text import clean_line, clean_text
from domain.when import languages_for, read_when
from services.decisions.closing import judge
from services.house import House

_DRAFT = "matter"


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: ``closes`` in words, ``chapter`` who decides, ``channel`` where it was typed."""

    title: str
    text: str
    closes: str
    chapter: Chapter | None
    channel: int | None


async def propose(house: House, actor: Person, typed: Typed) -> MatterProposed:
    """Understand a matter and keep it until it is confirmed.

    ``closes`` is read in the zone of the chapter that decides, else in the person's. Raises
    ``NotAllowed``, ``ChapterClosed``, ``TextRefused``, a ``WhenRefused``, ``ClosesRefused``, or
    ``NoConnectorsChannel`` when it could stand nowhere.
    """
    now, chapter = house.now(), typed.chapter
    _need(actor, chapter)
    title = clean_line(typed.title, field="title", limit=TITLE_LIMIT)
    text = clean_text(typed.text, field="text", limit=TEXT_LIMIT)
    zone = chapter.zone if chapter else actor.zone
    moment = read_when(typed.closes, now=now, zone=zone, languages=languages_for(actor.reads))
    closes = consent.check_closes(moment.at, now)
    own = await _room(house.store.read, actor.network, chapter)
    channel = own or typed.channel
    if channel is None:
        raise NoConnectorsChannel
    audience = chapter.id if chapter else None
    matter = Matter(title, text, closes, audience, channel, here=own is None)
    content = {
        "title": title,
        "text": text,
        "closes": seconds(closes),
        "audience": audience,
        "channel": channel,
        "here": matter.here,
    }

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=now)

    draft = await house.store.write(unit)
    return MatterProposed(draft, matter, chapter.name if chapter else None, zone)


def _need(actor: Person, chapter: Chapter | None) -> None:
    if chapter is None:
        if not (actor.steward or actor.connects):
            raise NotAllowed("connector")
        return
    actor.need_chapter(chapter.id, chapter.name)
    if chapter.status is Status.COMPOSTED:
        raise ChapterClosed(chapter.name)


async def _room(conn: Connection, network_id: int, chapter: Chapter | None) -> int | None:
    """The channel of who decides."""
    if chapter is not None:
        return chapter.channel
    network = await networks.find(conn, network_id)
    return network.connectors_channel if network else None


async def confirm(house: House, actor: Person, draft: int) -> MatterBegun:
    """Open the decision. Raises as ``propose``, and ``DraftGone``."""
    now = house.now()

    async def unit(tx: Transaction) -> MatterBegun:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        chapter = await _asked(tx, actor, content["audience"])
        fresh = await people.recheck_any(tx, actor, (chapter.id,) if chapter else ())
        if not await people.connects_anywhere(tx.conn, actor.network, actor.id):
            fresh = replace(fresh, connects=frozenset())
        _need(fresh, chapter)
        closes = consent.check_closes(instant(content["closes"]), now)
        decision = _decision(actor, content, closes, now)
        await deciding.begin(tx, decision, now=now)
        return MatterBegun(decision, content["channel"])

    return await house.store.write(unit)


async def _asked(tx: Transaction, actor: Person, audience: int | None) -> Chapter | None:
    if audience is None:
        return None
    chapter = await chapters.find(tx.conn, actor.network, audience)
    if chapter is None:
        raise ChapterGone
    return chapter


def _decision(actor: Person, content: dict[str, Any], closes: datetime, now: datetime) -> Decision:
    return Decision(
        id=new_id(now),
        network=actor.network,
        noun=Noun.MATTER,
        subject=None,
        choice=None,
        title=content["title"],
        text=content["text"],
        member=actor.id,
        audience=content["audience"],
        opened=now.replace(microsecond=0),
        closes=closes,
        place=content["channel"] if content["here"] else None,
    )


async def discard(house: House, actor: Person, draft: int) -> None:
    """Nothing is proposed."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)


async def reword(house: House, actor: Person, decision_id: int, title: str, text: str) -> Decision:
    """Say a matter in other words, by its proposer, as long as nobody spoke; people get time to read.

    Raises ``DecisionGone``, ``DecisionOver``, ``NotProposer``, ``AlreadySpoken`` or ``TextRefused``.
    """
    now = house.now()
    called = clean_line(title, field="title", limit=TITLE_LIMIT)
    words = clean_text(text, field="text", limit=TEXT_LIMIT)

    async def unit(tx: Transaction) -> Decision:
        decision = await _may_reword(tx.conn, actor, decision_id)
        rules.check_running(await judge(tx, decision, now))
        after = consent.reworded(replace(decision, title=called, text=words), now)
        await decisions.reword(tx, after)
        await deciding.settle(tx, after, actor=actor.id, now=now)
        return after

    return await house.store.write(unit)


async def wording(house: House, actor: Person, decision_id: int) -> Decision:
    """The decision whose words its proposer is about to change. Raises as ``reword``."""
    return await _may_reword(house.store.read, actor, decision_id)


async def _may_reword(conn: Connection, actor: Person, decision_id: int) -> Decision:
    """The decision, if ``actor`` may put it in other words. Raises as ``reword``."""
    decision = await decisions.find(conn, actor.network, decision_id)
    if decision is None or not (
        decision.member == actor.id or rules.may_take_part(actor, decision)
    ):
        raise rules.DecisionGone
    rules.check_running(decision)
    if decision.member != actor.id or decision.noun is not Noun.MATTER:
        raise rules.NotProposer(decision.title)
    if await decisions.said(conn, decision.id):
        raise rules.AlreadySpoken(decision.title)
    return decision
