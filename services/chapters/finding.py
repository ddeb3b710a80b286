"""Finding chapters: suggestions while typing, what a name typed by hand means, lists, the card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from db import chapters, connectors, events, kinship, words
from db.chapters import Listed
from db.connection import Connection
from db.events import Wanted
from db.kinship import Kin
from domain import names
from domain.chapters import Chapter, ChapterGone, Kind, Status
from domain.errors import NotFound
from domain.events import Event
from domain.folding import fold
from domain.folding import words as folded_words
from domain.ids import decode
from domain.people import Person
from domain.places import countries, country_code, country_name
from services.house import House

PAGE = 10
_NEXT_EVENTS = 3
_CHOICES = 25
_REMEMBERED = 500  # chapters of one network
_KEYSTROKE = 60  # chapters that are compared while someone types
_COMMAND = 200  # and once they have typed
_MARK = "id:"


@dataclass(frozen=True, slots=True)
class Filter:
    """What was asked of ``/chapter list``; it fits in a button. ``country`` is a code."""

    country: str = ""
    kind: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of chapters; ``number`` counts from 0."""

    chapters: tuple[Listed, ...]
    number: int
    more: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A chapter as one person sees it: its people, connectors and next events."""

    chapter: Chapter
    people: int
    connectors: tuple[int, ...]
    events: tuple[Event, ...]
    belongs: bool
    kin: Kin


@dataclass(frozen=True, slots=True)
class _Named:
    """A chapter and the folded words of its name and city, each behind a space."""

    chapter: Chapter
    words: str

    def has_all(self, asked: Sequence[str]) -> bool:
        return all(f" {word}" in self.words for word in asked)


@dataclass(frozen=True, slots=True)
class _Known:
    """Every chapter of a network by name; none of them when there are ``too_many``."""

    chapters: tuple[_Named, ...]
    too_many: bool


async def _known(house: House, network: int) -> _Known:
    """The chapters of a network, remembered until one of them changes."""

    async def ask(conn: Connection) -> _Known:
        ids = [row["id"] for row in await chapters.names(conn, network)]
        if len(ids) > _REMEMBERED:
            return _Known((), too_many=True)
        named = tuple(
            _Named(
                one, "".join(f" {word}" for word in folded_words(f"{one.name} {one.city or ''}"))
            )
            for one in await chapters.by_ids(conn, network, ids)
        )
        return _Known(named, too_many=False)

    return await house.store.remembered(("chapters", network), ask, of=("chapters",))


async def suggest(house: House, viewer: Person, typed: str) -> list[Chapter]:
    """Up to 25 chapters that ``typed`` may mean, best first; the living before the composted."""
    asked = folded_words(typed)
    known = await _known(house, viewer.network)
    if known.too_many:
        return await _looked_up(house, viewer, typed, asked)
    if not asked:
        living = (
            one.chapter for one in known.chapters if one.chapter.status is not Status.COMPOSTED
        )
        return list(islice(living, _CHOICES))
    found = [one.chapter for one in known.chapters if one.has_all(asked)]
    return _ranked(typed, found or [one.chapter for one in known.chapters])


async def _looked_up(
    house: House, viewer: Person, typed: str, asked: Sequence[str]
) -> list[Chapter]:
    """As ``suggest``, of more chapters than are remembered."""
    conn, network = house.store.read, viewer.network
    if not asked:
        return await chapters.first(conn, network, limit=_CHOICES)
    ids = await words.starting(conn, network, "chapter", asked)
    found = await chapters.by_ids(conn, network, ids[:_KEYSTROKE])
    if not found:
        ids = await _by_likeness(house, viewer, typed)
        found = await chapters.by_ids(conn, network, ids)
    return _ranked(typed, found)


def _ranked(typed: str, found: Sequence[Chapter]) -> list[Chapter]:
    by_id = {chapter.id: chapter for chapter in found}
    ranked = [by_id[one] for one, _ in names.rank(typed, _pairs(found), limit=_CHOICES)]
    return sorted(ranked, key=lambda chapter: chapter.status is Status.COMPOSTED)


async def choose(house: House, viewer: Person, text: str) -> Chapter:
    """The chapter that an option means: one that was picked, or a name typed by hand.

    A living chapter is meant before a composted one. Raises ``NotFound``, ``SeveralFound``
    or ``ChapterGone``.
    """
    if text.startswith(_MARK):
        try:
            return await get(house, viewer, decode(text.removeprefix(_MARK)))
        except ValueError:
            raise ChapterGone from None
    conn = house.store.read
    ids = await words.starting(conn, viewer.network, "chapter", folded_words(text))
    found = await chapters.by_ids(conn, viewer.network, ids[:_COMMAND])
    if not found:
        every = await _all_names(house, viewer)
        return await get(house, viewer, names.resolve(text, every, what="chapter"))
    living = [chapter for chapter in found if chapter.status is not Status.COMPOSTED]
    picked = names.resolve(text, _pairs(living or found), what="chapter")
    return next(chapter for chapter in found if chapter.id == picked)


async def get(house: House, viewer: Person, chapter_id: int) -> Chapter:
    """The chapter of the viewer's network. Raises ``ChapterGone``."""
    found = await chapters.find(house.store.read, viewer.network, chapter_id)
    if found is None:
        raise ChapterGone
    return found


