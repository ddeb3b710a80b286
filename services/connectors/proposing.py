"""The way to being a connector: somebody is proposed, says yes or not now, and is looked after."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import audit, becoming, candidacies, chapters, people, playbooks, practices, tracks
from db.store import Transaction
from domain import candidacies as rules
from domain.candidacies import (
    Candidacy,
    CandidacyGone,
    CandidacyOpen,
    CandidacyOver,
    CandidacyRests,
    IsConnector,
    Standing,
    Status,
    Voice,
)
from domain.chapters import Chapter, ChapterClosed, ChapterGone
from domain.chapters import Status as ChapterStatus
from domain.connectors import BotConnector, Someone
from domain.deliveries import Delivery
from domain.errors import NotAllowed
from domain.ids import new_id
from domain.people import Person
from domain.playbooks import CONNECTOR
from domain.text import clean_text
from services.house import House


async def propose(house: House, actor: Person, someone: Someone, chapter: Chapter) -> Standing:
    """Ask ``someone`` whether they would be a connector of ``chapter``; or declare it oneself.

    Any connector of the network proposes others and endorses them by it; a member of the chapter
    may declare themselves. Raises ``NotAllowed``, ``BotConnector``, ``ChapterGone``,
    ``ChapterClosed``, ``IsConnector``, ``CandidacyOpen`` or ``CandidacyRests``.
    """
    if someone.bot:
        raise BotConnector(someone.name)
    now = house.now()

    async def unit(tx: Transaction) -> Standing:
        fresh = await chapters.find(tx.conn, actor.network, chapter.id)
        if fresh is None:
            raise ChapterGone
        if fresh.status is ChapterStatus.COMPOSTED:
            raise ChapterClosed(fresh.name)
        vouches = await _may_propose(tx, actor, someone, fresh)
        await people.meet(tx, actor.network, someone.id, someone.name, now=now)
        if await people.connects(tx, actor.network, fresh.id, someone.id):
            raise IsConnector(someone.name, fresh.name)
        if await candidacies.open_for(tx.conn, actor.network, fresh.id, someone.id):
            raise CandidacyOpen(someone.name, fresh.name)
        await _need_rested(tx, actor, someone, fresh, now)
        candidacy = Candidacy(
            id=new_id(now),
            network=actor.network,
            chapter=fresh.id,
            chapter_name=fresh.name,
            member=someone.id,
            name=someone.name,
            proposer=actor.id,
            proposed=now.replace(microsecond=0),
        )
        await candidacies.add(tx, candidacy)
        if someone.id != actor.id:
            await candidacies.tell(tx, candidacy, someone.id, "asked", who=actor.id, now=now)
        if vouches:
            await candidacies.speak(tx, candidacy, actor.id, Voice.ENDORSE, now=now)
        await candidacies.plan_look(tx, candidacy, now=now)
        await audit.add(
            tx,
            actor.network,
            "candidacy.propose",
            actor=actor.id,
            subject=candidacy.id,
            now=now,
            chapter=fresh.id,
            member=someone.id,
        )
        return await candidacies.standing(tx.conn, candidacy, now)

    return await house.store.write(unit)


async def _need_rested(
    tx: Transaction, actor: Person, someone: Someone, chapter: Chapter, now: datetime
) -> None:
    """Raise ``CandidacyRests`` when ``someone`` said "not now" lately; oneself one may always ask."""
    if someone.id == actor.id:
        return
    said = await candidacies.turned_down(tx.conn, actor.network, chapter.id, someone.id)
    if said is not None and now < said + rules.RESTS:
        raise CandidacyRests(someone.name, chapter.name, said + rules.RESTS)


async def _may_propose(tx: Transaction, actor: Person, someone: Someone, chapter: Chapter) -> bool:
    """Whether who proposes endorses too, being a connector and not the candidate."""
    if someone.id == actor.id:
        if not await chapters.is_in(tx.conn, chapter.id, actor.id):
            raise NotAllowed("member", chapter.name)
        return False
    connects = await people.connects_anywhere(tx.conn, actor.network, actor.id)
    if not connects and not actor.steward:
        raise NotAllowed("connector")
    return connects


async def letter(house: House, actor: Person, candidacy_id: int) -> Candidacy:
    """The candidacy whose letter the candidate is about to write, or to write anew.

    Raises ``CandidacyGone`` or ``CandidacyOver``.
    """
    candidacy = await candidacies.find(house.store.read, actor.network, candidacy_id)
    return _own(candidacy, actor, {Status.ASKED, Status.GATHERING})


async def willing(
    house: House, actor: Person, candidacy_id: int, results: str, aims: str
) -> Standing:
    """The candidate says yes, with what they have done (``results``) and the ``aims`` of their next
    six months; a second time they write it anew, and the take-off goes on from the first.

    Raises as ``letter``, and ``TextRefused``.
    """
    done = clean_text(results, field="results", limit=rules.RESULTS_LIMIT)
    intent = clean_text(aims, field="letter", limit=rules.LETTER_LIMIT)
    now = house.now()

    async def unit(tx: Transaction) -> Standing:
        found = await candidacies.find(tx.conn, actor.network, candidacy_id)
        before = _own(found, actor, {Status.ASKED, Status.GATHERING})
        candidacy = replace(
            before,
            status=Status.GATHERING,
            willing=before.willing or now.replace(microsecond=0),
            results=done,
            letter=intent,
        )
        await candidacies.save(tx, candidacy)
        if before.willing is None and before.proposer != actor.id:
            await candidacies.tell(tx, candidacy, before.proposer, "willing", now=now)
        candidacy = await becoming.advance(tx, candidacy, now=now)
        return await candidacies.standing(tx.conn, candidacy, now)

    return await house.store.write(unit)


async def withdraw(house: House, actor: Person, candidacy_id: int) -> Candidacy:
    """*Not now*, or not any more: the candidate's word, at any time before it is decided.

    Raises ``CandidacyGone`` or ``CandidacyOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Candidacy:
        found = await candidacies.find(tx.conn, actor.network, candidacy_id)
        candidacy = _own(found, actor, rules.OPEN)
        return await becoming.close(tx, candidacy, Status.WITHDRAWN, actor=actor.id, now=now)

    return await house.store.write(unit)


