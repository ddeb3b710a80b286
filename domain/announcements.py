"""What a connector says to a whole chapter, in its channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domain.chapters import Chapter
from domain.errors import Refusal
from domain.notices import Message

#: Characters of an announcement: escaped it still fits into one embed.
TEXT_LIMIT: Final = 1800


@dataclass(frozen=True, slots=True)
class Announcement:
    """``member`` says ``content`` to ``chapter``; where it stands once it was posted."""

    id: int
    network: int
    chapter: int
    member: int
    content: str
    created_at: datetime
    channel: int | None = None
    message: int | None = None


@dataclass(frozen=True, slots=True)
class Drafted:
    """An announcement as it will be posted in ``channel``, to be confirmed as ``draft``."""

    draft: int
    chapter: Chapter
    channel: int
    content: str


@dataclass(frozen=True, slots=True)
class AnnouncementBoard(Message):
    """The announcement in the channel of its chapter."""

    announcement: Announcement
    chapter: Chapter


@dataclass(eq=False)
class NoChannel(Refusal):
    """``chapter`` has no channel in which something could be posted."""

    chapter: str


@dataclass(eq=False)
class CannotPost(Refusal):
    """The bot lacks ``powers`` (Discord's names of permissions) in the channel of ``chapter``."""

    chapter: str
    channel: str
    powers: tuple[str, ...]
