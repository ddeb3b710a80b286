"""Presenting a project, by the front door."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.evening.playing import (
    OUIMAKE,
    listed,
    options,
    ouimake,
    pitch,
    until_evening,
)
from tests.stories.events.playing import event


async def test_the_second_to_sign_up_is_second_in_the_order(town: Town) -> None:
    await ouimake(town)
    bo, cy = town.person("bo"), town.person("cy")
    first = await pitch(town, bo, "Repair Café", text="We need *screwdrivers*")
    assert "**Repair Café** will be presented" in first.response.content
    assert "number 1" in first.response.content
    assert "\\*screwdrivers\\*" in first.response.content
    assert first.ephemeral
    second = await pitch(town, cy, "Compost for all")
    assert "number 2" in second.response.content


async def test_the_same_project_again_changes_what_is_said_of_it(town: Town) -> None:
    await ouimake(town)
    bo = town.person("bo")
    await pitch(town, bo, "Repair Café", text="Old words")
    again = await pitch(town, bo, "repair cafe", text="New words")
    assert "is number 1 in the order" in again.response.content
    assert "New words" in again.response.content
    seen = await bo.click(again.response, label="Projects")
    (embed,) = seen.response.embeds
    assert embed.description == f"1. **Repair Café** · by <@{bo.id}> — New words"


async def test_nobody_changes_what_someone_else_presents(town: Town) -> None:
    _, ada = await ouimake(town)
    bo, cy = town.person("bo"), town.person("cy")
    await pitch(town, bo, "Repair Café", text="Mine")
    refused = await pitch(town, cy, "Repair Café", text="Ours")
    assert "Somebody else presents **Repair Café**" in refused.response.content
    assert "is number 1" in (await pitch(town, ada, "Repair Café", text="Edited")).response.content


async def test_a_project_is_suggested_to_those_who_may_see_it(town: Town) -> None:
    _, ada = await ouimake(town, audience="connectors")
    bo = town.person("bo")
    await pitch(town, ada, "Secret garden")
    seen = await ada.autocomplete(town.square, "event pitch", "project", "secr")
    assert [choice["name"] for choice in seen] == ["Secret garden"]
    assert await bo.autocomplete(town.square, "event pitch", "project", "secr") == []
    assert await bo.autocomplete(town.square, "event pitch", "project", "") == []


async def test_a_picked_project_keeps_its_card(town: Town) -> None:
    await ouimake(town)
    bo = town.person("bo")
    await pitch(town, bo, "Repair Café")
    (choice,) = await bo.autocomplete(town.square, "event pitch", "project", "café")
    picked = await pitch(town, bo, choice["value"], text="By its card")
    assert "**Repair Café** is number 1" in picked.response.content


async def test_what_is_taken_back_is_not_presented(town: Town) -> None:
    _, ada = await ouimake(town)
    bo, cy = town.person("bo"), town.person("cy")
    first = await pitch(town, bo, "Repair Café")
    second = await pitch(town, cy, "Compost for all")
    gone = await bo.click(first.response, label="Take it back")
    assert "no longer presented" in gone.response.content
    seen = await listed(town, bo, "Projects")
    assert seen.response.embeds[0].description == "1. **Compost for all**"
    assert not seen.response.components
    shown = await listed(town, ada, "Projects")
    removed = await ada.select(shown.response, options(shown))
    assert "**Compost for all** is no longer presented" in removed.response.content
    again = await cy.click(second.response, label="Take it back")
    assert "taken off the list already" in again.response.content


async def test_nothing_is_presented_at_an_evening_that_is_over(town: Town) -> None:
    await ouimake(town)
    bo = town.person("bo")
    await until_evening(town)
    await town.wait(timedelta(hours=3))
    assert "is over" in (await pitch(town, bo, "Repair Café")).response.content


async def test_who_does_not_see_the_event_presents_nothing_there(town: Town) -> None:
    await ouimake(town, audience="connectors")
    bo = town.person("bo")
    assert f"I know no event called “{OUIMAKE}”" in (await pitch(town, bo, "X")).response.content


async def test_a_hidden_card_is_not_shown_by_somebody_else(town: Town) -> None:
    brest, ada = await ouimake(town, audience="connectors")
    bea = await town.connector("bea", brest)
    bo = town.person("bo")
    await pitch(town, ada, "Secret garden", text="Behind the wall")
    await event(town, ada, "Open evening", chapter="Brest")
    for words in ("First", "Second"):
        said = await bea.slash(
            town.square, "event pitch", event="Open evening", project="secret garden", text=words
        )
        assert "number 1" in said.response.content
    found = await bo.autocomplete(town.square, "event pitch", "project", "secret")
    assert [choice["name"] for choice in found] == ["secret garden"]
    assert len(await ada.autocomplete(town.square, "event pitch", "project", "secret")) == 2
