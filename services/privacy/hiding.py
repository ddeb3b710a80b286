"""Who is shown to nobody while their wish to be erased waits: asked before anything is shown."""

from __future__ import annotations

from db import erasures
from services.house import House


async def hidden(house: House, network: int, viewer: int | None = None) -> frozenset[int]:
    """The members of ``network`` who are shown to nobody, except themselves if they are ``viewer``."""
    found = await house.store.remembered(
        ("hidden", network),
        lambda conn: erasures.hidden(conn, network),
        of=("erasure_requests",),
    )
    return found - {viewer} if found else found
