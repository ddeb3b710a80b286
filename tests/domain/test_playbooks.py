"""Playbooks that come with the bot, and the rules by which their steps come up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.playbooks import load
from domain import nudging, tracks
from domain.nudging import Ripe
from domain.playbooks import (
    COMPOSTING,
    CONNECTOR,
    HANDOVER,
    MULTI_CITY,
    NEW_CHAPTER,
    NEWCOMER,
    Owner,
    Playbook,
    Subject,
    read,
)
from domain.practices import Practices
from domain.tracks import Status, StepStatus, Track, TrackStep
from views.onboarding.tracks import bar
from views.texts import Texts

DEFAULTS = read(load())
START = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
FIGURES = Practices()
NAMES = {NEWCOMER, CONNECTOR, NEW_CHAPTER, HANDOVER, COMPOSTING, MULTI_CITY}


def track(**changes: object) -> Track:
    whole = Track(1, 2, "newcomer", {"en": "Arriving"}, START, START, member=3, chapter=4)
    return replace(whole, **changes)  # type: ignore[arg-type]


def step(place: int, days: int | None, owner: Owner = Owner.NEWCOMER) -> TrackStep:
    due = None if days is None else START + timedelta(days=days)
    return TrackStep(1, place, f"s{place}", owner, days, due, {"en": f"step {place}"})


def day(number: float) -> datetime:
    return START + timedelta(days=number)


def test_the_six_playbooks_come_with_the_bot() -> None:
    assert set(DEFAULTS) == NAMES
    assert DEFAULTS[MULTI_CITY].subject is Subject.EVENT
    assert DEFAULTS[NEW_CHAPTER].subject is Subject.CHAPTER


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_step_is_written_in_every_language_that_members_can_choose(name: str) -> None:
    playbook = DEFAULTS[name]
    assert set(playbook.titles) == set(Texts().languages)
    for one in playbook.steps:
        assert set(one.texts) == set(Texts().languages), one.name
        assert all(0 < len(text.strip()) <= 250 for text in one.texts.values()), one.name


@pytest.mark.parametrize("name", sorted(NAMES))
def test_the_steps_of_a_playbook_stand_in_the_order_of_their_days(name: str) -> None:
    days = [one.days for one in DEFAULTS[name].steps if one.days is not None]
    assert days == sorted(days)


def test_a_newcomer_has_a_buddy_in_a_week_a_task_in_three_and_is_asked_at_a_month_and_six() -> None:
    days = {one.name: one.days for one in DEFAULTS[NEWCOMER].steps}
    assert days["talk"] == 7
    assert days["task"] == 21
    assert days["checkin"] == 30
    assert days["pace"] == 180


def test_an_event_in_several_cities_is_prepared_before_it_begins() -> None:
    steps = tracks.steps_of(1, DEFAULTS[MULTI_CITY], START)
    assert steps[0].due == day(-45)
    assert steps[-1].due == day(14)


def test_what_is_wrong_in_a_playbook_is_named() -> None:
    raw = {"for": "person", "title": {"en": "x"}, "steps": [{"name": "a", "owner": "bot"}]}
    with pytest.raises(ValueError, match="playbook odd: 'text'"):
        read({"odd": raw})


def test_two_nudges_follow_and_then_somebody_else_is_told_once() -> None:
    steps = [step(0, 1)]
    heard: list[tuple[int, str]] = []
    for hour in range(60 * 24):
        now = START + timedelta(hours=hour)
        ripe = nudging.ripe(track(), steps, FIGURES, now)
        for places in ripe.told.values():
            steps = [replace(s, told=s.told + 1, told_at=now) for s in steps if s.place in places]
            heard.append((hour // 24, "told"))
        if ripe.stuck:
            steps = [replace(s, raised=now) for s in steps]
            heard.append((hour // 24, "stuck"))
    assert heard == [(1, "told"), (8, "told"), (15, "told"), (22, "stuck")]


def test_steps_told_on_neighbouring_days_come_back_together() -> None:
    told = [
        replace(step(0, 1), told=1, told_at=day(1)),
        replace(step(1, 3), told=1, told_at=day(3)),
        step(2, 9),
    ]
    assert nudging.ripe(track(), told, FIGURES, day(8)) == Ripe({Owner.NEWCOMER: (0, 1)})


def test_steps_due_together_are_told_together_to_each_owner() -> None:
    steps = [step(0, 1), step(1, 1, Owner.BUDDY), step(2, 1, Owner.BOT), step(3, None)]
    with_buddy = nudging.ripe(track(buddy=9), steps, FIGURES, day(1))
    assert with_buddy.told == {Owner.NEWCOMER: (0, 2), Owner.BUDDY: (1,)}
    without = nudging.ripe(track(), steps, FIGURES, day(1))
    assert without.told == {Owner.NEWCOMER: (0, 2), Owner.CONNECTOR: (1,)}


def test_connectors_hear_of_a_newcomer_when_they_have_a_chapter() -> None:
    steps = [step(0, 1, Owner.BUDDY), step(1, 1, Owner.CONNECTOR)]
    assert nudging.ripe(track(chapter=0), steps, FIGURES, day(5)) == Ripe()
    assert nudging.next_moment(track(chapter=0), steps, FIGURES) is None
    assert nudging.ripe(track(), steps, FIGURES, day(5)).told == {Owner.CONNECTOR: (0, 1)}


@pytest.mark.parametrize("status", [Status.PAUSED, Status.STOPPED, Status.DONE])
def test_nothing_comes_up_unless_it_runs(status: Status) -> None:
    assert nudging.ripe(track(status=status), [step(0, 1)], FIGURES, day(9)) == Ripe()
    assert nudging.next_moment(track(status=status), [step(0, 1)], FIGURES) is None


def test_who_asked_for_less_hears_of_each_step_once() -> None:
    told = replace(step(0, 1), told=1, told_at=day(1))
    gentle = track(gentle=True)
    assert nudging.next_moment(gentle, [told, step(1, 40)], FIGURES) == day(40)


def test_a_pause_moves_what_is_open_and_leaves_what_is_done() -> None:
    pause = timedelta(days=10)
    done = replace(step(0, 1), status=StepStatus.DONE)
    told = replace(step(1, 2), told=1, told_at=day(2))
    assert nudging.shifted(done, pause) == done
    moved = nudging.shifted(told, pause)
    assert (moved.due, moved.told_at) == (day(12), day(12))


def test_what_is_due_stands_first() -> None:
    steps = [step(0, 9), step(1, None), step(2, 2), replace(step(3, 1), status=StepStatus.DONE)]
    assert [one.place for one in tracks.ordered(steps, day(3))] == [2, 0, 1]


@given(st.integers(1, 60), st.data())
def test_the_bar_is_full_only_when_everything_is_settled(whole: int, data: st.DataObject) -> None:
    settled = data.draw(st.integers(0, whole))
    shown = bar(tracks.Progress(settled, whole))
    assert len(shown) == min(whole, 10)
    assert ("▱" not in shown) is (settled == whole)


@given(
    st.lists(st.tuples(st.integers(0, 30), st.sampled_from(list(Owner))), min_size=1, max_size=8),
    st.integers(0, 5),
    st.integers(1, 30),
)
def test_nobody_is_told_of_a_step_more_often_than_the_nudges_allow(
    drawn: list[tuple[int, Owner]], nudges: int, days: int
) -> None:
    figures = Practices(nudges=nudges, nudge_days=days)
    steps = {place: step(place, due, owner) for place, (due, owner) in enumerate(drawn)}
    whole, now = track(), START
    for _ in range(len(steps) * (nudges + 2) + 1):
        ripe = nudging.ripe(whole, list(steps.values()), figures, now)
        for place in (place for places in ripe.told.values() for place in places):
            told = steps[place]
            assert told.told_at is None or now - told.told_at >= timedelta(days=days) / 2
            steps[place] = replace(told, told=told.told + 1, told_at=now)
        for place in ripe.stuck:
            assert steps[place].raised is None
            steps[place] = replace(steps[place], raised=now)
        following = nudging.next_moment(whole, steps.values(), figures)
        if following is None:
            break
        assert following > now
        now = following
    assert all(one.told == nudges + 1 and one.raised is not None for one in steps.values())


def test_a_playbook_keeps_its_shape() -> None:
    newcomer: Playbook = DEFAULTS[NEWCOMER]
    steps = tracks.steps_of(7, newcomer, START)
    assert [one.place for one in steps] == list(range(len(newcomer.steps)))
    assert steps[0].text("nl") == newcomer.steps[0].texts["en"]
