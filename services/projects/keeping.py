"""Keeping a project's card: written, changed, taken down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from db import audit, chapters, people, projects, recaps
from db.store import Transaction
from domain import profiles
from domain.errors import NotAllowed
from domain.events import Audience
from domain.ids import new_id
from domain.members import Field
from domain.people import Person
from domain.projects import (
    MOST_PROJECTS,
    NAME_LIMIT,
    TEXT_LIMIT,
    Project,
    ProjectGone,
    ProjectKnown,
    ProjectNeedsChapter,
    TooManyProjects,
)
from domain.text import clean_line, clean_text, clean_url
from services.house import House


@dataclass(frozen=True, slots=True)
class Words:
    """What was typed for a card; an empty text empties its field."""

    name: str
    text: str = ""
    link: str = ""
    topics: str = ""


def _read(words: Words) -> Mapping[str, object]:
    return {
        "name": clean_line(words.name, field="project", limit=NAME_LIMIT),
        "text": clean_text(words.text, field="text", limit=TEXT_LIMIT) if words.text else None,
        "link": clean_url(words.link, field="link") if words.link.strip() else None,
        "topics": profiles.read(Field.TOPICS, words.topics),
    }


async def add(
    house: House, actor: Person, words: Words, *, chapter: int | None, only_chapter: bool
) -> Project:
    """Write a card. ``only_chapter``: those of ``chapter`` alone see it, else the network.

    Raises ``TextRefused``, ``TooManyTags``, ``LinkRefused``, ``ProjectKnown``,
    ``ProjectNeedsChapter``, ``TooManyProjects``, or ``NotAllowed`` for a chapter that is not the
    actor's.
    """
    said, now = _read(words), house.now()
    if only_chapter and chapter is None:
        raise ProjectNeedsChapter
    if only_chapter and chapter not in actor.chapters | actor.connects:
        raise NotAllowed("mate")
    audience = Audience.CHAPTER if only_chapter else Audience.NETWORK

    async def unit(tx: Transaction) -> Project:
        await _check_name(tx, actor, str(said["name"]), other_than=0)
        if await projects.of_member(tx.conn, actor.network, actor.id) >= MOST_PROJECTS:
            raise TooManyProjects(MOST_PROJECTS)
        blank = Project(
            new_id(now), actor.network, "", actor.id, chapter=chapter, audience=audience
        )
        made = replace(blank, **said)  # type: ignore[arg-type]  # the fields of a card, read above
        await projects.add(tx, made, now=now)
        await audit.add(tx, actor.network, "project.add", actor=actor.id, subject=made.id, now=now)
        return made

    return await house.store.write(unit)


async def _check_name(tx: Transaction, actor: Person, name: str, *, other_than: int) -> None:
    for one in await projects.named(tx.conn, actor, name):
        if one.member == actor.id and one.id != other_than:
            raise ProjectKnown(one.name)


async def change(house: House, actor: Person, project: int, words: Words) -> Project:
    """Write what the card says now: who brought it. Raises as ``add``, and ``ProjectGone``."""
    said, now = _read(words), house.now()

    async def unit(tx: Transaction) -> Project:
        found = await _standing(tx, actor, project)
        if found.member != actor.id:
            raise NotAllowed("author")
        await _check_name(tx, actor, str(said["name"]), other_than=found.id)
        changed = replace(found, **said)  # type: ignore[arg-type]  # the fields of a card, read above
        await projects.save(tx, changed, now=now)
        await audit.add(
            tx, actor.network, "project.edit", actor=actor.id, subject=found.id, now=now
        )
        return changed

    return await house.store.write(unit)


async def take_down(house: House, actor: Person, project: int) -> Project:
    """Take a card down: who brought it, a connector of its chapter, a steward.

    It leaves the programmes of what is still ahead; those of the past keep its line. Raises
    ``ProjectGone`` or ``NotAllowed``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Project:
        found = await _standing(tx, actor, project)
        if found.member != actor.id:
            home = await chapters.find(tx.conn, actor.network, found.chapter or 0)
            await people.recheck(tx, actor, found.chapter, home.name if home else "")
        gone = replace(found, withdrawn=now)
        await projects.save(tx, gone, now=now)
        for event in await projects.drop_ahead(tx, found.id, now=now):
            await recaps.refresh(tx, actor.network, event, now=now)
        await audit.add(
            tx, actor.network, "project.withdraw", actor=actor.id, subject=found.id, now=now
        )
        return gone

    return await house.store.write(unit)


async def _standing(tx: Transaction, actor: Person, project: int) -> Project:
    found = await projects.find(tx.conn, actor.network, project)
    sees = await projects.seen_by(tx.conn, actor)
    if found is None or not sees(found):
        raise ProjectGone
    return found
