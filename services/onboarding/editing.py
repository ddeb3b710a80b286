"""Playbooks as they stand, and their copies that connectors and stewards edit."""

from __future__ import annotations

from collections.abc import Callable

from db import audit, chapters, copies, networks, people, playbooks
from db.store import Transaction
from domain.chapters import Chapter, ChapterClosed, Status, WhichChapter
from domain.errors import NotAllowed, NotFound
from domain.people import Person
from domain.playbook_edits import (
    Copy,
    Listed,
    NotEdited,
    Source,
    Wording,
    added,
    changed,
    moved,
    removed,
)
from domain.playbooks import Playbook
from services.house import House

Edit = Callable[[Playbook], Playbook]


async def listing(house: House, viewer: Person) -> list[Listed]:
    """Every playbook as the network has it, and which chapters have their own."""
    conn = house.store.read
    found = await playbooks.everything(conn, house.playbooks(), viewer.network, 0)
    kept = await copies.homes(conn, viewer.network)
    return [
        Listed(
            playbook,
            Source.NETWORK if 0 in kept.get(name, {}) else Source.BOT,
            tuple(sorted(home for at, home in kept.get(name, {}).items() if at)),
        )
        for name, playbook in found.items()
    ]


async def show(house: House, viewer: Person, name: str, chapter: Chapter | None) -> Copy:
    """A playbook as it stands for a chapter, or for the network. Raises ``NotFound``."""
    return await _copy(house, viewer, name, chapter.id if chapter else 0)


async def open_up(house: House, actor: Person, name: str, chapter: Chapter | None) -> Copy:
    """A playbook to edit: a chapter's, else for stewards the network's, else the actor's own.

    Raises ``NotAllowed``, ``WhichChapter`` or ``NotFound``.
    """
    at = chapter.id if chapter else 0
    if chapter is None and not actor.steward:
        if not actor.connects:
            raise NotAllowed("connector")
        if len(actor.connects) > 1:
            known = await chapters.names(house.store.read, actor.network)
            raise WhichChapter(tuple(one["name"] for one in known if one["id"] in actor.connects))
        at = next(iter(actor.connects))
    return await reopen(house, actor, name, at)


async def reopen(house: House, actor: Person, name: str, chapter: int) -> Copy:
    """As ``open_up``, when the chapter (0: the network) is known by its identifier."""
    found = await _copy(house, actor, name, chapter)
    actor.need_chapter(chapter or None, found.home)
    return found


async def _copy(house: House, viewer: Person, name: str, chapter: int) -> Copy:
    conn = house.store.read
    playbook = await playbooks.find(conn, house.playbooks(), viewer.network, chapter, name)
    kept = (await copies.homes(conn, viewer.network)).get(name, {})
    source = Source.NETWORK if 0 in kept else Source.BOT
    if chapter and chapter in kept:
        source = Source.CHAPTER
    home = await chapters.find(conn, viewer.network, chapter) if chapter else None
    if chapter and home is None:
        raise NotFound("chapter", "")
    network = await networks.find(conn, viewer.network)
    language = home.language if home else network.language if network else "en"
    return Copy(
        playbook,
        source,
        chapter,
        home.name if home else "",
        language,
        viewer.may_animate(chapter or None),
    )


async def rewrite(
    house: House, actor: Person, name: str, chapter: int, step: str, wording: Wording
) -> Copy:
    """Other words, day or owner for a step.

    Raises ``NotAllowed``, ``ChapterClosed``, ``StepGone`` or ``TextRefused``.
    """
    return await _edit(house, actor, name, chapter, lambda now: changed(now, step, wording))


async def add(
    house: House, actor: Person, name: str, chapter: int, after: str | None, wording: Wording
) -> Copy:
    """A step more. Raises as ``rewrite``, and ``StepsFull``."""
    return await _edit(house, actor, name, chapter, lambda now: added(now, wording, after=after))


async def remove(house: House, actor: Person, name: str, chapter: int, step: str) -> Copy:
    """A step less. Raises as ``rewrite``, and ``LastStep``."""
    return await _edit(house, actor, name, chapter, lambda now: removed(now, step))


async def move(house: House, actor: Person, name: str, chapter: int, step: str, by: int) -> Copy:
    """A step one place up or down. Raises as ``rewrite``."""
    return await _edit(house, actor, name, chapter, lambda now: moved(now, step, by))


async def _edit(house: House, actor: Person, name: str, chapter: int, edit: Edit) -> Copy:
    """Change the copy of a chapter (0: of the network), made from what is in force there now."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await _recheck(tx, actor, chapter)
        before = await playbooks.find(tx.conn, house.playbooks(), actor.network, chapter, name)
        after = edit(before)
        if after == before:
            return
        await playbooks.put(tx, actor.network, chapter, after, by=actor.id, now=now)
        await audit.add(
            tx,
            actor.network,
            "playbook.edit",
            actor=actor.id,
            subject=chapter or None,
            now=now,
            playbook=name,
            steps=len(after.steps),
        )

    await house.store.write(unit)
    return await _copy(house, actor, name, chapter)


async def restore(house: House, actor: Person, name: str, chapter: int) -> Copy:
    """Back to the original: a chapter's copy goes in favour of the network's, and this one in
    favour of what comes with the bot. Raises ``NotAllowed`` or ``NotEdited``."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await _recheck(tx, actor, chapter)
        if not await playbooks.drop(tx, actor.network, chapter, name):
            raise NotEdited
        await audit.add(
            tx,
            actor.network,
            "playbook.restore",
            actor=actor.id,
            subject=chapter or None,
            now=now,
            playbook=name,
        )

    await house.store.write(unit)
    return await _copy(house, actor, name, chapter)


async def _recheck(tx: Transaction, actor: Person, chapter: int) -> None:
    if not chapter:
        await people.recheck(tx, actor, None)
        return
    home = await chapters.find(tx.conn, actor.network, chapter)
    if home is None:
        raise NotFound("chapter", "")
    await people.recheck(tx, actor, chapter, home.name)
    if home.status is Status.COMPOSTED:
        raise ChapterClosed(home.name)
