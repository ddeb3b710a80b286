"""Reminders by the front door: listed and cancelled."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.reminders.playing import HOUR, direct, remind, said


async def test_the_list_is_paged_by_ten_the_next_first_and_cancels(town: Town) -> None:
    bo = town.person("bo")
    for number in range(11, 0, -1):
        await remind(town, bo, f"number {number}", f"in {number} hours")
    shown = await bo.slash(town.square, "remind list")
    assert shown.ephemeral
    lines = shown.response.embeds[0].description.split("\n")
    assert len(lines) == 10
    assert "**number 1**" in lines[0]
    assert "by direct message" in lines[0]
    second = await bo.click(shown.response, label="More")
    assert "**number 11**" in second.response.embeds[0].description
    key = second.response.components[0]["components"][0]["options"][0]["value"]
    gone = await bo.select(second.response, values=[key])
    assert "Cancelled: number 11" in gone.response.content
    await town.wait(12 * HOUR)
    assert len(direct(bo)) == 10


async def test_an_empty_list_says_how_to_begin(town: Town) -> None:
    shown = await town.person("bo").slash(town.square, "remind list")
    assert "/remind me" in shown.response.content


async def test_cancelling_by_hand_offers_several_and_says_when_there_is_none(town: Town) -> None:
    bo = town.person("bo")
    await remind(town, bo, "call Anna", "in 2 hours")
    await remind(town, bo, "call Bernard", "in 3 hours")
    both = await bo.slash(town.square, "remind cancel", reminder="call")
    assert "call Anna" in both.response.content
    assert "call Bernard" in both.response.content
    none = await bo.slash(town.square, "remind cancel", reminder="water the plants")
    assert "I know no reminder" in none.response.content
    typed = await bo.autocomplete(town.square, "remind cancel", "reminder", "bern")
    assert [choice["name"].split(" · ")[0] for choice in typed] == ["call Bernard"]
    gone = await bo.slash(town.square, "remind cancel", reminder=typed[0]["value"])
    assert "Cancelled: call Bernard" in gone.response.content
    await town.wait(4 * HOUR)
    assert said(direct(bo)) == ["You asked me to remind you: call Anna"]


async def test_nobody_sees_or_cancels_the_reminders_of_others(town: Town) -> None:
    bo, eve = town.person("bo"), town.person("eve")
    await remind(town, bo, "my secret", "in 2 hours")
    listed = await eve.slash(town.square, "remind list")
    assert "nothing to remind you of" in listed.response.content
    mine = await bo.autocomplete(town.square, "remind cancel", "reminder", "")
    refused = await eve.slash(town.square, "remind cancel", reminder=mine[0]["value"])
    assert "over or was cancelled" in refused.response.content
    await town.wait(3 * HOUR)
    assert len(direct(bo)) == 1


async def test_closed_direct_messages_are_said_until_they_are_open(town: Town) -> None:
    bo = town.person("bo")
    await town.wait(timedelta(seconds=5))
    box = bo.user.dm_channel.id
    await remind(town, bo, "the soup", "in 10 minutes")
    await remind(town, bo, "the bread", "in 3 hours")
    town.env.inject_error("POST", f"/channels/{box}/messages", status=403, code=50007)
    await town.wait(HOUR)
    assert direct(bo) == []
    listed = await bo.slash(town.square, "remind list")
    assert "direct messages are closed" in listed.response.content
    await town.wait(3 * HOUR)
    assert said(direct(bo)) == ["You asked me to remind you: the bread"]
    listed = await bo.slash(town.square, "remind list")
    assert "closed" not in listed.response.content
