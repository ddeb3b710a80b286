"""What answers are made of: where was asked, what is near, whom to turn to, steps, pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.chapters import Chapter


class Step(StrEnum):
    """The first steps of a newcomer, in their order."""

    LANGUAGE = "language"
    CITY = "city"
    CHAPTER = "chapter"
    INTERESTS = "interests"
    EVENT = "event"


class Page(StrEnum):
    """The pages of practice that come with the bot."""

    VALUES = "values"
    ROLES = "roles"
    DECISIONS = "decisions"
    BECOMING = "becoming"
    TERMS = "terms"
    FOUNDING = "founding"
    COMPOSTING = "composting"
    PRIVACY = "privacy"


@dataclass(frozen=True, slots=True)
class Asked:
    """What an answer was narrowed to, for its heading; empty where nothing was said.

    ``place`` is a town, chapter or country by name, ``region`` a key such as ``africa``,
    ``spoken`` ISO 639-1, ``kind`` a kind of event.
    """

    place: str = ""
    region: str = ""
    topic: str = ""
    spoken: str = ""
    kind: str = ""
    online: bool = False
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Nearby:
    """A chapter and its distance in kilometres; ``None`` where one end has no position."""

    chapter: Chapter
    km: float | None = None


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom to turn to: the connectors of ``chapter``, else the holders of a steward role.

    ``km`` is how far the chapter is from what was asked, ``None`` when it is the one meant.
    """

    chapter: Chapter | None = None
    connectors: tuple[int, ...] = ()
    steward_role: int | None = None
    km: float | None = None
