"""Chapters, their members and their connectors in the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db import words
from db.adapter import Queries
from db.connection import Connection
from db.rows import NO_LIMIT, instant_or_none, packed, seconds, seconds_or_none
from db.store import Transaction
from domain.chapters import Chapter, Joining, Kind, Position, Status
from domain.text import slugify

_sql = Queries("chapters")


@dataclass(frozen=True, slots=True)
class Source:
    """Where an imported row came from: its file, its key there, and its content's digest."""

    name: str | None = None
    key: str | None = None
    fingerprint: str | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A chapter and how many members it has."""

    chapter: Chapter
    people: int


def chapter_of(row: Any) -> Chapter:
    """A row of ``chapters`` as a value."""
    return Chapter(
        id=row["id"],
        network=row["network"],
        slug=row["slug"],
        name=row["name"],
        kind=Kind(row["kind"]),
        status=Status(row["status"]),
        city=row["city"],
        country=row["country"],
        region=row["region"],
        latitude=row["latitude"],
        longitude=row["longitude"],
        zone=row["zone"],
        language=row["language"],
        channel=row["channel"],
        role=row["role"],
        description=row["description"],
        leads=tuple(int(lead) for lead in row["leads"].split()),
        attribution=row["attribution"],
        mirrored=bool(row["mirrored"]),
        parent=row["parent"],
        mentor=row["mentor"],
        joining=Joining(row["joining"]),
        languages=tuple(row["languages"].split()),
        since=instant_or_none(row["status_since"]),
    )


def _columns(chapter: Chapter, now: datetime) -> dict[str, Any]:
    return {
        "id": chapter.id,
        "network": chapter.network,
        "name": chapter.name,
        "status": chapter.status.value,
        "city": chapter.city,
        "country": chapter.country,
        "region": chapter.region,
        "latitude": chapter.latitude,
        "longitude": chapter.longitude,
        "zone": chapter.zone,
        "language": chapter.language,
        "channel": chapter.channel,
        "role": chapter.role,
        "description": chapter.description,
        "leads": " ".join(str(lead) for lead in chapter.leads),
        "mirrored": int(chapter.mirrored),
        "parent": chapter.parent,
        "mentor": chapter.mentor,
        "joining": chapter.joining.value,
        "languages": " ".join(chapter.languages),
        "status_since": seconds_or_none(chapter.since),
        "now": seconds(now),
    }


async def find(conn: Connection, network: int, chapter: int) -> Chapter | None:
    """The chapter of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=chapter)
    return chapter_of(row) if row else None


async def by_slug(conn: Connection, network: int, slug: str) -> Chapter | None:
    """The chapter whose address is ``slug``, or ``None``."""
    row = await _sql.by_slug(conn, network=network, slug=slug)
    return chapter_of(row) if row else None


async def free_slug(conn: Connection, network: int, name: str) -> str:
    """An address made of ``name`` that no chapter of the network has."""
    base = slugify(name) or "chapter"
    slug, number = base, 1
    while await by_slug(conn, network, slug) is not None:
        number += 1
        slug = f"{base}-{number}"
    return slug


async def of_channel(conn: Connection, network: int, channel: int) -> int | None:
    """The chapter whose channel that is, or ``None``."""
    found: int | None = await _sql.of_channel(conn, network=network, channel=channel)
    return found


async def by_role(conn: Connection, network: int, role: int) -> Chapter | None:
    """The chapter for which ``role`` is registered, or ``None``."""
    row = await _sql.by_role(conn, network=network, role=role)
    return chapter_of(row) if row else None


async def listed(
    conn: Connection,
    network: int,
    *,
    country: str = "",
    kind: str = "",
    status: str = "",
) -> list[Listed]:
    """Chapters by name; composted ones only when ``status`` asks for them."""
    return await page(
        conn, network, country=country, kind=kind, status=status, limit=NO_LIMIT, offset=0
    )


async def page(
    conn: Connection,
    network: int,
    *,
    country: str = "",
    kind: str = "",
    status: str = "",
    limit: int,
    offset: int,
) -> list[Listed]:
    """As ``listed``, at most ``limit`` from ``offset`` on."""
    rows = await _sql.all(
        "page",
        conn,
        network=network,
        country=country,
        kind=kind,
        status=status,
        limit=limit,
        offset=offset,
    )
    return [Listed(chapter_of(row), row["people"]) for row in rows]


