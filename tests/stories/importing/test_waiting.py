"""Reading what lies elsewhere takes a while: after two seconds it is said what is being read."""

from __future__ import annotations

from typing import Any

import pytest

from cogs.support import patience
from services.house import Fetch
from tests.feeds.outside import Site
from tests.stories.conftest import Town
from tests.stories.gate import Gate
from tests.stories.importing.playing import events, preview, put, vevent

POTLUCK = vevent("a", "Potluck", "0512")


@pytest.fixture
def gate() -> Gate:
    """Open, until it is closed."""
    return Gate()


@pytest.fixture
def outside(outside: Fetch, gate: Gate) -> Fetch:
    """As for the other calendars, behind the gate."""
    return gate.before(outside)


def said(town: Town) -> list[dict[str, Any]]:
    """The first answers and their edits, as Discord was told them, the latest last."""
    asked = [one for one in town.env.http_requests if one.json is not None]
    told = [one.json for one in asked if "/callback" in one.path or "@original" in one.path]
    return [one.get("data", one) for one in told]


async def test_who_waits_for_a_calendar_is_told_what_is_read_and_then_what_was_found(
    town: Town, far: Site, gate: Gate
) -> None:
    put(far, POTLUCK)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    gate.close(town)
    shown = await preview(town, ada, far)
    (words,) = said(town)
    assert words["content"].startswith("Reading example.test.")
    await gate.open()
    assert "**Agenda** at example.test, for Lyon" in said(town)[-1]["content"]
    assert shown.followups == []  # it turned into the preview
    await ada.click(shown.response, label="Confirm")
    assert [title for title, _, _ in await events(town)] == ["Potluck"]


async def test_who_waits_in_vain_is_told_why_in_the_same_place(
    town: Town, far: Site, gate: Gate
) -> None:
    ada = await town.connector("ada", await town.chapter("Lyon"))
    gate.close(town)
    shown = await preview(town, ada, far)
    await gate.open()
    words, why = said(town)
    assert words["content"].startswith("Reading example.test.")
    assert "example.test" in why["content"]
    assert "Reading" not in why["content"]
    assert shown.followups == []


async def test_a_confirmation_says_how_much_it_takes_in_and_turns_into_the_result(
    town: Town, far: Site, gate: Gate
) -> None:
    put(far, POTLUCK, vevent("b", "Repair café", "0519"))
    ada = await town.connector("ada", await town.chapter("Lyon"))
    shown = await preview(town, ada, far)
    gate.close(town)
    await ada.click(shown.response, label="Confirm")
    words = said(town)[-1]
    assert words["content"].startswith("Taking in the 2 that you confirmed.")
    assert words["components"] == []
    await gate.open()
    assert "2 added" in said(town)[-1]["content"]


@pytest.mark.incident
async def test_a_confirmation_that_fails_leaves_its_button_to_be_pressed_again(
    town: Town, far: Site, gate: Gate
) -> None:
    put(far, POTLUCK)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    shown = await preview(town, ada, far)
    before = said(town)[-1]["content"]
    gate.close(town)
    failed = await ada.click(shown.response, label="Confirm")
    far.pages["/fault"] = far.pages["/calendar"]
    await gate.open()
    assert "nothing was lost" in failed.followups[-1].content
    assert said(town)[-1]["content"] == before
    del far.pages["/fault"]
    await ada.click(shown.response, label="Confirm")
    assert [title for title, _, _ in await events(town)] == ["Potluck"]


async def test_what_is_ready_in_time_is_said_at_once(town: Town, far: Site) -> None:
    put(far, POTLUCK)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    await preview(town, ada, far)
    (only,) = said(town)
    assert "**Agenda**" in only["content"]


def test_it_is_said_before_discord_gives_up() -> None:
    assert patience.SECONDS <= 2.5
