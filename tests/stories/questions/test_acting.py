"""Questions that ask for something to be done: nothing is, before a *Confirm*."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest
import simcord

from db import connectors, events, reminders
from db.events import Wanted
from db.store import Transaction
from domain.chapters import Chapter
from domain.events import Event
from domain.people import Person
from domain.reminders import Reminder
from tests.stories.conftest import Town
from tests.stories.playing import forged, posted
from tests.stories.questions.playing import NANTES, asked, mentioned, plan

TOMORROW_AT_TEN = "<t:1777968000:F>"  # 5 May 2026, 10:00 in Paris


async def planned(town: Town) -> list[Event]:
    """The events that are coming."""
    eyes = Person(network=town.guild.id, id=0, name="", steward=True)
    return await events.upcoming(town.house.store.read, eyes, Wanted(town.house.now()), limit=10)


async def kept(town: Town, actor: simcord.MemberActor) -> list[Reminder]:
    """The reminders of somebody."""
    return await reminders.of_member(town.house.store.read, town.guild.id, actor.id, limit=10)


@pytest.mark.parametrize(
    ("question", "label", "understood"),
    [
        (
            "remind me to call the venue tomorrow at 10:00",
            "Confirm",
            "call the venue",
        ),
        ("rappelle-moi d'appeler la salle demain à 10h", "Confirmer", "appeler la salle"),
        (
            "recuérdame llamar al local mañana a las 10:00",
            "Confirmar",
            "llamar al local",
        ),
    ],
)
async def test_a_reminder_takes_effect_when_it_is_confirmed(
    town: Town, lyon: Chapter, question: str, label: str, understood: str
) -> None:
    bo = town.person("bo")
    shown = await bo.slash(town.square, "ask", question=question)
    assert shown.ephemeral
    assert TOMORROW_AT_TEN in shown.response.content
    assert understood in shown.response.content
    assert await kept(town, bo) == []
    await bo.click(shown.response, label=label)
    (reminder,) = await kept(town, bo)
    assert reminder.what == understood


async def test_a_moment_that_may_be_two_is_chosen_and_then_confirmed(
    town: Town, lyon: Chapter
) -> None:
    bo = town.person("bo")
    asking = await bo.slash(
        town.square, "ask", question="remind me to call the venue tomorrow at 10"
    )
    assert "When exactly do you mean?" in asking.response.content
    shown = await bo.select(asking.response, values=["2026-05-05 10:00"])
    assert TOMORROW_AT_TEN in shown.response.content
    assert await kept(town, bo) == []
    await bo.click(shown.response, label="Confirm")
    (reminder,) = await kept(town, bo)
    assert reminder.what == "call the venue"


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("remind me the day before the Lyon drinks", "Confirm"),
        ("rappelle-moi la veille de l'apéro de Lyon", "Confirmer"),
    ],
)
async def test_a_reminder_of_an_event_is_confirmed_first(
    town: Town, lyon: Chapter, question: str, label: str
) -> None:
    nantes = await town.chapter("Nantes", **NANTES)
    await plan(town, lyon, "Apéro drinks", "9 May 15:00")
    await plan(town, nantes, "Drinks", "9 May 15:00")
    bo = town.person("bo")
    shown = await bo.slash(town.square, "ask", question=question)
    assert "Apéro drinks" in shown.response.content
    assert "<t:1778245200:F>" in shown.response.content  # 8 May 2026, 15:00 in Paris
    assert await kept(town, bo) == []
    await bo.click(shown.response, label=label)
    (reminder,) = await kept(town, bo)
    assert reminder.lead == 24 * 3600


async def test_a_lead_that_has_passed_offers_those_that_are_ahead(
    town: Town, lyon: Chapter
) -> None:
    await plan(town, lyon, "Potluck", "4 May 19:00")
    result = await town.person("bo").slash(
        town.square, "ask", question="remind me two days before the potluck"
    )
    assert "How long before **Potluck**" in result.response.content


async def test_of_several_events_one_is_chosen_and_then_confirmed(
    town: Town, lyon: Chapter
) -> None:
    await plan(town, lyon, "Potluck of May", "9 May 15:00")
    await plan(town, lyon, "Potluck of June", "9 June 15:00")
    bo = town.person("bo")
    asking = await bo.slash(
        town.square, "ask", question="remind me two days before the Lyon potluck"
    )
    assert "Which event do you mean?" in asking.response.content
    june = next(one for one in await planned(town) if one.title == "Potluck of June")
    shown = await bo.select(asking.response, values=[str(june.id)])
    assert "Potluck of June" in shown.response.content
    assert await kept(town, bo) == []
    await bo.click(shown.response, label="Confirm")
    assert [one.event for one in await kept(town, bo)] == [june.id]


async def test_an_event_that_is_not_there_is_said_with_the_next(town: Town, lyon: Chapter) -> None:
    await plan(town, lyon, "Harvest", "9 May 15:00")
    answer = await asked(town, town.person("bo"), "sign me up for the bread workshop")
    assert "I do not know which event you mean" in answer
    assert "Harvest" in answer


async def test_a_connector_announces_an_event_by_confirming_it(town: Town, lyon: Chapter) -> None:
    ada = await town.connector("ada", lyon)
    shown = await ada.slash(
        town.square, "ask", question="add our potluck: 14 May 19:00 at Les Capucins"
    )
    assert shown.ephemeral
    card = str(shown.response.embeds[0].to_dict())
    assert "Potluck" in card
    assert "Les Capucins" in card
    assert await planned(town) == []
    await ada.click(shown.response, label="Confirm")
    (event,) = await planned(town)
    assert (event.title, event.venue, event.chapter) == ("Potluck", "Les Capucins", lyon.id)
    assert event.starts.isoformat() == "2026-05-14T17:00:00+00:00"


async def test_a_connector_of_two_chapters_chooses_the_host(town: Town, lyon: Chapter) -> None:
    nantes = await town.chapter("Nantes", **NANTES)
    ada = await town.connector("ada", lyon)
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        await connectors.add(tx, town.guild.id, nantes.id, ada.id, by=ada.id, now=now)

    await town.house.store.write(unit)
    asking = await ada.slash(town.square, "ask", question="add our potluck: 14 May 19:00")
    assert "Which of your chapters" in asking.response.content
    shown = await ada.select(asking.response, values=[str(nantes.id)])
    await ada.click(shown.response, label="Confirm")
    assert [one.chapter for one in await planned(town)] == [nantes.id]
    named = await ada.slash(town.square, "ask", question="add our potluck in Lyon: 15 May 19:00")
    await ada.click(named.response, label="Confirm")
    assert [one.chapter for one in await planned(town)] == [nantes.id, lyon.id]


async def test_who_may_not_announce_events_hears_who_may(town: Town, lyon: Chapter) -> None:
    ada = await town.connector("ada", lyon)
    answer = await asked(
        town, town.person("bo"), "add our potluck in Lyon: 14 May 19:00 at Les Capucins"
    )
    assert "announced by the connectors" in answer
    assert f"<@{ada.id}>" in answer
    nantes = await town.chapter("Nantes", **NANTES)
    other = await town.connector("cy", nantes)
    answer = await asked(town, other, "add our potluck in Lyon: 14 May 19:00")
    assert "announced by the connectors" in answer
    assert await planned(town) == []


async def test_a_right_that_ended_since_is_missed_at_confirming(town: Town, lyon: Chapter) -> None:
    ada = await town.connector("ada", lyon)
    shown = await ada.slash(town.square, "ask", question="add our potluck: 14 May 19:00")
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        await connectors.end_everywhere(tx, town.guild.id, ada.id, why="left", now=now)

    await town.house.store.write(unit)
    refused = await ada.click(shown.response, label="Confirm")
    assert "connector" in str(refused.response.content)
    assert await planned(town) == []


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("add our potluck: 14 May 19:00", "Confirm"),
        ("remind me to call the venue tomorrow at 10:00", "Confirm"),
    ],
)
async def test_what_one_person_began_nobody_else_confirms(
    town: Town, lyon: Chapter, question: str, label: str
) -> None:
    ada, other = await town.connector("ada", lyon), await town.connector("eve", lyon)
    shown = await ada.slash(town.square, "ask", question=question)
    parts = shown.response.components[0]["components"]
    (confirm,) = (part["custom_id"] for part in parts if part["label"] == label)
    assert "already confirmed" in await forged(town, other, confirm)
    assert await planned(town) == []
    assert await kept(town, other) == []
    await ada.click(shown.response, label=label)  # to its author it is still there
    assert len(await planned(town)) + len(await kept(town, ada)) == 1


async def test_what_is_held_for_a_choice_is_for_its_author(town: Town, lyon: Chapter) -> None:
    ada = town.person("ada")
    shown = await ada.slash(
        town.square, "ask", question="remind me to call the venue tomorrow at 10"
    )
    (chooser,) = shown.response.components[0]["components"]
    options = [discord.SelectOption(label="Made up", value="2026-05-05 10:00")]
    select = discord.ui.Select[discord.ui.View](custom_id=chooser["custom_id"], options=options)
    message = await posted(town, select)
    refused = await town.person("eve").select(message, values=["2026-05-05 10:00"])
    assert "already confirmed" in str(refused.response.content)


async def test_coming_to_an_event_begins_with_its_card(town: Town, lyon: Chapter) -> None:
    await plan(town, lyon, "Potluck", "9 May 15:00")
    bo = town.person("bo")
    shown = await bo.slash(town.square, "ask", question="sign me up for the Lyon potluck")
    assert shown.ephemeral
    assert "You have not answered yet" in str(shown.response.embeds[0].to_dict())
    done = await bo.click(shown.response, label="Going")
    assert "You are coming" in str(done.response.embeds[0].to_dict())


async def test_an_event_that_one_may_not_see_is_neither_joined_nor_told(
    town: Town, lyon: Chapter
) -> None:
    await plan(town, lyon, "Family matters", "9 May 18:00", audience="chapter")
    bo = town.person("bo")
    for question in (
        "sign me up for the family matters",
        "remind me the day before the family matters",
        "remind me about the family matters",
    ):
        assert "**Family matters**" not in await asked(town, bo, question)


@pytest.mark.parametrize(
    "question",
    [
        "remind me to call the venue tomorrow at 10:00",
        "remind me the day before the potluck",
        "add our potluck: 14 May 19:00 at Les Capucins",
        "sign me up for the potluck",
    ],
)
async def test_nothing_is_changed_from_an_open_channel(
    town: Town, lyon: Chapter, question: str
) -> None:
    await plan(town, lyon, "Potluck", "9 May 15:00")
    ada = await town.connector("ada", lyon)
    answer = await mentioned(town, ada, question)
    assert "I change nothing from an open channel" in answer
    assert town.square.history()[-1].components == []
    assert len(await planned(town)) == 1
    assert await kept(town, ada) == []


async def test_what_lacks_a_time_or_comes_back_is_said_with_an_example(
    town: Town, lyon: Chapter
) -> None:
    ada = await town.connector("ada", lyon)
    assert "both a time and a thing" in await asked(town, ada, "remind me to call the venue")
    assert "`repeat`" in await asked(town, ada, "remind me to stretch every day at 9:00")
    assert "both a time and a title" in await asked(town, ada, "add our potluck at Les Capucins")
    assert "is over" in await asked(town, ada, "remind me to call yesterday at 9:00")


async def test_a_reminder_asked_for_in_a_direct_message_is_told_there(
    town: Town, lyon: Chapter
) -> None:
    bo = town.person("bo")
    await asked(town, bo, "hello")
    await bo.send_dm("remind me to call the venue in 1 minute")
    preview = bo.user.dm_channel.history()[-1]
    await bo.user.click(preview, label="Confirm")
    await town.wait(timedelta(minutes=2))
    assert any("call the venue" in one.content for one in town.inbox(bo)[-1:])
