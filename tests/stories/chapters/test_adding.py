"""Chapters by the front door: added."""

from __future__ import annotations

import pytest

from db import chapters
from domain.chapters import Status
from tests.stories.chapters.playing import text_of
from tests.stories.conftest import Town

NASTY = "@everyone **free** [pizza](https://evil.example) \u202etxt.exe <@1> ||x||"


async def test_a_steward_adds_a_chapter_named_after_its_city(town: Town) -> None:
    channel = town.guild.create_text_channel("quito")
    ada = town.steward()
    added = await ada.slash(town.square, "chapter add", city="Quito", channel=channel)
    assert "**Quito** exists, in the time zone America/Guayaquil" in added.response.content
    found = await chapters.by_slug(town.house.store.read, town.guild.id, "quito")
    assert found is not None
    assert (found.country, found.status, found.channel) == ("EC", Status.ACTIVE, channel.id)
    assert found.latitude == pytest.approx(-0.2, abs=0.1)
    assert "Quito" in text_of(await ada.slash(town.square, "chapter near", city="Quito"))


async def test_a_chapter_of_that_name_is_not_added_twice(town: Town) -> None:
    await town.chapter("Montréal")
    refused = await town.steward().slash(town.square, "chapter add", city="montreal")
    assert "already a chapter called **Montréal**" in refused.response.content


async def test_only_stewards_add_chapters(town: Town) -> None:
    mia = await town.connector("mia", await town.chapter("Lyon"))
    refused = await mia.slash(town.square, "chapter add", city="Quito")
    assert "Only a steward" in refused.response.content


async def test_a_chapter_without_city_or_theme_is_asked_for_one(town: Town) -> None:
    ada = town.steward()
    refused = await ada.slash(town.square, "chapter add", name="Us")
    assert "needs a `city`" in refused.response.content
    nameless = await ada.slash(town.square, "chapter add", theme=True)
    assert "needs a `name`" in nameless.response.content
    ambiguous = await ada.slash(town.square, "chapter add", city="Brest")
    assert "**Brest, Bretagne, France**" in ambiguous.response.content


async def test_a_nasty_name_is_shown_and_does_nothing(town: Town) -> None:
    ada = town.steward()
    await ada.slash(town.square, "chapter add", city="Quito", name=NASTY)
    card = await ada.slash(town.square, "chapter show", chapter="everyone free")
    title = card.response.embeds[0].title
    assert "\u202e" not in title
    assert "@everyone" not in title
    assert "\\*\\*free\\*\\*" in title
    listed = await ada.slash(town.square, "chapter list")
    assert "@everyone" not in listed.response.embeds[0].description


async def test_text_that_is_too_long_is_refused_with_its_length(town: Town) -> None:
    await town.chapter("Lyon")
    ada = town.steward()
    long = await ada.slash(town.square, "chapter edit", chapter="Lyon", description="é" * 6000)
    assert "6,000 characters, and 1,000 fit" in long.response.content
    name = await ada.slash(town.square, "chapter edit", chapter="Lyon", name="n" * 81)
    assert "81 characters, and 80 fit" in name.response.content
    empty = await ada.slash(town.square, "chapter edit", chapter="Lyon", name="\u202e \u200b")
    assert "The name is empty" in empty.response.content
