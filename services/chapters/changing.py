"""Making and changing chapters: by stewards, and by a chapter's own connectors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db import alerts, audit, chapters, networks, people, places
from db.chapters import Source
from db.store import Transaction
from domain import chapters as rules
from domain.chapters import (
    Chapter,
    ChapterClosed,
    ChapterExists,
    ChapterGone,
    ChapterIncomplete,
    Kind,
    Status,
)
from domain.errors import NotAllowed
from domain.events import NothingToChange
from domain.folding import fold
from domain.ids import new_id
from domain.people import Person
from domain.places import Place
from domain.roles import BotFacts, RoleFacts, RoleIsStewards, RoleTaken, check
from domain.text import clean_line, clean_text, slugify
from services.chapters import following, towns
from services.house import House


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """A channel that was named: whether the person who acts may post there themselves."""

    id: int
    may_post: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed for a new chapter."""

    city: str | None = None
    name: str | None = None
    theme: bool = False
    channel: ChannelFacts | None = None
    role: RoleFacts | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """What was typed for an edit; ``None`` leaves a thing as it is. ``reminders`` is in words."""

    name: str | None = None
    status: Status | None = None
    channel: ChannelFacts | None = None
    role: RoleFacts | None = None
    zone: str | None = None
    language: str | None = None
    description: str | None = None
    reminders: str | None = None
    mirrored: bool | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """The chapter exists."""

    chapter: Chapter


@dataclass(frozen=True, slots=True)
class Changed:
    """The chapter as it was and is; how many members get its new role, and how many coming
    events have their channel's reminders planned anew."""

    before: Chapter
    chapter: Chapter
    granted: int = 0
    replanned: int = 0


async def add(house: House, actor: Person, wish: Wish, bot: BotFacts) -> Added:
    """Make an active chapter, named after its city, with the zone and position of that.

    Raises ``NotAllowed``, ``ChapterIncomplete``, ``ChapterExists``, ``TextRefused``,
    ``NotFound`` or ``SeveralFound`` for its city, and the refusals of ``domain/roles.py``.
    """
    actor.need_steward()
    if wish.role is not None:
        check(wish.role, bot)
    town = await towns.one(house, actor, wish.city) if wish.city else None
    if town is None and not wish.theme:
        raise ChapterIncomplete("city")
    typed = wish.name or (town.name if town and not wish.theme else "")
    if not typed.strip():
        raise ChapterIncomplete("name")
    name = clean_line(typed, field="name", limit=rules.NAME_LIMIT)
    now = house.now()

    async def unit(tx: Transaction) -> Added:
        await people.recheck(tx, actor, None)
        await _need_free_name(tx, actor.network, name, None)
        chapter = await _made(tx, actor, wish, name, town, now=now)
        if wish.role is not None:
            await _need_free_role(tx, wish.role, chapter)
        await chapters.add(tx, chapter, Source(), now=now)
        await audit.add(
            tx, actor.network, "chapter.add", actor=actor.id, subject=chapter.id, now=now
        )
        return Added(chapter)

    return await house.store.write(unit)


async def _made(
    tx: Transaction, actor: Person, wish: Wish, name: str, town: Place | None, *, now: datetime
) -> Chapter:
    network = await networks.find(tx.conn, actor.network)
    if network is None:
        raise LookupError(actor.network)
    return Chapter(
        id=new_id(now),
        network=actor.network,
        slug=await _slug(tx, actor.network, name),
        name=name,
        kind=Kind.THEME if wish.theme else Kind.PLACE,
        status=Status.ACTIVE,
        city=town.name if town else None,
        country=town.country if town else None,
        region=(town.region or None) if town else None,
        latitude=town.latitude if town else None,
        longitude=town.longitude if town else None,
        zone=town.timezone if town else network.zone,
        language=network.language,
        channel=wish.channel.id if wish.channel else None,
        role=wish.role.id if wish.role else None,
    )


async def _slug(tx: Transaction, network: int, name: str) -> str:
    """An address that no chapter of the network has."""
    base = slugify(name) or "chapter"
    slug, number = base, 1
    while await chapters.by_slug(tx.conn, network, slug) is not None:
        number += 1
        slug = f"{base}-{number}"
    return slug


