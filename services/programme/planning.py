"""Planning the programme of an event: sessions are proposed, confirmed, changed and removed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from db import audit, drafts, organising, sessions
from db.store import Transaction
from domain import events as rules
from domain import programme
from domain.events import DraftGone, Event, NothingToChange
from domain.people import Person
from domain.programme import (
    Clash,
    Item,
    Kind,
    ProgrammeUndated,
    Session,
    SessionGone,
    TooManySessions,
)
from domain.session_times import read_session
from domain.text import clean_line
from domain.when import languages_for, read_duration
from services.house import House

_DRAFT = "session"


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed of a session; ``None`` is nothing. ``when`` and ``duration`` are words."""

    title: str
    when: str | None = None
    duration: str | None = None
    kind: Kind = Kind.OTHER
    room: str | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class SessionProposed:
    """What was understood, waiting for its *Confirm*; ``before`` is what it changes.

    ``clashes`` are sessions at the same time in the same room or with the same speaker.
    """

    draft: int
    event: Event
    session: Session
    clashes: tuple[Clash, ...]
    before: Session | None = None


@dataclass(frozen=True, slots=True)
class SessionSaved:
    """It stands in the programme; ``fresh``: it did not before."""

    event: Event
    session: Session
    fresh: bool


@dataclass(frozen=True, slots=True)
class SessionRemoved:
    """It is in the programme no more."""

    event: Event
    session: Session


async def propose(house: House, actor: Person, event: Event, typed: Typed) -> SessionProposed:
    """Understand a new session and keep it as a draft for 24 hours.

    Raises ``NotAllowed``, ``EventCancelled``, ``EventOver``, ``ProgrammeUndated``, ``TextRefused``,
    a ``WhenRefused``, ``SessionOutside`` or ``TooManySessions``.
    """
    _need_open(actor, event, house.now())
    if await sessions.number_of(house.store.read, event.id) >= programme.MOST_SESSIONS:
        raise TooManySessions(programme.MOST_SESSIONS)
    item = _cleaned(typed, timedelta(0), programme.DEFAULT_LENGTH)
    placed = read_session(
        typed.when or "",
        typed.duration,
        event,
        now=house.now(),
        languages=languages_for(actor.reads),
    )
    item = replace(item, after=placed.item.after, length=placed.item.length)
    return await _kept(house, actor, event, item, None)


async def propose_change(
    house: House, actor: Person, event: Event, session_id: int, typed: Typed
) -> SessionProposed:
    """As ``propose``, for a session that stands; a time that was not typed stays.

    Raises also ``SessionGone`` and ``NothingToChange``.
    """
    _need_open(actor, event, house.now())
    before = await sessions.find(house.store.read, event, session_id)
    if before is None:
        raise SessionGone
    item = _cleaned(replace(typed, kind=before.item.kind), before.item.after, before.item.length)
    languages = languages_for(actor.reads)
    if typed.when is not None:
        moved = read_session(
            typed.when, typed.duration, event, now=house.now(), languages=languages, item=item
        )
        item = moved.item
    elif typed.duration is not None:
        length = read_duration(typed.duration, languages=languages)
        item = programme.check_inside(
            programme.placed(replace(item, length=length), event), event
        ).item
    if item == before.item:
        raise NothingToChange
    return await _kept(house, actor, event, item, before)


async def confirm(house: House, actor: Person, draft: int) -> SessionSaved:
    """Write the session of a draft. Raises ``DraftGone``, and as ``propose``."""
    now = house.now()

    async def unit(tx: Transaction) -> SessionSaved:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        event = await _organised(tx, actor, content["event"], now)
        item = sessions.item_of(content)
        session = programme.check_inside(programme.placed(item, event, content["session"]), event)
        if content["session"]:
            if await sessions.find(tx.conn, event, session.id) is None:
                raise SessionGone
            await sessions.save(tx, event, session.id, item, now=now)
        else:
            if await sessions.number_of(tx.conn, event.id) >= programme.MOST_SESSIONS:
                raise TooManySessions(programme.MOST_SESSIONS)
            session = await sessions.add(tx, event, item, by=actor.id, now=now)
        action = "session.edit" if content["session"] else "session.create"
        await audit.add(tx, event.network, action, actor=actor.id, subject=session.id, now=now)
        return SessionSaved(event, session, not content["session"])

    return await house.store.write(unit)


async def discard(house: House, actor: Person, draft: int) -> None:
    """The author thought better of it."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)


async def remove(house: House, actor: Person, session_id: int) -> SessionRemoved:
    """Take a session out of the programme. Raises ``SessionGone``, and as ``propose``."""
    now = house.now()

    async def unit(tx: Transaction) -> SessionRemoved:
        found = await sessions.event_of(tx.conn, actor.network, session_id)
        if found is None:
            raise SessionGone
        event = await _organised(tx, actor, found, now)
        session = await sessions.find(tx.conn, event, session_id)
        if session is None:
            raise SessionGone
        await sessions.remove(tx, session_id, now=now)
        await audit.add(
            tx, event.network, "session.remove", actor=actor.id, subject=session_id, now=now
        )
        return SessionRemoved(event, session)

    return await house.store.write(unit)


def _need_open(actor: Person, event: Event, now: datetime) -> None:
    rules.need_organiser(actor, event)
    rules.check_open(event, now)
    if not event.is_dated:
        raise ProgrammeUndated(event.title)


async def _organised(tx: Transaction, actor: Person, event_id: int, now: datetime) -> Event:
    """The event inside the transaction, if ``actor`` organises it at this moment."""
    event = await organising.fresh(tx, actor, event_id, now)
    if not event.is_dated:
        raise ProgrammeUndated(event.title)
    return event


def _cleaned(typed: Typed, after: timedelta, length: timedelta) -> Item:
    def line(text: str | None, field: str, limit: int) -> str | None:
        return clean_line(text, field=field, limit=limit) if text else None

    return Item(
        clean_line(typed.title, field="title", limit=programme.TITLE_LIMIT),
        after,
        length,
        typed.kind,
        line(typed.room, "room", programme.ROOM_LIMIT),
        line(typed.speaker, "speaker", programme.SPEAKER_LIMIT),
    )


async def _kept(
    house: House, actor: Person, event: Event, item: Item, before: Session | None
) -> SessionProposed:
    """Keep ``item`` as a draft, and see with what it would clash."""
    session = programme.placed(item, event, before.id if before else 0)
    others = await sessions.of_event(house.store.read, event)
    found = programme.clashes(session, (one.session for one in others))
    content = {"event": event.id, "session": session.id, **sessions.content_of(item)}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=house.now())

    return SessionProposed(await house.store.write(unit), event, session, found, before)
