"""Practices: the figures by which a network runs its chapters, each its own to change.

The defaults are customs that have proved themselves: the 333 rule for connectors (three months,
three criteria, three endorsers), roles of a year, and a ladder of silence measured on 2,302 events
of one network (of chapters silent for 90 days 82 % met again within a year; after 120 days 69 %,
after 180 days 43 %, after 270 days 15 %).
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Final

from domain.errors import Refusal


@dataclass(frozen=True, slots=True)
class Practices:
    """What a network does when. Names ending in ``_days`` are days, all others are counts."""

    commitments: int = 3
    founding_days: int = 180
    silent_neighbour_days: int = 7
    nearby_km: int = 30
    request_days: int = 30
    endorsers: int = 3
    takeoff_days: int = 90
    consent_days: int = 7
    term_days: int = 365
    renewal_days: int = 30
    least_connectors: int = 2
    nudges: int = 2
    nudge_days: int = 7
    buddy_load: int = 3
    ask_days: int = 90
    mentor_days: int = 120
    dormant_days: int = 180
    notice_days: int = 270
    compost_days: int = 365
    reflection_days: int = 182
    board_days: int = 60
    board_open: int = 3
    board_daily: int = 1
    retention_days: int = 365
    audit_days: int = 730
    page_review_days: int = 183


#: The least and the most of each figure that a network may set.
BOUNDS: Final[Mapping[str, tuple[int, int]]] = {
    "commitments": (1, 20),
    "founding_days": (14, 730),
    "silent_neighbour_days": (1, 90),
    "nearby_km": (1, 300),
    "request_days": (3, 180),
    "endorsers": (0, 10),
    "takeoff_days": (0, 365),
    "consent_days": (1, 60),
    "term_days": (30, 1095),
    "renewal_days": (7, 90),
    "least_connectors": (1, 10),
    "nudges": (0, 5),
    "nudge_days": (1, 30),
    "buddy_load": (1, 20),
    "ask_days": (14, 730),
    "mentor_days": (15, 1095),
    "dormant_days": (16, 1460),
    "notice_days": (17, 1825),
    "compost_days": (18, 3650),
    "reflection_days": (30, 730),
    "board_days": (7, 365),
    "board_open": (1, 10),
    "board_daily": (1, 5),
    "retention_days": (30, 3650),
    "audit_days": (90, 3650),
    "page_review_days": (30, 730),
}
#: The rungs of the ladder of silence: each is later than the one before.
LADDER: Final = ("ask_days", "mentor_days", "dormant_days", "notice_days", "compost_days")


@dataclass(eq=False)
class PracticeOutOfBounds(Refusal):
    """``name`` may be from ``least`` to ``most``."""

    name: str
    least: int
    most: int


@dataclass(eq=False)
class FigureUnreadable(Refusal):
    """``text`` is no whole number."""

    text: str


@dataclass(eq=False)
class LadderOutOfOrder(Refusal):
    """``name`` would come before ``before`` on the ladder of silence, or at once with it."""

    name: str
    before: str


def changed(practices: Practices, name: str, figure: int) -> Practices:
    """``practices`` with another ``figure`` for ``name``, one of ``BOUNDS``.

    Raises ``PracticeOutOfBounds`` or ``LadderOutOfOrder``.
    """
    least, most = BOUNDS[name]
    if not least <= figure <= most:
        raise PracticeOutOfBounds(name, least, most)
    after = replace(practices, **{name: figure})
    for earlier, later in itertools.pairwise(LADDER):
        if getattr(after, earlier) >= getattr(after, later):
            raise LadderOutOfOrder(later, earlier)
    return after


def read(kept: Mapping[str, int]) -> Practices:
    """The practices of a network that set ``kept``; names that mean nothing (any more) are left out."""
    known = {field.name for field in fields(Practices)}
    return replace(Practices(), **{name: kept[name] for name in known & kept.keys()})


def read_figure(text: str) -> int:
    """A whole number of a practice. Raises ``FigureUnreadable``."""
    cleaned = text.strip()
    if not cleaned.isdecimal() or len(cleaned) > 6:
        raise FigureUnreadable(text)
    return int(cleaned)
