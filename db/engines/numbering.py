"""A statement as PostgreSQL takes it: ``:name`` and ``?`` become ``$1``, each with its type.

SQLite asks nothing about a parameter. PostgreSQL wants to know its type beforehand and would guess
it from where it stands, differently in each place; so it is told: that of the value in Python.
What is ``None`` becomes ``NULL`` in the text itself, which fits any type.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

_PIECES: Final = re.compile(
    r"'(?:''|[^'])*'|\"(?:\"\"|[^\"])*\"|--[^\n]*|/\*.*?\*/|::|:(?P<name>[A-Za-z_]\w*)|(?P<mark>\?)",
    re.DOTALL,
)
_WRITES: Final = re.compile(
    r"\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+(?!SET\b|SKIP\b)(\w+)", re.IGNORECASE
)
_TYPES: Final = {int: "BIGINT", str: "TEXT", float: "DOUBLE PRECISION", bytes: "BYTEA"}
Names = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """The text with numbers, and which parameters stand for them in their order."""

    text: str
    order: Names


@lru_cache(maxsize=4096)
def names(sql: str) -> Names:
    """The parameters of a statement, each once, in the order of their first use."""
    found: dict[str | int, None] = {}
    for piece in _PIECES.finditer(sql):
        if piece["name"]:
            found[piece["name"]] = None
        elif piece["mark"]:
            found[len(found)] = None
    return tuple(found)


@lru_cache(maxsize=4096)
def tables(sql: str) -> frozenset[str]:
    """The tables that a statement writes to."""
    return frozenset(name.lower() for name in _WRITES.findall(_PIECES.sub(_spoken, sql)))


def _spoken(piece: re.Match[str]) -> str:
    return " " if piece[0].startswith(("'", "--", "/*")) else piece[0]


@lru_cache(maxsize=4096)
def numbered(sql: str, types: tuple[type | None, ...]) -> Numbered:
    """The statement for parameters of these types, in the order of ``names``."""
    known = dict(zip(names(sql), types, strict=True))
    given = [name for name, kind in known.items() if kind is not None]
    numbers = {name: at for at, name in enumerate(given, start=1)}
    marks = iter([name for name in known if isinstance(name, int)])

    def say(piece: re.Match[str]) -> str:
        name: str | int | None = piece["name"] or (next(marks) if piece["mark"] else None)
        if name is None:
            return piece[0]
        kind = known[name]
        return "NULL" if kind is None else f"CAST(${numbers[name]} AS {_TYPES[kind]})"

    return Numbered(_PIECES.sub(say, sql), tuple(given))


def kind(value: Any) -> type | None:
    """Which of the types that a store knows a value has. Raises ``TypeError``."""
    if value is None:
        return None
    found = next((one for one in _TYPES if isinstance(value, one)), None)  # a bool is an int
    if found is None:
        raise TypeError(f"a store cannot keep a {type(value).__name__}")
    return found


def plain(value: Any) -> Any:
    """A value as PostgreSQL takes it: its texts cannot hold the character with the number 0."""
    if isinstance(value, str):
        return value.replace("\x00", "\ufffd")
    return int(value) if isinstance(value, int) else value


def one(sql: str, parameters: Any) -> tuple[str, list[Any]]:
    """The text and the values for one set of parameters: a mapping, or a row for ``?``."""
    values = _values(names(sql), parameters)
    said = numbered(sql, tuple(map(kind, values)))
    known = dict(zip(names(sql), values, strict=True))
    return said.text, [plain(known[name]) for name in said.order]


def many(sql: str, rows: Sequence[Any]) -> tuple[str, list[list[Any]]]:
    """The text and the values for many sets of parameters: a type is that of the first that has one."""
    wanted = names(sql)
    table = [_values(wanted, row) for row in rows]
    kinds = tuple(
        next((found for value in column if (found := kind(value)) is not None), None)
        for column in zip(*table, strict=True)
    )
    said = numbered(sql, kinds)
    places = [wanted.index(name) for name in said.order]
    return said.text, [[plain(row[place]) for place in places] for row in table]


def _values(wanted: Names, parameters: Any) -> list[Any]:
    if isinstance(parameters, Mapping):
        return [parameters[name] for name in wanted]
    return list(parameters)
