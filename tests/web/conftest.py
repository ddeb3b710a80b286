"""What the tests of the pages share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.web.agendas import World, opened


@pytest.fixture
async def world(migrated: Path, tmp_path: Path) -> AsyncIterator[World]:
    """A network with a public agenda, and a window onto it."""
    async with opened(migrated, tmp_path) as found:
        yield found
