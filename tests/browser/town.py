"""The demo town as a process of its own, and where a browser finds it."""

from __future__ import annotations

import contextlib
import re
from collections.abc import AsyncIterator
from pathlib import Path

from tests.standin.process import BotProcess


async def address_of(town: BotProcess) -> str:
    """Where the town says that it can be visited."""
    line = await town.line("Open http", timeout=60)
    found = re.search(r"http://127\.0\.0\.1:\d+/#\S+", line)
    assert found, line
    return found[0]


@contextlib.asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[BotProcess]:
    """The real process without a token, in an empty folder, its temporary files in another."""
    here, temporary = folder / "here", folder / "temporary"
    here.mkdir()
    temporary.mkdir()
    async with BotProcess(here, {"TMPDIR": str(temporary)}, arguments=["demo"]) as running:
        yield running
