"""Roles that change in Discord: what gained power or rose above the bot is not given any more."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from db import chapter_roles, chapters, quarantine
from db.quarantine import Withheld
from db.store import Transaction, Unit
from domain.errors import Refusal
from domain.roles import (
    BotFacts,
    RoleFacts,
    RoleGone,
    RoleManaged,
    RoleOpens,
    RolePowerful,
    RoleTooHigh,
    check,
)
from services.house import House


async def changed(house: House, network: int, role: RoleFacts, bot: BotFacts) -> Withheld | None:
    """A role was changed in Discord: one that gained power is taken out of use, of one that rose
    above the bot the stewards hear.

    Returns whose role it is when it may not be given, with the stewards told; ``None`` for all others.
    """
    conn = house.store.read
    members = await chapter_roles.members_roles(conn, network)
    further = await chapter_roles.find(conn, network, role.id)
    if role.id not in members and further is None:
        return None
    refusal = _trouble(role, bot)
    renamed = further is not None and further.label != role.name
    if refusal is None and not renamed:
        return None
    now = house.now()

    async def unit(tx: Transaction) -> Withheld | None:
        await chapter_roles.relabel(tx, network, role.id, role.name)
        if refusal is None:
            return None
        return await quarantine.withhold(tx, network, role.id, refusal, now=now)

    return await house.store.write(unit)


async def opened(house: House, network: int, role: RoleFacts, channel: int) -> Withheld | None:
    """A role is let into a ``channel`` that it was not let into before.

    A further role opens no more than its chapter's own channel, unless a steward registers it
    knowing what it opens: so it is taken out of use, and a steward looks. That of all members is
    given to nobody by connectors' choice, and stays. Returns as ``changed``.
    """
    conn = house.store.read
    further = await chapter_roles.find(conn, network, role.id)
    if further is None or further.quarantined is not None:
        return None
    home = await chapters.find(conn, network, further.chapter)
    if home is None or home.channel == channel:
        return None
    now, refusal = house.now(), RoleOpens(role.name, home.name)

    async def unit(tx: Transaction) -> Withheld | None:
        return await quarantine.withhold(tx, network, role.id, refusal, now=now)

    return await house.store.write(unit)


def _trouble(role: RoleFacts, bot: BotFacts) -> Refusal | None:
    try:
        check(role, bot)
    except (RolePowerful, RoleManaged, RoleTooHigh) as refusal:
        return refusal
    except Refusal:
        return None  # a permission of the bot's is missing: the deliveries say so themselves
    return None


async def registered(house: House, network: int) -> frozenset[int]:
    """Every role that is registered in the network."""
    conn = house.store.read
    members = await chapter_roles.members_roles(conn, network)
    further = await chapter_roles.of_network(conn, network)
    return frozenset(members) | {one.role for one in further}


async def look(
    house: House,
    network: int,
    known: frozenset[int],
    roles: Mapping[int, RoleFacts],
    bot: BotFacts,
) -> list[Withheld]:
    """After the bot was away: which of the ``known`` roles are gone, gained power or were renamed.

    ``known`` were registered before Discord was asked for ``roles``, all that the server has.
    Returns those that may not be given.
    """
    found: list[Withheld] = []
    now = house.now()
    for role in sorted(known):
        facts = roles.get(role)
        if facts is not None:
            withheld = await changed(house, network, facts, bot)
        else:
            withheld = await house.store.write(_gone(network, role, now))
        if withheld is not None:
            found.append(withheld)
    return found


def _gone(network: int, role: int, now: datetime) -> Unit[Withheld | None]:
    async def unit(tx: Transaction) -> Withheld | None:
        return await quarantine.withhold(tx, network, role, RoleGone(""), now=now)

    return unit
