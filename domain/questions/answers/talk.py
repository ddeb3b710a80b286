"""What is said when there is nothing to look up."""

from __future__ import annotations

from dataclasses import dataclass

from domain.guides import Guide


@dataclass(frozen=True, slots=True)
class GuideWanted:
    """Help was asked for, on one thing or in general."""

    guide: Guide | None


@dataclass(frozen=True, slots=True)
class WhereFrom:
    """The answer depends on where the asker is, which is not known."""


@dataclass(frozen=True, slots=True)
class OnlyForYou:
    """The answer concerns the asker alone and is not given in front of others."""


@dataclass(frozen=True, slots=True)
class Greeted:
    """A greeting or a thank-you: ``greeting`` or ``thanks``."""

    how: str


@dataclass(frozen=True, slots=True)
class Declined:
    """What is not answered: ``private``, ``injection`` or ``off_topic``."""

    why: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Not understood; ``nearest`` is the intention that it may have been."""

    nearest: str | None
