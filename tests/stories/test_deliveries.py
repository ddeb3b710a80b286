"""Deliveries: who hears of an event and when, and what holds when Discord or the bot fails."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest
import simcord

from db import chapters, deliveries, people, reminders
from db.store import Transaction
from domain.deliveries import Delivery
from domain.ids import new_id
from domain.notices import Obsolete
from domain.reminders import Reminder, Via
from jobs.discord_side import DiscordSide
from services import people as acting
from services.deliveries import preparing
from tests.stories.conftest import Town

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
WEEK = 7 * DAY
STARTS = datetime(2026, 5, 14, 17, 0, tzinfo=UTC)  # 19:00 in Paris


# ── Words of the stories ─────────────────────────────────────────────────────────────────────


async def potluck(
    town: Town, host: simcord.MemberActor, when: str = "14 May 19:00", **options: object
) -> None:
    """The event of which these stories tell."""
    shown = await host.slash(town.square, "event create", title="Potluck", when=when, **options)
    await host.click(shown.response, label="Confirm")


async def move(town: Town, host: simcord.MemberActor, when: str) -> None:
    """It has another time."""
    shown = await host.slash(town.square, "event edit", event="potluck", when=when)
    await host.click(shown.response, label="Confirm")


async def cancel(town: Town, host: simcord.MemberActor) -> None:
    """It will not happen."""
    shown = await host.slash(town.square, "event cancel", event="potluck", reason="rain")
    await host.click(shown.response, label="Confirm")


async def until(town: Town, moment: datetime) -> None:
    """Let time pass until ``moment``."""
    await town.wait(moment - town.house.now())


async def goes(
    town: Town, name: str, via: Via, lead: timedelta | None = None
) -> simcord.MemberActor:
    """Someone who is going, with their own way of hearing."""
    guest = town.person(name)
    now, here = town.house.now(), town.guild.id
    seconds = None if lead is None else int(lead.total_seconds())

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, here, guest.id, name, now=now)
        await people.set_reminders(tx, here, guest.id, lead=seconds, via=via, now=now)

    await town.house.store.write(unit)
    await guest.slash(town.square, "event join", event="potluck")
    return guest


def texts(channel: simcord.ChannelHandle, about: str = "Potluck") -> list[str]:
    """What was posted about something, oldest first; an event's card has no words of its own."""
    return [one.content for one in channel.history() if about in one.content]


def box(actor: simcord.MemberActor) -> list[str]:
    """What ``actor`` was told of the event by direct message."""
    return texts(actor.user.dm_channel)


def posts(town: Town, channel: int, about: str = "Potluck") -> list[dict[str, Any]]:
    """The bodies of every attempt to post something in ``channel``."""
    return [
        one.json
        for one in town.env.http_requests
        if one.method == "POST"
        and one.path == f"/channels/{channel}/messages"
        and about in str(one.json.get("content"))
    ]


async def statuses(town: Town, kind: str) -> list[tuple[str, str | None]]:
    """How the deliveries of ``kind`` stand, and why."""
    rows = await town.house.store.read.execute_fetchall(
        "SELECT status, why FROM deliveries WHERE kind = ? ORDER BY due, id", (kind,)
    )
    return [(row["status"], row["why"]) for row in rows]


async def with_stewards(town: Town) -> simcord.ChannelHandle:
    """The channel where the stewards are told of troubles."""
    office = town.guild.create_text_channel("office")
    await town.network(stewards_channel=office.id, announce_channel=town.square.id)
    return office


# ── Who hears, and when ──────────────────────────────────────────────────────────────────────


async def test_the_channel_hears_a_week_a_day_and_an_hour_before(town: Town) -> None:
    paris = await town.chapter("Paris")
    await potluck(town, await town.connector("mia", paris), chapter="Paris")
    channel = town.channel(paris)
    for number, lead in enumerate((WEEK, DAY, HOUR)):
        await until(town, STARTS - lead - timedelta(seconds=5))
        assert len(texts(channel)) == number
        await town.wait(timedelta(seconds=10))
        assert len(texts(channel)) == number + 1
    await town.wait(2 * DAY)
    said = texts(channel)
    assert [
        word in line for word, line in zip(("one week", "one day", "one hour"), said, strict=True)
    ]
    assert all("**Potluck** is in one" in line for line in said)


async def test_a_french_chapter_hears_in_french(town: Town) -> None:
    paris = await town.chapter("Paris", language="fr")
    await potluck(town, await town.connector("mia", paris), chapter="Paris")
    await until(town, STARTS - DAY + MINUTE)
    assert "**Potluck**, c'est dans 1 jour" in texts(town.channel(paris))[-1]


async def test_a_chapter_that_silenced_its_reminders_hears_nothing(town: Town) -> None:
    paris = await town.chapter("Paris", leads=())
    await potluck(town, await town.connector("mia", paris), chapter="Paris")
    await town.wait(12 * DAY)
    assert texts(town.channel(paris)) == []


async def test_everyone_going_hears_in_their_own_way_at_their_own_lead(town: Town) -> None:
    paris = await town.chapter("Paris", leads=())
    await potluck(town, await town.connector("mia", paris), chapter="Paris")
    bo = await goes(town, "bo", Via.DM)
    cy = await goes(town, "cy", Via.CHANNEL, lead=DAY)
    di = await goes(town, "di", Via.NONE)
    await until(town, STARTS - DAY + MINUTE)
    (said,) = texts(town.channel(paris))
    assert said.startswith(f"<@{cy.id}> You are coming to **Potluck** in one day")
    (sent,) = posts(town, town.channel(paris).id)
    assert sent["allowed_mentions"]["users"] == [cy.id]
    assert box(bo) == []
    await until(town, STARTS - 3 * HOUR + MINUTE)
    assert "You are coming to **Potluck** in 3 hours" in box(bo)[0]
    await town.wait(DAY)
    assert (len(box(bo)), len(box(cy)), len(box(di))) == (1, 0, 0)
    assert len(texts(town.channel(paris))) == 1


