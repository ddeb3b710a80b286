"""Twice a year whoever looks after a page is asked whether it still holds."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import discord

from db import people
from db.store import Transaction
from domain.chapters import Chapter
from tests.stories.conftest import Town
from tests.stories.handbook.playing import (
    DAY,
    RENT,
    filled,
    labels,
    letters,
    lyon,
    meet,
    options,
    pages,
    put,
    said,
    search,
)

OLD = 184 * DAY
SOON = timedelta(hours=1, minutes=1)


async def _asked(town: Town, name: str = "lou") -> tuple[Chapter, Any, discord.Message]:
    """A connector with one old page, and what they are asked about it."""
    chapter, lou = await lyon(town, name)
    await put(town, "Rooms", RENT, steward=lou.id, ago=OLD)
    await meet(town, lou)
    await town.wait(SOON)
    (message,) = letters(town, lou)
    return chapter, lou, message


async def _row(town: Town) -> dict[str, Any]:
    (row,) = await pages(town)
    return row


async def test_still_true_confirms_a_page_for_half_a_year(town: Town) -> None:
    _, lou, message = await _asked(town)
    assert "nobody has confirmed for a long time" in message.content
    assert "reimburses the rent" in message.content
    assert labels(message)[:4] == ["Still true", "Edit", "Remove", "Hand over"]
    assert "nobody has confirmed it" in said(await search(town, lou, "rent"))
    done = await lou.user.click(message, label="Still true")
    assert "still holds" in done.response.content
    assert "nobody has confirmed it" not in said(await search(town, lou, "rent"))
    assert (await _row(town))["asked_at"] is None
    await town.wait(8 * DAY)
    assert [one.content for one in town.inbox(lou)] == [done.response.content]


async def test_nobody_is_asked_twice_in_half_a_year(town: Town) -> None:
    _, lou, _ = await _asked(town)
    await town.wait(15 * DAY)
    assert len(letters(town, lou)) == 1
    await town.wait(170 * DAY)
    assert len(letters(town, lou)) == 2


async def test_a_page_is_changed_from_the_question(town: Town) -> None:
    _, lou, message = await _asked(town)
    form = await lou.user.click(message, label="Edit")
    await lou.user.submit_modal(form, filled("Rooms", "Rooms are free now."))
    row = await _row(town)
    assert (row["body"], row["asked_at"]) == ("Rooms are free now.", None)
    assert row["changed_at"] == row["confirmed_at"] == int(town.house.now().timestamp())


async def test_a_page_is_removed_from_the_question(town: Town) -> None:
    _, lou, message = await _asked(town)
    sure = await lou.user.click(message, label="Remove")
    await lou.user.click(sure.response, label="Confirm")
    assert await pages(town) == []


async def test_a_page_is_handed_to_a_connector_who_hears_of_it(town: Town) -> None:
    chapter, lou, message = await _asked(town)
    max_ = await town.connector("max", chapter)
    await meet(town, max_)
    chooser = await lou.user.click(message, label="Hand over")
    heirs = options(chooser.response, "handbook.handed")
    assert list(heirs) == ["The stewards together", "max"]
    done = await lou.user.select(chooser.response, [heirs["max"]])
    assert f"<@{max_.id}> looks after **Rooms**" in done.response.content
    await town.wait(timedelta(minutes=1))
    (told,) = letters(town, max_)
    assert "**lou** handed you a page" in told.content
    refused = await lou.user.click(message, label="Still true")
    assert "**max** looks after **Rooms**" in refused.response.content
    chooser = await max_.user.click(told, label="Hand over")
    done = await max_.user.select(chooser.response, ["0"])
    assert "The stewards look after" in done.response.content
    assert (await _row(town))["steward"] is None


async def test_one_message_tells_a_person_of_all_their_pages(town: Town) -> None:
    _, lou = await lyon(town)
    for number in range(3):
        await put(town, f"Page {number}", RENT, steward=lou.id, ago=OLD + number * DAY)
    await put(town, "Fresh", RENT, steward=lou.id)
    await meet(town, lou)
    await town.wait(SOON)
    (message,) = letters(town, lou)
    assert "3 pages" in message.content
    assert "Fresh" not in message.content
    picked = options(message, "handbook.pick")
    shown = await lou.user.select(message, [picked["Page 1"]])
    done = await lou.user.click(shown.response, label="Still true")
    assert "**Page 1** still holds" in done.response.content
    assert [row["asked_at"] is None for row in await pages(town)] == [True, False, True, False]


async def test_pages_without_anybody_to_ask_are_one_message_to_the_stewards(town: Town) -> None:
    room = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=room.id)
    _, lou = await lyon(town)
    bo, ada = town.person("bo"), town.steward()
    await meet(town, lou)
    now = town.house.now()

    async def closed(tx: Transaction) -> None:
        await people.set_dm_closed(tx, town.guild.id, lou.id, closed=True, now=now)

    await town.house.store.write(closed)
    await put(town, "Nobody's", RENT, ago=OLD)
    await put(town, "Closed", RENT, ago=OLD, steward=lou.id)
    await town.wait(SOON)
    asked = [one for one in room.history() if "nobody whom I can ask" in one.content]
    assert len(asked) == 1
    assert "Nobody's" in asked[0].content
    assert "Closed" in asked[0].content
    assert letters(town, lou) == []
    chosen = options(asked[0], "handbook.pick")["Nobody's"]
    assert "look after **Nobody's** together" in said(await bo.select(asked[0], [chosen]))
    shown = await ada.select(asked[0], [chosen])
    chooser = await ada.click(shown.response, label="Hand over")
    heirs = options(chooser.response, "handbook.handed")
    assert list(heirs) == ["The stewards together", "Me", "lou"]
    taken = await ada.select(chooser.response, [heirs["Me"]])
    assert f"<@{ada.id}> looks after" in said(taken)
    assert "still holds" in said(await ada.click(shown.response, label="Still true"))


async def test_whoever_turns_out_to_take_no_messages_is_asked_through_the_stewards(
    town: Town,
) -> None:
    room = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=room.id)
    _, lou = await lyon(town)
    await meet(town, lou)
    await put(town, "Closed", RENT, ago=OLD, steward=lou.id)
    box = lou.user.dm_channel.id
    town.env.inject_error("POST", f"/channels/{box}/messages", status=403, code=50007)
    await town.wait(SOON)
    (asked,) = [one for one in room.history() if "nobody whom I can ask" in one.content]
    assert "**Closed**" in asked.content
    assert letters(town, lou) == []


async def test_the_network_says_after_how_many_days_it_asks(town: Town) -> None:
    _, lou = await lyon(town)
    ada = town.steward()
    await put(town, "Rooms", RENT, steward=lou.id, ago=40 * DAY)
    await meet(town, lou)
    await town.wait(SOON)
    assert letters(town, lou) == []
    shown = await ada.slash(town.square, "network practices")
    menus = [row["components"][0] for row in shown.response.components]
    (menu,) = [one for one in menus if "page_review_days" in str(one["options"])]
    form = await ada.select(shown.response, ["page_review_days"], custom_id=menu["custom_id"])
    await ada.submit_modal(form, {"figure": "30"})
    await town.wait(timedelta(minutes=1))
    assert len(letters(town, lou)) == 1
