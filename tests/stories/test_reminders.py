"""Reminders by the front door: asked for, confirmed, told, snoozed, shared, cancelled."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import discord
import pytest
import simcord

from db import people, reminders
from db.store import Transaction
from domain.events import DraftGone
from domain.ids import decode, new_id
from domain.people import Person
from domain.reminders import Reminder, ReminderGone, Via
from services import people as acting
from services.reminders import again, asking
from tests.stories.conftest import Town

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TOLD = "You asked me to remind you: the soup"


def direct(actor: simcord.MemberActor) -> list[discord.Message]:
    """What the bot wrote to ``actor``, oldest first; not its welcome."""
    return [one for one in actor.user.dm_channel.history() if "welcome." not in buttons(one)]


def buttons(message: discord.Message) -> str:
    """What the buttons under a message carry."""
    parts = [part for row in message.components for part in getattr(row, "children", ())]
    return " ".join(str(getattr(part, "custom_id", "")) for part in parts)


def said(messages: list[discord.Message]) -> list[str]:
    """What stands in them."""
    return [message.content for message in messages]


def labels(shown: simcord.InteractionResult) -> list[str]:
    """What can be pressed."""
    return [one["label"] for one in shown.response.components[0]["components"]]


async def until(town: Town, *moment: int) -> None:
    """Let time pass until a moment in UTC."""
    await town.wait(datetime(*moment, tzinfo=UTC) - town.house.now())  # type: ignore[misc,arg-type]  # year to minute


async def chooses(
    town: Town,
    actor: simcord.MemberActor,
    via: Via,
    *,
    lead: timedelta | None = None,
    zone: str | None = None,
) -> None:
    """How and how long before ``actor`` wants to be reminded, and where they live."""
    now, here = town.house.now(), town.guild.id
    seconds = None if lead is None else int(lead.total_seconds())

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, here, actor.id, actor.name, now=now)
        await people.set_reminders(tx, here, actor.id, lead=seconds, via=via, now=now)
        if zone is not None:
            await people.set_zone(tx, here, actor.id, zone, now=now)

    await acting.network(town.house, here, "")
    await town.house.store.write(unit)


async def remind(
    town: Town, actor: simcord.MemberActor, what: str, when: str, **options: object
) -> str:
    """A reminder, confirmed; what its preview said."""
    shown = await actor.slash(town.square, "remind me", what=what, when=when, **options)
    understood = shown.response.content
    await actor.click(shown.response, label="Confirm")
    return understood


async def potluck(town: Town, when: str = "14 May 19:00") -> simcord.MemberActor:
    """An event of the network, told of in the square; who made it."""
    await town.network(announce_channel=town.square.id)
    ada = town.steward()
    shown = await ada.slash(town.square, "event create", title="Potluck", when=when)
    await ada.click(shown.response, label="Confirm")
    return ada


async def someone_else(town: Town) -> Person:
    """Somebody who presses what is not theirs."""
    eve = town.person("eve")
    return await acting.person(town.house, town.guild.id, eve.id, "eve")


# ── /remind me ───────────────────────────────────────────────────────────────────────────────


async def test_a_reminder_in_15_seconds_comes_by_direct_message(town: Town) -> None:
    bo = town.person("bo")
    shown = await bo.slash(town.square, "remind me", what="the soup", when="in 15 seconds")
    assert shown.ephemeral
    assert "<t:1777888815:F>" in shown.response.content
    assert "the soup" in shown.response.content
    confirmed = await bo.click(shown.response, label="Confirm")
    assert "I will remind you: the soup" in confirmed.response.content
    await town.wait(timedelta(seconds=14))
    assert direct(bo) == []
    await town.wait(timedelta(seconds=2))
    assert said(direct(bo)) == [TOLD]
    assert all(TOLD not in message.content for message in town.square.history())


async def test_nothing_is_told_before_the_confirmation(town: Town) -> None:
    bo = town.person("bo")
    shown = await bo.slash(town.square, "remind me", what="the soup", when="in 10 minutes")
    await town.wait(timedelta(minutes=11))
    assert direct(bo) == []
    await bo.click(shown.response, label="Confirm")
    await town.wait(timedelta(seconds=2))
    assert said(direct(bo)) == [TOLD]


async def test_a_moment_long_past_at_the_confirmation_is_refused(town: Town) -> None:
    bo = town.person("bo")
    shown = await bo.slash(town.square, "remind me", what="the soup", when="in 10 minutes")
    await town.wait(HOUR)
    late = await bo.click(shown.response, label="Confirm")
    assert "passed before you confirmed" in late.response.content
    await town.wait(DAY)
    assert direct(bo) == []


async def test_a_discarded_reminder_never_comes(town: Town) -> None:
    bo = town.person("bo")
    shown = await bo.slash(town.square, "remind me", what="the soup", when="in 10 minutes")
    await bo.click(shown.response, label="Discard")
    await town.wait(HOUR)
    assert direct(bo) == []


async def test_a_draft_is_used_once_and_by_its_author(town: Town) -> None:
    bo = town.person("bo")
    shown = await bo.slash(town.square, "remind me", what="the soup", when="in 10 minutes")
    pressed = shown.response.components[0]["components"][0]["custom_id"]
    draft = decode(pressed.split(":")[1])
    with pytest.raises(DraftGone):
        await asking.confirm(town.house, await someone_else(town), draft)
    await bo.click(shown.response, label="Confirm")
    myself = await acting.person(town.house, town.guild.id, bo.id, "bo")
    with pytest.raises(DraftGone):
        await asking.confirm(town.house, myself, draft)
    await town.wait(HOUR)
    assert len(direct(bo)) == 1


async def test_a_french_reader_is_understood_and_reminded_in_french(town: Town) -> None:
    zoe = town.person("zoé")
    await town.speaks(zoe, "fr")
    shown = await zoe.slash(town.square, "remind me", what="la soupe", when="demain à 9h")
    assert "<t:1777964400:F>" in shown.response.content
    assert "09:00" in shown.response.content
    assert "Une fois" in shown.response.content
    confirmed = await zoe.click(shown.response, label="Confirmer")
    assert "Je te rappellerai : la soupe" in confirmed.response.content
    await town.wait(DAY)
    assert said(direct(zoe)) == ["Tu m'as demandé de te rappeler : la soupe"]
    asked = await zoe.user.click(direct(zoe)[0], label="Plus tard")
    assert "Quand veux-tu" in asked.response.content
    assert labels(asked) == ["10 minutes", "1 heure", "demain"]


async def test_the_persons_own_zone_reads_the_time(town: Town) -> None:
    bo = town.person("bo")
    await chooses(town, bo, Via.DM, zone="America/New_York")
    shown = await bo.slash(town.square, "remind me", what="soup", when="5 May 9:00")
    nine_there = datetime(2026, 5, 5, 13, 0, tzinfo=UTC)
    assert f"<t:{int(nine_there.timestamp())}:F>" in shown.response.content


@pytest.mark.parametrize(
    ("what", "when", "told"),
    [
        ("soup", "yesterday at 9:00", "which is over"),
        ("soup", "31 February 9:00", "does not exist"),
        ("soup", "blorp", "could not read"),
        ("x" * 501, "tomorrow at 9:00", "501 characters, and 500 fit"),
        ("\u200b", "tomorrow at 9:00", "is empty"),
    ],
)
async def test_what_cannot_be_kept_is_refused_with_the_way_out(
    town: Town, what: str, when: str, told: str
) -> None:
    shown = await town.person("bo").slash(town.square, "remind me", what=what, when=when)
    assert shown.ephemeral
    assert told in shown.response.content


async def test_what_people_write_shows_literally_and_pings_nobody(town: Town) -> None:
    bo = town.person("bo")
    await remind(town, bo, "@everyone **soup** [x](https://evil.example)", "in 10 minutes")
    await town.wait(timedelta(minutes=11))
    told = direct(bo)[0]
    assert "@everyone" not in told.content
    assert "**soup**" not in told.content
    sent = [one.json for one in town.env.http_requests if "soup" in str(one.json)]
    assert {"parse": []} in [one.get("allowed_mentions") for one in sent]


async def test_the_hundred_and_first_reminder_has_no_room(town: Town) -> None:
    bo = town.person("bo")
    await chooses(town, bo, Via.DM)
    now = town.house.now()
    at = now + DAY

    async def unit(tx: Transaction) -> None:
        for number in range(100):
            wall = at.replace(tzinfo=None)
            one = Reminder(new_id(now), town.guild.id, bo.id, f"n{number}", wall, "UTC", at, "none")
            await reminders.add(tx, one, now=now)

    await town.house.store.write(unit)
    shown = await bo.slash(town.square, "remind me", what="one more", when="tomorrow at 9:00")
    assert "100 reminders waiting" in shown.response.content


# ── Repetition ───────────────────────────────────────────────────────────────────────────────


async def test_a_daily_reminder_keeps_its_wall_time_when_the_clocks_change(town: Town) -> None:
    bo = town.person("bo")
    shown = await remind(town, bo, "stretch", "24 October 9:00", repeat="daily")
    assert "Every day: stretch" in shown
    await until(town, 2026, 10, 26, 12, 0)
    at = [message.created_at.strftime("%d %H:%M") for message in direct(bo)]
    assert at == ["24 07:00", "25 08:00", "26 08:00"]  # in Paris always 9:00


async def test_a_monthly_reminder_on_the_31st_comes_back_after_a_short_month(town: Town) -> None:
    bo = town.person("bo")
    await remind(town, bo, "accounts", "31 May 9:00", repeat="monthly_date")
    await until(town, 2026, 7, 31, 12, 0)
    assert [message.created_at.day for message in direct(bo)] == [31, 30, 31]


async def test_a_cancelled_repetition_stops(town: Town) -> None:
    bo = town.person("bo")
    await remind(town, bo, "stretch every morning", "tomorrow at 9:00", repeat="daily")
    await town.wait(DAY)
    assert len(direct(bo)) == 1
    gone = await bo.slash(town.square, "remind cancel", reminder="strech")
    assert "Cancelled: stretch every morning" in gone.response.content
    await town.wait(3 * DAY)
    assert len(direct(bo)) == 1


# ── Snooze and Me too ────────────────────────────────────────────────────────────────────────


async def test_snooze_brings_it_back_once(town: Town) -> None:
    bo = town.person("bo")
    await remind(town, bo, "the soup", "in 10 minutes")
    await town.wait(timedelta(minutes=11))
    asked = await bo.user.click(direct(bo)[0], label="Snooze")
    assert labels(asked) == ["10 minutes", "one hour", "tomorrow"]
    chosen = await bo.user.click(asked.response, label="one hour")
    assert "I will remind you again" in chosen.response.content
    await town.wait(timedelta(minutes=59))
    assert len(direct(bo)) == 1
    await town.wait(timedelta(minutes=2))
    assert said(direct(bo)) == [TOLD, TOLD]
    await town.wait(2 * DAY)
    assert len(direct(bo)) == 2


async def test_snooze_works_after_a_restart(town: Town) -> None:
    bo = town.person("bo")
    await remind(town, bo, "the soup", "in 10 minutes")
    await town.wait(timedelta(minutes=11))
    await town.restart()
    asked = await bo.user.click(direct(bo)[0], label="Snooze")
    await bo.user.click(asked.response, label="tomorrow")
    await town.wait(DAY + timedelta(minutes=1))
    assert said(direct(bo)) == [TOLD, TOLD]


async def test_a_button_pressed_much_later_says_kindly_that_it_is_over(town: Town) -> None:
    bo = town.person("bo")
    await remind(town, bo, "the soup", "in 10 minutes")
    await town.wait(8 * DAY)
    asked = await bo.user.click(direct(bo)[0], label="Snooze")
    assert "over or was cancelled" in asked.response.content


async def test_a_personal_reminder_reveals_nothing_to_others(town: Town) -> None:
    bo = town.person("bo")
    await remind(town, bo, "my secret", "in 10 minutes")
    await town.wait(timedelta(minutes=11))
    number = decode(buttons(direct(bo)[0]).split()[0].split(":")[2].split("~")[0])
    eve = await someone_else(town)
    with pytest.raises(ReminderGone):
        await again.snoozable(town.house, eve, number)
    with pytest.raises(ReminderGone):
        await again.snooze(town.house, eve, number, timedelta(minutes=10))
    with pytest.raises(ReminderGone):
        await again.me_too(town.house, eve, number)


async def test_a_reminder_in_the_channel_is_agreed_first_and_others_can_join(town: Town) -> None:
    bo, cy = town.person("bo"), town.person("cy")
    await chooses(town, bo, Via.CHANNEL)
    shown = await remind(town, bo, "water the plants", "tomorrow at 9:00", repeat="daily")
    assert "everyone can read it" in shown
    await town.wait(DAY)
    posted = town.square.last_message
    assert posted is not None
    assert posted.content == f"<@{bo.id}> You asked me to remind you: water the plants"
    sent = [one.json for one in town.env.http_requests if "water the plants" in str(one.json)]
    assert sent[-1]["allowed_mentions"]["users"] == [bo.id]
    joined = await cy.click(posted, label="Me too")
    assert "Every day, I will remind you: water the plants" in joined.response.content
    mine = await bo.click(posted, label="Me too")
    assert "yours already" in mine.response.content
    await town.wait(DAY)
    assert said(direct(cy)) == ["You asked me to remind you: water the plants"]
    assert direct(bo) == []


async def test_me_too_on_one_that_was_told_once_offers_a_later_time(town: Town) -> None:
    bo, cy = town.person("bo"), town.person("cy")
    await chooses(town, bo, Via.CHANNEL)
    await remind(town, bo, "the soup", "in 10 minutes")
    await town.wait(timedelta(minutes=11))
    posted = town.square.last_message
    assert posted is not None
    asked = await cy.click(posted, label="Me too")
    await cy.click(asked.response, label="10 minutes")
    await town.wait(timedelta(minutes=11))
    assert said(direct(cy)) == [TOLD]


# ── Lists and cancelling ─────────────────────────────────────────────────────────────────────


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


# ── Events ───────────────────────────────────────────────────────────────────────────────────


async def test_a_lead_of_ones_own_replaces_the_usual_one(town: Town) -> None:
    await potluck(town)
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="potluck")
    told = await bo.slash(town.square, "remind event", event="potluck", lead="2 days")
    assert "2 days ahead" in told.response.content
    listed = await bo.slash(town.square, "remind list")
    assert "**Potluck**" in listed.response.embeds[0].description
    await until(town, 2026, 5, 12, 17, 1)
    assert "You are coming to **Potluck** in 2 days" in direct(bo)[0].content
    await town.wait(3 * DAY)
    assert len(direct(bo)) == 1


async def test_who_is_not_going_is_reminded_all_the_same_and_it_moves_along(town: Town) -> None:
    ada = await potluck(town)
    bo = town.person("bo")
    told = await bo.slash(town.square, "remind event", event="potluck", lead="la veille")
    assert "by direct message" in told.response.content
    moved = await ada.slash(town.square, "event edit", event="potluck", when="16 May 20:00")
    await ada.click(moved.response, label="Confirm")
    await until(town, 2026, 5, 15, 17, 59)
    assert direct(bo) == []
    await town.wait(timedelta(minutes=2))
    assert "You asked me to remind you of **Potluck**" in direct(bo)[0].content


async def test_who_only_asked_to_be_reminded_hears_that_it_is_cancelled(town: Town) -> None:
    ada = await potluck(town)
    bo = town.person("bo")
    await bo.slash(town.square, "remind event", event="potluck", lead="1 day")
    asked = await ada.slash(town.square, "event cancel", event="potluck", reason="rain")
    await ada.click(asked.response, label="Confirm")
    await town.wait(12 * DAY)
    assert len(direct(bo)) == 1
    assert "is cancelled" in direct(bo)[0].content


async def test_never_stops_the_reminder_of_one_event(town: Town) -> None:
    await potluck(town)
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="potluck")
    told = await bo.slash(town.square, "remind event", event="potluck", lead="never")
    assert "will not remind you" in told.response.content
    await town.wait(11 * DAY)
    assert direct(bo) == []


@pytest.mark.parametrize(
    ("lead", "told"),
    [("60 days", "at most 30 days"), ("3 weeks", "has passed"), ("a while", "could not read")],
)
async def test_a_lead_that_cannot_be_is_refused(town: Town, lead: str, told: str) -> None:
    await potluck(town)
    bo = town.person("bo")
    shown = await bo.slash(town.square, "remind event", event="potluck", lead=lead)
    assert told in shown.response.content


async def test_remind_me_under_the_card_offers_what_is_still_ahead(town: Town) -> None:
    await potluck(town, when="6 May 19:00")
    bo = town.person("bo")
    card = town.square.last_message
    assert card is not None
    asked = await bo.click(card, label="Remind me")
    assert asked.ephemeral
    assert labels(asked) == ["one day", "3 hours", "one hour"]
    await bo.click(asked.response, label="one hour")
    await until(town, 2026, 5, 6, 16, 1)
    assert len(direct(bo)) == 1


async def test_me_too_under_an_events_reminder_reminds_at_ones_own_lead(town: Town) -> None:
    await potluck(town)
    bo = town.person("bo")
    await until(town, 2026, 5, 13, 17, 1)
    posted = town.square.last_message
    assert posted is not None
    joined = await bo.click(posted, label="Me too")
    assert "3 hours ahead" in joined.response.content
    await until(town, 2026, 5, 14, 14, 1)
    assert len(direct(bo)) == 1


async def test_me_too_when_ones_own_lead_has_passed_offers_a_shorter_one(town: Town) -> None:
    await potluck(town)
    bo = town.person("bo")
    await chooses(town, bo, Via.DM, lead=2 * DAY)
    await until(town, 2026, 5, 13, 17, 1)
    posted = town.square.last_message
    assert posted is not None
    asked = await bo.click(posted, label="Me too")
    assert labels(asked) == ["3 hours", "one hour"]
    await bo.click(asked.response, label="one hour")
    await until(town, 2026, 5, 14, 16, 1)
    last = town.square.last_message
    assert last is not None
    refused = await town.person("cy").click(last, label="Me too")
    assert "has passed" in refused.response.content


async def test_an_event_reminder_is_snoozed_until_before_the_event(town: Town) -> None:
    await potluck(town)
    bo = town.person("bo")
    await bo.slash(town.square, "event join", event="potluck")
    await until(town, 2026, 5, 14, 14, 1)
    asked = await bo.user.click(direct(bo)[0], label="Snooze")
    assert labels(asked) == ["10 minutes", "one hour"]
    await bo.user.click(asked.response, label="one hour")
    await town.wait(HOUR + timedelta(minutes=1))
    assert len(direct(bo)) == 2
    assert "**Potluck**" in direct(bo)[1].content


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
