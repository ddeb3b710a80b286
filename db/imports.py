"""Rows that came from a file: found again by where they came from, marked with what was read.

A row is named by its network, its source and the key that it has there. Its ``fingerprint`` is
what an import leaves in order to know the next time what is new (``services/imports/marks.py``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from db.adapter import Queries
from db.chapters import Source, chapter_of
from db.connection import Connection
from db.events import event_of
from db.found_by import Kept
from db.members import packed_content
from db.rows import packed, seconds
from db.store import Transaction
from db.words import bounds
from domain.chapters import Chapter
from domain.events import Event
from domain.members import Field
from domain.records import MemberRecord, PartnerRecord, VenueRecord

T = TypeVar("T")
_sql = Queries("imports")


@dataclass(frozen=True, slots=True)
class Known(Generic[T]):
    """A value that was imported before, with the key and the mark that were left then."""

    value: T
    key: str
    mark: str


async def chapter(conn: Connection, network: int, source: str, key: str) -> Known[Chapter] | None:
    """The chapter that ``source`` calls ``key``, or ``None``."""
    row = await _sql.chapter(conn, network=network, source=source, key=key)
    return Known(chapter_of(row), key, row["fingerprint"] or "") if row else None


async def chapters(conn: Connection, network: int) -> list[tuple[Chapter, bool]]:
    """Every chapter of the network, composted ones too, and whether it was imported."""
    rows = await _sql.all("chapters", conn, network=network)
    return [(chapter_of(row), row["source"] is not None) for row in rows]


async def mark_chapter(
    tx: Transaction, chapter: int, source: Source, *, attribution: str | None
) -> None:
    """Remember where a chapter came from and what was read."""
    await _sql.mark_chapter(
        tx.conn,
        id=chapter,
        source=source.name,
        key=source.key,
        fingerprint=source.fingerprint,
        attribution=attribution,
    )


async def event(conn: Connection, network: int, source: str, key: str) -> Known[Event] | None:
    """The event that ``source`` calls ``key``, or ``None``."""
    row = await _sql.event(conn, network=network, source=source, key=key)
    return known_event(row) if row else None


async def event_of_series(
    conn: Connection, network: int, source: str, prefix: str
) -> Known[Event] | None:
    """The latest event whose key begins with ``prefix``, or ``None``."""
    low, high = bounds(prefix)
    row = await _sql.event_of_series(conn, network=network, source=source, low=low, high=high)
    return known_event(row) if row else None


def known_event(row: Any) -> Known[Event]:
    """A row of ``events`` as what was imported before; key and mark are empty where it was not."""
    return Known(event_of(row), row["source_key"] or "", row["fingerprint"] or "")


async def mark_event(
    tx: Transaction, event: int, source: Source, *, attribution: str | None
) -> None:
    """Remember by which key an event is known at its source, and what was read."""
    await _sql.mark_event(
        tx.conn,
        id=event,
        key=source.key,
        fingerprint=source.fingerprint,
        attribution=attribution,
    )


async def venue(conn: Connection, network: int, source: str, key: str) -> str | None:
    """The mark of the venue that ``source`` calls ``key``, ``None`` when there is none."""
    row = await _sql.venue(conn, network=network, source=source, key=key)
    return row["fingerprint"] if row else None


async def put_venue(
    tx: Transaction,
    network: int,
    id: int,
    record: VenueRecord,
    source: Source,
    *,
    attribution: str,
) -> None:
    """Write a venue in place of what its source said before; ``id`` is for one that is new."""
    await _sql.put_venue(
        tx.conn,
        id=id,
        network=network,
        name=record.name,
        city=record.city,
        postcode=record.postcode,
        region=record.region,
        country=record.country,
        kind=record.kind,
        latitude=record.latitude,
        longitude=record.longitude,
        web=record.web,
        source=source.name,
        key=source.key,
        fingerprint=source.fingerprint,
        attribution=attribution,
    )


async def partner(conn: Connection, network: int, source: str, key: str) -> str | None:
    """The mark of the partner that ``source`` calls ``key``, ``None`` when there is none."""
    row = await _sql.partner(conn, network=network, source=source, key=key)
    return row["fingerprint"] if row else None


async def put_partner(
    tx: Transaction,
    network: int,
    id: int,
    record: PartnerRecord,
    source: Source,
    *,
    attribution: str,
) -> None:
    """Write a partner in place of what its source said before; ``id`` is for one that is new."""
    content = {
        "shape": record.shape.value,
        "locations": [
            {"text": one.text, "locality": one.locality, "country": one.country}
            for one in record.locations
        ],
        "started": record.started,
        "ended": record.ended,
        "size": record.size_band,
        "sectors": record.sectors,
        "activities": record.activities,
        "recorded": record.recorded_on.isoformat() if record.recorded_on else None,
    }
    await _sql.put_partner(
        tx.conn,
        id=id,
        network=network,
        name=record.name,
        url=record.url,
        content=packed(content),
        source=source.name,
        key=source.key,
        fingerprint=source.fingerprint,
        attribution=attribution,
    )


@dataclass(frozen=True, slots=True)
class KnownMember:
    """A person that the network knows; ``mark`` is empty unless they were imported before."""

    name: str
    country: str | None
    mark: str


async def member(conn: Connection, network: int, member: int) -> KnownMember | None:
    """The person with that identifier, or ``None`` when nobody met them."""
    row = await _sql.member(conn, network=network, id=member)
    return KnownMember(row["name"], row["country"], row["fingerprint"] or "") if row else None


async def add_member(tx: Transaction, network: int, record: MemberRecord, *, now: datetime) -> None:
    """Write someone whom the bot has not met."""
    await _sql.add_member(
        tx.conn, network=network, id=record.discord_id, name=record.name, now=seconds(now)
    )


async def mark_member(
    tx: Transaction, network: int, member: int, *, country: str | None, mark: str
) -> None:
    """Write the country of a person's city, and remember what was read of them."""
    await _sql.mark_member(tx.conn, network=network, id=member, country=country, fingerprint=mark)


async def put_fields(
    tx: Transaction, network: int, member: int, kept: Mapping[Field, Kept]
) -> None:
    """Write fields of a profile with who sees them. Its words are indexed by ``db.members.index``."""
    await _sql.put_field(
        tx.conn,
        [
            {
                "network": network,
                "member": member,
                "field": field.value,
                "content": packed_content(one.content),
                "level": one.level.rank,
            }
            for field, one in kept.items()
        ],
    )


async def zones(conn: Connection, country: str) -> list[tuple[str, str]]:
    """Each region of a country with a zone of its towns, where most people live first.

    A region stands once for each zone; one without a name is empty.
    """
    return [
        (row["region"] or "", row["zone"]) for row in await _sql.all("zones", conn, country=country)
    ]
