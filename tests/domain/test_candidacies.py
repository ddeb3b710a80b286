"""The 333 rule: three months, three criteria, three who endorse; each figure is the network's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain import candidacies as rules
from domain.candidacies import ANSWER_WITHIN, GATHER_FOR, Candidacy, Status
from domain.practices import Practices

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
CUSTOM = Practices()
ASKED = Candidacy(1, 7, 3, "Lyon", 5, "noor", 6, NOW)
GATHERING = replace(ASKED, status=Status.GATHERING, willing=NOW, results="did", letter="will")


def test_nothing_is_missing_after_three_months_with_three_endorsers_and_a_letter() -> None:
    day = NOW + 90 * DAY
    assert rules.missing(GATHERING, 3, CUSTOM, day).nothing
    assert not rules.missing(GATHERING, 2, CUSTOM, day).nothing
    assert not rules.missing(GATHERING, 3, CUSTOM, day - timedelta(seconds=1)).nothing
    assert not rules.missing(ASKED, 3, CUSTOM, day).nothing


@given(st.integers(0, 12), st.integers(0, 10), st.integers(0, 365), st.integers(0, 500))
def test_what_is_missing_is_counted_by_the_customs(
    given_: int, wanted: int, takeoff: int, days: int
) -> None:
    custom = replace(CUSTOM, endorsers=wanted, takeoff_days=takeoff)
    found = rules.missing(GATHERING, given_, custom, NOW + days * DAY)
    assert found.endorsers == max(wanted - given_, 0)
    assert (found.takeoff is None) is (days >= takeoff)
    assert found.nothing is (given_ >= wanted and days >= takeoff)


def test_a_question_lapses_after_a_month_and_gathering_half_a_year_after_the_take_off() -> None:
    assert rules.lapses(ASKED, CUSTOM) == NOW + ANSWER_WITHIN
    assert rules.lapses(GATHERING, CUSTOM) == NOW + 90 * DAY + GATHER_FOR
    for status in Status:
        if status not in {Status.ASKED, Status.GATHERING}:
            assert rules.lapses(replace(GATHERING, status=status, decision=4), CUSTOM) is None


def test_it_is_looked_at_when_the_take_off_ends_and_when_it_lapses() -> None:
    assert rules.look_at(GATHERING, CUSTOM, NOW) == NOW + 90 * DAY
    assert rules.look_at(GATHERING, CUSTOM, NOW + 91 * DAY) == NOW + 90 * DAY + GATHER_FOR
    assert rules.look_at(ASKED, CUSTOM, NOW) == NOW + ANSWER_WITHIN
    decided = replace(GATHERING, status=Status.DECIDING, decision=4)
    assert rules.look_at(decided, CUSTOM, NOW) is None


def test_stewards_are_asked_again_until_it_lapses() -> None:
    waits = replace(GATHERING, status=Status.DECIDING)
    day = NOW + 100 * DAY
    assert rules.look_at(waits, CUSTOM, day) == day + 7 * DAY
    lapse = NOW + 90 * DAY + GATHER_FOR
    assert rules.look_at(waits, CUSTOM, lapse - DAY) == lapse


def test_who_declared_themselves_is_presented_by_an_endorser() -> None:
    assert rules.presenter(GATHERING, (8, 9)) == 6
    own = replace(GATHERING, proposer=5)
    assert rules.presenter(own, (8, 9)) == 8
    assert rules.presenter(own, ()) == 5


def test_the_chosen_endorser_runs_the_welcome_while_they_endorse_still() -> None:
    assert rules.welcomer(replace(GATHERING, sponsor=9), (8, 9)) == 9
    assert rules.welcomer(replace(GATHERING, sponsor=9), (8,)) == 8
    assert rules.welcomer(GATHERING, ()) is None
