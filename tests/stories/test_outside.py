"""What people meet who know the bot only from outside: odd words, odd buttons, their own language."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services import people
from tests.stories.conftest import Town
from tests.stories.playing import forged_alone

CASA = {
    "latitude": 33.5731,
    "longitude": -7.5898,
    "country": "MA",
    "zone": "Africa/Casablanca",
}


@pytest.mark.parametrize(
    ("command", "option"),
    [
        ("event show", "event"),
        ("chapter show", "chapter"),
        ("chapter near", "city"),
        ("remind cancel", "reminder"),
        ("profile timezone", "zone"),
    ],
)
async def test_a_name_with_nothing_near_offers_no_empty_guess(
    town: Town, command: str, option: str
) -> None:
    result = await town.person("bo").slash(town.square, command, **{option: "qqqqxxxx"})
    assert "qqqqxxxx" in result.response.content
    assert "Did you mean" not in result.response.content


async def test_a_name_of_which_nothing_shows_is_not_called_none(town: Town) -> None:
    result = await town.person("bo").slash(town.square, "event show", event="\u202e\u200b")
    assert "\u202e" not in result.response.content
    assert "“…”" in result.response.content


async def test_a_town_without_a_letter_is_asked_for_again(town: Town) -> None:
    result = await town.person("bo").slash(town.square, "chapter near", city=" \u200b ")
    assert "The city is empty" in result.response.content


@pytest.mark.parametrize(
    "custom_id",
    [
        "event.going",
        "event.going:",
        "event.going:../x",
        "event.going:zzzzzzzzzzzzz",
        "gone",
        "a:b",
        "profile.edit:x",
    ],
)
async def test_a_button_that_says_nothing_readable_is_refused_kindly(
    town: Town, custom_id: str
) -> None:
    answer = await forged_alone(town, town.person("bo"), custom_id)
    assert "I no longer know what this button does" in answer


async def test_a_steward_with_a_made_up_setting_gets_no_incident(town: Town) -> None:
    answer = await forged_alone(town, town.steward(), "settings.change:everything")
    assert "I no longer know what this button does" in answer


async def test_a_direct_message_is_in_the_language_that_their_discord_last_had(
    town: Town,
) -> None:
    yann = town.person("yann")
    shown = await yann.slash(town.square, "remind me", what="le pain", when="dans 5 minutes")
    await yann.click(shown.response, label="Confirm")
    await people.person(town.house, town.guild.id, yann.id, yann.name, locale="fr")
    await town.wait(timedelta(minutes=6))
    assert "Tu m'as demandé" in town.inbox(yann)[-1].content


async def test_a_part_of_the_world_is_not_the_town_that_once_bore_its_name(town: Town) -> None:
    await town.chapter("Casablanca", **CASA)
    await town.chapter("Lyon", latitude=45.7485, longitude=4.8467)
    result = await town.person("bo").slash(
        town.square, "ask", question="How many chapters do we have in Africa?"
    )
    assert "Africa" in result.response.content
    assert "one chapter" in result.response.content


async def test_a_town_in_two_zones_offers_both(town: Town) -> None:
    result = await town.person("bo").slash(town.square, "profile timezone", zone="Brest")
    assert "Europe/Paris" in result.response.content
    assert "Europe/Minsk" in result.response.content


async def test_a_question_that_stands_alone_forgets_the_town_before_it(town: Town) -> None:
    lyon = await town.chapter("Lyon", latitude=45.7485, longitude=4.8467)
    await town.chapter("Nantes", latitude=47.2173, longitude=-1.5534)
    host = await town.connector("ada", lyon)
    shown = await host.slash(town.square, "event create", title="Potluck", when="9 May 15:00")
    await host.click(shown.response, label="Confirm")
    bo = town.person("bo")
    await bo.slash(town.square, "ask", question="what's on in Nantes?")
    result = await bo.slash(town.square, "ask", question="what's on?")
    assert "**What is on**\n" in result.response.content
    assert "Nantes" not in result.response.content


@pytest.mark.parametrize("act", ["event edit", "event cancel"])
async def test_whoever_is_no_connector_any_more_leaves_the_chapter_its_events(
    town: Town, act: str
) -> None:
    lyon = await town.chapter("Lyon")
    lea, ada = await town.connector("lea", lyon), town.steward()
    shown = await lea.slash(town.square, "event create", title="Potluck", when="9 May 15:00")
    await lea.click(shown.response, label="Confirm")
    started = await lea.slash(town.square, "event edit", event="Potluck", when="10 May 15:00")
    await ada.slash(town.square, "connector remove", member=lea, chapter="Lyon", reason="moved")
    words = {"reason": "mine"} if act == "event cancel" else {"title": "Mine"}
    refused = await lea.slash(town.square, act, event="Potluck", **words)
    assert "Only one of the organisers of **Potluck**" in refused.response.content
    late = await lea.click(started.response, label="Confirm")
    assert "Only one of the organisers of **Potluck**" in late.response.content
    seen = await ada.slash(town.square, "event show", event="Potluck")
    assert "9 May" in str(seen.response.embeds[0].to_dict())


async def test_a_snooze_pressed_twice_comes_back_once(town: Town) -> None:
    bo = town.person("bo")
    shown = await bo.slash(town.square, "remind me", what="bread", when="in 5 minutes")
    await bo.click(shown.response, label="Confirm")
    await town.wait(timedelta(minutes=6))
    for _ in range(2):
        asked = await bo.user.click(town.inbox(bo)[-1], label="Snooze")
        await bo.user.click(asked.response, label="10 minutes")
    await town.wait(timedelta(minutes=11))
    assert sum("bread" in message.content for message in town.inbox(bo)) == 2


async def test_the_nearest_chapter_is_not_passed_off_as_the_town_that_was_asked_for(
    town: Town,
) -> None:
    await town.chapter("Nantes", latitude=47.2173, longitude=-1.5534)
    result = await town.person("bo").slash(
        town.square, "ask", question="who is the connector of Toulouse?"
    )
    assert "The nearest chapter is **Nantes**" in result.response.content
    assert "no connector just now" in result.response.content


async def test_an_answer_that_names_ten_connectors_says_that_there_are_more(town: Town) -> None:
    lyon = await town.chapter("Lyon", latitude=45.7485, longitude=4.8467)
    for number in range(12):
        await town.connector(f"host {number}", lyon)
    result = await town.person("bo").slash(
        town.square, "ask", question="who is the connector of Lyon?"
    )
    assert result.response.content.count("<@") == 10
    assert ", +2." in result.response.content


@pytest.mark.parametrize(
    "question",
    ["how do I join a chapter", "Comment quitter un chapitre ?", "how to join a chapter"],
)
async def test_how_to_join_or_leave_a_chapter_is_told(town: Town, question: str) -> None:
    result = await town.person("bo").slash(town.square, "ask", question=question)
    assert "`/chapter join`" in result.response.content
    assert "`/chapter leave`" in result.response.content
