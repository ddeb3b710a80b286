"""The store and Discord compared, after the bot was away or when someone changes roles by hand.

Whoever was given a chapter's role by hand in Discord (by a steward, by Discord's own onboarding, by
a link that grants it) is a member of it from then on; members who lack their role get it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from db import alerts, audit, chapter_roles, chapters, deliveries, memberships, people
from db.store import Transaction, Unit
from domain.chapter_roles import Registered
from domain.chapters import CAN_BE_JOINED, Chapter, Joined
from domain.deliveries import Kind
from domain.people import Person
from services.house import House

MOST_JOINED: Final = 100  # people who come into one chapter by a comparison: more is a question
_STEP: Final = 100  # people in one unit of work: others write in between
_STALE: Final = timedelta(minutes=1)  # for so long Discord may still show a role that was taken


@dataclass(slots=True)
class Census:
    """What Discord says of all people of a server: who is there, and who holds which of ``roles``.

    ``givable`` are those of them that the bot may give now.
    """

    roles: frozenset[int]
    givable: frozenset[int]
    present: set[int] = field(default_factory=set)
    names: dict[int, str] = field(default_factory=dict)
    holders: dict[int, set[int]] = field(default_factory=dict)

    def add(self, member: int, name: str, roles: Sequence[int]) -> None:
        """Count one person in."""
        self.present.add(member)
        for role in self.roles.intersection(roles):
            self.holders.setdefault(role, set()).add(member)
            self.names[member] = name

    def of(self, role: int) -> set[int]:
        """Who holds ``role``."""
        return self.holders.get(role, set())


@dataclass(frozen=True, slots=True)
class Compared:
    """What a comparison came to: so many in so many ``chapters`` get a role that was ``missing``,
    became members (``joined``) or lose a role of a chapter that they left (``taken``)."""

    chapters: int = 0
    missing: int = 0
    joined: int = 0
    taken: int = 0


async def members_roles(house: House, network: int) -> Mapping[int, int]:
    """The chapter of each role that makes someone a member of one; asked at every change of a person."""
    return await house.store.remembered(
        ("members-roles", network),
        lambda conn: chapter_roles.members_roles(conn, network),
        of=("chapters",),
    )


async def by_hand(
    house: House, network: int, member: int, name: str, roles: Sequence[int]
) -> list[Chapter]:
    """Discord says that ``member`` holds ``roles`` now: the chapters that they came into by them."""
    known = await members_roles(house, network)
    fresh = [
        known[role]
        for role in roles
        if role in known and not await chapters.is_in(house.store.read, known[role], member)
    ]
    if not fresh:
        return []
    now = house.now()

    async def unit(tx: Transaction) -> list[Chapter]:
        found = [await _come(tx, network, chapter, member, name, now=now) for chapter in fresh]
        return [chapter for chapter in found if chapter is not None]

    return await house.store.write(unit)


async def _come(
    tx: Transaction, network: int, chapter_id: int, member: int, name: str, *, now: datetime
) -> Chapter | None:
    """They hold the chapter's role: a member from now on, unless they have just left it."""
    chapter = await chapters.find(tx.conn, network, chapter_id)
    if chapter is None or chapter.status not in CAN_BE_JOINED:
        return None
    since = now - _STALE
    if await chapter_roles.left_lately(tx.conn, chapter_id, member, since=since):
        return None
    await people.meet(tx, network, member, name, now=now)
    joined = await memberships.join(tx, Person(network, member, name), chapter_id, now=now)
    if not isinstance(joined, Joined):
        return None
    await audit.add(
        tx,
        network,
        "role.by-hand",
        actor=None,
        subject=chapter_id,
        now=now,
        member=member,
        role=chapter.role,
    )
    return chapter


async def compare(house: House, network: int, census: Census) -> Compared:
    """Put right what drifted apart while the bot was away; the stewards hear of it once."""
    total = Compared()
    for role, chapter in (await chapter_roles.members_roles(house.store.read, network)).items():
        if role in census.roles:
            total = _sum(total, await _of_members(house, network, chapter, role, census))
    for registered in await chapter_roles.of_network(house.store.read, network):
        if registered.role in census.roles and registered.quarantined is None:
            total = _sum(total, await _further(house, network, registered, census))
    if total.missing or total.joined:
        now = house.now()

        async def tell(tx: Transaction) -> None:
            await alerts.add(
                tx,
                network,
                "roles-drift",
                now=now,
                chapters=total.chapters,
                missing=total.missing,
                joined=total.joined,
            )

        await house.store.write(tell)
    return total


