"""Places: distances, countries, and the towns that come with the bot."""

from __future__ import annotations

import zoneinfo
from collections import defaultdict

import babel
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.places_file import FILE, PlaceRow, rows
from domain import region_names
from domain.folding import fold
from domain.places import (
    EARTH_RADIUS_KM,
    Place,
    ascii_name,
    by_distance,
    countries,
    country_code,
    country_name,
    distance_km,
    nearest,
    region_codes,
    spot,
)


def place(name: str, latitude: float, longitude: float) -> Place:
    return Place(0, name, name, "XX", "", latitude, longitude, "UTC", 0)


PARIS = place("Paris", 48.85341, 2.3488)
LYON = place("Lyon", 45.74846, 4.84671)
QUITO = place("Quito", -0.22985, -78.52495)

POSITIONS = st.builds(
    place,
    st.just("x"),
    st.floats(min_value=-90, max_value=90),
    st.floats(min_value=-180, max_value=180),
)

# ── Distances ────────────────────────────────────────────────────────────────────────────────


def test_paris_is_393_km_from_lyon() -> None:
    assert distance_km(PARIS, LYON) == pytest.approx(393, abs=1)


def test_the_other_side_of_the_earth_is_half_its_girth() -> None:
    half = EARTH_RADIUS_KM * 3.141592653589793
    assert distance_km(place("a", 0, 0), place("b", 0, 180)) == pytest.approx(half)
    assert distance_km(place("a", 90, 0), place("b", -90, 50)) == pytest.approx(half)


def test_the_date_line_is_no_wall() -> None:
    assert distance_km(place("a", 0, 179.5), place("b", 0, -179.5)) == pytest.approx(111.2, abs=0.1)


@given(POSITIONS, POSITIONS)
def test_distance_is_the_same_both_ways_and_bounded(a: Place, b: Place) -> None:
    assert distance_km(a, b) == pytest.approx(distance_km(b, a), abs=1e-6)
    assert 0 <= distance_km(a, b) <= EARTH_RADIUS_KM * 3.1416


def test_the_nearest_come_first_and_equals_keep_their_order() -> None:
    twin = place("Twin", LYON.latitude, LYON.longitude)
    found = nearest(PARIS, [QUITO, LYON, twin, PARIS], 3)
    assert [near.name for near, _ in found] == ["Paris", "Lyon", "Twin"]
    assert found[0][1] == 0
    assert nearest(PARIS, [], 3) == []


@given(POSITIONS, st.lists(POSITIONS, max_size=20))
def test_by_the_angle_places_stand_as_by_kilometres(origin: Place, others: list[Place]) -> None:
    order = by_distance(
        spot(origin.latitude, origin.longitude),
        [spot(one.latitude, one.longitude) for one in others],
    )
    measured = [distance_km(origin, others[at]) for at in order]
    assert sorted(order) == list(range(len(others)))
    assert measured == pytest.approx(sorted(measured), abs=0.002)


def test_by_the_angle_equals_keep_their_order() -> None:
    away = spot(LYON.latitude, LYON.longitude)
    assert by_distance(spot(QUITO.latitude, QUITO.longitude), [away, away, away]) == [0, 1, 2]


def test_a_name_in_plain_letters_keeps_its_capitals() -> None:
    assert ascii_name("Montréal") == "Montreal"
    assert ascii_name("Łódź") == "Lodz"
    assert ascii_name("Đà Nẵng") == "Da Nang"
    assert ascii_name("Iğdır, Œuilly") == "Igdir, OEuilly"
    assert ascii_name("Brønnøysund") == "Bronnoysund"


# ── Countries ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Maroc", "MA"),
        ("morocco", "MA"),
        ("MARRUECOS", "MA"),
        ("المغرب", "MA"),
        ("ma", "MA"),
        ("Etats-Unis", "US"),
        ("USA", "US"),
        ("usa", "US"),
        ("U.S.A.", "US"),
        ("United Kingdom", "GB"),
        ("UK", "GB"),
        ("Angleterre", "GB"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("Deutschland", "DE"),
        ("Ivory Coast", "CI"),
        ("Côte d'Ivoire", "CI"),
        ("Kosovo", "XK"),
        ("U.S. Virgin Islands", "VI"),
    ],
)
def test_a_country_is_known_by_its_names(text: str, code: str) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize("text", ["", " ", "Worldwide", "Vilnius", "ZZ", "***"])
def test_what_is_no_country_has_no_code(text: str) -> None:
    assert country_code(text) is None


def test_in_a_sentence_a_word_of_two_letters_is_no_country() -> None:
    assert country_code("in") == "IN"
    assert country_code("in", names_only=True) is None
    assert country_code("Inde", names_only=True) == "IN"


def test_countries_have_names_in_the_languages_that_members_can_choose() -> None:
    assert country_name("MA", "fr") == "Maroc"
    assert country_name("ma", "fr-CA") == "Maroc"
    assert country_name("MA", "en") == "Morocco"
    assert country_name("MA", "de") == "Marokko"
    assert country_name("ma", "pt_BR") == "Marrocos"
    assert country_name("MA", "nl") == "Morocco"
    assert country_name("ZZ", "fr") == "ZZ"


def test_the_names_of_countries_are_those_of_the_common_locale_data() -> None:
    for language in ("es", "de", "pt", "it", "ca", "ar"):
        names = babel.Locale.parse(language).territories
        for country in countries():
            told = country_name(country.code, language)
            theirs = names.get(country.code, country.english).partition(" (")[0]
            assert told == theirs or country.code in {"HK", "MO"}, (language, country.code)
            assert country_code(told) == country.code, (language, told)


