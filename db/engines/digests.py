"""What a table holds, in a few digits that are the same on both engines and in any order of its rows."""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from db.engines.numbering import plain

_BYTES: Final = 16
_ALL: Final = (1 << 8 * _BYTES) - 1
_PLAIN: Final = 2  # of marshal: the last version in which equal rows are equal bytes


@dataclass(frozen=True, slots=True)
class Content:
    """How many ``rows`` a table has, and their digest."""

    rows: int
    digest: str


Contents = Mapping[str, Content]
"""Of each table, by its name."""


class Digest:
    """Adds up the digests of rows: whatever order they come in, and twice is not once."""

    def __init__(self) -> None:
        self._rows = self._sum = 0

    def add(self, rows: Iterable[Sequence[Any]]) -> list[tuple[Any, ...]]:
        """Count ``rows``; return them as either engine takes them.

        PostgreSQL has no place for the character with the number 0 (``numbering.plain``).
        """
        taken = [_taken(row) for row in rows]
        total, blake, dumps = self._sum, hashlib.blake2b, marshal.dumps
        for row in taken:
            told = blake(dumps(row, _PLAIN), digest_size=_BYTES).digest()
            total += int.from_bytes(told, "big")
        self._sum = total & _ALL
        self._rows += len(taken)
        return taken

    @property
    def content(self) -> Content:
        """What was added so far."""
        return Content(self._rows, f"{self._sum:032x}")


def differing(one: Contents, other: Contents) -> list[str]:
    """The tables that do not hold the same."""
    names = sorted(one.keys() | other.keys())
    return [name for name in names if one.get(name) != other.get(name)]


def _taken(row: Sequence[Any]) -> tuple[Any, ...]:
    values = tuple(row)
    for value in values:
        if (isinstance(value, str) and "\x00" in value) or (isinstance(value, float) and not value):
            return tuple(map(_both, values))
    return values


def _both(value: Any) -> Any:
    """A value as both engines keep it: SQLite knows no zero below zero."""
    return 0.0 if isinstance(value, float) and not value else plain(value)
