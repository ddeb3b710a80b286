"""Privacy: what a person may ask of what is known about them, and until when they may think again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

#: From the wish to be erased until it is final.
GRACE: Final = timedelta(days=7)
#: How long what was settled in the outbox is kept.
SETTLED_KEPT: Final = timedelta(days=90)
#: How many people are erased in one round at most.
PER_ROUND: Final = 25


@dataclass(frozen=True, slots=True)
class Request:
    """``member`` wishes to be erased; final from ``due`` (aware, UTC) on, until then reversible."""

    id: int
    network: int
    member: int
    asked: datetime
    due: datetime

    def is_final(self, now: datetime) -> bool:
        """Whether it is too late to think again."""
        return now >= self.due


@dataclass(frozen=True, slots=True)
class Export:
    """Everything that a network knows about ``member``, by table; ``why`` each of these is kept."""

    network: str
    member: int
    made: datetime
    rows: Mapping[str, Sequence[Mapping[str, Any]]]
    why: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Policy:
    """What the page about privacy says of this network: who its stewards are, and how long what is
    kept (in days); ``backup_months`` is after how long no backup holds it any more."""

    network: str
    steward_role: int | None
    retention_days: int
    audit_days: int
    grace_days: int
    backup_months: int


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did: how many rows ``went``, and how many ``stayed`` without the person.

    ``planned`` is how many deliveries bring Discord up to date (cards, boards, roles).
    """

    went: int
    stayed: int
    planned: int
