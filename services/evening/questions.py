"""Questions raised at an event: asking, answering, taking back, and seeing what is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from db import helpers, questions, recaps
from db.store import Transaction
from domain import raised as rules
from domain.errors import NotAllowed
from domain.events import Event, EventGone, may_organise
from domain.folding import fold
from domain.ids import new_id
from domain.people import Person
from domain.raised import (
    Closed,
    Helper,
    Offer,
    Question,
    QuestionGone,
    Raised,
    Status,
    TooManyQuestions,
)
from domain.text import clean_line, clean_text
from services.evening.seeing import organises, seen, standing
from services.house import House

PAGE = 10
HELPERS = 3
_CHOICES = 25


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the questions of ``event``, those that are open first; ``number`` counts from 0."""

    event: Event
    questions: tuple[Question, ...]
    number: int
    more: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """One question as its viewer sees it.

    ``closes``: they may close it; ``own``: they asked it, and see who offered (``offers``);
    ``offered``: they offered to help themselves.
    """

    event: Event
    question: Question
    helpers: tuple[Helper, ...]
    closes: bool
    own: bool
    offered: bool
    offers: tuple[Offer, ...] = ()


async def themes(house: House, viewer: Person, event_id: int, typed: str) -> list[str]:
    """The themes of the event's questions that begin as ``typed`` does, in their order."""
    try:
        event = await seen(house, viewer, event_id)
    except EventGone:
        return []
    asked = await questions.of_event(house.store.read, event.id)
    names = [theme for theme, _ in rules.by_theme(asked) if theme]
    return [name for name in names if fold(typed) in fold(name)][:_CHOICES]


async def ask(house: House, actor: Person, event_id: int, text: str, theme: str | None) -> Raised:
    """Keep a question open, and look for people who may be able to help.

    Raises ``EventGone``, ``EventCancelled``, ``TextRefused`` or ``TooManyQuestions``.
    """
    now = house.now()
    asked = clean_text(text, field="question", limit=rules.TEXT_LIMIT)
    about = clean_line(theme, field="theme", limit=rules.THEME_LIMIT) if theme else ""

    async def unit(tx: Transaction) -> tuple[Event, Question]:
        event = await standing(tx, actor, event_id)
        for known in await questions.of_event(tx.conn, event.id):
            if known.member == actor.id and known.is_open and fold(known.text) == fold(asked):
                return event, known  # pressed twice
        if await questions.number_open(tx.conn, event.id, actor.id) >= rules.MOST_OPEN:
            raise TooManyQuestions(rules.MOST_OPEN)
        question = Question(new_id(now), actor.network, event.id, actor.id, asked, about, now)
        await questions.add(tx, question, now=now)
        await recaps.refresh(tx, event.network, event.id, now=now)
        return event, question

    event, question = await house.store.write(unit)
    found = await helpers.able(house.store.read, actor, question, limit=HELPERS)
    return Raised(event, question, found)


async def answered(house: House, actor: Person, question_id: int, helped: str) -> Closed:
    """It was answered; ``helped`` says what helped, and may be empty.

    Raises ``QuestionGone``, ``NotAllowed`` or ``TextRefused``.
    """
    what = clean_text(helped, field="helped", limit=rules.HELPED_LIMIT) if helped.strip() else None
    return await _close(house, actor, question_id, Status.ANSWERED, what)


async def closing(house: House, actor: Person, question_id: int) -> Question:
    """The question that ``actor`` is about to close. Raises as ``withdraw``."""
    shown = await show(house, actor, question_id)
    if shown.question.member != actor.id and not may_organise(actor, shown.event):
        raise NotAllowed("organiser", shown.event.title)
    return shown.question


async def withdraw(house: House, actor: Person, question_id: int) -> Closed:
    """Take it back. Raises ``QuestionGone`` or ``NotAllowed``."""
    return await _close(house, actor, question_id, Status.WITHDRAWN, None)


async def _close(
    house: House, actor: Person, question_id: int, status: Status, helped: str | None
) -> Closed:
    now = house.now()

    async def unit(tx: Transaction) -> Closed:
        question = await found(tx, actor, question_id)
        await _need_right(tx, actor, question)
        fresh = await questions.close(tx, question.id, status, helped=helped, by=actor.id, now=now)
        if not fresh:
            return Closed(question, fresh=False)
        await recaps.refresh(tx, question.network, question.event, now=now)
        return Closed(replace(question, status=status, helped=helped), fresh=True)

    return await house.store.write(unit)


async def found(tx: Transaction, actor: Person, question_id: int) -> Question:
    """The question, if ``actor`` may see its event. Raises ``QuestionGone``."""
    question = await questions.find(tx.conn, actor.network, question_id)
    if question is None or question.status is Status.WITHDRAWN:
        raise QuestionGone
    try:
        await seen(tx, actor, question.event)
    except EventGone:
        raise QuestionGone from None
    return question


async def _need_right(tx: Transaction, actor: Person, question: Question) -> None:
    if question.member == actor.id:
        return
    event = await seen(tx, actor, question.event)
    if not await organises(tx, actor, event):
        raise NotAllowed("organiser", event.title)


async def listing(house: House, viewer: Person, event_id: int, number: int = 0) -> Page:
    """A page of the questions of an event, the open ones by theme first. Raises ``EventGone``."""
    event = await seen(house, viewer, event_id)
    every = await questions.of_event(house.store.read, event.id)
    ordered: list[Question] = []
    for wanted in (True, False):
        group = [one for one in every if one.is_open is wanted]
        ordered += [one for _, under in rules.by_theme(group) for one in under]
    shown: Sequence[Question] = ordered[number * PAGE : (number + 1) * PAGE]
    return Page(event, tuple(shown), number, len(ordered) > (number + 1) * PAGE)


async def show(house: House, viewer: Person, question_id: int) -> Shown:
    """One question, with who may be able to help as far as ``viewer`` may see.

    Raises ``QuestionGone``.
    """
    conn = house.store.read
    question = await questions.find(conn, viewer.network, question_id)
    if question is None or question.status is Status.WITHDRAWN:
        raise QuestionGone
    try:
        event = await seen(house, viewer, question.event)
    except EventGone:
        raise QuestionGone from None
    own = question.member == viewer.id
    able = await helpers.able(conn, viewer, question, limit=HELPERS) if question.is_open else ()
    offers = await questions.offers_of(conn, question.id)
    return Shown(
        event,
        question,
        able,
        closes=question.is_open and (own or may_organise(viewer, event)),
        own=own,
        offered=any(offer.member == viewer.id for offer in offers),
        offers=tuple(offers) if own else (),
    )
