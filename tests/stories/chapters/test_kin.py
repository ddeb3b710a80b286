"""Chapters that belong together, and the languages spoken there, by the front door."""

from __future__ import annotations

from domain.chapters import Status
from tests.stories.chapters.playing import LYON, composted, text_of
from tests.stories.conftest import Town
from tests.stories.playing import fields, fresh
from tests.stories.welcome.playing import welcomed


async def test_parent_mentor_and_languages_are_said_on_the_card(town: Town) -> None:
    morocco, rabat = await town.chapter("Morocco"), await town.chapter("Rabat")
    await town.chapter("Paris")
    ada = town.steward()
    done = await ada.slash(
        town.square,
        "chapter edit",
        chapter="Rabat",
        parent="Morocco",
        mentor="Paris",
        languages="French, arabe and English",
        joining="asked",
    )
    assert "**Rabat** is changed" in done.response.content
    assert (await fresh(town, rabat)).languages == ("fr", "ar")  # English is its own
    noor = town.person("noor")
    card = await noor.slash(town.square, "chapter show", chapter="Rabat")
    shown = fields(card.response.embeds[0])
    assert shown["Belongs to"] == "Morocco"
    assert shown["Accompanied by"] == "Paris"
    assert shown["Language"] == "English, French, Arabic"
    assert shown["How to join"] == "A connector agrees first"
    above = await noor.slash(town.square, "chapter show", chapter="Morocco")
    assert fields(above.response.embeds[0])["Chapters within it"] == "Rabat"
    assert "Accompanies" in text_of(await noor.slash(town.square, "chapter show", chapter="Paris"))

    taken_back = await ada.slash(town.square, "chapter edit", chapter="Rabat", parent="none")
    assert "is changed" in taken_back.response.content
    assert (await fresh(town, rabat)).parent is None
    assert (await fresh(town, morocco)).parent is None


async def test_no_chapter_stands_above_itself(town: Town) -> None:
    for name in ("Africa", "Morocco", "Rabat"):
        await town.chapter(name)
    await composted(town, "Metz")
    ada = town.steward()

    async def edit(chapter: str, **changes: str) -> str:
        done = await ada.slash(town.square, "chapter edit", chapter=chapter, **changes)
        return str(done.response.content)

    assert "cannot be its own parent" in await edit("Rabat", parent="Rabat")
    assert "cannot be its own mentor" in await edit("Rabat", mentor="rabat")
    await edit("Rabat", parent="Morocco")
    await edit("Morocco", parent="Africa")
    assert "**Rabat** belongs to **Africa** itself" in await edit("Africa", parent="Rabat")
    assert "has been composted" in await edit("Rabat", mentor="Metz")
    assert "no language called “Klingonish”" in await edit("Rabat", languages="French, Klingonish")
    assert "no chapter called" in await edit("Rabat", parent="Atlantis")


async def test_dormant_chapters_come_last_and_are_marked(town: Town) -> None:
    await town.chapter("Villeurbanne", status=Status.DORMANT, latitude=45.77, longitude=4.88)
    await town.chapter("Lyon", **LYON)
    await town.chapter("Rennes", latitude=48.11, longitude=-1.68)
    noor = town.person("bo")
    found = await noor.slash(town.square, "chapter near", city="Villeurbanne")
    lines = found.response.embeds[0].description.splitlines()
    assert [line.split("**")[1] for line in lines] == ["Lyon", "Rennes", "Villeurbanne"]
    assert "Dormant" in lines[-1]


async def test_a_welcome_asks_the_chapters_that_want_to_be_asked(town: Town) -> None:
    lyon = await town.chapter("Lyon", **LYON)
    mia = await town.connector("mia", lyon)
    await mia.slash(town.square, "chapter edit", chapter="Lyon", joining="asked")
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    second = await noor.select(first.response, ["en"])
    third = await noor.submit_modal(
        await noor.click(second.response, label="My city"), {"city": "Lyon"}
    )
    (offered, _) = third.response.components[0]["components"][0]["options"]
    assert offered["description"].endswith("a connector welcomes you in")
    fourth = await noor.select(third.response, [offered["value"]])
    assert "I passed your wish on" in fourth.response.content
    assert "step 4 of 4" in fourth.response.content
