"""``/privacy policy``: a page for people, with this network's own figures."""

from __future__ import annotations

import pytest

from db import practices
from db.store import Transaction
from tests.stories.conftest import Town
from tests.stories.playing import forged
from tests.stories.privacy.playing import said
from views.privacy import PARTS
from views.texts import WHOLE


@pytest.mark.parametrize("language", WHOLE)
async def test_every_part_can_be_read_in_every_language(town: Town, language: str) -> None:
    ada = town.person("ada")
    await town.speaks(ada, language)
    shown = await ada.slash(town.square, "privacy policy")
    assert shown.ephemeral
    read = {said(shown)}
    for part in PARTS[1:]:
        shown = await ada.select(shown.response, values=[part])
        read.add(said(shown))
    assert len(read) == len(PARTS)


async def test_the_figures_and_the_stewards_are_those_of_the_network(town: Town) -> None:
    crew = town.guild.create_role("Crew")
    await town.network(steward_role=crew.id)

    async def unit(tx: Transaction) -> None:
        await practices.put(tx, town.guild.id, "retention_days", 77)

    await town.house.store.write(unit)
    ada = town.person("ada")
    shown = await ada.slash(town.square, "privacy policy")
    assert "77 days" in said(await ada.select(shown.response, values=["long"]))
    assert f"<@&{crew.id}>" in said(await ada.select(shown.response, values=["whom"]))


async def test_the_page_leads_to_the_file_and_to_the_erasure(town: Town) -> None:
    ada = town.person("ada")
    shown = await ada.slash(town.square, "privacy policy")
    given = await ada.click(shown.response, label="My data as a file")
    assert given.response is not None
    assert given.response.attachments
    asked = await ada.click(shown.response, label="Erase my data…")
    assert "What goes" in said(asked)
    assert "no longer know" in await forged(town, ada, "privacy.part:keep")
