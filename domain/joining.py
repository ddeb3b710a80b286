"""Coming into a chapter that asks: a request, which one of its connectors answers.

open ──▶ welcomed    a connector agreed, or the chapter opened to everyone
     ├─▶ declined    a connector said "not now"
     ├─▶ withdrawn   who asked thought better of it
     ├─▶ lapsed      nobody answered in time, or the chapter ended
     └─▶ gone        who asked left the server
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.chapters import Chapter
from domain.errors import Refusal
from domain.notices import Message


class Status(StrEnum):
    """See the drawing above."""

    OPEN = "open"
    WELCOMED = "welcomed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Request:
    """``member`` asked to come into ``chapter``. ``decided_by`` is who answered, if a person did."""

    id: int
    network: int
    chapter: int
    member: int
    status: Status
    asked_at: datetime
    lapses_at: datetime
    decided_by: int | None = None
    decided_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.status is Status.OPEN

    def rests_until(self) -> datetime | None:
        """After a "not now", when it can be asked again: after as long as a request waits."""
        if self.status is not Status.DECLINED or self.decided_at is None:
            return None
        return self.decided_at + (self.lapses_at - self.asked_at)


def lapse_of(asked_at: datetime, days: int) -> datetime:
    """When a request that nobody answers ends."""
    return asked_at + timedelta(days=days)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request waits for ``people`` connectors (0: for the stewards); ``fresh``: since now."""

    chapter: Chapter
    request: Request
    people: int
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """Who asked does not want to come in any more."""

    chapter: Chapter


@dataclass(frozen=True, slots=True)
class Answered:
    """A connector answered a request, which is shown as it was before."""

    chapter: Chapter
    request: Request
    status: Status


@dataclass(eq=False)
class AskAgainLater(Refusal):
    """The connectors of ``chapter`` said "not now"; it can be asked again from ``moment`` on."""

    chapter: str
    moment: datetime


@dataclass(eq=False)
class RequestOver(Refusal):
    """The request does not wait any more: ``status`` is how it ended."""

    chapter: str
    status: str


class RequestGone(Refusal):
    """There is no such request."""


@dataclass(frozen=True, slots=True)
class JoinAsked(Message):
    """To those who can answer: ``member`` would like to come into ``chapter``."""

    request: Request
    chapter: Chapter
    name: str


@dataclass(frozen=True, slots=True)
class JoinAnswered(Message):
    """To who asked: how their request ended."""

    request: Request
    chapter: Chapter
