"""Events that Discord shows among its own scheduled events.

Discord takes 100 scheduled or active events in a server, names of 100, descriptions of 1,000 and
places of 100 characters, and repeats weekly, every two weeks, on the same weekday of each month
and yearly only (Discord's developer documentation, *Guild Scheduled Event*). A series that
repeats otherwise, or whose next dates differ from its rule, shows its next date alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from domain.chapters import Chapter
from domain.chapters import Status as ChapterStatus
from domain.events import EVERYONE, Event, Status
from domain.notices import Act
from domain.recurrence import Repeat

MOST = 100
KEPT_FREE = 10
"""How many of them are left to the people of the server."""
NAME_LIMIT = 100
DESCRIPTION_LIMIT = 1000
PLACE_LIMIT = 100
LOOKED_AT = 4
"""How many of the next dates of a series have to follow its rule for the rule to be shown."""

SETTLED = timedelta(minutes=1)
"""How long changes are waited for before one of ours is put right, or brought up to date."""
AGAIN = timedelta(hours=1)

_YEARLY, _MONTHLY, _WEEKLY = 0, 1, 2  # Discord's frequencies


@dataclass(frozen=True, slots=True)
class Mirror(Act):
    """Show ``event`` (``None``: nothing any more) as the scheduled event ``scheduled``.

    ``key`` is the series of the event, or the event itself. ``repeat`` is how Discord is told
    that it comes back. ``scheduled`` is ``None`` for one that Discord does not show yet, as far as
    we know: ``doubted`` says that another delivery may have made it, of which no answer is known.
    ``was`` is by what it was known while it was no series.
    """

    network: int
    key: int
    event: Event | None
    language: str
    repeat: Repeat = Repeat.NONE
    scheduled: int | None = None
    was: int | None = None
    doubted: bool = False

    @property
    def event_starts(self) -> datetime | None:
        """When what is shown begins."""
        return self.event.starts if self.event else None

    @property
    def place(self) -> tuple[str, int]:
        """The scheduled events of the server."""
        return "mirror", self.network


@dataclass(frozen=True, slots=True)
class Interest:
    """Someone pressed *Interested* on a scheduled event, or took it back (not ``on``)."""

    scheduled: int
    member: int
    on: bool


@dataclass(frozen=True, slots=True)
class Repair:
    """What was put right: the ``difference`` between what Discord showed and what it should.

    ``due`` is when; ``worked`` whether it was seen to be right since.
    """

    difference: tuple[object, ...]
    due: datetime
    worked: bool = False


def next_repair(
    last: Repair | None, difference: tuple[object, ...], *, now: datetime
) -> Repair | None:
    """The repair of a ``difference`` after the ``last`` one; ``None`` when it would not help.

    What stays the same after a repair is Discord's own way of writing it. What comes back after
    one that worked is somebody who disagrees: that is put right once an hour at most.
    """
    if last is None or last.difference != difference:
        return Repair(difference, now + SETTLED)
    if not last.worked:
        return None
    return Repair(difference, max(now + SETTLED, last.due + AGAIN))


def key_of(event: Event) -> int:
    """By what a mirror is known: a series has one for all its dates."""
    return event.series or event.id


def shows_events(chapter: Chapter) -> bool:
    """Whether Discord shows what ``chapter`` plans: it chose so, and it is still there."""
    return chapter.mirrored and chapter.status is not ChapterStatus.COMPOSTED


def is_shown(event: Event, *, chapter_shows: bool, now: datetime) -> bool:
    """Whether Discord shows ``event``: everyone in the server may see it, and it is not over.

    Events of the network are shown, those of a chapter if the chapter chose so.
    """
    return (
        event.status is Status.PLANNED
        and event.audience in EVERYONE
        and (event.chapter is None or chapter_shows)
        and not event.is_over(now)
    )


def repeat_shown(repeat: Repeat, dates: Sequence[Event]) -> Repeat:
    """How Discord is told that a series comes back, whose next dates are ``dates``."""
    first = dates[0] if dates else None
    if first is None or any(one.slot != one.wall or one.own for one in dates[:LOOKED_AT]):
        return Repeat.NONE
    if any(one.status is not Status.PLANNED for one in dates[:LOOKED_AT]):
        return Repeat.NONE
    return repeat if rule(repeat, first.starts) is not None else Repeat.NONE


def rule(repeat: Repeat, starts: datetime) -> dict[str, Any] | None:
    """Discord's recurrence rule for what begins at ``starts`` first; ``None`` if it knows none.

    Weekdays and dates are those of the start in UTC, as it is sent.
    """
    at = starts.astimezone(UTC)
    begin = {"start": at.isoformat(), "interval": 1}
    match repeat:
        case Repeat.WEEKLY:
            return {**begin, "frequency": _WEEKLY, "by_weekday": [at.weekday()]}
        case Repeat.FORTNIGHTLY:
            return {**begin, "frequency": _WEEKLY, "interval": 2, "by_weekday": [at.weekday()]}
        case Repeat.MONTHLY_WEEKDAY if at.day <= 28:  # a fifth is our last, and not Discord's
            nth = {"n": (at.day - 1) // 7 + 1, "day": at.weekday()}
            return {**begin, "frequency": _MONTHLY, "by_n_weekday": [nth]}
        case Repeat.YEARLY if (at.month, at.day) != (2, 29):
            return {
                **begin,
                "frequency": _YEARLY,
                "by_month": [at.month],
                "by_month_day": [at.day],
            }
    return None
