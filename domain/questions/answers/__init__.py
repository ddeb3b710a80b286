"""What a question is answered with: facts for the views, never sentences.

Each value says which of the network's memories it was found in (``SOURCES``), so that every
answer can name its source. Whoever finds has already left out what the reader may not see.
What is to be done (``acting``) is not done here: it is shown for its *Confirm* first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domain.errors import Refusal
from domain.questions.answers.acting import (
    ActUnclear,
    EventReminderWanted,
    EventWanted,
    JoinWanted,
    NoSuchEvent,
    NotForYou,
    OnlyInPrivate,
    ReminderWanted,
)
from domain.questions.answers.chapters import (
    ChapterFound,
    ChaptersCounted,
    ChaptersListed,
    ChaptersNear,
    ConnectorsFound,
)
from domain.questions.answers.events import EventsFound, NoEvents
from domain.questions.answers.knowledge import (
    ArticlesFound,
    BoardFound,
    DecisionsFound,
    NoDecisions,
    NothingKnown,
    PartnersFound,
    ProjectsFound,
    WritingAnArticle,
)
from domain.questions.answers.people import (
    MemberHidden,
    MembersCounted,
    MemberShown,
    MembersNamed,
    NobodyFound,
    PeopleFound,
    PeopleToAsk,
    StewardsNamed,
)
from domain.questions.answers.practice import (
    Becoming,
    FirstSteps,
    HandingOver,
    NextStep,
    NoPage,
    OnTrack,
    PageFound,
    PassagesFound,
    Progress,
)
from domain.questions.answers.talk import (
    Declined,
    Greeted,
    GuideWanted,
    OnlyForYou,
    Unknown,
    WhereFrom,
)

Events = EventsFound | NoEvents
Chapters = ChaptersNear | ChapterFound | ChaptersListed | ChaptersCounted | ConnectorsFound
People = PeopleFound | NobodyFound | PeopleToAsk
Members = MemberShown | MembersNamed | MemberHidden | MembersCounted | StewardsNamed
Steps = NextStep | FirstSteps | Progress | OnTrack
Practice = Becoming | HandingOver | PageFound | NoPage | PassagesFound
Knowledge = (
    ArticlesFound
    | BoardFound
    | DecisionsFound
    | NoDecisions
    | NothingKnown
    | PartnersFound
    | ProjectsFound
    | WritingAnArticle
)
Wanted = ReminderWanted | EventReminderWanted | EventWanted | JoinWanted
Undone = NoSuchEvent | ActUnclear | NotForYou | OnlyInPrivate
Talk = GuideWanted | WhereFrom | OnlyForYou | Greeted | Declined | Unknown
Found = Events | Chapters | People | Members | Steps | Practice | Knowledge | Wanted | Undone | Talk

SOURCES: Final[Mapping[type, str]] = {
    EventsFound: "calendar",
    NoEvents: "calendar",
    NoSuchEvent: "calendar",
    PeopleFound: "profiles",
    NobodyFound: "profiles",
    PeopleToAsk: "profiles",
    MemberShown: "profiles",
    MembersNamed: "profiles",
    MemberHidden: "profiles",
    MembersCounted: "count",
    StewardsNamed: "settings",
    ChaptersNear: "chapters",
    ChapterFound: "chapters",
    ChaptersListed: "chapters",
    ChaptersCounted: "chapters",
    ConnectorsFound: "chapters",
    NotForYou: "chapters",
    NextStep: "yours",
    Progress: "yours",
    OnTrack: "yours",
    FirstSteps: "practice",
    Becoming: "practice",
    HandingOver: "practice",
    PageFound: "practice",
    PassagesFound: "handbook",
    NoPage: "handbook",
    ProjectsFound: "projects",
    PartnersFound: "partners",
    ArticlesFound: "magazine",
    BoardFound: "board",
    DecisionsFound: "decisions",
    NoDecisions: "decisions",
    WritingAnArticle: "magazine",
}
"""Where each kind of answer comes from; those that state no fact have no source."""

_NOTHING: Final[Mapping[str, str]] = {
    "project": "projects",
    "partner": "partners",
    "article": "magazine",
}
# About what one person did, or is about to do, nobody else is told.
_PRIVATE: Final = frozenset({"yours"})
_UNSHARED: Final = (NoSuchEvent, NotForYou, MemberHidden)


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
        match self.found:
            case EventsFound(mine=True) | NoEvents(mine=True) | MemberShown(own=True):
                return "yours"
            case NothingKnown(what):
                return _NOTHING.get(what, "board")
        return SOURCES.get(type(self.found))

    @property
    def shareable(self) -> bool:
        """Whether it states something that everyone may read."""
        return self.source not in {None, *_PRIVATE} and not isinstance(self.found, _UNSHARED)


class AnswerGone(Refusal):
    """The answer to be shared was shared already, or is more than a day old."""


class NowhereKnown(Refusal):
    """Someone writes in private whom the bot has met in no network."""


__all__ = [
    "SOURCES",
    "ActUnclear",
    "Answer",
    "AnswerGone",
    "ArticlesFound",
    "Becoming",
    "BoardFound",
    "ChapterFound",
    "Chapters",
    "ChaptersCounted",
    "ChaptersListed",
    "ChaptersNear",
    "ConnectorsFound",
    "DecisionsFound",
    "Declined",
    "EventReminderWanted",
    "EventWanted",
    "Events",
    "EventsFound",
    "FirstSteps",
    "Found",
    "Greeted",
    "GuideWanted",
    "HandingOver",
    "JoinWanted",
    "Knowledge",
    "MemberHidden",
    "MemberShown",
    "Members",
    "MembersCounted",
    "MembersNamed",
    "NextStep",
    "NoDecisions",
    "NoEvents",
    "NoPage",
    "NoSuchEvent",
    "NobodyFound",
    "NotForYou",
    "NothingKnown",
    "NowhereKnown",
    "OnTrack",
    "OnlyForYou",
    "OnlyInPrivate",
    "PageFound",
    "PartnersFound",
    "PassagesFound",
    "People",
    "PeopleFound",
    "PeopleToAsk",
    "Practice",
    "Progress",
    "ProjectsFound",
    "ReminderWanted",
    "Steps",
    "StewardsNamed",
    "Talk",
    "Undone",
    "Unknown",
    "Wanted",
    "WhereFrom",
    "WritingAnArticle",
]
