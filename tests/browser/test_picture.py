"""The picture of the README: a conversation in the demo town, as a visitor has it.

It is taken each time, so that it can be; ``README_PICTURE=1`` puts it where the README shows it.
"""

from __future__ import annotations

import os
import shutil
import struct
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.laws.house import ROOT

from .page import ARTIFACTS, Page
from .town import address_of, opened
from .webdriver import browser, in_chromium

SHOWN = ROOT / "docs" / "pictures" / "town.png"
HEAVIEST = 200_000  # bytes
WIDTH, HEIGHT = 1100, 1060


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def page(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Page]:
    """The square of a town of its own."""
    async with (
        opened(tmp_path_factory.mktemp("picture")) as town,
        browser(tmp_path_factory.mktemp("browser"), width=WIDTH, height=HEIGHT) as window,
    ):
        await window.open(await address_of(town))
        visited = Page(window)
        await visited.ready()
        yield visited


class TestPicture:
    """What can only be taken with a browser."""

    pytestmark = in_chromium

    async def test_a_question_and_an_answer_make_the_picture_of_the_readme(
        self, page: Page
    ) -> None:
        await page.become("newcomer")
        await page.command("ask", question="what is on in Cairo?")
        await page.reads("From the network's calendar")
        await page.command("event show", event="Maker Saturday")
        await page.press("Going", under="The Workshop, Tahrir")
        await page.reads("You are coming to")
        await page.picture("readme")
        taken = ARTIFACTS / "readme.png"
        if os.environ.get("README_PICTURE"):
            taken = Path(shutil.copy(taken, SHOWN))
        assert taken.stat().st_size < HEAVIEST


def size(picture: Path) -> tuple[int, int]:
    """Width and height of a PNG, as its header says."""
    head = picture.read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", head[16:24])
    return width, height


def test_the_picture_that_the_readme_shows_is_light_and_large_enough_to_read() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    assert f"]({SHOWN.relative_to(ROOT).as_posix()})" in text
    assert SHOWN.stat().st_size < HEAVIEST
    assert size(SHOWN)[0] >= 1000