def test_every_country_answers_to_its_own_names_and_code() -> None:
    known = countries()
    assert len(known) == 250
    for country in known:
        for name in (country.code, country.english, country.french):
            assert country_code(name) == country.code, name
        assert country.continent in {"AF", "AN", "AS", "EU", "NA", "OC", "SA"}


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("Afrique", "MA EG SN ZA", "FR EC"),
        ("africa", "MA EG SN ZA", "FR EC"),
        ("Europe", "FR DE ES GB UA", "MA US"),
        ("Maghreb", "MA DZ TN", "EG FR"),
        ("Amérique latine", "EC MX BR", "US ES"),
        ("The Mediterranean", "", "FR"),
        ("Méditerranée", "FR MA EG ES", "DE"),
        ("Nordafrika", "MA EG", "FR SN"),
        ("América do Sul", "BR AR", "PT MX"),
        ("il Mediterraneo", "IT MA", "DE"),
        ("Amèrica Llatina", "BR MX", "ES"),
        ("المغرب العربي", "MA DZ TN", "EG"),
        ("أوروبا", "FR DE", "MA"),
        ("Nowhere", "", "FR"),
    ],
)
def test_a_part_of_the_world_is_its_countries(text: str, inside: str, outside: str) -> None:
    codes = region_codes(text)
    assert codes >= set(inside.split())
    assert not codes & set(outside.split())


def test_parts_of_the_world_hold_only_countries_that_exist() -> None:
    known = {country.code for country in countries()}
    for part in ("Maghreb", "Middle East", "Latin America", "Caribbean", "European Union"):
        assert region_codes(part)
        assert region_codes(part) <= known
    assert len(region_codes("European Union")) == 27


@pytest.mark.parametrize("part", region_names.BESIDES)
def test_a_part_of_the_world_is_the_same_in_every_language(part: str) -> None:
    assert region_codes(part)
    for name in region_names.BESIDES[part].split("|"):
        assert region_codes(name) == region_codes(part), name


# ── Towns ────────────────────────────────────────────────────────────────────────────────────

Towns = dict[str, list[Place]]


@pytest.fixture(scope="module")
def everything() -> list[PlaceRow]:
    return list(rows())


@pytest.fixture(scope="module")
def towns(everything: list[PlaceRow]) -> Towns:
    by_name: Towns = defaultdict(list)
    for row in everything:
        for name in row.names:
            by_name[name].append(row.place)
    return by_name


@pytest.mark.parametrize(
    ("name", "country", "zone"),
    [
        ("Paris", "FR", "Europe/Paris"),
        ("Barcelone", "ES", "Europe/Madrid"),
        ("bcn", "ES", "Europe/Madrid"),
        ("München", "DE", "Europe/Berlin"),
        ("Montréal", "CA", "America/Toronto"),
        ("MTL", "CA", "America/Toronto"),
        ("Lyon", "FR", "Europe/Paris"),
        ("Quito", "EC", "America/Guayaquil"),
        ("Le Caire", "EG", "Africa/Cairo"),
        ("القاهرة", "EG", "Africa/Cairo"),
        ("Casa", "MA", "Africa/Casablanca"),
        ("الدار البيضاء", "MA", "Africa/Casablanca"),
        ("Dar el Beida", "MA", "Africa/Casablanca"),
        ("الرباط", "MA", "Africa/Casablanca"),
        ("Tanger", "MA", "Africa/Casablanca"),
        ("طنجة", "MA", "Africa/Casablanca"),
        ("Bruxelles", "BE", "Europe/Brussels"),
        ("Brest", "FR", "Europe/Paris"),
        ("Brest", "BY", "Europe/Minsk"),
        ("Rennes", "FR", "Europe/Paris"),
        ("Nantes", "FR", "Europe/Paris"),
        ("Toulouse", "FR", "Europe/Paris"),
        ("St. Étienne", "FR", "Europe/Paris"),
        ("Saint Louis", "US", "America/Chicago"),
    ],
)
def test_the_cities_of_the_network_are_there(
    towns: Towns, name: str, country: str, zone: str
) -> None:
    found = [town for town in towns[fold(name)] if town.country == country]
    assert found
    assert max(found, key=lambda town: town.population).timezone == zone


def test_every_town_is_whole(everything: list[PlaceRow]) -> None:
    assert len(everything) > 34_000
    assert len({row.place.id for row in everything}) == len(everything)
    known = {country.code for country in countries()}
    for row in everything:
        town = row.place
        assert town.country in known
        assert -90 <= town.latitude <= 90
        assert -180 <= town.longitude <= 180
        assert town.population >= 0
        assert row.names[0] == fold(town.name)
        assert len(set(row.names)) == len(row.names)
        assert all(name and name == fold(name) for name in row.names)


def test_every_time_zone_is_in_the_pinned_data(everything: list[PlaceRow]) -> None:
    zones = {row.place.timezone for row in everything}
    assert len(zones) > 300
    for zone in zones:
        assert zoneinfo.ZoneInfo(zone).key == zone


def test_towns_are_read_as_they_are_asked_for() -> None:
    reading = rows()
    assert next(reading).place.country == "AD"
    assert FILE.stat().st_size < 1_000_000
