"""How Discord is told that an event comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.events import Audience, Event, Kind, Status
from domain.mirrors import Repair, is_shown, next_repair, repeat_shown, rule
from domain.recurrence import Repeat

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
THURSDAY = datetime(2026, 5, 14, 17, tzinfo=UTC)


def date(weeks: int = 0, **fields: object) -> Event:
    starts = THURSDAY + timedelta(weeks=weeks)
    wall = starts.replace(tzinfo=None) + timedelta(hours=2)
    event = Event(
        id=1 + weeks,
        network=1,
        chapter=None,
        title="Potluck",
        kind=Kind.MEETUP,
        wall=wall,
        zone="Europe/Paris",
        starts=starts,
        ends=starts + timedelta(hours=2),
        series=9,
        slot=wall,
    )
    return replace(event, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("repeat", "said"),
    [
        (Repeat.WEEKLY, {"frequency": 2, "interval": 1, "by_weekday": [3]}),
        (Repeat.FORTNIGHTLY, {"frequency": 2, "interval": 2, "by_weekday": [3]}),
        (Repeat.MONTHLY_WEEKDAY, {"frequency": 1, "by_n_weekday": [{"n": 2, "day": 3}]}),
        (Repeat.YEARLY, {"frequency": 0, "by_month": [5], "by_month_day": [14]}),
    ],
)
def test_what_discord_can_repeat(repeat: Repeat, said: dict[str, object]) -> None:
    told = rule(repeat, THURSDAY)
    assert told is not None
    assert told["start"] == THURSDAY.isoformat()
    assert told.items() >= said.items()


@pytest.mark.parametrize(
    ("repeat", "starts"),
    [
        (Repeat.NONE, THURSDAY),
        (Repeat.HALF_YEARLY, THURSDAY),
        (Repeat.MONTHLY_DATE, THURSDAY),
        (Repeat.MONTHLY_WEEKDAY, datetime(2026, 7, 30, 17, tzinfo=UTC)),
        (Repeat.YEARLY, datetime(2028, 2, 29, 17, tzinfo=UTC)),
    ],
)
def test_what_it_cannot_is_not_told(repeat: Repeat, starts: datetime) -> None:
    assert rule(repeat, starts) is None


def test_a_series_is_told_while_its_next_dates_follow_the_rule() -> None:
    dates = [date(weeks) for weeks in range(4)]
    assert repeat_shown(Repeat.WEEKLY, dates) is Repeat.WEEKLY
    cancelled = [*dates[:2], replace(dates[2], status=Status.CANCELLED), dates[3]]
    assert repeat_shown(Repeat.WEEKLY, cancelled) is Repeat.NONE
    moved = [replace(dates[0], wall=dates[0].wall + timedelta(hours=1)), *dates[1:]]
    assert repeat_shown(Repeat.WEEKLY, moved) is Repeat.NONE
    renamed = [replace(dates[0], title="Feast", own=frozenset({"title"})), *dates[1:]]
    assert repeat_shown(Repeat.WEEKLY, renamed) is Repeat.NONE
    assert repeat_shown(Repeat.WEEKLY, []) is Repeat.NONE


def test_what_everyone_may_see_is_shown_until_it_is_over() -> None:
    event = date()
    assert is_shown(event, chapter_shows=False, now=NOW)
    assert not is_shown(replace(event, chapter=5), chapter_shows=False, now=NOW)
    assert is_shown(replace(event, chapter=5), chapter_shows=True, now=NOW)
    assert not is_shown(replace(event, audience=Audience.CHAPTER), chapter_shows=True, now=NOW)
    assert not is_shown(replace(event, status=Status.WISHED), chapter_shows=True, now=NOW)
    assert not is_shown(event, chapter_shows=False, now=event.ends)


def test_what_discord_writes_in_its_own_way_is_put_right_once() -> None:
    first = next_repair(None, ("Potluck ", "Potluck"), now=NOW)
    assert first is not None
    assert first.due == NOW + timedelta(minutes=1)
    assert next_repair(first, ("Potluck ", "Potluck"), now=NOW + timedelta(minutes=2)) is None
    other = next_repair(first, ("Party", "Potluck"), now=NOW + timedelta(minutes=2))
    assert other is not None


def test_the_same_change_by_hand_is_put_right_once_an_hour() -> None:
    worked = Repair(("Party", "Potluck"), NOW, worked=True)
    soon = next_repair(worked, ("Party", "Potluck"), now=NOW + timedelta(minutes=5))
    assert soon is not None
    assert soon.due == NOW + timedelta(hours=1)
    late = next_repair(worked, ("Party", "Potluck"), now=NOW + timedelta(hours=5))
    assert late is not None
    assert late.due == NOW + timedelta(hours=5, minutes=1)
