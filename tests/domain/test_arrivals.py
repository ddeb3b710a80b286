"""How far newcomers get: of few people nothing, of steps those that came up."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from domain.arrivals import LEAST, WINDOW, Arrivals, Taken, in_order

NOW = datetime(2026, 5, 25, 18, 0, tzinfo=UTC)


def taken(name: str, place: float, done: int = 0, skipped: int = 0, waiting: int = 0) -> Taken:
    return Taken(name, {"en": name.title()}, place, done, skipped, waiting)


def test_four_people_are_few_and_five_are_not() -> None:
    found = [Arrivals("Lyon", 1, NOW - WINDOW, NOW, people) for people in (0, LEAST - 1, LEAST)]
    assert [one.is_few for one in found] == [True, True, False]
    assert LEAST == 5


def test_a_step_that_came_up_for_nobody_is_not_shown() -> None:
    steps = (taken("pace", 12), taken("join", 4, waiting=1), taken("profile", 1, done=3))
    assert [one.name for one in in_order(steps)] == ["profile", "join"]


def test_a_step_is_told_in_the_readers_language_or_the_first_there_is() -> None:
    both = Taken("join", {"fr": "Rejoins", "en": "Join"}, 1, 1, 0, 0)
    assert [both.text(one) for one in ("en", "fr", "ar")] == ["Join", "Rejoins", "Rejoins"]
    assert Taken("join", {}, 1, 1, 0, 0).text("en") == "join"


@given(st.permutations([taken(f"step-{at}", at / 2, done=1) for at in range(6)]))
def test_the_order_is_that_of_the_playbook(steps: list[Taken]) -> None:
    assert [one.place for one in in_order(steps)] == [at / 2 for at in range(6)]
