"""Counting how far newcomers got: numbers only, nobody's name."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds, unpacked
from domain.arrivals import WINDOW, Arrivals, Choice, Taken, in_order
from domain.people import Person
from domain.playbooks import NEWCOMER

_sql = Queries("arrivals")


async def look(
    conn: Connection, viewer: Person, chapter: int, home: str, *, now: datetime
) -> Arrivals:
    """Who arrived lately, of ``chapter`` (0: of all that ``viewer`` looks after); of few people
    nothing but how many they are."""
    since = now - WINDOW
    asked: dict[str, Any] = {
        "network": viewer.network,
        "viewer": viewer.id,
        "all": int(viewer.steward),
        "chapter": chapter,
        "playbook": NEWCOMER,
        "since": seconds(since),
        "now": seconds(now),
    }
    row = await _sql.people(conn, **asked)
    found = Arrivals(home, chapter, since, now, row["whole"])
    if found.is_few:
        return found
    chosen = {choice: row[choice.value] for choice in Choice}
    steps = in_order(_taken(one) for one in await _sql.all("steps", conn, **asked))
    return Arrivals(
        home, chapter, since, now, row["whole"], row["gone"], row["clear"], chosen, steps
    )


def _taken(row: Any) -> Taken:
    texts = unpacked(row["content"])["texts"]
    counts = (row["done"], row["skipped"], row["waiting"])
    return Taken(row["name"], texts, float(row["place"]), *counts)
