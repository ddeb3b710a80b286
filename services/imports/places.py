"""Venues and partner organisations from a file: theirs alone, so that what is new replaces all."""

from __future__ import annotations

from datetime import datetime

from db import imports
from db.chapters import Source
from db.partners import index as index_partner
from db.store import Transaction
from domain.ids import new_id
from domain.records import PartnerRecord, Record, VenueRecord, fingerprint
from services.imports.taking import Change, Into, Taken, Taker


async def venues(into: Into, _records: list[Record]) -> Taker:
    """Takes venues."""

    async def take(tx: Transaction, record: Record, now: datetime) -> Taken:
        if not isinstance(record, VenueRecord):
            raise TypeError(type(record))
        network, read = into.network.id, fingerprint(record)
        known = await imports.venue(tx.conn, network, into.source, record.key)
        if known == read:
            return Taken(Change.UNCHANGED)
        source = Source(into.source, record.key, read)
        await imports.put_venue(
            tx, network, new_id(now), record, source, attribution=into.attribution
        )
        return Taken(Change.ADDED if known is None else Change.CHANGED)

    return take


async def partners(into: Into, _records: list[Record]) -> Taker:
    """Takes partner organisations."""

    async def take(tx: Transaction, record: Record, now: datetime) -> Taken:
        if not isinstance(record, PartnerRecord):
            raise TypeError(type(record))
        network, read = into.network.id, fingerprint(record)
        known = await imports.partner(tx.conn, network, into.source, record.key)
        if known == read:
            return Taken(Change.UNCHANGED)
        source = Source(into.source, record.key, read)
        await imports.put_partner(
            tx, network, new_id(now), record, source, attribution=into.attribution
        )
        await index_partner(tx, network, into.source, record.key)
        return Taken(Change.ADDED if known is None else Change.CHANGED)

    return take
