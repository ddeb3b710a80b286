"""Two yes before any name, three open at most, never the same two again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.board_matches import (
    DAY,
    PATIENCE,
    Limits,
    Match,
    MatchGone,
    MatchOver,
    Stage,
    TooManyMatches,
    answered,
    lapsed,
    suggested,
    turned,
    void,
    wished,
)

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
LIMITS = Limits(most_open=3, a_day=1)
WIDE = Limits(most_open=3, a_day=50)


def fresh(number: int, starter: int, partner: int) -> Match:
    return Match(number, 9, 100 + number, None, starter, partner, Stage.FIRST, NOW, NOW + PATIENCE)


def begun(starter: int = 1, partner: int = 2) -> Match:
    found = suggested(fresh(1, starter, partner), [], LIMITS, now=NOW)
    assert found is not None
    return found


def test_both_say_yes_and_only_then_each_is_named_to_the_other() -> None:
    first = begun()
    agreed = answered(first, 1, yes=True, now=NOW)
    second = turned(agreed, [agreed], LIMITS, now=NOW)
    met = answered(second, 2, yes=True, now=NOW)
    stages = [one.stage for one in (first, agreed, second, met)]
    assert stages == [Stage.FIRST, Stage.AGREED, Stage.SECOND, Stage.MET]
    assert [one.other(1) for one in (first, agreed, second, met)] == [None, None, None, 2]
    assert (met.other(2), met.other(3)) == (1, None)


def test_a_no_of_either_ends_it() -> None:
    first = begun()
    assert answered(first, 1, yes=False, now=NOW).stage is Stage.DECLINED
    agreed = answered(first, 1, yes=True, now=NOW)
    second = turned(agreed, [agreed], LIMITS, now=NOW)
    assert answered(second, 2, yes=False, now=NOW).stage is Stage.DECLINED


def test_nobody_answers_before_they_were_asked_nor_twice_nor_for_somebody_else() -> None:
    first = begun()
    for stranger in (2, 3):
        with pytest.raises(MatchGone):
            answered(first, stranger, yes=True, now=NOW)
    agreed = answered(first, 1, yes=True, now=NOW)
    with pytest.raises(MatchOver):
        answered(agreed, 1, yes=False, now=NOW)
    with pytest.raises(MatchOver):
        answered(first, 1, yes=True, now=NOW + PATIENCE)


def test_one_suggestion_a_day_and_the_next_one_tomorrow() -> None:
    first = begun()
    assert suggested(fresh(2, 1, 3), [first], LIMITS, now=NOW + DAY - timedelta(seconds=1)) is None
    assert suggested(fresh(2, 1, 3), [first], LIMITS, now=NOW + DAY) is not None


def test_who_asks_by_themselves_has_three_open_and_no_fourth() -> None:
    known = [wished(fresh(number, 1, number), [], LIMITS, now=NOW) for number in (2, 3, 4)]
    with pytest.raises(TooManyMatches):
        wished(fresh(5, 1, 5), known, LIMITS, now=NOW)
    assert suggested(fresh(5, 1, 5), known, LIMITS, now=NOW) is None
    with pytest.raises(MatchOver):
        wished(fresh(6, 2, 1), known[:1], LIMITS, now=NOW)  # the same two, the other way round


def test_without_an_answer_it_is_over_in_two_weeks_to_the_second() -> None:
    first = begun()
    assert lapsed(first, now=NOW + PATIENCE - timedelta(seconds=1)) == first
    assert lapsed(first, now=NOW + PATIENCE).stage is Stage.LAPSED
    over = replace(first, stage=Stage.MET)
    assert lapsed(over, now=NOW + 2 * PATIENCE) == void(over) == over
    assert void(first).stage is Stage.VOID


PEOPLE = st.integers(min_value=1, max_value=6)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["suggest", "wish", "yes", "no", "turn", "lapse", "void", "wait"]),
        PEOPLE,
        PEOPLE,
    ),
    max_size=60,
)


@given(STEPS, st.sampled_from([LIMITS, WIDE]))
def test_whatever_happens_nobody_is_named_asked_or_burdened_too_early(
    steps: list[tuple[str, int, int]], limits: Limits
) -> None:
    now, world = NOW, list[Match]()
    yes: set[tuple[int, int]] = set()
    for number, (step, one, other) in enumerate(steps):
        now += DAY if step == "wait" else timedelta(minutes=1)
        world = _after(world, step, fresh(number, one, other), limits, now, yes)
        _holds(world, limits, now, yes)


def _after(
    world: list[Match],
    step: str,
    new: Match,
    limits: Limits,
    now: datetime,
    yes: set[tuple[int, int]],
) -> list[Match]:
    """The world after one step; ``yes`` gathers who said yes to which match."""
    if step == "suggest":
        made = suggested(new, world, limits, now=now)
        return [*world, made] if made else world
    if step == "wish":
        try:
            made = wished(new, world, limits, now=now)
        except (MatchOver, TooManyMatches):
            return world
        yes.add((made.id, made.starter))
        return [*world, made]
    if not world:
        return world
    at = new.partner % len(world)
    match = world[at]
    try:
        after = {
            "yes": lambda: answered(match, new.starter, yes=True, now=now),
            "no": lambda: answered(match, new.starter, yes=False, now=now),
            "turn": lambda: turned(match, world, limits, now=now),
            "lapse": lambda: lapsed(match, now=now),
            "void": lambda: void(match),
            "wait": lambda: match,
        }[step]()
    except (MatchGone, MatchOver):
        return world
    if step == "yes":
        yes.add((match.id, new.starter))
    return [*world[:at], after, *world[at + 1 :]]


def _holds(world: list[Match], limits: Limits, now: datetime, yes: set[tuple[int, int]]) -> None:
    assert len({one.pair for one in world}) == len(world)
    for member in range(1, 7):
        assert sum(one.is_open_for(member) for one in world) <= limits.most_open
        assert sum(one.told(member, now - DAY) for one in world) <= limits.a_day
    for one in world:
        both = {(one.id, one.starter), (one.id, one.partner)} <= yes
        named = one.other(one.starter) is not None or one.other(one.partner) is not None
        assert named is (one.stage is Stage.MET)
        assert not named or both
        assert one.turned is None or (one.id, one.starter) in yes
