"""Copies of the store by their moments: which stay, and when the next is due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import backups
from domain.backups import MOST_KEPT, NEWEST

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
DAY = timedelta(days=1)
moments = st.datetimes(datetime(2024, 1, 1), datetime(2026, 12, 31), timezones=st.just(UTC))


@given(st.lists(moments, min_size=1, max_size=200))
def test_the_newest_always_stay_and_their_number_is_bounded(made: list[datetime]) -> None:
    stay = backups.kept(made)
    assert set(sorted(set(made))[-NEWEST:]) <= stay <= set(made)
    assert len(stay) <= MOST_KEPT


@given(st.lists(moments, min_size=1, max_size=100))
def test_what_stays_once_sorted_out_stays(made: list[datetime]) -> None:
    stay = backups.kept(made)
    assert backups.kept(stay) == stay


def test_of_a_year_of_days_a_fortnight_eight_weeks_and_three_months_stay() -> None:
    made = [NOW - DAY * day for day in range(365)]
    ages = sorted((NOW - moment).days for moment in backups.kept(made))
    assert ages[:14] == list(range(14))
    assert ages[14:] == [15, 22, 29, 34, 36, 43]  # Sundays, and the last day of March
    assert (NOW - timedelta(days=34)).date().isoformat() == "2026-03-31"


def test_of_copies_made_each_hour_the_last_of_each_day_stays_too() -> None:
    made = [NOW - timedelta(hours=hour) for hour in range(24 * 10)]
    days = {moment.date() for moment in backups.kept(made)}
    assert {(NOW - DAY * day).date() for day in range(7)} <= days


def test_after_the_months_that_are_told_nothing_holds_what_was_erased() -> None:
    months = backups.months_held(DAY)
    for day in range(365):
        erased = NOW + DAY * day
        later = erased + timedelta(days=30 * months)
        made = [NOW + DAY * one for one in range(day + 30 * months + 1)]
        assert min(backups.kept(one for one in made if one <= later)) > erased


def test_whoever_backs_up_seldom_is_told_of_more_months() -> None:
    assert backups.months_held(timedelta(days=30)) == 14


@pytest.mark.parametrize(("age", "wait"), [(None, 0), (0, 24), (23, 1), (24, 0), (100, 0)], ids=str)
def test_the_next_is_due_by_the_age_of_the_newest(age: int | None, wait: int) -> None:
    newest = None if age is None else NOW - timedelta(hours=age)
    assert backups.due(newest, DAY, now=NOW) == NOW + timedelta(hours=wait)


@pytest.mark.parametrize(("hours", "minutes"), [(24, 60), (5, 30), (1, 6)])
def test_after_a_failure_the_next_try_comes_sooner(hours: int, minutes: int) -> None:
    assert backups.again(timedelta(hours=hours)) == timedelta(minutes=minutes)


@given(moments)
def test_a_name_says_the_moment_to_the_second(moment: datetime) -> None:
    assert backups.moment_of(backups.name_at(moment)) == moment.replace(microsecond=0)


@pytest.mark.parametrize(
    "name",
    [
        "bot.db",
        "bot-20260504-100000.db.partial",
        "bot-20260504-1000.db",
        "bot-2026054-100000.db",
        "bot-20261304-100000.db",
        "my-bot-20260504-100000.db",
        "bot.db.erasures",
    ],
)
def test_what_is_not_ours_has_no_moment(name: str) -> None:
    assert backups.moment_of(name) is None
