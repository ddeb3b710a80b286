"""Which roles a chapter hands out besides its members': registered and removed by its connectors."""

from __future__ import annotations

from dataclasses import dataclass

from db import alerts, audit, chapter_roles, chapters, invites, people
from db.store import Transaction
from domain import names
from domain.chapter_roles import (
    MOST_ROLES,
    Registered,
    Registration,
    RoleNotRegistered,
    TooManyRoles,
    Unregistered,
)
from domain.chapters import Chapter, ChapterClosed, ChapterGone, Status
from domain.folding import fold
from domain.ids import decode
from domain.people import Person
from domain.roles import BotFacts, RoleFacts, check, check_reach
from services.house import House

_CHOICES = 25
_MARK = "id:"


@dataclass(frozen=True, slots=True)
class Roles:
    """What ``chapter`` hands out: its members' role with how many ``members``, and further roles
    each with how many people were given it."""

    chapter: Chapter
    members: int
    further: tuple[tuple[Registered, int], ...]


async def add(
    house: House, actor: Person, chapter: Chapter, role: RoleFacts, bot: BotFacts
) -> Registration:
    """Let ``chapter`` hand ``role`` out to its members; the stewards hear of it.

    A role in quarantine is in use again. Raises ``NotAllowed``, ``ChapterClosed``,
    ``TooManyRoles`` and the refusals of ``domain/roles.py``.
    """
    actor.need_chapter(chapter.id, chapter.name)
    check(role, bot)
    now = house.now()

    async def unit(tx: Transaction) -> Registration:
        fresh = await _fresh(tx, actor, chapter.id)
        if not actor.steward:
            check_reach(role, fresh.name, fresh.channel)
        await chapter_roles.need_free(tx, role, fresh, members=False)
        known = {one.role: one for one in await chapter_roles.of_chapter(tx.conn, fresh.id)}
        before = known.get(role.id)
        if before is None and len(known) >= MOST_ROLES:
            raise TooManyRoles(MOST_ROLES)
        await chapter_roles.register(tx, fresh, role, by=actor.id, now=now)
        again = before is not None and before.quarantined is None
        if not again:
            await audit.add(
                tx,
                actor.network,
                "role.register",
                actor=actor.id,
                subject=fresh.id,
                now=now,
                role=role.id,
            )
        if not (again or actor.steward):
            await alerts.add(
                tx,
                actor.network,
                "further-role-registered",
                now=now,
                chapter=fresh.name,
                role=str(role.id),
                by=str(actor.id),
            )
        return Registration(fresh.name, role.id, again)

    return await house.store.write(unit)


async def remove(house: House, actor: Person, chapter: Chapter, typed: str) -> Unregistered:
    """Let ``chapter`` hand a role out no more; who was given it loses it.

    Raises ``NotAllowed``, ``ChapterGone`` or ``RoleNotRegistered``.
    """
    actor.need_chapter(chapter.id, chapter.name)
    now = house.now()

    async def unit(tx: Transaction) -> Unregistered:
        fresh = await _fresh(tx, actor, chapter.id, closed=True)
        known = meant(await chapter_roles.of_chapter(tx.conn, fresh.id), typed, fresh.name)
        people_with_it = await chapter_roles.holders(tx.conn, actor.network, known.role)
        for member in people_with_it:
            await chapter_roles.withdraw(tx, known, actor.network, member, now=now)
        await chapter_roles.remove(tx, actor.network, known.role)
        await invites.end_with_role(tx, actor.network, known.role, now=now)
        await audit.add(
            tx,
            actor.network,
            "role.unregister",
            actor=actor.id,
            subject=fresh.id,
            now=now,
            role=known.role,
        )
        return Unregistered(fresh.name, known.role, len(people_with_it))

    return await house.store.write(unit)


async def _fresh(tx: Transaction, actor: Person, chapter: int, *, closed: bool = False) -> Chapter:
    """The chapter as it is, for who acts for it at this moment; ``closed``: also when it has ended."""
    found = await chapters.find(tx.conn, actor.network, chapter)
    if found is None:
        raise ChapterGone
    await people.recheck(tx, actor, found.id, found.name)
    if found.status is Status.COMPOSTED and not closed:
        raise ChapterClosed(found.name)
    return found


async def listing(house: House, chapter: Chapter) -> Roles:
    """What a chapter hands out, with how many have it."""
    conn = house.store.read
    counts = await chapter_roles.counts(conn, chapter.id)
    further = await chapter_roles.of_chapter(conn, chapter.id)
    return Roles(
        chapter,
        await chapters.people(conn, chapter.id),
        tuple((one, counts.get(one.role, 0)) for one in further),
    )


async def suggest(house: House, chapter: Chapter, typed: str) -> list[Registered]:
    """The further roles of a chapter that ``typed`` may mean, best first; 25 at most."""
    known = await chapter_roles.of_chapter(house.store.read, chapter.id)
    if not typed.strip():
        return known[:_CHOICES]
    by_id = {one.role: one for one in known}
    ranked = names.rank(typed, [(one.role, one.label) for one in known])
    return [by_id[role] for role, _ in ranked][:_CHOICES]


async def choose(house: House, chapter: Chapter, typed: str) -> Registered:
    """The further role of ``chapter`` that an option means. Raises ``RoleNotRegistered``."""
    known = await chapter_roles.of_chapter(house.store.read, chapter.id)
    return meant(known, typed, chapter.name)


def meant(known: list[Registered], typed: str, chapter: str) -> Registered:
    """Which of ``known`` was picked, mentioned, or written by its name. Raises ``RoleNotRegistered``."""
    wanted = _number(typed)
    for one in known:
        if one.role == wanted or fold(one.label) == fold(typed):
            return one
    offered = tuple(one.label for one in known)
    shown = typed if wanted is None else ""
    raise RoleNotRegistered(shown, chapter, offered)


def _number(typed: str) -> int | None:
    text = typed.strip()
    try:
        if text.startswith(_MARK):
            return decode(text.removeprefix(_MARK))
        return int(text.removeprefix("<@&").removesuffix(">"))
    except ValueError:
        return None
