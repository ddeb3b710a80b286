"""Chapters: the local and thematic groups of a network."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from domain.errors import Refusal


class Kind(StrEnum):
    """A chapter gathers people around a place or around a theme."""

    PLACE = "place"
    THEME = "theme"


class Status(StrEnum):
    """The stages of a chapter's life, in their order."""

    SEED = "seed"
    FORMING = "forming"
    ACTIVE = "active"
    DORMANT = "dormant"
    COMPOSTED = "composted"


CAN_BE_JOINED = frozenset({Status.SEED, Status.FORMING, Status.ACTIVE, Status.DORMANT})
DEFAULT_LEADS = (7 * 86400, 86400, 3600)  # seconds before an event: a week, a day, an hour


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter. ``channel`` and ``role`` are Discord's identifiers.

    ``leads`` are the seconds before an event at which its channel is reminded,
    longest first; empty means that the chapter silenced its reminders.
    """

    id: int
    network: int
    slug: str
    name: str
    kind: Kind
    status: Status
    city: str | None
    country: str | None
    region: str | None
    latitude: float | None
    longitude: float | None
    zone: str
    language: str
    channel: int | None = None
    role: int | None = None
    description: str | None = None
    leads: tuple[int, ...] = DEFAULT_LEADS
    attribution: str | None = None

    def with_(self, **changes: object) -> Chapter:
        """A copy with ``changes`` to its fields."""
        return replace(self, **changes)  # type: ignore[arg-type]  # the store's columns are checked there


@dataclass(frozen=True, slots=True)
class Joined:
    """A person became a member of ``chapter``; ``role`` is the role that follows, if any."""

    chapter: Chapter
    role: int | None


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """They were a member already; nothing changed but a role that may have been missing."""

    chapter: Chapter


@dataclass(frozen=True, slots=True)
class Left:
    """A person left ``chapter``; ``role`` is the role that is taken, if any."""

    chapter: Chapter
    role: int | None


@dataclass(frozen=True, slots=True)
class WasNotIn:
    """They were not a member; nothing changed."""

    chapter: Chapter


@dataclass(eq=False)
class ChapterClosed(Refusal):
    """The chapter is composted: its archive can be read, nobody can join."""

    chapter: str
