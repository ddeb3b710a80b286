"""Deliveries: what holds when Discord fails."""

from __future__ import annotations

import pytest

from db import chapters
from domain.reminders import Via
from tests.stories.conftest import Town
from tests.stories.deliveries.playing import (
    DAY,
    HOUR,
    MINUTE,
    STARTS,
    WEEK,
    goes,
    posts,
    potluck,
    statuses,
    texts,
    until,
    with_stewards,
)


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_failure_of_discord_is_tried_again_under_the_same_nonce(
    town: Town, status: int
) -> None:
    await town.network(announce_channel=town.square.id)
    await potluck(town, town.steward())
    await until(town, STARTS - WEEK - MINUTE)
    town.env.inject_error("POST", f"/channels/{town.square.id}/messages", status=status, times=2)
    await town.wait(2 * MINUTE)
    sent = posts(town, town.square.id)
    assert len(sent) == 3
    assert len({one["nonce"] for one in sent}) == 1
    assert len(texts(town.square)) == 1


async def test_what_always_fails_ends_as_a_dead_letter_and_the_queue_goes_on(town: Town) -> None:
    office = await with_stewards(town)
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    await potluck(town, mia, chapter="Paris")
    await potluck(town, town.steward(), when="14 May 19:05")
    path = f"/channels/{town.channel(paris).id}/messages"
    await until(town, STARTS - WEEK - MINUTE)
    town.env.inject_error("POST", path, status=400, code=50035, times=None)
    await town.wait(HOUR)
    assert len(posts(town, town.channel(paris).id)) == 8
    assert len(texts(town.square)) == 1
    assert (await statuses(town, "event.reminder"))[0] == ("dead", "400/50035")
    assert len(texts(office, "could not be delivered")) == 1
    await until(town, STARTS - DAY + HOUR)
    assert len(texts(town.square)) == 2
    assert len(texts(office, "could not be delivered")) == 2  # another day, another word


async def test_closed_direct_messages_are_tried_once(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    await potluck(town, town.steward())
    bo = await goes(town, "bo", Via.DM)
    await town.wait(MINUTE)
    mailbox = bo.user.dm_channel.id
    town.env.inject_error(
        "POST", f"/channels/{mailbox}/messages", status=403, code=50007, times=None
    )
    await town.wait(12 * DAY)
    assert len(posts(town, mailbox)) == 1
    assert await statuses(town, "event.person") == [("dropped", "dm-closed")]


async def test_a_missing_permission_is_looked_at_hourly_and_told_once_a_day(town: Town) -> None:
    office = await with_stewards(town)
    paris = await town.chapter("Paris")
    await potluck(town, await town.connector("mia", paris), chapter="Paris")
    path = f"/channels/{town.channel(paris).id}/messages"
    await until(town, STARTS - WEEK - MINUTE)
    town.env.inject_error("POST", path, status=403, code=50013, times=4)
    await town.wait(3 * HOUR + 2 * MINUTE)
    assert len(posts(town, town.channel(paris).id)) == 4
    assert texts(town.channel(paris)) == []
    assert len(texts(office, "Discord does not let me")) == 1
    await town.wait(HOUR)
    assert len(texts(town.channel(paris))) == 1


async def test_a_channel_that_was_deleted_is_forgotten_and_told(town: Town) -> None:
    office = await with_stewards(town)
    paris = await town.chapter("Paris", leads=(3600,))
    await potluck(town, await town.connector("mia", paris), chapter="Paris")
    cy = await goes(town, "cy", Via.CHANNEL)
    await until(town, STARTS - 4 * HOUR)
    path = f"/channels/{town.channel(paris).id}/messages"
    town.env.inject_error("POST", path, status=404, code=10003, times=None)
    await until(town, STARTS - 3 * HOUR + MINUTE)
    known = await chapters.find(town.house.store.read, town.guild.id, paris.id)
    assert known is not None
    assert known.channel is None
    assert len(texts(office, "was deleted")) == 1
    assert texts(town.square) == [f"<@{cy.id}> {texts(town.square)[0].split('> ', 1)[1]}"]


async def test_a_ban_of_the_address_pauses_everything_and_loses_nothing(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    await potluck(town, town.steward())
    await until(town, STARTS - WEEK - MINUTE)
    town.env.inject_error("POST", f"/channels/{town.square.id}/messages", status=429, times=12)
    await town.wait(30 * MINUTE)
    sent = posts(town, town.square.id)
    assert len(sent) == 13
    assert len(texts(town.square)) == 1
