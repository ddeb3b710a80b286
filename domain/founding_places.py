"""Where somebody would begin a chapter, what it would be called, and what stands there already."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.chapters import Chapter, Kind, Position
from domain.folding import fold
from domain.places import Place, country_name, distance_km, label
from domain.practices import Practices

FAR_KM: Final = 100.0
"""A chapter farther than this, in kilometres, is no home for who lives here."""
INVITE_KM: Final = 50.0
"""Who wished for a chapter this near, in kilometres, is invited when one begins."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What someone typed: a founding in ``place``, of a theme (``theme``) or of the town itself."""

    place: Place
    why: str
    theme: str | None = None

    @property
    def kind(self) -> Kind:
        """Of which kind the chapter will be."""
        return Kind.THEME if self.theme else Kind.PLACE


class Nearness(StrEnum):
    """What is known of a place before a founding begins."""

    FREE = "free"
    ALIVE = "alive"
    SILENT = "silent"
    UNDERWAY = "underway"
    COMPOSTED = "composted"


@dataclass(frozen=True, slots=True)
class Around:
    """What stands near a wished place: ``chapter`` is who is there, ``founding`` what is under way
    (its identifier). ``farther`` are living chapters within ``FAR_KM``, with their kilometres.
    ``same``: the chapter is of the very town or theme, so that a founding would begin it anew."""

    nearness: Nearness
    chapter: Chapter | None = None
    founding: int | None = None
    same: bool = False
    farther: tuple[tuple[Chapter, float], ...] = ()


def spot_of(wish: Wish) -> str:
    """What a founding is about: the town by its number, or the theme by its folded name."""
    return f"theme:{fold(wish.theme)}" if wish.theme else f"place:{wish.place.id}"


def name_of(wish: Wish, language: str, taken: Iterable[str] = ()) -> str:
    """The chapter's name: its theme's, else its town's and not its country's.

    A town whose name another chapter bears has its country beside it, and its region if need be.
    """
    if wish.theme is not None:
        return wish.theme
    town, used = wish.place, {fold(one) for one in taken}
    whole = label(town, language)
    names = (town.name, f"{town.name}, {country_name(town.country, language)}")
    return next((name for name in names if fold(name) not in used), whole)


def is_silent(sign: datetime | None, practices: Practices, now: datetime) -> bool:
    """Whether a chapter whose last sign of life was at ``sign`` is silent (it may lie ahead)."""
    return sign is None or now - sign >= timedelta(days=practices.ask_days)


def away(place: Place, latitude: float | None, longitude: float | None) -> float | None:
    """Kilometres from ``place``; ``None`` when it is not known where."""
    if latitude is None or longitude is None:
        return None
    return distance_km(place, Position(0, latitude, longitude))
