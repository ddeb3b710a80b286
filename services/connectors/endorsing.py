"""What connectors say to a candidacy: endorsements, objections; and who welcomes in the end."""

from __future__ import annotations

from dataclasses import replace

from db import audit, becoming, candidacies, people
from db.store import Transaction
from domain import candidacies as rules
from domain.candidacies import (
    AtDecision,
    Candidacy,
    CandidacyGone,
    CandidacyOver,
    Endorsed,
    Objected,
    ObjectionStands,
    OwnCandidacy,
    Standing,
    Status,
    Voice,
)
from domain.errors import NotAllowed
from domain.people import Person
from domain.text import clean_text
from services.house import House


async def endorse(house: House, actor: Person, candidacy_id: int) -> Endorsed:
    """Vouch for a candidate, as a connector of any chapter; an own objection is taken back by it.

    While it is being decided, ``Endorsed.decision`` is to be supported too.

    Raises ``CandidacyGone``, ``CandidacyOver``, ``OwnCandidacy`` or ``NotAllowed``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Endorsed:
        candidacy = await _speaking(tx, actor, candidacy_id, stewards=False)
        fresh = await candidacies.speak(tx, candidacy, actor.id, Voice.ENDORSE, now=now)
        if fresh:
            await _written(tx, actor, candidacy, "endorse", house)
        if fresh and candidacy.status is Status.GATHERING:
            candidacy = await becoming.advance(tx, candidacy, now=now)
        return Endorsed(await candidacies.standing(tx.conn, candidacy, now), fresh)

    return await house.store.write(unit)


async def object_to(
    house: House, actor: Person, candidacy_id: int, reason: str
) -> Objected | AtDecision:
    """Say what speaks against a candidate, and why; candidate and proposer hear of it.

    Before the decision it is kept, and stands in the decision from its beginning. While it is
    being decided nothing is written here: ``AtDecision`` says where the objection belongs.
    Raises as ``endorse``, and ``TextRefused``.
    """
    why = clean_text(reason, field="reason", limit=rules.WHY_LIMIT)
    now = house.now()

    async def unit(tx: Transaction) -> Objected | AtDecision:
        candidacy = await _speaking(tx, actor, candidacy_id, stewards=True)
        if candidacy.decision is not None:
            return AtDecision(candidacy.decision)
        fresh = await candidacies.speak(
            tx, candidacy, actor.id, Voice.OBJECT, why=why, steward=actor.steward, now=now
        )
        if fresh:
            for member in sorted({candidacy.member, candidacy.proposer} - {actor.id}):
                await candidacies.tell(tx, candidacy, member, "objected", who=actor.id, now=now)
            await _written(tx, actor, candidacy, "object", house)
        return Objected(await candidacies.standing(tx.conn, candidacy, now), fresh)

    return await house.store.write(unit)


async def take_back(house: House, actor: Person, candidacy_id: int) -> Standing | AtDecision:
    """An objection that was met stands no more; ``AtDecision`` where it stands there by now.

    Raises ``CandidacyGone`` for who has none.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Standing | AtDecision:
        candidacy = await candidacies.find(tx.conn, actor.network, candidacy_id)
        if candidacy is None:
            raise CandidacyGone
        if await candidacies.hush(tx, candidacy, actor.id):
            await _written(tx, actor, candidacy, "agree", house)
        elif not candidacy.is_open or candidacy.decision is None:
            raise CandidacyGone
        if candidacy.is_open and candidacy.decision is not None:
            return AtDecision(candidacy.decision)
        return await candidacies.standing(tx.conn, candidacy, now)

    return await house.store.write(unit)


async def choose_sponsor(house: House, actor: Person, candidacy_id: int, endorser: int) -> Standing:
    """The candidate says which of their endorsers runs the welcome.

    Raises ``CandidacyGone`` (also when that person does not endorse them) or
    ``CandidacyOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Standing:
        candidacy = await candidacies.find(tx.conn, actor.network, candidacy_id)
        if candidacy is None or candidacy.member != actor.id:
            raise CandidacyGone
        candidacy = await _open(tx, actor, candidacy_id)
        standing = await candidacies.standing(tx.conn, candidacy, now)
        if endorser not in standing.endorsers:
            raise CandidacyGone
        chosen = replace(candidacy, sponsor=endorser)
        await candidacies.save(tx, chosen)
        return replace(standing, candidacy=chosen)

    return await house.store.write(unit)


async def settle(house: House, actor: Person, candidacy_id: int, *, accept: bool) -> Candidacy:
    """Stewards decide where connectors have no channel of their own to do it in.

    Raises ``NotAllowed``, ``CandidacyGone``, ``CandidacyOver``, or ``ObjectionStands`` when an
    objection is to be settled first.
    """
    actor.need_steward()
    now = house.now()

    async def unit(tx: Transaction) -> Candidacy:
        candidacy = await _open(tx, actor, candidacy_id)
        if candidacy.member == actor.id:
            raise OwnCandidacy(candidacy.chapter_name)
        if not candidacy.with_stewards:
            raise CandidacyGone
        if not accept:
            return await becoming.close(tx, candidacy, Status.DECLINED, actor=actor.id, now=now)
        if await becoming.is_moot(tx, candidacy):
            return await becoming.close(tx, candidacy, Status.LAPSED, actor=actor.id, now=now)
        if await candidacies.objections(tx.conn, candidacy.id):
            raise ObjectionStands(candidacy.name)
        return await becoming.accept(tx, candidacy, actor=actor.id, now=now)

    return await house.store.write(unit)


async def _open(tx: Transaction, actor: Person, candidacy_id: int) -> Candidacy:
    candidacy = await candidacies.find(tx.conn, actor.network, candidacy_id)
    if candidacy is None:
        raise CandidacyGone
    if not candidacy.is_open:
        raise CandidacyOver(candidacy.name, candidacy.chapter_name)
    return candidacy


async def _speaking(
    tx: Transaction, actor: Person, candidacy_id: int, *, stewards: bool
) -> Candidacy:
    """The candidacy, if ``actor`` may speak to it at this moment."""
    connects = await people.connects_anywhere(tx.conn, actor.network, actor.id)
    candidacy = await candidacies.find(tx.conn, actor.network, candidacy_id)
    if candidacy is not None and candidacy.member == actor.id:
        raise OwnCandidacy(candidacy.chapter_name)
    if not connects and not (stewards and actor.steward):
        raise NotAllowed("connector")
    return await _open(tx, actor, candidacy_id)


async def _written(
    tx: Transaction, actor: Person, candidacy: Candidacy, verb: str, house: House
) -> None:
    await audit.add(
        tx,
        actor.network,
        f"candidacy.{verb}",
        actor=actor.id,
        subject=candidacy.id,
        now=house.now(),
        chapter=candidacy.chapter,
    )
