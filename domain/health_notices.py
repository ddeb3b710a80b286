"""What is asked and told about the health of a chapter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.chapters import Chapter
from domain.health import Rung
from domain.notices import Message


@dataclass(frozen=True, slots=True)
class HealthAsked(Message):
    """To a connector: their chapter is silent ``since`` then. ``mentor`` is the chapter that may
    accompany it, ``date`` from when on composting may be proposed; ``stewards``: they are asked
    a day later."""

    chapter: Chapter
    rung: Rung
    since: datetime
    mentor: str | None = None
    date: datetime | None = None
    stewards: bool = False


@dataclass(frozen=True, slots=True)
class HealthMentor(Message):
    """To a connector of ``mentor``: would they accompany ``chapter``?"""

    chapter: Chapter
    mentor: Chapter
    since: datetime


@dataclass(frozen=True, slots=True)
class HealthHelpers(Message):
    """In a chapter's own channel: who would help?"""

    chapter: Chapter
    since: datetime


@dataclass(frozen=True, slots=True)
class HealthTaker(Message):
    """In the connectors' channel: who would take the chapter on, before ``date``?"""

    chapter: Chapter
    since: datetime
    date: datetime


@dataclass(frozen=True, slots=True)
class HealthStewards(Message):
    """To the stewards: a question about ``chapter`` whose connectors are ``people``."""

    chapter: Chapter
    rung: Rung
    since: datetime
    people: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class HealthTold(Message):
    """To a connector: ``what`` happened to ``chapter`` (a word), through the person ``by``."""

    chapter: Chapter
    what: str
    by: int
    mentor: str | None = None


@dataclass(frozen=True, slots=True)
class HealthReflect(Message):
    """To a connector: it is time to look back on the half-year of ``chapter``."""

    chapter: Chapter
