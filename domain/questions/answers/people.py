"""People as an answer: each with only what the reader may see."""

from __future__ import annotations

from dataclasses import dataclass

from domain.chapters import Chapter
from domain.members import Profile
from domain.questions.parts import Asked, Whom


@dataclass(frozen=True, slots=True)
class PeopleFound:
    """Profiles, each with only what the reader may see."""

    asked: Asked
    people: tuple[Profile, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class NobodyFound:
    """Nobody who matches has opened that to the reader. ``whom`` may know more."""

    asked: Asked
    whom: Whom


@dataclass(frozen=True, slots=True)
class PeopleToAsk:
    """For a question on which people, not the bot, have an opinion: who may share theirs."""

    asked: Asked
    people: tuple[Profile, ...]
    whom: Whom


@dataclass(frozen=True, slots=True)
class MemberShown:
    """One person as far as they are open to the reader; ``own``: it is the reader."""

    profile: Profile
    own: bool = False


@dataclass(frozen=True, slots=True)
class MembersNamed:
    """Several people who bear the name that was written."""

    name: str
    people: tuple[Profile, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class MemberHidden:
    """Nobody called ``name`` has opened anything to the reader, whether they are here or not.

    ``near`` are people open to the reader whose names are close to it. An empty name: none was
    said.
    """

    name: str
    near: tuple[Profile, ...] = ()


@dataclass(frozen=True, slots=True)
class MembersCounted:
    """How many people there are where it was asked.

    ``known``: in the whole network, whatever they show; ``None`` where only a place is meant.
    ``opened``: of whom the reader may see that they are there, ``capped`` if there are more.
    ``chapters``: those at hand and how many members each has, of ``total`` chapters.
    """

    asked: Asked
    opened: int
    capped: bool = False
    known: int | None = None
    chapters: tuple[tuple[Chapter, int], ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class StewardsNamed:
    """The role whose holders look after the network; ``None``: whoever manages the server."""

    role: int | None
