"""The rules of events in many places, of their hosts, and of wishes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import hosting, wishes
from domain.errors import TextRefused
from domain.events import UNDATED, Audience, Event, EventCancelled, EventOver, Kind, Status
from domain.hosting import MOST_LEGS, PartOfPart, TooManyLegs, Whole, WholeUndated
from domain.times import instant_of
from domain.wishes import AlreadyDated, NoDateYet, WishNeedsDate, WishRepeats

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
STARTS = datetime(2026, 6, 16, 16, 0, tzinfo=UTC)
HOURS = st.integers(min_value=-100, max_value=100)


def event(number: int, starts: datetime = STARTS, **details: object) -> Event:
    known: dict[str, object] = {
        "chapter": 7,
        "kind": Kind.MEETUP,
        "zone": "Europe/Paris",
        "ends": starts + timedelta(hours=2),
        **details,
    }
    return Event(
        id=number,
        network=1,
        title=f"Event {number}",
        wall=starts.replace(tzinfo=None),
        starts=starts,
        **known,  # type: ignore[arg-type]
    )


MAIN = event(1)
WISH = event(2, UNDATED, kind=Kind.WISH, status=Status.WISHED, vague="in autumn")


def test_a_leg_is_the_event_elsewhere_and_a_satellite_is_not() -> None:
    assert hosting.is_leg(event(2, part_of=1))
    assert hosting.is_leg(event(2, part_of=1, kind=Kind.ONLINE))
    assert not hosting.is_leg(event(2))
    assert not hosting.is_leg(event(2, part_of=1, kind=Kind.SATELLITE))
    assert not hosting.is_leg(replace(WISH, part_of=1))


@pytest.mark.parametrize(
    ("main", "refusal"),
    [
        (replace(MAIN, part_of=9), PartOfPart),
        (replace(MAIN, status=Status.CANCELLED), EventCancelled),
        (event(1, NOW - timedelta(days=2)), EventOver),
        (replace(WISH, id=1), WholeUndated),
        (replace(MAIN, id=2), PartOfPart),
    ],
)
def test_what_cannot_have_parts_says_why(main: Event, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        hosting.check_whole(main, event(2), NOW, legs=0)


def test_an_event_has_as_many_legs_as_a_message_shows_and_any_number_of_satellites() -> None:
    hosting.check_whole(MAIN, event(2), NOW, legs=MOST_LEGS - 1)
    with pytest.raises(TooManyLegs):
        hosting.check_whole(MAIN, event(2), NOW, legs=MOST_LEGS)
    hosting.check_whole(MAIN, event(2, kind=Kind.SATELLITE), NOW, legs=MOST_LEGS)


def test_parts_a_month_apart_are_pointed_out_and_a_wish_is_never_far() -> None:
    assert not hosting.far_apart(MAIN, event(2, STARTS + timedelta(days=31)))
    assert hosting.far_apart(MAIN, event(2, STARTS + timedelta(days=32)))
    assert hosting.far_apart(MAIN, event(2, STARTS - timedelta(days=32)))
    assert not hosting.far_apart(MAIN, WISH)


@given(HOURS, HOURS)
def test_two_legs_are_at_once_for_each_other_or_for_neither(one: int, other: int) -> None:
    a = event(2, STARTS + timedelta(hours=one))
    b = event(3, STARTS + timedelta(hours=other))
    assert bool(hosting.overlapping(a, [b])) is bool(hosting.overlapping(b, [a]))
    assert bool(hosting.overlapping(a, [b])) is (abs(one - other) < 2)
    assert hosting.overlapping(a, [a]) == ()


def test_a_cancelled_leg_is_not_at_once_with_anything_nor_to_be_joined() -> None:
    off = event(3, status=Status.CANCELLED)
    assert hosting.overlapping(event(2), [off]) == ()
    assert hosting.open_legs([off, event(2), event(4, NOW - timedelta(days=1))], NOW) == (event(2),)


def test_a_card_shows_no_leg_that_some_of_its_readers_may_not_see() -> None:
    legs = (
        event(2),
        event(3, audience=Audience.CONNECTORS),
        event(4, audience=Audience.CHAPTER, chapter=8),
    )
    whole = Whole(legs=legs)
    assert hosting.on_card(MAIN, whole).legs == legs[:1]
    closed = replace(MAIN, audience=Audience.CONNECTORS)
    assert hosting.on_card(closed, replace(whole, legs=(event(3, audience=Audience.CONNECTORS),)))
    inner = replace(MAIN, audience=Audience.CHAPTER)
    shown = hosting.on_card(inner, Whole(legs=(event(5, audience=Audience.CHAPTER), legs[2])))
    assert [leg.id for leg in shown.legs] == [5]


@given(st.sampled_from(sorted(available_timezones())))
def test_a_wish_stands_after_everything_in_every_zone(zone: str) -> None:
    moment = wishes.undated(zone)
    assert instant_of(moment.wall, zone) == UNDATED
    assert not replace(WISH, zone=zone, wall=moment.wall).is_dated


def test_a_wish_has_nothing_to_be_reminded_of_or_to_repeat() -> None:
    with pytest.raises(NoDateYet):
        wishes.check_dated(WISH)
    with pytest.raises(WishRepeats):
        wishes.check_repeats(WISH)
    wishes.check_dated(MAIN)
    wishes.check_repeats(MAIN)


def test_a_kind_changes_with_the_date_of_a_wish_and_never_back() -> None:
    with pytest.raises(WishNeedsDate):
        wishes.check_kind(WISH, Kind.TALK)
    with pytest.raises(AlreadyDated):
        wishes.check_kind(MAIN, Kind.WISH)
    wishes.check_kind(WISH, None)
    wishes.check_kind(MAIN, Kind.TALK)
    assert wishes.kind_of(WISH, None) is Kind.MEETUP
    assert wishes.kind_of(replace(WISH, part_of=1), None) is Kind.SATELLITE
    assert wishes.kind_of(WISH, None, asking=True) is Kind.SATELLITE
    assert wishes.kind_of(WISH, Kind.TALK) is Kind.TALK
    assert wishes.kind_of(WISH, Kind.WISH) is Kind.MEETUP


def test_the_words_of_a_wish_are_kept_in_one_line() -> None:
    assert wishes.vague("  sometime\n in autumn ") == "sometime in autumn"
    with pytest.raises(TextRefused):
        wishes.vague("x" * 201)
