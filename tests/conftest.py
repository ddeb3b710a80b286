"""What every test may use."""

from __future__ import annotations

import asyncio
import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import structlog

from tests.stores import ON_POSTGRESQL, lent, open_store

zoneinfo.reset_tzpath(())  # as the bot does: the pinned zones, never the machine's


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes are named by their place: every process that shares the suite must name tests alike."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated store, made once; every test works on its own copy."""
    path = tmp_path_factory.mktemp("store") / "empty.db"

    async def make() -> None:
        store = await open_store(path, now=datetime(2026, 5, 4, 10, 0, tzinfo=UTC))
        await store.close()

    if not ON_POSTGRESQL:  # there every store that is new is a migrated one
        asyncio.run(make())
    return path


@pytest.fixture(autouse=True)
def _stores() -> Iterator[None]:
    """What a test was given to keep its store in goes to the next one."""
    with lent():
        yield


@pytest.fixture(scope="session", autouse=True)
def _logs_reach_pytest() -> None:
    """What the bot logs can be asserted on."""
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.format_exc_info,
            structlog.processors.KeyValueRenderer(key_order=["event"]),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
    )
