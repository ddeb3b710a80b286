"""Editing a playbook step by step: nothing is lost on the way, and the bounds hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.buddies import SUGGESTED, Candidate, fitting
from domain.errors import TextRefused
from domain.playbook_edits import (
    EARLIEST,
    LATEST,
    MOST_STEPS,
    DaysRefused,
    LastStep,
    StepGone,
    StepsFull,
    Wording,
    added,
    changed,
    moved,
    read_days,
    removed,
)
from domain.playbooks import Owner, Playbook, Step, Subject

WORDS = Wording("Bake a cake", "en", 3, Owner.BUDDY)


def playbook(count: int) -> Playbook:
    steps = tuple(
        Step(f"s{one}", Owner.NEWCOMER, one, {"en": f"Step {one}", "fr": f"Étape {one}"}, "join")
        for one in range(count)
    )
    return Playbook("newcomer", Subject.PERSON, {"en": "Arriving"}, steps)


def names(book: Playbook) -> list[str]:
    return [step.name for step in book.steps]


@given(
    st.integers(1, MOST_STEPS), st.lists(st.tuples(st.integers(0, 24), st.sampled_from([-1, 1])))
)
def test_however_steps_are_moved_each_is_there_once(
    count: int, moves: list[tuple[int, int]]
) -> None:
    book = playbook(count)
    for place, by in moves:
        book = moved(book, f"s{place % count}", by)
    assert sorted(names(book)) == sorted(names(playbook(count)))


def test_a_step_moves_one_place_and_stays_at_the_end() -> None:
    assert names(moved(playbook(3), "s1", -1)) == ["s1", "s0", "s2"]
    assert names(moved(playbook(3), "s2", 1)) == ["s0", "s1", "s2"]


def test_new_words_stand_alone_and_old_words_keep_their_translations() -> None:
    (_, step) = changed(playbook(2), "s1", WORDS).steps
    assert step.texts == {"en": "Bake a cake"}
    assert (step.days, step.owner, step.act) == (3, Owner.BUDDY, "join")
    same = Wording("Étape 1", "fr", 9, Owner.NEWCOMER)
    (_, step) = changed(playbook(2), "s1", same).steps
    assert step.texts == {"en": "Step 1", "fr": "Étape 1"}
    assert step.days == 9


def test_a_new_step_stands_behind_the_one_that_was_picked_under_a_name_of_its_own() -> None:
    book = added(added(playbook(2), WORDS, after="s0"), WORDS)
    assert names(book) == ["s0", "own_1", "s1", "own_2"]
    assert names(added(removed(book, "own_1"), WORDS)) == ["s0", "s1", "own_2", "own_1"]


def test_a_playbook_has_one_to_twenty_five_steps_of_at_most_three_hundred_characters() -> None:
    with pytest.raises(StepsFull):
        added(playbook(MOST_STEPS), WORDS)
    with pytest.raises(LastStep):
        removed(playbook(1), "s0")
    with pytest.raises(StepGone):
        removed(playbook(2), "s9")
    with pytest.raises(TextRefused):
        added(playbook(1), Wording("x" * 301, "en", None, Owner.BUDDY))
    assert len(added(playbook(1), Wording("x" * 300, "en", None, Owner.BUDDY)).steps) == 2


@given(st.text())
def test_a_day_is_a_number_within_bounds_or_none(text: str) -> None:
    try:
        days = read_days(text)
    except DaysRefused:
        return
    assert days is None or EARLIEST <= days <= LATEST


@pytest.mark.parametrize(
    ("text", "days"), [("", None), (" 0 ", 0), ("-365", -365), ("730", 730), ("−3", -3)]
)
def test_a_day_is_read_as_people_type_it(text: str, days: int | None) -> None:
    assert read_days(text) == days


@pytest.mark.parametrize("text", ["-366", "731", "soon", "1.5", "1e2"])
def test_a_day_out_of_bounds_is_refused(text: str) -> None:
    with pytest.raises(DaysRefused):
        read_days(text)


def test_who_is_suggested_as_a_buddy_has_room_and_a_language_in_common() -> None:
    french, arabic = frozenset({"fr"}), frozenset({"ar"})
    people = [
        Candidate(1, "a", 3, french),
        Candidate(2, "b", 0, arabic),
        Candidate(3, "c", 2, french),
        Candidate(4, "d", 0),
    ]
    assert [one.member for one in fitting(people, french, 3)] == [3, 4]
    many = [Candidate(one, "x", 0) for one in range(50)]
    assert len(fitting(many, french, 3)) == SUGGESTED
