"""Reminders by the front door: those that come back."""

from __future__ import annotations

from tests.stories.conftest import Town
from tests.stories.reminders.playing import DAY, direct, remind, until


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
