"""Ideas for the magazine: put in by anybody, taken further by those whose they are and the editors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from db import audit, magazine, magazine_editors, magazine_ideas
from db.store import Transaction
from domain import magazine_ideas as rules
from domain.ids import new_id
from domain.magazine import ArticleGone, Editor
from domain.magazine_ideas import (
    IDEA_LIMIT,
    MOST_IDEAS,
    TEXT_LIMIT,
    Idea,
    IdeaGone,
    IdeaNotYours,
    IdeaOver,
    Stage,
    Step,
    TooManyIdeas,
)
from domain.people import Person
from domain.text import clean_line, clean_text, clean_url
from services.house import House

PAGE: Final = 10


@dataclass(frozen=True, slots=True)
class Seen:
    """An idea, what its viewer may do with it, and who edits the magazine."""

    idea: Idea
    steps: tuple[Step, ...]
    editors: tuple[Editor, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of ideas; ``number`` counts from 0."""

    ideas: tuple[Idea, ...]
    number: int
    more: bool


async def add(house: House, actor: Person, title: str, text: str | None) -> Seen:
    """Put in an idea. Raises ``TextRefused`` or ``TooManyIdeas``."""
    title = clean_line(title, field="title", limit=IDEA_LIMIT)
    said = clean_text(text, field="text", limit=TEXT_LIMIT) if text and text.strip() else ""
    now = house.now()

    async def unit(tx: Transaction) -> Seen:
        if await magazine_ideas.count_open(tx.conn, actor.network, actor.id) >= MOST_IDEAS:
            raise TooManyIdeas(MOST_IDEAS)
        idea = Idea(
            new_id(now), actor.network, actor.id, title, said, Stage.IDEA, now, now, name=actor.name
        )
        await magazine_ideas.put(tx, idea)
        await audit.add(
            tx, actor.network, "magazine.idea", actor=actor.id, subject=idea.id, now=now
        )
        return _seen(idea, actor, await magazine_editors.of_network(tx.conn, actor.network))

    return await house.store.write(unit)


def _seen(idea: Idea, viewer: Person, editors: list[Editor]) -> Seen:
    steps = idea.steps(viewer, {one.member for one in editors})
    return Seen(idea, steps, tuple(editors))


async def listing(
    house: House, viewer: Person, stage: Stage | None, number: int = 0, *, mine: bool = False
) -> Page:
    """A page of ideas, the newest first; without a ``stage`` those on their way."""
    found = await magazine_ideas.listing(
        house.store.read,
        viewer.network,
        stage=stage,
        member=viewer.id if mine else None,
        limit=PAGE + 1,
        offset=number * PAGE,
    )
    return Page(tuple(found[:PAGE]), number, len(found) > PAGE)


async def find(house: House, viewer: Person, idea: int) -> Seen:
    """One idea. Raises ``IdeaGone``."""
    conn = house.store.read
    found = await magazine_ideas.find(conn, viewer.network, idea)
    if found is None:
        raise IdeaGone
    return _seen(found, viewer, await magazine_editors.of_network(conn, viewer.network))


async def may(house: House, actor: Person, idea: int) -> Idea:
    """The idea, if ``actor`` may take it further. Raises ``IdeaGone``, ``IdeaNotYours``, ``IdeaOver``."""
    seen = await find(house, actor, idea)
    _check(seen.idea, actor, list(seen.editors))
    return seen.idea


def _check(idea: Idea, actor: Person, editors: list[Editor]) -> None:
    if not idea.is_tended_by(actor, {one.member for one in editors}):
        raise IdeaNotYours(tuple(one.name for one in editors))
    if not idea.is_open:
        raise IdeaOver


async def _change(
    house: House, actor: Person, idea: int, action: str, after: Callable[[Idea, datetime], Idea]
) -> Seen:
    """Change an idea by ``after``, rights and stage checked in the same unit of work."""
    now = house.now()

    async def unit(tx: Transaction) -> Seen:
        found = await magazine_ideas.find(tx.conn, actor.network, idea)
        if found is None:
            raise IdeaGone
        editors = await magazine_editors.of_network(tx.conn, actor.network)
        _check(found, actor, editors)
        changed = after(found, now)
        known = await magazine.by_link(tx.conn, actor.network, changed.link)
        if known is not None and changed.stage is not Stage.WITHDRAWN:
            changed = rules.published(changed, known.link, known.id, now)
        await magazine_ideas.put(tx, changed)
        if changed.stage is Stage.PUBLISHED:
            await magazine_ideas.thank(tx, changed, now=now, besides=actor.id)
        await audit.add(tx, actor.network, action, actor=actor.id, subject=idea, now=now)
        return _seen(changed, actor, editors)

    return await house.store.write(unit)


async def claim(house: House, actor: Person, idea: int) -> Seen:
    """*I write it*. Raises as ``may``."""
    return await _change(
        house, actor, idea, "magazine.claim", lambda one, now: rules.claimed(one, actor.id, now)
    )


async def draft(house: House, actor: Person, idea: int, link: str) -> Seen:
    """*Draft link*: where it is written. Raises as ``may``, and ``LinkRefused``."""
    url = clean_url(link, field="link")
    return await _change(
        house,
        actor,
        idea,
        "magazine.draft",
        lambda one, now: rules.drafted(one, url, actor.id, now),
    )


async def publish(house: House, actor: Person, idea: int, link: str) -> Seen:
    """*Published*: where it can be read. Raises as ``may``, and ``LinkRefused``."""
    url = clean_url(link, field="link")
    return await _change(
        house,
        actor,
        idea,
        "magazine.publish",
        lambda one, now: rules.published(one, url, None, now),
    )


async def withdraw(house: House, actor: Person, idea: int) -> Seen:
    """*Take down*. Raises as ``may``."""
    return await _change(house, actor, idea, "magazine.withdraw", rules.withdrawn)


async def still_on(house: House, actor: Person, idea: int) -> Seen:
    """*Still on it*. Raises as ``may``."""
    return await _change(house, actor, idea, "magazine.still", rules.still)


async def same(house: House, actor: Person, idea: int, article: int) -> Seen:
    """*Yes, that is it*: the article is the idea. Raises as ``may``, and ``ArticleGone``."""
    known = await magazine.find(house.store.read, actor.network, article)
    if known is None:
        raise ArticleGone
    return await _change(
        house,
        actor,
        idea,
        "magazine.publish",
        lambda one, now: rules.published(one, known.link, known.id, now),
    )
