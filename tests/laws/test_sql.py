"""Two engines, one text: what ``db/`` says is understood by SQLite and by PostgreSQL.

Every statement is parsed by PostgreSQL's own grammar and prepared by SQLite against
the schema that the migrations make. What only one engine can say lives in
``db/sql/sqlite/`` with a twin in ``db/sql/postgresql/``.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pglast
import pytest
from pglast import ast as pg
from pglast.visitors import Visitor

from tests.laws.house import ROOT

MIGRATIONS = ROOT / "db" / "migrations"
QUERIES = ROOT / "db" / "sql"
TWINS = ("sqlite", "postgresql")

FUNCTIONS = frozenset(
    {
        *("abs", "avg", "coalesce", "count", "lower", "max", "min", "nullif", "round", "sum"),
        *("length", "replace", "substr", "trim", "btrim", "upper"),
        *("dense_rank", "first_value", "lag", "last_value", "lead", "rank", "row_number"),
    }
)
"""Functions that both engines have and that mean the same in both."""

OPERATORS = frozenset({"=", "<>", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "||", "~~", "!~~"})
"""Operators that both engines have (``~~`` is what PostgreSQL calls LIKE)."""

HEADING = re.compile(r"^--\s*name\s*:\s*(?P<name>\w+)\s*(\([\w\s,]*\))?\s*(\^|\$|<!|\*!|!|#)?\s*$")
PIECES = re.compile(
    r"(?P<kept>'(?:''|[^'])*'|\"(?:\"\"|[^\"])*\"|--[^\n]*|/\*.*?\*/|::)|:(?P<parameter>[A-Za-z_]\w*)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement: where it stands (``db/sql/events.sql:12 due``), and what it says."""

    place: str
    name: str
    sql: str

    @property
    def parameters(self) -> list[str]:
        """The names bound by ``:name``, each once, in the order of their first use."""
        found = (piece["parameter"] for piece in PIECES.finditer(self.sql))
        return list(dict.fromkeys(name for name in found if name))

    @property
    def numbered(self) -> str:
        """The statement with ``$1`` for the first parameter, as PostgreSQL wants it."""
        numbers = {name: f"${at}" for at, name in enumerate(self.parameters, start=1)}
        return PIECES.sub(lambda piece: piece["kept"] or numbers[piece["parameter"]], self.sql)


def queries(text: str, place: str) -> Iterator[Statement]:
    """The named queries of an aiosql file. A line that is meant as a name and is not one is an error."""
    name, line, held = "", 0, list[str]()
    for at, row in enumerate([*text.splitlines(), "-- name: end"], start=1):
        if not re.match(r"^--\s*name\s*:", row):
            held.append(row)
            continue
        heading = HEADING.match(row)
        if heading is None:
            raise ValueError(f"{place}:{at}: not a name that aiosql reads: {row}")
        if name:
            yield Statement(f"{place}:{line} {name}", name, "\n".join(held).strip())
        name, line, held = heading["name"], at, []


def read(folder: Path) -> list[Statement]:
    """The named queries of every file of a folder, its own files only."""
    return [
        statement
        for path in sorted(folder.glob("*.sql"))
        for statement in queries(path.read_text("utf-8"), path.relative_to(ROOT).as_posix())
    ]


def migrations() -> list[Path]:
    """The migrations in the order of their names."""
    return sorted(MIGRATIONS.glob("*.sql"))


def understood_by_postgresql(statement: Statement) -> list[str]:
    """Why PostgreSQL would not run a statement; empty when it would."""
    try:
        tree = pglast.parse_sql(statement.numbered)
    except pglast.parser.ParseError as error:
        return [f"{statement.place}: PostgreSQL: {error.args[0]}"]
    if not tree:
        return [f"{statement.place}: says nothing"]
    unshared = _Unshared()
    unshared(tree)
    return [f"{statement.place}: {what}" for what in unshared.found]


