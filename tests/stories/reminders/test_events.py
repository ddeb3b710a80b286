"""Reminders by the front door: those of an event."""

from __future__ import annotations

from datetime import timedelta

import pytest
import simcord

from domain.reminders import Via
from tests.stories.conftest import Town
from tests.stories.reminders.playing import DAY, HOUR, chooses, direct, labels, until


async def potluck(town: Town, when: str = "14 May 19:00") -> simcord.MemberActor:
    """An event of the network, told of in the square; who made it."""
    await town.network(announce_channel=town.square.id)
    ada = town.steward()
    shown = await ada.slash(town.square, "event create", title="Potluck", when=when)
    await ada.click(shown.response, label="Confirm")
    return ada


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
