"""Changing chapters: by stewards, and by a chapter's own connectors."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db import alerts, audit, chapters, joining, kinship, people, places
from db.store import Transaction
from domain import chapters as rules
from domain.chapters import Chapter, ChapterClosed, ChapterGone, Joining, Status
from domain.composting import check_edited
from domain.errors import NotAllowed
from domain.events import NothingToChange
from domain.folding import fold
from domain.leads import read_leads
from domain.people import Person
from domain.roles import BotFacts, RoleFacts, check, check_reach
from domain.text import clean_line, clean_text
from services.chapters import following
from services.chapters.adding import ChannelFacts, need_free_name, need_free_role
from services.house import House

_RECORDED = (
    *("name", "status", "channel", "role", "zone", "language", "description", "leads"),
    *("mirrored", "parent", "mentor", "joining", "languages"),
)
_TOLD = frozenset({"status", "channel", "role", "zone", "parent", "mentor", "joining"})


@dataclass(frozen=True, slots=True)
class Changes:
    """What was typed for an edit; ``None`` leaves a thing as it is. ``reminders`` is in words.

    ``parent`` and ``mentor`` are chapters, ``domain.kinship.NONE`` for none any more;
    ``languages`` are codes.
    """

    name: str | None = None
    status: Status | None = None
    channel: ChannelFacts | None = None
    role: RoleFacts | None = None
    zone: str | None = None
    language: str | None = None
    description: str | None = None
    reminders: str | None = None
    mirrored: bool | None = None
    parent: int | None = None
    mentor: int | None = None
    joining: Joining | None = None
    languages: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """The chapter as it was and is; how many members get its new role, how many coming events
    have their channel's reminders planned anew, and how many who waited came in."""

    before: Chapter
    chapter: Chapter
    granted: int = 0
    replanned: int = 0
    let_in: int = 0


async def edit(
    house: House, actor: Person, chapter: Chapter, changes: Changes, bot: BotFacts
) -> Changed:
    """Apply ``changes``. A new role is given to every member; a new policy of reminders, to every
    event to come; a chapter that opens lets in who waits.

    Raises ``NotAllowed``, ``NothingToChange``, ``ChapterGone``, ``ChapterClosed``,
    ``ChapterExists``, ``TextRefused``, ``ZoneUnknown``, ``LeadsUnreadable``, and the refusals of
    ``domain/roles.py``, ``domain/kinship.py`` and ``domain/composting.py``.
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
        after = _tidied(before.with_(**fresh))
        if after == before:
            raise NothingToChange
        check_edited(before, after)
        if fold(after.name) != fold(before.name):
            await need_free_name(tx, actor.network, after.name, before.id)
        if changes.role is not None:
            await need_free_role(tx, changes.role, before)
            if not actor.steward:
                check_reach(changes.role, before.name, before.channel)
        await kinship.need_kin(tx, before, after)
        await chapters.save(tx, after, now=now)
        await following.show(tx, before, after, now=now)
        await _record(tx, actor, before, after, now=now)
        return Changed(
            before,
            after,
            await following.give_new_role(tx, before, after, now=now),
            await following.replan(tx, before, after, now=now),
            await _let_in(tx, actor, before, after, now=now),
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
        fresh["leads"] = read_leads(changes.reminders)
    if changes.status is not None:
        fresh["status"] = changes.status
    if changes.language is not None:
        fresh["language"] = changes.language
    if changes.channel is not None:
        fresh["channel"] = changes.channel.id
    if changes.role is not None:
        fresh["role"] = changes.role.id
    for name in ("mirrored", "joining", "languages"):
        if (value := getattr(changes, name)) is not None:
            fresh[name] = value
    for name in ("parent", "mentor"):
        if (value := getattr(changes, name)) is not None:
            fresh[name] = value or None
    return fresh


def _tidied(chapter: Chapter) -> Chapter:
    """The language in which a chapter is written to is not named twice."""
    others = dict.fromkeys(one for one in chapter.languages if one != chapter.language)
    return chapter.with_(languages=tuple(others))


async def _let_in(
    tx: Transaction, actor: Person, before: Chapter, after: Chapter, *, now: datetime
) -> int:
    """Who waits comes into a chapter that asks no more; how many they are."""
    if after.joining is before.joining or after.joining is not Joining.OPEN:
        return 0
    return await joining.let_in(tx, after, by=actor.id, now=now)


async def _record(
    tx: Transaction, actor: Person, before: Chapter, after: Chapter, *, now: datetime
) -> None:
    """One line of audit for each field; the stewards hear of a role that a connector registered."""
    for name in _RECORDED:
        if getattr(before, name) != getattr(after, name):
            await audit.add(
                tx,
                after.network,
                f"chapter.{name}",
                actor=actor.id,
                subject=after.id,
                now=now,
                to=getattr(after, name) if name in _TOLD else None,
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
