"""Ideas for the magazine, on their way to an article.

idea ──▶ draft ──▶ published
  └────────┴──▶ withdrawn

Anybody puts one in; its author, whoever writes it and the editors take it further.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.errors import Refusal
from domain.people import Person

IDEA_LIMIT: Final = 120
TEXT_LIMIT: Final = 1500
MOST_IDEAS: Final = 20
"""Open ideas of one person at once."""
UNANSWERED: Final = timedelta(days=14)
"""After so long the editors are told of an idea that nobody writes."""
UNFINISHED: Final = timedelta(days=60)
"""After so long without news whoever writes a draft is asked about it."""


class Stage(StrEnum):
    """See the drawing above."""

    IDEA = "idea"
    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


OPEN: Final = frozenset({Stage.IDEA, Stage.DRAFT})


class Step(StrEnum):
    """What can be done with an idea."""

    WRITE = "write"
    DRAFT = "draft"
    PUBLISH = "publish"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Idea:
    """An idea by ``member``. ``writer`` is who writes it, ``link`` its draft, later its article;
    ``told_at`` is when the editors heard that nobody writes it, ``asked_at`` when whoever writes it
    was asked how the draft is coming on. ``name`` is the author's, as last seen, empty when they left;
    ``member`` is 0 when they were erased.
    """

    id: int
    network: int
    member: int
    title: str
    text: str
    stage: Stage
    added_at: datetime
    changed_at: datetime
    writer: int | None = None
    link: str = ""
    article: int | None = None
    told_at: datetime | None = None
    asked_at: datetime | None = None
    name: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is on its way."""
        return self.stage in OPEN

    @property
    def at_it(self) -> int:
        """Who writes it, or whose idea it is while nobody does."""
        return self.writer or self.member

    @property
    def people(self) -> tuple[int, ...]:
        """Its author, and whoever writes it: each once, and nobody for who was erased."""
        return tuple(dict.fromkeys(one for one in (self.member, self.at_it) if one))

    def is_tended_by(self, person: Person, editors: Collection[int]) -> bool:
        """Whether ``person`` may take it further: its author, its writer, an editor or a steward."""
        return person.steward or person.id in self.people or person.id in editors

    def steps(self, person: Person, editors: Collection[int]) -> tuple[Step, ...]:
        """What ``person`` may do with it."""
        if not self.is_open or not self.is_tended_by(person, editors):
            return ()
        own = self.writer == person.id
        return (*(() if own else (Step.WRITE,)), Step.DRAFT, Step.PUBLISH, Step.WITHDRAW)

    def waits_since(self, now: datetime) -> bool:
        """Whether nobody took it up for so long that the editors are told, which they are once."""
        waiting = self.stage is Stage.IDEA and self.writer is None and self.told_at is None
        return waiting and now - self.added_at >= UNANSWERED

    def rests_since(self, now: datetime) -> bool:
        """Whether its draft is without news for so long that its writer is asked, which they are once."""
        resting = self.stage is Stage.DRAFT and self.asked_at is None
        return resting and now - self.changed_at >= UNFINISHED

    def due(self) -> datetime | None:
        """When somebody is told or asked about it next, or ``None``."""
        if self.stage is Stage.IDEA and self.writer is None and self.told_at is None:
            return self.added_at + UNANSWERED
        if self.stage is Stage.DRAFT and self.asked_at is None:
            return self.changed_at + UNFINISHED
        return None


def claimed(idea: Idea, by: int, now: datetime) -> Idea:
    """*I write it*."""
    return replace(idea, writer=by, changed_at=now)


def drafted(idea: Idea, link: str, by: int, now: datetime) -> Idea:
    """There is a draft; whoever says so writes it, unless somebody does."""
    writer = idea.writer or by
    return replace(idea, stage=Stage.DRAFT, link=link, writer=writer, changed_at=now, asked_at=None)


def published(idea: Idea, link: str, article: int | None, now: datetime) -> Idea:
    """It is an article, known to us or not."""
    return replace(idea, stage=Stage.PUBLISHED, link=link, article=article, changed_at=now)


def withdrawn(idea: Idea, now: datetime) -> Idea:
    """*Take down*."""
    return replace(idea, stage=Stage.WITHDRAWN, changed_at=now)


def still(idea: Idea, now: datetime) -> Idea:
    """*Still on it*: it has news, and is asked about again after as long."""
    return replace(idea, changed_at=now, asked_at=None)


class IdeaGone(Refusal):
    """The idea that was picked is not there (any more)."""


class IdeaOver(Refusal):
    """The idea is published or taken down: nothing can be done with it any more."""


@dataclass(eq=False)
class IdeaNotYours(Refusal):
    """Only its author, its writer and the ``editors`` (names) take an idea further."""

    editors: tuple[str, ...]


@dataclass(eq=False)
class TooManyIdeas(Refusal):
    """Somebody has ``most`` open ideas, which is as many as one may have."""

    most: int
