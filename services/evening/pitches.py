"""Presenting a project at an event: signing up, changing what is said of it, taking it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from db import pitches, projects, recaps
from db.store import Transaction
from domain import projects as rules
from domain.errors import NotAllowed, NotFound
from domain.events import Event, check_open, may_organise
from domain.folding import fold
from domain.folding import words as folded_words
from domain.ids import decode, new_id
from domain.people import Person
from domain.projects import Pitch, Pitched, PitchGone, PitchTaken, Project, TakenBack
from domain.recaps import read_links
from domain.text import clean_line, clean_text
from services.evening.seeing import organises, seen
from services.house import House

CHOICES = 25
_MARK = "id:"  # before a project that was picked from the suggestions


@dataclass(frozen=True, slots=True)
class Programme:
    """What is presented at ``event``; ``mine`` are those that the viewer may take back."""

    event: Event
    pitches: tuple[Pitch, ...]
    mine: frozenset[int]


async def suggest(house: House, viewer: Person, typed: str) -> list[Project]:
    """Up to 25 projects that ``typed`` may mean, among those that ``viewer`` may see."""
    asked = folded_words(typed)
    if not asked:
        return await projects.latest(house.store.read, viewer, limit=CHOICES)
    return await projects.starting(house.store.read, viewer, asked, limit=CHOICES)


async def pitch(
    house: House, actor: Person, event_id: int, project: str, text: str | None
) -> Pitched:
    """Present a project: one that is known, or a new card by its name.

    Once more for the same project changes what is said of it. Raises ``EventGone``,
    ``EventCancelled``, ``EventOver``, ``TextRefused``, ``PitchTaken`` or ``TooManyPitches``.
    """
    now = house.now()
    about = clean_text(text, field="text", limit=rules.TEXT_LIMIT) if text else None

    async def unit(tx: Transaction) -> Pitched:
        event = await seen(tx, actor, event_id)
        check_open(event, now)
        before = await pitches.of_event(tx.conn, event.id)
        presented = frozenset(one.project.id for one in before)
        card = await _card(tx, actor, event, project, presented, now)
        for place, known in enumerate(before, start=1):
            if known.project.id != card.id:
                continue
            if known.member != actor.id and not await organises(tx, actor, event):
                raise PitchTaken(card.name)
            if about is not None:
                await pitches.set_text(tx, known.id, about)
            linked = await _linked(tx, card, about, now)
            changed = replace(known, project=linked, text=about or known.text)
            return Pitched(event, changed, place, fresh=False)
        if len(before) >= rules.MOST_PITCHES:
            raise rules.TooManyPitches(rules.MOST_PITCHES)
        if card.member == actor.id:
            card = await _linked(tx, card, about, now)
        fresh = Pitch(new_id(now), actor.network, event.id, card, actor.id, about, now)
        await pitches.add(tx, fresh, now=now)
        return Pitched(event, fresh, len(before) + 1, fresh=True)

    return await house.store.write(unit)


async def _card(
    tx: Transaction,
    actor: Person,
    event: Event,
    project: str,
    presented: frozenset[int],
    now: datetime,
) -> Project:
    """The card meant by a suggestion or a name, one that is ``presented`` first; else a new one."""
    known = await _known(tx, actor, project)
    for card in sorted(known, key=lambda one: one.id not in presented):
        widened = rules.widened(card, event)
        if widened == card:
            return card
        # Only who brought a project shows its card to more people.
        if card.member == actor.id:
            await projects.save(tx, widened, now=now)
            return widened
    name = known[0].name if project.startswith(_MARK) else project
    name = clean_line(name, field="project", limit=rules.NAME_LIMIT)
    made = rules.shown_like(Project(new_id(now), actor.network, name, actor.id), event)
    await projects.add(tx, made, now=now)
    return made


async def _known(tx: Transaction, actor: Person, project: str) -> list[Project]:
    """The card that was picked and those of the same name, as far as ``actor`` may see them."""
    if not project.startswith(_MARK):
        return await projects.named(tx.conn, actor, project) if fold(project) else []
    try:
        found = await projects.find(tx.conn, actor.network, decode(project.removeprefix(_MARK)))
    except ValueError:
        found = None
    if found is None or not rules.may_see(actor, found):
        raise NotFound("project", "")
    same = await projects.named(tx.conn, actor, found.name)
    return [found, *(one for one in same if one.id != found.id)]


async def _linked(tx: Transaction, card: Project, about: str | None, now: datetime) -> Project:
    """The card with the first link of what is said of it, if it has none yet."""
    links, _ = read_links(about or "")
    if card.link is not None or not links:
        return card
    linked = replace(card, link=links[0])
    await projects.save(tx, linked, now=now)
    return linked


async def take_back(house: House, actor: Person, pitch_id: int) -> TakenBack:
    """Take a pitch out of the programme: who presents it, or an organiser.

    Raises ``PitchGone``, ``EventGone`` or ``NotAllowed``.
    """

    async def unit(tx: Transaction) -> TakenBack:
        found = await pitches.find(tx.conn, actor.network, pitch_id)
        if found is None:
            raise PitchGone
        event = await seen(tx, actor, found.event)
        if found.member != actor.id and not await organises(tx, actor, event):
            raise NotAllowed("organiser", event.title)
        await pitches.drop(tx, actor.network, pitch_id)
        await recaps.refresh(tx, event.network, event.id, now=house.now())
        return TakenBack(event, found)

    return await house.store.write(unit)


async def programme(house: House, viewer: Person, event_id: int) -> Programme:
    """The pitches of an event in the order of signing up. Raises ``EventGone``."""
    conn = house.store.read
    event = await seen(house, viewer, event_id)
    found = tuple(await pitches.of_event(conn, event.id))
    every = may_organise(viewer, event)
    mine = frozenset(one.id for one in found if every or one.member == viewer.id)
    return Programme(event, found, mine)
