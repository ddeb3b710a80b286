"""Chapters: finding them."""

from __future__ import annotations

from db import chapters
from domain import names
from domain.chapters import Chapter
from domain.errors import NotFound
from domain.ids import decode
from domain.people import Person
from services.house import House

_MARK = "id:"


async def suggest(house: House, viewer: Person, typed: str) -> list[Chapter]:
    """Up to 25 chapters that ``typed`` may mean, best first."""
    listed = [one.chapter for one in await chapters.listed(house.store.read, viewer.network)]
    if not typed.strip():
        return listed[:25]
    by_id = {chapter.id: chapter for chapter in listed}
    ranked = names.rank(typed, [pair for chapter in listed for pair in _names(chapter)])
    return [by_id[found] for found, _ in ranked]


async def choose(house: House, viewer: Person, text: str) -> Chapter:
    """The chapter that an option means: one that was picked, or a name typed by hand.

    Raises ``NotFound`` or ``SeveralFound``.
    """
    if text.startswith(_MARK):
        try:
            found = await chapters.find(
                house.store.read, viewer.network, decode(text.removeprefix(_MARK))
            )
        except ValueError:
            found = None
        if found is None:
            raise NotFound("chapter", "")
        return found
    listed = [one.chapter for one in await chapters.listed(house.store.read, viewer.network)]
    by_id = {chapter.id: chapter for chapter in listed}
    pairs = [pair for chapter in listed for pair in _names(chapter)]
    return by_id[names.resolve(text, pairs, what="chapter")]


def _names(chapter: Chapter) -> list[tuple[int, str]]:
    names_of = [(chapter.id, chapter.name)]
    if chapter.city and chapter.city != chapter.name:
        names_of.append((chapter.id, chapter.city))
    return names_of
