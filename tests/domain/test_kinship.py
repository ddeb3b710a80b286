"""Rules about how chapters belong together, near what, and how they are counted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chapters import Chapter, Kind, Status, awake_first
from domain.joining import Request, lapse_of
from domain.joining import Status as RequestStatus
from domain.kinship import circles, means_none
from domain.stats import MONTHS, counted, months_until, quarter_of

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
TREES = st.dictionaries(st.integers(1, 12), st.integers(1, 12))


@given(TREES, st.integers(1, 12), st.integers(1, 12))
def test_a_parent_that_makes_no_circle_leaves_a_tree(
    parents: dict[int, int], chapter: int, parent: int
) -> None:
    before = {one: above for one, above in parents.items() if above < one}  # no circle yet
    after = {**before, chapter: parent}
    above, steps = after.get(chapter), 0
    while above is not None and above != chapter and steps < 20:
        above, steps = after.get(above), steps + 1
    assert circles(chapter, parent, before) is (above == chapter)


def test_a_circle_that_is_there_already_ends_the_search() -> None:
    assert not circles(9, 1, {1: 2, 2: 1})


@pytest.mark.parametrize(
    "text", ["none", "Aucun", "  — ", "AUCUNE", "Keins", "nenhum", "nessuno", "cap", "لا شيء"]
)
def test_a_relation_is_taken_back_in_words(text: str) -> None:
    assert means_none(text)
    assert not means_none("Lyon")


def chapter(number: int, status: Status) -> Chapter:
    return Chapter(
        number, 1, str(number), str(number), Kind.PLACE, status, None, None, None, 0, 0, "UTC", "en"
    )  # fmt: skip


def test_dormant_chapters_come_last_and_the_nearest_keeps_its_place() -> None:
    asleep, awake = Status.DORMANT, Status.ACTIVE
    ranked = [
        (chapter(n, status), float(n)) for n, status in enumerate([asleep, awake, awake, awake])
    ]
    assert [one.id for one, _ in awake_first(ranked, limit=3)] == [1, 2, 0]
    ranked = [(chapter(n, status), float(n)) for n, status in enumerate([awake, awake, asleep])]
    assert [one.id for one, _ in awake_first(ranked, limit=2)] == [0, 1]
    ranked = [(chapter(n, asleep), float(n)) for n in range(3)]
    assert [one.id for one, _ in awake_first(ranked, limit=2)] == [0, 1]
    assert awake_first([], limit=3) == ()


def test_after_not_now_a_request_rests_as_long_as_it_could_have_waited() -> None:
    asked = Request(1, 1, 1, 1, RequestStatus.DECLINED, NOW, lapse_of(NOW, 30), 2, NOW)
    assert asked.rests_until() == NOW + timedelta(days=30)
    lapsed = Request(1, 1, 1, 1, RequestStatus.LAPSED, NOW, lapse_of(NOW, 30), None, NOW)
    assert lapsed.rests_until() is None


def test_quarters_and_months_begin_at_the_network_s_midnight() -> None:
    assert quarter_of(NOW, "Europe/Paris") == datetime(2026, 3, 31, 22, tzinfo=UTC)
    firsts = months_until(datetime(2026, 4, 30, 23, tzinfo=UTC), "Europe/Paris")
    assert len(firsts) == MONTHS
    assert (firsts[0].year, firsts[0].month) == (2024, 6)
    assert (firsts[-1].year, firsts[-1].month) == (2026, 5)


def test_events_are_counted_in_the_month_of_the_network_s_zone() -> None:
    firsts = months_until(NOW, "Europe/Paris")
    night = datetime(2026, 3, 31, 23, tzinfo=UTC)  # already April in Paris
    months = counted(
        firsts,
        [(night, False, 2), (night, True, 1), (NOW + timedelta(days=60), False, 9)],
        [(night, 3), (NOW - timedelta(days=4000), 8)],
    )
    by_month = {month.first.strftime("%Y-%m"): month for month in months}
    april = by_month["2026-04"]
    assert (april.places, april.online, april.joined) == (2, 1, 3)
    assert sum(month.places + month.online + month.joined for month in months) == 6
