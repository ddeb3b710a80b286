"""What is told about buddies."""

from __future__ import annotations

from dataclasses import dataclass

from domain.buddies import Request
from domain.notices import Message


@dataclass(frozen=True, slots=True)
class BuddyAsked(Message):
    """To somebody: would they accompany a newcomer? ``chapter`` is a name, or nothing."""

    request: Request
    chapter: str


@dataclass(frozen=True, slots=True)
class BuddyFound(Message):
    """To the newcomer: who accompanies them."""

    request: Request


@dataclass(frozen=True, slots=True)
class BuddyAnswered(Message):
    """To who asked: they said yes or no, or (``closed``) could not be asked at all."""

    request: Request
    closed: bool


@dataclass(frozen=True, slots=True)
class BuddyThanked(Message):
    """To the buddy before: somebody else goes on from here."""

    request: Request
