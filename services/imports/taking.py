"""What the takers of each kind share: where the records go, and what becomes of each."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from db.store import Transaction
from domain.networks import Network
from domain.records import Record
from services.house import House


class Change(StrEnum):
    """What became of a record."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


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
    BY_HAND = "by-hand"  # people changed it since the last import: theirs stays


@dataclass(frozen=True, slots=True)
class Note:
    """``detail`` says what it is about; where it is empty the record's key does."""

    what: Noted
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one record."""

    change: Change
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Into:
    """Where records go: the network, the name of their source, whom they are owed to."""

    house: House
    network: Network
    source: str
    attribution: str


Taker = Callable[[Transaction, Record, datetime], Awaitable[Taken]]
"""Takes one record inside a unit of work; the moment is also what its identifiers are made of."""
