"""The tables of what the town knows, offers and reads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from demo.tables import book
from domain.board import Side
from domain.handbook import Audience
from domain.magazine import Entry
from domain.questions.parts import Page as Practice


@dataclass(frozen=True, slots=True)
class Written:
    """A page of the handbook that was written ``days`` ago; it may stand for one of practice."""

    title: str
    by: str
    days: int
    language: str
    text: str
    audience: Audience = Audience.NETWORK
    replaces: Practice | None = None


@dataclass(frozen=True, slots=True)
class Posted:
    """A post of the board, as it was typed ``days`` ago.

    With a ``date``, in days from today, it is a challenge: ``joined`` are in its ``team`` already.
    """

    by: str
    side: Side
    text: str
    topics: str
    days: int = 0
    city: str = ""
    chapter: str = ""
    date: int | None = None
    team: int = 0
    joined: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Carded:
    """The card of a project; one that was presented at an event before has its name already."""

    name: str
    by: str
    text: str
    topics: str
    link: str = ""
    chapter: str = ""
    only_chapter: bool = False


@dataclass(frozen=True, slots=True)
class Friend:
    """A partner organisation; ``places`` as ``City, CC``."""

    name: str
    url: str
    places: tuple[str, ...]
    started: int
    size: str
    sectors: tuple[str, ...]
    activities: tuple[str, ...]
    ended: int | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """An article that appeared ``days`` ago, at the end of its feed's home: ``slug``."""

    title: str
    slug: str
    author: str
    days: int
    topics: tuple[str, ...]
    summary: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A feed of the magazine, ``followed`` from the beginning or left to be followed."""

    name: str
    home: str
    language: str
    followed: bool
    articles: tuple[Read, ...]

    @property
    def url(self) -> str:
        """Where the feed lies."""
        return f"{self.home}/feed.xml"

    def entries(self, now: datetime) -> list[Entry]:
        """Its articles at ``now``, the oldest first."""
        oldest_first = sorted(self.articles, key=lambda one: -one.days)
        return [
            Entry(
                f"{self.home}/{one.slug}",
                one.title,
                f"{self.home}/{one.slug}",
                one.author,
                one.summary,
                now - timedelta(days=one.days),
                one.topics,
            )
            for one in oldest_first
        ]


@dataclass(frozen=True, slots=True)
class Thought:
    """An idea for the magazine; ``writer`` has begun a ``draft`` of it."""

    title: str
    by: str
    days: int
    text: str
    writer: str = ""
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Memory:
    """Everything on the shelves; ``editors`` look after the magazine."""

    pages: tuple[Written, ...]
    posts: tuple[Posted, ...]
    projects: tuple[Carded, ...]
    partners: tuple[Friend, ...]
    feeds: tuple[Paper, ...]
    editors: tuple[str, ...]
    ideas: tuple[Thought, ...]


MEMORY = book("memory", Memory)
