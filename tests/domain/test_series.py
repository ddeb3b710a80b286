"""A series edited at random never loses a date and never doubles one."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import takewhile

import pytest
from hypothesis import HealthCheck, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from domain import dates as rules
from domain import reshaping
from domain.dates import HORIZON, Date, Rule, UntilTooSoon
from domain.recurrence import Repeat
from domain.reshaping import Change, DatesPast
from domain.times import instant_of

ZONES = (
    "Europe/Paris",
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Sao_Paulo",
    "America/Montreal",
    "America/Guayaquil",
)
REPEATS = (
    Repeat.WEEKLY,
    Repeat.FORTNIGHTLY,
    Repeat.MONTHLY_WEEKDAY,
    Repeat.MONTHLY_DATE,
    Repeat.HALF_YEARLY,
    Repeat.YEARLY,
)
WALLS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(
    lambda wall: wall.replace(second=0, microsecond=0)
)


def by_hand(rule: Rule, first: datetime, last: datetime) -> list[datetime]:
    """The slots of a rule between two walls, day by day: slow, and plainly right."""
    found, wall = [], rule.wall
    nth = (wall.day - 1) // 7
    day = first.date()
    while day <= last.date():
        months = (day.year - wall.year) * 12 + day.month - wall.month
        longest = monthrange(day.year, day.month)[1]
        match rule.repeat:
            case Repeat.WEEKLY:
                fits = (day - wall.date()).days % 7 == 0
            case Repeat.FORTNIGHTLY:
                fits = (day - wall.date()).days % 14 == 0
            case Repeat.MONTHLY_WEEKDAY:
                week = (day.day - 1) // 7 == nth if nth < 4 else day.day + 7 > longest
                fits = day.weekday() == wall.weekday() and week
            case Repeat.MONTHLY_DATE | Repeat.HALF_YEARLY | Repeat.YEARLY:
                step = {Repeat.HALF_YEARLY: 6, Repeat.YEARLY: 12}.get(rule.repeat, 1)
                fits = months % step == 0 and day.day == min(wall.day, longest)
            case _:
                raise AssertionError(rule.repeat)
        slot = datetime.combine(day, wall.time())
        if fits and slot >= rule.since and (rule.until is None or day <= rule.until):
            found.append(slot)
        day += timedelta(days=1)
    return [slot for slot in found if first <= slot <= last]


@pytest.mark.parametrize("repeat", REPEATS)
@pytest.mark.parametrize("wall", [datetime(2024, 1, 31, 19), datetime(2024, 2, 29, 7, 30)])
def test_slots_are_those_of_a_calendar_read_day_by_day(repeat: Repeat, wall: datetime) -> None:
    rule = Rule(wall, "Europe/Paris", repeat, wall)
    last = datetime(2030, 1, 1)
    expected = by_hand(rule, datetime(2024, 1, 1), last)
    found = []
    for slot in rule.slots():
        if slot > last:
            break
        found.append(slot)
    assert found == expected


def test_a_rule_reaches_back_before_the_date_from_which_it_is_counted() -> None:
    rule = Rule(
        datetime(2026, 5, 31, 19), "Europe/Paris", Repeat.MONTHLY_DATE, datetime(2026, 2, 1)
    )
    slots = rule.slots()
    assert [next(slots).day for _ in range(5)] == [28, 31, 30, 31, 30]


def test_in_ramadan_casablanca_meets_at_the_same_hour_on_its_clock() -> None:
    wall = datetime(2026, 2, 10, 19)
    rule = Rule(wall, "Africa/Casablanca", Repeat.WEEKLY, wall)
    slots = rule.slots()
    hours = [rule.starts(next(slots)).hour for _ in range(8)]
    assert hours == [18, 19, 19, 19, 19, 19, 18, 18]  # an hour back from 15 February to 22 March


def test_a_series_costs_the_same_whatever_its_age() -> None:
    old = Rule(datetime(1990, 1, 1, 19), "Europe/Paris", Repeat.WEEKLY, datetime(1990, 1, 1))
    now = datetime(2026, 5, 4, 10, tzinfo=UTC)
    coming = takewhile(lambda slot: old.starts(slot) <= now + HORIZON, old.coming(now))
    assert len(list(coming)) == 26
    assert next(old.slots(datetime(2026, 5, 4))) == datetime(2026, 5, 4, 19)


def test_the_next_three_dates_stand_however_far_apart_they_are() -> None:
    now = datetime(2026, 5, 4, 10, tzinfo=UTC)
    rule = Rule(datetime(2026, 6, 1, 19), "Europe/Paris", Repeat.YEARLY, datetime(2026, 6, 1))
    assert [slot.year for slot in rules.ahead(rule, now=now)] == [2026, 2027, 2028]
    assert rules.next_extension(rule, now=now) == rule.starts(datetime(2026, 6, 1, 19))


@dataclass
class Held:
    """A date as the calendar has it."""

    slot: datetime | None
    wall: datetime
    own: bool = False
    skipped: bool = False
    gone: bool = False


class Life(RuleBasedStateMachine):
    """One series and those that are split from it, in a calendar kept by hand."""

    @initialize(wall=WALLS, zone=st.sampled_from(ZONES), repeat=st.sampled_from(REPEATS))
    def begin(self, wall: datetime, zone: str, repeat: Repeat) -> None:
        self.now = instant_of(wall, zone) - timedelta(days=3)
        self.rule_ = Rule(wall, zone, repeat, wall)
        self.reached: datetime | None = None
        self.held: dict[int, Held] = {}
        self.told_cancelled: set[int] = set()
        self.extend()

    def extend(self) -> None:
        held = {one.slot for one in self.held.values() if one.slot is not None}
        plan = rules.extend(self.rule_, self.reached, held, now=self.now)
        for slot in plan.make:
            assert self.rule_.starts(slot) > self.now, "a date is never made in the past"
            self.add(slot)
        self.reached = plan.reached

    def add(self, slot: datetime) -> None:
        self.held[len(self.held)] = Held(slot, slot)

    def starts(self, one: Held) -> datetime:
        return instant_of(one.wall, self.rule_.zone)

    def standing(self) -> list[Date]:
        near = [
            (id, one)
            for id, one in self.held.items()
            if one.slot is not None
            and (self.starts(one) > self.now or self.rule_.starts(one.slot) > self.now)
        ]
        return [
            Date(id, one.slot, one.own, fixed=one.skipped or self.starts(one) <= self.now)
            for id, one in sorted(near, key=lambda pair: str(pair[1].slot))
            if one.slot is not None
        ]

    def live(self) -> list[Date]:
        return [one for one in self.standing() if not one.fixed]

    def pick(self, data: st.DataObject) -> Date:
        live = self.live()
        assume(live)
        return data.draw(st.sampled_from(live))

    @rule(days=st.integers(1, 200))
    def time_passes(self, days: int) -> None:
        self.now += timedelta(days=days)
        self.extend()

    @rule(data=st.data())
    def skip(self, data: st.DataObject) -> None:
        self.held[self.pick(data).id].skipped = True

    @rule(data=st.data(), hours=st.integers(-100, 400))
    def move_one(self, data: st.DataObject, hours: int) -> None:
        one = self.held[self.pick(data).id]
        wall = one.wall + timedelta(hours=hours)
        assume(instant_of(wall, self.rule_.zone) > self.now)
        one.wall, one.own = wall, True

    @rule(
        data=st.data(),
        following=st.booleans(),
        hours=st.one_of(st.none(), st.integers(-300, 1000)),
        repeat=st.one_of(st.none(), st.sampled_from(REPEATS)),
        zone=st.one_of(st.none(), st.sampled_from(ZONES)),
        days=st.one_of(st.none(), st.integers(0, 500)),
    )
    def change(
        self,
        data: st.DataObject,
        following: bool,
        hours: int | None,
        repeat: Repeat | None,
        zone: str | None,
        days: int | None,
    ) -> None:
        at = self.pick(data)
        chosen = [one for one in self.standing() if not following or one.slot >= at.slot]
        change = Change(
            None if hours is None else at.slot + timedelta(hours=hours),
            None if hours is None else zone,
            repeat,
            None if days is None else at.slot.date() + timedelta(days=days),
            bounded=days is not None,
        )
        assert self.reached is not None
        try:
            plan = reshaping.reshape(chosen, self.rule_, at, change, self.reached, now=self.now)
        except (DatesPast, UntilTooSoon):
            return
        self.check(chosen, at, plan, change)
        self.carry_out(chosen, at, plan, change)

    def check(self, chosen: list[Date], at: Date, plan: rules.Plan, change: Change) -> None:
        kept, live = dict(plan.keep), {one.id for one in chosen if not one.fixed}
        named = [*kept, *plan.cancel, *plan.loosen]
        assert sorted(named) == sorted(one.id for one in chosen), "each date is named once"
        assert at.id in kept, "the date that is edited stays"
        assert len(set(kept.values())) == len(kept), "two dates never share a slot"
        assert not set(plan.make) & set(kept.values()), "no date is made where one stands"
        assert all(plan.rule.holds(slot) for slot in kept.values() if slot >= plan.rule.since)
        same = change.repeat in {None, self.rule_.repeat}
        if same and not change.bounded:
            assert live <= set(kept), "another time loses nobody"
            order = [slot for _, slot in sorted(plan.keep, key=lambda pair: pair[1])]
            assert order == [kept[one.id] for one in chosen], "and keeps their order"

    def carry_out(self, chosen: list[Date], at: Date, plan: rules.Plan, change: Change) -> None:
        """What stands before the chosen dates is history of the rule as it was."""
        names = {one.id for one in chosen}
        for id, one in self.held.items():
            if id not in names:
                one.slot = None
        for id, slot in plan.keep:
            one = self.held[id]
            if id == at.id and change.wall is not None:
                one.own = False
            one.slot = slot
            if not one.own and not one.skipped and self.starts(one) > self.now:
                one.wall = slot
        for id in plan.cancel:
            self.held[id].gone, self.held[id].slot = True, None
            self.told_cancelled.add(id)
        for id in plan.loosen:
            self.held[id].slot = None
        self.rule_, self.reached = plan.rule, plan.reached
        for slot in plan.make:
            assert plan.rule.starts(slot) > self.now
            self.add(slot)

    @rule(data=st.data(), following=st.booleans())
    def end(self, data: st.DataObject, following: bool) -> None:
        at = self.pick(data)
        plan = reshaping.end(self.standing(), self.rule_, at if following else None)
        assert all(not one.fixed for one in self.standing() if one.id in plan.cancel)
        assert all(slot < at.slot for _, slot in plan.keep) or not following
        self.carry_out(self.standing(), at, plan, Change())

    @invariant()
    def every_coming_slot_is_held_once(self) -> None:
        if not hasattr(self, "rule_"):
            return
        slots = [one.slot for one in self.held.values() if one.slot is not None]
        assert len(slots) == len(set(slots))
        last = self.now.replace(tzinfo=None) + HORIZON
        expected = [
            slot
            for slot in by_hand(self.rule_, self.now.replace(tzinfo=None), last)
            if self.now < self.rule_.starts(slot) <= self.now + HORIZON - timedelta(days=1)
        ]
        assert set(expected) <= set(slots), "a date within the horizon is missing"

    @invariant()
    def nobody_loses_a_date_unheard(self) -> None:
        if not hasattr(self, "rule_"):
            return
        assert {id for id, one in self.held.items() if one.gone} == self.told_cancelled


Life.TestCase.settings = settings(
    max_examples=150,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow],
)
test_a_series_edited_at_random_never_loses_or_doubles_a_date = Life.TestCase
