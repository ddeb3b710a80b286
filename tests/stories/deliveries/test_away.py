"""Deliveries: what holds when the bot was away, or died in the middle."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from domain.deliveries import Delivery
from domain.notices import Obsolete
from domain.reminders import Via
from jobs.discord_side import DiscordSide
from services.deliveries import preparing
from tests.stories.conftest import Town
from tests.stories.deliveries.playing import (
    DAY,
    HOUR,
    MINUTE,
    STARTS,
    WEEK,
    box,
    goes,
    move,
    posts,
    potluck,
    statuses,
    texts,
    until,
    with_stewards,
)


async def test_after_six_hours_away_what_is_useful_comes_late_and_the_rest_ends_visibly(
    town: Town,
) -> None:
    office = await with_stewards(town)
    await potluck(town, town.steward())
    await potluck(town, town.steward("eve"), when="13 May 21:00")
    bo = await goes(town, "bo", Via.DM)
    await until(town, STARTS - DAY - HOUR)
    before = len(texts(town.square))
    town.bot.post.stop()
    await town.wait(6 * HOUR)
    await town.restart()
    await town.wait(MINUTE)
    (late,) = texts(town.square)[before:]
    assert late.startswith("(late, the service was interrupted) **Potluck** is in 19 hours")
    expired = [status for status, _ in await statuses(town, "event.reminder")].count("expired")
    assert expired == 1  # an hour before the one at 21:00, which has begun
    assert len(texts(office, "came too late")) == 1
    assert box(bo) == []


async def test_what_an_earlier_process_held_is_sent_by_the_next(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    await potluck(town, town.steward())
    await until(town, STARTS - WEEK - MINUTE)
    town.bot.post.stop()
    await town.wait(2 * MINUTE)
    await town.restart()
    await town.wait(MINUTE)
    assert len(texts(town.square)) == 1


async def claimed(town: Town, channel: int | None = None) -> Delivery:
    """The channel's first reminder, claimed by a process that does no more."""
    office = town.guild.create_text_channel("office")
    await town.network(announce_channel=channel or town.square.id, stewards_channel=office.id)
    await potluck(town, town.steward())
    await until(town, STARTS - WEEK - MINUTE)
    town.bot.post.stop()
    await town.wait(2 * MINUTE)
    (delivery,) = await preparing.claim(town.house, 10)
    return delivery


async def posted(town: Town, delivery: Delivery) -> None:
    """The process sends it, and dies before it can mark it."""
    notice = await preparing.prepare(town.house, delivery)
    assert not isinstance(notice, Obsolete)
    (delivery,) = await preparing.depart(town.house, [delivery])
    side = DiscordSide(town.bot.client, town.bot.texts, town.house.now)
    await side.carry_out(delivery, notice)


@pytest.mark.parametrize("away", [timedelta(seconds=10), timedelta(minutes=30)])
async def test_killed_after_the_claim_it_is_sent_once(town: Town, away: timedelta) -> None:
    delivery = await claimed(town)
    await town.wait(away)
    await town.restart()
    await town.wait(10 * MINUTE)
    assert [one["nonce"] for one in posts(town, town.square.id)] == [delivery.nonce]


async def test_killed_after_the_send_it_is_sent_again_under_the_same_nonce(town: Town) -> None:
    delivery = await claimed(town)
    await posted(town, delivery)
    await town.wait(timedelta(seconds=10))
    await town.restart()
    await town.wait(10 * MINUTE)
    sent = posts(town, town.square.id)
    assert {one["nonce"] for one in sent} == {delivery.nonce}
    assert all(one["enforce_nonce"] for one in sent)


async def test_when_the_nonce_is_forgotten_the_channel_is_read_before_anything_is_sent(
    town: Town,
) -> None:
    delivery = await claimed(town)
    await posted(town, delivery)
    await town.wait(timedelta(minutes=30))
    await town.restart()
    await town.wait(10 * MINUTE)
    assert len(posts(town, town.square.id)) == 1
    assert (await statuses(town, "event.reminder"))[0][0] == "sent"


async def test_where_history_cannot_be_read_it_is_parked_and_shown_to_the_stewards(
    town: Town,
) -> None:
    blind = discord.PermissionOverwrite(read_message_history=False)
    hall = town.guild.create_text_channel("hall", overwrites={town.guild.default_role: blind})
    delivery = await claimed(town, hall.id)
    await posted(town, delivery)
    await town.wait(timedelta(minutes=30))
    await town.restart()
    await town.wait(10 * MINUTE)
    assert len(posts(town, hall.id)) == 1
    assert (await statuses(town, "event.reminder"))[0] == ("uncertain", "history-unreadable")
    assert len(texts(town.guild.channels["office"], "Read Message History")) == 1


async def test_an_event_that_moved_while_its_reminder_was_held_is_not_told_as_it_was(
    town: Town,
) -> None:
    await claimed(town)
    await move(town, town.steward("eve"), "20 May 19:00")
    await town.restart()
    await town.wait(10 * MINUTE)
    assert texts(town.square) == []
    assert ("dropped", "moved") in await statuses(town, "event.reminder")
