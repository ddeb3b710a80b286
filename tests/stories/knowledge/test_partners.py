"""Partners by the front door: what a directory says of them, with whom that is owed to."""

from __future__ import annotations

from pathlib import Path

import pytest

from services import imports
from tests.feeds.shelf import DATA, real_data
from tests.stories.conftest import Town
from tests.stories.knowledge.test_projects import text

OWED = "The directory (CC BY-SA 4.0)"


def record(folder: Path, name: str, **said: str) -> None:
    """One record of a directory."""
    lines = [f"title: {name}", *(f"{key}: {value}" for key, value in said.items())]
    (folder / f"{name}.md").write_text("\n".join(["---", *lines, "---", ""]), "utf-8")


@pytest.fixture
async def folder(town: Town, tmp_path: Path) -> Path:
    record(
        tmp_path,
        "Maison de l'eau",
        url="https://eau.example/",
        locations='["Le Caire, Egypt"]',
        sectors='["Water"]',
        activities='["Education & Training"]',
        start="2012",
        created="2024-02-19",
    )
    record(tmp_path, "Green *Roofs*", locations='["Lyon, France"]', sectors='["Housing"]')
    await imports.run(town.house, town.guild.id, "directory", tmp_path, attribution=OWED)
    return tmp_path


@pytest.mark.parametrize(
    "wanted",
    [
        {"query": "maison"},
        {"query": "maisn"},
        {"topic": "agua"},
        {"topic": "water"},
        {"city": "Egypte"},
        {"city": "Cairo"},
        {"city": "africa"},
        {"query": "maison", "city": "Egypt", "topic": "eau"},
    ],
)
async def test_a_partner_is_found_in_the_words_of_whoever_asks(
    town: Town, folder: Path, wanted: dict[str, str]
) -> None:
    shown = await town.person("bo").slash(town.square, "partner find", **wanted)
    assert shown.ephemeral
    assert "Maison de l'eau" in text(shown)
    assert "Roofs" not in text(shown)
    assert OWED in text(shown)


async def test_its_card_says_where_it_comes_from_and_when(town: Town, folder: Path) -> None:
    bo = town.person("bo")
    listed = await bo.slash(town.square, "partner find")
    assert "Green \\\\*Roofs\\\\*" in text(listed)
    options = listed.response.components[0]["components"][0]["options"]
    chosen = next(one["value"] for one in options if one["label"].startswith("Maison"))
    card = await bo.select(listed.response, values=[chosen])
    assert f"Source: {OWED}; recorded 19 February 2024" in text(card)
    assert "https://eau.example/" in text(card)
    assert "since 2012" in text(card)


async def test_what_fits_nothing_says_what_to_try(town: Town, folder: Path) -> None:
    bo = town.person("bo")
    nothing = await bo.slash(town.square, "partner find", city="Lyon", topic="water")
    assert "a country instead of a town" in text(nothing)


async def test_a_network_without_partners_says_how_they_come(town: Town) -> None:
    shown = await town.person("bo").slash(town.square, "partner find")
    assert "import a directory" in text(shown)


@real_data
async def test_the_real_directory_is_leafed_through_and_searched(town: Town) -> None:
    await imports.run(town.house, town.guild.id, "directory", DATA / "directory", attribution=OWED)
    bo = town.person("bo")
    first = await bo.slash(town.square, "partner find")
    names = text(first)
    second = await bo.click(first.response, label="More")
    assert "And Now What" in names
    assert "And Now What" not in text(second)
    found = await bo.slash(town.square, "partner find", topic="éducation", city="Royaume-Uni")
    assert "Spirituality in Education Alliance" in text(found)
