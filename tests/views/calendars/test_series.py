"""Series in a feed: whoever expands it finds the dates that the store has, one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from domain.calendars import Almanac, Chain, Dated, answered_by, chain, seen_by
from domain.dates import HORIZON, Rule, ahead
from domain.events import Audience, Event, Kind, Status
from domain.people import Person
from domain.recurrence import Repeat
from domain.series import Series, date_of
from domain.times import instant_of, wall_at
from tests.views.calendars.reading import CHANGED, NETWORK, body, expanded, feed, parsed

ZONES = (
    *("Europe/Paris", "Africa/Cairo", "Africa/Casablanca"),
    *("America/Sao_Paulo", "America/Toronto", "America/Guayaquil"),
)
REPEATS = [one for one in Repeat if one not in {Repeat.NONE, Repeat.DAILY}]
SERIES = 77


def series(rule: Rule, **details: object) -> Series:
    """A public series of two hours."""
    given: dict[str, object] = {
        "id": SERIES,
        "network": NETWORK,
        "chapter": 5,
        "title": "Potluck",
        "kind": Kind.MEETUP,
        "rule": rule,
        "length": timedelta(hours=2),
        "organiser": None,
        "signed": CHANGED,
        "audience": Audience.PUBLIC,
    }
    return Series(**{**given, **details})  # type: ignore[arg-type]


@dataclass
class Kept:
    """What a store has of one series: its dates as events."""

    series: Series
    since: datetime
    events: list[Event]

    def chain(self) -> Chain:
        """As it is read for calendars: the dates that differ, and every slot that is held."""
        plain = {one.id for one in self.events if one.slot and one == self._plain(one.slot, one.id)}
        return chain(
            self.series,
            CHANGED,
            [Dated(one, CHANGED) for one in self.events if one.id not in plain],
            {one.id: one.slot for one in self.events if one.slot is not None},
            since=self.since,
        )

    def _plain(self, slot: datetime, number: int) -> Event | None:
        if not self.series.rule.holds(slot):
            return None
        return date_of(self.series, slot, id=number)

    def almanac(self) -> Almanac:
        """The almanac of a network that has only this."""
        return Almanac(self.since, (), (self.chain(),))

    def takes_place(self) -> list[tuple[datetime, datetime, str]]:
        """The dates that are planned: what a subscriber should see."""
        return sorted(
            (one.starts, one.ends, one.title) for one in self.events if one.status is Status.PLANNED
        )


def kept(rule: Rule, now: datetime, **details: object) -> Kept:
    """A series as it stands at ``now``, its dates made up to the horizon."""
    bare = series(rule, **details)
    slots = ahead(rule, now=now)
    bare = replace(bare, reached=slots[-1] if slots else None)
    events = [date_of(bare, slot, id=100 + number) for number, slot in enumerate(slots)]
    since = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return Kept(bare, since, events)


@st.composite
def kept_series(draw: st.DrawFn) -> Kept:
    """A series of any rule and zone, some of its dates moved, renamed, skipped or lost."""
    zone, repeat = draw(st.sampled_from(ZONES)), draw(st.sampled_from(REPEATS))
    day = draw(st.dates(date(2026, 1, 1), date(2034, 12, 31)))
    wall = datetime.combine(day, draw(st.times())).replace(second=0, microsecond=0, fold=0)
    since = draw(st.sampled_from([wall, wall - timedelta(days=400)]))
    until = draw(st.none() | st.integers(0, 300).map(lambda days: day + timedelta(days=days)))
    rule = Rule(wall, zone, repeat, since, until)
    now = instant_of(wall, zone) + timedelta(days=draw(st.integers(-20, 500)))
    found = kept(rule, now)
    for index, one in enumerate(found.events):
        found.events[index] = draw(st.sampled_from([_plain, _plain, _moved, _named, _off]))(
            one, draw(st.integers(-3000, 3000))
        )
    lost = draw(st.sets(st.integers(0, len(found.events)), max_size=2))
    found.events = [one for index, one in enumerate(found.events) if index not in lost]
    return found


def _plain(one: Event, _minutes: int) -> Event:
    return one


def _moved(one: Event, minutes: int) -> Event:
    starts = one.starts + timedelta(minutes=minutes)
    return replace(
        one,
        starts=starts,
        ends=starts + timedelta(hours=3),
        wall=wall_at(starts, one.zone),
        own=frozenset({"wall"}),
    )


def _named(one: Event, minutes: int) -> Event:
    return replace(one, title=f"Potluck {minutes}", own=frozenset({"title"}))


def _off(one: Event, _minutes: int) -> Event:
    return replace(one, status=Status.CANCELLED, version=1)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(kept_series())
def test_a_subscriber_sees_the_dates_of_the_store(found: Kept) -> None:
    assume(found.events)
    octets = body(feed(seen_by(None, found.almanac()), since=found.since))
    reached = found.series.reached
    assert reached is not None
    end = instant_of(reached, found.series.rule.zone) + timedelta(days=3)
    following = next(found.series.rule.slots(reached + timedelta(days=1)), None)
    assume(following is None or instant_of(following, found.series.rule.zone) >= end)
    assert expanded(octets, found.since - timedelta(days=4), end) == found.takes_place()


@settings(max_examples=60, deadline=None)
@given(kept_series())
def test_a_series_is_one_set_under_one_name(found: Kept) -> None:
    events = parsed(body(feed(seen_by(None, found.almanac()), since=found.since))).events
    assume(events)
    assert len({str(one["UID"]) for one in events}) == 1
    (whole,) = [one for one in events if "RECURRENCE-ID" not in one]
    assert "RRULE" in whole
    slots = [one["RECURRENCE-ID"].dt for one in events if "RECURRENCE-ID" in one]
    assert len(slots) == len(set(slots))


def weekly(zone: str = "Europe/Paris", hour: int = 19, **details: object) -> Kept:
    """Every Monday from 4 May 2026."""
    wall = datetime(2026, 5, 4, hour)
    return kept(Rule(wall, zone, Repeat.WEEKLY, wall), CHANGED - timedelta(days=1), **details)


def test_the_same_hour_on_both_sides_of_a_clock_change() -> None:
    found = weekly()
    octets = body(feed(seen_by(None, found.almanac()), since=found.since))
    autumn = expanded(
        octets, datetime(2026, 10, 18, tzinfo=UTC), datetime(2026, 10, 30, tzinfo=UTC)
    )
    assert [start.hour for start, _, _ in autumn] == [17, 18]


def test_a_night_on_which_clocks_change_lasts_as_many_hours_as_any_other() -> None:
    night = datetime(2026, 10, 25, 1)
    found = kept(Rule(night, "Europe/Paris", Repeat.WEEKLY, night), CHANGED)
    assert found.events[0].wall == night
    octets = body(feed(seen_by(None, found.almanac()), since=found.since))
    starts = datetime(2026, 10, 24, 23, tzinfo=UTC)
    shown = expanded(octets, starts, starts + timedelta(days=30))
    assert shown[0] == (starts, starts + timedelta(hours=2), "Potluck")
    assert {end - start for start, end, _ in shown} == {timedelta(hours=2)}


def test_a_series_goes_on_beyond_the_dates_that_stand() -> None:
    found = weekly()
    octets = body(feed(seen_by(None, found.almanac()), since=found.since))
    later = CHANGED + HORIZON * 3
    assert len(expanded(octets, later, later + timedelta(days=70))) == 10


def test_a_skipped_date_stays_in_view_as_cancelled() -> None:
    found = weekly()
    found.events[2] = _off(found.events[2], 0)
    events = parsed(body(feed(seen_by(None, found.almanac()), since=found.since))).events
    (off,) = [one for one in events if one["STATUS"] == "CANCELLED"]
    assert str(off["SUMMARY"]) == "Cancelled: Potluck"
    assert off["RECURRENCE-ID"].dt == off["DTSTART"].dt
    assert "EXDATE" not in events[0]


def test_a_date_that_the_reader_may_not_see_is_left_out() -> None:
    found = weekly()
    found.events[2] = replace(found.events[2], audience=Audience.CONNECTORS)
    octets = body(feed(seen_by(None, found.almanac()), since=found.since))
    hidden = found.events.pop(2)
    shown = expanded(octets, found.since, found.events[-1].ends)
    assert shown == found.takes_place()
    assert hidden.starts not in [start for start, _, _ in shown]
    assert "Cancelled" not in octets.decode()


def test_one_public_date_of_a_private_series_stands_alone() -> None:
    found = weekly(audience=Audience.CHAPTER)
    found.events[2] = replace(found.events[2], audience=Audience.PUBLIC)
    contents = seen_by(None, found.almanac())
    assert [one.event.id for one in contents.dates] == [found.events[2].id]
    assert contents.series == ()
    member = Person(NETWORK, 1, "bo", chapters=frozenset({5}))
    assert len(seen_by(member, found.almanac()).series) == 1


def test_a_date_that_another_chapter_hosts_too_is_in_its_calendar() -> None:
    found = weekly()
    found.events[2] = replace(found.events[2], hosts=(9,))
    assert [one.event.id for one in seen_by(None, found.almanac(), 9).dates] == [102]
    assert len(seen_by(None, found.almanac(), 5).series) == 1


def test_dates_called_off_with_the_end_of_their_series_go_with_it() -> None:
    found = weekly()
    ended = replace(found.series, rule=replace(found.series.rule, until=date(2026, 5, 20)))
    events = [
        one if index < 3 else replace(one, slot=None, status=Status.CANCELLED)
        for index, one in enumerate(found.events)
    ]
    after = Kept(ended, found.since, events)
    octets = body(feed(seen_by(None, after.almanac()), since=found.since))
    assert len(expanded(octets, found.since, found.since + timedelta(days=400))) == 3
    assert len(parsed(octets).events) == 1


@pytest.mark.parametrize("regular", [frozenset(), frozenset({SERIES})])
def test_who_had_said_that_they_come_sees_that_it_is_off(regular: frozenset[int]) -> None:
    found = weekly()
    ended = replace(found.series, rule=replace(found.series.rule, until=date(2026, 5, 20)))
    off = replace(found.events[4], slot=None, status=Status.CANCELLED)
    after = Kept(ended, found.since, [*found.events[:3], off])
    bo = Person(NETWORK, 1, "bo")
    answered = [Dated(one, CHANGED) for one in (found.events[0], off)]
    octets = body(feed(answered_by(bo, after.almanac(), answered, regular), since=found.since))
    events = parsed(octets).events
    assert [str(one["SUMMARY"]) for one in events if one["STATUS"] == "CANCELLED"] == [
        "Cancelled: Potluck"
    ]
    shown = expanded(octets, found.since, found.since + timedelta(days=60))
    assert [start for start, _, _ in shown] == [found.events[0].starts]


def test_a_date_from_before_the_rule_of_today_is_not_lost() -> None:
    found = weekly()
    rule = replace(found.series.rule, wall=datetime(2026, 5, 19, 18), since=datetime(2026, 5, 19))
    moved = Kept(replace(found.series, rule=rule), found.since, found.events[:2])
    contents = seen_by(None, moved.almanac())
    assert [one.event.id for one in contents.dates] == [100, 101]


def test_changes_of_a_series_and_of_its_dates_only_ever_count_up() -> None:
    found = weekly(version=4)
    found.events[2] = replace(_named(found.events[2], 1), version=2)
    numbers = {
        "RECURRENCE-ID" in one: one["SEQUENCE"]
        for one in parsed(body(feed(seen_by(None, found.almanac())))).events
    }
    assert numbers == {False: 4, True: 6}
