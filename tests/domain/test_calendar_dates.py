"""The dates of a repetition in a window: as dateutil has them, at a cost that has a bound."""

from __future__ import annotations

import time
import warnings
from datetime import UTC, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from domain.calendar_dates import dates

START = datetime(2024, 1, 31, 19, 0)
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def found(
    repeats: str | None, *, wall: datetime = START, days: int = 800, **more: object
) -> list[datetime]:
    since = more.pop("since", wall)
    assert isinstance(since, datetime)
    until = since + timedelta(days=days)
    return list(dates(wall, repeats, since=since, until=until, **more))  # type: ignore[arg-type]


def numbers(lowest: int, highest: int, most: int = 3) -> st.SearchStrategy[str]:
    number = st.integers(lowest, highest).filter(bool)
    return st.lists(number, min_size=1, max_size=most, unique=True).map(
        lambda some: ",".join(map(str, some))
    )


@st.composite
def rules(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={frequency}"]
    if draw(st.booleans()):
        parts.append(f"INTERVAL={draw(st.integers(1, 5))}")
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(DAYS))}")
    if draw(st.integers(0, 3)) == 0:
        parts.append(f"BYMONTH={draw(numbers(1, 12, 6))}")
    if draw(st.integers(0, 3)) == 0:
        parts.append(f"BYMONTHDAY={draw(numbers(-31, 31, 6))}")
    yearly = frequency == "YEARLY"
    if yearly and draw(st.integers(0, 4)) == 0:
        parts.append(f"BYYEARDAY={draw(numbers(-366, 366, 6))}")
    if yearly and draw(st.integers(0, 4)) == 0:
        # Of 2021's last week, dateutil forgets the two days that are 2022's.
        parts.append(f"BYWEEKNO={draw(numbers(-53, 51, 6))}")
    if draw(st.booleans()):
        some = draw(st.lists(st.sampled_from(DAYS), min_size=1, max_size=4, unique=True))
        # dateutil asks for both when some are counted and others are not: RFC 5545 for either.
        counted = frequency in {"MONTHLY", "YEARLY"} and draw(st.booleans())
        nth = [draw(st.integers(-5, 5).filter(bool)) if counted else "" for _ in some]
        parts.append("BYDAY=" + ",".join(f"{n}{day}" for n, day in zip(nth, some, strict=True)))
    # dateutil takes the part of the first week that is left for the whole of it.
    if frequency in {"MONTHLY", "YEARLY"} and draw(st.integers(0, 4)) == 0:
        parts.append(f"BYSETPOS={draw(numbers(-6, 6, 2))}")
    if draw(st.integers(0, 4)) == 0:
        parts.append(f"BYHOUR={draw(st.integers(0, 23))}")
    ending = draw(st.integers(0, 4))
    if ending == 0:
        parts.append(f"COUNT={draw(st.integers(1, 40))}")
    elif ending == 1:
        parts.append(f"UNTIL=20{draw(st.integers(20, 32))}0615T190000")
    return ";".join(parts)


def by_dateutil(
    repeats: str, wall: datetime, since: datetime, until: datetime
) -> list[datetime] | None:
    """What dateutil finds; a guard keeps it from searching to the year 9999."""
    guarded = repeats
    if "COUNT=" not in repeats:
        told = repeats.partition("UNTIL=")[2].partition(";")[0]
        stop = min(filter(None, [told, f"{until:%Y%m%dT%H%M%S}"]))
        guarded = ";".join(p for p in repeats.split(";") if not p.startswith("UNTIL="))
        guarded += f";UNTIL={stop}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        rule = rrulestr(guarded, dtstart=wall)
    some: set[datetime] = {wall}
    for one in rule:
        if one >= until:
            break
        some.add(one)
    return sorted(one for one in some if since <= one < until)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    repeats=rules(),
    wall=st.datetimes(datetime(2019, 1, 1), datetime(2027, 12, 31)).map(
        lambda one: one.replace(second=0, microsecond=0)
    ),
    later=st.integers(-100, 3000),
    days=st.integers(1, 800),
)
def test_a_rule_has_the_dates_that_dateutil_finds(
    repeats: str, wall: datetime, later: int, days: int
) -> None:
    since = wall + timedelta(days=later)
    until = since + timedelta(days=days)
    ours = list(dates(wall, repeats, since=since, until=until))
    assume(ours)  # where there is none, dateutil searches to the year 9999
    assert ours == by_dateutil(repeats, wall, since, until)


