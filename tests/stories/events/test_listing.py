"""Events by the front door: listed to those who may see them."""

from __future__ import annotations

from tests.stories.conftest import Town
from tests.stories.events.playing import event


async def test_mine_shows_what_i_answered_and_only_that(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada, title="Potluck")
    await event(town, ada, title="Drinks", when="15 May 19:00")
    await bo.slash(town.square, "event join", event="Drinks")
    mine = await bo.slash(town.square, "event mine")
    assert "Drinks" in mine.response.embeds[0].description
    assert "✓ coming" in mine.response.embeds[0].description
    assert "Potluck" not in mine.response.embeds[0].description


async def test_lists_are_paged_by_ten_and_open_an_event(town: Town) -> None:
    ada = town.steward()
    for number in range(12):
        await event(town, ada, title=f"Evening {number:02}", when=f"{number + 5} May 19:00")
    listed = await ada.slash(town.square, "event list")
    assert listed.response.embeds[0].description.count("Evening") == 10
    await ada.click(listed.response, label="More")
    second = listed.response
    assert "Evening 11" in second.embeds[0].description
    assert "Evening 09" not in second.embeds[0].description
    await ada.click(second, label="Back")
    assert "Evening 00" in listed.response.embeds[0].description
    value = listed.response.components[0]["components"][0]["options"][2]["value"]
    opened = await ada.select(listed.response, [value])
    assert opened.response.embeds[0].title == "Evening 02"


async def test_lists_narrow_by_time_chapter_kind_and_place(town: Town) -> None:
    paris, lyon = await town.chapter("Paris"), await town.chapter("Lyon")
    mia, leo = await town.connector("mia", paris), await town.connector("leo", lyon)
    await event(town, mia, title="Potluck", chapter="Paris", kind="drink", when="9 May 19:00")
    await event(town, leo, title="Webinar", chapter="Lyon", kind="online", when="20 May 19:00")

    async def titles(**wanted: object) -> str:
        shown = await mia.slash(town.square, "event list", **wanted)
        return shown.response.embeds[0].description if shown.response.embeds else ""

    assert "Potluck" in await titles(when="this weekend")
    assert "Webinar" not in await titles(when="ce week-end")
    assert "Webinar" in await titles(chapter="lyon")
    assert "Potluck" not in await titles(chapter="lyon")
    assert "Potluck" in await titles(kind="drink")
    assert "Webinar" in await titles(online=True)
    assert "Potluck" not in await titles(online=True)
    none = await mia.slash(town.square, "event list", when="in July")
    assert "Nothing matches" in none.response.content
    unread = await mia.slash(town.square, "event list", when="when pigs fly")
    assert "could not read" in unread.response.content


async def test_an_event_for_connectors_is_hidden_from_everyone_else(town: Town) -> None:
    paris = await town.chapter("Paris")
    ada, mia, bo = town.steward(), await town.connector("mia", paris), town.person("bo")
    await event(town, ada, title="Summit", kind="summit", audience="connectors")
    assert "Summit" in ((await mia.slash(town.square, "event list")).response.embeds[0].description)
    hidden = await bo.slash(town.square, "event list")
    assert "Nothing is planned" in hidden.response.content
    assert "I know no event" in (
        (await bo.slash(town.square, "event show", event="Summit")).response.content
    )
    assert not await bo.autocomplete(town.square, "event show", "event", "Sum")
