"""The pacer: never over Discord's limits, nobody forgotten."""

from __future__ import annotations

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from jobs.pacer import GLOBAL, LANE, LAST, OPENING, Pacer
from tests.jobs.leaping import play

Starts = list[tuple[float, int]]


def crowded(moments: list[float], most: int, span: float) -> bool:
    """Whether more than ``most`` of ``moments`` lie within some ``span``."""
    return any(
        later - earlier < span - 1e-6
        for earlier, later in zip(moments, moments[most:], strict=False)
    )


async def paced(lanes: dict[int, int], pacer: Pacer) -> Starts:
    """Each lane sends its number of requests as fast as it may."""
    starts: Starts = []

    async def run(lane: int, number: int) -> None:
        for _ in range(number):
            await pacer.turn(("channel", lane))
            starts.append((asyncio.get_running_loop().time(), lane))

    await asyncio.gather(*(run(lane, number) for lane, number in lanes.items()))
    return starts


@given(st.dictionaries(st.integers(0, 200), st.integers(1, 30), max_size=60))
def test_no_window_holds_more_than_discord_allows_and_everybody_gets_a_turn(
    lanes: dict[int, int],
) -> None:
    starts = play(paced(lanes, Pacer()))
    assert len(starts) == sum(lanes.values())
    assert not crowded([at for at, _ in starts], *GLOBAL)
    for lane in lanes:
        assert not crowded([at for at, one in starts if one == lane], *LANE)


def test_a_lone_request_never_waits() -> None:
    ((start, _),) = play(paced({1: 1}, Pacer()))
    assert start < 0.001


def test_thousands_of_lanes_go_at_the_pace_of_the_whole() -> None:
    starts = play(paced(dict.fromkeys(range(2250), 1), Pacer()))
    assert 46 < starts[-1][0] < 47  # 2250 requests, 48 a second


def test_a_quiet_lane_takes_no_memory() -> None:
    async def story() -> int:
        pacer = Pacer()
        for lane in range(3000):
            await pacer.turn(lane)
        return len(pacer._lanes)

    assert play(story()) < 1500


def test_opening_direct_messages_has_a_pace_of_its_own() -> None:
    async def story() -> list[float]:
        pacer, moments = Pacer(), []
        for _ in range(40):
            await pacer.turn("opening", OPENING)
            moments.append(asyncio.get_running_loop().time())
        return moments

    moments = play(story())
    assert not crowded(moments, *OPENING)
    assert moments[-1] < 20


def test_a_pause_holds_everything() -> None:
    async def story() -> float:
        pacer = Pacer()
        pacer.pause(60)
        pacer.pause(10)  # the longer one holds
        await pacer.turn()
        return asyncio.get_running_loop().time()

    assert 60 <= play(story()) < 60.001


def test_what_nobody_waits_for_goes_after_what_came_later() -> None:
    async def story() -> tuple[float, float]:
        pacer, moments = Pacer(), dict[str, float]()

        async def take(name: str, weight: int) -> None:
            await pacer.turn(name, weight=weight)
            moments[name] = asyncio.get_running_loop().time()

        async with asyncio.TaskGroup() as group:
            for number in range(500):
                group.create_task(take(f"server {number}", LAST))
            group.create_task(take("reminder", 1))
        return moments.pop("reminder"), max(moments.values())

    reminder, last = play(story())
    assert reminder < 1
    assert last > 8  # all had their turn: 500 requests, 48 a second


def test_who_may_be_joined_leaves_room_for_a_start_which_nobody_sees_coming() -> None:
    many, start = dict.fromkeys(range(60), 3), 8

    async def story(*, alone: bool) -> Starts:
        pacer = Pacer()
        pacer.share(1, alone=alone)
        return await paced(many, pacer)

    most, span = GLOBAL
    assert not crowded([at for at, _ in play(story(alone=False))], most - start, span)
    assert crowded([at for at, _ in play(story(alone=True))], most - start, span)
