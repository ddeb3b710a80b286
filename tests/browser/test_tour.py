"""The tour as somebody plays it who does what the panel says, and nothing else."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from demo.tour import STORIES, WORDS

from .page import ARTIFACTS, ENTER, Page
from .player import Player
from .town import address_of, opened
from .webdriver import browser, in_chromium

pytestmark = in_chromium

PHONE, DESK = (390, 844), (1280, 900)
ESCAPE = "\ue00c"
CHOICES = {
    "en": {
        "newcomer.interests": "food",
        "newcomer.first": "Introduce yourself",
        "steward.change": "Days of silence until the question",
    },
    "fr": {
        "newcomer.interests": "alimentation",
        "newcomer.first": "Présente",
        "steward.change": "Jours de silence avant la question",
    },
    "es": {
        "newcomer.interests": "alimentación",
        "newcomer.first": "Preséntate",
        "steward.change": "Días de silencio hasta la pregunta",
    },
}
ANYWHERE = {
    "newcomer.chapter": "Paris",
    "connector.card": "Ada",
    "steward.silent": "Porto",
    "founding.queue": "Grenoble",
}
FORMS = {
    "newcomer.city": {"city": "Paris"},
    "connector.recap": {"summary": "Twelve people and one large soup."},
    "steward.change": {"figure": "60"},
    "founding.form": {"reason": "They have met three times already."},
}
_SPEAK = """
  const list = document.querySelector("#tour [data-key=language]");
  list.value = args[0];
  list.dispatchEvent(new Event("change", { bubbles: true }));
"""
_TICKED = "return [...document.querySelectorAll('.tour-done')].map((step) => step.dataset.step)"
_SAID = "return document.querySelector('#tour [aria-live]').textContent"
_MENU = """
  const said = [...document.querySelectorAll("#channel-message-list [data-message-id]")];
  return said.filter((item) => item.innerText.includes(args[0])).at(-1)?.querySelector(".town-apps");
"""
_ITEM = """
  return [...document.querySelectorAll(".town-menu button")]
    .find((item) => item.textContent === args[0]);
