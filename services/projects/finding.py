"""Finding projects: lists, one card, and what somebody means by a name."""

from __future__ import annotations

from dataclasses import dataclass

from db import chapters, events, projects
from domain.errors import NotFound, SeveralFound
from domain.events import may_see as may_see_event
from domain.folding import fold
from domain.folding import words as folded_words
from domain.ids import decode
from domain.people import Person
from domain.projects import Card, Project, ProjectGone
from services.house import House

PAGE = 10
CHOICES = 25
_EVENINGS = 8
_MARK = "id:"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What projects are looked for by; an empty value narrows nothing."""

    text: str = ""
    chapter: int | None = None
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page of projects; ``number`` counts from 0."""

    projects: tuple[Project, ...]
    number: int
    more: bool


async def listing(house: House, viewer: Person, wanted: Wanted, number: int = 0) -> Page:
    """A page of the projects that ``viewer`` may see, the youngest first."""
    found = await projects.search(
        house.store.read,
        viewer,
        text=wanted.text,
        chapter=wanted.chapter,
        member=viewer.id if wanted.mine else None,
        limit=PAGE + 1,
        offset=number * PAGE,
    )
    return Page(tuple(found[:PAGE]), number, len(found) > PAGE)


async def card(house: House, viewer: Person, project: int) -> Card:
    """One card with the evenings at which it was presented. Raises ``ProjectGone``."""
    conn = house.store.read
    found = await projects.find(conn, viewer.network, project)
    sees = await projects.seen_by(conn, viewer)
    if found is None or not sees(found):
        raise ProjectGone
    evenings = []
    for one in await projects.evenings(conn, found.id, limit=_EVENINGS):
        event = await events.find(conn, viewer.network, one)
        if event is not None and may_see_event(viewer, event):
            evenings.append(event)
    home = await chapters.find(conn, viewer.network, found.chapter) if found.chapter else None
    return Card(
        found,
        home.name if home else "",
        tuple(evenings),
        yours=found.member == viewer.id,
        removable=found.member == viewer.id or viewer.may_animate(found.chapter),
    )


async def choose(house: House, viewer: Person, text: str) -> Project:
    """The project that ``text`` means: a suggestion, or a name typed by hand.

    Raises ``NotFound`` or ``SeveralFound`` with the nearest names.
    """
    if text.startswith(_MARK):
        try:
            picked = decode(text.removeprefix(_MARK))
        except ValueError:
            raise NotFound("project", "") from None
        found = await projects.find(house.store.read, viewer.network, picked)
        sees = await projects.seen_by(house.store.read, viewer)
        if found is None or not sees(found):
            raise NotFound("project", "")
        return found
    conn = house.store.read
    known = await projects.named(conn, viewer, text) if fold(text) else []
    if not known:
        known = await projects.search(conn, viewer, text=text, limit=CHOICES) if text else []
    match known:
        case []:
            nearest = await projects.latest(conn, viewer, limit=3)
            raise NotFound("project", text, tuple(one.name for one in nearest))
        case [only]:
            return only
        case several:
            raise SeveralFound("project", text, tuple(one.name for one in several[:5]))


async def suggest(house: House, viewer: Person, typed: str) -> list[Project]:
    """Up to 25 projects that ``typed`` may mean, among those that ``viewer`` may see."""
    asked = folded_words(typed)
    if not asked:
        return await projects.latest(house.store.read, viewer, limit=CHOICES)
    return await projects.starting(house.store.read, viewer, asked, limit=CHOICES)
