"""How the answers to an event came in, day by day.

Of each person only the answer that stands is known, and the moment of the last change of it: what
was said before, or taken back, is in no day. A seat that was freed for somebody who waited counts
from the moment of their own answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domain.events import Answer, Event

#: Days that are told apart; what was said before them stands on the first.
MOST: Final = 366


@dataclass(frozen=True, slots=True)
class Given:
    """``number`` people gave ``answer`` at about ``at``."""

    answer: Answer
    at: datetime
    number: int


@dataclass(frozen=True, slots=True)
class Day:
    """How many answers of each kind stood at the end of ``on``."""

    on: date
    going: int = 0
    waiting: int = 0
    maybe: int = 0
    no: int = 0

    def of(self, answer: Answer) -> int:
        """How many gave ``answer``."""
        counts = {
            Answer.GOING: self.going,
            Answer.WAITING: self.waiting,
            Answer.MAYBE: self.maybe,
            Answer.NO: self.no,
        }
        return counts[answer]

    @property
    def all(self) -> int:
        """Every answer."""
        return self.going + self.waiting + self.maybe + self.no


@dataclass(frozen=True, slots=True)
class AnswerDays:
    """The answers to ``event`` as they stand ``at``, by day: from the first that was given to today,
    or to the event's last day. No days: nobody answered."""

    event: Event
    days: tuple[Day, ...]
    at: datetime

    @property
    def is_one_day(self) -> bool:
        """Whether everything was said on one and the same day: nothing to draw."""
        return not self.days or self.days[0].all == self.days[-1].all


def by_day(given: Iterable[Given], event: Event, *, now: datetime) -> tuple[Day, ...]:
    """Every day in the event's zone from the first answer until ``now`` or until it ended, at most
    ``MOST``, each with all that was answered until its end."""
    zone = ZoneInfo(event.zone)
    said = [(one.at.astimezone(zone).date(), one.answer, one.number) for one in given]
    if not said:
        return ()
    last = max(*(on for on, _, _ in said), min(now, event.ends).astimezone(zone).date())
    first = max(min(on for on, _, _ in said), last - timedelta(days=MOST - 1))
    tally: dict[date, dict[Answer, int]] = {}
    for on, answer, number in said:
        there = tally.setdefault(max(on, first), dict.fromkeys(Answer, 0))
        there[answer] += number
    days, sums = [], dict.fromkeys(Answer, 0)
    for at in range((last - first).days + 1):
        on = first + timedelta(days=at)
        for answer, number in tally.get(on, {}).items():
            sums[answer] += number
        counts = (sums[one] for one in (Answer.GOING, Answer.WAITING, Answer.MAYBE, Answer.NO))
        days.append(Day(on, *counts))
    return tuple(days)
