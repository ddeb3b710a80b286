"""Fills the town's store: the network, its chapters, people, events and answers.

What people do goes through the services, as it would from Discord; what a steward would
import (chapters, who belongs to them) is written as an import would write it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from db import audit_chain, chapters, connectors, members, networks, people, places, words
from db.chapters import Source
from db.store import Transaction
from demo.calendar import HAPPENINGS
from demo.chapters import CHAPTERS
from demo.chapters import Chapter as Wanted
from demo.events import Calendar
from demo.lives import LIVES, Lives
from demo.memory import Shelves
from demo.people import PARTS, PEOPLE, STEWARDS
from demo.people import Person as Villager
from demo.shelves import MEMORY
from domain.chapters import Chapter, Kind
from domain.ids import new_id
from domain.networks import Network
from domain.people import Person
from domain.places import Place
from domain.profiles import read
from domain.text import slugify
from services import people as who
from services.house import House
from views.texts import Texts

_BETWEEN = 20  # days between the arrivals of two people
_ROLE = timedelta(days=200)  # since when connectors have theirs, or since they came


@dataclass(frozen=True, slots=True)
class Ground:
    """What stands in Discord: identifiers of the server, and of channels, roles and people by key."""

    server: int
    channels: Mapping[str, int]
    roles: Mapping[str, int]
    members: Mapping[str, int]


async def fill(house: House, ground: Ground, texts: Texts) -> None:
    """Write the whole town; takes a second or two."""
    now = house.now()
    found = await _chapters(house, ground, now)
    await _people(house, ground, found, now)
    person = partial(someone, house, ground)
    calendar = Calendar(house, found, person, texts)
    for happening in HAPPENINGS:
        await calendar.add(happening)
    await Lives(house, found, person, ground.channels["square"], texts).play(LIVES)
    await Shelves(house, ground.server, found, person).fill(MEMORY)
    await house.store.write(_tell_in_order)


async def _tell_in_order(tx: Transaction) -> None:
    """Chain the audit by moment: the town is told topic by topic, and its years pass at once."""
    lines = await tx.conn.execute_fetchall(
        "SELECT id, network, at, actor, action, subject, facts, whom FROM audit ORDER BY at, id"
    )
    await tx.conn.execute("DELETE FROM audit")
    await tx.conn.execute("DELETE FROM audit_chains")
    for line in lines:
        await audit_chain.add(tx.conn, **dict(line))


async def _chapters(house: House, ground: Ground, now: datetime) -> dict[str, Chapter]:
    wanted = [await _chapter(house, ground, one, now) for one in CHAPTERS]

    async def unit(tx: Transaction) -> None:
        network = Network(ground.server, house.network_name, house.language, house.zone)
        await networks.add(tx, network, now=now)
        await networks.save(
            tx,
            replace(
                network,
                steward_role=ground.roles[STEWARDS],
                announce_channel=ground.channels["announcements"],
                welcome_channel=ground.channels["square"],
                stewards_channel=ground.channels["stewards"],
                connectors_channel=ground.channels["connectors"],
            ),
            now=now,
        )
        for chapter in wanted:
            await chapters.add(tx, chapter, Source(), now=chapter.since or now)
            await words.put(
                tx, chapter.network, "chapter", chapter.id, (chapter.name, chapter.city)
            )

    await house.store.write(unit)
    return {chapter.name: chapter for chapter in wanted}


async def _chapter(house: House, ground: Ground, wanted: Wanted, now: datetime) -> Chapter:
    town = await _town(house.store.read, wanted.city, wanted.country)
    return Chapter(
        id=new_id(now),
        network=ground.server,
        slug=slugify(wanted.name),
        name=wanted.name,
        kind=Kind.PLACE if wanted.city else Kind.THEME,
        status=wanted.status,
        city=town.name if town else None,
        country=town.country if town else None,
        region=town.region if town else None,
        latitude=town.latitude if town else None,
        longitude=town.longitude if town else None,
        zone=town.timezone if town else house.zone,
        language=wanted.language,
        channel=ground.channels[wanted.room],
        role=None if wanted.ended else ground.roles[wanted.name],
        description=wanted.about,
        since=now - timedelta(days=wanted.days) if wanted.days else None,
    )


async def _people(
    house: House, ground: Ground, found: Mapping[str, Chapter], now: datetime
) -> None:
    async def unit(tx: Transaction) -> None:
        came: dict[str, datetime] = {}
        for place, person in enumerate(reversed(PEOPLE), start=1):
            days = place * _BETWEEN if person.days is None else person.days
            came[person.key] = now - timedelta(days=days)
            await _settle(tx, person, ground, found, came[person.key])
        for wanted in CHAPTERS:
            for key in wanted.connectors:
                await connectors.add(
                    tx,
                    ground.server,
                    found[wanted.name].id,
                    ground.members[key],
                    by=ground.members["sol"],
                    now=max(came[key], now - _ROLE),
                )

    await house.store.write(unit)


async def _settle(
    tx: Transaction, person: Villager, ground: Ground, found: Mapping[str, Chapter], now: datetime
) -> None:
    """Someone with their home, their chapters and their profile, open as far as they opened it.

    They came, and joined, at ``now``.
    """
    network, id = ground.server, ground.members[person.key]
    await people.meet(tx, network, id, person.name, now=now)
    await people.set_welcomed(tx, network, id, now=now)
    if person.language:
        await people.set_language(tx, network, id, person.language, now=now)
    home = await _town(tx.conn, person.city, person.country)
    if home is not None:
        await people.set_zone(tx, network, id, home.timezone, now=now)
        await members.set_country(tx, network, id, home.country, now=now)
    for name in person.chapters:
        await chapters.enter(tx, found[name], id, now=now)
    said = {field: read(field, text) for field, text in person.profile.items()}
    await members.put(tx, network, id, said)
    await members.open_to(tx, network, id, person.levels)


async def _town(conn: Any, city: str, country: str) -> Place | None:
    towns = await places.named(conn, city) if city else []
    return next((town for town in towns if town.country == country), None)


async def someone(house: House, ground: Ground, key: str) -> Person:
    """The villager ``key`` as the bot meets them, with the rights that are theirs."""
    name = next(one.name for one in PEOPLE if one.key == key)
    return await who.person(
        house,
        ground.server,
        ground.members[key],
        name,
        role_ids=frozenset({ground.roles[STEWARDS]})
        if PARTS.get(key) == "steward"
        else frozenset(),
    )
