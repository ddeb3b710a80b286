"""RRULE: another reader of the rule finds the dates that ours gives."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from domain.dates import Rule
from domain.recurrence import Repeat
from views.calendars.rules import rrule

REPEATS = [repeat for repeat in Repeat if repeat is not Repeat.NONE]
WALLS = st.datetimes(datetime(2026, 1, 1), datetime(2036, 12, 31)).map(
    lambda wall: wall.replace(second=0, microsecond=0, fold=0)
)


@given(st.sampled_from(REPEATS), WALLS, st.integers(0, 800))
def test_the_written_rule_gives_the_slots_of_the_series(
    repeat: Repeat, wall: datetime, later: int
) -> None:
    rule = Rule(wall, "Europe/Paris", repeat, wall)
    first = next(rule.slots(wall + timedelta(days=later)))
    ours = list(islice(rule.slots(first), 30))
    theirs = rrulestr(rrule(repeat, wall, None, "Europe/Paris"), dtstart=first)
    assert list(islice(theirs, 30)) == ours


@pytest.mark.parametrize(
    ("repeat", "wall", "written"),
    [
        (Repeat.WEEKLY, datetime(2026, 5, 4, 19), "FREQ=WEEKLY;BYDAY=MO"),
        (Repeat.FORTNIGHTLY, datetime(2026, 5, 5, 19), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        (Repeat.MONTHLY_WEEKDAY, datetime(2026, 5, 11, 19), "FREQ=MONTHLY;BYDAY=2MO"),
        (Repeat.MONTHLY_WEEKDAY, datetime(2026, 5, 30, 19), "FREQ=MONTHLY;BYDAY=-1SA"),
        (
            Repeat.MONTHLY_DATE,
            datetime(2026, 1, 30, 19),
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
        ),
        (Repeat.MONTHLY_DATE, datetime(2026, 1, 31, 19), "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (Repeat.HALF_YEARLY, datetime(2026, 5, 4, 19), "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=4"),
        (Repeat.YEARLY, datetime(2028, 2, 29, 19), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
    ],
)
def test_rules_are_written_as_people_who_read_them_expect(
    repeat: Repeat, wall: datetime, written: str
) -> None:
    assert rrule(repeat, wall, None, "Europe/Paris") == written


def test_the_last_date_is_an_instant_in_utc() -> None:
    wall = datetime(2026, 5, 4, 19)
    written = rrule(Repeat.WEEKLY, wall, datetime(2026, 12, 7, 19), "Europe/Paris")
    assert written.endswith(";UNTIL=20261207T180000Z")


def test_what_does_not_repeat_has_no_rule() -> None:
    with pytest.raises(ValueError, match="none"):
        rrule(Repeat.NONE, datetime(2026, 5, 4, 19), None, "UTC")