def _own(
    candidacy: Candidacy | None, actor: Person, among: set[Status] | frozenset[Status]
) -> Candidacy:
    if candidacy is None or candidacy.member != actor.id:
        raise CandidacyGone
    if candidacy.status not in among:
        raise CandidacyOver(candidacy.name, candidacy.chapter_name)
    return candidacy


async def look(house: House, delivery: Delivery) -> None:
    """The errand: bring a candidacy to where it stands now. Doing it twice changes nothing."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        candidacy = await candidacies.find(tx.conn, delivery.network, delivery.subject)
        if candidacy is None:
            return
        if candidacy.status is Status.ACCEPTED:
            await _begin(house, tx, candidacy, now)
        elif candidacy.is_open and candidacy.decision is None:
            await _judge(tx, candidacy, now)

    await house.store.write(unit)


async def _judge(tx: Transaction, candidacy: Candidacy, now: datetime) -> None:
    lapses = rules.lapses(candidacy, await practices.find(tx.conn, candidacy.network))
    late = lapses is not None and now >= lapses
    after = candidacy
    if await becoming.is_moot(tx, candidacy):
        late = True
    elif not late:
        after = await becoming.advance(tx, candidacy, now=now)
    if late:
        await becoming.close(tx, after, Status.LAPSED, actor=None, now=now)
    elif after.status is Status.ASKED:
        await candidacies.plan_look(tx, after, now=now)


async def _begin(house: House, tx: Transaction, candidacy: Candidacy, now: datetime) -> None:
    """The playbook of a new connector, with the endorser who runs the welcome as a buddy."""
    standing = await candidacies.standing(tx.conn, candidacy, now)
    playbook = await playbooks.find(
        tx.conn, house.playbooks(), candidacy.network, candidacy.chapter, CONNECTOR
    )
    await tracks.begin(
        tx,
        playbook,
        network=candidacy.network,
        anchor=now,
        now=now,
        member=candidacy.member,
        chapter=candidacy.chapter,
        buddy=rules.welcomer(candidacy, standing.endorsers),
        starter=candidacy.proposer,
    )
