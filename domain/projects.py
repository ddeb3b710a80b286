"""Projects that people bring, and the pitches by which they present them at an event."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from domain.errors import Refusal
from domain.events import Audience, Event
from domain.people import Person

MOST_PROJECTS = 30
NAME_LIMIT = 100
TEXT_LIMIT = 500
MOST_PITCHES = 60
"""Presentations of one event: more than fit into three days."""
_WIDTH = {Audience.CONNECTORS: 0, Audience.CHAPTER: 1, Audience.NETWORK: 2, Audience.PUBLIC: 3}


@dataclass(frozen=True, slots=True)
class Project:
    """The card of a project. ``member`` brought it; ``audience`` and ``chapter`` say who sees it.

    One that was taken down at ``withdrawn`` stands in programmes of the past and nowhere else.
    """

    id: int
    network: int
    name: str
    member: int
    text: str | None = None
    link: str | None = None
    chapter: int | None = None
    audience: Audience = Audience.NETWORK
    topics: tuple[str, ...] = ()
    withdrawn: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pitch:
    """A project that ``member`` presents at ``event``; ``text`` is about this presentation."""

    id: int
    network: int
    event: int
    project: Project
    member: int
    text: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Pitched:
    """It is in the programme at ``place`` (1: first); ``fresh`` unless it was there already."""

    event: Event
    pitch: Pitch
    place: int
    fresh: bool


@dataclass(frozen=True, slots=True)
class TakenBack:
    """It will not be presented."""

    event: Event
    pitch: Pitch


@dataclass(frozen=True, slots=True)
class Card:
    """A project as one reader sees it: the ``evenings`` of it that they may see, latest first.

    ``chapter`` is the name of its chapter; ``yours`` says whether they may change it,
    ``removable`` whether they may take it down.
    """

    project: Project
    chapter: str
    evenings: tuple[Event, ...]
    yours: bool
    removable: bool


class ProjectGone(Refusal):
    """The card was taken down."""


@dataclass(eq=False)
class ProjectKnown(Refusal):
    """The person has a card called ``name`` already."""

    name: str


class ProjectNeedsChapter(Refusal):
    """A card for one chapter only does not say for which."""


@dataclass(eq=False)
class TooManyProjects(Refusal):
    """One person has at most ``most`` cards."""

    most: int


class PitchGone(Refusal):
    """The pitch was taken back already."""


@dataclass(eq=False)
class PitchTaken(Refusal):
    """Someone else presents ``name`` at this event: only they, or an organiser, change that."""

    name: str


@dataclass(eq=False)
class TooManyPitches(Refusal):
    """The event has ``most`` pitches already."""

    most: int


def may_see(viewer: Person, project: Project) -> bool:
    """Whether ``viewer`` may see the card; the same rule stands in the query of projects."""
    if project.withdrawn is not None:
        return False
    if viewer.steward or viewer.id == project.member or _WIDTH[project.audience] > 1:
        return True
    if project.audience is Audience.CONNECTORS:
        return bool(viewer.connects)
    return viewer.is_of(project.chapter)


def widened(project: Project, event: Event) -> Project:
    """The card once it is presented at ``event``: seen by those who see the event, at least."""
    if _WIDTH[event.audience] <= _WIDTH[project.audience]:
        return project
    return shown_like(project, event)


def shown_like(project: Project, event: Event) -> Project:
    """The card seen by those who see ``event``."""
    return replace(project, chapter=event.chapter, audience=event.audience)
