"""Content lines: nothing that people write becomes more than the value it was meant to be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import icalendar
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from views.calendars import lines

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=300)
ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"


@given(WORDS)
@example("é" * 200)
@example("x" * 62 + "👩🏽‍💻" * 20)
def test_no_line_is_longer_than_75_octets_and_no_character_is_cut(words: str) -> None:
    written = lines.folded([f"SUMMARY:{lines.text(words)}"])
    assert written.endswith(b"\r\n")
    for number, line in enumerate(written[:-2].split(b"\r\n")):
        assert len(line) <= 75
        assert number == 0 or line.startswith(b" ")
        line.decode()
    unfolded = written.replace(b"\r\n ", b"").decode()
    assert unfolded == f"SUMMARY:{lines.text(words)}\r\n"


@given(WORDS)
@example("Potluck\r\nATTENDEE:mailto:ceo@example.org")
@example("Potluck\u2028END:VEVENT\u2028BEGIN:VALARM")
@example("a\\nb \\; c, d; e")
def test_whatever_is_written_is_one_value_and_reads_back(words: str) -> None:
    value = lines.text(words)
    assert not set(value) & set(ENDS)
    line = lines.folded([f"SUMMARY:{value}"])
    event = icalendar.Event.from_ical(b"BEGIN:VEVENT\r\n" + line + b"END:VEVENT\r\n")
    assert [*event] == ["SUMMARY"]
    assert event.errors == []
    kept = "".join(
        "\n" if one in ENDS else one
        for one in words.replace("\r\n", "\n")
        if one in ENDS or one == "\t" or ord(one) >= 32
    ).replace("\x7f", "")
    assert str(event["SUMMARY"]) == kept


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/\r\nATTENDEE:x",
        "javascript:alert(1)",
        "https://example.org/a b",
        "https://example.org/é",
        "",
        None,
    ],
)
def test_what_is_no_plain_address_never_stands_as_one(link: str | None) -> None:
    assert lines.address(link) is None


def test_an_address_stands_as_it_is() -> None:
    assert lines.address("https://example.org/a?b=c,d;e") == "https://example.org/a?b=c,d;e"


def test_the_second_of_two_equal_hours_is_written_in_utc() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert lines.moment("DTSTART", first, "Europe/Paris") == (
        "DTSTART;TZID=Europe/Paris:20261025T023000"
    )
    again = lines.moment("DTSTART", first + timedelta(hours=1), "Europe/Paris")
    assert again == "DTSTART:20261025T013000Z"


@pytest.mark.parametrize(
    ("span", "written"),
    [
        (timedelta(hours=2), "+0200"),
        (timedelta(hours=-3, minutes=-30), "-0330"),
        (timedelta(), "+0000"),
        (timedelta(minutes=9, seconds=21), "+000921"),
    ],
)
def test_a_distance_from_utc_has_its_sign_and_seconds_only_where_it_has_some(
    span: timedelta, written: str
) -> None:
    assert lines.offset(span) == written


@pytest.mark.parametrize(
    ("span", "written"),
    [
        (timedelta(hours=2), "PT2H"),
        (timedelta(minutes=90), "PT1H30M"),
        (timedelta(minutes=45), "PT45M"),
        (timedelta(days=3), "PT72H"),
        (timedelta(seconds=3661), "PT1H1M1S"),
    ],
)
def test_a_length_of_time_is_written_in_hours_minutes_and_seconds(
    span: timedelta, written: str
) -> None:
    assert lines.duration(span) == written
