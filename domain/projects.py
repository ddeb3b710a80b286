"""Projects that people bring, and the pitches by which they present them at an event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.errors import Refusal
from domain.events import Audience, Event
from domain.people import Person

NAME_LIMIT = 100
TEXT_LIMIT = 500
MOST_PITCHES = 60
"""Presentations of one event: more than fit into three days."""
_WIDTH = {Audience.CONNECTORS: 0, Audience.CHAPTER: 1, Audience.NETWORK: 2, Audience.PUBLIC: 3}


@dataclass(frozen=True, slots=True)
class Project:
    """The card of a project. ``member`` brought it; ``audience`` and ``chapter`` say who sees it."""

    id: int
    network: int
    name: str
    member: int
    text: str | None = None
    link: str | None = None
    chapter: int | None = None
    audience: Audience = Audience.NETWORK


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


@dataclass(eq=False)
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
    if viewer.steward or viewer.id == project.member or _WIDTH[project.audience] > 1:
        return True
    if project.audience is Audience.CONNECTORS:
        return bool(viewer.connects)
    return project.chapter in viewer.chapters or project.chapter in viewer.connects


def widened(project: Project, event: Event) -> Project:
    """The card once it is presented at ``event``: seen by those who see the event, at least."""
    if _WIDTH[event.audience] <= _WIDTH[project.audience]:
        return project
    return shown_like(project, event)


def shown_like(project: Project, event: Event) -> Project:
    """The card seen by those who see ``event``."""
    return Project(
        project.id,
        project.network,
        project.name,
        project.member,
        project.text,
        project.link,
        event.chapter,
        event.audience,
    )
