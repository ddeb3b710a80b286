"""What the network remembers, as a member and as a connector meet it in the demo town."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from .page import Page
from .town import address_of, opened
from .webdriver import browser, in_chromium

pytestmark = in_chromium


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def page(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Page]:
    """The square of one town, in one window; each story goes on where the last one ended."""
    async with (
        opened(tmp_path_factory.mktemp("memory")) as town,
        browser(tmp_path_factory.mktemp("browser")) as window,
    ):
        await window.open(await address_of(town))
        visited = Page(window)
        await visited.ready()
        yield visited


async def test_a_member_asks_finds_and_says_yes_to_who_offers_what_they_look_for(
    page: Page,
) -> None:
    await page.become("(member)")
    await page.command("ask", question="qui s'y connaît en comptabilité ?")
    assert "@Tendai" in await page.reads("Des personnes qui ont ouvert leur profil")
    await page.command("handbook search", query="comment accueillir quelqu'un")
    await page.reads("Écris-lui le lendemain")
    await page.command("member show", member="@Inès")
    shown = await page.reads("Connects Paris and Lyon")
    assert "association" in shown
    assert "Thursday door" not in shown
    await page.command("project list")
    await page.choose("Radio quartier", under="Projets")
    await page.reads("Les membres du chapitre voient cette fiche.")
    await page.picture("memory-project")

    await page.command("board match")
    waiting = await page.reads("En attente de ta réponse")
    assert "An evening online on the accounts of a cooperative" in waiting
    assert "Tendai" not in waiting
    await page.press("Oui, volontiers", under="En attente de ta réponse")
    assert "Tendai" not in await page.reads("Merci")
    await page.picture("memory-match")


async def test_a_connector_writes_a_page_and_confirms_one_and_a_newcomer_reads_them(
    page: Page,
) -> None:
    await page.become("(connector)")
    await page.enter("@Inès")
    await page.press("Still true", under="Borrowing the sound system")
    await page.reads("still holds")
    await page.enter("#square")
    await page.command("handbook add")
    await page.write(title="Keys of the workshop", text="## Where\nAsk for the green box.")
    await page.reads("is in the handbook")
    await page.command("partner find", city="Brest")
    assert "Atelier des Grandes Marées" in await page.reads("Partners")
    await page.command("board challenge", text="Paint the ramp", date="in 10 days", team="3")
    await page.press("Confirm", under="Paint the ramp")
    await page.reads("It is on the board")

    await page.become("newcomer")
    await page.command("handbook search", query="where are the keys")
    assert "Ask for the green box" in await page.reads("Keys of the workshop")
    await page.command("handbook search", query="budget first meeting")
    assert "150 euros" not in await page.reads("“budget first meeting”")
    await page.enter("#announcements")
    await page.press("I'm in", under="Paint the ramp")
    await page.reads("1 of 3")
    await page.picture("memory-challenge")
