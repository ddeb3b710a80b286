"""Events by the front door: proposed and confirmed, by those who may."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.events.playing import event
from tests.stories.forged.pressing import clicks
from tests.stories.playing import begins, ends


async def test_nothing_is_made_before_the_confirmation(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    shown = await mia.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Paris"
    )
    assert shown.ephemeral
    assert "<t:1778778000:F>" in shown.response.content
    assert "Thursday, 14 May 2026, 19:00 (Paris)" in str(shown.response.embeds[0].to_dict())
    assert not town.channel(paris).history()
    listed = await mia.slash(town.square, "event list")
    assert "Nothing is planned" in listed.response.content


async def test_a_confirmed_event_is_posted_in_its_chapters_channel(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    await event(town, mia, chapter="Paris", venue="Le 100", capacity=12)
    card = town.channel(paris).last_message
    assert card is not None
    assert card.embeds[0].title == "Potluck"
    assert "0 of 12 seats taken" in str(card.embeds[0].to_dict())
    assert "Le 100, Paris" in str(card.embeds[0].to_dict())
    listed = await mia.slash(town.square, "event list")
    assert "**Potluck**" in listed.response.embeds[0].description


async def test_a_discarded_draft_leaves_nothing(town: Town) -> None:
    ada = town.steward()
    shown = await ada.slash(town.square, "event create", title="Potluck", when="14 May 19:00")
    await ada.click(shown.response, label="Discard")
    listed = await ada.slash(town.square, "event list")
    assert "Nothing is planned" in listed.response.content


async def test_confirming_twice_makes_one_event(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    shown = await ada.slash(town.square, "event create", title="Potluck", when="14 May 19:00")
    confirm = shown.response.components[0]["components"][0]["custom_id"]
    await ada.click(shown.response, custom_id=confirm)
    async for _, again in clicks(town, ada, [confirm]):  # of a client that shows the button still
        assert "already confirmed" in again.response.content
    rows = await town.house.store.read.execute_fetchall("SELECT id FROM events")
    assert len(list(rows)) == 1
    cards = await town.house.store.read.execute_fetchall(
        "SELECT id FROM deliveries WHERE kind = 'event.card'"
    )
    assert len(list(cards)) == 1


async def test_a_draft_waits_a_day_and_no_longer(town: Town) -> None:
    ada = town.steward()
    shown = await ada.slash(town.square, "event create", title="Potluck", when="14 May 19:00")
    await town.wait(timedelta(hours=25))
    late = await ada.click(shown.response, label="Confirm")
    assert "waited more than a day" in late.response.content


async def test_buttons_work_after_a_restart(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    shown = await ada.slash(town.square, "event create", title="Potluck", when="14 May 19:00")
    await town.restart()
    await ada.click(shown.response, label="Confirm")
    await town.restart()
    bo = town.person("bo")
    card = town.square.last_message
    assert card is not None
    said = await bo.click(card, label="Going")
    assert "You are coming to **Potluck**" in said.response.content


async def test_members_cannot_make_events(town: Town) -> None:
    await town.chapter("Paris")
    bo = town.person("bo")
    refused = await bo.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Paris"
    )
    assert "Only a connector of **Paris** can do this" in refused.response.content


async def test_a_connector_acts_only_for_their_own_chapter(town: Town) -> None:
    paris, lyon = await town.chapter("Paris"), await town.chapter("Lyon")
    mia, leo = await town.connector("mia", paris), await town.connector("leo", lyon)
    await event(town, mia, chapter="Paris")
    refused = await leo.slash(
        town.square, "event create", title="Drinks", when="14 May 19:00", chapter="Paris"
    )
    assert "Only a connector of **Paris**" in refused.response.content
    for command, options in (
        ("event edit", {"title": "Mine now"}),
        ("event cancel", {}),
    ):
        refused = await leo.slash(town.square, command, event="Potluck", **options)
        assert "Only one of the organisers of **Potluck**" in refused.response.content


async def test_a_right_that_ended_since_the_command_ends_the_confirmation(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    shown = await mia.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Paris"
    )
    await ends(town, paris, mia)
    refused = await mia.click(shown.response, label="Confirm")
    assert "Only a connector of **Paris**" in refused.response.content
    assert not town.channel(paris).history()


async def test_who_looks_after_several_chapters_is_asked_for_which(town: Town) -> None:
    paris, lyon = await town.chapter("Paris"), await town.chapter("Lyon")
    mia = await town.connector("mia", paris)
    await begins(town, lyon, mia)
    said = await mia.slash(town.square, "event create", title="Potluck", when="14 May 19:00")
    assert "You look after **Lyon**, **Paris**" in said.response.content
    assert "`chapter:`" in said.response.content