@settings(max_examples=100, deadline=None)
@given(repeats=rules(), cut=st.integers(1, 700))
def test_two_windows_side_by_side_are_one_window(repeats: str, cut: int) -> None:
    since, until = START - timedelta(days=30), START + timedelta(days=900)
    middle = since + timedelta(days=cut)
    halves = [
        *dates(START, repeats, since=since, until=middle),
        *dates(START, repeats, since=middle, until=until),
    ]
    assert halves == list(dates(START, repeats, since=since, until=until))
    assert halves == sorted(set(halves))


@pytest.mark.parametrize(
    ("repeats", "wanted"),
    [
        (None, ["2024-01-31"]),
        ("FREQ=MONTHLY;COUNT=3", ["2024-01-31", "2024-03-31", "2024-05-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", ["2024-01-31", "2024-02-29", "2024-03-31"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", ["2024-01-31"]),
        ("FREQ=DAILY;UNTIL=20240201", ["2024-01-31", "2024-02-01"]),
        ("FREQ=DAILY;UNTIL=20240201T185959", ["2024-01-31"]),
        # The Friday before the last Monday: positions count within the month.
        (
            "FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=-1;COUNT=2",
            ["2024-01-31", "2024-02-26", "2024-03-29"],
        ),
        (
            "FREQ=MONTHLY;BYDAY=2TU,WE;UNTIL=20240214",
            ["2024-01-31", "2024-02-07", "2024-02-13", "2024-02-14"],
        ),
    ],
)
def test_a_rule_gives_the_dates_that_its_parts_mean_together(
    repeats: str | None, wanted: list[str]
) -> None:
    assert [f"{one:%Y-%m-%d}" for one in found(repeats)] == wanted


def test_dates_are_skipped_and_added_and_the_first_can_be_skipped_too() -> None:
    week = timedelta(days=7)
    some = found(
        "FREQ=WEEKLY;COUNT=4",
        skips=[START, START + 2 * week],
        extras=[START + timedelta(days=1), START + 3 * week],
    )
    assert some == [START + timedelta(days=1), START + week, START + 3 * week]


def test_a_rule_that_ends_at_an_instant_ends_there_on_the_clock_of_the_place() -> None:
    def paris(at: datetime) -> datetime:
        return (at.astimezone(UTC) + timedelta(hours=1)).replace(tzinfo=None)

    some = found("FREQ=DAILY;UNTIL=20240202T180000Z", wall_of=paris)
    assert [one.day for one in some] == [31, 1, 2]


@pytest.mark.parametrize(
    "repeats", ["FREQ=SECONDLY", "FREQ=HOURLY;COUNT=1", "", "COUNT=3", "FREQ=DAILY;INTERVAL=0"]
)
def test_what_is_no_daily_rule_is_refused(repeats: str) -> None:
    if not repeats:
        assert found(repeats) == [START]
        return
    with pytest.raises(ValueError, match=r".+"):
        found(repeats)


@pytest.mark.parametrize(
    "repeats",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",  # never
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1",
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=7",
        "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=31;INTERVAL=1000",
        "FREQ=DAILY;COUNT=9999",
        "FREQ=YEARLY;BYSETPOS=366;BYYEARDAY=1",
    ],
)
def test_a_rule_costs_no_more_than_its_window_has_days(repeats: str) -> None:
    began = time.process_time()
    found(repeats, wall=datetime(1970, 1, 1, 9), since=datetime(2026, 1, 1), days=730)
    assert time.process_time() - began < 1.0  # dateutil takes up to ten seconds for one of these
