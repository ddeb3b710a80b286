"""What is posted and told when a chapter ends, or begins anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.chapters import Chapter
from domain.composting import Ending, Reseeding
from domain.notices import Message


@dataclass(frozen=True, slots=True)
class EndProposed(Message):
    """To a connector of the chapter: its members are asked whether it ends, until ``closes``."""

    chapter: Chapter
    ending: Ending
    closes: datetime


@dataclass(frozen=True, slots=True)
class EndAgreed(Message):
    """To the stewards: the members agreed, and one of them confirms."""

    chapter: Chapter
    ending: Ending


@dataclass(frozen=True, slots=True)
class Farewell(Message):
    """To the members: the chapter has ended, and these ``homes`` are open to them."""

    chapter: Chapter
    ending: Ending
    homes: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class Thanks(Message):
    """To who animated the chapter to its end."""

    chapter: Chapter
    ending: Ending


@dataclass(frozen=True, slots=True)
class ReseedWanted(Message):
    """To the stewards: somebody would begin a chapter anew."""

    chapter: Chapter
    reseeding: Reseeding


@dataclass(frozen=True, slots=True)
class ReseedNews(Message):
    """To who asked: the stewards agreed (then ``lessons`` are what was learnt), or not for now."""

    chapter: Chapter
    reseeding: Reseeding
    lessons: str


@dataclass(frozen=True, slots=True)
class LivesAgain(Message):
    """To who belonged to the chapter: it begins anew, and they are invited."""

    chapter: Chapter
    reseeding: Reseeding
    lessons: str


@dataclass(frozen=True, slots=True)
class LivesOn(Message):
    """To the members: the stewards did not confirm, and the chapter goes on; ``gathering``: what was
    to be its last one stands in the calendar."""

    chapter: Chapter
    gathering: bool
