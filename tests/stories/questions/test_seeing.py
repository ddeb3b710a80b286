"""Questions in people's own words: everyone hears what they may see, and no more."""

from __future__ import annotations

import pytest

from domain.chapters import Chapter
from domain.members import Field, Level
from tests.stories.conftest import Town
from tests.stories.questions.playing import NANTES, asked, mentioned, plan, profile, written

STRANGER, MATE, CONNECTOR = "stranger", "mate", "connector"


async def test_sharing_shows_only_what_everyone_may_see(town: Town, lyon: Chapter) -> None:
    await plan(town, lyon, "Open table", "9 May 15:00")
    await plan(town, lyon, "Family matters", "9 May 18:00", audience="chapter")
    bo = town.person("bo")
    await profile(town, bo, {}, Level.NOBODY, lyon)
    private = await bo.slash(town.square, "ask", question="what's on in Lyon this weekend?")
    assert "Family matters" in private.response.content
    shared = await bo.click(private.response, label="Share")
    assert not shared.ephemeral
    assert "Open table" in shared.response.content
    assert "Family matters" not in shared.response.content
    assert f"<@{bo.id}> asked" in shared.response.content
    again = await bo.click(private.response, label="Share")
    assert again.ephemeral
    assert "shared already" in again.response.content


async def test_a_continued_question_is_shared_whole(town: Town, lyon: Chapter) -> None:
    nantes = await town.chapter("Nantes", **NANTES)
    await plan(town, lyon, "Quenelles", "9 May 15:00")
    await plan(town, nantes, "Oysters", "9 May 15:00")
    bo = town.person("bo")
    await asked(town, bo, "what's on in Lyon this weekend?")
    private = await bo.slash(town.square, "ask", question="and in Nantes?")
    await town.restart()
    shared = await bo.click(private.response, label="Share")
    assert "Oysters" in shared.response.content


async def test_what_concerns_the_asker_alone_cannot_be_shared(town: Town, lyon: Chapter) -> None:
    result = await town.person("bo").slash(town.square, "ask", question="what do I do first?")
    assert "/profile language" in result.response.content
    assert "Share" not in str(result.response.components)


async def test_a_mention_is_answered_in_its_channel_without_what_is_not_for_everyone(
    town: Town, lyon: Chapter
) -> None:
    await plan(town, lyon, "Open table", "9 May 15:00")
    await plan(town, lyon, "Family matters", "9 May 18:00", audience="chapter")
    bo = town.person("bo")
    await profile(town, bo, {}, Level.NOBODY, lyon)
    answer = await mentioned(town, bo, "what's on in Lyon this weekend?")
    assert "Open table" in answer
    assert "Family matters" not in answer


async def test_a_direct_message_is_answered_with_the_rights_of_its_author(
    town: Town, lyon: Chapter
) -> None:
    await plan(town, lyon, "Family matters", "9 May 18:00", audience="chapter")
    mate, stranger = town.person("bo"), town.person("cy")
    await profile(town, mate, {}, Level.NOBODY, lyon)
    await profile(town, stranger, {}, Level.NOBODY)
    assert "Family matters" in await written(mate, "what's on in Lyon this weekend?")
    assert "Family matters" not in await written(stranger, "what's on in Lyon this weekend?")


async def test_someone_whom_no_network_knows_is_told_where_to_begin(town: Town) -> None:
    visitor = town.env.create_user("visitor")
    await visitor.send_dm("il y a quoi à Lyon ce week-end ?")
    assert "Je ne t'ai encore rencontré·e" in visitor.dm_channel.history()[-1].content


@pytest.mark.parametrize(
    ("level", "told"),
    [
        (Level.NOBODY, set()),
        (Level.CONNECTORS, {CONNECTOR}),
        (Level.CHAPTER, {CONNECTOR, MATE}),
        (Level.NETWORK, {CONNECTOR, MATE, STRANGER}),
    ],
)
async def test_a_skill_is_told_only_to_whom_its_owner_opened_it(
    town: Town, lyon: Chapter, level: Level, told: set[str]
) -> None:
    amina = town.person("amina")
    await profile(town, amina, {Field.SKILLS: ("compost",)}, level, lyon)
    readers = {
        STRANGER: town.person(STRANGER),
        MATE: town.person(MATE),
        CONNECTOR: await town.connector(CONNECTOR, lyon),
    }
    await profile(town, readers[MATE], {}, Level.NOBODY, lyon)
    for name, reader in readers.items():
        answer = await asked(town, reader, "who knows about compost?")
        assert (f"<@{amina.id}>" in answer) is (name in told), name
        assert ("Nobody has opened that to you" in answer) is (name not in told), name
    public = await mentioned(town, readers[CONNECTOR], "who knows about compost?")
    assert (f"<@{amina.id}>" in public) is (STRANGER in told)


async def test_people_are_found_by_topic_in_a_place(town: Town, lyon: Chapter) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    water = {Field.TOPICS: ("water",)}
    await profile(town, amina, {**water, Field.CITY: ("Lyon",)}, Level.NETWORK)
    await profile(town, bo, {**water, Field.CITY: ("Nantes",)}, Level.NETWORK)
    answer = await asked(town, town.person("cy"), "qui s'y connaît en eau à Lyon ?")
    assert f"<@{amina.id}>" in answer
    assert f"<@{bo.id}>" not in answer


async def test_people_are_found_by_the_language_they_speak(town: Town, lyon: Chapter) -> None:
    amina = town.person("amina")
    await profile(town, amina, {Field.LANGUAGES: ("العربية", "français")}, Level.NETWORK)
    assert f"<@{amina.id}>" in await asked(town, town.person("bo"), "who speaks Arabic?")
