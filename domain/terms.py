"""Terms: the role of a connector has an end, is asked about before it, and is renewed or laid down.

──renewal days before──▶ asked ──a week before──▶ asked again ──the end──▶ stewards are told
                                                                                 │
      renewed: a new term, as if nothing had been asked      a month of grace ───┤
                                                                                 ├──▶ ended
                                   the chapter's last one: stewards are told ◀───┘
                                   again, month by month, and a person decides
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.errors import Refusal, SelfServing
from domain.practices import Practices

FIRST_TERM: Final = timedelta(days=60)
"""The least that is left of a role which began before roles had terms."""
AGAIN: Final = timedelta(days=7)
"""How long before the end somebody is asked a second time."""
GRACE: Final = timedelta(days=30)
"""How long a role goes on after its end while nobody answers, and how often stewards hear of it."""


@dataclass(frozen=True, slots=True)
class Role:
    """One person's role in one chapter, now. ``ends`` is ``None`` for one older than terms.

    ``asked``: how often they were asked about this end; ``raised``: when stewards were last told.
    """

    id: int
    network: int
    chapter: int
    chapter_name: str
    member: int
    name: str
    since: datetime
    ends: datetime | None
    asked: int = 0
    raised: datetime | None = None


class Step(StrEnum):
    """What is due with a role."""

    ASK = "ask"
    RAISE = "raise"
    END = "end"
    FLAG = "flag"


def first_end(role: Role, practices: Practices, now: datetime) -> datetime:
    """When the first term of a role ends that is older than terms: nobody is surprised by it."""
    return max(role.since + timedelta(days=practices.term_days), now + FIRST_TERM)


def end_of_term(practices: Practices, now: datetime) -> datetime:
    """When a term ends that begins ``now``."""
    return now + timedelta(days=practices.term_days)


def renewed(role: Role, practices: Practices, now: datetime) -> Role:
    """They stay: a whole term from now, and nothing has been asked about it."""
    return replace(role, ends=end_of_term(practices, now), asked=0, raised=None)


def is_near(role: Role, practices: Practices, now: datetime) -> bool:
    """Whether its end is so near that its bearer is asked about it."""
    return role.ends is not None and now >= role.ends - timedelta(days=practices.renewal_days)


def due(role: Role, practices: Practices) -> datetime | None:
    """When something is next due with ``role``; ``None`` while it has no term."""
    if role.ends is None:
        return None
    if role.raised is not None:
        return role.raised + GRACE
    renewal = timedelta(days=practices.renewal_days)
    if role.asked == 0:
        return role.ends - renewal
    if role.asked == 1 and renewal > AGAIN:
        return role.ends - AGAIN
    return role.ends


def step(role: Role, practices: Practices, *, others: int, now: datetime) -> Step | None:
    """What is due with ``role`` at ``now``, ``others`` being the chapter's other connectors.

    The role of a chapter's last connector never ends by itself.
    """
    moment = due(role, practices)
    if role.ends is None or moment is None or now < moment:
        return None
    if role.raised is not None:
        return Step.END if others else Step.FLAG
    return Step.RAISE if now >= role.ends else Step.ASK


def taken(role: Role, what: Step, now: datetime) -> Role:
    """``role`` once a step that does not end it was taken."""
    if what is Step.ASK:
        return replace(role, asked=role.asked + 1)
    return replace(role, raised=now)


@dataclass(frozen=True, slots=True)
class Renewed:
    """The role goes on until ``role.ends``."""

    role: Role


@dataclass(frozen=True, slots=True)
class SteppingDown:
    """What stepping down would mean: ``left`` connectors remain."""

    role: Role
    left: int


@dataclass(frozen=True, slots=True)
class SteppedDown:
    """The role is over, and ``left`` connectors remain."""

    role: Role
    left: int


@dataclass(frozen=True, slots=True)
class Recovered:
    """The roles of a lost account are with the person's new one now; ``chapters`` are their names."""

    lost: int
    found: int
    chapters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lonely:
    """A chapter with fewer connectors than its network wants: ``connectors`` of them."""

    chapter: int
    name: str
    connectors: int


class NoRoles(Refusal):
    """The person animates no chapter, so there is nothing to renew."""


class RoleOver(Refusal):
    """The role that a button names is over."""


@dataclass(eq=False)
class NothingToRecover(Refusal):
    """``name`` is no connector anywhere."""

    name: str


@dataclass(eq=False)
class SameAccount(Refusal):
    """``name`` is both the lost account and the new one."""

    name: str


class RecoverOneself(SelfServing):
    """Nobody gives themselves the roles of another account."""
