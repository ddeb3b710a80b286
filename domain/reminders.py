"""Reminders: when whom is told, and what late means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.errors import Refusal
from domain.events import Event
from domain.ids import encode

TEXT_LIMIT = 500
MOST_PER_PERSON = 100
USEFUL_FOR = timedelta(days=7)  # how late a personal reminder is still sent
KEPT_FOR = timedelta(days=7)  # how long the text of one that was told waits for *Snooze*
GRACE = timedelta(minutes=5)  # confirmed so much after its moment, it is told at once
SNOOZES = (timedelta(minutes=10), timedelta(hours=1), timedelta(days=1))
MAX_LEAD = timedelta(days=30)
LEADS = (timedelta(days=7), timedelta(days=1), timedelta(hours=3), timedelta(hours=1))  # to choose


class Via(StrEnum):
    """How a person wants to hear: a direct message, the event's channel, or not at all."""

    DM = "dm"
    CHANNEL = "channel"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reminder:
    """A personal reminder. ``wall`` and ``zone`` are what the person chose, ``at`` the next
    instant in UTC, ``repeat`` the name of a repetition (``none`` for once). One about an
    ``event`` keeps its ``lead`` in seconds, and moves when the event moves. It comes by direct
    message, or in ``channel`` where its owner chose to be reminded before everyone.
    ``told_at``: it was told, and is kept for a while so that it can be snoozed."""

    id: int
    network: int
    member: int
    what: str
    wall: datetime
    zone: str
    at: datetime
    repeat: str
    event: int | None = None
    lead: int | None = None
    channel: int | None = None
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A moment at which something is due, useful until ``expires``, ``lead`` before the event."""

    lead: timedelta
    due: datetime
    expires: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of what a person will be told: a ``reminder`` of their own, or an ``event`` they go to.

    ``key`` names it in buttons and selects: ``r`` or ``e`` and an identifier.
    """

    at: datetime
    via: Via
    reminder: Reminder | None = None
    event: Event | None = None

    @property
    def key(self) -> str:
        """``r`` and the reminder's identifier, or ``e`` and the event's, in base 36."""
        if self.reminder is not None:
            return f"r{encode(self.reminder.id)}"
        return f"e{encode(self.event.id if self.event else 0)}"

    @property
    def text(self) -> str:
        """What it is about, as the person wrote it, or the event's title."""
        if self.reminder is not None:
            return self.reminder.what
        return self.event.title if self.event else ""


@dataclass(frozen=True, slots=True)
class EventReminded:
    """When a person will be told of ``event``: ``at``, by the way ``via``. ``at`` is ``None``: never."""

    event: Event
    at: datetime | None
    via: Via


@dataclass(frozen=True, slots=True)
class AlreadyYours:
    """*Me too* on a reminder of one's own: nothing changed."""

    reminder: Reminder


@dataclass(frozen=True, slots=True)
class Snoozable:
    """A reminder that was told and can come again after one of ``spans``; ``kind`` is ``r`` or ``e``."""

    kind: str
    id: int
    spans: tuple[timedelta, ...]


@dataclass(eq=False)
class TooManyReminders(Refusal):
    """A person has as many reminders waiting as one person may."""

    most: int


@dataclass(eq=False)
class LeadRefused(Refusal):
    """A lead time below zero or beyond ``days``."""

    days: int


@dataclass(eq=False)
class LeadTooLate(Refusal):
    """The moment ``lead`` before the event has passed."""

    title: str


@dataclass(eq=False)
class ReminderTooLate(Refusal):
    """The ``moment`` of a reminder passed before it was confirmed."""

    moment: datetime


class ReminderGone(Refusal):
    """The reminder was cancelled or is over."""


def channel_plan(event: Event, leads: tuple[int, ...], *, now: datetime) -> list[Planned]:
    """When the event's channel is reminded: each lead whose moment is still to come.

    A lead stays useful until the next shorter one is due (the last until the
    event begins), so that after an outage a channel hears once, not three times.
    """
    ordered = sorted({timedelta(seconds=lead) for lead in leads if lead >= 0}, reverse=True)
    plan = []
    for index, lead in enumerate(ordered):
        due = event.starts - lead
        following = ordered[index + 1] if index + 1 < len(ordered) else timedelta(0)
        expires = max(event.starts - following, due + timedelta(minutes=15))
        if due > now:
            plan.append(Planned(lead, due, expires))
    return plan


def person_plan(event: Event, lead: timedelta, *, now: datetime) -> Planned | None:
    """When a person who is going is reminded; ``None`` when that moment has passed."""
    due = event.starts - lead
    if due <= now:
        return None
    return Planned(lead, due, max(event.starts, due + timedelta(minutes=15)))


def check_lead(event: Event, lead: timedelta, *, now: datetime) -> datetime:
    """The moment ``lead`` before the event. Raises ``LeadRefused`` or ``LeadTooLate``."""
    if not timedelta(0) <= lead <= MAX_LEAD:
        raise LeadRefused(MAX_LEAD.days)
    if event.starts - lead <= now:
        raise LeadTooLate(event.title)
    return event.starts - lead


def leads_ahead(event: Event, own: timedelta, *, now: datetime) -> tuple[timedelta, ...]:
    """The leads to choose from whose moment is still to come, the ``own`` among them, longest first.

    Raises ``LeadTooLate`` when there is none.
    """
    left = sorted({lead for lead in (*LEADS, own) if lead and event.starts - lead > now})
    if not left:
        raise LeadTooLate(event.title)
    return tuple(reversed(left))


def snoozes(event: Event | None, *, now: datetime) -> tuple[timedelta, ...]:
    """After how long a reminder may come again: before the event, when it is about one.

    Raises ``LeadTooLate`` when the event begins before the shortest.
    """
    if event is None:
        return SNOOZES
    left = tuple(span for span in SNOOZES if now + span < event.starts)
    if not left:
        raise LeadTooLate(event.title)
    return left
