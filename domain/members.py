"""Members: what people choose to say about themselves, and to whom it shows.

Every field is hidden (``nobody``) until its owner opens it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.errors import Refusal
from domain.reminders import Via


class Level(StrEnum):
    """Who may see a field, from the fewest to the most."""

    NOBODY = "nobody"
    CONNECTORS = "connectors"
    CHAPTER = "chapter"
    NETWORK = "network"
    PUBLIC = "public"

    @property
    def rank(self) -> int:
        """0 (nobody) to 4 (public), as stored."""
        return list(Level).index(self)


class Field(StrEnum):
    """The parts of a profile, each with its own level."""

    ABOUT = "about"
    IDENTITY = "identity"
    CITY = "city"
    SKILLS = "skills"
    TOPICS = "topics"
    LANGUAGES = "languages"
    OFFERS = "offers"
    NEEDS = "needs"
    LINKS = "links"
    CHAPTERS = "chapters"


LISTS = frozenset({Field.IDENTITY, Field.SKILLS, Field.TOPICS, Field.LANGUAGES, Field.LINKS})
LIMITS: Mapping[Field, int] = {
    Field.ABOUT: 500,
    Field.IDENTITY: 300,
    Field.CITY: 80,
    Field.SKILLS: 300,
    Field.TOPICS: 300,
    Field.LANGUAGES: 120,
    Field.OFFERS: 300,
    Field.NEEDS: 300,
    Field.LINKS: 500,
}
MOST_TAGS = 20


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the network and their settings. Language and zone are ``None`` until chosen.

    ``locale`` is the language of their Discord when they last acted.
    """

    network: int
    id: int
    name: str
    language: str | None = None
    zone: str | None = None
    lead: int | None = None
    via: Via = Via.DM
    dm_closed: bool = False
    welcomed: bool = False
    country: str | None = None
    locale: str | None = None

    @property
    def spoken(self) -> str | None:
        """The language they chose, else that of their Discord, else ``None``."""
        return self.language or self.locale


@dataclass(frozen=True, slots=True)
class Profile:
    """What one viewer may see of one member: the fields that are open to them, with content.

    ``levels`` is filled only when owners look at their own. ``is_open`` says
    whether anything at all is shown to this viewer.
    """

    id: int
    name: str
    fields: Mapping[Field, tuple[str, ...]] = field(default_factory=dict)
    levels: Mapping[Field, Level] = field(default_factory=dict)
    chapters: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the viewer sees anything beyond the name."""
        return bool(self.fields or self.chapters)


@dataclass(eq=False)
class ProfileHidden(Refusal):
    """The person has not opened anything to this viewer."""

    name: str


@dataclass(eq=False)
class NoProfile(Refusal):
    """``name`` is a bot: it has no profile."""

    name: str
