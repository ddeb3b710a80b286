"""Who comes by a link is a member of its chapter at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from db import audit, chapter_roles, chapters, invites, memberships, people
from db.store import Transaction
from domain.chapters import CAN_BE_JOINED, Chapter
from domain.invites import Invite, by_role, came_by, vanished
from domain.people import Person
from services.house import House


@dataclass(frozen=True, slots=True)
class Came:
    """``member`` came into ``chapter``, by ``invite`` if that could be told."""

    chapter: Chapter
    invite: Invite | None


async def expected(house: House, network: int) -> list[Invite]:
    """The links by which people may come into the network's chapters now."""
    now = house.now()
    known = await invites.open_in(house.store.read, network, now=now)
    return [one for one in known if one.is_open(now)]


async def arrived(
    house: House,
    network: int,
    member: int,
    name: str,
    roles: frozenset[int],
    uses: Mapping[str, int] | None,
    gone: frozenset[str] = frozenset(),
) -> list[Came]:
    """Someone joined the server with ``roles``: the chapters that they came into by a link or a role.

    ``uses`` is how many came by each of the server's links by now; ``None`` when Discord does not
    tell the bot. ``gone`` are links that went just now, perhaps with their last place.
    """
    now = house.now()

    async def unit(tx: Transaction) -> list[Came]:
        known = await invites.open_in(tx.conn, network, now=now)
        if uses is None:
            found = by_role(known, roles, now=now)
        else:
            found = came_by(known, uses, roles, gone=gone, now=now)
            for one in vanished(known, uses, gone):
                await invites.vanish(tx, one, now=now)
        wanted: dict[int, Invite | None] = {}
        if found is not None:
            wanted[found.chapter] = found
        registered = await chapter_roles.members_roles(tx.conn, network)
        for role in sorted(roles & registered.keys()):
            wanted.setdefault(registered[role], None)
        newcomer = Person(network, member, name)
        tried = [
            await _come(tx, newcomer, chapter, invite, now) for chapter, invite in wanted.items()
        ]
        return [came for came in tried if came is not None]

    return await house.store.write(unit)


async def _come(
    tx: Transaction, newcomer: Person, chapter_id: int, by: Invite | None, now: datetime
) -> Came | None:
    """They are a member of the chapter, unless nobody can join it."""
    network, member = newcomer.network, newcomer.id
    chapter = await chapters.find(tx.conn, network, chapter_id)
    if chapter is None or chapter.status not in CAN_BE_JOINED:
        return None
    await people.meet(tx, network, member, newcomer.name, now=now)
    await memberships.join(tx, newcomer, chapter.id, now=now)
    if by is not None:
        await invites.arrive(tx, by, member, now=now)
    await audit.add(tx, network, "invite.use", actor=member, subject=chapter.id, now=now)
    return Came(chapter, by)
