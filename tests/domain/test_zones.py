"""Zones by the names that people give them; a guess is offered and never taken."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.zones import MOST, ZoneUnknown, common, find, suggest

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Europe/Paris", "Europe/Paris"),
        (" europe/paris ", "Europe/Paris"),
        ("america/new york", "America/New_York"),
        ("Casablanca", "Africa/Casablanca"),
        ("SÃO PAULO", "America/Sao_Paulo"),
        ("utc", "UTC"),
    ],
)
def test_a_zone_is_found_by_its_name_or_its_city(text: str, zone: str) -> None:
    assert find(text) == zone


@pytest.mark.parametrize("text", ["Europe/Pariss", "Pariss"])
def test_a_typo_is_answered_with_the_nearest(text: str) -> None:
    with pytest.raises(ZoneUnknown) as refused:
        find(text)
    assert refused.value.nearest[0] == "Europe/Paris"


@given(st.text(max_size=200))
def test_whatever_is_typed_is_a_zone_or_a_refusal(text: str) -> None:
    found = None
    with contextlib.suppress(ZoneUnknown):
        found = find(text)
    assert found is None or found in available_timezones()
    assert len(suggest(text)) <= MOST


def test_a_select_begins_with_what_is_chosen_and_holds_no_zone_twice() -> None:
    zones = common("Asia/Kathmandu", now=NOW)
    assert zones[0] == "Asia/Kathmandu"
    assert len(zones) == len(set(zones)) < MOST
    assert zones[1] == "Asia/Kolkata"
    assert all(ZoneInfo(zone) for zone in zones)
