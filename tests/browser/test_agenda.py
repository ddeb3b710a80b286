"""The public agenda as readers meet it: on a phone and a desk, by keyboard, by ear, without scripts."""

from __future__ import annotations

import base64
import contextlib
import itertools
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from domain.chapters import Status
from domain.events import Kind
from domain.events import Status as EventStatus
from tests.web.agendas import World, opened

from .page import ARTIFACTS
from .town import address_of
from .town import opened as town
from .webdriver import Browser, browser, in_chromium

pytestmark = in_chromium
PHONE, DESK = (360, 740), (1280, 900)
TAB, ENTER = "\ue004", "\ue007"
DAY = timedelta(days=1)
LOOKS = 2000  # at a page, before it counts as never opened

# The contrast of every text that is seen with what is painted behind it (WCAG 2.2, 1.4.3).
_PALE = """
const number = (text) => text.match(/[\\d.]+/g).map(Number);
const light = ([r, g, b]) => [r, g, b].map((part) => part / 255)
  .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
const behind = (node) => {
  for (let one = node; one; one = one.parentElement) {
    const found = number(getComputedStyle(one).backgroundColor);
    if (found.length < 4 || found[3] > 0) return found;
  }
  return [255, 255, 255];
};
const pale = [], seen = new Set();
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const node = walk.currentNode.parentElement;
  if (!walk.currentNode.textContent.trim() || seen.has(node) || !node.checkVisibility()) continue;
  seen.add(node);
  const style = getComputedStyle(node), drawn = node.closest("svg");
  const ink = number(drawn ? style.fill : style.color);
  const paper = drawn ? number(getComputedStyle(document.querySelector(".land")).fill) : behind(node);
  const [low, high] = [light(ink), light(paper)].sort((a, b) => a - b);
  const ratio = (high + 0.05) / (low + 0.05);
  const size = parseFloat(style.fontSize), bold = style.fontWeight >= 700;
  const least = size >= 24 || (bold && size >= 18.66) ? 3 : 4.5;
  if (ratio < least) pale.push(`${ratio.toFixed(2)} ${node.tagName} ${node.textContent.trim()}`);
}
return [seen.size, pale];
"""
_REACHED = """
const one = document.activeElement, style = getComputedStyle(one);
return [one.textContent.trim() || one.id, one.checkVisibility(), parseFloat(style.outlineWidth)];
"""
_REACHABLE = """
const found = document.querySelectorAll("a[href], button, select, input, summary");
return [...found].filter((one) => one.checkVisibility())
  .map((one) => one.textContent.trim() || one.id);
"""


async def furnish(world: World) -> None:
    """Chapters and events of every sort, with names that are hard on a layout."""
    places = (
        ("Lyon", "FR", 45.76, 4.84, Status.ACTIVE),
        ("Munich", "DE", 48.14, 11.58, Status.FORMING),
        ("Casablanca", "MA", 33.57, -7.59, Status.SEED),
        ("Donaudampfschifffahrtsgesellschaft", "AT", 48.2, 16.37, Status.DORMANT),
        ("القاهرة", "EG", 30.04, 31.24, Status.ACTIVE),
    )
    for number, (name, country, north, east, status) in enumerate(places, start=1):
        await world.chapter(
            number,
            f"town-{number}",
            country,
            name=name,
            latitude=north,
            longitude=east,
            status=status,
        )
    await world.event("Going on", ahead=-DAY, ends=world.moment + DAY, chapter=1)
    await world.event(
        "Repair café in the garden",
        ahead=timedelta(hours=5),
        chapter=1,
        hosts=(2,),
        kind=Kind.WORKSHOP,
        venue="Les Halles, 12 rue des Fleurs",
        capacity=12,
        description="Bring what is broken.\nWe bring the tools, and soup afterwards.",
        attribution="Open agenda of Lyon, ODbL",
    )
    await world.event(
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenherstellung" * 2,
        chapter=4,
        venue="W" * 90,
    )
    await world.event("أمسية عن المدن المشتركة", ahead=DAY, chapter=5, zone="Africa/Cairo")
    await world.event(
        "Who owns the data of a city?",
        ahead=DAY + timedelta(hours=9),
        zone="America/Montreal",
        online=True,
        kind=Kind.TALK,
        link="https://meet.example/commons",
    )
    await world.event("Picnic", status=EventStatus.CANCELLED, reason="Rain all week", chapter=3)
    for number in range(50):
        await world.event(f"Evening {number}", ahead=(20 + number) * DAY, chapter=1 + number % 5)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    async with opened(
        migrated, tmp_path_factory.mktemp("agenda"), url="https://b.example"
    ) as found:
        await furnish(found)
        yield found


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def window(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Browser]:
    async with browser(tmp_path_factory.mktemp("browser")) as opened_window:
        yield opened_window


