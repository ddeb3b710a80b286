"""Alerts reach the stewards' channel: each once, not in storms, none lost without a channel."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from db import alerts
from db.store import Transaction
from services import people
from tests.stories.conftest import Town
from tests.stories.deliveries.playing import DAY, HOUR, MINUTE, statuses, with_stewards

GONE = "A channel I post to was deleted"


async def alert(town: Town, where: str, what: str = "channel-gone") -> None:
    """Something happens that the stewards should know, at this moment."""
    await people.network(town.house, town.guild.id, "")

    async def unit(tx: Transaction) -> None:
        await alerts.add(tx, town.guild.id, what, now=town.house.now(), where=where)

    await town.house.store.write(unit)


def read(office: simcord.ChannelHandle) -> list[str]:
    return [message.content for message in office.history()]


async def test_the_same_is_told_once_a_day(town: Town) -> None:
    office = await with_stewards(town)
    for _ in range(5):
        await alert(town, "1")
        await town.wait(timedelta(seconds=1))
    assert len(read(office)) == 1
    await town.wait(DAY)
    await alert(town, "1")
    await town.wait(timedelta(seconds=1))
    assert len(read(office)) == 2


async def test_a_storm_is_ten_alerts_and_how_many_more(town: Town) -> None:
    office = await with_stewards(town)
    for number in range(37):
        await alert(town, str(number))
    await town.wait(MINUTE)
    assert len(read(office)) == 10
    await town.wait(HOUR)
    told = read(office)
    assert len(told) == 11
    assert "There were 27 more alerts" in told[-1]
    await town.wait(HOUR)
    await alert(town, "later")
    await town.wait(timedelta(seconds=1))
    assert len(read(office)) == 12
    assert "`later`" in read(office)[-1]


async def test_a_storm_that_goes_on_is_summed_up_once_an_hour(town: Town) -> None:
    office = await with_stewards(town)
    for hour in range(3):
        for number in range(15):
            await alert(town, f"{hour}-{number}")
        await town.wait(HOUR)
    told = read(office)
    single, more = [one for one in told if GONE in one], [one for one in told if "more" in one]
    assert len(single) <= 30
    assert len(more) == 3
    assert len(single) + len(more) == len(told)


async def test_the_storm_of_one_network_silences_no_other(town: Town) -> None:
    office = await with_stewards(town)
    elsewhere = town.guild.id + 1
    await people.network(town.house, elsewhere, "")

    async def unit(tx: Transaction) -> None:
        for number in range(50):
            await alerts.add(tx, elsewhere, "channel-gone", now=town.house.now(), where=str(number))

    await town.house.store.write(unit)
    await alert(town, "ours")
    await town.wait(timedelta(seconds=1))
    assert len(read(office)) == 1


async def test_what_came_before_there_was_a_channel_is_told_when_there_is_one(town: Town) -> None:
    await alert(town, "early")
    await town.wait(3 * DAY)
    await alert(town, "late")
    await town.wait(MINUTE)
    office = town.guild.create_text_channel("office")
    ada = town.steward()
    page = await ada.slash(town.square, "network settings")
    opened = await ada.click(page.response, label="Stewards' channel")
    await ada.select(opened.response, [office], custom_id="setup.channel:alerts:page")
    await town.wait(timedelta(seconds=1))
    told = read(office)
    assert sorted("early" in one for one in told) == [False, True]
    assert all(GONE in one for one in told)


async def test_of_many_that_were_kept_the_newest_are_told_and_how_many_more(town: Town) -> None:
    for number in range(14):
        await alert(town, f"n{number}")
        await town.wait(HOUR + MINUTE)
    office = await with_stewards(town)

    async def unit(tx: Transaction) -> None:
        await alerts.tell_kept(tx, town.guild.id, now=town.house.now())

    await town.house.store.write(unit)
    await town.wait(timedelta(seconds=30))
    told = read(office)
    assert len(told) == 11
    assert any("There were 4 more alerts" in one for one in told)
    assert not any("`n3`" in one for one in told)
    assert any("`n4`" in one for one in told)


async def test_what_was_kept_longer_than_a_month_is_not_told(town: Town) -> None:
    await alert(town, "old")
    await town.wait(timedelta(seconds=1))
    office = await with_stewards(town)

    async def unit(tx: Transaction) -> None:
        moment = town.house.now() + timedelta(days=31)
        assert await alerts.tell_kept(tx, town.guild.id, now=moment) == 0

    await town.house.store.write(unit)
    assert read(office) == []


async def test_an_alert_that_cannot_be_posted_makes_no_other_alert(town: Town) -> None:
    office = await with_stewards(town)
    path = f"/channels/{office.id}/messages"
    town.env.inject_error("POST", path, status=403, code=50013, times=1)
    await alert(town, "1")
    await town.wait(MINUTE)
    assert len(await statuses(town, "stewards.alert")) == 1
    await town.wait(HOUR)
    assert len(read(office)) == 1


async def test_a_bot_that_is_given_administrator_tells_its_stewards_once(town: Town) -> None:
    office = await with_stewards(town)
    backend = town.env.backend
    mine = backend.get_member(town.guild.id, backend.bot_user.id).role_ids[0]
    before = backend.get_role(town.guild.id, mine).permissions
    everything = discord.Permissions.all().value
    for days in (0, 1, 1):
        await town.wait(days * DAY)
        backend.edit_role(town.guild.id, mine, {"permissions": before})
        await town.wait(timedelta(seconds=1))
        backend.edit_role(town.guild.id, mine, {"permissions": everything})
        await town.wait(timedelta(seconds=1))
    await town.wait(DAY)
    await town.restart()
    await town.wait(timedelta(seconds=1))
    told = [one for one in read(office) if "*Administrator*" in one]
    assert len(told) == 3  # once each time that it was given anew, and not again by a restart
