"""Where the canaries sit: every column of somebody's own words, or why it is proven elsewhere.

A canary is two words that nothing else has. By the first it is looked for; only who sees what was
written sees the second.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import simcord

from db import calendars, chapters, handbook, members, projects
from db.personal.tables import TABLES
from db.store import Transaction
from domain.calendars import Link, Scope
from domain.chapters import Chapter
from domain.events import Audience
from domain.handbook import Audience as Readers
from domain.handbook import Page, Source
from domain.ids import new_id
from domain.members import LISTS, Field
from domain.projects import Project
from tests.stories.board.playing import posts
from tests.stories.conftest import Town
from tests.stories.events.playing import event

EVENT: Final = "Quiet supper"
_OTHERS = "others see it by design; tests/db/test_erasure.py has its canary in the store"
_ENDED = "an ended matter, for connectors; tests/db/test_erasure.py has its canary in the store"
ELSEWHERE: Final = {
    "members.language": "a code, chosen from a list",
    "members.locale": "a code, from Discord",
    "members.zone": "a zone, chosen from a list",
    "members.country": "a code",
    "members.fingerprint": "a hash",
    "members.sort": "the name, folded",
    "projects.folded": "the name, folded",
    "projects.link": _OTHERS,
    "questions.theme": "one of an event's own themes, shown beside the question",
    "questions.theme_key": "the theme, folded",
    "question_offers.reply": _OTHERS,
    "pitches.text": _OTHERS,
    "connectors.ended_why": _ENDED,
    "candidacies.results": _OTHERS,
    "candidacies.letter": _OTHERS,
    "candidacy_voices.why": _OTHERS,
    "handovers.why": _ENDED,
    "silences.text": _OTHERS,
    "reflections.works": _OTHERS,
    "reflections.stops": _OTHERS,
    "reflections.needs": _OTHERS,
    "reseedings.why": _ENDED,
    "board_posts.city": "a town of the gazetteer",
    "board_posts.outcome": _ENDED,
    "decisions.title": _OTHERS,
    "decisions.text": _OTHERS,
    "stances.why": _OTHERS,
    "stances.answer": _OTHERS,
}
"""Columns of people's own words without a canary here, each with the reason."""

PLANTED: Final = (
    *("members.name", "member_fields.content", "reminders.what", "calendar_links.token"),
    *("projects.name", "projects.text", "projects.topics", "questions.text"),
    *("board_posts.text", "board_posts.topics"),
)
"""Columns that hold a canary."""


def sought(place: str) -> str:
    """The word by which the canary of ``place`` is looked for."""
    return f"qz{place.replace('_', '').replace('.', '')}"


def canary(place: str) -> str:
    """What is written there."""
    return f"{sought(place)} vx{place.replace('_', '').replace('.', '')}"


def own_words() -> set[str]:
    """Every column in which somebody's own words stand."""
    return {
        f"{table.name}.{column.name}"
        for table in TABLES.values()
        for link in table.links
        for column in link.words
    }


async def plant(town: Town, ada: simcord.MemberActor, lyon: Chapter) -> None:
    """Ada, who animates Lyon, writes in every way: nothing of it is for the network."""
    now, network = town.house.now(), town.guild.id
    fields = {
        field: (canary(f"field.{field}"),) if field in LISTS else canary(f"field.{field}")
        for field in Field
        if field not in {Field.CHAPTERS, Field.CITY}
    }
    project = Project(
        id=new_id(now),
        network=network,
        name=canary("projects.name"),
        member=ada.id,
        text=canary("projects.text"),
        chapter=lyon.id,
        audience=Audience.CHAPTER,
        topics=(canary("projects.topics"),),
    )
    page = Page(
        id=new_id(now),
        network=network,
        title=canary("handbook.title"),
        text=canary("handbook.body"),
        language="en",
        source=Source.WRITTEN,
        key="canary",
        changed=now,
        confirmed=now,
        added=now,
        audience=Readers.CONNECTORS,
        steward=ada.id,
    )

    async def unit(tx: Transaction) -> None:
        await chapters.enter(tx, lyon, ada.id, now=now)
        await members.put(tx, network, ada.id, fields)  # type: ignore[arg-type]
        await members.index(tx, network, ada.id)
        await projects.add(tx, project, now=now)
        await handbook.add(tx, page, now=now)
        token = canary("calendar_links.token").replace(" ", "-")
        await calendars.add(tx, Link(token, network, ada.id, Scope.MINE, None), now=now)

    await town.house.store.write(unit)
    square = town.square
    shown = await ada.slash(square, "remind me", what=canary("reminders.what"), when="in 30 days")
    await ada.click(shown.response, label="Confirm")
    await event(town, ada, EVENT, chapter="Lyon", audience="chapter")
    await ada.slash(square, "event question", event=EVENT, text=canary("questions.text"))
    await posts(
        town,
        ada,
        "offer",
        canary("board_posts.text"),
        chapter="Lyon",
        topics=canary("board_posts.topics"),
    )
    # Begun and not confirmed: a draft.
    await ada.slash(square, "remind me", what=canary("draft.reminder"), when="in 3 days")
    await ada.slash(
        square,
        "event create",
        title=canary("draft.event"),
        when="in 3 days at 19:00",
        chapter="Lyon",
    )
    for question in ("Who knows {}?", "Qui connaît {} ?", "¿Quién conoce {}?"):
        await ada.slash(square, "ask", question=question.format(canary("asked.question")))
    await town.wait(timedelta(seconds=5))
