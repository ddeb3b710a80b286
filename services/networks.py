"""The network's settings: each is saved at once when a steward chooses it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from db import alerts, audit, chapter_roles, chapters, networks, people, places, rounds
from db.connection import Connection
from db.store import Transaction
from domain import networks as rules
from domain.networks import CHANNELS, EveryoneSteward, Network, Setting
from domain.people import Person
from domain.roles import RoleFacts, RoleTaken
from domain.text import clean_line
from services.house import House


async def settings(house: House, actor: Person) -> Network:
    """The network as it is set. Raises ``NotAllowed`` unless ``actor`` is a steward."""
    actor.need_steward()
    return await _found(house.store.read, actor.network)


async def has_chapters(house: House, actor: Person) -> bool:
    """Whether the network has any chapter."""
    return bool(await chapters.first(house.store.read, actor.network, limit=1))


async def rename(house: House, actor: Person, name: str) -> Network:
    """Give the network a name. Raises ``NotAllowed`` or ``TextRefused``."""
    cleaned = clean_line(name, field="name", limit=rules.NAME_LIMIT)
    return await _save(house, actor, Setting.NAME, name=cleaned)


async def set_language(house: House, actor: Person, language: str) -> Network:
    """The language of the network, a code that the catalogue knows. Raises ``NotAllowed``."""
    return await _save(house, actor, Setting.LANGUAGE, language=language)


async def set_zone(house: House, actor: Person, zone: str) -> Network:
    """The network's zone, by its name or a town's. Raises ``NotAllowed`` or ``ZoneUnknown``."""
    return await _save(
        house, actor, Setting.ZONE, zone=await places.zone_of(house.store.read, zone)
    )


async def set_steward_role(house: House, actor: Person, role: RoleFacts | None) -> Network:
    """Whoever holds ``role`` is a steward; ``None``: only those who may manage the server.

    Raises ``NotAllowed``, ``EveryoneSteward``, or ``RoleTaken`` when a chapter gives it.
    """
    if role is not None and role.everyone:
        raise EveryoneSteward
    if role is not None:
        conn = house.store.read
        chapter = await chapters.by_role(conn, actor.network, role.id)
        further = await chapter_roles.find(conn, actor.network, role.id)
        if further is not None:
            chapter = await chapters.find(conn, actor.network, further.chapter)
        if chapter is not None:
            raise RoleTaken(role.name, chapter.name)
    return await _save(house, actor, Setting.STEWARDS, steward_role=role.id if role else None)


async def set_channel(
    house: House, actor: Person, setting: Setting, channel: int | None
) -> Network:
    """Where the network posts: one of ``CHANNELS``. Raises ``NotAllowed``."""
    if setting not in CHANNELS:
        raise ValueError(setting)
    column = {
        Setting.ANNOUNCE: "announce_channel",
        Setting.WELCOME: "welcome_channel",
        Setting.ALERTS: "stewards_channel",
        Setting.CONNECTORS: "connectors_channel",
    }[setting]
    return await _save(house, actor, setting, **{column: channel})


async def _save(house: House, actor: Person, setting: Setting, **fresh: Any) -> Network:
    actor.need_steward()
    now = house.now()

    async def unit(tx: Transaction) -> Network:
        await people.recheck(tx, actor, None)
        before = await _found(tx.conn, actor.network)
        after = replace(before, **fresh)
        if after == before:
            return before
        await networks.save(tx, after, now=now)
        if setting is Setting.ALERTS and after.stewards_channel is not None:
            await alerts.tell_kept(tx, actor.network, now=now)
        await audit.add(
            tx, actor.network, f"network.{setting.value}", actor=actor.id, subject=None, now=now
        )
        return after

    return await house.store.write(unit)


async def _found(conn: Connection, network: int) -> Network:
    found = await networks.find(conn, network)
    if found is None:
        raise LookupError(network)
    return found


async def resume(house: House) -> int:
    """At start: networks whose rounds are missing (they are new, or a fault ended them) go on."""

    async def unit(tx: Transaction) -> int:
        return await rounds.resume(tx, now=house.now())

    return await house.store.write(unit)
