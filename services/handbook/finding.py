"""Finding in the handbook: passages that answer, one page whole, all pages, a page by its title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from db import chapters as homes
from db import endings, handbook, handbook_index, practices
from domain import names
from domain.handbook import Page, PageGone, Passage, Source, may_read, reads_all
from domain.handbook_search import LEAST_LISTED, Candidate, asked_for, rank
from domain.ids import decode
from domain.passages import pieces, plain
from domain.people import Person
from domain.practices import Practices
from domain.questions.parts import Page as Practice
from services.house import House

PER_PAGE = 10
_MOST = 60
_CHOICES = 25
_MARK = "id:"


@dataclass(frozen=True, slots=True)
class PracticeText:
    """A page that comes with the bot, as it reads in the viewer's language."""

    practice: Practice
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """One page of what was found for ``asked`` (its telling words), counted from 0."""

    asked: str
    passages: tuple[Passage, ...]
    number: int
    more: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """A page as its reader sees it; ``steward`` looks after it, ``keeps`` whether the reader may
    change it."""

    page: Page
    steward: int | None
    keeps: bool


async def search(
    house: House, viewer: Person, query: str, practice: Sequence[PracticeText], number: int = 0
) -> Found:
    """What of the handbook answers ``query``, ten passages to a page, best first.

    Pages that the viewer may read, lessons of composted chapters, and ``practice`` as far as the
    network has no page of its own for it.
    """
    conn = house.store.read
    asked = asked_for(query)
    found, seen, total = await handbook_index.candidates(conn, viewer, asked)
    own = await handbook.replaced(conn, viewer)
    found += _practice([one for one in practice if one.practice not in own], viewer.language)
    ranked = rank(
        *(asked, found), language=viewer.language, seen=seen, total=total, least=LEAST_LISTED
    )[:_MOST]
    shown = ranked[number * PER_PAGE : (number + 1) * PER_PAGE]
    return Found(
        " ".join(term.word for term in asked),
        tuple(handbook_index.quoted(one, asked) for one, _ in shown),
        number,
        len(ranked) > (number + 1) * PER_PAGE,
    )


def _practice(texts: Sequence[PracticeText], language: str) -> list[Candidate[Passage]]:
    found = []
    for one in texts:
        for piece in pieces(plain(one.text)):
            passage = Passage(
                page=0,
                title=one.title,
                heading=piece.heading,
                quote="",
                url=None,
                changed=None,
                language=language,
                stale=False,
                source=Source.PRACTICE,
                practice=one.practice,
            )
            found.append(Candidate(passage, one.title, piece.heading, piece.text, language))
    return found


async def open_page(house: House, viewer: Person, page_id: int) -> Opened:
    """A page whole. Raises ``PageGone`` when it is not there, or not for ``viewer``."""
    page = await handbook.find(house.store.read, viewer.network, page_id)
    if page is None or not may_read(page, viewer):
        raise PageGone
    return Opened(page, page.steward, viewer.steward or page.steward == viewer.id)


async def open_lessons(house: House, viewer: Person, ending_id: int) -> Page:
    """What a composted chapter learnt, as a page to read. Raises ``PageGone``."""
    conn = house.store.read
    ending = await endings.find(conn, viewer.network, ending_id)
    if ending is None or ending.ended is None:
        raise PageGone
    chapter = await homes.find(conn, viewer.network, ending.chapter)
    if chapter is None:
        raise PageGone
    return Page(
        id=ending.id,
        network=viewer.network,
        title=chapter.name,
        text=ending.lessons,
        language=chapter.language,
        source=Source.LESSONS,
        key="",
        changed=ending.ended,
        confirmed=ending.ended,
        added=ending.ended,
    )


async def listing(house: House, viewer: Person) -> list[Page]:
    """Every page that ``viewer`` may read, by title, without its text."""
    return await handbook.readable(house.store.read, viewer)


async def customs(house: House, viewer: Person) -> Practices:
    """The figures that the pages which come with the bot speak of."""
    return await practices.find(house.store.read, viewer.network)


async def own_practice(house: House, viewer: Person) -> frozenset[Practice]:
    """The pages of practice for which the network has its own that ``viewer`` may read."""
    return await handbook.replaced(house.store.read, viewer)


async def suggest(house: House, viewer: Person, typed: str) -> list[Page]:
    """Up to 25 pages that ``typed`` may mean, best first."""
    pages = await house.store.remembered(
        ("handbook", viewer.network, reads_all(viewer)),
        lambda conn: handbook.readable(conn, viewer),
    )
    by_id = {page.id: page for page in pages}
    pairs = [(page.id, page.title) for page in pages]
    return [by_id[one] for one, _ in names.rank(typed, pairs, limit=_CHOICES)]


async def choose(house: House, viewer: Person, text: str) -> Page:
    """The page that an option means: one that was picked, or a title typed by hand.

    Raises ``NotFound``, ``SeveralFound`` or ``PageGone``.
    """
    if text.startswith(_MARK):
        try:
            return (await open_page(house, viewer, decode(text.removeprefix(_MARK)))).page
        except ValueError:
            raise PageGone from None
    pages = await handbook.readable(house.store.read, viewer)
    pairs = [(page.id, page.title) for page in pages]
    meant = names.resolve(text, pairs, what="handbook-page")
    return (await open_page(house, viewer, meant)).page
