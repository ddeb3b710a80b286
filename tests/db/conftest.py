"""What most tests of the store begin with."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.store import Store
from tests.stores import copy_store, open_store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """A migrated store of its own, at ``bot.db`` in the test's folder."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as opened:
        yield opened
