"""Seats: never more seated than seats, nobody overtaken, nobody lost."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.events import (
    MAX_CAPACITY,
    MAX_DURATION,
    Answer,
    CapacityRefused,
    EndsBeforeStart,
    Event,
    EventCancelled,
    EventOver,
    Kind,
    Status,
    check_capacity,
    check_duration,
    check_open,
    promotions,
    seat,
)

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
POTLUCK = Event(
    1,
    1,
    None,
    "Potluck",
    Kind.MEETUP,
    NOW.replace(tzinfo=None),
    "UTC",
    NOW,
    NOW + timedelta(hours=2),
)


@dataclass
class Room:
    """A room whose doorkeeper asks the rules; ``queue`` is kept in the order of arrival."""

    seats: int | None
    seated: list[int] = field(default_factory=list)
    queue: list[int] = field(default_factory=list)
    came: list[int] = field(default_factory=list)

    def event(self) -> Event:
        return replace(
            POTLUCK, capacity=self.seats, going=len(self.seated), waiting=len(self.queue)
        )

    def answer(self, person: int) -> Answer | None:
        if person in self.seated:
            return Answer.GOING
        return Answer.WAITING if person in self.queue else None

    def join(self, person: int) -> None:
        before = self.answer(person)
        given = seat(self.event(), before)
        if given is before:
            return
        self.came.append(person)
        (self.seated if given is Answer.GOING else self.queue).append(person)

    def leave(self, person: int) -> None:
        for where in (self.seated, self.queue, self.came):
            if person in where:
                where.remove(person)
        self.fill()

    def fill(self) -> list[int]:
        freed = promotions(self.event())
        promoted, self.queue = self.queue[:freed], self.queue[freed:]
        self.seated += promoted
        return promoted


moves = st.one_of(
    st.tuples(st.just("join"), st.integers(0, 15)),
    st.tuples(st.just("leave"), st.integers(0, 15)),
    st.tuples(st.just("seats"), st.one_of(st.none(), st.integers(1, 12))),
)


@given(st.one_of(st.none(), st.integers(1, 8)), st.lists(moves, max_size=80))
def test_seats_are_given_in_order_and_nobody_is_lost(
    seats: int | None, story: list[tuple[str, int | None]]
) -> None:
    room = Room(seats)
    for what, which in story:
        before = list(room.seated)
        if what == "seats":
            room.seats = which
            room.fill()
        elif what == "join":
            room.join(which or 0)
        else:
            room.leave(which or 0)
        fresh = [one for one in room.seated if one not in before]
        if fresh and room.seats is not None:
            assert len(room.seated) <= room.seats  # a seat is given only where there is one
        assert sorted(room.seated + room.queue) == sorted(set(room.came))
        assert room.queue == [one for one in room.came if one in room.queue]
        if room.queue:  # nobody waits beside an empty seat
            assert room.seats is not None
            assert len(room.seated) >= room.seats
        first_waiting = room.came.index(room.queue[0]) if room.queue else len(room.came)
        assert all(room.came.index(one) < first_waiting or one in before for one in fresh)


@given(st.sampled_from([Answer.GOING, Answer.WAITING]), st.integers(0, 9), st.integers(0, 9))
def test_pressing_twice_changes_nothing(before: Answer, going: int, waiting: int) -> None:
    event = replace(POTLUCK, capacity=5, going=going, waiting=waiting)
    assert seat(event, before) is before


def test_a_freed_seat_is_not_for_who_presses_first_but_for_who_waits() -> None:
    freed = replace(POTLUCK, capacity=2, going=1, waiting=3)
    assert seat(freed, None) is Answer.WAITING
    assert promotions(freed) == 1


def test_without_a_number_of_seats_everyone_sits() -> None:
    assert seat(replace(POTLUCK, going=10_000), None) is Answer.GOING
    assert promotions(replace(POTLUCK, going=3, waiting=4)) == 4


@given(st.integers())
def test_seats_go_from_one_to_a_hundred_thousand(number: int) -> None:
    if 1 <= number <= MAX_CAPACITY:
        assert check_capacity(number) == number
    else:
        with pytest.raises(CapacityRefused):
            check_capacity(number)


@given(st.integers(-(10**7), 10**7))
def test_an_event_lasts_from_a_moment_to_a_month(seconds: int) -> None:
    span = timedelta(seconds=seconds)
    if timedelta(0) < span <= MAX_DURATION:
        assert check_duration(span) == span
    else:
        with pytest.raises(EndsBeforeStart):
            check_duration(span)


def test_an_event_takes_answers_until_it_ends_unless_it_is_cancelled() -> None:
    check_open(POTLUCK, POTLUCK.ends - timedelta(seconds=1))
    with pytest.raises(EventOver):
        check_open(POTLUCK, POTLUCK.ends)
    with pytest.raises(EventCancelled):
        check_open(replace(POTLUCK, status=Status.CANCELLED), NOW)
