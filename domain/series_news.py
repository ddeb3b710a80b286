"""What deliveries about series say: news for those who come, questions to those who organise."""

from __future__ import annotations

from dataclasses import dataclass

from domain.events import Event
from domain.notices import Message
from domain.series import Series


@dataclass(frozen=True, slots=True)
class SeriesChanged(Message):
    """Dates that a person answered were ``moved`` or ``cancelled``; ``following`` is their next one."""

    series: Series
    moved: int
    cancelled: int
    reason: str | None
    following: Event | None


@dataclass(frozen=True, slots=True)
class SeriesEnded(Message):
    """Every coming date that a person answered was ``cancelled``."""

    series: Series
    cancelled: int
    reason: str | None


@dataclass(frozen=True, slots=True)
class StillOn(Message):
    """Does the series go on? ``following`` is its next date.

    Asked of its organiser, or (``organiser`` then says whose it is) of a connector of its chapter.
    """

    series: Series
    following: Event
    organiser: int | None = None
