"""SQL made of the classification: its own identifiers, and parameters for everything else."""

# ruff: noqa: S608  # identifiers alone are put together, and `shapes` lets nothing else through

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from db.personal.shapes import BLANK, Column, Fate, Link, Table, Through

Parameters = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement with its parameters, besides ``:network`` and ``:member``."""

    sql: str
    parameters: Parameters


def where(link: Link) -> Statement:
    """The condition under which a row is linked to ``:member`` of ``:network``."""
    if link.through is None:
        return Statement(f"network = :network AND {link.column.name} = :member", {})
    return _where_through(link, link.through)


def _where_through(link: Link, through: Through) -> Statement:
    condition = (
        f"network = :network AND {link.column.name} IN"
        f" (SELECT {through.key} FROM {through.table}"
        f" WHERE network = :network AND {through.person} = :member)"
    )
    if through.only is None:
        return Statement(condition, {})
    column, value = through.only
    return Statement(f"{condition} AND {Column.read(column).name} = :only", {"only": value})


def unindexed(table: Table, link: Link) -> Statement:
    """The words of the linked rows go."""
    found = where(link)
    return Statement(
        "DELETE FROM words WHERE network = :network AND subject IN"
        f" (SELECT id FROM {table.name} WHERE {found.sql})",
        found.parameters,
    )


def erasing(table: Table, link: Link) -> Statement:
    """The statement by which the linked rows go, or the person goes out of them.

    Not for ``Fate.VEILED``, which needs a number for each row.
    """
    found = where(link)
    if link.fate is Fate.GONE:
        return Statement(f"DELETE FROM {table.name} WHERE {found.sql}", found.parameters)
    parameters = dict(found.parameters)
    changes = [
        f"{column.name} = NULL" if column.nullable else f"{column.name} = :blank"
        for column in link.words
    ]
    changes += [f"{column.name} = NULL" for column in table.sealed if column.nullable]
    if any(not column.nullable for column in link.words):
        parameters["blank"] = BLANK
    if link.through is None:
        changes.append(f"{link.column.name} = :nobody")
        parameters["nobody"] = link.nobody
    return Statement(f"UPDATE {table.name} SET {', '.join(changes)} WHERE {found.sql}", parameters)


def linked(table: Table, link: Link) -> Statement:
    """The linked rows, whole."""
    found = where(link)
    return Statement(f"SELECT * FROM {table.name} WHERE {found.sql}", found.parameters)


def veiling(table: Table, link: Link) -> Statement:
    """Puts ``:veil`` in the person's place in the row beside ``:beside``."""
    return Statement(
        f"UPDATE {table.name} SET {link.column.name} = :veil"
        f" WHERE network = :network AND {link.column.name} = :member AND {link.veil} = :beside",
        {},
    )


def everyone(table: Table, column: Column) -> str:
    """Every network and person that ``column`` holds."""
    return (
        f"SELECT DISTINCT network, {column.name} AS member FROM {table.name}"
        f" WHERE {column.name} > 0"
    )


def _mentions(table: Table) -> str:
    either = (
        f"{column.name} LIKE :plain_ OR {column.name} LIKE :nicked_" for column in table.texts
    )
    return f"network = :network AND ({' OR '.join(either)})"


def mentioning(table: Table) -> str:
    """The rows whose text mentions somebody, in one of the two ways in which Discord does."""
    return f"SELECT * FROM {table.name} WHERE {_mentions(table)}"


def unmentioned(table: Table) -> str:
    """Takes the mention out of what others wrote."""
    changes = (
        f"{column.name} = replace(replace({column.name}, :plain, :blank), :nicked, :blank)"
        for column in table.texts
    )
    return f"UPDATE {table.name} SET {', '.join(changes)} WHERE {_mentions(table)}"


def naming(table: Table, column: Column) -> str:
    """The rows in whose ``column`` the text ``:sought`` stands."""
    return (
        f"SELECT * FROM {table.name} WHERE network = :network"
        f" AND replace(lower({column.name}), lower(:sought), '') <> lower({column.name})"
    )


def unfolded(table: Table, column: Column) -> str:
    """The rows go whose folded word is ``:text``: tables whose index begins with it."""
    return f"DELETE FROM {table.name} WHERE network = :network AND {column.name} = :text"
