"""Deliveries: who hears of an event, and when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import simcord

from domain.reminders import Via
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
    texts,
    until,
)


async def cancel(town: Town, host: simcord.MemberActor) -> None:
    """It will not happen."""
    shown = await host.slash(town.square, "event cancel", event="potluck", reason="rain")
    await host.click(shown.response, label="Confirm")


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
