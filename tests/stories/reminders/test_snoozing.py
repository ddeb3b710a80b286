"""Reminders by the front door: told again later, shared with others."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.ids import decode
from domain.reminders import ReminderGone, Via
from services.reminders import again
from tests.stories.conftest import Town
from tests.stories.reminders.playing import (
    DAY,
    TOLD,
    buttons,
    chooses,
    direct,
    labels,
    remind,
    said,
    someone_else,
)


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
