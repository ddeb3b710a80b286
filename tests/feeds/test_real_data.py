"""The public data, whole: every record comes out once, and what is not taken says why."""

from __future__ import annotations

from collections import Counter

import pytest

from domain.chapters import Status
from domain.records import (
    ChapterRecord,
    EventRecord,
    PartnerRecord,
    Refused,
    Skipped,
    VenueRecord,
    fingerprint,
    zone_for,
)
from feeds.kinds import reader
from tests.feeds.shelf import FILES, left_out, real_data, taken

pytestmark = real_data

EXPECTED = {
    "chapters": {"taken": 384},
    "events": {"taken": 2285, "duplicate": 17},
    "calendar": {"taken": 59, "duplicate": 1},
    "venues": {"taken": 1498, "duplicate": 14},
    "directory": {"taken": 39, "empty": 5, "template": 1},
}


@pytest.fixture(params=FILES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_no_record_is_lost_and_each_has_its_reason(name: str) -> None:
    kind, path = FILES[name]
    found = Counter(
        str(each.reason) if isinstance(each, Skipped | Refused) else "taken"
        for each in reader(kind, path)(path)
    )
    assert found == EXPECTED[name]


def test_reading_twice_gives_the_same_fingerprints(name: str) -> None:
    kind, path = FILES[name]
    read = reader(kind, path)
    once = {key: fingerprint(record) for key, record in taken(read(path)).items()}
    assert once == {key: fingerprint(record) for key, record in taken(read(path)).items()}
    assert len(set(once.values())) == len(once) == EXPECTED[name]["taken"]


def _taken(name: str) -> dict[str, object]:
    kind, path = FILES[name]
    return dict(taken(reader(kind, path)(path)))


def test_chapters_keep_their_stage_their_end_and_their_attribution() -> None:
    chapters = [each for each in _taken("chapters").values() if isinstance(each, ChapterRecord)]
    assert Counter(each.status for each in chapters) == {
        Status.ACTIVE: 237,
        Status.FORMING: 121,
        Status.COMPOSTED: 26,
    }
    assert all(each.ended_on for each in chapters if each.status is Status.COMPOSTED)
    assert len({each.name for each in chapters}) == 384
    assert [each.city for each in chapters if not each.country] == ["Remote"]
    assert {each.source for each in chapters} == {
        "github.com/rladies/rladies.github.io data/chapters @a2679af41 (CC BY 4.0)"
    }
    assert not [each for each in chapters if "<" in f"{each.city}{each.region}"]


def test_a_skipped_event_names_one_that_was_taken() -> None:
    path = FILES["events"][1]
    records = _taken("events")
    for outcome in reader("events", path)(path):
        if isinstance(outcome, Skipped):
            first = records[outcome.facts["first"]]
            assert isinstance(first, EventRecord)
            assert first.title == outcome.facts["title"]


def test_wall_time_and_utc_name_a_zone_only_where_it_is_certain() -> None:
    events = [each for each in _taken("events").values() if isinstance(each, EventRecord)]
    candidates = {"R-Ladies Barcelona": "Europe/Madrid", "R-Ladies Tbilisi": "Asia/Tbilisi"}
    for event in events:
        zone = candidates.get(event.chapter or "")
        if zone:
            assert zone_for(event.wall, event.at, [zone]) == zone
            assert zone_for(event.wall, event.at, ["America/Lima"]) is None


def test_partners_lose_what_says_nothing_and_keep_the_rest() -> None:
    partners = [each for each in _taken("directory").values() if isinstance(each, PartnerRecord)]
    named = {each.key: each for each in partners}
    assert left_out(named["Compassion Games"]) == {"end": "bad-date"}
    assert named["Brand Earth"].size_band == "4-10"
    assert named["Local Futures"].size_band == "11-20"
    assert named["Center For Human Emergence"].sectors == ("Education & Learning",)
    assert named["The World Café"].url == "https://theworldcafe.com/"
    assert named["Art of Hosting"].locations == ()
    assert {each.country for each in named["Ouishare"].locations} == {
        *("FR", "ES", "DE", "CA", "EC", "EG")
    }
    assert (named["Ouishare"].started, named["Ouishare"].ended) == (2012, 2023)


def test_every_venue_that_is_taken_can_be_found_on_a_map_of_france() -> None:
    venues = [each for each in _taken("venues").values() if isinstance(each, VenueRecord)]
    assert all(each.latitude is not None for each in venues)
    assert {each.country for each in venues} == {"FR"}
    assert {each.kind for each in venues} == {"coworking", "fablab", None}
