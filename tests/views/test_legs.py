"""The card of an event in many places always fits into one message."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.events import UNDATED, Event, Kind, Status
from domain.hosting import MOST_LEGS, LegsOffered, Whole
from views import events, legs
from views.events_card import moment
from views.texts import Texts

STARTS = datetime(2026, 9, 16, 16, 0, tzinfo=UTC)
LONG = "*_" * 50
MAIN = Event(
    id=1,
    network=1,
    chapter=7,
    title=LONG,
    kind=Kind.FEST,
    wall=STARTS.replace(tzinfo=None),
    zone="America/Argentina/Buenos_Aires",
    starts=STARTS,
    ends=STARTS + timedelta(days=3),
    description="~" * 2000,
    venue="*" * 200,
    reason="*" * 200,
    capacity=100_000,
    city=LONG,
    chapter_name=LONG[:80],
)
LEGS = tuple(
    replace(MAIN, id=number, part_of=1, waiting=99_999, maybe=99_999, going=99_999)
    for number in range(2, 2 + MOST_LEGS)
)
WHOLE = Whole(
    legs=LEGS,
    satellites=tuple(replace(one, kind=Kind.SATELLITE) for one in LEGS),
    people=99_999,
    yours=frozenset(leg.id for leg in LEGS),
    hosts=(LONG,) * 8,
)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_longest_event_in_the_most_places_fits(language: str) -> None:
    say = Texts().say(language)
    seen = events.details(MAIN, None, None, say, now=STARTS - timedelta(days=9))
    for reply in (legs.card(MAIN, WHOLE, say), legs.with_whole(seen, MAIN, WHOLE, say)):
        (shown,) = reply.embeds
        assert len(shown) <= 6000
        assert len(shown.fields) <= 25
        assert all(len(str(field.value)) <= 1024 for field in shown.fields)
        assert all(len(str(field.name)) <= 256 for field in shown.fields)
        assert len(reply.rows) <= 5
    assert sum("\\*" in str(one.name) for one in legs.card(MAIN, WHOLE, say).embeds[0].fields) == 12


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_select_of_legs_and_a_choice_of_a_wish_fit(language: str) -> None:
    say = Texts().say(language)
    (row,) = legs.offered(LegsOffered(MAIN, LEGS), say).rows
    assert row[0].max_values == MOST_LEGS  # type: ignore[union-attr]
    wish = replace(
        MAIN, kind=Kind.WISH, status=Status.WISHED, starts=UNDATED, ends=UNDATED, vague="*" * 200
    )
    assert len(events.choice(wish, say)) <= 100
    assert "9999" not in f"{events.choice(wish, say)} {events.line(wish, say)} {moment(wish, say)}"
