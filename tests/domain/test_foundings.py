"""What a founding lacks, when it is asked about, what its chapter is called."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chapters import Kind
from domain.decisions import Decision, Noun, Outcome
from domain.decisions import Status as DecisionStatus
from domain.founding_places import Wish, away, is_silent, name_of, spot_of
from domain.foundings import (
    Commitment,
    Founding,
    FoundingOver,
    Level,
    Missing,
    Standing,
    Status,
    check_open,
    lacking,
    next_look,
    stalls,
)
from domain.places import Place
from domain.practices import Practices

NOON = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
BREST = Place(1, "Brest", "brest", "FR", "Bretagne", 48.39, -4.49, "Europe/Paris", 140_000)
FOUNDING = Founding(
    id=7,
    network=1,
    spot="place:1",
    kind=Kind.PLACE,
    name="Brest",
    place=1,
    latitude=48.39,
    longitude=-4.49,
    member=10,
    why="The harbour",
    started=NOON,
    moved=NOON,
)
DECISION = Decision(
    1, 1, Noun.FOUNDING, 7, None, "Brest", "", 10, None, NOON, NOON + timedelta(days=7)
)
LEVELS = st.lists(st.sampled_from(Level), max_size=12)


def people(levels: list[Level]) -> tuple[Commitment, ...]:
    """One person for each of ``levels``, the starter first."""
    return tuple(Commitment(10 + at, level, NOON) for at, level in enumerate(levels))


@given(LEVELS, st.booleans(), st.booleans(), st.integers(1, 6))
def test_only_commitments_and_a_mentor_make_it_ripe(
    levels: list[Level], mentor: bool, alone: bool, needed: int
) -> None:
    found = people(levels)
    missing = lacking(FOUNDING, found, Practices(commitments=needed), mentor=mentor, alone=alone)
    standing = Standing(FOUNDING, found, needed, missing)
    enough = levels.count(Level.COMMITMENT) >= needed
    assert standing.is_ripe is (enough and (mentor or alone))
    assert missing[-1] is Missing.DECISION
    assert list(missing) == [one for one in Missing if one in missing]


@given(LEVELS)
def test_a_silent_neighbour_is_waited_for_whoever_is_in(levels: list[Level]) -> None:
    asked = replace(FOUNDING, status=Status.ASKED)
    missing = lacking(asked, people(levels), Practices(), mentor=True, alone=False)
    assert missing[0] is Missing.NEIGHBOUR


@pytest.mark.parametrize("status", [Status.FORMED, Status.LAPSED])
def test_what_is_over_lacks_nothing_and_takes_nobody(status: Status) -> None:
    over = replace(FOUNDING, status=status)
    assert lacking(over, (), Practices(), mentor=False, alone=False) == ()
    with pytest.raises(FoundingOver) as refused:
        check_open(over)
    assert refused.value.status == status.value


def test_an_objection_keeps_it_from_being_ready_and_a_decision_without_object_does_not() -> None:
    found = people([Level.COMMITMENT] * 3)
    ripe = Standing(FOUNDING, found, 3, (Missing.DECISION,))
    assert ripe.is_ready
    assert not replace(ripe, decision=DECISION).is_ready
    blocked = replace(DECISION, status=DecisionStatus.BLOCKED, outcome=Outcome.OBJECTION)
    assert not replace(ripe, decision=blocked).is_ready
    moot = replace(DECISION, status=DecisionStatus.WITHDRAWN, outcome=Outcome.MOOT)
    assert replace(ripe, decision=moot).is_ready


def test_who_committed_themselves_first_leads_once_the_starter_left() -> None:
    there = Standing(FOUNDING, people([Level.INTEREST, Level.COMMITMENT]), 3, ())
    assert there.lead == 10
    left = replace(there, people=there.people[1:])
    assert left.lead == 11
    assert replace(there, people=()).lead is None


@given(st.integers(0, 400), st.integers(0, 400))
def test_it_is_asked_about_after_the_same_silence_each_time(moved: int, asked: int) -> None:
    founding = replace(
        FOUNDING, moved=NOON + timedelta(days=moved), asked=NOON + timedelta(days=asked)
    )
    practices = Practices()
    due = stalls(founding, practices)
    assert due - timedelta(days=practices.founding_days) == NOON + timedelta(days=max(moved, asked))
    assert next_look(founding, practices, NOON) <= NOON + timedelta(days=7)


def test_a_chapter_is_called_like_its_town_and_its_country_tells_two_apart() -> None:
    wish = Wish(BREST, "The harbour")
    assert name_of(wish, "en") == "Brest"
    assert name_of(wish, "fr", ["brest"]) == "Brest, France"
    assert name_of(wish, "fr", ["Brest", "Brest, France"]) == "Brest, Bretagne, France"
    assert name_of(replace(wish, theme="Water"), "en", ["Water"]) == "Water"


def test_a_theme_is_one_spot_however_it_is_written() -> None:
    wish = Wish(BREST, "", theme="L'Économie  circulaire")
    assert spot_of(wish) == spot_of(replace(wish, theme="l'economie circulaire"))
    assert spot_of(wish) != spot_of(replace(wish, theme=None))
    assert wish.kind is Kind.THEME


def test_silence_is_counted_from_the_last_sign_and_a_plan_is_one() -> None:
    practices = Practices(ask_days=90)
    assert is_silent(None, practices, NOON)
    assert is_silent(NOON - timedelta(days=90), practices, NOON)
    assert not is_silent(NOON - timedelta(days=89), practices, NOON)
    assert not is_silent(NOON + timedelta(days=30), practices, NOON)


def test_what_has_no_position_is_at_no_distance() -> None:
    assert away(BREST, None, -4.49) is None
    assert away(BREST, 48.39, -4.49) == pytest.approx(0.0)
