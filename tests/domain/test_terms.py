"""Terms: asked in good time, told once it is over, and a chapter's last connector stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain import terms
from domain.practices import BOUNDS, Practices
from domain.terms import AGAIN, FIRST_TERM, GRACE, Role, Step

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ROLE = Role(1, 7, 3, "Lyon", 5, "mia", NOW - 300 * DAY, NOW + 65 * DAY)
CUSTOM = Practices()
FIGURES = st.builds(
    Practices,
    term_days=st.integers(*BOUNDS["term_days"]),
    renewal_days=st.integers(*BOUNDS["renewal_days"]),
)


def lived(role: Role, practices: Practices, others: int) -> list[tuple[Step, datetime]]:
    """Every step with its moment, looked at exactly when each is due, until it ends or is flagged."""
    found: list[tuple[Step, datetime]] = []
    while True:
        moment = terms.due(role, practices)
        assert moment is not None
        what = terms.step(role, practices, others=others, now=moment)
        assert what is not None
        found.append((what, moment))
        if what in {Step.END, Step.FLAG}:
            return found
        role = terms.taken(role, what, moment)


def test_somebody_is_asked_a_month_and_a_week_before_and_the_role_ends_a_month_after() -> None:
    end = ROLE.ends
    assert end is not None
    assert lived(ROLE, CUSTOM, others=1) == [
        (Step.ASK, end - 30 * DAY),
        (Step.ASK, end - 7 * DAY),
        (Step.RAISE, end),
        (Step.END, end + 30 * DAY),
    ]


@given(FIGURES, st.integers(1, 5))
def test_nobody_is_asked_more_than_twice_nor_ends_without_grace(
    practices: Practices, others: int
) -> None:
    steps = lived(ROLE, practices, others)
    assert sum(what is Step.ASK for what, _ in steps) in {1, 2}
    assert [what for what, _ in steps[-2:]] == [Step.RAISE, Step.END]
    assert steps[-1][1] - steps[-2][1] == GRACE
    moments = [moment for _, moment in steps]
    assert moments == sorted(set(moments))


@given(FIGURES, st.integers(0, 4000))
def test_the_last_connector_never_ends_by_itself(practices: Practices, days: int) -> None:
    now = NOW + days * DAY
    assert terms.step(ROLE, practices, others=0, now=now) is not Step.END
    raised = replace(ROLE, raised=NOW)
    assert terms.step(raised, practices, others=0, now=now) is not Step.END


def test_grace_is_counted_from_when_the_stewards_heard() -> None:
    late = NOW + 400 * DAY
    told = terms.taken(ROLE, Step.RAISE, late)
    assert terms.step(told, CUSTOM, others=3, now=late + GRACE - DAY) is None
    assert terms.step(told, CUSTOM, others=3, now=late + GRACE) is Step.END


def test_an_outage_over_the_end_tells_the_stewards_at_once() -> None:
    assert ROLE.ends is not None
    assert terms.step(ROLE, CUSTOM, others=1, now=ROLE.ends + DAY) is Step.RAISE


@given(FIGURES)
def test_staying_is_a_whole_term_from_now_and_forgets_what_was_asked(practices: Practices) -> None:
    after = terms.renewed(replace(ROLE, asked=2, raised=NOW), practices, NOW)
    assert after.ends == NOW + timedelta(days=practices.term_days)
    assert (after.asked, after.raised) == (0, None)


@given(FIGURES, st.integers(0, 5000))
def test_a_role_older_than_terms_has_two_months_at_least(practices: Practices, age: int) -> None:
    role = replace(ROLE, since=NOW - age * DAY, ends=None)
    assert terms.due(role, practices) is None
    assert terms.step(role, practices, others=1, now=NOW) is None
    end = terms.first_end(role, practices, NOW)
    assert end >= NOW + FIRST_TERM
    assert end == max(role.since + timedelta(days=practices.term_days), NOW + FIRST_TERM)


def test_with_a_short_notice_there_is_one_question_only() -> None:
    short = replace(CUSTOM, renewal_days=AGAIN.days)
    assert [what for what, _ in lived(ROLE, short, others=1)] == [Step.ASK, Step.RAISE, Step.END]