class _Unshared(Visitor):
    """Functions and operators that mean something else, or nothing, in the other engine."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def visit_FuncCall(self, _ancestors: Any, node: pg.FuncCall) -> None:
        name = ".".join(part.sval for part in node.funcname or ()).removeprefix("pg_catalog.")
        if name not in FUNCTIONS:
            self.found.append(f"{name}() is not the same in both engines")
        elif name in {"max", "min"} and len(node.args or ()) != 1:
            self.found.append(f"{name}() of several values is SQLite's alone; write CASE")

    def visit_A_Expr(self, _ancestors: Any, node: pg.A_Expr) -> None:
        name = ".".join(part.sval for part in node.name or ())
        if name not in OPERATORS | {"BETWEEN", "NOT BETWEEN"}:
            self.found.append(f"the operator {name} is not the same in both engines")


def memory() -> sqlite3.Connection:
    """An empty store in memory, of the newest version."""
    connection = sqlite3.connect(":memory:")
    for path in migrations():
        connection.executescript(path.read_text("utf-8"))
    return connection


def understood_by_sqlite(statement: Statement, connection: sqlite3.Connection) -> list[str]:
    """Why SQLite would not prepare a statement; empty when it would."""
    try:
        connection.execute(f"EXPLAIN {statement.sql}", dict.fromkeys(statement.parameters))
    except sqlite3.Error as error:
        return [f"{statement.place}: SQLite: {error}"]
    return []


def test_every_query_is_understood_by_both_engines() -> None:
    shared = read(QUERIES)
    assert shared
    store = memory()
    broken = [
        why
        for statement in shared
        for why in (*understood_by_postgresql(statement), *understood_by_sqlite(statement, store))
    ]
    store.close()
    assert not broken, "\n".join(broken)


def test_every_query_has_a_name_of_its_own() -> None:
    for path in sorted(QUERIES.rglob("*.sql")):
        names = [statement.name for statement in queries(path.read_text("utf-8"), path.name)]
        assert sorted(names) == sorted(set(names)), path.name


def test_what_one_engine_alone_can_say_has_a_twin() -> None:
    ours, theirs = (
        {s.place.split("/")[-1].split(":")[0] for s in read(QUERIES / engine)} for engine in TWINS
    )
    assert ours == theirs, "each file of db/sql/sqlite/ has one of its name in db/sql/postgresql/"
    sqlite, postgresql = (
        {(s.place.split("/")[-1].split(":")[0], s.name): s for s in read(QUERIES / engine)}
        for engine in TWINS
    )
    assert {at: sorted(s.parameters) for at, s in sqlite.items()} == {
        at: sorted(s.parameters) for at, s in postgresql.items()
    }, "twins have the same names and parameters"
    store = memory()
    broken = [why for s in sqlite.values() for why in understood_by_sqlite(s, store)]
    store.close()
    for statement in postgresql.values():
        try:
            pglast.parse_sql(statement.numbered)
        except pglast.parser.ParseError as error:
            broken.append(f"{statement.place}: PostgreSQL: {error.args[0]}")
    assert not broken, "\n".join(broken)


def test_no_pattern_comes_whole() -> None:
    """SQLite prepares a statement anew for each pattern that is a parameter: ten times the work."""
    whole = re.compile(r"\b(?:LIKE|GLOB)\s+:", re.IGNORECASE)
    told = [one.place for one in read(QUERIES) + read(QUERIES / "sqlite") if whole.search(one.sql)]
    assert told == []


def test_every_migration_is_understood_by_postgresql() -> None:
    broken = [
        why
        for path in migrations()
        for why in understood_by_postgresql(
            Statement(path.relative_to(ROOT).as_posix(), path.stem, path.read_text("utf-8"))
        )
    ]
    assert not broken, "\n".join(broken)


def test_migrations_are_numbered_one_after_another() -> None:
    numbers = [path.stem.partition("_")[0] for path in migrations()]
    assert numbers
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]


def test_every_migration_opens_with_why() -> None:
    for path in migrations():
        first = path.read_text("utf-8").partition("\n")[0]
        assert re.match(r"-- Why: \w+ \w+", first), f"{path.name} opens with `-- Why: …`"


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("INSERT OR IGNORE INTO facts VALUES (:name, :value)", "syntax error"),
        ("SELECT strftime('%s', value) FROM facts", "strftime()"),
        ("SELECT max(name, value) FROM facts", "max() of several"),
        ("SELECT name FROM facts WHERE name == :name", "operator =="),
        ("SELECT name FROM facts WHERE value IS :value", "syntax error"),
        ("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)", "syntax error"),
        ("SELECT name FROM facts WHERE name GLOB 'a*'", "syntax error"),
    ],
)
def test_what_postgresql_could_not_run_is_seen(sql: str, why: str) -> None:
    found = understood_by_postgresql(Statement("db/sql/made_up.sql:1", "made_up", sql))
    assert len(found) == 1
    assert why in found[0]


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT name FROM facts FOR UPDATE SKIP LOCKED",
        "SELECT nothing FROM facts",
        "SELECT name FROM nowhere",
        "SELECT name::text FROM facts",
    ],
)
def test_what_sqlite_could_not_run_is_seen(sql: str) -> None:
    store = memory()
    found = understood_by_sqlite(Statement("db/sql/made_up.sql:1", "made_up", sql), store)
    store.close()
    assert len(found) == 1


def test_parameters_are_told_from_strings_casts_and_comments() -> None:
    sql = "SELECT ':no', \":no\", :b::text -- :no\nFROM facts WHERE name = :a AND value = :b"
    statement = Statement("db/sql/made_up.sql:1", "made_up", sql)
    assert statement.parameters == ["b", "a"]
    assert statement.numbered == sql.replace(":b", "$1").replace(":a", "$2")


def test_queries_are_read_by_their_names() -> None:
    text = "-- About facts.\n-- name: one^\nSELECT 1;\n\n-- name: two(a)!\n-- Says why.\nDELETE FROM facts;"
    found = list(queries(text, "made_up.sql"))
    assert [(s.place, s.name) for s in found] == [
        ("made_up.sql:2 one", "one"),
        ("made_up.sql:5 two", "two"),
    ]
    with pytest.raises(ValueError, match=r"made_up\.sql:1"):
        list(queries("-- name: a b\nSELECT 1;", "made_up.sql"))
