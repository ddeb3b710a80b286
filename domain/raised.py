"""Questions raised at an event: gathered by theme, kept open until somebody could help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.errors import Refusal
from domain.events import Event
from domain.folding import fold
from domain.members import Field

TEXT_LIMIT = 500
THEME_LIMIT = 60
HELPED_LIMIT = 500
REPLY_LIMIT = 1000
MOST_OPEN = 20
"""Open questions of one person at one event."""


class Status(StrEnum):
    """Open until its asker, or an organiser, says that it was answered or takes it back."""

    OPEN = "open"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Question:
    """A question of ``member`` at ``event``. ``theme`` is as it was typed, ``""`` for none.

    ``helped`` is what helped, in words; ``offers`` how many people offered to help.
    """

    id: int
    network: int
    event: int
    member: int
    text: str
    theme: str
    at: datetime
    status: Status = Status.OPEN
    helped: str | None = None
    offers: int = 0

    @property
    def is_open(self) -> bool:
        """Whether somebody may still help."""
        return self.status is Status.OPEN


@dataclass(frozen=True, slots=True)
class Helper:
    """Someone who may be able to help, with what they open to the viewer that says so."""

    id: int
    name: str
    known_for: tuple[tuple[Field, str], ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """``member`` said that they can help; ``reply`` is what the asker wrote back."""

    question: int
    member: int
    reply: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Raised:
    """The question is kept; ``helpers`` may be able to help, as far as the asker may see."""

    event: Event
    question: Question
    helpers: tuple[Helper, ...]


@dataclass(frozen=True, slots=True)
class Closed:
    """The question was answered or taken back; ``fresh`` unless it was so already."""

    question: Question
    fresh: bool


@dataclass(frozen=True, slots=True)
class Offered:
    """The asker hears who can help; ``fresh`` unless they were told already."""

    question: Question
    fresh: bool


@dataclass(frozen=True, slots=True)
class Replied:
    """Who offered hears what the asker wrote; ``fresh`` unless there was a reply already."""

    question: Question
    helper: int
    fresh: bool


class QuestionGone(Refusal):
    """The question was taken back, or its event is gone."""


class QuestionClosed(Refusal):
    """The question was answered already: nobody needs to help any more."""


class OwnQuestion(Refusal):
    """Nobody offers help to themselves."""


@dataclass(eq=False)
class TooManyQuestions(Refusal):
    """The person has ``most`` open questions at this event already."""

    most: int


def by_theme(questions: Sequence[Question]) -> list[tuple[str, tuple[Question, ...]]]:
    """The questions under the themes in the order of their first question, those without at the end.

    A theme is shown as it was first typed; ``""`` is the one of questions without.
    """
    names: dict[str, str] = {}
    groups: dict[str, list[Question]] = {}
    for question in questions:
        key = fold(question.theme) or question.theme
        names.setdefault(key, question.theme)
        groups.setdefault(key, []).append(question)
    ordered = sorted(groups.items(), key=lambda group: group[0] == "")
    return [(names[key], tuple(group)) for key, group in ordered]
