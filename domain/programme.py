"""Programmes: the sessions of an event, in their rooms, and what each person picked of them.

A session is kept as a distance on the wall clock from the start of its event: when the event
moves, when its zone changes its rules, when it is repeated or copied, its programme comes along.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from domain.errors import Refusal
from domain.events import Event, Status
from domain.folding import fold
from domain.notices import Message
from domain.times import instant_of, wall_at

PAGE = 10
MOST_SESSIONS = 200
TITLE_LIMIT = 100
ROOM_LIMIT = 60
SPEAKER_LIMIT = 120
DEFAULT_LENGTH = timedelta(hours=1)
REMINDED = timedelta(minutes=5)  # so long before a session that was picked
USEFUL_FOR = timedelta(minutes=10)  # after it began, the reminder still helps someone who is late
_BETWEEN_NAMES = re.compile(r"[,;&/+،؛]|\b(?:and|et|y|und|e|ed|و)\b")


class Kind(StrEnum):
    """What sort of session it is. ``other`` is not worth a word."""

    TALK = "talk"
    SEMINAR = "seminar"
    WORKSHOP = "workshop"
    PANEL = "panel"
    PITCH = "pitch"
    QUESTIONS = "questions"
    MEAL = "meal"
    BREAK = "break"
    WELCOME = "welcome"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Item:
    """A session apart from any event: ``after`` its start on the wall clock, for ``length``."""

    title: str
    after: timedelta
    length: timedelta
    kind: Kind = Kind.OTHER
    room: str | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One entry of the programme of ``event``. ``id`` is 0 while it waits to be confirmed."""

    id: int
    event: int
    item: Item
    wall: datetime
    zone: str
    starts: datetime
    ends: datetime

    @property
    def title(self) -> str:
        """Its name."""
        return self.item.title


@dataclass(frozen=True, slots=True)
class Listed:
    """A session as one person sees it: whether they ``picked`` it."""

    session: Session
    picked: bool = False


@dataclass(frozen=True, slots=True)
class Clash:
    """``other`` takes place at the same time, with the same ``what``: room, speaker, or person."""

    what: str
    other: Session


@dataclass(frozen=True, slots=True)
class Picked:
    """It is on the person's own programme. ``reminded``: whether a reminder is still to come."""

    event: Event
    session: Session
    clashes: tuple[Clash, ...] = ()
    reminded: bool = True


@dataclass(frozen=True, slots=True)
class SessionSoon(Message):
    """A session that someone picked is about to begin (``mention``: in a channel)."""

    event: Event
    session: Session
    late: bool
    mention: int | None = None


@dataclass(eq=False)
class SessionOutside(Refusal):
    """The session would not lie within its event, of so many ``days``; ``example`` would."""

    title: str
    starts: datetime
    ends: datetime
    days: int
    example: str


@dataclass(eq=False)
class ProgrammeUndated(Refusal):
    """``title`` is only wished for: a session has no time before its event has a date."""

    title: str


class SessionGone(Refusal):
    """The session was removed; a button outlived it."""


@dataclass(eq=False)
class SessionOver(Refusal):
    """The session has ended: it cannot be picked any more."""

    title: str


@dataclass(eq=False)
class TooManySessions(Refusal):
    """The programme has as many sessions as one may."""

    most: int


def placed(item: Item, event: Event, identifier: int = 0) -> Session:
    """``item`` as a session of ``event``, at its instants in the event's zone."""
    wall = event.wall + item.after
    starts = instant_of(wall, event.zone)
    return Session(identifier, event.id, item, wall, event.zone, starts, starts + item.length)


def is_inside(session: Session, event: Event) -> bool:
    """Whether all of it lies within its event."""
    return event.starts <= session.starts and session.ends <= event.ends


def check_inside(session: Session, event: Event) -> Session:
    """``session`` if it lies within its event and lasts, else ``SessionOutside``."""
    if session.item.length > timedelta(0) and is_inside(session, event):
        return session
    raise outside(event)


def outside(event: Event) -> SessionOutside:
    """The refusal that says when ``event`` is, and how a time within it is written."""
    days = len(days_of(event))
    return SessionOutside(event.title, event.starts, event.ends, days, f"{event.wall:%H:%M}")


def default_length(starts: datetime, event: Event) -> timedelta:
    """How long a session from ``starts`` on lasts unless someone says so: an hour, or what is left."""
    return min(DEFAULT_LENGTH, event.ends - starts)


def days_of(event: Event) -> list[date]:
    """The days of ``event`` on the wall of its zone, the first first."""
    # Who parties until midnight does not meet on the day that begins then.
    last = wall_at(max(event.ends - timedelta(seconds=1), event.starts), event.zone).date()
    first = event.wall.date()
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def overlap(one: Session, other: Session) -> bool:
    """Whether there is a moment at which both take place."""
    return one.starts < other.ends and other.starts < one.ends


def clashes(session: Session, others: Iterable[Session]) -> tuple[Clash, ...]:
    """The sessions at the same time as ``session`` in its room, or with one of its speakers."""
    found = []
    for other in others:
        if other.id == session.id or not overlap(session, other):
            continue
        if _room(session) and _room(session) == _room(other):
            found.append(Clash("room", other))
        if _speakers(session) & _speakers(other):
            found.append(Clash("speaker", other))
    return tuple(found)


def own_clashes(session: Session, listed: Iterable[Listed]) -> tuple[Clash, ...]:
    """What someone picked among ``listed`` that takes place at the same time as ``session``."""
    return tuple(
        Clash("person", one.session)
        for one in listed
        if one.picked and one.session.id != session.id and overlap(session, one.session)
    )


def _room(session: Session) -> str:
    return fold(session.item.room or "")


def speakers(text: str | None) -> list[str]:
    """The names of those who speak, as they were written between commas and *and*."""
    return [name for one in _BETWEEN_NAMES.split(text or "") if (name := one.strip())]


def _speakers(session: Session) -> set[str]:
    return {name for one in speakers(session.item.speaker) if (name := fold(one))}


def due(session: Session, event: Event, *, now: datetime) -> datetime | None:
    """When who picked it is reminded; at once if it moved so near; ``None`` when it is too late."""
    if event.status is not Status.PLANNED or session.starts <= now:
        return None
    return max(session.starts - REMINDED, now)


def fitted(items: Iterable[Item], length: timedelta) -> tuple[Item, ...]:
    """``items`` as far as they lie within an event that lasts ``length``: what is over is cut."""
    return tuple(
        Item(item.title, item.after, min(item.length, length - item.after), *_rest(item))
        for item in items
        if timedelta(0) <= item.after < length
    )


def _rest(item: Item) -> tuple[Kind, str | None, str | None]:
    return item.kind, item.room, item.speaker


class _Timed(Protocol):
    @property
    def session(self) -> Session: ...


T = TypeVar("T", bound=_Timed)


def pages(listed: Sequence[T]) -> list[list[T]]:
    """The programme cut into pages: ten sessions at most, and never two days on one page."""
    cut: list[list[T]] = []
    for one in listed:
        new = not cut or len(cut[-1]) == PAGE
        if new or cut[-1][-1].session.wall.date() != one.session.wall.date():
            cut.append([])
        cut[-1].append(one)
    return cut