async def _by_likeness(house: House, viewer: Person, typed: str) -> list[int]:
    every = await _all_names(house, viewer)
    return [found for found, _ in names.rank(typed, every, limit=_CHOICES)]


async def _all_names(house: House, viewer: Person) -> list[tuple[int, str]]:
    """Every chapter of the network by each of its names."""
    rows = await chapters.names(house.store.read, viewer.network)
    return [pair for row in rows for pair in _names(row["id"], row["name"], row["city"])]


def _pairs(found: Sequence[Chapter]) -> list[tuple[int, str]]:
    return [pair for one in found for pair in _names(one.id, one.name, one.city)]


def _names(chapter: int, name: str, city: str | None) -> list[tuple[int, str]]:
    names_of = [(chapter, name)]
    if city and city != name:
        names_of.append((chapter, city))
    return names_of


async def listing(house: House, viewer: Person, wanted: Filter, number: int = 0) -> Page:
    """A page of the network's chapters by name; composted ones only when asked for."""
    found = await chapters.page(
        house.store.read,
        viewer.network,
        country=wanted.country,
        kind=wanted.kind,
        status=wanted.status,
        limit=PAGE + 1,
        offset=number * PAGE,
    )
    return Page(tuple(found[:PAGE]), number, len(found) > PAGE)


def wanted(country: str | None, theme: bool | None, status: str | None) -> Filter:
    """The filter of what was typed. Raises ``NotFound`` for a country that is none."""
    kind = "" if theme is None else (Kind.THEME if theme else Kind.PLACE).value
    code = country_of(country) if country else ""
    return Filter(code, kind, status or "")


def country_of(text: str) -> str:
    """The code of the country that ``text`` names, in one of several languages.

    Raises ``NotFound`` with the nearest names.
    """
    code = country_code(text)
    if code is None:
        pairs = [
            (country.code, name)
            for country in countries()
            for name in dict.fromkeys((country.english, country.french))
        ]
        try:
            code = names.resolve(text, pairs, what="country")
        except NotFound as refusal:
            raise NotFound("country", text, refusal.nearest) from None
    return code


async def suggest_countries(house: House, viewer: Person, typed: str) -> list[tuple[str, str, int]]:
    """Code, name in the viewer's language and number of chapters of up to 25 countries."""
    found = [
        (code, country_name(code, viewer.language), number)
        for code, number in await chapters.countries(house.store.read, viewer.network)
    ]
    asked = fold(typed)
    meant = country_code(typed) if asked else None
    return [
        one
        for one in found
        if not asked or one[0] == meant or any(word.startswith(asked) for word in _words(one[1]))
    ][:_CHOICES]


def _words(name: str) -> list[str]:
    folded = fold(name)
    return [folded, *folded.split()]


async def card(house: House, viewer: Person, chapter: Chapter) -> Card:
    """The chapter with its people, its connectors and the next events that the viewer may see."""
    conn = house.store.read
    animating = await connectors.of_chapter(conn, chapter.network, chapter.id)
    coming = await events.upcoming(
        conn, viewer, Wanted(house.now(), chapter=chapter.id), limit=_NEXT_EVENTS
    )
    return Card(
        chapter,
        await chapters.people(conn, chapter.id),
        tuple(one.member for one in animating),
        tuple(coming),
        await chapters.is_in(conn, chapter.id, viewer.id),
        await kinship.of_chapter(conn, chapter),
    )


async def events_of(
    house: House, viewer: Person, chapter: int, *, limit: int
) -> tuple[list[Event], bool]:
    """The next events of a chapter that the viewer may see, and whether there are more."""
    found = await events.upcoming(
        house.store.read, viewer, Wanted(house.now(), chapter=chapter), limit=limit + 1
    )
    return found[:limit], len(found) > limit
