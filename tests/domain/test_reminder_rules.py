"""When whom is told of an event, whatever the leads and the hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.events import Event, Kind
from domain.reminders import (
    LEADS,
    MAX_LEAD,
    SNOOZES,
    LeadRefused,
    LeadTooLate,
    channel_plan,
    check_lead,
    leads_ahead,
    person_plan,
    snoozes,
)

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
leads_of_a_chapter = st.lists(st.integers(0, 60 * 86_400), max_size=8)
ahead = st.integers(-86_400, 90 * 86_400).map(lambda seconds: timedelta(seconds=seconds))


def event(starts: datetime) -> Event:
    wall = starts.replace(tzinfo=None)
    ends = starts + 2 * HOUR
    return Event(1, 1, None, "Potluck", Kind.MEETUP, wall, "UTC", starts, ends)


def test_a_week_a_day_and_an_hour() -> None:
    plan = channel_plan(event(NOW + 10 * DAY), (604_800, 86_400, 3_600), now=NOW)
    assert [planned.lead for planned in plan] == [7 * DAY, DAY, HOUR]
    assert [planned.due for planned in plan] == [
        NOW + 3 * DAY,
        NOW + 9 * DAY,
        NOW + 10 * DAY - HOUR,
    ]


@given(ahead, leads_of_a_chapter)
def test_a_channel_is_told_of_what_is_to_come_each_lead_once_and_never_after(
    until: timedelta, leads: list[int]
) -> None:
    what = event(NOW + until)
    plan = channel_plan(what, tuple(leads), now=NOW)
    wanted = {lead for lead in leads if what.starts - timedelta(seconds=lead) > NOW}
    assert [planned.lead for planned in plan] == sorted(
        (timedelta(seconds=lead) for lead in wanted), reverse=True
    )
    for planned in plan:
        assert planned.due == what.starts - planned.lead
        assert NOW < planned.due < planned.expires
        assert planned.expires <= max(what.starts, planned.due + timedelta(minutes=15))


@given(ahead, leads_of_a_chapter)
def test_after_an_outage_at_most_one_reminder_of_an_event_is_still_useful(
    until: timedelta, leads: list[int]
) -> None:
    apart = [lead for lead in leads if lead % 1800 == 0]  # half an hour apart or more
    plan = channel_plan(event(NOW + until), tuple(apart), now=NOW)
    for earlier, later in pairwise(plan):
        assert earlier.expires <= later.due


@given(ahead, st.integers(0, 60 * 86_400))
def test_a_person_is_told_once_and_only_of_what_is_to_come(until: timedelta, lead: int) -> None:
    what, span = event(NOW + until), timedelta(seconds=lead)
    planned = person_plan(what, span, now=NOW)
    if what.starts - span <= NOW:
        assert planned is None
    else:
        assert planned is not None
        assert planned.due == what.starts - span
        assert planned.due < planned.expires


@given(ahead, st.integers(-10, 100 * 86_400))
def test_a_lead_is_accepted_exactly_when_it_fits_and_its_moment_is_ahead(
    until: timedelta, lead: int
) -> None:
    what, span = event(NOW + until), timedelta(seconds=lead)
    if not timedelta(0) <= span <= MAX_LEAD:
        with pytest.raises(LeadRefused):
            check_lead(what, span, now=NOW)
    elif what.starts - span <= NOW:
        with pytest.raises(LeadTooLate):
            check_lead(what, span, now=NOW)
    else:
        assert check_lead(what, span, now=NOW) == what.starts - span


@given(ahead, st.sampled_from((*LEADS, 2 * HOUR, 5 * DAY)))
def test_what_is_offered_can_be_chosen(until: timedelta, own: timedelta) -> None:
    what = event(NOW + until)
    possible = {lead for lead in (*LEADS, own) if what.starts - lead > NOW}
    if not possible:
        with pytest.raises(LeadTooLate):
            leads_ahead(what, own, now=NOW)
        return
    offered = leads_ahead(what, own, now=NOW)
    assert set(offered) == possible
    assert list(offered) == sorted(offered, reverse=True)
    for lead in offered:
        check_lead(what, lead, now=NOW)


@given(ahead)
def test_an_event_is_snoozed_until_before_it_begins(until: timedelta) -> None:
    what = event(NOW + until)
    if until <= SNOOZES[0]:
        with pytest.raises(LeadTooLate):
            snoozes(what, now=NOW)
        return
    assert all(NOW + span < what.starts for span in snoozes(what, now=NOW))


def test_what_is_about_no_event_can_always_be_snoozed() -> None:
    assert snoozes(None, now=NOW) == SNOOZES


def test_moving_an_event_moves_its_plan() -> None:
    before = event(NOW + 10 * DAY)
    after = replace(before, starts=before.starts + DAY)
    moved = channel_plan(after, (86_400,), now=NOW)[0].due
    assert moved - channel_plan(before, (86_400,), now=NOW)[0].due == DAY
