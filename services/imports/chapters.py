"""Chapters from a file: placed on the map, found again, what people changed by hand kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import chapters, imports
from db.chapters import Source
from db.connection import Connection
from db.imports import Known
from db.store import Transaction
from domain.chapters import Chapter, Kind
from domain.ids import new_id
from domain.places import Place
from domain.records import ChapterRecord, Record, fingerprint
from domain.text import slugify
from services.imports import cities, marks
from services.imports.taking import Change, Into, Note, Noted, Taken, Taker


async def taker(into: Into, _records: list[Record]) -> Taker:
    """Takes chapters."""

    async def take(tx: Transaction, record: Record, now: datetime) -> Taken:
        if not isinstance(record, ChapterRecord):
            raise TypeError(type(record))
        return await _take(tx, into, record, now)

    return take


async def _take(tx: Transaction, into: Into, record: ChapterRecord, now: datetime) -> Taken:
    network, read = into.network.id, fingerprint(record)
    known = await imports.chapter(tx.conn, network, into.source, record.key)
    town = await cities.find(tx.conn, record.city, record.country, record.region)
    fresh = await _chapter(tx.conn, into, record, town)
    source = Source(into.source, record.key, marks.mark(read, _written(fresh)))
    if known is not None and known.mark == source.fingerprint:
        return Taken(Change.UNCHANGED)
    missing = town is None and record.country is not None
    notes = [Note(Noted.UNKNOWN_CITY, record.name)] if missing else []
    if known is None:
        known = await _namesake(tx.conn, fresh)
        if known is not None:
            notes.append(Note(Noted.ADOPTED, known.value.name))
    if known is None:
        fresh = replace(
            fresh, id=new_id(now), slug=await chapters.free_slug(tx.conn, fresh.network, fresh.name)
        )
        await chapters.add(tx, fresh, source, now=now)
        return Taken(Change.ADDED, tuple(notes))
    merged, kept = _merged(known, fresh)
    if kept:
        notes.append(Note(Noted.BY_HAND, known.value.name))
    await chapters.save(tx, merged, now=now)
    await imports.mark_chapter(tx, merged.id, source, attribution=fresh.attribution)
    return Taken(Change.CHANGED, tuple(notes))


async def _chapter(
    conn: Connection, into: Into, record: ChapterRecord, town: Place | None
) -> Chapter:
    """What the record says, as a chapter without identifier or address."""
    zone = (
        town.timezone
        if town
        else await cities.zone(conn, record.country, record.region or record.city)
    )
    return Chapter(
        id=0,
        network=into.network.id,
        slug="",
        name=record.name,
        kind=Kind.THEME if record.country is None else Kind.PLACE,
        status=record.status,
        city=record.city if record.country else None,
        country=record.country,
        region=record.region,
        latitude=town.latitude if town else None,
        longitude=town.longitude if town else None,
        zone=zone or into.network.zone,
        language=into.network.language,
        attribution=record.source or into.attribution,
    )


async def _namesake(conn: Connection, fresh: Chapter) -> Known[Chapter] | None:
    """The chapter of that name that people made by hand before, unless it is of another country."""
    found = await chapters.by_slug(conn, fresh.network, slugify(fresh.name))
    if found is None or (found.country and fresh.country and found.country != fresh.country):
        return None
    imported = {
        one.id for one, is_imported in await imports.chapters(conn, fresh.network) if is_imported
    }
    return None if found.id in imported else Known(found, "", "")


def _written(chapter: Chapter) -> dict[str, object]:
    """What an import writes of a chapter; values that make sense together only, together."""
    return {
        "name": chapter.name,
        "status": chapter.status.value,
        "place": [
            *(chapter.city, chapter.country, chapter.region),
            *(chapter.latitude, chapter.longitude),
        ],
        "zone": chapter.zone,
    }


def _merged(known: Known[Chapter], fresh: Chapter) -> tuple[Chapter, bool]:
    """The chapter that stands, with what is new in the file; whether something of hand was kept."""
    standing = known.value
    theirs = marks.by_hand(known.mark, _written(standing))
    if "name" not in theirs:
        standing = replace(standing, name=fresh.name)
    if "status" not in theirs:
        standing = replace(standing, status=fresh.status)
    if "zone" not in theirs:
        standing = replace(standing, zone=fresh.zone)
    if "place" not in theirs or standing.latitude is None:
        standing = replace(
            standing,
            city=fresh.city,
            country=fresh.country,
            region=fresh.region,
            latitude=fresh.latitude,
            longitude=fresh.longitude,
        )
    return standing, bool(theirs) and known.mark != ""
