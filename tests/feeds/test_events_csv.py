"""Events from CSV."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.records import EventRecord, EventStatus, FileRefused, Reason, Refused, Skipped
from feeds import events_csv
from tests.feeds.shelf import FIXTURES, left_out, taken, verdicts

EVENTS = FIXTURES / "events.csv"
HEADER = "chapter,id,name,status,local_date,local_time,time\n"


@pytest.fixture
def events() -> dict[str, EventRecord]:
    records = taken(events_csv.read(EVENTS))
    return {key: each for key, each in records.items() if isinstance(each, EventRecord)}


def written(tmp_path: Path, content: str | bytes) -> Path:
    path = tmp_path / "events.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_every_row_becomes_one_thing_with_its_reason() -> None:
    assert verdicts(events_csv.read(EVENTS)) == {
        "101": "taken+same-key",
        "102": "taken",
        "103": "duplicate",
        "104": "taken",
        "105": "bad-offset",
        "106": "bad-offset",
        "107": "no-title",
        "": "no-key",
        "108": "bad-date",
        "109": "bad-status",
        "110": "taken",
        "111": "no-date",
        "112": "taken",
        "113": "taken",
        "114": "bad-row",
        "115": "taken",
        "116": "taken",
        "117": "taken",
        "118": "taken",
        "119": "bad-date",
    }


def test_local_time_and_utc_are_both_kept_and_no_zone_is_guessed(
    events: dict[str, EventRecord],
) -> None:
    event = events["101"]
    assert event.wall == datetime(2019, 3, 5, 19)
    assert event.at == datetime(2019, 3, 5, 18, tzinfo=UTC)
    assert event.zone is None
    assert (event.title, event.city, event.country) == ("Spring gathering", "Lyon", "FR")
    assert (event.going, event.waiting) == (12, 0)


def test_a_row_that_tells_utc_alone_is_in_utc(events: dict[str, EventRecord]) -> None:
    assert events["112"].zone == "UTC"
    assert events["112"].wall == datetime(2020, 1, 13, 12, 30)
    assert events["113"].at is None


def test_a_field_that_cannot_be_used_costs_that_field_only(
    events: dict[str, EventRecord],
) -> None:
    assert left_out(events["110"]) == {
        "going": "bad-number",
        "waiting": "bad-number",
        "country": "bad-country",
    }
    assert left_out(events["104"]) == {"city": "no-city"}


def test_statuses_are_told_as_they_are(events: dict[str, EventRecord]) -> None:
    assert events["101"].status is EventStatus.PAST
    assert events["102"].status is EventStatus.PLANNED
    assert events["104"].status is EventStatus.UNSTATED
    assert events["116"].status is EventStatus.CANCELLED


def test_a_cancelled_event_does_not_hide_the_one_that_takes_place(
    events: dict[str, EventRecord],
) -> None:
    assert events["117"].status is EventStatus.PLANNED


def test_a_formula_is_text(events: dict[str, EventRecord]) -> None:
    assert events["115"].title == '=HYPERLINK("http://x";"y")'


def test_a_refusal_names_its_line_and_what_stood_there() -> None:
    refused = {each.key: each for each in events_csv.read(EVENTS) if isinstance(each, Refused)}
    assert refused["105"].line == 7
    assert refused["105"].facts == {"local": "2020-01-10T18:00", "utc": "2020-01-12T12:30:00Z"}
    assert refused["114"].facts == {"expected": "11", "found": "5"}


def test_the_first_of_two_is_named() -> None:
    (skipped,) = [each for each in events_csv.read(EVENTS) if isinstance(each, Skipped)]
    assert skipped.facts["first"] == "102"


def test_a_row_that_is_there_twice_is_skipped(tmp_path: Path) -> None:
    row = "C,1,T,past,2020-01-01,10:00,2020-01-01T09:00:00Z\n"
    assert verdicts(events_csv.read(written(tmp_path, HEADER + row + row))) == {
        "1": "taken+duplicate"
    }


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", Reason.EMPTY),
        ("  \n", Reason.EMPTY),
        ("a,b,c\n1,2,3\n", Reason.WRONG_COLUMNS),
        ("id,name,local_date\n", Reason.WRONG_COLUMNS),
        ("id,id,name,local_date,local_time\n", Reason.WRONG_COLUMNS),
        (b"\xff\xfei\x00d\x00", Reason.WRONG_COLUMNS),
        (b"\xff\xfei", Reason.NOT_TEXT),
        (bytes(range(128, 256)), Reason.NOT_TEXT),
    ],
)
def test_a_file_that_is_no_such_table_is_refused_whole(
    tmp_path: Path, content: str | bytes, reason: Reason
) -> None:
    with pytest.raises(FileRefused) as refused:
        list(events_csv.read(written(tmp_path, content)))
    assert refused.value.reason is reason


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.csv", tmp_path, tmp_path / "no\0name"):
        with pytest.raises(FileRefused) as refused:
            list(events_csv.read(path))
        assert refused.value.reason is Reason.MISSING


def test_a_line_of_ten_megabytes_costs_that_line_only(tmp_path: Path) -> None:
    long = "C,2," + "x" * 10_000_000 + ",past,2020-01-01,10:00,2020-01-01T09:00:00Z\n"
    rows = HEADER + "C,1,T,past,2020-01-01,10:00,\n" + long + "C,3,U,past,2020-01-01,10:00,\n"
    found = list(events_csv.read(written(tmp_path, rows)))
    assert list(taken(found)) == ["1", "3"]
    assert [(each.reason, each.line) for each in found if isinstance(each, Refused)] == [
        (Reason.TOO_LONG, 3)
    ]


def test_a_quote_that_is_never_closed_costs_what_it_swallows(tmp_path: Path) -> None:
    row = "C,{},T,past,2020-01-0{},10:00,\n"
    rows = HEADER + row.format(1, 1) + 'C,2,"never closed,\n' + row.format(3, 3)
    found = list(events_csv.read(written(tmp_path, rows)))
    assert verdicts(found) == {"1": "taken", "2": "bad-row"}


def test_more_lines_than_any_list_has_are_refused_whole(tmp_path: Path) -> None:
    with pytest.raises(FileRefused) as refused:
        list(events_csv.read(written(tmp_path, HEADER + "x\n" * 500_001)))
    assert refused.value.reason is Reason.TOO_LARGE


def test_a_broken_byte_costs_its_row_only(tmp_path: Path) -> None:
    rows = HEADER.encode() + "C,1,Été,past,2020-01-01,10:00,\nC,2,".encode()
    rows += b"\xff\xfe broken,past,2020-01-01,10:00,\n"
    assert verdicts(events_csv.read(written(tmp_path, rows))) == {"1": "taken", "2": "not-text"}


def test_control_characters_leave_no_trace(tmp_path: Path) -> None:
    rows = HEADER + "C,1,A\0b\u202ec\u200b,past,2020-01-01,10:00,\n"
    (record,) = taken(events_csv.read(written(tmp_path, rows))).values()
    assert isinstance(record, EventRecord)
    assert record.title == "Abc"


@pytest.mark.parametrize("separator", [";", "\t"])
def test_semicolons_and_tabs_separate_too(tmp_path: Path, separator: str) -> None:
    rows = (HEADER + "C,1,T,past,2020-01-01,10:00,\n").replace(",", separator)
    assert verdicts(events_csv.read(written(tmp_path, rows))) == {"1": "taken"}


def test_a_title_that_is_too_long_is_refused_with_its_length(tmp_path: Path) -> None:
    rows = HEADER + f"C,1,{'x' * 101},past,2020-01-01,10:00,\n"
    (refused,) = events_csv.read(written(tmp_path, rows))
    assert isinstance(refused, Refused)
    assert refused.facts == {"field": "title", "length": "101", "limit": "100"}


def test_what_lasts_longer_than_a_month_says_that_its_end_was_left_out(tmp_path: Path) -> None:
    header = HEADER.replace("\n", ",minutes\n")
    row = "Paris,1,Potluck,past,2024-05-02,19:00,,{minutes}\n"
    (fits,) = events_csv.read(written(tmp_path, header + row.format(minutes=31 * 24 * 60)))
    assert isinstance(fits, EventRecord)
    assert fits.left_out == ()
    (long,) = events_csv.read(written(tmp_path, header + row.format(minutes=31 * 24 * 60 + 1)))
    assert isinstance(long, EventRecord)
    assert long.lasts is None
    assert left_out(long) == {"minutes": "too-long"}
