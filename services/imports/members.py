"""Members from a file: what it says of them, as far as they did not say otherwise themselves.

A profile belongs to its owner. A field that stands there and was not written by the import
before is never overwritten, and nothing that its owner closed is opened again. Who was erased is
not brought back by a list.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from db import chapters, imports, ledger_lines, members, memberships
from db.found_by import Kept
from db.imports import KnownMember
from db.store import Transaction
from domain.chapters import CAN_BE_JOINED, Chapter
from domain.deliveries import Kind as DeliveryKind
from domain.members import Field, Level
from domain.records import MemberRecord, Record, fingerprint
from services.imports import groups, marks
from services.imports.taking import Change, Into, Note, Noted, Taken, Taker

_NOTHING = Kept((), Level.NOBODY)


async def taker(into: Into, records: list[Record]) -> Taker:
    """Takes members. Chapters are found by what ``records`` call them."""
    wanted = [
        record.chapter for record in records if isinstance(record, MemberRecord) and record.chapter
    ]
    homes = await groups.by_name(into.house.store.read, into.network.id, wanted)
    erased = await ledger_lines.erased(into.house.store)

    async def take(tx: Transaction, record: Record, now: datetime) -> Taken:
        if not isinstance(record, MemberRecord):
            raise TypeError(type(record))
        network, member = into.network.id, record.discord_id
        if erased(network, member) and await imports.member(tx.conn, network, member) is None:
            return Taken(Change.ERASED)
        return await _take(tx, into, record, homes.get(record.chapter or ""), now)

    return take


async def _take(
    tx: Transaction, into: Into, record: MemberRecord, home: Chapter | None, now: datetime
) -> Taken:
    network, member = into.network.id, record.discord_id
    said = _fields(record)
    written: dict[str, object] = {
        **{field.value: _value(kept) for field, kept in said.items()},
        "country": record.country,
        "home": home.id if home else None,
    }
    mark = marks.mark(fingerprint(record), written)
    met = await imports.member(tx.conn, network, member)
    if met is not None and met.mark == mark:
        return Taken(Change.UNCHANGED)
    notes = []
    if record.chapter and home is None:
        notes.append(Note(Noted.UNKNOWN_CHAPTER, record.chapter))
    if met is None:
        await imports.add_member(tx, network, record, now=now)
    known = met or KnownMember(record.name, None, "")
    standing = await members.fields(tx.conn, network, member)
    theirs = _theirs(known, standing)
    fresh = {
        field: kept
        for field, kept in said.items()
        if field.value not in theirs and kept != standing.get(field, _NOTHING)
    }
    if fresh:
        await imports.put_fields(tx, network, member, fresh)
    country = known.country if "country" in theirs else record.country
    await imports.mark_member(tx, network, member, country=country, mark=mark)
    if home is not None and marks.by_hand(known.mark, {"home": home.id}):
        notes += await _enter(tx, home, member, now)
    await members.index(tx, network, member)
    if theirs:
        notes.append(Note(Noted.BY_HAND))
    return Taken(Change.ADDED if met is None else Change.CHANGED, tuple(notes))


def _fields(record: MemberRecord) -> dict[Field, Kept]:
    """What the record says of each field that a file can fill or open; of the others nothing."""
    levels = dict(record.visibility)
    contents: dict[Field, tuple[str, ...]] = {
        Field.CITY: (record.city,) if record.city else (),
        Field.SKILLS: record.skills,
        Field.LANGUAGES: record.languages,
        Field.TOPICS: record.topics,
    }
    return {
        field: Kept(contents.get(field, ()), levels.get(field, Level.NOBODY)) for field in Field
    }


def _theirs(known: KnownMember, standing: Mapping[Field, Kept]) -> frozenset[str]:
    """The names of what stands otherwise than the last import wrote it."""
    values = {field.value: _value(standing.get(field, _NOTHING)) for field in Field}
    return marks.by_hand(known.mark, {**values, "country": known.country})


def _value(kept: Kept) -> list[object] | None:
    return None if kept == _NOTHING else [*kept.content, kept.level.value]


async def _enter(tx: Transaction, home: Chapter, member: int, now: datetime) -> list[Note]:
    """Make them a member of the chapter; its role follows, as when they join by themselves."""
    if home.status not in CAN_BE_JOINED:
        return [Note(Noted.CLOSED_CHAPTER, home.name)]
    if await chapters.enter(tx, home, member, now=now):
        await memberships.plan_role(tx, DeliveryKind.ROLE_GRANT, home, member, now=now)
    return []
