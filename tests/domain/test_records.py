"""Records from outside, and when two of them are the same."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chapters import Status
from domain.likeness import contradicts, same_venue
from domain.members import Field, Level
from domain.records import (
    ChapterRecord,
    EventRecord,
    EventStatus,
    FileRefused,
    LeftOut,
    Location,
    MemberRecord,
    PartnerRecord,
    Reason,
    Record,
    Shape,
    VenueRecord,
    fingerprint,
    instant,
    zone_for,
)


def wall(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[misc, arg-type]


CHAPTER = ChapterRecord("k", "Lyon", "Lyon", "FR", None, Status.ACTIVE)
EVENT = EventRecord("k", "Soup", wall(2026, 3, 1, 19))
VENUE = VenueRecord("k", "Mill", "Lyon", "69001", None, "FR")
PARTNER = PartnerRecord("k", "Heron", Shape.LINK_ONLY)
MEMBER = MemberRecord(100000000000000001, "Ada")
OTHERS: dict[str, object] = {
    "status": Status.FORMING,
    "ended_on": date(2020, 1, 1),
    "organisers_now": 3,
    "organisers_before": 3,
    "channels": ("meetup",),
    "wall": wall(2026, 3, 1, 20),
    "at": datetime(2026, 3, 1, tzinfo=UTC),
    "lasts": timedelta(hours=1),
    "all_day": True,
    "going": 0,
    "waiting": 0,
    "categories": ("a",),
    "skips": (wall(2026, 3, 1),),
    "extras": (wall(2026, 3, 1),),
    "occurrence": wall(2026, 3, 1),
    "sequence": 2,
    "latitude": 1.5,
    "longitude": 1.5,
    "shape": Shape.NAME_CITY,
    "locations": (Location("Lyon"),),
    "started": 2000,
    "ended": 2000,
    "sectors": ("a",),
    "activities": ("a",),
    "recorded_on": date(2020, 1, 1),
    "discord_id": 100000000000000002,
    "skills": ("a",),
    "languages": ("a",),
    "topics": ("a",),
    "visibility": ((Field.CITY, Level.PUBLIC),),
}


@pytest.mark.parametrize("record", [CHAPTER, EVENT, VENUE, PARTNER, MEMBER])
def test_every_field_counts_in_the_fingerprint_except_what_was_left_out(record: Record) -> None:
    seen = {fingerprint(record)}
    for each in fields(record):
        if each.name == "left_out":
            note = (LeftOut("web", Reason.BAD_LINK, "x"),)
            assert fingerprint(replace(record, left_out=note)) == fingerprint(record)
            continue
        other = EventStatus.PAST if (record, each.name) == (EVENT, "status") else None
        changed = replace(record, **{each.name: other or OTHERS.get(each.name, "another")})  # type: ignore[arg-type]
        assert fingerprint(changed) not in seen, each.name
        seen.add(fingerprint(changed))


def test_a_fingerprint_stays_what_it_was() -> None:
    assert fingerprint(PARTNER) == fingerprint(replace(PARTNER))
    assert len(fingerprint(PARTNER)) == 64


@given(st.text(), st.text())
def test_two_titles_share_a_fingerprint_only_when_equal(one: str, other: str) -> None:
    same = fingerprint(replace(EVENT, title=one)) == fingerprint(replace(EVENT, title=other))
    assert same is (one == other)


def test_a_zone_is_named_only_when_one_alone_shows_that_time() -> None:
    at = datetime(2026, 7, 1, 17, tzinfo=UTC)
    summer = wall(2026, 7, 1, 19)
    assert zone_for(summer, at, ["Africa/Cairo", "Europe/Paris"]) == "Europe/Paris"
    assert zone_for(summer, at, ["Europe/Paris", "Europe/Madrid"]) is None
    assert zone_for(summer, at, ["Africa/Cairo"]) is None
    assert zone_for(summer, at, []) is None
    assert zone_for(summer, None, ["Europe/Paris"]) is None
    assert zone_for(summer, at, ["", "No/Where", "../../etc", "Europe/Paris"]) == "Europe/Paris"


def test_an_hour_that_happens_twice_fits_both_instants() -> None:
    twice = wall(2026, 10, 25, 2, 30)
    for hour in (0, 1):
        at = datetime(2026, 10, 25, hour, 30, tzinfo=UTC)
        assert zone_for(twice, at, ["Europe/Paris"]) == "Europe/Paris"
    assert instant(twice, "Europe/Paris") == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_refused_file_speaks_to_operators() -> None:
    refused = FileRefused("a.csv", Reason.WRONG_COLUMNS, {"missing": "id"})
    assert str(refused) == "a.csv: wrong-columns (missing id)"


def venue(name: str, city: str | None, north: float | None, kind: str | None = None) -> VenueRecord:
    east = None if north is None else 4.8
    return VenueRecord(
        name, name, city, None, None, "FR", kind=kind, latitude=north, longitude=east
    )


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (venue("La Loco", "Pessac", 45.0), venue("la loco coworking", "Pessac", 45.0018), True),
        (venue("La Loco", "Pessac", 45.0), venue("La Loco", "Pessac", 45.01), False),
        (venue("Heron", "Lyon", None), venue("héron", "LYON", 45.0), True),
        (venue("Heron", "Lyon", None), venue("Heron", "Brest", None), False),
        (venue("Heron", None, None), venue("Heron", None, None), False),
        (venue("Heron Hall", "Lyon", 45.0), venue("The Heron Halls", "Lyon", 45.0004), True),
        (venue("Heron Hall", "Lyon", 45.0), venue("The Heron Halls", "Lyon", 45.0009), False),
        (venue("Heron Hall Room 1", "Lyon", 45.0), venue("Heron Hall Room 2", "Lyon", 45.0), False),
        (venue("Heron", "Lyon", 45.0), venue("Badger", "Lyon", 45.0), False),
        (venue("Heron", "Lyon", 45.0, "fablab"), venue("Heron", "Lyon", 45.0, "cafe"), False),
        (venue("Coworking", "Lyon", 45.0), venue("Espace Heron", "Lyon", 45.0), False),
    ],
)
def test_when_two_venues_are_one(a: VenueRecord, b: VenueRecord, same: bool) -> None:
    assert same_venue(a, b) is same
    assert same_venue(b, a) is same


def test_a_longer_name_does_not_contradict_and_another_does() -> None:
    assert not contradicts("Spring Alliance Norway", "The Spring Alliance")
    assert contradicts("Badger Works", "Heron House")
