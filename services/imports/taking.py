"""What the takers of each kind share: where the records go, and what becomes of each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from db.store import Transaction
from domain.chapters import Chapter
from domain.events import Event
from domain.networks import Network
from domain.records import Record
from services.house import House


class Change(StrEnum):
    """What became of a record."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    OFF = "off"  # it is cancelled where it comes from, and nobody here ever heard of it
    ALREADY = "already"  # it stands here from elsewhere, and is not taken twice
    ERASED = "erased"  # they were erased: no list brings them back


class Noted(StrEnum):
    """What whoever runs an import should know of a record that was taken."""

    UNKNOWN_CITY = "unknown-city"  # no position: the gazetteer has no such town there
    UNKNOWN_CHAPTER = "unknown-chapter"  # no chapter is called so
    OTHER_NAME = "other-name"  # the chapter was found by another name than its own
    CLOSED_CHAPTER = "closed-chapter"  # a chapter that nobody can join
    ADOPTED = "adopted"  # a chapter of that name was there already, made by hand
    OTHER_CLOCK = "other-clock"  # local time and UTC contradict each other: UTC was believed
    REPEATS = "repeats"  # one date of a series
    TENTATIVE = "tentative"  # not certain to take place
    GONE = "gone"  # it stands here, and not in the folder any more: a person decides
    PRACTICE_TAKEN = "practice-taken"  # another page stands for that page of practice
    BY_HAND = "by-hand"  # people changed it since the last import: theirs stays


@dataclass(frozen=True, slots=True)
class Note:
    """``detail`` says what it is about; where it is empty the record's key does."""

    what: Noted
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one record; ``event`` is the event that stands for it, where it is one.

    ``cancelled`` when it stood until now.
    """

    change: Change
    notes: tuple[Note, ...] = ()
    event: Event | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Home:
    """A calendar of one chapter (``None``: of the network), date by date: all of it is theirs.

    ``keys`` are those of everything that it holds now.
    """

    chapter: Chapter | None
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Into:
    """Where records go: the network, the name of their source, whom they are owed to.

    ``home`` when they are one chapter's; else each says itself whose it is. ``reason`` is what is
    said of an event that is not on any more.
    """

    house: House
    network: Network
    source: str
    attribution: str
    home: Home | None = None
    reason: str | None = None


Taker = Callable[[Transaction, Record, datetime], Awaitable[Taken]]
"""Takes one record inside a unit of work; the moment is also what its identifiers are made of."""
