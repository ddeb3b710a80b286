"""Project cards in the store, found by name among those that the viewer may see."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import aiosqlite

from db import words
from db.adapter import Queries
from db.rows import seconds
from db.store import Transaction
from domain.events import Audience
from domain.folding import fold
from domain.people import Person
from domain.projects import Project, may_see

_sql = Queries("projects")


def project_of(row: Any) -> Project:
    """A row of ``projects`` as a value."""
    return Project(
        id=row["id"],
        network=row["network"],
        name=row["name"],
        member=row["member"],
        text=row["text"],
        link=row["link"],
        chapter=row["chapter"],
        audience=Audience(row["audience"]),
    )


def _columns(project: Project, now: datetime) -> dict[str, Any]:
    return {
        "id": project.id,
        "network": project.network,
        "name": project.name,
        "folded": fold(project.name),
        "text": project.text,
        "link": project.link,
        "chapter": project.chapter,
        "audience": project.audience.value,
        "now": seconds(now),
    }


async def find(conn: aiosqlite.Connection, network: int, project: int) -> Project | None:
    """The project of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=project)
    return project_of(row) if row else None


async def named(conn: aiosqlite.Connection, viewer: Person, name: str) -> list[Project]:
    """The projects of just that name (folded) that ``viewer`` may see, the oldest first."""
    rows = await _sql.all("named", conn, network=viewer.network, folded=fold(name))
    return [project for project in map(project_of, rows) if may_see(viewer, project)]


async def latest(conn: aiosqlite.Connection, viewer: Person, *, limit: int) -> list[Project]:
    """The projects that ``viewer`` may see, the last touched first."""
    rows = await _sql.all(
        "latest",
        conn,
        network=viewer.network,
        viewer=viewer.id,
        everything=int(viewer.steward),
        connects=int(bool(viewer.connects)),
        limit=limit,
    )
    return [project_of(row) for row in rows]


async def starting(
    conn: aiosqlite.Connection, viewer: Person, asked: Sequence[str], *, limit: int
) -> list[Project]:
    """The projects that ``viewer`` may see whose names have words beginning with all of ``asked``."""
    found = []
    for one in await words.starting(conn, viewer.network, "project", asked):
        project = await find(conn, viewer.network, one)
        if project is not None and may_see(viewer, project):
            found.append(project)
            if len(found) == limit:
                break
    return found


async def add(tx: Transaction, project: Project, *, now: datetime) -> None:
    """Write a new card and the words by which it is found."""
    await _sql.add(tx.conn, **_columns(project, now), member=project.member)
    await words.put(tx, project.network, "project", project.id, (project.name,))


async def save(tx: Transaction, project: Project, *, now: datetime) -> None:
    """Write what can change of a card, and the words by which it is found."""
    await _sql.save(tx.conn, **_columns(project, now))
    await words.put(tx, project.network, "project", project.id, (project.name,))
