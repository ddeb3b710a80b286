"""Which date of a series comes next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.calendar_rules import next_wall

FIRST = datetime(2026, 1, 7, 19, 0)  # a Wednesday
NOON = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)  # a Monday
PARIS = "Europe/Paris"


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("FREQ=WEEKLY", "2026-05-06"),
        ("FREQ=DAILY;INTERVAL=10", "2026-05-07"),
        ("FREQ=MONTHLY;BYDAY=2TU", "2026-05-12"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-05-29"),
        ("FREQ=YEARLY", "2027-01-07"),
        ("FREQ=WEEKLY;UNTIL=20260506T170000Z", "2026-05-06"),
        ("FREQ=WEEKLY;UNTIL=20260506T165959Z", None),
        ("FREQ=WEEKLY;UNTIL=20260506", "2026-05-06"),
        ("FREQ=WEEKLY;COUNT=18", "2026-05-06"),
        ("FREQ=WEEKLY;COUNT=17", None),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", None),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", None),
        ("FREQ=NEVER", None),
        ("", None),
    ],
)
def test_the_next_date_follows_the_rule(rule: str, day: str | None) -> None:
    found = next_wall(FIRST, rule, PARIS, after=NOON)
    assert (f"{found:%Y-%m-%d}" if found else None) == day
    assert found is None or (found.hour, found.minute) == (19, 0)


def test_the_hour_stays_when_the_clocks_change() -> None:
    march = datetime(2026, 3, 27, 12, 0, tzinfo=UTC)
    assert next_wall(FIRST, "FREQ=WEEKLY", PARIS, after=march) == datetime(2026, 4, 1, 19, 0)


def test_a_date_that_is_skipped_does_not_come_and_an_extra_one_does() -> None:
    skipped, extra = datetime(2026, 5, 6, 19, 0), datetime(2026, 5, 8, 18, 0)
    found = next_wall(FIRST, "FREQ=WEEKLY", PARIS, skips=[skipped], extras=[extra], after=NOON)
    assert found == extra


def test_a_first_date_that_is_to_come_is_the_next_whatever_the_rule_says() -> None:
    first = datetime(2026, 5, 7, 19, 0)  # a Thursday
    assert next_wall(first, "FREQ=WEEKLY;BYDAY=MO", PARIS, after=NOON) == first


def test_a_date_begins_being_over_when_it_begins() -> None:
    begins = datetime(2026, 5, 6, 17, 0, tzinfo=UTC)
    just_before = begins - timedelta(seconds=1)
    assert next_wall(FIRST, "FREQ=WEEKLY", PARIS, after=just_before) == datetime(2026, 5, 6, 19)
    assert next_wall(FIRST, "FREQ=WEEKLY", PARIS, after=begins) == datetime(2026, 5, 13, 19)
