"""Searching costs by what may still be found, not by how much was typed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from db import magazine, words
from db.store import Store
from tests.db.people import NETWORK
from tests.stores import only_sqlite

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
SIGNS = "ﷺ" * 100
"""As much as an option takes: four words each when they are folded."""


@only_sqlite
@pytest.mark.parametrize(
    "said", [SIGNS, " ".join(str(n) for n in range(3000, 3020))], ids=["signs", "words"]
)
async def test_what_nothing_has_is_looked_for_no_further(store: Store, said: str) -> None:
    conn = store.read
    asked: list[str] = []
    await conn.set_trace_callback(asked.append)
    try:
        assert await words.meaning(conn, NETWORK, "project", said) == []
        assert await magazine.latest(conn, NETWORK, text=said, language=None, limit=5) == []
    finally:
        await conn.set_trace_callback(None)  # type: ignore[arg-type]  # sqlite3 takes it
    assert len(asked) <= 8