def _sum(one: Compared, other: Compared) -> Compared:
    something = bool(other.missing or other.joined)
    return Compared(
        one.chapters + something,
        one.missing + other.missing,
        one.joined + other.joined,
        one.taken + other.taken,
    )


async def _of_members(
    house: House, network: int, chapter_id: int, role: int, census: Census
) -> Compared:
    conn = house.store.read
    chapter = await chapters.find(conn, network, chapter_id)
    if chapter is None or chapter.role != role or chapter.status not in CAN_BE_JOINED:
        return Compared()
    belong = set(await chapters.members_of(conn, chapter_id))
    missing = sorted((belong & census.present) - census.of(role)) if role in census.givable else []
    given = 0
    for step in _steps(missing):
        given += await house.store.write(_Grants(chapter, step, house.now()))
    strange = sorted(census.of(role) - belong)
    if len(strange) > MOST_JOINED:
        await house.store.write(_crowd(chapter, len(strange), house.now()))
        return Compared(missing=given)
    joined = taken = 0
    for step in _steps(strange):
        came, went = await house.store.write(_Arrivals(chapter, step, census.names, house.now()))
        joined, taken = joined + came, taken + went
    return Compared(missing=given, joined=joined, taken=taken)


def _steps(members: Sequence[int]) -> list[Sequence[int]]:
    return [members[first : first + _STEP] for first in range(0, len(members), _STEP)]


@dataclass(frozen=True, slots=True)
class _Grants:
    """Plans the role of those who lack it, unless it is planned already; how many were new."""

    chapter: Chapter
    members: Sequence[int]
    now: datetime

    async def __call__(self, tx: Transaction) -> int:
        chapter, planned = self.chapter, 0
        for member in self.members:
            if not await deliveries.is_planned(tx, Kind.ROLE_GRANT, chapter.id, member):
                await memberships.plan_role(tx, Kind.ROLE_GRANT, chapter, member, now=self.now)
                planned += 1
        if planned:
            await audit.add(
                tx,
                chapter.network,
                "role.repair",
                actor=None,
                subject=chapter.id,
                now=self.now,
                role=chapter.role,
                people=planned,
            )
        return planned


@dataclass(frozen=True, slots=True)
class _Arrivals:
    """Those who hold the role without being members: they are from now on, or lose it if they left."""

    chapter: Chapter
    members: Sequence[int]
    names: Mapping[int, str]
    now: datetime

    async def __call__(self, tx: Transaction) -> tuple[int, int]:
        chapter, joined, taken = self.chapter, 0, 0
        for member in self.members:
            name = self.names[member]
            if await _come(tx, chapter.network, chapter.id, member, name, now=self.now) is not None:
                joined += 1
            elif not await chapters.is_in(tx.conn, chapter.id, member):
                await memberships.plan_role(tx, Kind.ROLE_TAKE, chapter, member, now=self.now)
                taken += 1
        return joined, taken


def _crowd(chapter: Chapter, number: int, now: datetime) -> Unit[None]:
    async def unit(tx: Transaction) -> None:
        await alerts.add(
            tx, chapter.network, "roles-crowd", now=now, chapter=chapter.name, people=number
        )

    return unit


async def _further(house: House, network: int, registered: Registered, census: Census) -> Compared:
    """A further role: who was given it gets it again; a member who got it by hand was given it."""
    conn = house.store.read
    given = set(await chapter_roles.holders(conn, network, registered.role))
    belong = set(await chapters.members_of(conn, registered.chapter))
    held = census.of(registered.role)
    missing = sorted((given & belong & census.present) - held)
    now = house.now()

    async def unit(tx: Transaction) -> None:
        for member in sorted((held & belong) - given):
            await chapter_roles.hold(tx, registered, network, member, by=None, now=now)
        for member in missing:
            await chapter_roles.plan(tx, Kind.ROLE_ENTRUST, registered, network, member, now=now)

    if registered.role not in census.givable:
        return Compared()
    await house.store.write(unit)
    return Compared(missing=len(missing))
