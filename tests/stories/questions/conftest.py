"""The place that the stories about questions begin in."""

from __future__ import annotations

import pytest

from domain.chapters import Chapter
from tests.stories.conftest import Town

LYON = {"latitude": 45.7485, "longitude": 4.8467}


@pytest.fixture
async def lyon(town: Town) -> Chapter:
    """The chapter of Lyon; nobody animates it yet."""
    return await town.chapter("Lyon", **LYON)
