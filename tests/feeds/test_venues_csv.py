"""Venues from CSV."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.records import Skipped, VenueRecord
from feeds import venues_csv
from tests.feeds.shelf import FIXTURES, left_out, taken, verdicts

VENUES = FIXTURES / "venues.csv"


@pytest.fixture
def venues() -> dict[str, VenueRecord]:
    records = taken(venues_csv.read(VENUES))
    return {key: each for key, each in records.items() if isinstance(each, VenueRecord)}


def test_every_row_becomes_one_thing_with_its_reason() -> None:
    assert verdicts(venues_csv.read(VENUES)) == {
        "1": "taken+same-key",
        "2": "duplicate",
        "3": "taken",
        "4": "taken",
        "5": "taken",
        "6": "duplicate",
        "7": "taken",
        "8": "taken",
        "9": "taken",
        "10": "taken",
        "11": "no-place",
        "12": "no-name",
        "13": "taken",
        "14": "duplicate",
        "15": "taken",
    }


def test_the_first_of_two_that_are_one_is_named() -> None:
    skipped = [each for each in venues_csv.read(VENUES) if isinstance(each, Skipped)]
    assert {each.key: each.facts["first"] for each in skipped} == {"2": "1", "6": "5", "14": "13"}


def test_branches_of_a_chain_and_neighbours_of_another_kind_stay(
    venues: dict[str, VenueRecord],
) -> None:
    assert venues["3"].name == venues["1"].name
    assert (venues["1"].kind, venues["4"].kind) == ("coworking", "fablab")


def test_a_venue_keeps_its_place_without_a_position_that_cannot_be(
    venues: dict[str, VenueRecord],
) -> None:
    for key in ("8", "9"):
        assert (venues[key].latitude, venues[key].longitude, venues[key].city) == (
            None,
            None,
            "Brest",
        )
        assert left_out(venues[key])["position"] == "bad-position"


def test_france_beyond_the_sea_is_france(venues: dict[str, VenueRecord]) -> None:
    assert venues["10"].latitude == -20.882


def test_fillers_are_no_postcodes_and_no_addresses(venues: dict[str, VenueRecord]) -> None:
    assert (venues["5"].postcode, venues["5"].web) == (None, None)
    assert left_out(venues["5"]) == {"postcode": "placeholder", "web": "bad-link"}


def test_decimal_commas_and_text_that_was_decoded_wrongly_are_mended(
    venues: dict[str, VenueRecord],
) -> None:
    assert (venues["15"].latitude, venues["15"].longitude) == (48.39, -4.4)
    assert venues["15"].web == "http://xn--caf-dma.example"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_encoding_of_a_spreadsheet_is_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "venues.csv"
    path.write_text(VENUES.read_text(encoding="utf-8"), encoding=encoding)
    assert list(venues_csv.read(path)) == list(venues_csv.read(VENUES))


def test_english_headers_and_other_countries_are_read(tmp_path: Path) -> None:
    path = tmp_path / "venues.csv"
    path.write_text(
        "id;name;city;postcode;country;latitude;longitude\n"
        "a;New Work Lab;Casablanca;20250;Maroc;33.59;-7.62\n"
        "b;Nowhere;Quito;;EC;95;10\n"
    )
    first, second = taken(venues_csv.read(path)).values()
    assert isinstance(first, VenueRecord)
    assert (first.country, first.latitude) == ("MA", 33.59)
    assert left_out(second) == {"position": "bad-position"}
