"""Questions in people's own words: chapters, first steps, practice."""

from __future__ import annotations

from db import practices
from db.store import Transaction
from domain.chapters import Chapter, Status
from domain.members import Field, Level
from tests.stories.conftest import NOON, Town
from tests.stories.questions.playing import NANTES, QUITO, asked, mentioned, profile


async def test_the_nearest_chapter_is_told_with_its_distance(town: Town, lyon: Chapter) -> None:
    await town.chapter("Quito", **QUITO)
    answer = await asked(town, town.person("bo"), "where is the nearest chapter to Grenoble?")
    assert answer.index("Lyon") < answer.index("Quito")
    assert "about 92 km" in answer


async def test_the_connector_is_named_and_not_called(town: Town, lyon: Chapter) -> None:
    amina = await town.connector("amina", lyon)
    answer = await mentioned(town, town.person("bo"), "who is the connector in Lyon?")
    assert f"**Lyon** is animated by <@{amina.id}>" in answer
    assert town.env.http_requests[-1].json["allowed_mentions"] == {"parse": []}


async def test_a_composted_chapter_is_told_as_one(town: Town, lyon: Chapter) -> None:
    await town.chapter("Nantes", **NANTES, status=Status.COMPOSTED)
    answer = await asked(town, town.person("bo"), "tell me about the Nantes chapter")
    assert "composted" in answer
    assert "/chapter join" not in answer


async def test_chapters_are_counted_as_of_now(town: Town, lyon: Chapter) -> None:
    await town.chapter("Quito", **QUITO)
    bo = town.person("bo")
    assert "2 chapters live there now" in await asked(town, bo, "how many chapters are there?")
    answer = await asked(town, bo, "combien de chapitres en Europe ?")
    assert "Europe\u202f: 1 chapitre y vit" in answer
    assert f"<t:{int(NOON.timestamp())}:f>" in answer


async def test_the_first_step_is_the_first_that_is_missing(town: Town, lyon: Chapter) -> None:
    bo = town.person("bo")
    assert "/profile language" in await asked(town, bo, "what do I do first?")
    await town.speaks(bo, "en")
    assert "/profile edit" in await asked(town, bo, "what do I do first?")
    await profile(town, bo, {Field.CITY: ("Grenoble",)}, Level.NOBODY)
    assert "**Lyon**, about 92 km" in await asked(town, bo, "what do I do first?")
    assert "Grenoble" not in await mentioned(town, bo, "what do I do first?")


async def test_practice_is_told_with_where_it_comes_from(town: Town, lyon: Chapter) -> None:
    answer = await asked(town, town.person("bo"), "c'est quoi la règle des 333 ?")
    assert "90 jours de décollage" in answer
    assert "la pratique fournie avec ce bot" in answer


async def test_practice_is_told_with_the_figures_of_the_network(town: Town, lyon: Chapter) -> None:
    async def unit(tx: Transaction) -> None:
        await practices.put(tx, town.guild.id, "endorsers", 2)
        await practices.put(tx, town.guild.id, "takeoff_days", 0)

    await town.house.store.write(unit)
    bo = town.person("bo")
    rule = await asked(town, bo, "what is the 333 rule?")
    become = await asked(town, bo, "how do I become a connector?")
    assert "2 connectors who endorse you" in rule
    assert "2 connectors who endorse you" in become
    assert "days" not in rule + become


async def test_a_life_of_a_chapter_can_be_asked_about(town: Town, lyon: Chapter) -> None:
    bo = town.person("bo")
    for question, command in (
        ("how do I start a chapter in my city?", "/chapter start"),
        ("comment naît un chapitre ?", "/chapter start"),
        ("how do I hand over my chapter?", "/connector handover"),
        ("comment renouveler mon rôle ?", "/connector renew"),
        ("how do we end our chapter?", "/chapter compost"),
        ("comment proposer une décision ?", "/decide propose"),
    ):
        assert f"`{command}`" in await asked(town, bo, question), question
