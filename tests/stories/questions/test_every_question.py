"""Questions in people's own words: every one that we know of has an answer that fits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cogs.questions.acting import shown
from domain.chapters import Chapter
from domain.guides import Reader
from domain.members import Field, Level
from domain.questions.answers import Wanted
from services import people
from services.questions import asking
from services.questions.memory import Memory
from tests.stories.conftest import Town
from tests.stories.questions.playing import plan, profile
from views import answers as views
from views.reply import CONTENT_LIMIT

EXAMPLES = Path(__file__).parents[2] / "domain" / "questions"


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_every_question_we_know_of_is_answered_for_one_and_for_all(
    town: Town, lyon: Chapter, language: str
) -> None:
    await plan(town, lyon, "Potluck", "9 May 15:00")
    bo = town.person("bo")
    await profile(town, bo, {Field.CITY: ("Lyon",), Field.TOPICS: ("water",)}, Level.NETWORK, lyon)
    person = await people.by_message(town.house, bo.id, locale=language)
    assert person is not None
    say = town.bot.texts.say(language)
    rows = json.loads((EXAMPLES / f"{language}.json").read_text("utf-8"))
    for text in (row["text"] for row in rows):
        for channel in (None, town.square.id):
            found = await asking.ask(town.house, person, text, Memory(), channel=channel)
            if isinstance(found.found, Wanted):
                assert channel is None, text
                reply = await shown(town.bot.client.desk, person, found.found, say)
                assert reply.private, text
                assert reply.rows, text
                continue
            for reply in (
                views.reply(found, say, draft=1, reader=Reader.STEWARD),
                views.public(found, say, asker=bo.id),
                views.letter(found, say, reader=Reader.NEWCOMER, several=True),
            ):
                assert 0 < len(reply.content or "") <= CONTENT_LIMIT, text
                assert reply.allowed().to_dict() == {"parse": []}
