"""What is suggested while somebody types into a search for people: entries that they may see.

As in ``db/directory.py``, only the words of the viewer's audiences are read.
"""

from __future__ import annotations

from collections.abc import Sequence

from db import found_by, places, spellings
from db.adapter import Queries
from db.connection import Connection
from db.found_by import eyes
from db.rows import packed
from db.words import AFTER_EVERY_LETTER, bounds
from domain import concepts
from domain.folding import LONGEST_WORD, fold
from domain.people import Person

_sql = Queries("directory")
_MEANT = 3  # concepts or towns that a beginning is read as
_SHORTEST = 2  # letters, before a beginning is read as anything but a beginning
_SPELLINGS = 3
_NAMES = 20  # at a keystroke: of names there are as many as people
_WHOLE = [("", "~"), ("\x7f", AFTER_EVERY_LETTER)]  # all but the signs of concepts and towns


async def suggest(
    conn: Connection, viewer: Person, kind: str, typed: str, *, limit: int
) -> list[str]:
    """Entries that ``viewer`` may see and that begin with ``typed``, in their order.

    Then those that mean what a name beginning so means, in any language; when there are none
    at all, those that begin as one typo away. ``kind`` is ``name`` or one of the values of
    ``db.found_by.SUGGESTED``.
    """
    start = fold(typed)
    most = min(limit, _NAMES) if kind == "name" else limit
    found = await _within(conn, viewer, kind, _ranges(viewer, kind, start), most)
    if not found and kind == "city" and len(start) >= _SHORTEST:
        towns = await places.starting(conn, start, limit=_MEANT)
        named = [bounds(found_by.town_word(town.id)) for town in towns]
        found = await _within(conn, viewer, kind, named, most)
    if not found:
        near = await spellings.near(
            conn, viewer, f"member.{kind}", start[:LONGEST_WORD], limit=_SPELLINGS
        )
        found = await _within(conn, viewer, kind, [bounds(word) for word in near], most)
    return found


def _ranges(viewer: Person, kind: str, start: str) -> list[tuple[str, str]]:
    """Where the entries stand that begin with ``start``, and those that mean what it begins."""
    ranges = [bounds(start)] if start else _WHOLE
    if len(start) < _SHORTEST or kind in {"name", "city"}:
        return ranges
    meant = concepts.beginning(start, viewer.reads, limit=_MEANT)
    return ranges + [bounds(found_by.concept_word(key)) for key in meant]


async def _within(
    conn: Connection,
    viewer: Person,
    kind: str,
    ranges: Sequence[tuple[str, str]],
    limit: int,
) -> list[str]:
    if not ranges:
        return []
    numbered = [[number, low, high] for number, (low, high) in enumerate(ranges)]
    rows = await _sql.all(
        "suggested",
        conn,
        noun=f"member.{kind}",
        ranges=packed(numbered),
        limit=limit,
        **eyes(viewer),
    )
    found: dict[str, str] = {}
    told: dict[int, set[str]] = {}
    for row in rows:
        word, _, written = row["form"].partition("\x1f")
        before = told.setdefault(row["number"], set())
        if word not in before and len(before) < limit:
            before.add(word)
            found.setdefault(fold(written), written)
    return list(found.values())[:limit]
