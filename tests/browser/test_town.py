"""From one command to a conversation in the browser: the demo town as a visitor meets it."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.standin.process import BotProcess

from .page import Page
from .town import address_of, opened
from .webdriver import Browser, browser, in_chromium

pytestmark = in_chromium


_COMPLAINT = re.compile(r"warning|error|critical|Traceback", re.IGNORECASE)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[BotProcess]:
    """The town that all visits of this module share."""
    async with opened(tmp_path_factory.mktemp("town")) as running:
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def window(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Browser]:
    """One window for all visits."""
    async with browser(tmp_path_factory.mktemp("browser")) as opened_window:
        yield opened_window


@pytest_asyncio.fixture(loop_scope="module")
async def page(town: BotProcess, window: Browser) -> Page:
    """The town's square, loaded anew."""
    await window.open("about:blank")
    await window.open(await address_of(town))
    visited = Page(window)
    await visited.ready()
    return visited


async def test_the_newcomer_is_welcomed_and_begins(page: Page) -> None:
    await page.become("newcomer")
    await page.press("Begin", under="Welcome to Ouishare")
    await page.reads("Only you can see this")
    await page.picture("town-welcome")


async def test_a_newcomer_finds_an_event_and_says_that_they_are_coming(page: Page) -> None:
    await page.become("newcomer")
    await page.command("event list")
    listed = await page.reads("Coming events")
    assert "Ouimake Brest" in listed
    assert "Connectors' summit" not in listed
    await page.picture("town-event-list")

    await page.choose("Ouimake Brest", under="Coming events")
    await page.reads("Ateliers des Capucins")
    await page.press("Going", under="Ateliers des Capucins")
    await page.reads("You are coming")
    await page.picture("town-going")


async def test_a_connector_makes_an_event_and_the_channel_shows_it(page: Page) -> None:
    await page.become("connector")
    await page.command(
        "event create", title="Breakfast on the roof", when="tomorrow 19:00", chapter="Paris"
    )
    understood = await page.reads("Breakfast on the roof")
    assert "19:00" in understood
    await page.picture("town-confirm")
    await page.press("Confirm", under="Breakfast on the roof")

    await page.enter("#paris")
    await page.reads("Breakfast on the roof")
    await page.picture("town-paris")


async def test_a_member_takes_a_seat_at_one_of_three_places(page: Page) -> None:
    await page.become("member")
    await page.command("event show", event="Ouimake")
    whole = await page.reads("dans 3 lieux")
    assert all(place in whole for place in ("Brest", "Nantes", "Rennes"))
    assert "4 places prises sur 40" in whole
    await page.picture("town-ouimake")

    await page.press("Je viens", under="dans 3 lieux")
    await page.choose("Nantes", under="choisis où tu viens")
    assert "Ouimake Nantes" in await page.reads("tu viens")
    await page.picture("town-leg")
    await page.enter("#nantes")
    await page.reads("5 places prises sur 40")


async def test_a_connector_makes_an_event_that_comes_back_until_a_day(page: Page) -> None:
    await page.become("connector")
    await page.command(
        "event create",
        title="Soup on Tuesdays",
        when="Tuesday 19:00",
        chapter="Paris",
        repeat="weekly",
    )
    assert "without end" in await page.reads("Soup on Tuesdays")
    await page.choose("4 dates", under="Soup on Tuesdays")
    await page.reads("every week, on Tuesday, until")
    await page.picture("town-series")
    await page.press("Confirm", under="Soup on Tuesdays")
    await page.reads("Soup on Tuesdays is on")

    await page.command("event show", event="Soup on Tuesdays")
    assert "every week, on Tuesday · until" in await page.reads("Comes back")


async def test_a_connector_of_one_place_finds_its_day_and_what_was_told_of_the_last(
    page: Page,
) -> None:
    await page.become("connector in Brest")
    await page.command("event agenda", event="Ouimake Brest")
    agenda = await page.reads("Cuisine collective")
    assert "La cale" in agenda
    assert "Le vélo-remorque en kit" in agenda
    await page.picture("town-agenda")

    await page.enter("#brest")
    recap = await page.reads("Récit")
    assert "environ 35" in recap
    assert "Questions encore ouvertes" in recap
    await page.picture("town-recap")


async def test_a_connector_answers_an_event_that_asks_to_be_part_of_theirs(page: Page) -> None:
    await page.become("connector")
    await page.enter("@Inès")
    assert "@Jonas asks whether" in await page.reads("Night train to the Fest")
    await page.press("Accept", under="Night train to the Fest")
    await page.enter("#square")
    await page.command("event show", event="Ouishare Fest")
    around = await page.reads("Three days of talks")
    assert "Night train to the Fest" in around
    assert "Picnic of the Fest" in around


async def test_nothing_in_the_town_waits_for_the_stewards(page: Page) -> None:
    await page.become("steward")
    await page.enter("#stewards")
    shown = await page.browser.run(
        "return document.querySelectorAll('#channel-message-list [data-message-id]').length"
    )
    assert shown == 0


