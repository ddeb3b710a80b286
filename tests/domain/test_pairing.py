"""Whom to introduce to whom: each once, never again while there is anyone new."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.couples import most_couples
from domain.pairing import Met, Seeker, groups, month_of, next_round
from domain.times import wall_at
from domain.tongues import tongues, understand

MAY = 2026 * 12 + 4
ids = st.integers(1, 40)
seekers = st.builds(
    Seeker,
    ids,
    st.frozensets(st.integers(1, 4), max_size=2),
    st.frozensets(st.sampled_from(["en", "fr", "ar"]), max_size=2),
)
towns = st.lists(seekers, max_size=14, unique_by=lambda one: one.id)


def couples(made: list[tuple[int, ...]]) -> list[tuple[int, int]]:
    return [couple for group in made for couple in itertools.combinations(group, 2)]


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Seeker], dict[tuple[int, int], int]]:
    """People, and who of them were introduced in which month."""
    people = draw(towns)
    known = sorted(one.id for one in people)
    pairs = list(itertools.combinations(known, 2))
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=40)) if pairs else []
    return people, {pair: MAY - draw(st.integers(1, 30)) for pair in chosen}


@given(histories())
def test_everyone_meets_somebody_once_and_nobody_themselves(
    given: tuple[list[Seeker], Met],
) -> None:
    people, met = given
    made = groups(people, met, month=MAY)
    seen = [one for group in made for one in group]
    assert len(seen) == len(set(seen))
    assert set(seen) == ({one.id for one in people} if len(people) > 1 else set())
    sizes = sorted(len(group) for group in made)
    assert sizes == [2] * (len(people) // 2 - len(people) % 2) + [3] * (
        len(people) % 2 and len(people) > 1
    )


@given(histories(), st.randoms(use_true_random=False))
def test_the_same_month_gives_the_same_groups_in_whatever_order_people_come(
    given: tuple[list[Seeker], Met], chance: object
) -> None:
    people, met = given
    shuffled = people.copy()
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert groups(shuffled, met, month=MAY) == groups(people, met, month=MAY)


@given(histories())
def test_nobody_meets_again_while_everyone_could_meet_somebody_new(
    given: tuple[list[Seeker], Met],
) -> None:
    people, met = given
    known = sorted(one.id for one in people)
    fresh = [pair for pair in itertools.combinations(known, 2) if pair not in met]
    if len(known) % 2 == 0 and _most(frozenset(known), fresh) == len(known) // 2:
        assert not [pair for pair in couples(groups(people, met, month=MAY)) if pair in met]


def _most(free: frozenset[int], pairs: list[tuple[int, int]]) -> int:
    """The most couples, found by trying everything."""
    if len(free) < 2 or not pairs:
        return 0
    one = min(free)
    rest = [pair for pair in pairs if one not in pair]
    best = _most(free - {one}, rest)
    for pair in pairs:
        if one in pair and set(pair) <= free and best < len(free) // 2:
            other = pair[0] + pair[1] - one
            left = [left for left in rest if other not in left]
            best = max(best, 1 + _most(free - {one, other}, left))
    return best


@given(st.integers(0, 9), st.data())
def test_there_are_as_many_couples_as_can_be(count: int, data: st.DataObject) -> None:
    pairs = list(itertools.combinations(range(count), 2))
    chosen = sorted(set(data.draw(st.lists(st.sampled_from(pairs), max_size=20)))) if pairs else []
    friends = [[sum(pair) - one for pair in chosen if one in pair] for one in range(count)]
    partner = most_couples(friends)
    for one, other in enumerate(partner):
        assert other is None or (partner[other] == one and other in friends[one])
    made = sum(other is not None for other in partner) // 2
    assert made == _most(frozenset(range(count)), chosen)


def test_eight_people_meet_for_four_months_without_meeting_anyone_again() -> None:
    people = [Seeker(one) for one in range(1, 9)]
    met: dict[tuple[int, int], int] = {}
    repeats = []
    for month in range(MAY, MAY + 4):
        made = couples(groups(people, met, month=month))
        repeats += [pair for pair in made if pair in met]
        met.update(dict.fromkeys(made, month))
    assert repeats == []


def test_who_met_longest_ago_meets_again_first() -> None:
    people = [Seeker(one) for one in (1, 2, 3, 4)]
    met: dict[tuple[int, int], int] = dict.fromkeys(
        itertools.combinations((1, 2, 3, 4), 2), MAY - 1
    )
    met |= {(1, 3): MAY - 6, (2, 4): MAY - 7}
    assert groups(people, met, month=MAY) == [(1, 3), (2, 4)]


def test_people_of_other_chapters_come_first_and_a_language_before_that() -> None:
    here, there = frozenset({1}), frozenset({2})
    people = [Seeker(1, here), Seeker(2, here), Seeker(3, there), Seeker(4, there)]
    assert not {(1, 2), (3, 4)} & set(couples(groups(people, {}, month=MAY)))
    french, arabic = frozenset({"fr"}), frozenset({"ar"})
    people = [
        *(Seeker(1, here, french), Seeker(2, here, french)),
        *(Seeker(3, there, arabic), Seeker(4, there, arabic)),
    ]
    assert groups(people, {}, month=MAY) == [(1, 2), (3, 4)]


def test_of_a_hundred_and_one_three_meet_together_and_all_from_elsewhere() -> None:
    people = [Seeker(one, frozenset({one % 7})) for one in range(101)]
    made = groups(people, {}, month=MAY)
    assert [len(group) for group in made].count(3) == 1
    by_id = {one.id: one for one in people}
    assert sum(bool(by_id[a].homes & by_id[b].homes) for a, b in couples(made)) == 0


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
    st.sampled_from(["Europe/Paris", "America/Bogota", "Pacific/Auckland", "UTC"]),
)
def test_a_round_is_at_ten_on_the_first_monday_and_none_is_left_out(
    now: datetime, zone: str
) -> None:
    at = next_round(now, zone)
    wall = wall_at(at, zone)
    assert now < at <= now + timedelta(days=36)
    assert (wall.hour, wall.minute, wall.weekday()) == (10, 0, 0)
    assert wall.day <= 7
    assert month_of(next_round(at, zone), zone) == month_of(at, zone) + 1


@pytest.mark.parametrize(
    ("spoken", "written", "found"),
    [
        ("pt-BR", (), {"pt"}),
        (None, ("Français", "ANGLAIS", "Klingon"), {"fr", "en", "klingon"}),
        ("fr", ("العربية",), {"fr", "ar"}),
        (None, ("",), set()),
    ],
)
def test_a_language_is_the_same_however_it_is_written(
    spoken: str | None, written: tuple[str, ...], found: set[str]
) -> None:
    assert tongues(spoken, written) == found


def test_of_whom_nothing_is_known_a_language_is_supposed() -> None:
    assert understand(frozenset(), frozenset({"fr"}))
    assert not understand(frozenset({"en"}), frozenset({"fr"}))
