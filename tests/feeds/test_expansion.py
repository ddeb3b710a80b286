"""A followed calendar date by date: moved, cancelled, removed and added ones in their places."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.records import EventRecord, EventStatus
from tests.feeds.calendars import SINCE, UNTIL, calendar, event, shown, unrolled

PARIS = ZoneInfo("Europe/Paris")
TUESDAYS = ("DTSTART;TZID=Europe/Paris:20240102T190000", "DURATION:PT2H", "RRULE:FREQ=WEEKLY")


def keys(*parts: str, **more: object) -> list[str]:
    return [one.key for one in unrolled(*parts, **more).records]  # type: ignore[arg-type]


def only(*parts: str, key: str, **more: object) -> EventRecord:
    found = [one for one in unrolled(*parts, **more).records if one.key == key]  # type: ignore[arg-type]
    assert len(found) == 1, key
    return found[0]


def test_a_series_is_a_record_a_date() -> None:
    found = unrolled(event(*TUESDAYS, "DESCRIPTION:Bring a spoon"), "X-WR-CALNAME:Our town")
    assert [shown(one) for one in found.records] == [
        "u@2026-05-05 05.05 19:00 Europe/Paris",
        "u@2026-05-12 12.05 19:00 Europe/Paris",
        "u@2026-05-19 19.05 19:00 Europe/Paris",
        "u@2026-05-26 26.05 19:00 Europe/Paris",
    ]
    first = found.records[0]
    assert first.at == datetime(2026, 5, 5, 17, tzinfo=UTC)
    assert (first.series, first.occurrence) == ("u", first.wall)
    assert (first.recurrence, first.skips, first.extras) == (None, (), ())
    assert (first.lasts, first.description) == (timedelta(hours=2), "Bring a spoon")
    assert (found.name, found.more, found.set_aside) == ("Our town", False, ())


def test_an_event_that_does_not_repeat_keeps_its_name() -> None:
    assert keys(event("DTSTART:20260504T170000Z"), event("DTSTART:20260604T170000Z", uid="v")) == [
        "u"
    ]


def test_a_date_that_was_moved_stands_under_the_name_of_the_one_it_was() -> None:
    moved = event(
        "RECURRENCE-ID;TZID=Europe/Paris:20260512T190000",
        "DTSTART;TZID=Europe/Paris:20260513T200000",
        title="Potluck, outside",
    )
    found = unrolled(event(*TUESDAYS), moved)
    assert [shown(one) for one in found.records][1] == "u@2026-05-12 13.05 20:00 Europe/Paris"
    assert found.records[1].title == "Potluck, outside"
    assert found.records[1].occurrence == datetime(2026, 5, 12, 19)
    assert len(found.records) == 4


@pytest.mark.parametrize(
    "said",
    ["RECURRENCE-ID:20260512T170000Z", "RECURRENCE-ID;VALUE=DATE:20260512",
     "RECURRENCE-ID;TZID=America/Montreal:20260512T130000", "RECURRENCE-ID:20260512T173000Z"],
)  # fmt: skip
@pytest.mark.parametrize("start", ["DTSTART:20260513T180000Z", "DTSTART;VALUE=DATE:20260513",
                                   "DTSTART;TZID=Asia/Tokyo:20260514T030000"])  # fmt: skip
def test_however_a_date_of_a_series_is_named_it_is_replaced(said: str, start: str) -> None:
    found = keys(event(*TUESDAYS), event(said, start))
    assert sorted(found) == ["u@2026-05-05", "u@2026-05-12", "u@2026-05-19", "u@2026-05-26"]


def test_a_date_cancelled_on_its_own_says_so_and_a_removed_one_is_not_there() -> None:
    cancelled = event(
        "RECURRENCE-ID:20260512T170000Z", "DTSTART:20260512T170000Z", "STATUS:CANCELLED"
    )
    series = event(*TUESDAYS, "EXDATE;TZID=Europe/Paris:20260519T190000")
    found = unrolled(series, cancelled).records
    assert [one.key for one in found] == ["u@2026-05-05", "u@2026-05-12", "u@2026-05-26"]
    assert [one.status is EventStatus.CANCELLED for one in found] == [False, True, False]


def test_a_series_that_is_cancelled_is_so_on_every_date() -> None:
    found = unrolled(event(*TUESDAYS, "STATUS:CANCELLED")).records
    assert {one.status for one in found} == {EventStatus.CANCELLED}
    assert len(found) == 4


def test_dates_that_are_added_have_names_of_their_own() -> None:
    series = event(
        *TUESDAYS, "RDATE;TZID=Europe/Paris:20260507T190000,20260512T213000,20260519T190000"
    )
    assert keys(series) == [
        *("u@2026-05-05", "u@2026-05-07", "u@2026-05-12", "u@2026-05-12T2130"),
        *("u@2026-05-19", "u@2026-05-26"),
    ]


def test_a_series_that_moves_to_another_hour_keeps_its_names() -> None:
    later = tuple(line.replace("T190000", "T203000") for line in TUESDAYS)
    assert keys(event(*later)) == keys(event(*TUESDAYS))
    stale = event("RECURRENCE-ID:20260512T170000Z", "DTSTART:20260513T170000Z")
    assert keys(event(*later), stale) == keys(event(*TUESDAYS))


def test_a_date_that_leaves_the_window_is_still_told() -> None:
    away = event("RECURRENCE-ID:20260526T170000Z", "DTSTART:20260609T170000Z")
    assert only(event(*TUESDAYS), away, key="u@2026-05-26").wall == datetime(2026, 6, 9, 17)
    here = event("RECURRENCE-ID:20260609T170000Z", "DTSTART:20260527T170000Z")
    assert only(event(*TUESDAYS), here, key="u@2026-06-09").wall == datetime(2026, 5, 27, 17)


def test_a_date_whose_series_is_not_there_stands_alone() -> None:
    alone = event("RECURRENCE-ID:20260512T170000Z", "DTSTART:20260512T180000Z")
    found = only(alone, key="u@2026-05-12")
    assert (found.series, found.wall.hour) == ("u", 18)


def test_of_two_versions_of_a_date_the_newer_counts() -> None:
    old = event("RECURRENCE-ID:20260512T170000Z", "DTSTART:20260512T180000Z", "SEQUENCE:3")
    new = event(
        "RECURRENCE-ID;TZID=Europe/Paris:20260512T190000", "DTSTART:20260512T200000Z", "SEQUENCE:4"
    )
    for parts in ((old, new), (new, old)):
        assert only(event(*TUESDAYS), *parts, key="u@2026-05-12").wall.hour == 20


def test_whole_days_and_times_without_a_zone_are_in_the_zone_that_is_given() -> None:
    day = event("DTSTART;VALUE=DATE:20260501", "RRULE:FREQ=MONTHLY;UNTIL=20260601")
    assert keys(day, zone="Asia/Tokyo") == ["u@2026-05-01", "u@2026-06-01"]
    assert keys(day, zone="America/Montreal") == ["u@2026-05-01"]
    floating = unrolled(
        event("DTSTART:20260501T010000", "RRULE:FREQ=DAILY;COUNT=2"), zone="Europe/Paris"
    )
    assert [one.key for one in floating.records] == ["u@2026-05-02"]
    assert floating.records[0].at is None


def test_what_is_under_way_when_the_window_opens_is_in_it() -> None:
    fest = ("DTSTART:20260429T100000Z", "DTEND:20260501T000001Z")
    assert keys(event(*fest)) == ["u"]
    assert keys(event(fest[0], "DTEND:20260501T000000Z")) == []
    assert keys(event(*fest, "RRULE:FREQ=YEARLY")) == ["u@2026-04-29"]
    assert keys(event("DTSTART:20260501T000000Z")) == ["u"]
    assert keys(event("DTSTART:20260601T000000Z")) == []


@pytest.mark.parametrize(("month", "hours"), [(3, {18, 17}), (10, {17, 18}), (7, {17})])
def test_clocks_change_and_the_wall_time_stays(month: int, hours: set[int]) -> None:
    since = datetime(2026, month, 1, tzinfo=UTC)
    found = unrolled(event(*TUESDAYS), since=since, until=since + timedelta(days=31)).records
    assert {one.wall.hour for one in found} == {19}
    assert {one.at.hour for one in found if one.at} == hours


def test_a_series_in_a_zone_that_only_the_file_knows_follows_the_rules_of_the_file() -> None:
    zone = "\n".join(
        [
            *("BEGIN:VTIMEZONE", "TZID:Our own", "BEGIN:DAYLIGHT", "DTSTART:20000401T020000"),
            *(
                "RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=15",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0230",
            ),
            *("END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:20000401T020000"),
            *(
                "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1",
                "TZOFFSETFROM:+0230",
                "TZOFFSETTO:+0100",
            ),
            *("END:STANDARD", "END:VTIMEZONE"),
        ]
    )
    series = event("DTSTART;TZID=Our own:20260505T190000", "RRULE:FREQ=WEEKLY")
    found = unrolled(zone, series).records
    assert [f"{one.at:%d %H:%M}" for one in found] == [
        "05 18:00",
        "12 18:00",
        "19 16:30",
        "26 16:30",
    ]
    assert {one.zone for one in found} == {None}


def test_the_earliest_dates_are_kept_and_the_rest_is_said_to_be_there() -> None:
    parts = [
        event(
            f"DTSTART:20260501T{hour:02}0000Z", "RRULE:FREQ=DAILY", uid=f"u{hour}", title=f"{hour}"
        )
        for hour in range(24)
    ]
    whole, some = unrolled(*parts, most=10_000), unrolled(*parts, most=30)
    assert (len(whole.records), whole.more) == (24 * 31, False)
    assert (some.records, some.more) == (whole.records[:30], True)
    assert list(whole.records) == sorted(whole.records, key=lambda one: (one.at, one.key))


def test_what_repeats_too_often_is_refused_and_the_rest_is_read() -> None:
    found = unrolled(
        event("DTSTART:20260504T170000Z", "RRULE:FREQ=SECONDLY", uid="often"),
        event("DTSTART:20260504T170000Z", "RRULE:FREQ=DAILY;COUNT=99999999", uid="many"),
        event("DTSTART:20260504T170000Z", "RRULE:FREQ=DAILY;BYHOUR=1,2,3", uid="hours"),
        event("DTSTART:20260504T170000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", uid="never"),
    )
    assert {one.key: str(one.reason) for one in found.set_aside} == {
        "often": "too-often", "many": "bad-rule", "hours": "too-often",
    }  # fmt: skip
    assert [one.key for one in found.records] == ["never@2026-05-04"]


# ── As another reader has it ─────────────────────────────────────────────────────────────────


@st.composite
def calendars(draw: st.DrawFn) -> bytes:
    """One series as programs write them: dates removed, added, moved, cancelled."""
    zone = draw(st.sampled_from(["Europe/Paris", "America/Sao_Paulo", "Africa/Cairo", "UTC"]))
    first = draw(st.dates(date(2025, 1, 1), date(2026, 5, 20)))
    start = datetime.combine(first, datetime.min.time()).replace(hour=draw(st.integers(4, 22)))

    def said(name: str, wall: datetime) -> str:
        return (
            f"{name}:{wall:%Y%m%dT%H%M%SZ}"
            if zone == "UTC"
            else f"{name};TZID={zone}:{wall:%Y%m%dT%H%M%S}"
        )

    rule = draw(
        st.sampled_from(
            ["FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY"]
        )
    )
    lines = [said("DTSTART", start), "DURATION:PT2H", f"RRULE:{rule}"]
    steps = {"FREQ=DAILY;INTERVAL=3": 3, "FREQ=WEEKLY": 7, "FREQ=WEEKLY;INTERVAL=2": 14}
    on = (
        [start + timedelta(days=steps.get(rule, 0) * n) for n in range(1, 160)]
        if rule in steps
        else []
    )
    chosen = draw(st.lists(st.sampled_from(on), max_size=6, unique=True)) if on else []
    apart = []
    for wall in chosen:
        change = draw(st.sampled_from(["EXDATE", "moved", "retitled"]))
        if change == "EXDATE":
            lines.append(said("EXDATE", wall))
            continue
        new = (
            wall + timedelta(days=draw(st.integers(-20, 20)), hours=1)
            if change == "moved"
            else wall
        )
        apart.append(
            event(said("RECURRENCE-ID", wall), said("DTSTART", new), "DURATION:PT1H", title="Apart")
        )
    extras = draw(st.lists(st.integers(0, 500), max_size=3, unique=True))
    lines += [said("RDATE", start + timedelta(days=days, minutes=30)) for days in extras]
    return calendar(event(*lines), *apart)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=calendars())
def test_the_dates_are_those_that_another_reader_finds(data: bytes) -> None:
    lines = data.decode().replace("\r\n", "\n").split("\n")
    ours = unrolled("\n".join(lines[2:-2]), most=1000).records
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(SINCE, UNTIL)
    theirs = sorted((one["DTSTART"].dt.astimezone(UTC), str(one["SUMMARY"])) for one in found)
    inside = [
        one for one in ours if one.at and one.at < UNTIL and one.ends_at and one.ends_at > SINCE
    ]
    assert sorted((one.at, one.title) for one in inside) == theirs
    assert len({one.key for one in ours}) == len(ours)