async def test_a_newcomers_first_evening_is_seen_by_who_looks_after_them(page: Page) -> None:
    await page.become("newcomer")
    await page.press("Begin", under="Welcome to Ouishare")
    await page.press("English, please", under="Only you can see this")
    await page.press("My city", under="Only you can see this")
    await page.write(city="Paris")
    await page.choose("Paris", under="These chapters are near you")
    await page.reads("You are a member of Paris now")
    await page.choose("food", under="What interests you")
    found = re.search(r"(\d+) of 13 steps", await page.reads("You have settled in"))
    assert found
    await page.press("My steps", under="You have settled in")
    await page.choose("Introduce yourself", under="Up to others")
    await page.reads(f"{int(found[1]) + 1} of 13")
    await page.picture("town-steps")

    await page.become("(connector)")
    await page.command("onboard board")
    board = await page.reads("Who is where")
    assert board.index("Ada") < board.index("Amal")
    await page.picture("town-board")
    await page.choose("Amal", under="Who is where")
    await page.press("Give a buddy", under="For @Amal")
    await page.choose("Inès", under="could accompany @Amal")
    await page.reads("you accompany @Amal from now on")
    await page.enter("@Amal")
    await page.reads("Inès")


async def test_a_chapter_is_founded_by_those_who_commit_themselves(page: Page) -> None:
    await page.become("(member)")
    await page.command("chapter start", city="Grenoble", why="Réparer des vélos, à plusieurs.")
    await page.press("Confirmer", under="Réparer des vélos")
    await page.enter("#announcements")
    for part in ("newcomer", "connector in Brest"):
        await page.become(part)
        await page.press("Commitment", under="A chapter begins: Grenoble")
        await page.reads("you run Grenoble with others")
    await page.become("(connector)")
    await page.reads("3 of 3")
    await page.press("Details", under="A chapter begins: Grenoble")
    await page.press("We accompany it", under="not in yet")
    await page.choose("Lyon", under="Which of your chapters")
    await page.reads("Lyon accompanies Grenoble")

    await page.become("steward")
    await page.command("network foundings")
    await page.choose("Grenoble", under="Chapters that are beginning")
    await page.press("Form it all the same…", under="Still missing: the connectors' consent")
    await page.write(reason="They have met three times already.")
    await page.reads("Grenoble forms")
    await page.picture("town-founded")
    await page.enter("#grenoble")
    await page.become("(member)")
    await page.command("onboard mine")
    await page.reads("Un nouveau chapitre")
    await page.command("chapter show", chapter="Grenoble")
    shown = await page.reads("En formation")
    assert "#grenoble" in shown
    assert "@Grenoble" in shown
    await page.picture("town-grenoble")


async def test_a_refusal_is_an_answer_and_no_failure_of_the_page(page: Page) -> None:
    await page.become("connector")
    await page.command("event create", title="Not mine", when="tomorrow 19:00", chapter="Munich")
    await page.reads("Only a connector of Munich")
    assert "failed" not in await page.browser.run("return document.body.innerText")


async def test_a_member_asks_in_french_and_is_answered_in_french(page: Page) -> None:
    await page.become("member")
    await page.command("ask", question="Qui anime le chapitre de Paris ?")
    answer = await page.reads("Paris est animé par")
    assert "Inès" in answer
    await page.picture("town-ask")


async def test_a_reminder_arrives_by_the_wall_clock(page: Page) -> None:
    await page.become("member")
    await page.command("remind me", what="Sortir le pain", when="dans 10 secondes")
    await page.press("Confirmer", under="Sortir le pain")
    await page.enter("@Léo")
    await page.reads("Sortir le pain")
    await page.picture("town-reminder")


async def test_the_town_stops_when_it_is_asked_and_leaves_nothing_behind(tmp_path: Path) -> None:
    async with opened(tmp_path) as town:
        await address_of(town)
        assert list((tmp_path / "temporary").iterdir())
        assert await town.terminate() == 0
    assert list((tmp_path / "temporary").iterdir()) == []
    assert list((tmp_path / "here").iterdir()) == []


async def test_opening_the_town_is_nothing_to_complain_about(town: BotProcess) -> None:
    complaints = [line for line in town.output.splitlines() if _COMPLAINT.search(line)]
    assert complaints == []


async def test_a_second_town_takes_another_port(town: BotProcess, tmp_path: Path) -> None:
    first = await address_of(town)
    async with opened(tmp_path) as other:
        second = await address_of(other)
    assert first.split("/#")[0] != second.split("/#")[0]


async def test_a_steward_reads_what_a_connector_just_did_and_others_are_turned_away(
    page: Page,
) -> None:
    await page.become("connector")
    await page.command("chapter edit", description="Under the plane trees.", chapter="Paris")
    await page.reads("Paris is changed")
    await page.command("chapter edit", description="Mine now.", chapter="Munich")
    await page.reads("Only a connector of Munich can do this")
    await page.command("network audit")
    await page.reads("Only a steward can do this")

    await page.become("steward")
    await page.command("network audit")
    shown = await page.reads("What was done")
    lines = [line for line in shown.splitlines() if " · " in line]
    assert "@Inès rewrote the description of Paris" in lines[0]
    assert len(lines) == 10
    assert "rewrote the description of Munich" not in shown
    assert "Nothing was changed afterwards" in shown
    await page.picture("town-audit")

    await page.command("network audit", who="@Inès", what="rewrote description")
    narrowed = await page.reads("Of one kind: rewrote the description of")
    assert "By, to or about: @Inès" in narrowed
    assert narrowed.count(" · ") == 1
    await page.picture("town-audit-narrowed")
    await page.command("network backup")
    await page.reads("I keep no backups here")
