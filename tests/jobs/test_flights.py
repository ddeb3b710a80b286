"""Requests on their way: however long each takes, Discord never sees too many in one second."""

from __future__ import annotations

import asyncio
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import chain, repeat

from hypothesis import example, given, settings
from hypothesis import strategies as st

from jobs.pacer import GLOBAL, Pacer
from tests.jobs.leaping import leap, play
from tests.jobs.test_pacer import crowded

MOST, SPAN = GLOBAL
JITTER = 0.9


@dataclass(frozen=True, slots=True)
class Way:
    """Seconds between a request's turn and its start, its start and its arrival, and its answer."""

    rest: float = 0.0
    there: float = 0.0
    back: float = 0.0


@dataclass(slots=True)
class Sky:
    """Moments at which requests started, arrived and were answered."""

    began: list[float] = field(default_factory=list)
    arrived: list[float] = field(default_factory=list)
    answered: list[float] = field(default_factory=list)


async def fly(ways: list[Way], pacer: Pacer) -> Sky:
    """Send a request on each way, all asked for at once, each in a lane of its own."""
    sky, loop = Sky(), asyncio.get_running_loop()

    async def send(lane: int, way: Way) -> None:
        await pacer.turn(lane)
        await leap(way.rest)
        async with pacer.flight():
            sky.began.append(loop.time())
            await leap(way.there)
            sky.arrived.append(loop.time())
            await leap(way.back)
            sky.answered.append(loop.time())

    await asyncio.gather(*(send(lane, way) for lane, way in enumerate(ways)))
    return sky


def seconds(most: float) -> st.SearchStrategy[float]:
    return st.just(0.0) | st.just(most) | st.floats(0, most)


ways = st.builds(
    Way,
    rest=st.sampled_from([0.0, 0.0, 0.0, 0.3, 1.5, 4.0]),
    there=seconds(JITTER),
    back=seconds(JITTER),
)
runs = st.lists(st.tuples(st.integers(1, 70), ways), min_size=1, max_size=6)
"""So many requests on the same way, then so many on another: the worst bunches."""

SLOW_THEN_QUICK = [(44, Way(there=JITTER)), (60, Way())]
LEFT_TOO_LATE = [(60, Way(rest=4.0)), (140, Way()), (60, Way())]


@settings(max_examples=60, deadline=None)
@given(runs)
@example(SLOW_THEN_QUICK)
@example(LEFT_TOO_LATE)
def test_no_second_sees_more_than_fifty_arrive_however_long_each_is_on_its_way(
    runs: list[tuple[int, Way]],
) -> None:
    each = list(chain.from_iterable(repeat(way, number) for number, way in runs))
    sky = play(fly(each, Pacer()))
    assert len(sky.answered) == len(each)
    assert not crowded(sorted(sky.arrived), MOST, SPAN)


@settings(max_examples=60, deadline=None)
@given(st.lists(ways, min_size=60, max_size=200))
def test_on_the_way_and_answered_within_the_last_second_are_fifty_at_most(
    each: list[Way],
) -> None:
    sky = play(fly(each, Pacer()))
    answered = sorted(sky.answered)
    for began in sky.began:
        started = bisect_right(sky.began, began)
        over = bisect_right(answered, began - SPAN)
        assert started - over <= MOST


@given(st.integers(1, 49), st.floats(0, JITTER))
def test_a_request_without_a_turn_waits_for_room_too(number: int, there: float) -> None:
    async def story() -> Sky:
        pacer, sky = Pacer(), Sky()

        async def look() -> None:
            async with pacer.flight():
                await leap(there)
                sky.arrived.append(asyncio.get_running_loop().time())

        looking = [asyncio.create_task(look()) for _ in range(number + 50)]
        sent = await fly([Way()] * 60, pacer)
        await asyncio.wait(looking)
        return Sky(arrived=sent.arrived + sky.arrived)

    sky = play(story())
    assert len(sky.arrived) == number + 110
    assert not crowded(sorted(sky.arrived), MOST, SPAN)


def test_a_request_that_failed_or_was_given_up_leaves_its_place_after_a_second() -> None:
    async def story() -> float:
        pacer, loop = Pacer(), asyncio.get_running_loop()

        async def fail() -> None:
            async with pacer.flight():
                raise ConnectionResetError

        async def hang() -> None:
            async with pacer.flight():
                await leap(3600)

        hanging = [asyncio.create_task(hang()) for _ in range(25)]
        failed = await asyncio.gather(*(fail() for _ in range(25)), return_exceptions=True)
        assert {type(one) for one in failed} == {ConnectionResetError}
        for task in hanging:
            task.cancel()
        await asyncio.wait(hanging)
        given_up = loop.time()
        async with pacer.flight():
            return loop.time() - given_up

    assert SPAN - 1e-3 < play(story()) < SPAN + 0.03


def test_while_fifty_hang_nobody_starts_and_their_answers_let_the_others_go() -> None:
    each = [Way(there=JITTER, back=60.0)] * 50 + [Way()] * 50
    sky = play(fly(each, Pacer()))
    assert bisect_right(sorted(sky.began), 60.0) == 50
    assert len(sky.answered) == 100


def test_ten_thousand_that_are_answered_at_once_go_at_forty_eight_a_second() -> None:
    sky = play(fly([Way()] * 10_000, Pacer()))
    assert sky.answered[-1] <= 10_000 / 48 + 1


def test_answers_that_take_a_little_cost_no_time_in_all() -> None:
    sky = play(fly([Way(rest=0.005, there=0.01, back=0.01)] * 2000, Pacer()))
    assert sky.answered[-1] <= 2000 / 48 + 1