async def visit(
    window: Browser,
    world: World,
    path: str,
    *,
    size: tuple[int, int] = DESK,
    scheme: str = "light",
    media: str = "screen",
    zone: str = "Europe/Paris",
    scripts: bool = True,
) -> None:
    """Open a page in a window of that size, on a device set up like that."""
    width, height = size
    await window.devtools(
        "Emulation.setDeviceMetricsOverride",
        width=width,
        height=height,
        deviceScaleFactor=1,
        mobile=size == PHONE,
    )
    wanted = [{"name": "prefers-color-scheme", "value": scheme}]
    await window.devtools("Emulation.setEmulatedMedia", media=media, features=wanted)
    await window.devtools("Emulation.setTimezoneOverride", timezoneId=zone)
    await window.devtools("Emulation.setScriptExecutionDisabled", value=not scripts)
    await window.complaints()
    await window.open("about:blank")
    await window.open(str(world.client.make_url(path)))


async def arrived(window: Browser, asked: str) -> None:
    """Until an address that asks for this is there whole; looked at from outside the page."""
    for _ in range(LOOKS):
        with contextlib.suppress(RuntimeError):  # between two pages there is none to ask
            where, state = await window.run("return [location.search, document.readyState]")
            if asked in where and state == "complete":
                return
    raise AssertionError(f"{asked} was never opened")


async def picture(window: Browser, name: str) -> None:
    """Keep the whole page, from its top to its end."""
    whole = await window.devtools("Page.captureScreenshot", captureBeyondViewport=True)
    path = ARTIFACTS / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(base64.b64decode(whole["data"]))


