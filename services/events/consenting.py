"""Asking for a yes and answering: that a chapter hosts an event, that an event is part of another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from db import audit, chapters, connectors, deliveries, events, gathering, hosts, people
from db.connection import Connection
from db.store import Transaction
from domain import events as rules
from domain.chapters import ChapterClosed, ChapterGone, Status
from domain.deliveries import Kind as DeliveryKind
from domain.events import Event, EventGone
from domain.hosting import Consent, ConsentGone, Decided, Decision, Noun
from domain.people import Person
from services.events import joining
from services.house import House

_KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Asked:
    """``people`` hear of the question (0: the stewards); ``fresh``: it was not waiting already."""

    people: int
    fresh: bool


async def ask(
    tx: Transaction,
    event: Event,
    noun: Noun,
    partner: int,
    *,
    of: Iterable[int],
    by: int,
    now: datetime,
) -> Asked:
    """Ask the connectors of the chapters ``of``, or the stewards when there are none."""
    consent, fresh = await hosts.ask(tx, event, noun, partner, by=by, now=now)
    asked: set[int] = set()
    for chapter in of:
        found = await connectors.of_chapter(tx.conn, event.network, chapter)
        asked.update(one.member for one in found)
    asked.discard(by)
    if fresh:
        for member in sorted(asked) or [0]:
            await deliveries.plan(
                tx,
                DeliveryKind.CONSENT_ASKED,
                network=event.network,
                subject=consent.id,
                target=member,
                due=now,
                expires=min(event.ends, now + _KEPT),
                dedupe=f"consent:{consent.id}:{member}",
                now=now,
            )
        await audit.add(
            tx, event.network, f"{noun}.ask", actor=by, subject=event.id, now=now, partner=partner
        )
    return Asked(len(asked), fresh)


async def tell(tx: Transaction, consent: Consent, member: int, *, now: datetime) -> None:
    """Tell one person what became of a question, once for each answer."""
    await deliveries.plan(
        tx,
        DeliveryKind.CONSENT_ANSWERED,
        network=consent.network,
        subject=consent.id,
        target=member,
        due=now,
        expires=now + timedelta(days=7),
        dedupe=f"consent:{consent.id}:{consent.answer}:{member}",
        now=now,
    )


async def end(tx: Transaction, consent: Consent, *, by: int, now: datetime) -> None:
    """A yes is taken back: whoever asked for it or gave it is told, but not who took it back."""
    await hosts.withdraw(tx, consent.id, by=by, now=now)
    ended = await hosts.consent(tx.conn, consent.network, consent.id)
    for member in (consent.asked_by, consent.answered_by):
        if ended is not None and member is not None and member != by:
            await tell(tx, ended, member, now=now)


async def answer(house: House, actor: Person, consent_id: int, *, accept: bool) -> Decided:
    """Accept or decline; the first answer counts, and who asked is told.

    Raises ``ConsentGone``, ``EventGone``, ``ChapterGone``, ``NotAllowed``; to accept also
    ``EventCancelled``, ``EventOver``, ``ChapterClosed``, ``TooManyHosts`` and what
    ``hosting.check_whole`` raises.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Decided:
        consent = await hosts.consent(tx.conn, actor.network, consent_id)
        if consent is None:
            raise ConsentGone
        event = await events.find(tx.conn, actor.network, consent.event)
        if event is None:
            raise EventGone
        decision = Decision.ACCEPTED if accept else Decision.DECLINED
        if consent.noun is Noun.HOST:
            name = await _as_host(tx, actor, consent, event, accept=accept, now=now)
        else:
            name = await _as_part(tx, actor, consent, event, accept=accept, now=now)
        if consent.answer is not None:
            return Decided(consent.noun, event, name, consent.answer, fresh=False)
        await hosts.decide(tx, consent.id, decision, by=actor.id, now=now)
        joined = await events.find(tx.conn, actor.network, event.id)
        if joined is not None and consent.noun is Noun.PART:
            await gathering.begin(tx, house.playbooks(), joined, now=now)
        if consent.asked_by != actor.id:
            decided = await hosts.consent(tx.conn, actor.network, consent_id)
            await tell(tx, decided or consent, consent.asked_by, now=now)
        await audit.add(
            tx,
            event.network,
            f"{consent.noun}.{decision}",
            actor=actor.id,
            subject=event.id,
            now=now,
            partner=consent.partner,
        )
        return Decided(consent.noun, event, name, decision, fresh=True)

    return await house.store.write(unit)


async def _as_host(
    tx: Transaction, actor: Person, consent: Consent, event: Event, *, accept: bool, now: datetime
) -> str:
    """Answered by a connector of the chapter, or a steward."""
    chapter = await chapters.find(tx.conn, actor.network, consent.partner)
    if chapter is None:
        raise ChapterGone
    await people.recheck(tx, actor, chapter.id, chapter.name)
    if consent.answer is None and accept:
        rules.check_open(event, now)
        if chapter.status is Status.COMPOSTED:
            raise ChapterClosed(chapter.name)
        await joining.host(tx, event, chapter.id, now=now)
    return chapter.name


async def _as_part(
    tx: Transaction, actor: Person, consent: Consent, event: Event, *, accept: bool, now: datetime
) -> str:
    """Answered by one of the organisers of the main event."""
    main = await events.find(tx.conn, actor.network, consent.partner)
    if main is None:
        raise EventGone
    rules.need_organiser(await people.recheck_any(tx, actor, main.chapters), main)
    if consent.answer is None and accept:
        rules.check_open(event, now)
        await joining.part(tx, event, main, now=now)
    return main.title


async def waiting(house: House, viewer: Person, event: Event) -> list[tuple[Consent, Event]]:
    """The events that ask ``viewer``, as an organiser of ``event``, to become parts of it."""
    if not rules.may_organise(viewer, event) or event.part_of is not None:
        return []
    return await house.store.look(lambda conn: _waiting(conn, event))


async def _waiting(conn: Connection, event: Event) -> list[tuple[Consent, Event]]:
    found = []
    for consent in await hosts.unanswered(conn, event.network, event.id, Noun.PART):
        part = await events.find(conn, event.network, consent.event)
        if part is not None and part.status is not rules.Status.CANCELLED:
            found.append((consent, part))
    return found
