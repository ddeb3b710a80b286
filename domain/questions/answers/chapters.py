"""Chapters, and who animates them, as an answer."""

from __future__ import annotations

from dataclasses import dataclass

from domain.chapters import Chapter
from domain.events import Event
from domain.questions.parts import Asked, Nearby, Whom


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
