"""Chapters by the front door: near a town."""

from __future__ import annotations

import pytest

from db import chapters
from db.chapters import Source
from db.store import Transaction
from tests.stories.chapters.playing import LYON, text_of
from tests.stories.conftest import Town

BREST_FR = {"latitude": 48.39, "longitude": -4.49}


@pytest.mark.parametrize(
    ("typed", "town_name"),
    [("Münich", "Munich"), ("le Caire", "Cairo"), ("القاهرة", "Cairo"), ("grenobel", "Grenoble")],
)
async def test_a_city_is_known_by_any_of_its_names(town: Town, typed: str, town_name: str) -> None:
    await town.chapter("Lyon", **LYON)
    found = await town.person("noor").slash(town.square, "chapter near", city=typed)
    assert f"Chapters near {town_name}" in found.response.embeds[0].title
    assert "**Lyon**" in found.response.embeds[0].description


async def test_chapters_come_by_their_distance(town: Town) -> None:
    await town.chapter("Lyon", **LYON)
    await town.chapter("Rennes", latitude=48.11, longitude=-1.68)
    await town.chapter("Somewhere")
    found = await town.person("noor").slash(town.square, "chapter near", city="Nantes")
    lines = found.response.embeds[0].description.splitlines()
    assert [line.split("**")[1] for line in lines] == ["Rennes", "Lyon"]
    assert lines[0].endswith(" · 99 km")


async def test_a_town_of_an_ambiguous_name_is_chosen_by_region_and_country(town: Town) -> None:
    await town.chapter("Lyon", **LYON)
    noor = town.person("noor")
    asked = await noor.slash(town.square, "chapter near", city="Brest")
    assert "More than one town is called “Brest”" in asked.response.content
    options = asked.response.components[0]["components"][0]["options"]
    places = {one["description"]: one["value"] for one in options}
    assert set(places) == {"Belarus", "Bretagne, France"}
    chosen = await noor.select(asked.response, [places["Bretagne, France"]])
    assert chosen.response.embeds[0].title == "Chapters near Brest, Bretagne, France"


async def test_a_town_with_a_chapter_is_meant_first_and_the_others_stay_within_reach(
    town: Town,
) -> None:
    await town.chapter("Brest", **BREST_FR)
    noor = town.person("noor")
    found = await noor.slash(town.square, "chapter near", city="Brest")
    assert found.response.embeds[0].title == "Chapters near Brest, Bretagne, France"
    options = found.response.components[1]["components"][0]["options"]
    assert [one["description"] for one in options] == ["Belarus"]
    with_country = await noor.slash(town.square, "chapter near", city="Brest, Biélorussie")
    assert with_country.response.embeds[0].title == "Chapters near Brest, Belarus"


async def test_a_city_that_does_not_exist_is_said_with_the_nearest(town: Town) -> None:
    refused = await town.person("noor").slash(town.square, "chapter near", city="Marseilxxe")
    assert "no city called “Marseilxxe”" in refused.response.content
    assert "Marseille" in refused.response.content


async def test_cities_are_suggested_with_their_country(town: Town) -> None:
    await town.chapter("Brest", **BREST_FR)
    noor = town.person("noor")
    found = await noor.autocomplete(town.square, "chapter near", "city", "brest")
    assert "Brest, Bretagne, France" in [one["name"] for one in found]
    picked = next(one["value"] for one in found if "France" in one["name"])
    shown = await noor.slash(town.square, "chapter near", city=picked)
    assert "right there" in shown.response.embeds[0].description


async def test_imported_places_without_a_position_are_listed_and_never_near(town: Town) -> None:
    async def unit(tx: Transaction) -> None:
        await chapters.add(tx, floating, Source("directory", "7"), now=town.house.now())

    lyon = await town.chapter("Lyon", **LYON)
    floating = lyon.with_(id=lyon.id + 1, slug="oz", name="Oz", city=None, latitude=None)
    await town.house.store.write(unit)
    noor = town.person("noor")
    assert "Oz" in text_of(await noor.slash(town.square, "chapter list"))
    assert "Oz" not in text_of(await noor.slash(town.square, "chapter near", city="Lyon"))
