"""What is coming in some chapters, found without walking through the events of all the others."""

from __future__ import annotations

from collections.abc import Sequence

from db.adapter import Queries
from db.connection import Connection
from db.events import FOREVER, Wanted, event_of
from db.rows import packed, seconds
from db.words import bounds
from domain.events import Event
from domain.people import Person

_sql = Queries("happening")


async def of_chapter(
    conn: Connection, viewer: Person, wanted: Wanted, *, limit: int
) -> list[Event]:
    """Events of ``wanted.chapter`` that ``viewer`` may see, by their start, at most ``limit``."""
    rows = await _sql.all(
        "of_chapter",
        conn,
        chapter=wanted.chapter,
        limit=limit,
        **_asked(viewer, wanted),
    )
    return [event_of(row) for row in rows]


async def within(
    conn: Connection,
    viewer: Person,
    wanted: Wanted,
    chapters: Sequence[int] | None,
    *,
    word: str = "",
    limit: int,
    offset: int = 0,
) -> list[Event]:
    """As ``of_chapter``, of many ``chapters`` (``None``: wherever); ``wanted.chapter`` is not asked.

    With a ``word`` (folded): only events in whose name a word begins so.
    """
    low, high = bounds(word) if word else ("", "")
    rows = await _sql.all(
        "within",
        conn,
        all=int(chapters is None),
        chapters=packed(list(chapters or ())),
        low=low,
        high=high,
        limit=limit,
        offset=offset,
        **_asked(viewer, wanted),
    )
    return [event_of(row) for row in rows]


def _asked(viewer: Person, wanted: Wanted) -> dict[str, int | str]:
    return {
        "network": viewer.network,
        "since": seconds(wanted.since),
        "until": seconds(wanted.until) if wanted.until else FOREVER,
        "kind": wanted.kind,
        "online": -1 if wanted.online is None else int(wanted.online),
        "viewer": viewer.id,
        "everything": int(viewer.steward),
        "connects": int(bool(viewer.connects)),
    }
