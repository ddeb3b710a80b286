"""Showing people what is known about them: what the classification says is theirs, and no more."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from db.connection import Connection
from db.personal import statements
from db.personal.shapes import NOBODY, Link, Table
from db.personal.tables import TABLES
from db.rows import instant, unpacked

YOU: Final = "you"
SOMEONE: Final = "someone"
_MENTION: Final = re.compile(r"<@!?(\d{1,19})>")
_WORD: Final = re.compile(r"[a-z][a-z_.-]{0,40}")  # as the bot writes them; names begin otherwise
_FIGURE: Final = 2**32  # larger numbers are identifiers
_EXACT: Final = 2**53  # larger numbers are not read back as they are by every program


async def exported(conn: Connection, network: int, member: int) -> dict[str, list[dict[str, Any]]]:
    """Everything that the store knows about ``member`` of ``network``, by table, ready for JSON.

    Times are ISO 8601 in UTC, wall times stand beside their zones as they were chosen, large
    numbers are text. Other people are ``someone``; their words are left out.
    """
    found: dict[str, list[dict[str, Any]]] = {}
    for table in TABLES.values():
        rows = await _rows(conn, table, network, member)
        if rows:
            found[table.name] = rows
    return found


async def _rows(conn: Connection, table: Table, network: int, member: int) -> list[dict[str, Any]]:
    """The rows that are linked to them, each once, with what all of its links show."""
    base = {"network": network, "member": member}
    shown: dict[tuple[Any, ...], tuple[Mapping[str, Any], list[Link]]] = {}
    for link in table.links:
        if link.untold:
            continue
        found = statements.linked(table, link)
        for row in await conn.execute_fetchall(found.sql, {**base, **found.parameters}):
            shown.setdefault(tuple(row), (dict(row), []))[1].append(link)
    return [_shown(table, row, links, member) for row, links in shown.values()]


def _shown(table: Table, row: Mapping[str, Any], links: list[Link], member: int) -> dict[str, Any]:
    told: dict[str, Any] = {column.name: _plain(row[column.name]) for column in table.plain}
    told |= {column.name: _time(row[column.name]) for column in table.times}
    told |= {column.name: _person(row[column.name], member) for column in table.people}
    for link in links:
        for column in (*link.words, *link.keeps):
            told[column.name] = _text(row[column.name], member)
        if (table.name, link.column.name) in _ACTS:
            told["facts"] = _figures(row["facts"])
    return told


_ACTS: Final = frozenset({("audit", "actor")})
"""Links by which facts are shown too: figures and words of the bot about what they did themselves."""


def _figures(text: str) -> dict[str, Any]:
    facts: Mapping[str, Any] = unpacked(text)
    return {name: fact for name, fact in facts.items() if not _may_be_someone(fact)}


def _may_be_someone(fact: object) -> bool:
    if isinstance(fact, str):
        return _WORD.fullmatch(fact) is None
    return isinstance(fact, int) and abs(fact) >= _FIGURE


def _text(value: Any, member: int) -> Any:
    """Their own words; whom they mentioned in them is ``someone``."""
    if not isinstance(value, str):
        return _plain(value)
    return _MENTION.sub(lambda found: f"@{_person(int(found[1]), member)}", value)


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, int) and abs(value) > _EXACT else value


def _time(value: int | None) -> str | None:
    return None if value is None else instant(value).isoformat()


def _person(value: int | None, member: int) -> str | None:
    if value is None or value == NOBODY:
        return None
    return YOU if value == member else SOMEONE
