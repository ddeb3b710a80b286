"""Who on the board could help whom: suggested to both, and nobody is named before both said yes.

    first ──starter: yes──▶ agreed ──partner's turn──▶ second ──partner: yes──▶ met
      │                        │                          │
      └────────────────────────┴── no: declined · two weeks: lapsed · over: void ──┘

``starter`` is who wrote the newer post, and is asked first; who asks by themselves begins as
``agreed``. Two people are suggested to each other once, whatever came of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.errors import Refusal

PATIENCE: Final = timedelta(days=14)
"""How long an answer is waited for."""
DAY: Final = timedelta(days=1)


class Stage(StrEnum):
    """See the drawing above."""

    FIRST = "first"
    AGREED = "agreed"
    SECOND = "second"
    MET = "met"
    DECLINED = "declined"
    LAPSED = "lapsed"
    VOID = "void"

    @property
    def is_running(self) -> bool:
        """Whether somebody may still answer."""
        return self in {Stage.FIRST, Stage.AGREED, Stage.SECOND}


@dataclass(frozen=True, slots=True)
class Match:
    """Two people who may help each other: see the drawing above.

    ``post`` is the starter's, ``counter`` the partner's, ``None`` when it is their profile that
    answers. ``asked`` and ``turned``: when starter and partner were asked (``None``: not, or by
    themselves). ``until``: when it lapses.
    """

    id: int
    network: int
    post: int
    counter: int | None
    starter: int
    partner: int
    stage: Stage
    made: datetime
    until: datetime
    asked: datetime | None = None
    turned: datetime | None = None

    @property
    def pair(self) -> tuple[int, int]:
        """The two, the smaller identifier first."""
        return min(self.starter, self.partner), max(self.starter, self.partner)

    def waits_for(self, member: int) -> bool:
        """Whether it is ``member`` who is to answer."""
        if self.stage is Stage.FIRST:
            return member == self.starter
        return self.stage is Stage.SECOND and member == self.partner

    def is_open_for(self, member: int) -> bool:
        """Whether ``member`` knows of it and it is not over."""
        if member == self.starter:
            return self.stage.is_running
        return member == self.partner and self.stage is Stage.SECOND

    def told(self, member: int, since: datetime) -> bool:
        """Whether the bot wrote to ``member`` about it after ``since``."""
        at = self.asked if member == self.starter else self.turned
        return member in self.pair and at is not None and at > since

    def other(self, reader: int) -> int | None:
        """Who the other is, for one of the two; ``None`` before both said yes, and for anybody else."""
        if self.stage is not Stage.MET or reader not in self.pair:
            return None
        return self.partner if reader == self.starter else self.starter


@dataclass(frozen=True, slots=True)
class Limits:
    """How many suggestions a person has open at most, and hears of in a day."""

    most_open: int
    a_day: int


class MatchGone(Refusal):
    """There is no such suggestion, or it is not this person's."""


class MatchOver(Refusal):
    """The suggestion is over: it was answered, it took too long, or what it was about is gone."""


@dataclass(eq=False)
class TooManyMatches(Refusal):
    """One person has ``most`` suggestions open at most."""

    most: int


class MessagesClosed(Refusal):
    """Whoever takes no direct messages cannot be introduced."""


def are_known(known: Iterable[Match], starter: int, partner: int) -> bool:
    """Whether the two were suggested to each other before, or are one."""
    pair = (min(starter, partner), max(starter, partner))
    return starter == partner or any(one.pair == pair for one in known)


def has_room(known: Iterable[Match], member: int, limits: Limits) -> bool:
    """Whether ``member`` may have one more suggestion open."""
    return sum(one.is_open_for(member) for one in known) < limits.most_open


def may_be_told(known: Sequence[Match], member: int, limits: Limits, now: datetime) -> bool:
    """Whether the bot may write to ``member`` about one more."""
    today = sum(one.told(member, now - DAY) for one in known)
    return today < limits.a_day and has_room(known, member, limits)


def suggested(
    fresh: Match, known: Sequence[Match], limits: Limits, *, now: datetime
) -> Match | None:
    """``fresh`` as it begins, its starter asked; ``None`` when that may not be (now).

    ``known`` are at least all that its two people ever had.
    """
    if are_known(known, fresh.starter, fresh.partner):
        return None
    if not may_be_told(known, fresh.starter, limits, now):
        return None
    return replace(fresh, stage=Stage.FIRST, made=now, asked=now, until=now + PATIENCE)


def wished(fresh: Match, known: Sequence[Match], limits: Limits, *, now: datetime) -> Match:
    """``fresh`` as it begins when its starter asks by themselves.

    Raises ``MatchOver`` when the two were suggested to each other before, or ``TooManyMatches``.
    """
    if are_known(known, fresh.starter, fresh.partner):
        raise MatchOver
    if not has_room(known, fresh.starter, limits):
        raise TooManyMatches(limits.most_open)
    return replace(fresh, stage=Stage.AGREED, made=now, until=now + PATIENCE)


def answered(match: Match, member: int, *, yes: bool, now: datetime) -> Match:
    """What becomes of it when ``member`` says yes or no.

    Raises ``MatchGone`` for who was not asked (yet), ``MatchOver`` for who answered already or
    too late.
    """
    knows = member == match.starter or (member == match.partner and match.turned is not None)
    if not knows:
        raise MatchGone
    if not match.waits_for(member) or match.until <= now:
        raise MatchOver
    if not yes:
        return replace(match, stage=Stage.DECLINED)
    stage = Stage.AGREED if match.stage is Stage.FIRST else Stage.MET
    return replace(match, stage=stage, until=now + PATIENCE)


def turned(match: Match, known: Sequence[Match], limits: Limits, *, now: datetime) -> Match:
    """The partner is asked, if it is their turn: they have room, and heard of no other today."""
    if match.stage is not Stage.AGREED or not may_be_told(known, match.partner, limits, now):
        return match
    return replace(match, stage=Stage.SECOND, turned=now, until=now + PATIENCE)


def lapsed(match: Match, *, now: datetime) -> Match:
    """Over, when nobody answered in time."""
    over = match.stage.is_running and match.until <= now
    return replace(match, stage=Stage.LAPSED) if over else match


def void(match: Match) -> Match:
    """Over, because what it was about is gone."""
    return replace(match, stage=Stage.VOID) if match.stage.is_running else match
