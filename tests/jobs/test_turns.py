"""Who has the next turn: the heaviest lane, what somebody just did, and what gives turns back."""

from __future__ import annotations

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from jobs.pacer import FIRST, LANE, OPENING, Pacer
from tests.jobs.leaping import leap, play
from tests.jobs.test_pacer import crowded

Given = list[tuple[float, object]]


class Asking:
    """Asks for turns in lanes, and notes when each was given."""

    def __init__(self) -> None:
        self.pacer = Pacer()
        self.given: Given = []

    def ask(self, lane: object, *, weight: int = 1, used: bool = True) -> None:
        """Ask for a turn, which will be used or not."""

        def go() -> bool:
            self.given.append((asyncio.get_running_loop().time(), lane))
            return used

        self.pacer.ask(lane, go, weight=weight)

    @property
    def order(self) -> list[object]:
        """The lanes, in the order of their turns."""
        return [lane for _, lane in self.given]

    @property
    def moments(self) -> list[float]:
        """When turns were given."""
        return [at for at, _ in self.given]


@given(st.lists(st.integers(1, 1000), min_size=1, max_size=100, unique=True))
def test_the_lane_in_which_most_wait_goes_first(weights: list[int]) -> None:
    async def story() -> list[object]:
        asking = Asking()
        asking.pacer.pause(1)
        for weight in weights:
            asking.ask(f"of {weight}", weight=weight)
        await leap(10)
        return asking.order

    assert play(story()) == [f"of {weight}" for weight in sorted(weights, reverse=True)]


def test_lanes_of_one_weight_go_in_the_order_in_which_they_came() -> None:
    async def story() -> list[object]:
        asking = Asking()
        asking.pacer.pause(1)
        for lane in range(100):
            asking.ask(lane)
        await leap(10)
        return asking.order

    assert play(story()) == list(range(100))


def test_a_lane_that_grew_while_it_waits_goes_before_those_it_outgrew() -> None:
    async def story() -> list[object]:
        asking = Asking()
        asking.pacer.pause(1)
        for lane in range(20):
            asking.ask(lane, weight=5)
        asking.pacer.grown(19, 6)
        asking.pacer.grown(18, 4)  # less than was said: nothing changes
        await leap(10)
        return asking.order

    assert play(story()) == [19, *range(19)]


def test_what_somebody_just_did_goes_before_a_thousand_reminders() -> None:
    async def story() -> tuple[Given, float]:
        asking = Asking()
        for lane in range(1000):
            asking.ask(lane, weight=4000)
        await leap(5)
        asked = asyncio.get_running_loop().time()
        asking.ask("somebody", weight=1 + FIRST)
        await leap(60)
        return asking.given, asked

    given, asked = play(story())
    ((answered, _),) = [one for one in given if one[1] == "somebody"]
    assert answered - asked < 2 / 48
    assert len(given) == 1001


@given(st.integers(1, 40), st.integers(0, 200))
def test_a_lane_gets_five_in_five_seconds_whatever_its_weight_and_the_others_pass_it(
    number: int, others: int
) -> None:
    async def story() -> Given:
        asking = Asking()
        for _ in range(number):
            asking.ask("heavy", weight=FIRST)
        for lane in range(others):
            asking.ask(lane)
        await leap(60)
        return asking.given

    given = play(story())
    heavy = [at for at, lane in given if lane == "heavy"]
    light = [at for at, lane in given if lane != "heavy"]
    assert (len(heavy), len(light)) == (number, others)
    assert not crowded(heavy, *LANE)
    whole = (number + others) / 48 + 1
    assert heavy[-1] < 5 * ((number - 1) // 5) + whole
    assert not light or light[-1] < whole


def test_turns_that_are_not_used_cost_nobody_anything() -> None:
    async def story() -> tuple[list[float], float]:
        asking = Asking()
        for lane in range(5000):
            asking.ask(lane, used=False)
        for _ in range(500):
            asking.ask("lane", used=False)
        for _ in range(5):
            asking.ask("lane")
        await leap(1)
        before = asking.moments
        asking.ask("lane")
        await leap(10)
        return before, asking.moments[-1]

    before, sixth = play(story())
    assert len(before) == 5505  # more than 50 in that second, because none of them left
    assert 5 <= sixth < 5.2


def test_a_turn_that_is_given_back_is_had_by_another() -> None:
    async def story() -> float:
        pacer = Pacer()
        for _ in range(300):
            await pacer.turn("lane")
            pacer.unused("lane")
        for _ in range(5):
            await pacer.turn("lane")
        return asyncio.get_running_loop().time()

    assert play(story()) < 0.2


def test_who_no_longer_waits_for_a_turn_takes_none() -> None:
    async def story() -> float:
        pacer = Pacer()
        pacer.pause(1)
        waiting = [asyncio.create_task(pacer.turn("opening", OPENING)) for _ in range(400)]
        await leap(0.5)
        for task in waiting:
            task.cancel()
        await asyncio.wait(waiting)
        await pacer.turn("opening", OPENING)
        return asyncio.get_running_loop().time()

    assert play(story()) < 1.1


def test_a_pause_in_the_midst_holds_every_lane_and_then_all_go_on() -> None:
    async def story() -> list[float]:
        asking = Asking()
        for lane in range(300):
            asking.ask(lane, weight=FIRST if lane % 2 else 1)
        await leap(2)
        asking.pacer.pause(30)
        await leap(60)
        return asking.moments

    moments = play(story())
    assert len(moments) == 300
    assert not [at for at in moments if 2.01 < at < 32]
    assert moments[-1] < 32 + 300 / 48


def test_once_stopped_no_turn_is_given_and_nothing_of_it_goes_on() -> None:
    async def story() -> tuple[int, int]:
        asking = Asking()
        for lane in range(300):
            asking.ask(lane)
        for _ in range(20):
            asking.ask("full", weight=FIRST)
        async with asking.pacer.flight():
            await leap(2)
            before = len(asking.given)
            asking.pacer.stop()
            await leap(0.001)
        asking.ask("late")
        asking.pacer.unused("full")
        await leap(0.001)
        assert {task.get_name() for task in asyncio.all_tasks()}.isdisjoint({"pacer"})
        await leap(3600)
        return before, len(asking.given)

    before, after = play(story())
    assert 0 < before < 300
    assert after == before
