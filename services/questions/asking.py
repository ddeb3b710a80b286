"""A question, from its words to its answer; who may ask where; and sharing what was answered."""

from __future__ import annotations

from dataclasses import dataclass

from db import drafts, practices
from db.rows import instant, seconds
from db.store import Transaction
from domain.errors import StoreUnavailable, TextRefused
from domain.guides import GUIDES
from domain.people import Person
from domain.practices import Practices
from domain.questions import Understood
from domain.questions.answers import (
    Answer,
    AnswerGone,
    Becoming,
    Declined,
    Found,
    Greeted,
    GuideWanted,
    HandingOver,
    NoPage,
    PageFound,
    Unknown,
)
from domain.questions.parts import Page, Whom
from domain.questions.values import LONGEST_QUESTION
from services.house import House
from services.questions import chapters, events, steps
from services.questions import people as members
from services.questions.memory import Memory
from services.questions.room import Room, open_room
from services.questions.understanding import understood

_SHARED = "answer"
# Questions of these may be continued by "and in Lyon?".
_CONTINUED = ("event.", "member.", "chapter.")


@dataclass(frozen=True, slots=True)
class Given:
    """An answer, and the draft by which it can be shared, if it can."""

    answer: Answer
    draft: int | None = None


async def ask(
    house: House, asker: Person, text: str, memory: Memory, *, channel: int | None = None
) -> Answer:
    """The answer to ``text``.

    ``channel`` is where everyone reads it: then it tells what anybody in the network may see.
    Raises ``TextRefused`` for a question that is empty or longer than 500 characters, and the
    ``WhenRefused`` of a time that cannot be.
    """
    answer, _ = await _answered(house, asker, text, memory, channel)
    return answer


async def ask_in_private(house: House, asker: Person, text: str, memory: Memory) -> Given:
    """As ``ask``, with a draft of what would be shared when the asker wants to."""
    answer, texts = await _answered(house, asker, text, memory, None)
    if not answer.shareable:
        return Given(answer)
    content = {"texts": list(texts), "at": seconds(answer.at), "language": asker.language}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, asker.network, asker.id, _SHARED, content, now=answer.at)

    try:
        return Given(answer, await house.store.write(unit))
    except StoreUnavailable:
        # A store that cannot be written can be read: the answer stands, nothing is shared.
        return Given(answer)


async def share(house: House, asker: Person, draft: int) -> Answer:
    """The answer again, for everyone: found anew with the eyes of nobody in particular.

    Raises ``AnswerGone`` when it was shared already or is more than a day old.
    """
    now = house.now()

    async def unit(tx: Transaction) -> dict[str, object]:
        content = await drafts.take(tx, draft, asker.id, _SHARED, now=now)
        if content is None:
            raise AnswerGone
        return dict(content)

    content = await house.store.write(unit)
    texts = content["texts"]
    at = content["at"]
    if not isinstance(texts, list) or not isinstance(at, int):
        raise AnswerGone
    room = await open_room(house, asker, public=True)
    meaning, _ = await understood(room, tuple(map(str, texts)), instant(at))
    return await _answer(room, meaning)


async def _answered(
    house: House, asker: Person, text: str, memory: Memory, channel: int | None
) -> tuple[Answer, tuple[str, ...]]:
    text = text.strip()
    if not text or len(text) > LONGEST_QUESTION:
        raise TextRefused("question", len(text), LONGEST_QUESTION)
    now = house.now()
    room = await open_room(house, asker, public=channel is not None, now=now)
    key = (asker.network, asker.id, channel or 0)
    meaning, texts = await understood(room, (*memory.recall(key, now), text), now)
    if meaning.intention.startswith(_CONTINUED):
        memory.remember(key, texts, now)
    return await _answer(room, meaning), texts


async def _answer(room: Room, meaning: Understood) -> Answer:
    return Answer(
        question=meaning.raw,
        language=meaning.language,
        found=await _found(room, meaning),
        at=room.now,
        network=room.network.name,
    )


async def _found(room: Room, asked: Understood) -> Found:
    match asked.intention:
        case "event.list":
            return await events.listed(room, asked)
        case "member.find":
            return await members.find(room, asked)
        case "chapter.near":
            return await chapters.near(room, asked)
        case "chapter.show":
            return await chapters.show(room, asked)
        case "chapter.list":
            return await chapters.listed(room, asked)
        case "chapter.count":
            return await chapters.count(room, asked)
        case "chapter.connector":
            return await chapters.connector(room, asked)
        case "onboarding.next_step":
            return await steps.following(room)
        case "onboarding.progress":
            return await steps.progress(room)
        case _:
            return await _talk(room, asked)


async def _talk(room: Room, asked: Understood) -> Found:
    """What is not looked up in the calendar or among people and chapters."""
    match asked.intention:
        case "role.become":
            figures = await _figures(room)
            return Becoming(asked.role or "connector", await _whom(room, asked), figures)
        case "connector.handover":
            return HandingOver(await _whom(room, asked))
        case "handbook.lookup":
            if asked.topic in list(Page):
                return PageFound(Page(asked.topic), await _figures(room))
            return NoPage(asked.topic or "")
        case "question.ask":
            return await members.to_ask(room, asked)
        case "help":
            return GuideWanted(GUIDES.get(asked.topic or ""))
        case "greeting" | "thanks":
            return Greeted(asked.intention)
        case "private" | "injection" | "off_topic":
            return Declined(asked.intention)
        case _:
            if asked.period_refused is not None:
                raise asked.period_refused
            return Unknown(asked.nearest)


async def _figures(room: Room) -> Practices:
    return await practices.find(room.house.store.read, room.network.id)


async def _whom(room: Room, asked: Understood) -> Whom:
    return await room.whom(await room.meant(asked))
