"""Reminders by the front door: asked for, confirmed, told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from db import reminders
from db.store import Transaction
from domain.events import DraftGone
from domain.ids import decode, new_id
from domain.reminders import Reminder, Via
from services import people as acting
from services.reminders import asking
from tests.stories.conftest import Town
from tests.stories.reminders.playing import (
    DAY,
    HOUR,
    TOLD,
    chooses,
    direct,
    labels,
    remind,
    said,
    someone_else,
)


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
    assert "Je te rappellerai\u202f: la soupe" in confirmed.response.content
    await town.wait(DAY)
    assert said(direct(zoe)) == ["Tu m'as demandé de te rappeler\u202f: la soupe"]
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
    posted = [one.json for one in town.env.http_requests if isinstance(one.json, dict)]
    sent = [one for one in posted if "soup" in str(one)]
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