async def first(conn: Connection, network: int, *, limit: int) -> list[Chapter]:
    """The first living chapters by name."""
    return [chapter_of(row) for row in await _sql.all("first", conn, network=network, limit=limit)]


async def by_ids(conn: Connection, network: int, ids: Sequence[int]) -> list[Chapter]:
    """The chapters among ``ids``, in the order of ``ids``."""
    rows = await _sql.all("by_ids", conn, network=network, ids=packed(list(ids)))
    found = {row["id"]: chapter_of(row) for row in rows}
    return [found[one] for one in ids if one in found]


async def countries(conn: Connection, network: int) -> list[tuple[str, int]]:
    """The codes of the countries with living chapters, with how many; the most first."""
    rows = await _sql.all("countries", conn, network=network)
    return [(row["country"], row["chapters"]) for row in rows]


async def positions(conn: Connection, network: int) -> list[Position]:
    """Where the living chapters are; those without a place are left out."""
    rows = await _sql.all("positions", conn, network=network)
    return [Position(row["id"], row["latitude"], row["longitude"]) for row in rows]


async def members_of(conn: Connection, chapter: int) -> list[int]:
    """Everyone who belongs to the chapter, longest first."""
    return [row["member"] for row in await _sql.all("members_of", conn, chapter=chapter)]


async def names(conn: Connection, network: int) -> Sequence[Any]:
    """Rows of ``id, name, city, country, kind, status`` of every chapter, for matching names."""
    return await _sql.all("names", conn, network=network)


async def people(conn: Connection, chapter: int) -> int:
    """How many members the chapter has."""
    return int(await _sql.people(conn, chapter=chapter))


async def add(tx: Transaction, chapter: Chapter, source: Source, *, now: datetime) -> None:
    """Write a new chapter and index its name and city."""
    await _index(tx, chapter)
    await _sql.add(
        tx.conn,
        **_columns(chapter, now),
        slug=chapter.slug,
        kind=chapter.kind.value,
        attribution=chapter.attribution,
        source=source.name,
        source_key=source.key,
        fingerprint=source.fingerprint,
    )


async def save(tx: Transaction, chapter: Chapter, *, now: datetime) -> None:
    """Write what can change of a chapter, and index its name and city."""
    await _index(tx, chapter)
    await _sql.save(tx.conn, **_columns(chapter, now))


async def _index(tx: Transaction, chapter: Chapter) -> None:
    await words.put(tx, chapter.network, "chapter", chapter.id, (chapter.name, chapter.city))


async def enter(tx: Transaction, chapter: Chapter, member: int, *, now: datetime) -> bool:
    """Make ``member`` a member; whether they were not one before."""
    changed = await _sql.enter(
        tx.conn, chapter=chapter.id, member=member, network=chapter.network, now=seconds(now)
    )
    return bool(changed)


async def go(tx: Transaction, chapter: int, member: int) -> bool:
    """End a membership; whether there was one."""
    return bool(await _sql.go(tx.conn, chapter=chapter, member=member))


async def is_in(conn: Connection, chapter: int, member: int) -> bool:
    """Whether ``member`` belongs to ``chapter``."""
    return await _sql.is_in(conn, chapter=chapter, member=member) is not None


async def of_member(conn: Connection, network: int, member: int) -> list[Chapter]:
    """The chapters that ``member`` belongs to, by name."""
    rows = await _sql.all("of_member", conn, network=network, member=member)
    return [chapter_of(row) for row in rows]


async def go_everywhere(tx: Transaction, network: int, member: int) -> None:
    """They left the server: no membership remains."""
    await _sql.go_everywhere(tx.conn, network=network, member=member)


async def forget_role(tx: Transaction, network: int, role: int) -> None:
    """The role was deleted in Discord."""
    await _sql.forget_role(tx.conn, network=network, role=role)


async def forget_channel(tx: Transaction, network: int, channel: int) -> int:
    """The channel was deleted in Discord; how many chapters posted there."""
    return int(await _sql.forget_channel(tx.conn, network=network, channel=channel))
