"""What ``db/`` says to PostgreSQL is understood by it: a server of its own prepares every statement."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import asyncpg
import pytest

from db.engines import numbering
from tests import postgresql, stores
from tests.laws.test_sql import QUERIES, Statement, read

TYPES = {"int2": int, "int4": int, "int8": int, "text": str, "json": str, "float8": float}
"""What each of PostgreSQL's types is in Python, where a parameter is one."""


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a migrated database."""
    postgresql.need()
    with stores.lent():
        yield stores.server(tmp_path_factory.mktemp("laws") / "bot.db").url


async def types(conn: asyncpg.Connection, statement: Statement) -> tuple[type, ...]:
    """Those of its parameters, as PostgreSQL guesses them; numbers where it cannot."""
    try:
        prepared = await conn.prepare(statement.numbered)
    except asyncpg.AmbiguousFunctionError:
        return (int,) * len(statement.parameters)
    return tuple(TYPES[one.name] for one in prepared.get_parameters())


async def refused(address: str, statements: list[Statement]) -> list[str]:
    """Why PostgreSQL would not run some of them, told each as the store tells it."""
    conn = await asyncpg.connect(address)
    found = []
    for statement in statements:
        try:
            said = numbering.numbered(statement.sql, await types(conn, statement))
            await conn.prepare(said.text)
        except (asyncpg.PostgresError, KeyError) as error:
            found.append(f"{statement.place}: {error}")
    await conn.close()
    return found


def test_every_query_is_prepared_by_a_real_server(database: str) -> None:
    statements = read(QUERIES) + read(QUERIES / "postgresql")
    assert len(statements) > 700
    broken = asyncio.run(refused(database, statements))
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("SELECT name, count(*) FROM facts", "GROUP BY"),
        ("SELECT name FROM facts WHERE 1", "must be type boolean"),
        ("SELECT substr(name, :from) FROM facts WHERE :from > 7000000000", "does not exist"),
        ("SELECT id FROM events WHERE title = 7", "operator does not exist"),
        (
            "INSERT INTO facts VALUES (:n, :v) ON CONFLICT (name) DO UPDATE SET value = value",
            "ambig",
        ),
        ("UPDATE events SET online = starts < :now", "is of type"),
    ],
)
def test_what_a_real_server_refuses_is_seen(database: str, sql: str, why: str) -> None:
    statement = Statement("db/sql/made_up.sql:1", "made_up", sql)
    found = asyncio.run(refused(database, [statement]))
    assert len(found) == 1
    assert why in found[0]