async def test_who_leaves_hears_nothing_more(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    await potluck(town, town.steward())
    bo = await goes(town, "bo", Via.DM)
    await bo.slash(town.square, "event leave", event="potluck")
    await town.wait(12 * DAY)
    assert box(bo) == []


async def test_moving_an_event_moves_what_is_planned_and_tells_who_was_coming(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    ada = town.steward()
    await potluck(town, ada)
    bo = await goes(town, "bo", Via.DM)
    await move(town, ada, "20 May 19:00")
    await town.wait(MINUTE)
    assert "has moved" in box(bo)[0]
    await until(town, STARTS + DAY)
    assert len(texts(town.square)) == 1  # a week before the new time, nothing for the old one
    await until(town, datetime(2026, 5, 20, 16, 1, tzinfo=UTC))
    assert len(texts(town.square)) == 3
    assert len(box(bo)) == 2


async def test_an_event_that_moves_back_tells_its_reminders_once(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    ada = town.steward()
    await potluck(town, ada)
    bo = await goes(town, "bo", Via.DM, lead=8 * DAY)
    await until(town, STARTS - WEEK + MINUTE)
    assert len(texts(town.square)) == 1
    assert len(box(bo)) == 1
    await move(town, ada, "20 May 19:00")
    await move(town, ada, "14 May 19:00")
    await town.wait(12 * DAY)
    assert len(texts(town.square)) == 3
    assert ["You are coming" in line for line in box(bo)] == [True, False, False]


async def test_a_cancelled_event_tells_who_was_coming_and_nothing_else_comes(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    ada = town.steward()
    await potluck(town, ada)
    bo = await goes(town, "bo", Via.DM)
    await cancel(town, ada)
    await town.wait(12 * DAY)
    (told,) = box(bo)
    assert "is cancelled" in told
    assert "rain" in told
    assert texts(town.square) == []


async def test_a_freed_seat_tells_the_first_who_waits_and_only_them(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    await potluck(town, town.steward(), capacity=1)
    bo, cy, di = [await goes(town, name, Via.DM) for name in ("bo", "cy", "di")]
    await bo.slash(town.square, "event leave", event="potluck")
    await town.wait(MINUTE)
    assert (len(box(bo)), len(box(di))) == (0, 0)
    (told,) = box(cy)
    assert "A seat is free at **Potluck**" in told
    await town.wait(12 * DAY)
    assert "You are coming to **Potluck** in 3 hours" in box(cy)[1]
    assert box(di) == []


# ── When the bot was away ────────────────────────────────────────────────────────────────────


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
    side = DiscordSide(town.bot.client, town.bot.texts)
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


# ── When Discord fails ───────────────────────────────────────────────────────────────────────


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


# ── Many at once ─────────────────────────────────────────────────────────────────────────────


async def due_together(town: Town, where: Sequence[int], number: int) -> None:
    """``number`` reminders in each channel, all due at the same second."""
    bo = town.person("bo")
    now, here = town.house.now(), town.guild.id
    at = now + HOUR

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, here, bo.id, "bo", now=now)
        for count in range(number):
            for channel in where:
                made = now + timedelta(milliseconds=count)
                wall = at.replace(tzinfo=None)
                one = Reminder(
                    new_id(made), here, bo.id, f"n{count}", wall, "UTC", at, "none", channel=channel
                )
                await reminders.add(tx, one, now=made)

    await acting.network(town.house, here, "")
    await town.house.store.write(unit)


async def test_two_hundred_due_together_arrive_in_order_in_each_channel(town: Town) -> None:
    other = town.guild.create_text_channel("other")
    await due_together(town, [town.square.id, other.id], 100)
    await town.wait(HOUR + 3 * MINUTE)
    wanted = [f"n{count}" for count in range(100)]
    for channel in (town.square, other):
        assert [text.split(": ")[1] for text in texts(channel, "remind you")] == wanted
    assert await deliveries.counts(town.house.store.read) == {}


async def test_a_crowded_channel_does_not_hold_up_another(town: Town) -> None:
    await due_together(town, [town.square.id], 200)
    other = town.guild.create_text_channel("other")
    await due_together_later(town, other.id)
    await town.wait(HOUR + timedelta(seconds=40))
    assert len(texts(town.square, "remind you")) < 60
    assert len(texts(other, "remind you")) == 1
    await town.wait(4 * MINUTE)
    assert len(texts(town.square, "remind you")) == 200


async def due_together_later(town: Town, channel: int) -> None:
    """One reminder, half a minute after the crowd."""
    cy = town.person("cy")
    now, here = town.house.now(), town.guild.id
    at = now + HOUR + timedelta(seconds=30)

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, here, cy.id, "cy", now=now)
        wall = at.replace(tzinfo=None)
        one = Reminder(new_id(now), here, cy.id, "one", wall, "UTC", at, "none", channel=channel)
        await reminders.add(tx, one, now=now)

    await town.house.store.write(unit)


async def test_more_than_can_be_held_at_once_are_all_told(town: Town) -> None:
    await due_together(town, [town.square.id], 520)
    await town.wait(HOUR)
    for _ in range(10):
        await town.wait(MINUTE)
    told = [text.split(": ")[1] for text in texts(town.square, "remind you")]
    assert told == [f"n{count}" for count in range(520)]
