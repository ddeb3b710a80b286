"""A store goes from one engine to the other and back, and is the same: by content, whatever it holds."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db import backup, migrate, replacing
from db.backup import BadBackup
from db.engines import copying, schema
from db.engines.digests import Content, Digest, differing
from db.engines.files import File
from db.engines.reaching import connected
from db.lock import StoreInUse, StoreUnusable
from db.snapshots import NotCopied
from db.store import Server, Store
from tests.db.databases import NOW, fill, server

CELLS = st.one_of(
    st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.text()
)
ROWS = st.lists(st.tuples(CELLS, CELLS), max_size=20)
OLDEST = 5  # migrations, of an old store


def kept(cell: Any) -> str:
    """A cell as both engines keep it."""
    return repr(cell).replace("\\x00", "\ufffd") if cell or not isinstance(cell, float) else "0.0"


def told(rows: list[Any]) -> Content:
    digest = Digest()
    digest.add(rows)
    return digest.content


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "old.db"
    asyncio.run(fill(path))
    return path


@pytest.fixture
def source(filled: Path, tmp_path: Path) -> Path:
    path = tmp_path / "old.db"
    path.write_bytes(filled.read_bytes())
    return path


async def contents(path: Path) -> dict[str, Content]:
    async with File(path) as file:
        return {
            name: await file.digest(name, columns, 100)
            for name, columns in (await file.tables()).items()
        }


@given(ROWS, st.randoms())
def test_the_order_of_rows_changes_no_digest(rows: list[Any], chance: Any) -> None:
    shuffled = chance.sample(rows, len(rows))
    assert told(rows) == told(shuffled)


@given(ROWS, ROWS)
def test_other_rows_have_another_digest(rows: list[Any], others: list[Any]) -> None:
    plain = [tuple(map(kept, row)) for row in rows]
    other = [tuple(map(kept, row)) for row in others]
    assert (told(rows) == told(others)) == (sorted(plain) == sorted(other))


@pytest.mark.parametrize(
    ("one", "other"), [(1, 1.0), (0, 0.0), ("1", 1), ("", None), (1, 2), ("a", "b")]
)
def test_values_that_are_alike_are_not_the_same(one: Any, other: Any) -> None:
    assert told([(one,)]) != told([(other,)])


def test_a_row_that_stands_twice_is_not_the_row() -> None:
    assert told([(1, "a"), (1, "a")]) != told([(1, "a")])
    assert told([(1, "a"), (1, "a")]) != told([])
    assert differing({"a": told([])}, {"a": told([]), "b": told([])}) == ["b"]


async def test_a_store_with_a_trace_in_every_column_goes_there_and_back_and_is_the_same(
    source: Path, tmp_path: Path
) -> None:
    place = server(tmp_path)
    before = await contents(source)
    assert sum(content.rows > 0 for content in before.values()) > 60
    conn = await connected(place)
    try:
        found = await copying.to_database(source, conn, now=NOW)
    finally:
        await conn.close()
    assert differing(before, found) == []
    async with await Store.open(place, now=NOW) as store:
        back = await backup.write(store, tmp_path / "back.db")
    assert differing(before, await contents(back)) == []
    backup.verify(back)
    await (await Store.open(back, now=NOW)).close()  # ``run`` may use it as it is
    with closing(sqlite3.connect(back)) as conn_, closing(sqlite3.connect(source)) as old:
        indexes = "SELECT name, sql FROM sqlite_master WHERE type <> 'table' ORDER BY name"
        assert conn_.execute(indexes).fetchall() == old.execute(indexes).fetchall()


async def test_what_people_write_arrives_as_it_was_written(source: Path, tmp_path: Path) -> None:
    written = [
        "'; DROP TABLE facts; --",
        "\\N",
        "\\.",
        "a\tb\nc\r",
        "🎈 é \u202e",
        "",
        "NULL",
        "nul \x00",
    ]
    with closing(sqlite3.connect(source)) as file, file:
        file.executemany(
            "INSERT INTO facts VALUES (?, ?)", [(f"f{n}", t) for n, t in enumerate(written)]
        )
    place = server(tmp_path)
    await replacing.move(source, place, now=NOW, anyway=False)
    conn = await connected(place)
    try:
        rows = await conn.fetch("SELECT value FROM facts WHERE name ~ '^f[0-9]' ORDER BY name")
    finally:
        await conn.close()
    assert [row["value"] for row in rows] == [text.replace("\x00", "\ufffd") for text in written]


async def test_a_store_of_another_version_is_not_loaded_as_it_is(
    source: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(source)) as conn, conn:
        conn.execute("DELETE FROM migrations WHERE number = (SELECT max(number) FROM migrations)")
    conn_ = await connected(server(tmp_path))
    try:
        with pytest.raises(NotCopied, match="another version"):
            await copying.to_database(source, conn_, now=NOW)
    finally:
        await conn_.close()


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE migrations SET applied_at = 'yesterday' WHERE number = 1",
        "UPDATE erasures SET at = 1.5",
        "UPDATE member_fields SET level = 5000000000",
    ],
)
async def test_what_postgresql_cannot_keep_leaves_nothing_in_the_database(
    source: Path, tmp_path: Path, harm: str
) -> None:
    place = server(tmp_path)
    with closing(sqlite3.connect(source)) as conn:
        conn.execute("INSERT INTO erasures VALUES ('one', 1)")
        conn.execute(harm)
        conn.commit()
    content = source.read_bytes()
    with pytest.raises((StoreUnusable, BadBackup)):
        await replacing.move(source, place, now=NOW, anyway=False)
    assert source.read_bytes() == content
    await nothing_stands_in(place)


async def test_rows_that_point_to_others_may_come_before_them_but_not_without_them(
    source: Path, tmp_path: Path
) -> None:
    conn = await connected(server(tmp_path))
    try:
        await copying.to_database(source, conn, now=NOW)
        await conn.execute("ALTER TABLE erasures ADD FOREIGN KEY (id) REFERENCES facts (name)")
        with closing(sqlite3.connect(source)) as file, file:
            file.execute("INSERT INTO erasures VALUES ('one', 1)")
        with pytest.raises(NotCopied, match="foreign key"):
            await copying.to_database(source, conn, now=NOW)
        with closing(sqlite3.connect(source)) as file, file:
            file.execute("INSERT INTO facts VALUES ('one', '')")
        await copying.to_database(source, conn, now=NOW)
        with pytest.raises(asyncpg.ForeignKeyViolationError):
            await conn.execute("DELETE FROM facts WHERE name = 'one'")
    finally:
        await conn.close()


async def nothing_stands_in(place: Server) -> None:
    conn = await connected(place)
    try:
        assert not await schema.lives(conn)
        assert not await schema.done(conn)
    finally:
        await conn.close()


async def test_a_move_that_is_killed_leaves_the_database_empty_and_the_file_as_it_was(
    source: Path, tmp_path: Path
) -> None:
    place = server(tmp_path / "data")
    content = source.read_bytes()
    program = (
        "import asyncio, sys; from datetime import datetime, UTC; from pathlib import Path\n"
        "from db import replacing; from db.store import Server\n"
        "def tell(table, rows):\n"
        "    print(table, flush=True)\n"
        "    if table == 'members': sys.stdin.read()\n"
        "asyncio.run(replacing.move(Path(sys.argv[1]), Server(sys.argv[2], Path(sys.argv[3])),"
        " now=datetime(2026, 5, 4, tzinfo=UTC), anyway=False, tell=tell))\n"
    )
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", program, str(source), place.url, str(place.beside)),
        cwd=Path(__file__).parents[2],
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    while (line := await process.stdout.readline()).strip() != b"members":
        assert line, "it ended before it could be killed"
    with pytest.raises(StoreInUse):
        await Store.open(source, now=NOW)
    process.kill()
    await process.wait()
    await nothing_stands_in(place)
    assert source.read_bytes() == content
    await replacing.move(source, place, now=NOW, anyway=False)  # and it can be done again


async def test_a_store_of_any_older_version_moves_and_stays_what_it_was(tmp_path: Path) -> None:
    source, place = tmp_path / "old.db", server(tmp_path / "data")
    with closing(sqlite3.connect(source)) as conn, conn:
        conn.execute(migrate.RECORDS)
        for number, path in migrate.files()[:OLDEST]:
            conn.executescript(path.read_text("utf-8"))
            conn.execute("INSERT INTO migrations VALUES (?, ?, '', 1)", (number, path.stem))
        conn.execute(
            "INSERT INTO networks (id, name, language, zone, created_at, updated_at)"
            " VALUES (77, 'Town', 'en', 'Europe/Paris', 1, 1)"
        )
    content = source.read_bytes()
    await replacing.move(source, place, now=NOW, anyway=False)
    assert source.read_bytes() == content
    conn_ = await connected(place)
    try:
        assert await schema.done(conn_) == {number for number, _ in migrate.files()}
        assert await conn_.fetchval("SELECT name FROM networks") == "Town"
    finally:
        await conn_.close()
    assert [path.name for path in place.beside.parent.iterdir()] == []


async def test_a_second_move_is_refused_and_one_that_replaces_keeps_what_stood_there(
    source: Path, tmp_path: Path
) -> None:
    place = server(tmp_path / "data")
    await replacing.move(source, place, now=NOW, anyway=False)
    with pytest.raises(replacing.Inhabited):
        await replacing.move(source, place, now=NOW, anyway=False)
    with closing(sqlite3.connect(source)) as conn, conn:
        conn.execute("INSERT INTO facts VALUES ('colour', 'green')")
    done = await replacing.move(source, place, now=NOW, anyway=True)
    assert done.kept is not None
    backup.verify(done.kept)
    with closing(sqlite3.connect(done.kept)) as conn:
        assert not conn.execute("SELECT 1 FROM facts WHERE name = 'colour'").fetchall()
    rows = await asyncio.to_thread(_facts, place)
    assert ("colour", "green") in rows


def _facts(place: Server) -> list[Any]:
    async def ask() -> list[Any]:
        conn = await asyncpg.connect(place.url)
        try:
            return [tuple(row) for row in await conn.fetch("SELECT name, value FROM facts")]
        finally:
            await conn.close()

    return asyncio.run(ask())


async def test_nothing_moves_while_a_bot_has_either_of_them_open(
    source: Path, tmp_path: Path
) -> None:
    place = server(tmp_path / "data")
    async with await Store.open(source, now=NOW):
        with pytest.raises(StoreInUse):
            await replacing.move(source, place, now=NOW, anyway=False)
    async with await Store.open(place, now=NOW):
        with pytest.raises(StoreUnusable, match="in use by another process"):
            await replacing.move(source, place, now=NOW, anyway=False)
    await replacing.move(source, place, now=NOW, anyway=False)
