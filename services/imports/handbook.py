"""Pages of the handbook from a folder of files: the folder's alone, what is gone is only told."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import handbook
from db.store import Transaction
from domain.handbook import HandbookRecord, Page, Source
from domain.ids import new_id
from domain.records import Record, fingerprint
from feeds.fields import excerpt
from services.imports.taking import Change, Into, Note, Noted, Taken, Taker


async def pages(into: Into, _records: list[Record]) -> Taker:
    """Takes pages. One that a person took out here is not brought back."""

    async def take(tx: Transaction, record: Record, now: datetime) -> Taken:
        if not isinstance(record, HandbookRecord):
            raise TypeError(type(record))
        digest = fingerprint(record)
        known = await handbook.by_key(tx.conn, into.network.id, Source.FOLDER, _key(into, record))
        if known is not None and (known.removed is not None or known.digest == digest):
            return Taken(Change.UNCHANGED)
        page = _page(into, record, known, now)
        notes: tuple[Note, ...] = ()
        if page.replaces is not None:
            other = await handbook.replacing(
                tx.conn, page.network, page.replaces, page.language, besides=page.id
            )
            if other is not None:
                page, notes = replace(page, replaces=None), (Note(Noted.PRACTICE_TAKEN),)
        await handbook.add(tx, replace(page, digest=digest), now=now)
        return Taken(Change.ADDED if known is None else Change.CHANGED, notes)

    return take


async def missing(into: Into, keys: list[str]) -> list[str]:
    """The pages that stand here and are not in the folder any more, by their files.

    ``keys`` are the files of the folder, those that could not be taken too.
    """
    here = await handbook.of_source(into.house.store.read, into.network.id, Source.FOLDER)
    start, there = f"{into.source}:", set(keys)
    names = [
        page.key.removeprefix(start)
        for page in here
        if page.removed is None and page.key.startswith(start)
    ]
    # What could not be taken is named by the beginning of its key.
    return [name for name in names if name not in there and excerpt(name) not in there]


def _key(into: Into, record: Record) -> str:
    return f"{into.source}:{record.key}"


def _page(into: Into, record: HandbookRecord, known: Page | None, now: datetime) -> Page:
    changed = min(record.changed, now)
    fresh = known or Page(
        id=new_id(now),
        network=into.network.id,
        title=record.title,
        text=record.text,
        language=into.network.language,
        source=Source.FOLDER,
        key=_key(into, record),
        changed=changed,
        confirmed=changed,
        added=now,
    )
    return replace(
        fresh,
        title=record.title,
        text=record.text,
        language=record.language or into.network.language,
        url=record.url,
        audience=record.audience,
        replaces=record.replaces,
        changed=changed,
        confirmed=max(fresh.confirmed, changed),
        asked=None if changed > fresh.confirmed else fresh.asked,
    )
