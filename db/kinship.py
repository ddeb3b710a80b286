"""How chapters belong together, in the store."""

from __future__ import annotations

from dataclasses import dataclass

from db import chapters
from db.adapter import Queries
from db.connection import Connection
from db.store import Transaction
from domain.chapters import Chapter, ChapterClosed, ChapterGone, Status
from domain.kinship import OwnKin, ParentCircle, circles

_sql = Queries("kinship")


@dataclass(frozen=True, slots=True)
class Kin:
    """The names of a chapter's parent and mentor, of its children and of those it accompanies."""

    parent: str | None = None
    mentor: str | None = None
    children: tuple[str, ...] = ()
    mentored: tuple[str, ...] = ()


async def of_chapter(conn: Connection, chapter: Chapter) -> Kin:
    """The kin of ``chapter``; those that were composted are not named below it."""
    above = [one for one in (chapter.parent, chapter.mentor) if one is not None]
    names = {one.id: one.name for one in await chapters.by_ids(conn, chapter.network, above)}
    given = {"network": chapter.network, "chapter": chapter.id}
    return Kin(
        names.get(chapter.parent or 0),
        names.get(chapter.mentor or 0),
        tuple(row["name"] for row in await _sql.all("children", conn, **given)),
        tuple(row["name"] for row in await _sql.all("mentored", conn, **given)),
    )


async def need_kin(tx: Transaction, before: Chapter, after: Chapter) -> None:
    """Raise a refusal unless the new parent and mentor of ``after`` can be that.

    ``OwnKin``, ``ParentCircle``, ``ChapterClosed`` for a composted one, ``ChapterGone``.
    """
    if after.parent is not None and after.parent != before.parent:
        parent = await _other(tx, after, after.parent, "parent")
        rows = await _sql.all("parents", tx.conn, network=after.network)
        if circles(after.id, parent.id, {row["id"]: row["parent"] for row in rows}):
            raise ParentCircle(after.name, parent.name)
    if after.mentor is not None and after.mentor != before.mentor:
        await _other(tx, after, after.mentor, "mentor")


async def _other(tx: Transaction, chapter: Chapter, named: int, relation: str) -> Chapter:
    if named == chapter.id:
        raise OwnKin(chapter.name, relation)
    found = await chapters.find(tx.conn, chapter.network, named)
    if found is None:
        raise ChapterGone
    if found.status is Status.COMPOSTED:
        raise ChapterClosed(found.name)
    return found
