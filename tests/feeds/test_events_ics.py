"""Events from iCalendar."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.records import EventRecord, EventStatus, FileRefused, Reason, Refused
from feeds import events_ics
from tests.feeds.shelf import FIXTURES, taken, verdicts

CALENDAR = FIXTURES / "calendar.ics"


def wall(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[misc, arg-type]


@pytest.fixture
def events() -> dict[str, EventRecord]:
    records = taken(events_ics.read(CALENDAR))
    return {key: each for key, each in records.items() if isinstance(each, EventRecord)}


def one(*lines: str, before: str = "") -> EventRecord | Refused:
    """What comes of a calendar with one event of these lines."""
    event = "\r\n".join(("BEGIN:VEVENT", "UID:1", "SUMMARY:S", *lines, "END:VEVENT"))
    text = f"BEGIN:VCALENDAR\r\n{before}{event}\r\nEND:VCALENDAR\r\n"
    (found,) = events_ics.parse(text.encode(), Path("one.ics"))
    assert isinstance(found, EventRecord | Refused)
    return found


def test_every_event_becomes_one_thing_with_its_reason() -> None:
    assert verdicts(events_ics.read(CALENDAR)) == {
        "named": "taken",
        "utc": "taken",
        "floating": "taken",
        "all-day": "taken",
        "windows": "taken",
        "prefixed": "taken",
        "own-summer": "taken",
        "own-winter": "taken",
        "unknown-zone": "bad-zone",
        "trap": "bad-zone",
        "series": "taken",
        "series#20260119T180000Z": "taken",
        "hourly": "too-often",
        "many-hours": "too-often",
        "bad-rule": "bad-rule",
        "bad-exdate": "bad-date",
        "moved": "superseded+taken",
        "off": "taken",
        "twin": "duplicate",
        "backwards": "ends-first",
        "no-start": "no-date",
        "no-day": "bad-date",
        "": "no-key",
        "no-title": "no-title",
        "postponed": "bad-status",
        "online": "taken",
        "unclosed": "unreadable",
        "after": "taken",
    }


def test_folded_and_escaped_text_is_read_whole(events: dict[str, EventRecord]) -> None:
    event = events["named"]
    assert event.title == "Soup, bread and talk"
    assert event.venue == "The mill, 3 Mill Road"
    assert event.categories == ("Food, shared", "Talk")
    assert event.link == "https://orchard.example/soup"


def test_each_way_to_tell_a_time(events: dict[str, EventRecord]) -> None:
    def told(key: str) -> tuple[datetime, str | None, datetime | None]:
        return events[key].wall, events[key].zone, events[key].at

    def utc(*parts: int) -> datetime:
        return wall(*parts).replace(tzinfo=UTC)

    assert told("named") == (wall(2026, 3, 19, 18, 30), "Europe/Paris", utc(2026, 3, 19, 17, 30))
    assert told("utc") == (wall(2026, 6, 1, 16), "UTC", utc(2026, 6, 1, 16))
    assert told("floating") == (wall(2026, 6, 1, 16), None, None)
    assert told("all-day") == (wall(2026, 6, 1), None, None)
    assert told("windows") == (wall(2026, 7, 1, 19), "Europe/Paris", utc(2026, 7, 1, 17))
    assert told("prefixed") == (wall(2026, 7, 1, 19), "Africa/Casablanca", utc(2026, 7, 1, 18))
    assert told("own-summer") == (wall(2026, 7, 1, 19), None, utc(2026, 7, 1, 17))
    assert told("own-winter") == (wall(2026, 1, 1, 19), None, utc(2026, 1, 1, 18))


def test_an_event_has_its_end_or_its_length_or_neither(events: dict[str, EventRecord]) -> None:
    assert events["named"].ends_at == datetime(2026, 3, 19, 19, 30, tzinfo=UTC)
    assert events["utc"].lasts == timedelta(minutes=90)
    assert events["floating"].lasts == timedelta(hours=1)
    assert events["floating"].ends_at is None
    assert (events["all-day"].lasts, events["all-day"].all_day) == (timedelta(days=3), True)
    assert events["windows"].lasts is None


def test_a_series_keeps_its_rule_and_its_dates_in_its_own_zone(
    events: dict[str, EventRecord],
) -> None:
    series = events["series"]
    assert series.recurrence == "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T180000Z"
    assert series.skips == (wall(2026, 1, 12, 19), wall(2026, 7, 20, 19), wall(2026, 8, 3, 19))
    assert series.extras == (wall(2026, 1, 6, 20),)


def test_a_date_that_moved_names_its_series(events: dict[str, EventRecord]) -> None:
    moved = events["series#20260119T180000Z"]
    assert (moved.series, moved.occurrence) == ("series", wall(2026, 1, 19, 19))
    assert moved.wall == wall(2026, 1, 20, 19)


def test_the_newest_version_counts(events: dict[str, EventRecord]) -> None:
    assert (events["moved"].title, events["moved"].sequence) == ("Newer", 2)


def test_cancelling_is_heard(events: dict[str, EventRecord]) -> None:
    assert events["off"].status is EventStatus.CANCELLED
    cancelled = one("DTSTART:20260101T100000Z", before="METHOD:CANCEL\r\n")
    assert isinstance(cancelled, EventRecord)
    assert cancelled.status is EventStatus.CANCELLED


def test_a_place_on_the_web_is_a_link(events: dict[str, EventRecord]) -> None:
    assert (events["online"].venue, events["online"].link) == (None, "https://call.example/room")


def test_an_alarm_does_not_speak_for_its_event(events: dict[str, EventRecord]) -> None:
    assert events["online"].title == "On a screen"


def test_a_windows_name_gives_way_to_the_rules_that_the_file_has_for_it() -> None:
    rules = (
        "BEGIN:VTIMEZONE\r\nTZID:Romance Standard Time\r\nBEGIN:STANDARD\r\n"
        "DTSTART:16010101T000000\r\nTZOFFSETFROM:+0500\r\nTZOFFSETTO:+0500\r\n"
        "END:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    event = one("DTSTART;TZID=Romance Standard Time:20260101T100000", before=rules)
    assert isinstance(event, EventRecord)
    assert (event.zone, event.at) == (None, datetime(2026, 1, 1, 5, tzinfo=UTC))


@pytest.mark.parametrize(
    ("start", "instant"),
    [
        ("20260329T023000", datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),  # skipped: as before
        ("20261025T023000", datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # twice: the first
        ("20260329T030000", datetime(2026, 3, 29, 1, 0, tzinfo=UTC)),
        ("20261025T030000", datetime(2026, 10, 25, 2, 0, tzinfo=UTC)),
    ],
)
def test_rules_of_the_file_and_tzdata_agree_around_a_clock_change(
    start: str, instant: datetime
) -> None:
    described = CALENDAR.read_text().split("BEGIN:VEVENT", 1)[0].split("\n", 3)[3]
    for zone in ("Europe/Paris", "Orchard Time"):
        event = one(f"DTSTART;TZID={zone}:{start}", before=described)
        assert isinstance(event, EventRecord)
        assert event.at == instant, zone


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["DTSTART:20260101"], None),
        (["DTSTART:tomorrow"], Reason.BAD_DATE),
        (["DTSTART:20260101T250000Z"], Reason.BAD_DATE),
        (["DTSTART:00010101T000000Z"], Reason.BAD_DATE),
        (["DTSTART:99990101T000000Z"], Reason.BAD_DATE),
        (["DTSTART:20260101T000000Z", "DTSTART:20260102T000000Z"], Reason.UNREADABLE),
        (["DTSTART:20260101T000000Z", "DTEND:20260101T010000"], Reason.BAD_DATE),
        (["DTSTART:20260101T000000Z", "DURATION:-PT1H"], Reason.ENDS_FIRST),
        (["DTSTART:20260101T000000Z", "DURATION:P999999999999W"], Reason.BAD_DATE),
        (["DTSTART:20260101T000000Z", "RRULE:FREQ=MINUTELY"], Reason.TOO_OFTEN),
        (["DTSTART:20260101T000000Z", "RRULE:FREQ=SECONDLY"], Reason.TOO_OFTEN),
        (["DTSTART:20260101T000000Z", "RRULE:FREQ=DAILY;BYMINUTE=1,2"], Reason.TOO_OFTEN),
        (["DTSTART:20260101T000000Z", "RRULE:FREQ=DAILY;COUNT=2;UNTIL=20270101"], Reason.BAD_RULE),
        (["DTSTART:20260101T000000Z", "RRULE:FREQ=WEEKLY;BYDAY=9ZZ"], Reason.BAD_RULE),
        (["DTSTART:20260101T000000Z", "RRULE:INTERVAL=2"], Reason.BAD_RULE),
        (["DTSTART:20260101T000000Z", "RRULE:FREQ=DAILY", "RRULE:FREQ=DAILY"], Reason.UNREADABLE),
        (["DTSTART:20260101T000000Z", "RRULE:freq=monthly; byday=-1FR"], Reason.BAD_RULE),
        (["DTSTART:20260101T000000Z", "RRULE:freq=monthly;byday=-1fr;"], None),
        (["DTSTART:20260101T000000Z", "RRULE:FREQ=YEARLY;BYMONTH=6;BYDAY=2MO;WKST=SU"], None),
        (["DTSTART:20260101T000000Z", "EXRULE:FREQ=DAILY"], Reason.BAD_RULE),
        (
            ["DTSTART:20260101T000000Z", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260101T000000Z"],
            Reason.BAD_RULE,
        ),
        (["DTSTART;TZID=../../etc/passwd:20260101T000000"], Reason.BAD_ZONE),
        (["DTSTART;TZID=Europe:20260101T000000"], Reason.BAD_ZONE),
    ],
)
def test_what_is_taken_of_times_and_rules(lines: list[str], reason: Reason | None) -> None:
    found = one(*lines)
    assert (found.reason if isinstance(found, Refused) else None) is reason


def test_a_thousand_years_of_duration_is_left_out() -> None:
    event = one("DTSTART:20260101T000000Z", "DTEND:21260101T000000Z")
    assert isinstance(event, EventRecord)
    assert event.lasts is None
    assert [each.field for each in event.left_out] == ["end"]


def test_a_long_description_is_cut_and_says_so() -> None:
    event = one("DTSTART:20260101", "DESCRIPTION:" + "word " * 2000)
    assert isinstance(event, EventRecord)
    assert event.description is not None
    assert len(event.description) <= 2000
    assert event.description.endswith("…")
    assert [str(each.reason) for each in event.left_out] == ["too-long"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY),
        (b"id,name\n", Reason.UNKNOWN_FORMAT),
        (b"\x89PNG\r\n\x1a\n", Reason.UNKNOWN_FORMAT),
    ],
)
def test_what_is_no_calendar_is_refused_whole(content: bytes, reason: Reason) -> None:
    with pytest.raises(FileRefused) as refused:
        list(events_ics.parse(content, Path("x.ics")))
    assert refused.value.reason is reason


def test_more_events_than_a_calendar_may_hold_are_refused_whole() -> None:
    content = b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\n" * 20_001
    with pytest.raises(FileRefused) as refused:
        list(events_ics.parse(content, Path("x.ics")))
    assert refused.value.reason is Reason.TOO_LARGE


def test_an_empty_calendar_holds_nothing() -> None:
    assert list(events_ics.parse(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", Path("x.ics"))) == []


def test_one_zone_name_means_in_each_file_what_that_file_says() -> None:
    def rules(offset: str) -> str:
        return (
            f"BEGIN:VTIMEZONE\r\nTZID:Office\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
            f"TZOFFSETFROM:{offset}\r\nTZOFFSETTO:{offset}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
        )

    for offset, hour in (("+0100", 9), ("+0500", 5)):
        event = one("DTSTART;TZID=Office:20260101T100000", before=rules(offset))
        assert isinstance(event, EventRecord)
        assert event.at == datetime(2026, 1, 1, hour, tzinfo=UTC)
