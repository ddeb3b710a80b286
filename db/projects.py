"""Project cards in the store, found by name among those that the viewer may see."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from db import erasures, words
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain.events import Audience
from domain.folding import fold
from domain.people import Person
from domain.projects import Project, may_see

_sql = Queries("projects")
_NOUN = "project"
_BETWEEN = "\x1f"


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
        topics=tuple(row["topics"].split(_BETWEEN)) if row["topics"] else (),
        withdrawn=instant_or_none(row["withdrawn_at"]),
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
        "topics": _BETWEEN.join(project.topics),
        "withdrawn": seconds_or_none(project.withdrawn),
        "now": seconds(now),
    }


async def find(conn: Connection, network: int, project: int) -> Project | None:
    """The project of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=project)
    return project_of(row) if row else None


async def named(conn: Connection, viewer: Person, name: str) -> list[Project]:
    """The projects of just that name (folded) that ``viewer`` may see, the oldest first."""
    rows = await _sql.all("named", conn, network=viewer.network, folded=fold(name))
    sees = await seen_by(conn, viewer)
    return [project for project in map(project_of, rows) if sees(project)]


async def seen_by(conn: Connection, viewer: Person) -> Callable[[Project], bool]:
    """Whether ``viewer`` may see a project; those of who asked to be erased only they do."""
    hidden = await erasures.hidden(conn, viewer.network) - {viewer.id}
    return lambda project: project.member not in hidden and may_see(viewer, project)


async def latest(
    conn: Connection,
    viewer: Person,
    *,
    chapter: int | None = None,
    member: int | None = None,
    limit: int,
    offset: int = 0,
) -> list[Project]:
    """The projects that ``viewer`` may see, the last touched first.

    ``chapter`` and ``member`` narrow to those of one chapter or person.
    """
    rows = await _sql.all(
        "latest",
        conn,
        network=viewer.network,
        viewer=viewer.id,
        everything=int(viewer.steward),
        connects=int(bool(viewer.connects)),
        chapter=chapter or 0,
        member=member or 0,
        limit=limit,
        offset=offset,
    )
    return [project_of(row) for row in rows]


async def search(
    conn: Connection,
    viewer: Person,
    *,
    text: str = "",
    chapter: int | None = None,
    member: int | None = None,
    limit: int,
    offset: int = 0,
) -> list[Project]:
    """As ``latest``, those that mean all of ``text``, the youngest first.

    It is looked for in name, text and topics; a topic in any of our languages.
    """
    sees = await seen_by(conn, viewer)
    known: dict[int, Project] = {}

    async def seen(found: list[int]) -> list[int]:
        for one in found:
            project = known.get(one) or await find(conn, viewer.network, one)
            if project is not None and sees(project):
                known[one] = project
        return [one for one in found if one in known]

    found = await words.meaning(conn, viewer.network, _NOUN, text, seen)
    if found is None:
        return await latest(
            conn, viewer, chapter=chapter, member=member, limit=limit, offset=offset
        )
    fitting = [
        known[one]
        for one in sorted(found, reverse=True)
        if chapter in {None, known[one].chapter} and member in {None, known[one].member}
    ]
    return fitting[offset : offset + limit]


async def starting(
    conn: Connection, viewer: Person, asked: Sequence[str], *, limit: int
) -> list[Project]:
    """The projects that ``viewer`` may see whose names have words beginning with all of ``asked``."""
    found, sees = [], await seen_by(conn, viewer)
    for one in await words.starting(conn, viewer.network, _NOUN, asked):
        project = await find(conn, viewer.network, one)
        if project is not None and project.withdrawn is None and sees(project):
            found.append(project)
            if len(found) == limit:
                break
    return found


async def of_member(conn: Connection, network: int, member: int) -> int:
    """How many cards stand that ``member`` brought."""
    return int(await _sql.number_of(conn, network=network, member=member))


async def evenings(conn: Connection, project: int, *, limit: int) -> list[int]:
    """The events at which a project is or was presented, the latest first."""
    return [row["event"] for row in await _sql.all("evenings", conn, id=project, limit=limit)]


async def add(tx: Transaction, project: Project, *, now: datetime) -> None:
    """Write a new card and the words by which it is found."""
    await _sql.add(tx.conn, **_columns(project, now), member=project.member)
    await _index(tx, project)


async def save(tx: Transaction, project: Project, *, now: datetime) -> None:
    """Write what can change of a card, and the words by which it is found."""
    await _sql.save(tx.conn, **_columns(project, now))
    await _index(tx, project)


async def drop_ahead(tx: Transaction, project: int, *, now: datetime) -> list[int]:
    """Take a project out of the programmes of events that are not over; which events these are."""
    rows = await _sql.all("ahead", tx.conn, id=project, now=seconds(now))
    await _sql.drop_ahead(tx.conn, id=project, now=seconds(now))
    return [row["event"] for row in rows]


async def _index(tx: Transaction, project: Project) -> None:
    if project.withdrawn is not None:
        await words.drop(tx, project.network, _NOUN, project.id)
        return
    await words.put(tx, project.network, _NOUN, project.id, (project.name,), meant=True)
    about = (project.text, *project.topics)
    await words.put(tx, project.network, _NOUN, project.id, about, field="text", meant=True)


async def index_after(tx: Transaction, last: int, limit: int) -> int | None:
    """Write anew by what the next ``limit`` projects of the store are found; the last of them."""
    rows = await _sql.all("after", tx.conn, id=last, limit=limit)
    for row in rows:
        await _index(tx, project_of(row))
    return rows[-1]["id"] if rows else None