async def tree(window: Browser) -> list[dict[str, Any]]:
    """What a screen reader is given: each part with its role and name."""
    nodes = (await window.devtools("Accessibility.getFullAXTree"))["nodes"]
    return [
        {
            "role": one["role"]["value"],
            "name": one.get("name", {}).get("value", ""),
            **{fact["name"]: fact["value"].get("value") for fact in one.get("properties", [])},
        }
        for one in nodes
        if not one["ignored"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [PHONE, DESK])
async def test_it_fits_every_window_and_can_be_read_in_any_light(
    window: Browser, world: World, size: tuple[int, int], language: str, scheme: str
) -> None:
    await visit(window, world, f"/?lang={language}&zone=Europe/Paris", size=size, scheme=scheme)
    await picture(window, f"agenda-{size[0]}-{language}-{scheme}")
    assert await window.run("return document.styleSheets.length") == 1
    wide = await window.run("return document.documentElement.scrollWidth")
    assert wide <= size[0]
    seen, pale = await window.run(_PALE)
    assert seen > 200
    assert pale == []
    wanted = "rtl" if language == "ar" else "ltr"
    assert await window.run("return getComputedStyle(document.body).direction") == wanted
    assert await window.complaints() == []


async def test_right_to_left_begins_at_the_right(window: Browser, world: World) -> None:
    script = """
      const of = (one) => document.querySelector(one).getBoundingClientRect();
      return [of("main h2").right > innerWidth / 2, of(".chapters .sign").left > of(".name").left];
    """
    await visit(window, world, "/?lang=ar&chapter=town-1", size=PHONE)
    assert await window.run(script) == [True, True]
    await visit(window, world, "/?lang=en&chapter=town-1", size=PHONE)
    assert (await window.run(script))[1] is False


async def test_it_is_read_by_keyboard_in_the_order_in_which_it_stands(
    window: Browser, world: World
) -> None:
    await visit(window, world, "/?lang=en&chapter=town-2")
    wanted = await window.run(_REACHABLE)
    assert wanted[0] == "Skip to the events"
    found = []
    for _ in wanted:
        body = await window.run("return document.activeElement")
        await window.type(body, TAB)
        name, seen, outline = await window.run(_REACHED)
        found.append(name)
        assert seen
        assert outline >= 2, f"nothing shows that {name} is reached"
    assert found == wanted


async def test_one_can_skip_to_the_events(window: Browser, world: World) -> None:
    await visit(window, world, "/?lang=en", size=PHONE)
    away = "return document.querySelector('.skip').getBoundingClientRect().bottom"
    assert await window.run(away) <= 0
    await window.type(await window.run("return document.body"), TAB)
    await window.until("return document.querySelector('.skip').getBoundingClientRect().top >= 0")
    await window.type(await window.run("return document.activeElement"), ENTER)
    await window.until("return document.activeElement.id === 'events'")


async def test_who_listens_hears_headings_in_order_and_no_map(
    window: Browser, world: World
) -> None:
    await visit(window, world, "/?lang=en")
    parts = await tree(window)
    levels = await window.run(
        "return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => +one.tagName[1])"
    )
    assert len(levels) == len([one for one in parts if one["role"] == "heading"])
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    roles = {one["role"] for one in parts}
    assert {"banner", "main", "contentinfo", "search", "navigation", "list", "time"} <= roles
    assert not roles & {"SvgRoot", "image", "img", "graphics-document"}
    acting = [one for one in parts if one["role"] in {"link", "button", "combobox", "checkbox"}]
    assert all(one["name"] for one in acting)
    said = [one["name"] for one in acting if one["role"] == "link"]
    adding = [one for one in said if one.startswith("Add to my calendar")]
    assert len(adding) == len(set(adding)) > 40
    assert "Subscribe to the events of Lyon" in said


async def test_fingers_find_what_can_be_pressed(window: Browser, world: World) -> None:
    await visit(window, world, "/?lang=en&chapter=town-1", size=PHONE)
    small = await window.run("""
      return [...document.querySelectorAll("a, button, select, summary")]
        .filter((one) => one.checkVisibility() && one.className !== "skip")
        .map((one) => [one.textContent, one.getBoundingClientRect().height])
        .filter(([_, height]) => height < 24);
    """)
    assert small == []


async def test_without_scripts_everything_works(window: Browser, world: World) -> None:
    await visit(window, world, "/?lang=en", scripts=False, zone="Asia/Tokyo")
    assert await window.run("return document.getElementById('offer').checkVisibility()") is False
    await window.run("document.getElementById('chapter').value = 'town-2'")
    await window.click(await window.run("return document.querySelector('button')"))
    await arrived(window, "chapter=town-2")
    titles = await window.run(
        "return [...document.querySelectorAll('h4')].map((one) => one.innerText)"
    )
    assert "Repair café in the garden" in titles
    assert len(titles) == 11
    await window.click(await window.run("return document.querySelector('summary')"))
    assert "soup afterwards" in await window.run(
        "return document.querySelector('.about').innerText"
    )


async def test_the_times_of_another_clock_are_offered_and_shown(
    window: Browser, world: World
) -> None:
    await visit(window, world, "/?lang=en", zone="Asia/Tokyo")
    offer = await window.until(
        "const one = document.querySelector('#offer'); return one.checkVisibility() && one"
    )
    assert "(Asia/Tokyo)" in await window.run("return document.querySelector('#offer').innerText")
    await window.click(offer)
    await window.until("return location.search.includes('zone=Asia%2FTokyo')")
    shown = await window.until("return document.querySelector('.yours')?.innerText")
    assert shown.startswith("For you: ")
    assert shown.endswith("(Tokyo time)")
    assert await window.complaints() == []


async def test_a_clock_that_shows_the_same_is_offered_nothing(
    window: Browser, world: World
) -> None:
    await visit(window, world, "/?lang=en", zone="Europe/Berlin")
    await window.until("return document.readyState === 'complete'")
    assert await window.run("return document.querySelector('#offer').checkVisibility()") is False


async def test_on_paper_there_is_what_can_be_read_there(window: Browser, world: World) -> None:
    await visit(window, world, "/?lang=en&chapter=town-1", media="print", scheme="dark")
    for one in ("form", "nav", ".acts", ".skip"):
        hidden = (
            "return [...document.querySelectorAll(args[0])].every((one) => !one.checkVisibility())"
        )
        assert await window.run(hidden, one)
    seen, pale = await window.run(_PALE)
    assert seen > 20
    assert pale == []


async def test_it_asks_nobody_else_for_anything_and_little_of_us(
    window: Browser, world: World
) -> None:
    await visit(window, world, "/?lang=en", size=PHONE)
    loaded = await window.run("""
      const parts = [...performance.getEntriesByType("navigation"),
        ...performance.getEntriesByType("resource")];
      return parts.map((one) => [one.name, one.responseStatus, one.encodedBodySize]);
    """)
    ours = str(world.client.make_url("/"))
    assert len(loaded) >= 3
    assert all(name.startswith(ours) and status == 200 for name, status, _ in loaded)
    assert sum(size for _, _, size in loaded) <= 30_000
    assert await window.run("return document.cookie") == ""


async def test_the_agenda_of_the_demo_town_is_one_press_away(
    window: Browser, tmp_path: Path
) -> None:
    async with town(tmp_path) as running:
        told = await running.line("What anyone outside", timeout=60)
        await window.devtools("Emulation.setScriptExecutionDisabled", value=False)
        await window.open(await address_of(running))
        address = await window.until("return document.querySelector('#agenda-link')?.href")
        assert told.endswith(address)
        await window.open(address)
        shown = await window.until("return document.querySelector('main')?.innerText")
        assert "Ouimake Brest" in shown
        assert "Connectors' summit" not in shown
        assert await window.run("return document.querySelectorAll('.map path').length") > 10
        await picture(window, "agenda-town")
        # The town's own page has no icon, and the console hears of it at some time.
        complaints = await window.complaints()
        assert [one for one in complaints if one.startswith(address)] == []
