"""Questions in people's own words: what is on, and when."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.chapters import Chapter
from tests.stories.conftest import Town
from tests.stories.questions.playing import NANTES, QUITO, asked, mentioned, plan


@pytest.mark.parametrize(
    ("question", "source"),
    [
        ("what's on in Lyon this weekend?", "From the network's calendar, <t:"),
        ("il y a quoi à Lyon ce week-end ?", "D'après l'agenda du réseau, <t:"),
    ],
)
async def test_what_is_on_is_told_with_its_source_in_the_language_of_the_question(
    town: Town, lyon: Chapter, question: str, source: str
) -> None:
    await plan(town, lyon, "Potluck", "9 May 15:00")
    await plan(town, lyon, "Later", "20 May 19:00")
    answer = await asked(town, town.person("bo"), question)
    assert "Potluck" in answer
    assert "Later" not in answer
    assert source in answer


async def test_a_town_without_a_chapter_hears_of_the_nearest_that_has_something(
    town: Town, lyon: Chapter
) -> None:
    nantes = await town.chapter("Nantes", **NANTES)
    await plan(town, nantes, "Oysters", "9 May 15:00")
    await plan(town, lyon, "Quenelles", "9 May 15:00")
    answer = await asked(town, town.person("bo"), "what's on in Grenoble this weekend?")
    assert "Nothing in Grenoble itself; the nearest is **Lyon**" in answer
    assert "Quenelles" in answer
    assert "Oysters" not in answer


async def test_a_series_is_told_once_and_leaves_room_for_the_rest(
    town: Town, lyon: Chapter
) -> None:
    ada = town.steward("crew")
    for title, repeat in (("Soup", "weekly"), ("Talk", "none")):
        given = {"title": title, "when": "6 May 19:00", "chapter": "Lyon", "repeat": repeat}
        made = await ada.slash(town.square, "event create", **given)
        await ada.click(made.response, label="Confirm")
    answer = await asked(town, town.person("bo"), "what's on in Lyon in May?")
    assert answer.count("**Soup**") == 1
    assert "**Soup** · Lyon · and on later dates" in answer
    assert "**Talk** · Lyon\n" in answer


async def test_a_chapter_of_which_only_the_city_is_known_is_found_by_its_name(
    town: Town, lyon: Chapter
) -> None:
    paris = await town.chapter("Paris")
    await plan(town, lyon, "Quenelles", "9 May 15:00")
    await plan(town, paris, "Potluck", "9 May 15:00")
    answer = await asked(town, town.person("bo"), "what's on in Paris this month?")
    assert "Potluck" in answer
    assert "Quenelles" not in answer


async def test_when_nothing_is_on_the_next_thing_is_offered(town: Town, lyon: Chapter) -> None:
    await plan(town, lyon, "Harvest", "12 September 15:00")
    answer = await asked(town, town.person("bo"), "what's on in Lyon tomorrow?")
    assert "I found no event" in answer
    assert "Harvest" in answer


async def test_and_in_lyon_continues_the_last_question_for_ten_minutes(
    town: Town, lyon: Chapter
) -> None:
    nantes = await town.chapter("Nantes", **NANTES)
    await plan(town, lyon, "Quenelles", "9 May 15:00")
    await plan(town, lyon, "Later", "20 May 15:00")
    await plan(town, nantes, "Oysters", "9 May 15:00")
    bo = town.person("bo")
    assert "Oysters" in await asked(town, bo, "what's on in Nantes this weekend?")
    answer = await asked(town, bo, "and in Lyon?")
    assert "Quenelles" in answer
    assert "Later" not in answer
    await town.wait(timedelta(minutes=11))
    assert "I did not understand" in await asked(town, bo, "and in Nantes?")


async def test_a_long_conversation_keeps_what_it_began_with(town: Town, lyon: Chapter) -> None:
    nantes = await town.chapter("Nantes", **NANTES)
    await plan(town, lyon, "Quenelles", "9 May 15:00")
    await plan(town, nantes, "Oysters", "9 May 15:00")
    bo = town.person("bo")
    await asked(town, bo, "what's on in Nantes this weekend?")
    for _ in range(6):
        assert "Quenelles" in await asked(town, bo, "and in Lyon?")
        assert "Oysters" in await asked(town, bo, "and in Nantes?")


async def test_a_question_in_public_never_continues_a_private_one(
    town: Town, lyon: Chapter
) -> None:
    bo = town.person("bo")
    await asked(town, bo, "who knows about divorce in Lyon?")
    assert "divorce" not in await mentioned(town, bo, "and in Nantes?")


async def test_tonight_is_a_night_of_the_place_that_is_asked_about(town: Town) -> None:
    quito = await town.chapter("Quito", **QUITO)
    await plan(town, quito, "Canelazo", "4 May 21:00")  # 4:00 on the 5th in Paris
    assert "Canelazo" in await asked(town, town.person("bo"), "what's on in Quito tonight?")


async def test_an_event_is_asked_for_by_its_name_whatever_was_asked_before(
    town: Town, lyon: Chapter
) -> None:
    await plan(town, lyon, "Ouimake", "16 June 18:00")
    bo = town.person("bo")
    await asked(town, bo, "What is on this week?")
    assert "Ouimake" in await asked(town, bo, "When is the Ouimake?")
    assert "<t:1781625600" in await asked(town, bo, "Quand est l'Ouimake à Lyon ?")


async def test_only_the_asker_hears_of_their_own_events(town: Town, lyon: Chapter) -> None:
    await plan(town, lyon, "Potluck", "9 May 15:00")
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="Potluck")
    assert "Potluck" in await asked(town, bo, "what am I going to?")
    public = await mentioned(town, bo, "what am I going to?")
    assert "Potluck" not in public
    assert "only you" in public


async def test_a_day_that_does_not_exist_is_refused_in_the_language_of_the_question(
    town: Town, lyon: Chapter
) -> None:
    answer = await asked(town, town.person("bo"), "il y a quoi à Lyon le 31 février ?")
    assert "n'existe pas" in answer
