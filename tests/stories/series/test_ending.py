"""Series by the front door: called off, and asked about when they have gone quiet."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from tests.stories.conftest import Town
from tests.stories.playing import PATIENT
from tests.stories.series.playing import dates, labels, pick, series
from tests.stories.series.test_joining import every

DAY = timedelta(days=1)


async def test_the_following_dates_are_called_off_and_told_once(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada)
    await every(town, bo)
    third = (await dates(town))[2]
    shown = await ada.slash(
        town.square,
        "event cancel",
        event=pick(third),
        reason="the kitchen closes",
        scope="following",
    )
    assert "from <t:1781197200:F> on (11 dates)?" in shown.response.content
    assert "One person is told, once." in shown.response.content
    await ada.click(shown.response, label="Confirm")
    assert [event.wall.day for event in await dates(town)] == [14, 28]
    await town.wait(timedelta(seconds=5))
    (told,) = town.inbox(bo)
    assert "11 will not take place. Why: the kitchen closes" in told.content
    assert "Your next date is <t:1778778000:F>" in told.content
    await town.wait(timedelta(days=90))
    assert not await dates(town)


async def test_all_dates_are_called_off_and_nothing_follows(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await town.network(announce_channel=town.square.id)
    await series(town, ada)
    await every(town, bo)
    await town.wait(timedelta(days=11))
    event = (await dates(town))[3]
    before = len(town.inbox(bo))
    shown = await ada.slash(town.square, "event cancel", event=pick(event), scope="all")
    await ada.click(shown.response, label="Confirm")
    assert not await dates(town)
    await town.wait(timedelta(minutes=1))
    (told,) = town.inbox(bo)[before:]
    assert "**Soup** (every two weeks, on Thursday) no longer takes place" in told.content
    posted = len(town.square.history())
    await town.wait(timedelta(days=300))
    assert len(town.square.history()) == posted
    assert len(town.inbox(bo)) == before + 1
    assert not town.inbox(ada)


def about(town: Town, actor: simcord.MemberActor) -> list[discord.Message]:
    """What was written to ``actor`` about the series."""
    return [one for one in town.inbox(actor) if "**Soup**" in one.content]


async def test_a_quiet_series_is_asked_about_and_never_ends_by_itself(town: Town) -> None:
    town.env.settle_timeout = PATIENT  # half a year of reminders
    ada, lyon = town.steward(), await town.chapter("Lyon")
    stewards = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=stewards.id)
    eve, fay = await town.connector("eve", lyon), await town.connector("fay", lyon)
    await series(town, eve, repeat="weekly", chapter="Lyon")
    await town.wait(181 * DAY)
    assert not about(town, eve)
    await town.wait(2 * DAY)
    (asked,) = about(town, eve)
    assert "half a year since I heard from you about **Soup**" in asked.content
    assert not about(town, fay)
    await town.wait(14 * DAY)
    (other,) = about(town, fay)
    assert f"is organised by <@{eve.id}>" in other.content
    assert not [one for one in stewards.history() if "**Soup**" in one.content]
    await town.wait(14 * DAY)
    (alert,) = [one for one in stewards.history() if "**Soup**" in one.content]
    assert "It stays in the calendar" in alert.content
    await town.wait(30 * DAY)
    assert len(await dates(town)) == 26
    assert len(about(town, eve)) == len(about(town, fay)) == 1
    kept = await fay.user.click(other, label="Keep going")
    assert "**Soup** goes on" in kept.response.content
    await town.wait(183 * DAY)
    assert len(about(town, eve)) == 2
    assert await ada.slash(town.square, "event list")


async def test_any_sign_of_its_organiser_begins_the_half_year_anew(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    eve = await town.connector("eve", lyon)
    await series(town, eve, repeat="monthly_date", chapter="Lyon")
    await town.wait(100 * DAY)
    await eve.slash(town.square, "event join", event="Soup")
    await town.wait(100 * DAY)
    assert not [one for one in town.inbox(eve) if "half a year" in one.content]
    await town.wait(83 * DAY)
    assert len([one for one in town.inbox(eve) if "half a year" in one.content]) == 1


async def test_a_quiet_series_can_be_ended_where_it_is_asked_about(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    eve = await town.connector("eve", lyon)
    await series(town, eve, repeat="monthly_date", chapter="Lyon")
    await town.wait(183 * DAY)
    (asked,) = about(town, eve)
    shown = await eve.user.click(asked, label="End it")
    assert "Cancel all coming dates of **Soup** (6 dates)?" in shown.response.content
    assert labels(shown) == ["Confirm", "Keep it"]
    await eve.user.click(shown.response, label="Confirm")
    assert "no longer takes place" in shown.response.content
    assert not await dates(town)
    late = await eve.user.click(asked, label="Keep going")
    assert "over or was ended" in late.response.content
