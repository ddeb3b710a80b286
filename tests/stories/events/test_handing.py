"""An event is handed to another chapter, with its message and its reminders."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.events.playing import event
from tests.stories.playing import begins


async def test_its_message_and_reminders_go_to_the_other_channel(town: Town) -> None:
    paris, lyon = await town.chapter("Paris"), await town.chapter("Lyon")
    mia = await town.connector("mia", paris)
    await begins(town, lyon, mia)
    await event(town, mia, chapter="Paris")
    await mia.slash(town.square, "event join", event="Potluck")
    said = await mia.slash(town.square, "event edit", event="Potluck", chapter="Lyon")
    assert "**Lyon** hosts **Potluck** now" in said.response.content
    await town.wait(timedelta(seconds=3))
    assert town.channel(paris).history() == []
    card = town.channel(lyon).last_message
    assert card is not None
    assert "one person is coming" in str(card.embeds[0].to_dict())
    await town.wait(timedelta(days=9, hours=8))
    assert town.channel(paris).history() == []
    assert any("Potluck" in one.content for one in town.channel(lyon).history())


async def test_only_who_acts_for_both_chapters_hands_it_over(town: Town) -> None:
    paris = await town.chapter("Paris")
    await town.chapter("Lyon")
    mia = await town.connector("mia", paris)
    await event(town, mia, chapter="Paris")
    said = await mia.slash(town.square, "event edit", event="Potluck", chapter="Lyon")
    assert "of **Lyon**" in said.response.content
    shown = await mia.slash(town.square, "event show", event="Potluck")
    assert "Paris" in str(shown.response.embeds[0].to_dict())


async def test_a_series_stays_with_its_chapter_as_a_whole(town: Town) -> None:
    await town.chapter("Lyon")
    ada = town.steward()
    await event(town, ada, repeat="weekly")
    said = await ada.slash(town.square, "event edit", event="Potluck", chapter="Lyon", scope="all")
    assert "one date at a time" in said.response.content