"""


@contextlib.asynccontextmanager
async def visit(
    folder: Path, language: str, size: tuple[int, int], scheme: str
) -> AsyncIterator[Player]:
    """A town of its own in one window, its tour open and in ``language``."""
    (folder / "browser").mkdir()
    async with (
        opened(folder) as town,
        browser(folder / "browser", width=size[0], height=size[1]) as window,
    ):
        width, height = size
        await window.devtools(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=size == PHONE,
        )
        preferred = [{"name": "prefers-color-scheme", "value": scheme}]
        await window.devtools("Emulation.setEmulatedMedia", features=preferred)
        await window.open(await address_of(town))
        page = Page(window)
        await page.ready()
        player = Player(page, {**CHOICES[language], **ANYWHERE}, FORMS)
        await player.open_panel()
        await window.run(_SPEAK, language)
        await window.until("return document.querySelector('#tour').lang === args[0]", language)
        yield player


async def played_through(player: Player, name: str) -> None:
    """Play a story; every step of it is ticked in its order, and stays so."""
    story = next(one for one in STORIES if one.name == name)
    names = [step.name for step in story.steps]
    done = await player.play(name)
    assert await player.page.browser.run(_TICKED) == names
    # Two stories begin with the choice of Léo's language; who made it before does not make it again.
    assert done in (names, names[1:])


@pytest_asyncio.fixture(scope="class", loop_scope="module")
async def desk(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Player]:
    """The stories are played one after the other in one town."""
    async with visit(tmp_path_factory.mktemp("desk"), "en", DESK, "light") as player:
        yield player


@pytest_asyncio.fixture(scope="class", loop_scope="module")
async def phone(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Player]:
    """A town of its own for a phone."""
    async with visit(tmp_path_factory.mktemp("phone"), "fr", PHONE, "dark") as player:
        yield player


class TestOnADesk:
    """In English, in light colours."""

    @pytest.mark.parametrize("name", [story.name for story in STORIES])
    async def test_who_does_what_the_panel_says_comes_to_the_end(
        self, desk: Player, name: str
    ) -> None:
        await played_through(desk, name)
        await desk.page.browser.picture(ARTIFACTS / f"tour-{name}-desk.png")
        assert await desk.page.browser.run(_SAID) == " ".join(
            [_last_ticked(name), WORDS["en"]["page.finished"]]
        )
        await desk.back()

    async def test_what_was_done_is_kept_when_the_page_is_loaded_anew(self, desk: Player) -> None:
        before = await desk.counts()
        assert before == [f"{len(story.steps)} of {len(story.steps)}" for story in STORIES]
        window = desk.page.browser
        await window.run("window.location.reload()")
        await desk.page.ready()
        await window.until("return document.querySelector('#tour:not([hidden]) .tour-story')")
        assert await desk.counts() == before

    async def test_who_starts_over_has_done_nothing_of_that_story(self, desk: Player) -> None:
        window = desk.page.browser
        await desk.open("steward")
        await window.press("return document.querySelector('[data-key=again]')")
        await window.until("return !document.querySelector('.tour-done')")
        await desk.back()
        assert [one for one in await desk.counts() if one.startswith("0")] == ["0 of 6"]

    async def test_the_panel_is_used_by_the_keyboard(self, desk: Player) -> None:
        window = desk.page.browser
        await desk.open("steward")
        there = "return document.querySelector('.tour-now .tour-main')"
        await window.type(await window.until(there), ENTER)
        put = "const one = document.activeElement; return one.dataset.key === 'put' && one"
        await window.type(await window.until(put), ENTER)
        sends = "return document.activeElement.id === 'send-message' && document.activeElement"
        await window.type(await window.until(sends), ENTER)
        await window.until("return document.querySelector('.tour-done[data-step=health]')")
        assert WORDS["en"]["steward.silent"] in await window.run(_SAID)
        await window.type(
            await window.until("return document.querySelector('[data-key=close]')"), ESCAPE
        )
        assert await window.run("return document.querySelector('#tour').hidden")
        assert await window.run("return document.activeElement.id") == "tour-toggle"

    async def test_the_menu_of_a_message_has_what_discord_has_there(self, desk: Player) -> None:
        page = desk.page
        await page.become("(member)")
        await page.enter("#announcements")
        await page.enter("#square")
        for label in ("Profile", "Remind me"):
            await page.browser.press(_MENU, "Welcome to the demo town")
            await page.browser.until(_ITEM, "Make an event")
            await page.browser.press(_ITEM, label)
            if label == "Profile":
                await page.reads("Keeps the house in order")
        await page.write(when="tomorrow 9:00")
        await page.reads("discord.com/channels")
        await page.picture("tour-menu")

    async def test_nothing_went_wrong_on_the_page(self, desk: Player) -> None:
        told = await desk.page.browser.complaints()
        assert [one for one in told if "favicon" not in one] == []

    async def test_nobody_without_the_key_of_a_room_is_told_of_the_tour(self, desk: Player) -> None:
        asked = """
          const line = new XMLHttpRequest();
          line.open(args[0], args[1], false);
          line.setRequestHeader("X-Town", "tour");
          line.send(args[0] === "POST" ? '{"again": "member"}' : null);
          return line.status;
        """
        assert await desk.page.browser.run(asked, "GET", "/tour.json") == 401
        assert await desk.page.browser.run(asked, "POST", "/api/action") == 401


class TestOnAPhone:
    """In French, in dark colours."""

    @pytest.mark.parametrize("name", [story.name for story in STORIES])
    async def test_who_does_what_the_panel_says_comes_to_the_end(
        self, phone: Player, name: str
    ) -> None:
        await played_through(phone, name)
        window = phone.page.browser
        await window.picture(ARTIFACTS / f"tour-{name}-phone.png")
        assert await window.run("return document.documentElement.scrollWidth <= innerWidth")
        assert await window.run("return document.querySelector('#channel-composer').offsetHeight")
        await phone.back()


async def test_a_visitor_who_reads_spanish_types_and_is_answered_in_spanish(
    tmp_path: Path,
) -> None:
    async with visit(tmp_path, "es", DESK, "dark") as player:
        for name in ("member", "connector"):
            await played_through(player, name)
            await player.back()


def _last_ticked(name: str) -> str:
    story = next(one for one in STORIES if one.name == name)
    text = WORDS["en"][f"{name}.{story.steps[-1].name}"]
    return WORDS["en"]["page.ticked"].replace("{step}", text)
