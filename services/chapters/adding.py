"""Making chapters that exist already among people: by stewards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db import audit, chapter_roles, chapters, networks, people
from db.chapters import Source
from db.store import Transaction
from domain import chapters as rules
from domain.chapters import (
    Chapter,
    ChapterExists,
    ChapterIncomplete,
    Kind,
    Status,
)
from domain.folding import fold
from domain.ids import new_id
from domain.people import Person
from domain.places import Place
from domain.roles import BotFacts, RoleFacts, check
from domain.text import clean_line
from services.chapters import towns
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
class Added:
    """The chapter exists."""

    chapter: Chapter


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
        await need_free_name(tx, actor.network, name, None)
        chapter = await _made(tx, actor, wish, name, town, now=now)
        if wish.role is not None:
            await need_free_role(tx, wish.role, chapter)
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
        slug=await chapters.free_slug(tx.conn, actor.network, name),
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


async def need_free_name(tx: Transaction, network: int, name: str, own: int | None) -> None:
    """Raise ``ChapterExists`` when a chapter other than ``own`` has that name."""
    folded = fold(name)
    for row in await chapters.names(tx.conn, network):
        if row["id"] != own and fold(row["name"]) == folded:
            raise ChapterExists(row["name"])


async def need_free_role(tx: Transaction, role: RoleFacts, chapter: Chapter) -> None:
    """Raise ``RoleTaken`` or ``RoleIsStewards`` when the role is not free for ``chapter``."""
    await chapter_roles.need_free(tx, role, chapter, members=True)
