"""The programme of an event as one person sees it, and what they pick of it."""

from __future__ import annotations

from dataclasses import dataclass

from db import events, people, pitches, questions, sessions
from db.connection import Connection
from db.store import Transaction
from domain import events as rules
from domain import programme, raised
from domain.events import Event, EventGone
from domain.people import Person
from domain.programme import (
    Clash,
    Listed,
    Picked,
    Session,
    SessionGone,
    SessionOver,
)
from domain.projects import Pitch
from domain.raised import Question
from domain.reminders import Via
from services.house import House


@dataclass(frozen=True, slots=True)
class Agenda:
    """The programme of ``event`` in its order, what is pitched, and the open questions by theme."""

    event: Event
    listed: tuple[Listed, ...]
    pitches: tuple[Pitch, ...]
    themes: tuple[tuple[str, tuple[Question, ...]], ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """One session as one person sees it.

    ``clashes``: what is at the same time in its room or with its speaker, for organisers, and
    what the person picked. ``organises``: whether they may change it.
    """

    event: Event
    session: Session
    picked: bool
    clashes: tuple[Clash, ...]
    organises: bool


async def agenda(house: House, viewer: Person, event: Event) -> Agenda:
    """What happens at ``event``, for someone who may see it."""

    async def ask(conn: Connection) -> Agenda:
        listed = await sessions.of_event(conn, event, viewer.id)
        pitched = await pitches.of_event(conn, event.id)
        asked = await questions.of_event(conn, event.id)
        still = [one for one in asked if one.status is raised.Status.OPEN]
        return Agenda(event, tuple(listed), tuple(pitched), tuple(raised.by_theme(still)))

    return await house.store.look(ask)


async def has_programme(house: House, event: Event) -> bool:
    """Whether anything was planned of ``event`` yet."""
    return await sessions.number_of(house.store.read, event.id) > 0


async def opened(house: House, viewer: Person, event: Event, session_id: int) -> Opened:
    """One session of ``event``. Raises ``SessionGone``."""
    listed = await house.store.look(lambda conn: sessions.of_event(conn, event, viewer.id))
    found = next((one for one in listed if one.session.id == session_id), None)
    if found is None:
        raise SessionGone
    organises = rules.may_organise(viewer, event)
    clashes: tuple[Clash, ...] = ()
    if organises:
        clashes = programme.clashes(found.session, (one.session for one in listed))
    clashes += programme.own_clashes(found.session, listed)
    return Opened(event, found.session, found.picked, clashes, organises)


async def pick(house: House, actor: Person, event: Event, session_id: int) -> Picked:
    """Put a session on the person's own programme; picking it twice changes nothing.

    The caller has seen to it that they may see ``event``. Raises ``EventGone``,
    ``EventCancelled``, ``EventOver``, ``SessionGone`` or ``SessionOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Picked:
        fresh = await events.find(tx.conn, actor.network, event.id)
        if fresh is None:
            raise EventGone
        rules.check_open(fresh, now)
        session = await sessions.find(tx.conn, fresh, session_id)
        if session is None:
            raise SessionGone
        if session.ends <= now:
            raise SessionOver(session.title)
        planned = await sessions.pick(tx, fresh, session, actor.id, now=now)
        listed = await sessions.of_event(tx.conn, fresh, actor.id)
        member = await people.find(tx.conn, actor.network, actor.id)
        wanted = member is None or member.via is not Via.NONE
        return Picked(
            fresh, session, programme.own_clashes(session, listed), reminded=planned and wanted
        )

    return await house.store.write(unit)


async def unpick(house: House, actor: Person, event: Event, session_id: int) -> Session:
    """Take a session off the person's own programme. Raises ``SessionGone``."""
    now = house.now()

    async def unit(tx: Transaction) -> Session:
        session = await sessions.find(tx.conn, event, session_id)
        if session is None:
            raise SessionGone
        await sessions.unpick(tx, session.id, actor.id, now=now)
        return session

    return await house.store.write(unit)
