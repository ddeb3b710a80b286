"""VTIMEZONE, read by a parser that knows no other source: its clocks are those of the zone data."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import available_timezones

import pytest
from dateutil.tz import tzical
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.times import wall_at, zone_of
from views.calendars.zones import vtimezone

FIRST, LAST = 2026, 2036
ZONES = (
    "Europe/Paris",
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Sao_Paulo",
    "America/Toronto",
    "America/Guayaquil",
)


@cache
def read(zone: str) -> Any:
    text = vtimezone(zone, FIRST - 1, LAST).decode()
    return tzical(io.StringIO(text)).get(zone)


def offsets(zone: str, at: datetime) -> tuple[timedelta | None, timedelta | None]:
    """What the written zone and the zone data say of the wall time at ``at``."""
    wall = wall_at(at, zone)
    return wall.replace(tzinfo=read(zone)).utcoffset(), at.astimezone(zone_of(zone)).utcoffset()


@pytest.mark.parametrize("zone", ZONES)
def test_every_hour_of_eleven_years_is_right(zone: str) -> None:
    info, at = zone_of(zone), datetime(FIRST, 1, 1, tzinfo=UTC)
    while at.year <= LAST:
        shown = at.astimezone(info)
        if not shown.fold and shown.replace(fold=1).utcoffset() == shown.utcoffset():
            written, known = offsets(zone, at)
            assert written == known, at
        at += timedelta(hours=1) if _is_near_a_change(zone, at) else timedelta(hours=18)


def _is_near_a_change(zone: str, at: datetime) -> bool:
    info, day = zone_of(zone), timedelta(days=1)
    return (at - day).astimezone(info).utcoffset() != (at + day).astimezone(info).utcoffset()


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_any_zone_of_the_list_is_right_at_any_instant(data: st.DataObject) -> None:
    zone = data.draw(st.sampled_from(sorted(available_timezones() - {"Factory", "localtime"})))
    span = int(timedelta(days=365 * (LAST - FIRST)).total_seconds())
    for seconds in data.draw(st.lists(st.integers(0, span), min_size=1, max_size=8)):
        at = datetime(FIRST, 1, 2, tzinfo=UTC) + timedelta(seconds=seconds)
        shown = at.astimezone(zone_of(zone))
        if not shown.fold and shown.replace(fold=1).utcoffset() == shown.utcoffset():
            written, known = offsets(zone, at)
            assert written == known, (zone, at)


def test_changes_that_come_back_by_a_rule_stand_as_one() -> None:
    text = vtimezone("Europe/Paris", FIRST, LAST).decode()
    assert "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU" in text
    assert "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU" in text
    assert "RDATE" not in text
    assert "BYDAY=2SU" in vtimezone("America/Toronto", FIRST, LAST).decode()


def test_ramadan_and_cairos_fridays_stand_as_dates() -> None:
    for zone in ("Africa/Casablanca", "Africa/Cairo"):
        text = vtimezone(zone, FIRST, LAST).decode()
        assert "RDATE:" in text
        assert "RRULE" not in text


def test_a_zone_without_changes_is_one_line_of_clocks() -> None:
    text = vtimezone("America/Guayaquil", FIRST, LAST).decode()
    assert text.count("BEGIN:STANDARD") == 1
    assert "BEGIN:DAYLIGHT" not in text
