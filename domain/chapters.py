"""Chapters: the local and thematic groups of a network."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from domain.errors import Refusal
from domain.places import Located, Place, nearest


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


class Joining(StrEnum):
    """How people come into a chapter: by themselves, or after a connector agreed."""

    OPEN = "open"
    ASKED = "asked"


CAN_BE_JOINED = frozenset({Status.SEED, Status.FORMING, Status.ACTIVE, Status.DORMANT})
DEFAULT_LEADS = (7 * 86400, 86400, 3600)  # seconds before an event: a week, a day, an hour
NAME_LIMIT = 80
DESCRIPTION_LIMIT = 1000


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter. ``channel`` and ``role`` are Discord's identifiers.

    ``leads`` are the seconds before an event at which its channel is reminded,
    longest first; empty means that the chapter silenced its reminders. ``mirrored``: its
    events are shown among Discord's own. ``parent`` is the wider chapter that it belongs to,
    ``mentor`` the one that accompanies it; ``languages`` are the codes of those that are spoken
    there besides ``language``; ``since`` is when it came into its status, if that is known.
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
    mirrored: bool = False
    parent: int | None = None
    mentor: int | None = None
    joining: Joining = Joining.OPEN
    languages: tuple[str, ...] = ()
    since: datetime | None = None

    def with_(self, **changes: object) -> Chapter:
        """A copy with ``changes`` to its fields."""
        return replace(self, **changes)  # type: ignore[arg-type]  # the store's columns are checked there


@dataclass(frozen=True, slots=True)
class Joined:
    """A person became a member of ``chapter``; ``role`` is the role that follows, if any.

    ``withheld`` is why the chapter's role cannot follow, when it cannot.
    """

    chapter: Chapter
    role: int | None
    withheld: Refusal | None = None


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """They were a member already; nothing changed but a role that may have been missing."""

    chapter: Chapter
    withheld: Refusal | None = None


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
class WhichChapter(Refusal):
    """Someone who animates several chapters did not say for which of them; ``chapters`` are their names."""

    chapters: tuple[str, ...]


@dataclass(eq=False)
class ChapterClosed(Refusal):
    """The chapter is composted: its archive can be read, nobody can join."""

    chapter: str


class ChapterGone(Refusal):
    """The chapter that a button or a suggestion named is not there (any more)."""


@dataclass(eq=False)
class ChapterExists(Refusal):
    """The network has a chapter of that name."""

    chapter: str


@dataclass(eq=False)
class ChapterIncomplete(Refusal):
    """A new chapter lacks its ``missing``: ``city`` for a local one, ``name`` for a thematic one."""

    missing: str


@dataclass(frozen=True, slots=True)
class Position:
    """Where a chapter is, in degrees north and east."""

    chapter: int
    latitude: float
    longitude: float


def near(origin: Located, positions: Iterable[Position], *, limit: int) -> list[tuple[int, float]]:
    """At most ``limit`` chapters with their kilometres from ``origin``, nearest first."""
    return [(at.chapter, distance) for at, distance in nearest(origin, positions, limit)]


#: So many times as many chapters are looked at as are offered, for some of them may be dormant.
LOOKED_AT = 4


def awake_first(
    ranked: Sequence[tuple[Chapter, float]], *, limit: int
) -> tuple[tuple[Chapter, float], ...]:
    """At most ``limit`` of the chapters ``ranked`` by distance, dormant ones behind the others.

    A dormant one that is nearer than any other keeps a place: someone may wake it up.
    """
    asleep = [one for one in ranked if one[0].status is Status.DORMANT]
    awake = [one for one in ranked if one[0].status is not Status.DORMANT]
    home = bool(asleep and awake) and asleep[0][1] < awake[0][1]
    return tuple([*awake[: limit - home], *asleep][:limit])


#: A town of a name is meant when it has this many times the people of the next of that name.
CLEARLY_LARGER = 10
#: A chapter this near, in kilometres, shows which town of a name the network means.
AT_HOME = 30.0


def meant(towns: Sequence[Place], positions: Sequence[Position]) -> Place | None:
    """Which of ``towns``, all of one name, is meant; ``None`` when only the person can tell.

    The only one, the only one where the network has a chapter, or by far the largest.
    """
    if len(towns) == 1:
        return towns[0]
    homes = [
        town
        for town in towns
        if any(distance <= AT_HOME for _, distance in near(town, positions, limit=1))
    ]
    if len(homes) == 1:
        return homes[0]
    ranked = sorted(towns, key=lambda town: town.population, reverse=True)
    if ranked[0].population >= CLEARLY_LARGER * ranked[1].population:
        return ranked[0]
    return None
