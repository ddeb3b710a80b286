"""How answers came in by day: nothing is counted twice, nothing of what stands is left out."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.answer_days import MOST, AnswerDays, Day, Given, by_day
from domain.events import Answer, Event, Kind

NOW = datetime(2026, 5, 25, 18, 0, tzinfo=UTC)
ANSWERS = st.lists(
    st.builds(
        Given,
        st.sampled_from(Answer),
        st.integers(0, 600 * 96).map(lambda quarters: NOW - timedelta(minutes=15 * quarters)),
        st.integers(1, 9),
    ),
    max_size=30,
)


def event(zone: str = "Europe/Paris", *, starts: timedelta = timedelta(days=5)) -> Event:
    begins = NOW + starts
    return Event(
        1,
        1,
        1,
        "Potluck",
        Kind.MEETUP,
        begins.replace(tzinfo=None),
        zone,
        begins,
        begins + timedelta(hours=2),
    )


def said(answer: Answer, *at: datetime) -> list[Given]:
    return [Given(answer, one, 1) for one in at]


def test_each_day_has_all_that_was_answered_until_its_end() -> None:
    days = by_day(
        [
            *said(Answer.GOING, NOW - timedelta(days=3), NOW - timedelta(days=1)),
            *said(Answer.MAYBE, NOW - timedelta(days=1)),
            Given(Answer.NO, NOW, 2),
        ],
        event(),
        now=NOW,
    )
    assert days == (
        Day(date(2026, 5, 22), going=1),
        Day(date(2026, 5, 23), going=1),
        Day(date(2026, 5, 24), going=2, maybe=1),
        Day(date(2026, 5, 25), going=2, maybe=1, no=2),
    )


def test_a_day_begins_at_midnight_where_the_event_is() -> None:
    late = datetime(2026, 5, 24, 18, 45, tzinfo=UTC)  # a quarter past midnight in Kolkata
    (paris, _) = by_day(said(Answer.GOING, late), event("Europe/Paris"), now=NOW)
    (kolkata,) = by_day(said(Answer.GOING, late), event("Asia/Kolkata"), now=NOW)
    assert paris.on == date(2026, 5, 24)
    assert kolkata.on == date(2026, 5, 25)


def test_the_days_end_with_the_event() -> None:
    over = event(starts=timedelta(days=-4))
    days = by_day(said(Answer.GOING, NOW - timedelta(days=8)), over, now=NOW)
    assert [day.on.day for day in days] == [17, 18, 19, 20, 21]


def test_what_was_said_before_a_year_stands_on_the_first_day() -> None:
    long_ago = [Given(Answer.GOING, NOW - timedelta(days=900), 4)]
    days = by_day([*long_ago, *said(Answer.GOING, NOW)], event(), now=NOW)
    assert len(days) == MOST
    assert (days[0].going, days[-1].going) == (4, 5)


def test_nobody_who_answered_is_no_day_and_all_on_one_day_is_nothing_to_draw() -> None:
    assert by_day([], event(), now=NOW) == ()
    first = by_day(said(Answer.NO, NOW - timedelta(days=3)), event(), now=NOW)
    assert len(first) == 4
    assert AnswerDays(event(), (), NOW).is_one_day
    assert AnswerDays(event(), first, NOW).is_one_day
    both = by_day(said(Answer.NO, NOW - timedelta(days=1), NOW), event(), now=NOW)
    assert not AnswerDays(event(), both, NOW).is_one_day


@given(ANSWERS)
def test_the_last_day_counts_every_answer_and_no_day_fewer_than_the_one_before(
    found: list[Given],
) -> None:
    days = by_day(found, event(), now=NOW)
    assert bool(days) is bool(found)
    for before, after in itertools.pairwise(days):
        assert after.on == before.on + timedelta(days=1)
        assert all(after.of(answer) >= before.of(answer) for answer in Answer)
    whole = Counter[Answer]()
    for one in found:
        whole[one.answer] += one.number
    assert all(days[-1].of(answer) == whole[answer] for answer in Answer if days)
