"""Articles found again, and the path to writing one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db import magazine
from domain.folding import fold
from domain.magazine import Article, ArticleGone, MagazinePath
from domain.people import Person
from domain.text import cut
from services.house import House

PAGE: Final = 10
_LONGEST: Final = 50


@dataclass(frozen=True, slots=True)
class Wanted:
    """``topic`` is folded, so that it can stand in a button; ``language`` a code or empty."""

    topic: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of articles; ``number`` counts from 0."""

    articles: tuple[Article, ...]
    number: int
    more: bool


def wanted(topic: str | None, language: str | None) -> Wanted:
    """What is looked for. ``language`` is a code."""
    return Wanted(cut(fold(topic or ""), _LONGEST).removesuffix("…"), language or "")


async def listing(house: House, viewer: Person, what: Wanted, number: int = 0) -> Page:
    """A page of the newest articles."""
    found = await magazine.latest(
        house.store.read,
        viewer.network,
        text=what.topic,
        language=what.language or None,
        limit=PAGE + 1,
        offset=number * PAGE,
    )
    return Page(tuple(found[:PAGE]), number, len(found) > PAGE)


async def find(house: House, viewer: Person, article: int) -> Article:
    """One article. Raises ``ArticleGone``."""
    found = await magazine.find(house.store.read, viewer.network, article)
    if found is None:
        raise ArticleGone
    return found


async def languages(house: House, viewer: Person) -> list[str]:
    """The codes of the languages in which there are articles."""
    return await magazine.languages(house.store.read, viewer.network)


async def path(house: House, viewer: Person) -> MagazinePath:
    """How one comes to write."""
    return await magazine.path(house.store.read, viewer.network)
