"""What came of something that a person did about a founding, and what of it they see."""

from __future__ import annotations

from dataclasses import dataclass

from domain.chapters import Chapter
from domain.founding_places import Around, Wish
from domain.foundings import Level, Standing
from domain.places import Place


@dataclass(frozen=True, slots=True)
class Previewed:
    """What a founding would be; it waits for a *Confirm* as ``draft``. ``name`` is the chapter's;
    it takes ``needed`` commitments, and a silent chapter has ``days`` days to answer. ``mentored``:
    another chapter accompanies it; ``consented``: the connectors decide, else a steward does."""

    wish: Wish
    name: str
    around: Around
    draft: int
    needed: int
    days: int
    mentored: bool
    consented: bool


@dataclass(frozen=True, slots=True)
class WhichTown:
    """Several towns answer to what was typed; the rest of the wish waits as ``draft``."""

    text: str
    towns: tuple[Place, ...]
    draft: int


@dataclass(frozen=True, slots=True)
class Begun:
    """The founding began; ``fresh``: by this very person and now, else it was under way.

    ``channel`` is where the card of a fresh one is posted.
    """

    standing: Standing
    fresh: bool
    channel: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """A person goes so far; ``fresh``: it changes something."""

    standing: Standing
    level: Level
    fresh: bool


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A person is out of it; ``was``: how far they had gone."""

    standing: Standing
    was: Level | None


@dataclass(frozen=True, slots=True)
class Accompanied:
    """``mentor`` accompanies the founding."""

    standing: Standing
    mentor: Chapter


@dataclass(frozen=True, slots=True)
class Answered:
    """A silent chapter answered: ``here`` or it lets the founding begin."""

    name: str
    neighbour: str
    here: bool


@dataclass(frozen=True, slots=True)
class Resting:
    """The founding rests."""

    name: str


@dataclass(frozen=True, slots=True)
class PlaceWish:
    """Someone would like a chapter in ``name``; ``fresh``: they had not said so before."""

    place: int
    name: str
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Seen:
    """A founding as one person (``reader``) sees it: a ``steward``, or only a connector who
    ``looks``; ``mentors`` are the chapters of theirs that could accompany it."""

    standing: Standing
    reader: int
    steward: bool = False
    looks: bool = False
    mentors: tuple[Chapter, ...] = ()

    @property
    def may_rest(self) -> bool:
        """Whether they may let it rest: who started it or leads it since, or a steward."""
        return self.steward or self.reader in {self.standing.founding.member, self.standing.lead}


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the foundings under way, the one without news for longest first."""

    standings: tuple[Standing, ...]
    number: int
    more: bool
    steward: bool
