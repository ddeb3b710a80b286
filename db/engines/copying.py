"""A store from one engine to the other, row by row, with counts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import asyncpg


async def to_file(conn: asyncpg.Connection[Any], partial: Path) -> dict[str, int]:
    """Fill the empty file ``partial`` with what stands in a database at this moment."""
    raise NotImplementedError
