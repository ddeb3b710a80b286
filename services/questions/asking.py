"""A question, from its words to its answer; who may ask where; and sharing what was answered."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from db import drafts
from db import members as members_in_store
from db.connection import Connection
from db.rows import instant, seconds
from db.store import Transaction
from domain.errors import StoreUnavailable, TextRefused
from domain.folding import fold
from domain.guides import GUIDES
from domain.ids import new_id
from domain.people import Person
from domain.questions import Understood
from domain.questions.answers import (
    Answer,
    AnswerGone,
    Declined,
    Found,
    Greeted,
    GuideWanted,
    Unknown,
)
from domain.questions.values import LONGEST_QUESTION
from services.house import House
from services.questions import (
    acting,
    chapters,
    events,
    knowledge,
    members,
    people,
    practice,
    steps,
)
from services.questions.memory import Memory
from services.questions.room import Room, open_room
from services.questions.understanding import understood

_SHARED = "answer"
# Questions of these may be continued by "and in Lyon?".
_CONTINUED = ("event.list", "member.", "chapter.", "project.", "partner.", "board.", "magazine.l")
_MENTION = re.compile(r"<@!?(\d{1,20})>")
_SOMEBODY = "…"  # of whom no name is known
_NOBODY: Final[Mapping[int, str]] = {}


@dataclass(frozen=True, slots=True)
class Given:
    """An answer, and the draft by which it can be shared, if it can.

    The draft is being ``kept`` while the answer is said: whoever says it waits for that afterwards.
    """

    answer: Answer
    draft: int | None = None
    kept: asyncio.Task[None] | None = None


async def ask(
    house: House,
    asker: Person,
    text: str,
    memory: Memory,
    *,
    channel: int | None = None,
    called: Mapping[int, str] = _NOBODY,
) -> Answer:
    """The answer to ``text``.

    ``channel`` is where everyone reads it: then it tells what anybody in the network may see.
    ``called``: the names of people whom the text mentions by number, as Discord has them.
    Raises ``TextRefused`` for a question that is empty or longer than 500 characters, and the
    ``WhenRefused`` of a time that cannot be.
    """
    answer, _ = await _answered(house, asker, text, memory, channel, called)
    return answer


async def ask_in_private(house: House, asker: Person, text: str, memory: Memory) -> Given:
    """As ``ask``, with a draft of what would be shared when the asker wants to."""
    answer, texts = await _answered(house, asker, text, memory, None, _NOBODY)
    # A store that cannot be written can be read: the answer stands, nothing is shared.
    if not answer.shareable or house.store.failing is not None:
        return Given(answer)
    content = {"texts": list(texts), "at": seconds(answer.at)}
    draft = new_id(answer.at)

    async def unit(tx: Transaction) -> None:
        network, now = asker.network, answer.at
        await drafts.add(tx, network, asker.id, _SHARED, content, now=now, draft=draft)

    # The answer does not wait for the disk. *Share* is a unit of work too and comes behind this
    # one; of an answer that a crash in these milliseconds left unkept it says to ask again.
    return Given(answer, draft, asyncio.create_task(_keep(house, unit), name="answer-kept"))


async def _keep(house: House, unit: Callable[[Transaction], Awaitable[None]]) -> None:
    with suppress(StoreUnavailable):  # the answer was said; it is *Share* that is refused
        await house.store.write(unit)


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
    house: House,
    asker: Person,
    text: str,
    memory: Memory,
    channel: int | None,
    called: Mapping[int, str],
) -> tuple[Answer, tuple[str, ...]]:
    text = text.strip()
    if not text or len(text) > LONGEST_QUESTION:
        raise TextRefused("question", len(text), LONGEST_QUESTION)
    now = house.now()
    room = await open_room(house, asker, public=channel is not None, now=now)
    text = await _spelled_out(room, text, called)
    key = (asker.network, asker.id, channel or 0)
    meaning, texts = await understood(room, (*memory.recall(key, now), text), now)
    if meaning.intention.startswith(_CONTINUED):
        memory.remember(key, texts, now)
    return await _answer(room, meaning), texts


async def _spelled_out(room: Room, text: str, called: Mapping[int, str]) -> str:
    """``text`` with people by name who are mentioned in it; the room keeps who bears which name."""
    conn, names = room.conn, dict(called)
    for mark in set(_MENTION.findall(text)):
        member = int(mark)
        if member not in names:
            known = await members_in_store.name_of(conn, room.network.id, member)
            names[member] = known or _SOMEBODY
    room.named = {fold(name): member for member, name in names.items()}
    return _MENTION.sub(lambda found: f"@{names[int(found[1])]}", text)


async def _answer(room: Room, meaning: Understood) -> Answer:
    async def ask(conn: Connection) -> Found:
        return await _found(room.on(conn), meaning)

    return Answer(
        question=meaning.raw,
        language=meaning.language,
        found=await room.house.store.look(ask),
        at=room.now,
        network=room.network.name,
    )


_LOOKED_UP: Final[Mapping[str, Callable[[Room, Understood], Awaitable[Found]]]] = {
    "event.list": events.listed,
    "event.create": acting.event,
    "event.join": acting.joining,
    "reminder.create": acting.reminder,
    "member.find": people.find,
    "member.show": members.show,
    "member.count": members.count,
    "network.stewards": members.stewards,
    "question.ask": people.to_ask,
    "chapter.near": chapters.near,
    "chapter.show": chapters.show,
    "chapter.list": chapters.listed,
    "chapter.count": chapters.count,
    "chapter.connector": chapters.connector,
    "onboarding.next_step": steps.following,
    "onboarding.progress": steps.progress,
    "role.become": practice.becoming,
    "connector.handover": practice.handing_over,
    "handbook.lookup": practice.page,
    "project.find": knowledge.projects,
    "partner.find": knowledge.partners,
    "board.list": knowledge.on_the_board,
    "decision.list": knowledge.decisions,
    "magazine.latest": knowledge.articles,
    "magazine.write": knowledge.writing,
}


async def _found(room: Room, asked: Understood) -> Found:
    look_up = _LOOKED_UP.get(asked.intention)
    if look_up is not None:
        return await look_up(room, asked)
    match asked.intention:
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
