"""Single events in a feed, read back by an independent parser."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendars import Dated, Scope
from domain.events import Status
from tests.views.calendars.reading import (
    CHANGED,
    NETWORK,
    body,
    event,
    expanded,
    feed,
    of_events,
    only,
    parsed,
)
from views.calendars.writing import write
from views.texts import Texts

ZONES = (
    *("Europe/Paris", "Africa/Cairo", "Africa/Casablanca", "America/Sao_Paulo"),
    *("America/Toronto", "America/Guayaquil", "UTC", "Europe/Dublin", "Asia/Kolkata"),
)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1)


def test_an_event_says_what_when_where_and_in_which_state() -> None:
    one = event(
        description="Bring a dish;\nand an idea, or two",
        venue="La Recyclerie",
        city="Paris",
        link="https://example.org/potluck",
        version=3,
    )
    found = only(body(of_events(one)))
    assert str(found["SUMMARY"]) == "Potluck"
    assert str(found["DESCRIPTION"]).startswith("Bring a dish;\nand an idea, or two")
    assert str(found["LOCATION"]) == "La Recyclerie, Paris"
    assert str(found["URL"]) == "https://example.org/potluck"
    assert found["STATUS"] == "CONFIRMED"
    assert found["SEQUENCE"] == 3
    assert found["DTSTART"].dt == datetime(2026, 5, 14, 19, tzinfo=ZoneInfo("Europe/Paris"))
    assert found["DTEND"].dt == datetime(2026, 5, 14, 21, tzinfo=ZoneInfo("Europe/Paris"))
    assert found["DTSTART"].params["TZID"] == "Europe/Paris"
    assert found["DTSTAMP"].dt == found["LAST-MODIFIED"].dt == CHANGED


def test_a_cancelled_event_stays_in_view_and_says_why() -> None:
    one = event(status=Status.CANCELLED, reason="The boiler broke", version=1)
    for language, name in (("en", "Cancelled: Potluck"), ("fr", "Annulé\u202f: Potluck")):
        found = only(body(of_events(one), language))
        assert found["STATUS"] == "CANCELLED"
        assert str(found["SUMMARY"]) == name
        assert "The boiler broke" in str(found["DESCRIPTION"])


def test_the_same_event_keeps_its_name_among_programs_whatever_changes() -> None:
    before = only(body(of_events(event())))
    after = only(body(of_events(event(title="Dinner", version=1, status=Status.CANCELLED))))
    assert before["UID"] == after["UID"]
    assert before["UID"] != only(body(of_events(event(2))))["UID"]


@given(WORDS, WORDS, WORDS)
def test_no_words_of_people_break_out_of_their_place(title: str, venue: str, about: str) -> None:
    found = only(body(of_events(event(title=title, venue=venue, description=about))))
    assert {*found} == {
        *("DTSTAMP", "LAST-MODIFIED", "UID", "SEQUENCE", "DTSTART", "DTEND"),
        *("SUMMARY", "STATUS", "DESCRIPTION", "LOCATION"),
    }
    assert (str(found["SUMMARY"]), str(found["LOCATION"])) == (title, venue)
    assert str(found["DESCRIPTION"]) == about


def test_a_crafted_title_adds_no_property() -> None:
    crafted = "Potluck\r\nATTENDEE:mailto:x@example.org\r\nEND:VEVENT\r\nBEGIN:VALARM"
    found = only(body(of_events(event(title=crafted, venue=crafted, link="https://x/\r\nX:y"))))
    assert "ATTENDEE" not in found
    assert "URL" not in found
    assert [part.name for part in found.walk()] == ["VEVENT"]


def test_no_calendar_names_who_organises_or_who_comes() -> None:
    text = body(of_events(event(organiser=987654321098765432, going=4))).decode()
    assert "ORGANIZER" not in text
    assert "ATTENDEE" not in text
    assert "987654321098765432" not in text


def test_a_leg_names_the_event_it_is_part_of() -> None:
    calendar = parsed(body(of_events(event(1), event(2, part_of=1))))
    whole, leg = calendar.events
    assert str(leg["RELATED-TO"]) == whole["UID"]


@given(
    st.integers(0, int(timedelta(days=3650).total_seconds() // 60)),
    st.integers(1, 31 * 24 * 60),
    st.sampled_from(ZONES),
)
def test_every_instant_reads_back_as_it_is(start: int, length: int, zone: str) -> None:
    starts = datetime(2026, 2, 3, tzinfo=UTC) + timedelta(minutes=start)
    ends = starts + timedelta(minutes=length)
    octets = body(of_events(event(starts=starts, ends=ends, zone=zone)))
    assert expanded(octets, starts, starts + timedelta(minutes=1)) == [(starts, ends, "Potluck")]


def test_each_zone_is_described_once_and_no_other() -> None:
    octets = body(
        of_events(event(1), event(2), event(3, zone="Africa/Cairo"), event(4, zone="UTC"))
    )
    zones = [str(zone["TZID"]) for zone in parsed(octets).timezones]
    assert zones == ["Africa/Cairo", "Europe/Paris"]


@pytest.mark.parametrize(
    ("details", "title"),
    [
        ({}, "Ouishare"),
        ({"scope": Scope.MINE}, "Ouishare · my events"),
        ({"scope": Scope.CHAPTER, "chapter": "Lyon"}, "Ouishare · Lyon"),
    ],
)
def test_a_calendar_says_whose_it_is(details: dict[str, object], title: str) -> None:
    calendar = parsed(body(replace(of_events(), **details)))  # type: ignore[arg-type]
    assert str(calendar["X-WR-CALNAME"]) == str(calendar["NAME"]) == title
    assert calendar["REFRESH-INTERVAL"].dt == timedelta(hours=1)


def test_its_name_among_caches_changes_with_its_content_only() -> None:
    say = Texts().say("en")
    one = of_events(event())
    assert write(one, say) == write(of_events(event()), say)
    assert write(one, say).etag == write(of_events(event(going=5)), say).etag
    others = [
        of_events(event(title="Dinner")),
        of_events(event(version=1)),
        of_events(event(), event(2)),
        replace(one, network="Elsewhere"),
        feed(replace(one.contents, dates=(Dated(event(), CHANGED + timedelta(seconds=1)),))),
    ]
    etags = {write(other, say).etag for other in (one, *others)}
    assert len(etags) == 1 + len(others)


def test_identifiers_of_people_and_servers_are_not_spelled_out() -> None:
    assert str(NETWORK) not in body(of_events(event())).decode()
