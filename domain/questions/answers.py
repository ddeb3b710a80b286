"""What a question is answered with: facts for the views, never sentences.

Each value says which of the network's memories it was found in (``SOURCES``), so that every
answer can name its source. Whoever finds has already left out what the reader may not see.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domain.chapters import Chapter
from domain.errors import Refusal
from domain.events import Event
from domain.guides import Guide
from domain.members import Profile
from domain.practices import Practices
from domain.questions.parts import Asked, Nearby, Page, Step, Whom


@dataclass(frozen=True, slots=True)
class EventsFound:
    """Events by their start. ``away`` is the chapter that has them when the place asked has none.

    A series stands there once, with its next date; ``again`` are those that have more.
    """

    asked: Asked
    events: tuple[Event, ...]
    more: bool = False
    away: Nearby | None = None
    mine: bool = False
    again: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class NoEvents:
    """Nothing matches; ``soonest`` is the next event that comes nearest, ``near`` a chapter."""

    asked: Asked
    soonest: Event | None = None
    near: Nearby | None = None
    mine: bool = False


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """Profiles, each with only what the reader may see."""

    asked: Asked
    people: tuple[Profile, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class NobodyFound:
    """Nobody who matches has opened that to the reader. ``whom`` may know more."""

    asked: Asked
    whom: Whom


@dataclass(frozen=True, slots=True)
class ChaptersNear:
    """Living chapters, nearest first. ``missing`` says that the place itself was asked for."""

    place: str
    chapters: tuple[Nearby, ...]
    missing: bool = False


@dataclass(frozen=True, slots=True)
class ChapterFound:
    """One chapter: members, connectors, its next event."""

    chapter: Chapter
    people: int
    whom: Whom
    soonest: Event | None = None


@dataclass(frozen=True, slots=True)
class ChaptersListed:
    """Living chapters by name, of ``total`` that match."""

    asked: Asked
    chapters: tuple[Chapter, ...]
    total: int


@dataclass(frozen=True, slots=True)
class ChaptersCounted:
    """How many chapters live, and how many of them are active."""

    asked: Asked
    living: int
    active: int


@dataclass(frozen=True, slots=True)
class ConnectorsFound:
    """Who animates a chapter, or whom to ask instead; ``place`` is the one that was named."""

    whom: Whom
    place: str = ""


@dataclass(frozen=True, slots=True)
class NextStep:
    """The first step that is missing, with what helps to take it; ``None``: all are taken."""

    step: Step | None
    near: Nearby | None = None
    soonest: Event | None = None


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """The steps for anybody, when the answer is for everyone."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Which steps are taken and which are left, in order."""

    done: tuple[Step, ...]
    left: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Becoming:
    """How one becomes ``role`` (connector, steward, endorser, buddy, member) by the network's
    figures."""

    role: str
    whom: Whom
    practices: Practices


@dataclass(frozen=True, slots=True)
class HandingOver:
    """How a chapter changes hands, also when its connector is gone."""

    whom: Whom


@dataclass(frozen=True, slots=True)
class PageFound:
    """One page of the practice that comes with the bot, with the network's own figures."""

    page: Page
    practices: Practices


@dataclass(frozen=True, slots=True)
class NoPage:
    """No page speaks of ``topic`` (empty: the pages are asked for in general)."""

    topic: str


@dataclass(frozen=True, slots=True)
class PeopleToAsk:
    """For a question on which people, not the bot, have an opinion: who may share theirs."""

    asked: Asked
    people: tuple[Profile, ...]
    whom: Whom


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


Found = (
    EventsFound
    | NoEvents
    | PeopleFound
    | NobodyFound
    | ChaptersNear
    | ChapterFound
    | ChaptersListed
    | ChaptersCounted
    | ConnectorsFound
    | NextStep
    | FirstSteps
    | Progress
    | Becoming
    | HandingOver
    | PageFound
    | NoPage
    | PeopleToAsk
    | GuideWanted
    | WhereFrom
    | OnlyForYou
    | Greeted
    | Declined
    | Unknown
)

SOURCES: Final[Mapping[type, str]] = {
    EventsFound: "calendar",
    NoEvents: "calendar",
    PeopleFound: "profiles",
    NobodyFound: "profiles",
    PeopleToAsk: "profiles",
    ChaptersNear: "chapters",
    ChapterFound: "chapters",
    ChaptersListed: "chapters",
    ChaptersCounted: "chapters",
    ConnectorsFound: "chapters",
    NextStep: "yours",
    Progress: "yours",
    FirstSteps: "practice",
    Becoming: "practice",
    HandingOver: "practice",
    PageFound: "practice",
}
"""Where each kind of answer comes from; those that state no fact have no source."""


@dataclass(frozen=True, slots=True)
class Answer:
    """``found`` in answer to ``question``, as true at ``at`` in the network called ``network``.

    ``language`` is that of the question (ISO 639-1).
    """

    question: str
    language: str
    found: Found
    at: datetime
    network: str

    @property
    def source(self) -> str | None:
        """The key of the memory in which the answer was found."""
        if isinstance(self.found, EventsFound | NoEvents) and self.found.mine:
            return "yours"
        return SOURCES.get(type(self.found))

    @property
    def shareable(self) -> bool:
        """Whether it states something that everyone may read."""
        return self.source not in {None, "yours"}


@dataclass(eq=False)
class AnswerGone(Refusal):
    """The answer to be shared was shared already, or is more than a day old."""


@dataclass(eq=False)
class NowhereKnown(Refusal):
    """Someone writes in private whom the bot has met in no network."""
