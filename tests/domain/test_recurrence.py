"""What comes back comes back at the same hour, once, whatever the clocks and the months do."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from time import perf_counter
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil import rrule
from hypothesis import given
from hypothesis import strategies as st

from domain.recurrence import Repeat, next_after, occurrences

PARIS = "Europe/Paris"
EUROPE = sorted(name for name in available_timezones() if name.startswith("Europe/"))
REPEATING = [repeat for repeat in Repeat if repeat is not Repeat.NONE]


@cache
def changes(zone: str) -> tuple[tuple[datetime, timedelta], ...]:
    """Every clock change of ``zone`` from 2026 to 2036: its instant, and how far clocks move."""
    info = ZoneInfo(zone)

    def offset(at: datetime) -> timedelta:
        return at.astimezone(info).utcoffset() or timedelta(0)

    found = []
    day, hour = datetime(2026, 1, 1, tzinfo=UTC), timedelta(hours=1)
    while day.year < 2037:
        after = day + timedelta(days=7)
        if offset(day) != offset(after):
            at = day
            while offset(at + hour) == offset(day):
                at += hour
            found.append((at + hour, offset(after) - offset(day)))
        day = after
    return tuple(found)


def walk(wall: datetime, zone: str, repeat: Repeat, times: int) -> list[datetime]:
    """The walls of the first ``times`` occurrences, each asked for after the one before."""
    after = datetime(2000, 1, 1, tzinfo=UTC)
    walls = []
    for _ in range(times):
        moment = next_after(wall, zone, repeat, after=after)
        assert moment is not None
        walls.append(moment.wall)
        after = moment.at
    return walls


def dates(wall: datetime, repeat: Repeat, times: int) -> list[str]:
    return [f"{found:%Y-%m-%d}" for found in walk(wall, PARIS, repeat, times)]


@pytest.mark.parametrize("zone", EUROPE)
def test_at_every_clock_change_of_europe_a_reminder_comes_once_at_the_documented_hour(
    zone: str,
) -> None:
    info = ZoneInfo(zone)
    for at, moved in changes(zone):
        forward = moved > timedelta(0)
        # A wall time in the middle of what is skipped, or of what comes twice.
        before = (at - timedelta(seconds=1)).astimezone(info).replace(tzinfo=None)
        edge = before + timedelta(seconds=1)
        wall = edge + moved / 2
        day = timedelta(days=1)
        for repeat, first in ((Repeat.DAILY, wall - 3 * day), (Repeat.WEEKLY, wall - 14 * day)):
            found = occurrences(first, zone, repeat, start=at - day, end=at + day, limit=9)
            near = [m for m in found if abs(m.wall - wall) < timedelta(hours=6)]
            assert len(near) == 1, (zone, at, repeat)
            (moment,) = near
            assert moment.wall == (wall + moved if forward else wall)
            assert moment.at.astimezone(info).replace(tzinfo=None, fold=0) == moment.wall
            assert moment.at == at + moved / 2
            again = next_after(first, zone, repeat, after=moment.at)
            assert again is not None
            step = 1 if repeat is Repeat.DAILY else 7
            assert again.wall == wall + step * day


def test_the_zones_of_europe_do_change_their_clocks() -> None:
    assert sum(len(changes(zone)) for zone in EUROPE) > 1_000
    assert len(changes(PARIS)) == 22


def test_a_weekly_meeting_keeps_its_hour_when_the_clocks_change() -> None:
    found = occurrences(
        datetime(2027, 3, 25, 19), PARIS, Repeat.WEEKLY,
        start=datetime(2027, 3, 1, tzinfo=UTC), end=datetime(2027, 4, 2, tzinfo=UTC), limit=9,
    )  # fmt: skip
    assert [moment.wall.hour for moment in found] == [19, 19]
    assert [moment.at.hour for moment in found] == [18, 17]


def test_the_thirty_first_is_the_last_day_of_shorter_months_and_comes_back() -> None:
    assert dates(datetime(2027, 1, 31, 19), Repeat.MONTHLY_DATE, 5) == [
        "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31",
    ]  # fmt: skip


def test_a_fifth_weekday_is_the_last_of_every_month() -> None:
    assert dates(datetime(2027, 3, 29, 19), Repeat.MONTHLY_WEEKDAY, 4) == [
        "2027-03-29", "2027-04-26", "2027-05-31", "2027-06-28",
    ]  # fmt: skip


def test_a_fourth_weekday_stays_the_fourth() -> None:
    assert dates(datetime(2027, 2, 22, 19), Repeat.MONTHLY_WEEKDAY, 3) == [
        "2027-02-22", "2027-03-22", "2027-04-26",
    ]  # fmt: skip


def test_a_summit_comes_every_six_months() -> None:
    assert dates(datetime(2026, 8, 31, 9), Repeat.HALF_YEARLY, 4) == [
        "2026-08-31", "2027-02-28", "2027-08-31", "2028-02-29",
    ]  # fmt: skip


def test_the_twenty_ninth_of_february_is_the_twenty_eighth_of_common_years() -> None:
    assert dates(datetime(2028, 2, 29, 9), Repeat.YEARLY, 5) == [
        "2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29",
    ]  # fmt: skip


def test_every_two_weeks_skips_one() -> None:
    assert dates(datetime(2026, 11, 18, 19), Repeat.FORTNIGHTLY, 3) == [
        "2026-11-18", "2026-12-02", "2026-12-16",
    ]  # fmt: skip


def test_what_does_not_repeat_comes_once() -> None:
    wall = datetime(2026, 11, 18, 19)
    at = datetime(2026, 11, 18, 18, tzinfo=UTC)
    only = next_after(wall, PARIS, Repeat.NONE, after=at - timedelta(seconds=1))
    assert only is not None
    assert (only.wall, only.at, only.zone) == (wall, at, PARIS)
    assert next_after(wall, PARIS, Repeat.NONE, after=at) is None


@pytest.mark.parametrize("repeat", REPEATING)
def test_nothing_comes_before_the_first(repeat: Repeat) -> None:
    wall = datetime(2026, 11, 18, 19)
    first = next_after(wall, PARIS, repeat, after=datetime(1990, 1, 1, tzinfo=UTC))
    assert first is not None
    assert first.wall == wall


def test_start_is_included_and_end_is_not() -> None:
    at = datetime(2026, 11, 18, 18, tzinfo=UTC)
    found = occurrences(
        datetime(2026, 11, 18, 19), PARIS, Repeat.DAILY,
        start=at, end=at + timedelta(days=2), limit=9,
    )  # fmt: skip
    assert [moment.at for moment in found] == [at, at + timedelta(days=1)]


@pytest.mark.parametrize("limit", [0, 1, 5])
def test_never_more_than_the_limit(limit: int) -> None:
    start = datetime(2026, 11, 18, tzinfo=UTC)
    found = occurrences(
        datetime(2026, 1, 1, 19), PARIS, Repeat.DAILY,
        start=start, end=start + timedelta(days=400), limit=limit,
    )  # fmt: skip
    assert len(found) == limit


def test_a_day_that_a_country_left_out_is_not_told_twice() -> None:
    found = occurrences(  # Samoa had no 30 December 2011
        datetime(2011, 12, 28, 9), "Pacific/Apia", Repeat.DAILY,
        start=datetime(2011, 12, 27, tzinfo=UTC), end=datetime(2012, 1, 3, tzinfo=UTC), limit=20,
    )  # fmt: skip
    instants = [moment.at for moment in found]
    assert len(set(instants)) == len(instants)
    assert [moment.wall.day for moment in found] == [28, 29, 31, 1, 2, 3]


def test_an_old_series_costs_no_more_than_a_young_one() -> None:
    after = datetime(2036, 6, 1, tzinfo=UTC)

    def best(first: datetime) -> float:
        times = []
        for _ in range(50):
            begun = perf_counter()
            next_after(first, PARIS, Repeat.DAILY, after=after)
            times.append(perf_counter() - begun)
        return min(times)

    assert best(datetime(1950, 1, 1, 19)) < 20 * best(datetime(2036, 5, 1, 19))


RULES = {
    Repeat.DAILY: {"freq": rrule.DAILY},
    Repeat.WEEKLY: {"freq": rrule.WEEKLY},
    Repeat.FORTNIGHTLY: {"freq": rrule.WEEKLY, "interval": 2},
    Repeat.MONTHLY_DATE: {"freq": rrule.MONTHLY},
    Repeat.HALF_YEARLY: {"freq": rrule.MONTHLY, "interval": 6},
    Repeat.YEARLY: {"freq": rrule.YEARLY},
}


@given(
    st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    st.sampled_from(sorted(RULES)),
    st.integers(0, 900),
)
def test_dates_agree_with_the_calendar_standard(first: date, repeat: Repeat, later: int) -> None:
    """Against dateutil's reading of RFC 5545, for the days that every month has."""
    wall = datetime(first.year, first.month, min(first.day, 28), 12)
    after = wall + timedelta(days=later)
    expected = rrule.rrule(dtstart=wall, **RULES[repeat]).after(after)
    found = next_after(wall, "UTC", repeat, after=after.replace(tzinfo=UTC))
    assert found is not None
    assert found.wall == expected


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2036, 12, 31)),
    st.sampled_from(REPEATING),
    st.sampled_from([PARIS, "Africa/Cairo", "America/Toronto", "Pacific/Apia"]),
    st.integers(0, 3_000),
)
def test_the_next_is_the_first_of_the_list(
    wall: datetime, repeat: Repeat, zone: str, later: int
) -> None:
    wall = wall.replace(second=0, microsecond=0)
    after = wall.replace(tzinfo=UTC) + timedelta(days=later)
    moment = next_after(wall, zone, repeat, after=after)
    assert moment is not None
    assert moment.at > after
    start = after + timedelta(microseconds=1)
    end = after + timedelta(days=800)
    assert occurrences(wall, zone, repeat, start=start, end=end, limit=1) == [moment]
