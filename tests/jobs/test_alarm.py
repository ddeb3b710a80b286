"""The alarm: one wake-up, at the earliest moment that was asked for."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.alarm import Alarm
from tests.jobs.leaping import BEGINNING, leap, now, play

MINUTE = timedelta(minutes=1)


async def rings(moments: list[datetime], *, wait: timedelta) -> list[datetime]:
    """When the alarm rings, asked for ``moments`` one after another."""
    heard: list[datetime] = []

    async def ring() -> None:
        heard.append(now())

    alarm = Alarm(now, ring)
    alarm.start()
    for moment in moments:
        alarm.at(moment)
    await leap(wait.total_seconds())
    alarm.stop()
    return heard


def close(heard: datetime, wanted: datetime) -> bool:
    return timedelta(0) <= heard - wanted < timedelta(seconds=0.01)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 3600), min_size=1, max_size=12))
def test_it_rings_at_the_earliest_moment_that_was_asked_for(seconds: list[int]) -> None:
    moments = [BEGINNING + timedelta(seconds=one) for one in seconds]
    heard = play(rings(moments, wait=timedelta(hours=2)))
    assert close(heard[0], min(moments))


def test_a_moment_that_has_passed_rings_at_once() -> None:
    heard = play(rings([BEGINNING - 90 * MINUTE], wait=MINUTE))
    assert len(heard) == 1
    assert close(heard[0], BEGINNING)


def test_it_waits_for_years_without_waking() -> None:
    far = BEGINNING + timedelta(days=800)
    (heard,) = play(rings([far], wait=timedelta(days=801)))
    assert close(heard, far)


def test_what_is_planned_while_it_rings_rings_afterwards_and_never_at_once_with_it() -> None:
    async def story() -> tuple[list[datetime], int]:
        heard: list[datetime] = []
        inside = most = 0

        async def ring() -> None:
            nonlocal inside, most
            inside += 1
            most = max(most, inside)
            heard.append(now())
            if len(heard) == 1:
                alarm.at(now() + 5 * MINUTE)
                alarm.at(now())
                await leap(10)
            inside -= 1

        alarm = Alarm(now, ring)
        alarm.start()
        alarm.at(BEGINNING + MINUTE)
        await leap(3600)
        alarm.stop()
        return heard, most

    heard, most = play(story())
    assert most == 1
    assert len(heard) == 2
    assert close(heard[1], BEGINNING + MINUTE + timedelta(seconds=10))


def test_a_ring_that_fails_does_not_silence_the_next() -> None:
    async def story() -> int:
        heard = 0

        async def ring() -> None:
            nonlocal heard
            heard += 1
            alarm.at(now() + MINUTE)
            if heard == 1:
                raise RuntimeError("the store is full")

        alarm = Alarm(now, ring)
        alarm.start()
        alarm.at(BEGINNING)
        await leap(150)
        alarm.stop()
        return heard

    assert play(story()) == 3


def test_it_rings_no_more_once_stopped() -> None:
    async def story() -> int:
        heard = 0

        async def ring() -> None:
            nonlocal heard
            heard += 1

        alarm = Alarm(now, ring)
        alarm.start()
        alarm.at(BEGINNING + MINUTE)
        alarm.stop()
        await leap(3600)
        return heard

    assert play(story()) == 0
