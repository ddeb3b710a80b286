"""Rights: who may do what, each with what has to be known to decide it."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from enum import Flag, auto
from functools import cache
from typing import Protocol


class Right(Flag):
    """Who may do something; several joined with ``|`` mean any of them.

    What a right is about (its scope) is beside it. Those of which the scope says "nothing" are
    decided by who the person is; the others where the thing is read, inside the unit of work.
    """

    MEMBER = auto()
    """Anyone whom the network knows: in its server, or in direct messages with the bot.
    Scope: nothing. What they may not see does not exist for them."""

    OWN = auto()
    """Whose it is, or whom it was made for: an author, a guest, a candidate, who was asked, who
    sees the preview. Scope: ``people``."""

    BELONGS = auto()
    """A member of the chapter. Scope: ``chapters``."""

    VOICE = auto()
    """Who is asked in a decision: the people of the chapter that decides, or every connector where
    the network does. Scope: ``chapters`` (none: the network)."""

    PROPOSER = auto()
    """Who may put a matter to those who decide: a connector of the chapter that is asked, or of any
    where the network is. Scope: ``chapters`` (none: the network)."""

    EDITOR = auto()
    """An editor of the magazine, named by the stewards. Scope: ``editors``."""

    CONNECTOR = auto()
    """A connector of the chapter concerned, now. Scope: ``chapters``."""

    ORGANISER = auto()
    """A connector of one of the chapters that host the event, now; who made it is none for that
    alone. Scope: ``chapters``, the hosts."""

    ANY_CONNECTOR = auto()
    """A connector of any chapter of the network, now. Scope: nothing."""

    STEWARD = auto()
    """Who holds the steward role or Manage Server, as Discord says at this moment; in direct
    messages nobody. Scope: nothing."""


CARE = Right.CONNECTOR | Right.STEWARD
"""Who looks after a chapter; for the network, stewards alone."""

ORGANISERS = Right.ORGANISER | Right.STEWARD
"""Who looks after an event; of an event of the network, stewards alone."""

CONNECTORS = Right.ANY_CONNECTOR | Right.STEWARD
"""All who look after a chapter or the network."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a right is asked about: ``chapters`` concerned, ``people`` whose it is, ``editors``."""

    chapters: Set[int] = field(default_factory=frozenset)
    people: Set[int] = field(default_factory=frozenset)
    editors: Set[int] = field(default_factory=frozenset)


NOTHING = Scope()


class Bearer(Protocol):
    """Somebody with the rights that they have at this moment, as ``domain.people.Person``."""

    @property
    def id(self) -> int: ...
    @property
    def chapters(self) -> frozenset[int]: ...
    @property
    def connects(self) -> frozenset[int]: ...
    @property
    def steward(self) -> bool: ...


def about(*chapters: int | None) -> Scope:
    """The scope of ``chapters``; ``None`` is the network, of which nobody is a connector."""
    return Scope(chapters=frozenset(one for one in chapters if one is not None))


def holds(right: Right, person: Bearer, scope: Scope = NOTHING) -> bool:
    """Whether ``person`` has any of the rights joined in ``right``, of what ``scope`` says."""
    return any(_holds(one, person, scope) for one in _each(right))


@cache
def _each(right: Right) -> tuple[Right, ...]:
    return tuple(right)


def _holds(right: Right, person: Bearer, scope: Scope) -> bool:
    match right:
        case Right.MEMBER:
            return True
        case Right.STEWARD:
            return person.steward
        case Right.CONNECTOR | Right.ORGANISER:
            return not person.connects.isdisjoint(scope.chapters)
        case Right.ANY_CONNECTOR:
            return bool(person.connects)
        case Right.PROPOSER:
            return _among(person.connects, person, scope)
        case Right.VOICE:
            return _among(person.connects | person.chapters, person, scope)
        case Right.BELONGS:
            return not person.chapters.isdisjoint(scope.chapters)
        case Right.OWN:
            return person.id in scope.people
        case Right.EDITOR:
            return person.id in scope.editors
    return False


def _among(theirs: Iterable[int], person: Bearer, scope: Scope) -> bool:
    """Of one of the scope's chapters; where it names none, a connector of any."""
    return any(one in scope.chapters for one in theirs) if scope.chapters else bool(person.connects)


_OF_THE_PERSON = Right.MEMBER | Right.ANY_CONNECTOR | Right.STEWARD
_NEEDS_A_ROLE = Right.CONNECTOR | Right.ORGANISER | Right.ANY_CONNECTOR | Right.PROPOSER


def is_of_a_thing(right: Right) -> bool:
    """Whether some of ``right`` is decided only where the thing that it is about is read."""
    return bool(right & ~_OF_THE_PERSON)


def might_hold(right: Right, person: Bearer) -> bool:
    """Whether there is anything at all of which ``person`` has ``right``.

    Who acts for no chapter has none that needs one. Whose a thing is, and who has a voice, is
    known only where the thing is read: of those everybody might.
    """
    if right & ~(_NEEDS_A_ROLE | Right.STEWARD):
        return True
    if person.steward and right & Right.STEWARD:
        return True
    return bool(person.connects and right & _NEEDS_A_ROLE)


def needed(right: Right) -> str:
    """What to say that ``right`` needs, as ``NotAllowed`` names it."""
    if right & Right.ORGANISER:
        return "organiser"
    return "connector" if right & _NEEDS_A_ROLE else "steward"
