"""What a chapter has in Discord: its role and its channel, made, closed and opened again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.chapters import Chapter, Status
from domain.notices import Act

TOPIC_LIMIT: Final = 1024  # Discord's, for a text channel


class Noun(StrEnum):
    """The kinds of structures."""

    ROLE = "role"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Structure:
    """What ``chapter`` has in Discord under the identifier ``thing``.

    ``made``: by the bot, which may then delete it; ``closed``: its chapter has ended.
    """

    noun: Noun
    thing: int
    chapter: int
    made: bool
    closed: bool


@dataclass(frozen=True, slots=True)
class StructureAct(Act):
    """Something done to a role or a channel of ``chapter`` (its name) in the server ``network``."""

    network: int
    chapter: str

    @property
    def place(self) -> tuple[str, int]:
        """The server: its roles and channels are made and closed one after the other."""
        return "structure", self.network


@dataclass(frozen=True, slots=True)
class RoleMade(StructureAct):
    """The chapter gets a role called like it. ``taken`` are roles that are somebody's already."""

    taken: frozenset[int]


@dataclass(frozen=True, slots=True)
class ChannelMade(StructureAct):
    """The chapter gets a text channel called ``slug``; ``calendar`` is the address of its feed.

    ``language`` is that of the channel's topic, ``taken`` are channels that are somebody's already.
    """

    slug: str
    language: str
    calendar: str | None
    taken: frozenset[int]


@dataclass(frozen=True, slots=True)
class RoleDeleted(StructureAct):
    """A role that the bot made goes, and with it everyone has it no more."""

    role: int


@dataclass(frozen=True, slots=True)
class ChannelShut(StructureAct):
    """The channel can be read and not written any more, or (``shut`` false) written again."""

    channel: int
    shut: bool


def wants(chapter: Chapter, noun: Noun) -> bool:
    """Whether ``chapter`` still lacks its role or channel, and has a use for it."""
    has = chapter.role if noun is Noun.ROLE else chapter.channel
    return has is None and chapter.status is not Status.COMPOSTED
