"""The clock of a decision: objections stop it, and it is open for exactly what it was given."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import consent
from domain.decisions import ClosesRefused, Decision, Noun, Outcome, Said, Stance, Status

START = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
WHY = "No rooms"


@given(
    days=st.integers(1, 30),
    left=st.timedeltas(timedelta(seconds=1), timedelta(days=1)).map(
        lambda span: timedelta(seconds=max(1, int(span.total_seconds())))
    ),
)
def test_other_words_are_never_decided_sooner_than_they_can_be_read(
    days: int, left: timedelta
) -> None:
    before = decision(timedelta(days=days))
    now = max(START, before.closes - left)
    after = consent.reworded(before, now)
    assert after.closes == now + timedelta(days=1)
    assert consent.reworded(after, START).closes == after.closes
    short = decision(timedelta(seconds=15))
    late = START + timedelta(seconds=14)
    assert consent.reworded(short, late).closes == late + timedelta(seconds=15)


def decision(given: timedelta = timedelta(days=7)) -> Decision:
    """A decision that was opened at ``START``."""
    return Decision(
        id=1,
        network=1,
        noun=Noun.SUMMIT,
        subject=2,
        choice=3,
        title="Summit · Lyon",
        text="Because",
        member=10,
        audience=None,
        opened=START,
        closes=START + given,
    )


def said(stance: Stance, at: datetime = START, why: str | None = None, member: int = 11) -> Said:
    """What somebody says."""
    raised = None if stance is Stance.SUPPORT else stance
    return Said(1, member, stance, at, raised=raised, why=why)


seconds = st.integers(0, 20 * 86400).map(lambda number: timedelta(seconds=number))
fractions = st.integers(0, 999_999).map(lambda number: timedelta(microseconds=number))


@given(
    total=st.integers(1, 90 * 86400).map(lambda number: timedelta(seconds=number)),
    spans=st.lists(st.tuples(seconds, fractions, seconds, fractions), max_size=8),
)
def test_the_times_it_is_open_add_up_to_what_it_was_given(
    total: timedelta, spans: list[tuple[timedelta, timedelta, timedelta, timedelta]]
) -> None:
    one, now, opened, since = decision(total), START, timedelta(0), START
    for runs, a, stands, b in spans:
        now = min(now + runs + a, one.closes)
        stopped = consent.stop(one, now)
        assert stopped.status is Status.STOPPED
        assert stopped.stopped is not None
        opened += stopped.stopped - since
        now = now + stands + b
        one = consent.resume(stopped, now)
        assert one.status is Status.OPEN
        since = now.replace(microsecond=0)
    assert opened + (one.closes - since) == total


@given(seconds, seconds)
def test_a_second_objection_does_not_stop_it_again(first: timedelta, second: timedelta) -> None:
    stopped = consent.stop(decision(timedelta(days=30)), START + first)
    assert consent.stop(stopped, START + first + second) == stopped


@given(st.integers(-86400, 86400).map(lambda number: timedelta(seconds=number)))
def test_silence_adopts_at_its_second_and_not_before(around: timedelta) -> None:
    one = decision()
    now = one.closes + around
    after = consent.judged(one, [said(Stance.SUPPORT), said(Stance.QUESTION, why="How?")], now)
    assert (after.status is Status.ADOPTED) is (now >= one.closes)


@given(seconds)
def test_an_open_objection_never_lets_it_be_adopted(later: timedelta) -> None:
    stopped = consent.stop(decision(), START)
    after = consent.judged(stopped, [said(Stance.OBJECT, why=WHY)], START + later)
    blocked = later >= consent.PATIENCE
    assert after.status is (Status.BLOCKED if blocked else Status.STOPPED)
    assert after.outcome is (Outcome.OBJECTION if blocked else None)


def test_once_every_objection_is_settled_it_runs_on_for_what_was_left() -> None:
    stopped = consent.stop(decision(), START + timedelta(days=2))
    both = [said(Stance.OBJECT, why=WHY), said(Stance.OBJECT, why="Too far", member=12)]
    now = START + timedelta(days=5)
    assert consent.judged(stopped, [replace(both[0], settled=now), both[1]], now) == stopped
    after = consent.judged(stopped, [replace(one, settled=now) for one in both], now)
    assert after.status is Status.OPEN
    assert after.closes == now + timedelta(days=5)


@given(seconds, st.integers(1, 90 * 86400).map(lambda number: timedelta(seconds=number)))
def test_an_answer_lets_the_clock_run_and_leaves_a_day_to_object_again(
    stood: timedelta, given_in_all: timedelta
) -> None:
    late = START + given_in_all - timedelta(seconds=1)
    stopped = consent.stop(decision(given_in_all), late)
    now = late + stood
    after = consent.answered(stopped, now)
    assert after.status is Status.OPEN
    assert after.closes - now.replace(microsecond=0) == min(timedelta(days=1), given_in_all)


def test_an_objection_that_was_answered_stands_again_when_it_is_said_again() -> None:
    met = replace(said(Stance.OBJECT, why=WHY), answer="There are")
    assert not met.objects
    again, fresh = consent.take(met, said(Stance.OBJECT, START + timedelta(days=1), WHY))
    assert fresh
    assert again.objects


@pytest.mark.parametrize("stance", list(Stance))
def test_saying_the_same_twice_changes_nothing(stance: Stance) -> None:
    why = None if stance is Stance.SUPPORT else WHY
    before = said(stance, why=why)
    again, fresh = consent.take(before, said(stance, START + timedelta(days=1), why))
    assert (again, fresh) == (before, False)


def test_who_supports_after_objecting_keeps_the_words_and_no_longer_objects() -> None:
    objected = said(Stance.OBJECT, why=WHY)
    after, fresh = consent.take(objected, said(Stance.SUPPORT, START + timedelta(days=1)))
    assert fresh
    assert after.why == WHY
    assert not after.objects
    assert after.settled == START + timedelta(days=1)


def test_who_objects_again_after_it_was_settled_objects() -> None:
    settled = replace(said(Stance.OBJECT, why=WHY), settled=START, answer="There are")
    after, fresh = consent.take(settled, said(Stance.OBJECT, START + timedelta(days=1), WHY))
    assert fresh
    assert after.objects
    assert after.answer is None


def test_a_decision_closes_after_now_and_before_it_would_be_too_late() -> None:
    event = START + timedelta(days=3)
    at = consent.check_closes(START + timedelta(seconds=1, microseconds=5), START, before=event)
    assert at == START + timedelta(seconds=1)
    for closes in (START, START - timedelta(days=1), event, event + timedelta(days=1)):
        with pytest.raises(ClosesRefused) as refused:
            consent.check_closes(closes, START, before=event)
        assert refused.value.latest == event - timedelta(seconds=1)
    with pytest.raises(ClosesRefused):
        consent.check_closes(START + timedelta(days=93), START)


def test_a_stopped_decision_is_looked_at_every_day_and_on_the_last() -> None:
    one = decision()
    assert consent.due(one, START) == one.closes
    stopped = consent.stop(one, START)
    assert consent.due(stopped, START) == START + timedelta(days=1)
    late = START + timedelta(days=13, hours=12)
    assert consent.due(stopped, late) == START + timedelta(days=14)