async def edit(
    house: House, actor: Person, chapter: Chapter, changes: Changes, bot: BotFacts
) -> Changed:
    """Apply ``changes``. A new role is given to every member; a new policy of reminders, to every
    event to come.

    Raises ``NotAllowed``, ``NothingToChange``, ``ChapterClosed``, ``ChapterExists``,
    ``TextRefused``, ``ZoneUnknown``, ``LeadsUnreadable``, and the refusals of
    ``domain/roles.py``.
    """
    actor.need_chapter(chapter.id, chapter.name)
    if changes.channel is not None and not (actor.steward or changes.channel.may_post):
        raise NotAllowed("poster", "")
    if changes.role is not None:
        check(changes.role, bot)
    fresh = await _cleaned(house, changes)
    if not fresh:
        raise NothingToChange
    now = house.now()

    async def unit(tx: Transaction) -> Changed:
        before = await chapters.find(tx.conn, actor.network, chapter.id)
        if before is None:
            raise ChapterGone
        await people.recheck(tx, actor, before.id, before.name)
        if before.status is Status.COMPOSTED and not actor.steward:
            raise ChapterClosed(before.name)
        after = before.with_(**fresh)
        if after == before:
            raise NothingToChange
        if fold(after.name) != fold(before.name):
            await _need_free_name(tx, actor.network, after.name, before.id)
        if changes.role is not None:
            await _need_free_role(tx, changes.role, before)
        await chapters.save(tx, after, now=now)
        await following.show(tx, before, after, now=now)
        await _record(tx, actor, before, after, now=now)
        return Changed(
            before,
            after,
            await following.give_new_role(tx, before, after, now=now),
            await following.replan(tx, before, after, now=now),
        )

    return await house.store.write(unit)


async def _cleaned(house: House, changes: Changes) -> dict[str, Any]:
    """The fields that were typed, each cleaned and checked."""
    fresh: dict[str, Any] = {}
    if changes.name is not None:
        fresh["name"] = clean_line(changes.name, field="name", limit=rules.NAME_LIMIT)
    if changes.description is not None:
        fresh["description"] = clean_text(
            changes.description, field="description", limit=rules.DESCRIPTION_LIMIT
        )
    if changes.zone is not None:
        fresh["zone"] = await places.zone_of(house.store.read, changes.zone)
    if changes.reminders is not None:
        fresh["leads"] = rules.read_leads(changes.reminders)
    if changes.status is not None:
        fresh["status"] = changes.status
    if changes.language is not None:
        fresh["language"] = changes.language
    if changes.channel is not None:
        fresh["channel"] = changes.channel.id
    if changes.role is not None:
        fresh["role"] = changes.role.id
    if changes.mirrored is not None:
        fresh["mirrored"] = changes.mirrored
    return fresh


async def _need_free_name(tx: Transaction, network: int, name: str, own: int | None) -> None:
    folded = fold(name)
    for row in await chapters.names(tx.conn, network):
        if row["id"] != own and fold(row["name"]) == folded:
            raise ChapterExists(row["name"])


async def _need_free_role(tx: Transaction, role: RoleFacts, chapter: Chapter) -> None:
    taken = await chapters.by_role(tx.conn, chapter.network, role.id)
    if taken is not None and taken.id != chapter.id:
        raise RoleTaken(role.name, taken.name)
    network = await networks.find(tx.conn, chapter.network)
    if network is not None and network.steward_role == role.id:
        raise RoleIsStewards(role.name)


async def _record(
    tx: Transaction, actor: Person, before: Chapter, after: Chapter, *, now: datetime
) -> None:
    """One line of audit for each field; the stewards hear of a role that a connector registered."""
    for name in (
        "name",
        "status",
        "channel",
        "role",
        "zone",
        "language",
        "description",
        "leads",
        "mirrored",
    ):
        if getattr(before, name) != getattr(after, name):
            await audit.add(
                tx,
                after.network,
                f"chapter.{name}",
                actor=actor.id,
                subject=after.id,
                now=now,
                to=getattr(after, name) if name in {"status", "channel", "role", "zone"} else None,
            )
    if after.role != before.role and after.role is not None and not actor.steward:
        await alerts.add(
            tx,
            after.network,
            "role-registered",
            now=now,
            chapter=after.name,
            role=str(after.role),
            by=str(actor.id),
        )
