"""What is posted and told of foundings."""

from __future__ import annotations

from dataclasses import dataclass

from domain.chapters import Chapter
from domain.foundings import Founding, Standing
from domain.notices import Board, Message


@dataclass(frozen=True, slots=True)
class FoundingCard(Board):
    """A founding for everyone: who is in, and what is missing."""

    standing: Standing


@dataclass(frozen=True, slots=True)
class NeighbourAsked(Message):
    """To a silent chapter: somebody would begin ``founding`` nearby; are they there?"""

    founding: Founding
    neighbour: Chapter


@dataclass(frozen=True, slots=True)
class FoundingNews(Message):
    """To one person: ``what`` names the message. ``chapter`` is what it is about, where there is
    one; ``calendar`` its address; ``about`` is the name of another chapter, or empty."""

    founding: Founding
    what: str
    chapter: Chapter | None
    calendar: str | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Invitation(Message):
    """To someone who wished for a chapter in ``place``: one begins, or has begun."""

    standing: Standing
    place: str
