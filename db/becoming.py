"""What follows for a candidacy: its decision begins, it is accepted, or it ends another way."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from db import (
    audit,
    candidacies,
    chapters,
    connectors,
    deciding,
    decisions,
    deliveries,
    networks,
    people,
    practices,
)
from db.store import Transaction
from domain import candidacies as rules
from domain import consent
from domain.candidacies import Candidacy, Standing, Status
from domain.chapters import Status as ChapterStatus
from domain.decisions import TITLE_LIMIT, Decision, Noun, Outcome, Said, Stance
from domain.decisions import Status as DecisionStatus
from domain.deliveries import Kind
from domain.ids import new_id
from domain.text import cut


async def advance(tx: Transaction, candidacy: Candidacy, *, now: datetime) -> Candidacy:
    """Begin the decision once nothing is missing; else plan when to look again.

    What waits for stewards is looked at anew too: connectors may have a channel by now, somebody
    may endorse no more, or the stewards are asked again.
    """
    again = candidacy.with_stewards
    if candidacy.status is not Status.GATHERING and not again:
        return candidacy
    candidacy = replace(candidacy, status=Status.GATHERING)
    standing = await candidacies.standing(tx.conn, candidacy, now)
    if not standing.missing.nothing:
        await candidacies.save(tx, candidacy)
        await candidacies.plan_look(tx, candidacy, now=now)
        return candidacy
    network = await networks.find(tx.conn, candidacy.network)
    candidacy = replace(candidacy, status=Status.DECIDING)
    if network is not None and network.connectors_channel is not None:
        candidacy = await _decide(tx, replace(standing, candidacy=candidacy), now)
    else:
        await candidacies.tell(tx, candidacy, 0, "settle", now=now)
    await candidacies.save(tx, candidacy)
    await candidacies.plan_look(tx, candidacy, now=now)
    if len(standing.endorsers) > 1 and not again:
        await candidacies.tell(tx, candidacy, candidacy.member, "sponsor", now=now)
    return candidacy


async def _decide(tx: Transaction, standing: Standing, now: datetime) -> Candidacy:
    """The decision of the connectors; what was objected before stands in it from its beginning."""
    candidacy = standing.candidacy
    custom = await practices.find(tx.conn, candidacy.network)
    opened = now.replace(microsecond=0)
    decision = Decision(
        id=new_id(now),
        network=candidacy.network,
        noun=Noun.CONNECTOR,
        subject=candidacy.id,
        choice=candidacy.chapter,
        title=cut(f"{candidacy.name} · {candidacy.chapter_name}", TITLE_LIMIT),
        text="\n\n".join(filter(None, (candidacy.results, candidacy.letter))),
        member=await _presenter(tx, standing),
        audience=None,
        opened=opened,
        closes=opened + timedelta(days=custom.consent_days),
    )
    await deciding.begin(tx, decision, now=now)
    for one in standing.objections:
        said = Said(
            decision.id,
            one.member,
            Stance.OBJECT,
            now,
            raised=Stance.OBJECT,
            why=one.why,
            steward=one.steward,
        )
        await decisions.say(tx, candidacy.network, said)
    if standing.objections:
        await deciding.settle(tx, consent.stop(decision, now), actor=None, now=now)
    return replace(candidacy, decision=decision.id)


async def _presenter(tx: Transaction, standing: Standing) -> int:
    """Who presents it and answers there; an endorser for a proposer who left the server."""
    candidacy = standing.candidacy
    here = await people.here(tx.conn, candidacy.network, candidacy.proposer)
    if standing.endorsers and (here is None or not here.known):
        return standing.endorsers[0]
    return rules.presenter(candidacy, standing.endorsers)


async def accept(
    tx: Transaction, candidacy: Candidacy, *, actor: int | None, told: int = 0, now: datetime
) -> Candidacy:
    """They are a connector from now on, and everyone concerned hears of it; ``told`` did already.

    The playbook of a new connector begins with the next look at the candidacy.
    """
    after = replace(candidacy, status=Status.ACCEPTED, ended=now)
    await candidacies.save(tx, after)
    standing = await candidacies.standing(tx.conn, after, now)
    mates = await connectors.of_chapter(tx.conn, after.network, after.chapter)
    by = actor or await _presenter(tx, standing)
    if await connectors.add(tx, after.network, after.chapter, after.member, by=by, now=now):
        await audit.add(
            tx,
            after.network,
            "connector.add",
            actor=actor,
            subject=after.chapter,
            now=now,
            member=after.member,
            candidacy=after.id,
        )
    concerned = {after.proposer, *standing.endorsers, *(one.member for one in mates)}
    for member in sorted({after.member, *concerned} - {told, actor or 0}):
        await candidacies.tell(tx, after, member, "accepted", now=now)
    # A look that was planned for later would begin the playbook once more.
    await deliveries.drop(tx, after.id, kind=Kind.CANDIDACY_LOOK, why="accepted", now=now)
    await candidacies.look_at(tx, after, due=now, now=now)
    return after


async def close(
    tx: Transaction, candidacy: Candidacy, status: Status, *, actor: int | None, now: datetime
) -> Candidacy:
    """It ends as ``declined``, ``withdrawn`` or ``lapsed``, and with it any decision under way.

    The candidate and who proposed them are told, but for the one who did it.
    """
    after = replace(candidacy, status=status, ended=now)
    await candidacies.save(tx, after)
    await deliveries.drop(tx, after.id, kind=Kind.CANDIDACY_LOOK, why=status.value, now=now)
    await deliveries.drop(tx, after.id, kind=Kind.CANDIDACY_NEWS, why=status.value, now=now)
    presenter = await _end_decision(tx, after, actor, now)
    for member in sorted({after.member, after.proposer} - {actor or 0, presenter}):
        await candidacies.tell(tx, after, member, status.value, now=now)
    await audit.add(
        tx,
        after.network,
        f"candidacy.{status}",
        actor=actor,
        subject=after.id,
        now=now,
        chapter=after.chapter,
    )
    return after


async def _end_decision(
    tx: Transaction, candidacy: Candidacy, actor: int | None, now: datetime
) -> int:
    """Nothing is left to decide; who presented it, and hears so, or 0 when nothing was decided."""
    if candidacy.decision is None:
        return 0
    decision = await decisions.find(tx.conn, candidacy.network, candidacy.decision)
    if decision is None:
        return 0
    if decision.is_running:
        moot = consent.end(decision, DecisionStatus.WITHDRAWN, Outcome.MOOT, now)
        await deciding.settle(tx, moot, actor=actor, now=now)
    return decision.member


async def named(
    tx: Transaction, network: int, chapter: int, member: int, *, actor: int, now: datetime
) -> None:
    """They were named a connector directly: a candidacy that was open has come to its aim."""
    candidacy = await candidacies.open_for(tx.conn, network, chapter, member)
    if candidacy is not None:
        presenter = await _end_decision(tx, candidacy, actor, now)
        told = 0 if presenter == member else presenter
        await accept(tx, candidacy, actor=actor, told=told, now=now)


async def is_moot(tx: Transaction, candidacy: Candidacy) -> bool:
    """Whether nobody can become a connector by it any more: they left, they are one by now, or
    the chapter was composted."""
    here = await people.here(tx.conn, candidacy.network, candidacy.member)
    if here is None or not here.known or candidacy.chapter in here.connects:
        return True
    chapter = await chapters.find(tx.conn, candidacy.network, candidacy.chapter)
    return chapter is None or chapter.status is ChapterStatus.COMPOSTED


async def _decided(tx: Transaction, decision: Decision) -> Candidacy | None:
    """The candidacy that ``decision`` is about, while it waits for it."""
    candidacy = await candidacies.find(tx.conn, decision.network, decision.subject or 0)
    if candidacy is None or candidacy.status is not Status.DECIDING:
        return None
    return candidacy if candidacy.decision == decision.id else None


async def holds(tx: Transaction, decision: Decision, _now: datetime) -> bool:
    """Whether there still is something to decide."""
    candidacy = await _decided(tx, decision)
    return candidacy is not None and not await is_moot(tx, candidacy)


async def adopt(tx: Transaction, decision: Decision, now: datetime) -> None:
    """Nobody objects: they are a connector."""
    candidacy = await _decided(tx, decision)
    if candidacy is not None:
        await accept(tx, candidacy, actor=None, told=_told(decision, candidacy), now=now)


async def end(tx: Transaction, decision: Decision, now: datetime) -> None:
    """The decision ended another way, and the candidacy with it."""
    candidacy = await _decided(tx, decision)
    if candidacy is not None:
        status = Status.LAPSED
        if decision.status is DecisionStatus.BLOCKED:
            status = Status.DECLINED
        elif decision.outcome is Outcome.PROPOSER:
            status = Status.WITHDRAWN
        await close(tx, candidacy, status, actor=None, now=now)


def _told(decision: Decision, candidacy: Candidacy) -> int:
    """Who hears the outcome with the decision itself, unless it is the candidate."""
    return 0 if decision.member == candidacy.member else decision.member


async def depart(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """They left the server: what they were on the way to ends."""
    for candidacy in await candidacies.open_of_member(tx.conn, network, member):
        await close(tx, candidacy, Status.WITHDRAWN, actor=member, now=now)
