"""Partner organisations in the store: what was imported of them, and how they are found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from db import towns, words
from db.adapter import Queries
from db.connection import Connection
from db.rows import unpacked
from db.store import Transaction
from domain.folding import fold
from domain.partners import Partner
from domain.places import country_code, region_codes
from domain.records import Location

_sql = Queries("partners")
_NOUN = "partner"


def partner_of(row: Any) -> Partner:
    """A row of ``partners`` as a value."""
    content = unpacked(row["content"])
    return Partner(
        id=row["id"],
        network=row["network"],
        name=row["name"],
        url=row["url"],
        locations=tuple(Location(**one) for one in content["locations"]),
        started=content["started"],
        ended=content["ended"],
        size=content["size"],
        sectors=tuple(content["sectors"]),
        activities=tuple(content["activities"]),
        recorded=date.fromisoformat(content["recorded"]) if content["recorded"] else None,
        source=row["source"],
        attribution=row["attribution"] or "",
    )


def _land(country: str) -> str:
    """The mark of those who work in a country; folded words have no such sign."""
    return f"#{country}"


def _town(place: int) -> str:
    """The mark of those who work in a town of the gazetteer, whatever it is called."""
    return f"@{place}"


async def find(conn: Connection, network: int, partner: int) -> Partner | None:
    """The partner of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=partner)
    return partner_of(row) if row else None


async def number(conn: Connection, network: int) -> int:
    """How many partners the network knows."""
    return int(await _sql.number(conn, network=network))


async def search(
    conn: Connection,
    network: int,
    *,
    text: str = "",
    place: str = "",
    limit: int,
    offset: int = 0,
) -> list[Partner]:
    """Partners by name who mean all of ``text`` and work in ``place``; empty ones narrow nothing.

    ``text`` is looked for in the name, the sectors and the activities, in any of our languages;
    ``place`` may be a town by any of its names, a country or a part of the world.
    """
    found = await words.meaning(conn, network, _NOUN, text)
    if place.strip():
        there = await _working_in(conn, network, place)
        found = there if found is None else [one for one in found if one in there]
    if found is None:
        rows = await _sql.all("page", conn, network=network, limit=limit, offset=offset)
        return [partner_of(row) for row in rows]
    known = [await find(conn, network, one) for one in found]
    ordered = sorted((one for one in known if one), key=lambda one: (fold(one.name), one.id))
    return ordered[offset : offset + limit]


async def names(conn: Connection, network: int, *, limit: int = 2000) -> dict[str, str]:
    """The partners' names by their folded form, those that were taken in first: ``limit`` at most."""
    rows = await _sql.all("named", conn, network=network, limit=limit)
    return {row["folded"]: row["name"] for row in reversed(rows)}


async def _working_in(conn: Connection, network: int, place: str) -> list[int]:
    codes = {code} if (code := country_code(place, names_only=True)) else set(region_codes(place))
    if codes:
        return await words.marked(conn, network, _NOUN, [_land(one) for one in sorted(codes)])
    known = [_town(town.id) for town in (await towns.called(conn, place))[: towns.MEANT]]
    found = dict.fromkeys(await words.marked(conn, network, _NOUN, known))
    if asked := fold(place).split():
        found |= dict.fromkeys(await words.starting(conn, network, _NOUN, asked))
    return list(found)


async def index(tx: Transaction, network: int, source: str, key: str) -> None:
    """Write anew by what the partner that ``source`` calls ``key`` is found."""
    row = await _sql.by_key(tx.conn, network=network, source=source, key=key)
    if row is not None:
        await _index(tx, partner_of(row))


async def _index(tx: Transaction, one: Partner) -> None:
    marks = {_land(place.country) for place in one.locations if place.country}
    for place in one.locations:
        written = ", ".join(part for part in (place.locality, place.country) if part)
        marks |= {_town(town.id) for town in (await towns.called(tx.conn, written))[:1]}
    about = (*one.sectors, *one.activities)
    await words.put(tx, one.network, _NOUN, one.id, (one.name,))
    await words.put(tx, one.network, _NOUN, one.id, about, field="topics", meant=True)
    await words.put(tx, one.network, _NOUN, one.id, one.places, field="places", marks=sorted(marks))
    await _sql.set_folded(tx.conn, id=one.id, folded=fold(one.name))


async def index_after(tx: Transaction, last: int, limit: int) -> int | None:
    """Write anew by what the next ``limit`` partners of the store are found; the last of them."""
    rows: Sequence[Any] = await _sql.all("after", tx.conn, id=last, limit=limit)
    for row in rows:
        await _index(tx, partner_of(row))
    return rows[-1]["id"] if rows else None
