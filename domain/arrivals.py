"""How far newcomers get: of those who arrived lately how many did each step of their welcome.

Numbers only, and none of a small group: who reads them sees on the board who is where, but not who
finished, left, or chose what in their profile; in a group of ``LEAST`` or more, a number says that
of nobody in particular.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

#: How long ago somebody arrived who is counted.
WINDOW: Final = timedelta(days=90)
#: People, below which nothing is counted.
LEAST: Final = 5


class Choice(StrEnum):
    """What a newcomer chooses in the welcome, in its order; ``BEGAN``: any of the others."""

    BEGAN = "began"
    LANGUAGE = "language"
    CITY = "city"
    CHAPTER = "chapter"
    INTERESTS = "interests"


@dataclass(frozen=True, slots=True)
class Taken:
    """One step of the playbook: how many did it, for how many it was not needed, for how many its
    day has come and it is open. ``place`` is its mean place in their playbooks."""

    name: str
    texts: Mapping[str, str]
    place: float
    done: int
    skipped: int
    waiting: int

    @property
    def is_met(self) -> bool:
        """Whether it came up for anybody yet."""
        return bool(self.done or self.skipped or self.waiting)

    def text(self, language: str) -> str:
        """What is to be done, in ``language`` or the first there is."""
        return self.texts.get(language) or next(iter(self.texts.values()), self.name)


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Those who arrived since ``since``: ``people`` in all, of whom ``left`` are gone again and for
    ``clear`` nothing is open whose day has come. ``home`` is the network or the chapter ``chapter``
    (0: all that the reader looks after); of a small group no number but ``people`` is known."""

    home: str
    chapter: int
    since: datetime
    at: datetime
    people: int
    left: int = 0
    clear: int = 0
    chosen: Mapping[Choice, int] | None = None
    steps: tuple[Taken, ...] = ()

    @property
    def is_few(self) -> bool:
        """Whether they are too few to be counted without giving anybody away."""
        return self.people < LEAST


def in_order(steps: Iterable[Taken]) -> tuple[Taken, ...]:
    """The steps that came up for anybody, in the order of the playbook."""
    return tuple(
        sorted((one for one in steps if one.is_met), key=lambda one: (one.place, one.name))
    )
