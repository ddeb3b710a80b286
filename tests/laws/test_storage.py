"""One connection writes, and it says so when it begins: SQLite cannot be asked to do it for us."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.laws.house import Source, production

WRITING = {
    "db/connecting.py": "the one connection of the process, for whoever holds the lock",
    "db/snapshots.py": "fills the file of a copy, which nobody else has open",
    "db/engines/files.py": "fills the file of a copy of a database, which nobody else has open",
    "db/restoring.py": "fills the file of a restore, and empties the log of a store whose lock it holds",
}
"""The files that may open SQLite for writing, with the reason."""

READING = {
    "db/snapshots.py": "a copy is made of one moment, by a connection that only reads",
    "db/engines/inside.py": "a look reads one moment, by a connection that only reads",
    "db/engines/postgresql.py": "that engine lets many write at once, and asks for its turn by a lock",
}
"""Where a transaction may begin without asking to write, with the reason."""


def connections(source: Source) -> Iterator[tuple[int, bool]]:
    """Where a file opens SQLite: the line, and whether it can write with that."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        if called in {"sqlite3.connect", "aiosqlite.connect", "connect", "sqlite3.Connection"}:
            yield node.lineno, "mode=ro" not in ast.unparse(node)


def beginnings(source: Source) -> Iterator[tuple[int, str]]:
    """Where a file begins a transaction: the line and the words."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call) or "execute" not in ast.unparse(node.func):
            continue
        for said in node.args:
            if isinstance(said, ast.Constant) and re.match(r"\s*BEGIN\b", str(said.value), re.I):
                yield node.lineno, str(said.value)


def offences(source: Source) -> list[str]:
    """What in a file could make a second writer, or a reader that wants to write after all."""
    found = [
        f"{source.path}:{line}: opens the store for writing; ask `Store.write`"
        for line, writes in connections(source)
        if writes and source.path not in WRITING
    ]
    found += [
        f"{source.path}:{line}: `{said}` reads first and asks to write later; BEGIN IMMEDIATE"
        for line, said in beginnings(source)
        if said != "BEGIN IMMEDIATE" and source.path not in READING
    ]
    return found


def test_every_transaction_that_writes_begins_by_asking_for_it() -> None:
    every = [(source, said) for source in production() for _, said in beginnings(source)]
    assert [source.path for source, _ in every].count("db/engines/sqlite.py") == 1
    assert not [why for source in production() for why in offences(source) if "BEGIN" in why]


def test_nobody_opens_a_second_connection_that_writes() -> None:
    broken = [why for source in production() for why in offences(source) if "opens" in why]
    assert not broken, "\n".join(broken)
    opened = {source.path for source in production() if any(w for _, w in connections(source))}
    assert opened == WRITING.keys()


def test_only_the_store_asks_for_the_connection_that_writes() -> None:
    asking = {
        source.path for source in production() if re.search(r"connecting\.writing\(", source.text)
    }
    assert asking == {"db/engines/sqlite.py"}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ('await execute(conn, "BEGIN")', 1),
        ('await execute(conn, "begin deferred")', 1),
        ('await execute(conn, "BEGIN EXCLUSIVE")', 1),
        ("sqlite3.connect(path)", 1),
        ('aiosqlite.connect(f"file:{path}?mode=rw", uri=True)', 1),
        ('await execute(conn, "BEGIN IMMEDIATE")', 0),
        ('sqlite3.connect(f"file:{path}?mode=ro", uri=True)', 0),
        ('say("Begin with a chapter")', 0),
    ],
)
def test_second_writers_and_late_ones_are_seen(text: str, number: int) -> None:
    source = Source.made_up("services/events.py", f"async def unit():\n    {text}")
    assert len(offences(source)) == number
