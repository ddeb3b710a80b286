"""Beginning again: never fast for long, and never Discord's thousand identifications."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.lives import (
    A_DAY,
    AT_ONCE,
    DAY,
    LASTED,
    LONGEST_AGAIN,
    LONGEST_PAUSE,
    REFILL,
    UNCOUNTED,
    BackOff,
    again,
    spent,
    wait,
)

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
DISCORD_ALLOWS = 1000


def crash_loop(each: timedelta, until: timedelta) -> list[datetime]:
    """When a bot identifies that is started again ``each`` so often and keeps to the budget."""
    past: list[datetime] = []
    now = NOW
    while now < NOW + until:
        pause = wait(past, now)
        if pause:
            now += pause
        past.append(now)
        now += each
    return past


@given(st.lists(st.integers(0, 7200), min_size=1, max_size=450))
def test_no_day_sees_more_identifications_than_the_budget(gaps: list[int]) -> None:
    past: list[datetime] = []
    now = NOW
    for gap in gaps:
        now += timedelta(seconds=gap)
        now += wait(past, now)
        assert wait(past, now) == timedelta(0)  # who waited as long as they were told may go
        past.append(now)
    for index, first in enumerate(past[A_DAY:]):
        assert first - past[index] >= DAY - timedelta(milliseconds=1)


def test_a_process_that_crashes_every_five_seconds_stays_far_below_what_discord_allows() -> None:
    past = crash_loop(timedelta(seconds=5), timedelta(days=3))
    worst = max(spent(past[: index + 1], one) for index, one in enumerate(past))
    assert worst <= A_DAY < DISCORD_ALLOWS / 4


def test_fifty_go_at_once_and_then_one_every_ten_minutes() -> None:
    past = [NOW] * (AT_ONCE - 1)
    assert wait(past, NOW) == timedelta(0)
    assert wait([NOW, *past], NOW) == REFILL < timedelta(minutes=10)


def test_after_a_day_everything_is_there_again() -> None:
    assert wait([NOW] * A_DAY, NOW + DAY) == timedelta(0)
    assert spent([NOW] * A_DAY, NOW + DAY) == 0


@given(st.lists(st.integers(-200_000, 200_000), max_size=300))
def test_whatever_the_clock_did_nobody_waits_longer_than_for_one(seconds: list[int]) -> None:
    past = [NOW + timedelta(seconds=one) for one in seconds]
    assert timedelta(0) <= wait(past, NOW) <= REFILL


def test_a_clock_that_was_set_back_gives_nothing_back() -> None:
    ahead = [NOW + timedelta(hours=2)] * AT_ONCE
    assert spent(ahead, NOW) == AT_ONCE
    assert wait(ahead, NOW) == REFILL


def test_those_that_cannot_be_counted_are_still_too_few_to_matter() -> None:
    assert DAY / UNCOUNTED < DISCORD_ALLOWS


def test_a_session_that_ends_again_and_again_is_replaced_ever_more_slowly() -> None:
    pauses = [again([NOW] * number, NOW).total_seconds() for number in range(1, 7)]
    assert pauses == [5, 10, 20, 40, 40, 40]
    assert again([NOW - timedelta(minutes=11)] * 9, NOW).total_seconds() == 5
    assert timedelta(seconds=60) > LONGEST_AGAIN


def test_pauses_grow_to_five_minutes() -> None:
    pauses = []
    failing = BackOff()
    for _ in range(12):
        failing = failing.after(timedelta(seconds=20))
        pauses.append(failing.pause(0).total_seconds())
    assert pauses == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]


@pytest.mark.parametrize(
    ("connected", "forgotten"), [(LASTED, True), (LASTED - timedelta(seconds=1), False)]
)
def test_only_a_life_that_lasted_makes_failures_forgotten(
    connected: timedelta, forgotten: bool
) -> None:
    assert (BackOff(7).after(connected) == BackOff(0)) is forgotten


@given(st.integers(0, 10_000), st.floats(0, 1))
def test_chance_takes_off_a_quarter_at_most_and_never_all(failures: int, chance: float) -> None:
    whole = BackOff(failures).pause(0)
    pause = BackOff(failures).pause(chance)
    assert whole * 0.75 <= pause <= whole <= LONGEST_PAUSE
    assert pause >= timedelta(milliseconds=750)
