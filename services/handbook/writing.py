"""Pages that are written here: added and given another text, by those who may, checked again."""

from __future__ import annotations

from dataclasses import replace

from db import audit, handbook, people
from db.store import Transaction
from domain import handbook as rules
from domain.handbook import (
    LANGUAGES,
    MOST_PAGES,
    TEXT_LIMIT,
    TITLE_LIMIT,
    TYPED_LIMIT,
    Draft,
    HandbookFull,
    Page,
    PageElsewhere,
    PageLong,
    PracticeTaken,
    Source,
    need_writer,
)
from domain.ids import new_id
from domain.people import Person
from domain.text import clean_line, clean_text
from services.handbook.keeping import may_keep, rechecked
from services.house import House


async def may_add(house: House, actor: Person) -> None:
    """Raise ``HandbookForConnectors`` unless ``actor`` may add pages, ``HandbookFull`` when nobody can."""
    need_writer(actor)
    if await handbook.count(house.store.read, actor.network) >= MOST_PAGES:
        raise HandbookFull(MOST_PAGES)


def checked(draft: Draft) -> Draft:
    """What was typed, cleaned. Raises ``TextRefused``."""
    return replace(
        draft,
        title=clean_line(draft.title, field="title", limit=TITLE_LIMIT),
        text=clean_text(draft.text, field="page", limit=TEXT_LIMIT),
        language=draft.language if draft.language in LANGUAGES else "en",
    )


async def add(house: House, actor: Person, draft: Draft) -> Page:
    """Write a new page, looked after by whoever wrote it.

    Raises ``HandbookForConnectors``, ``TextRefused``, ``PracticeTaken`` or ``HandbookFull``.
    """
    need_writer(actor)
    draft = checked(draft)
    now = house.now()

    async def unit(tx: Transaction) -> Page:
        await _still_writes(tx, actor)
        if await handbook.count(tx.conn, actor.network) >= MOST_PAGES:
            raise HandbookFull(MOST_PAGES)
        number = new_id(now)
        page = Page(
            id=number,
            network=actor.network,
            title=draft.title,
            text=draft.text,
            language=draft.language,
            source=Source.WRITTEN,
            key=str(number),
            changed=now,
            confirmed=now,
            added=now,
            audience=draft.audience,
            url=draft.url,
            replaces=draft.replaces,
            steward=actor.id,
            added_by=actor.id,
        )
        await _free(tx, page)
        await handbook.add(tx, page, now=now)
        await audit.add(tx, actor.network, "handbook.add", actor=actor.id, subject=page.id, now=now)
        return page

    return await house.store.write(unit)


async def may_edit(house: House, actor: Person, page_id: int) -> Page:
    """As ``may_keep``, of a page whose text is written here and fits into a form.

    Raises ``PageElsewhere`` and ``PageLong`` besides.
    """
    page = await may_keep(house, actor, page_id)
    if not page.is_ours:
        raise _elsewhere(page)
    if len(page.text) > TYPED_LIMIT:
        raise PageLong(page.title, TYPED_LIMIT)
    return page


async def edit(house: House, actor: Person, page_id: int, draft: Draft) -> Page:
    """Another text for a page, which is confirmed by that.

    Raises ``PageGone``, ``PageNotYours``, ``PageElsewhere``, ``TextRefused`` or ``PracticeTaken``.
    """
    draft = checked(draft)
    now = house.now()

    async def unit(tx: Transaction) -> Page:
        page = await rechecked(tx, actor, page_id)
        if not page.is_ours:
            raise _elsewhere(page)
        same = (page.title, page.text) == (draft.title, draft.text)
        after = replace(
            rules.confirmed(page, now),
            title=draft.title,
            text=draft.text,
            language=draft.language,
            audience=draft.audience,
            replaces=draft.replaces,
            changed=page.changed if same else now,
        )
        await _free(tx, after)
        await handbook.add(tx, after, now=now)
        await audit.add(
            tx, actor.network, "handbook.edit", actor=actor.id, subject=page.id, now=now
        )
        return after

    return await house.store.write(unit)


def _elsewhere(page: Page) -> PageElsewhere:
    """Where its text is changed: on its site, or in the folder, whatever link it has."""
    return PageElsewhere(page.title, page.key if page.source is Source.SITE else "")


async def _still_writes(tx: Transaction, actor: Person) -> None:
    need_writer(await people.recheck_any(tx, actor, actor.connects))


async def _free(tx: Transaction, page: Page) -> None:
    """Raise ``PracticeTaken`` when another page stands for the same page of practice."""
    if page.replaces is None:
        return
    other = await handbook.replacing(
        tx.conn, page.network, page.replaces, page.language, besides=page.id
    )
    if other is not None:
        raise PracticeTaken(other.title)
