"""The audit: what was done by whom, and what makes a line that was changed afterwards visible."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

Facts = Mapping[str, int | str | None]
PEOPLE: Final = ("member", "successor", "found")
"""Facts that hold somebody besides actor and subject."""
_OCTETS: Final = 24


@dataclass(frozen=True, slots=True)
class Line:
    """``actor`` (``None``: the bot by itself, 0: somebody who was erased) did ``action``
    (``noun.verb``) to ``subject``, a thing or a person. ``whom`` is somebody it was about besides."""

    number: int
    at: datetime
    actor: int | None
    action: str
    subject: int | None
    whom: int | None
    facts: Facts


@dataclass(frozen=True, slots=True)
class Broken:
    """Line ``number`` is the first that does not hold: ``missing``, ``changed`` (what it says) or
    ``unlinked`` (its place in the chain)."""

    number: int
    why: str


@dataclass(frozen=True, slots=True)
class Chain:
    """The ends of a network's chain: its newest line with its link, the last pruned one with its.

    ``checked``: when all of it was last read again, ``broken``: the first line that did not hold.
    """

    number: int = 0
    link: str = ""
    pruned: int = 0
    anchor: str = ""
    checked: datetime | None = None
    broken: int | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """Which lines: by, to or about ``who``, of ``action`` (empty: any), from ``since`` until before
    ``until``. ``last`` is the newest one when it was asked, so that pages stay."""

    who: int | None = None
    action: str = ""
    since: datetime | None = None
    until: datetime | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """``number`` counts from 0; ``names`` are what things are called now, by their identifier;
    ``since`` is the moment of the oldest line that is kept."""

    lines: tuple[Line, ...]
    number: int
    more: bool
    asked: Asked
    names: Mapping[int, str]
    chain: Chain
    since: datetime | None


def digest(salt: str, actor: int | None, subject: int | None, whom: int | None, facts: str) -> str:
    """What a line says of people and things, sealed. ``facts`` are its JSON as it is stored.

    Without the salt it tells nothing: there are few people to guess from.
    """
    return _hash([salt, actor, subject, whom, facts])


def link(before: str, network: int, number: int, at: int, action: str, sealed: str) -> str:
    """The link of a line: over the one ``before``, its place, its seconds, its action, its digest."""
    return _hash([before, network, number, at, action, sealed])


def _hash(parts: list[int | str | None]) -> str:
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.blake2b(text.encode(), digest_size=_OCTETS).hexdigest()


def besides(facts: Facts, actor: int | None, subject: int | None) -> int | None:
    """Who a line is about besides ``actor`` and ``subject``, or ``None``."""
    for name in PEOPLE:
        found = facts.get(name)
        if isinstance(found, int) and found not in {actor, subject, 0}:
            return found
    return None
