"""Pictures by the front door: the map of chapters and the network in figures."""

from __future__ import annotations

from datetime import timedelta

import discord

from cogs.support import drawing
from domain.chapters import Status
from tests.stories.chapters.playing import LYON
from tests.stories.conftest import Town
from tests.stories.playing import PATIENT, PNG


async def test_the_map_is_a_picture_with_its_words_beside_it(town: Town) -> None:
    town.env.settle_timeout = PATIENT
    await town.chapter("Lyon", **LYON)
    await town.chapter("Quito", status=Status.DORMANT, country="EC", latitude=-0.2, longitude=-78.5)
    await town.chapter("Nowhere")
    noor = town.person("noor")
    shown = await noor.slash(town.square, "chapter map")
    (file,) = shown.response.attachments
    assert shown.ephemeral
    assert await _is_picture(file)
    assert "Map. Ouishare: our chapters." in (file.description or "")
    assert "Active: 1, Dormant: 1. Lyon: 0; Quito: 0." in (file.description or "")
    assert "One chapter has no place on the map" in shown.response.content

    pictures = len(drawing._kept)
    again = await noor.slash(town.square, "chapter map")
    assert len(again.response.attachments) == 1
    assert len(drawing._kept) == pictures  # the same map is not drawn twice

    listed = await noor.slash(town.square, "chapter list", country="Ecuador")
    there = await noor.click(listed.response, label="Map")
    (file,) = there.response.attachments
    assert "our chapters in Ecuador" in (file.description or "")


async def test_without_places_there_is_no_map(town: Town) -> None:
    noor = town.person("noor")
    assert "no chapter to draw" in (await noor.slash(town.square, "chapter map")).response.content
    await town.chapter("Nowhere")
    none = await noor.slash(town.square, "chapter map")
    assert "No chapter has a place on the map yet" in none.response.content
    nothing = await noor.slash(town.square, "chapter map", country="Japan")
    assert "chapter in the country called “Japan”" in nothing.response.content


async def test_a_network_in_which_nothing_happened_has_figures_and_no_picture(town: Town) -> None:
    ada = town.steward()
    shown = await ada.slash(town.square, "network stats")
    assert shown.response.attachments == []
    assert "There is nothing to draw yet" in shown.response.embeds[0].description
    assert "`/event create`" in shown.response.embeds[0].description


async def test_how_many_members_a_chapter_has_is_said_beside_the_picture(town: Town) -> None:
    town.env.settle_timeout = PATIENT
    await town.chapter("Lyon", **LYON)
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    shown = await noor.slash(town.square, "chapter map")
    (file,) = shown.response.attachments
    assert "Lyon: 1." in (file.description or "")


async def test_stewards_see_the_network_in_figures(town: Town) -> None:
    town.env.settle_timeout = PATIENT
    lyon = await town.chapter("Lyon", **LYON)
    mia, noor, ada = await town.connector("mia", lyon), town.person("noor"), town.steward()
    refused = await noor.slash(town.square, "network stats")
    assert "Only a steward can do this" in refused.response.content

    proposed = await mia.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Lyon"
    )
    await mia.click(proposed.response, label="Confirm")
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    await town.wait(timedelta(seconds=1))
    shown = await ada.slash(town.square, "network stats")
    figures = {field.name: field.value for field in shown.response.embeds[0].fields}
    assert figures["Events ahead"].startswith("**1**\n-# from <t:")
    assert figures["People in a chapter"].startswith("**1**")
    assert figures["Connectors"].startswith("**1**")
    assert figures["Chapters"].startswith("Active: 1")
    (file,) = shown.response.attachments
    assert await _is_picture(file)
    assert "05/26: 1 (0), 1." in (file.description or "")
    assert "mia" not in str(figures) + (file.description or "")


async def _is_picture(file: discord.Attachment) -> bool:
    return (await file.read()).startswith(PNG)
