"""Ten things that people do often, each played and counted; the page holds what is counted here."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest
import simcord

from tests.laws.house import ROOT
from tests.stories.conftest import Town
from tests.stories.events.playing import event
from tests.stories.onboarding.playing import lyon as arrivals
from tests.stories.test_members import opened, written
from tests.stories.welcome.playing import welcomed

PAGE = ROOT / "docs" / "decisions" / "simplicity.md"
LYON = {"latitude": 45.76, "longitude": 4.84}


@dataclass
class Hand:
    """Somebody's hand, counting: commands typed, values filled in, and what is pressed.

    Choosing from a select is two presses: one opens it, one picks. A form is sent with one.
    """

    town: Town
    actor: simcord.MemberActor
    typed: int = 0
    filled: int = 0
    pressed: int = 0

    async def slash(self, name: str, **options: Any) -> Any:
        """Type a command and fill in its options."""
        self.typed += 1
        self.filled += len(options)
        return (await self.actor.slash(self.town.square, name, **options)).response

    async def click(self, message: Any, label: str) -> Any:
        """Press a button."""
        self.pressed += 1
        return await self.actor.click(message, label=label)

    async def select(self, message: Any, *values: str) -> Any:
        """Open a select and pick."""
        self.pressed += 1 + len(values)
        return (await self.actor.select(message, list(values))).response

    async def send(self, form: Any, **values: str) -> Any:
        """Fill in a form and send it."""
        self.filled += len(values)
        self.pressed += 1
        return (await self.actor.submit_modal(form, values)).response


async def _potluck(town: Town) -> Any:
    paris = await town.chapter("Paris")
    await event(town, await town.connector("mia", paris), chapter="Paris")
    return town.channel(paris).last_message


async def say_you_come(town: Town) -> Hand:
    hand = Hand(town, town.person("bo"))
    told = await hand.click(await _potluck(town), "Going")
    assert "You are coming" in told.response.content
    return hand


async def be_reminded(town: Town) -> Hand:
    hand = Hand(town, town.person("bo"))
    leads = await hand.click(await _potluck(town), "Remind me")
    told = await hand.click(leads.response, "one hour")
    assert "I will remind you" in told.response.content
    return hand


async def find_who_knows(town: Town) -> Hand:
    ana = town.person("ana")
    await written(town, ana, "skills", skills="compost")
    await opened(town, ana, "skills", "network")
    hand = Hand(town, town.person("bo"))
    found = await hand.slash("member find", skill="compost")
    assert "ana" in found.embeds[0].description
    return hand


async def create_an_event(town: Town) -> Hand:
    hand = Hand(town, await town.connector("mia", await town.chapter("Paris")))
    shown = await hand.slash("event create", title="Potluck", when="14 May 19:00")
    told = await hand.click(shown, "Confirm")
    assert "Potluck" in told.response.content
    return hand


async def repeat_it_weekly(town: Town) -> Hand:
    hand = Hand(town, await town.connector("mia", await town.chapter("Paris")))
    shown = await hand.slash("event create", title="Potluck", when="14 May 19:00", repeat="weekly")
    told = await hand.click(shown, "Confirm")
    assert "every week" in told.response.content
    return hand


async def move_it(town: Town) -> Hand:
    mia = await town.connector("mia", await town.chapter("Paris"))
    await event(town, mia, chapter="Paris")
    hand = Hand(town, mia)
    shown = await hand.slash("event edit", event="Potluck", when="15 May 19:00")
    told = await hand.click(shown, "Confirm")
    assert "1778864400" in told.response.content
    return hand


async def be_welcomed(town: Town) -> Hand:
    await town.chapter("Lyon", **LYON)
    noor, message = await welcomed(town)
    hand = Hand(town, noor)
    first = await hand.click(message, "Begin")
    second = await hand.click(first.response, "English, please")
    third = await hand.send(await hand.click(second.response, "My city"), city="grenoble")
    chapter = third.components[0]["components"][0]["options"][0]["value"]
    fourth = await hand.select(third, chapter)
    last = await hand.select(fourth, "water")
    assert "all 4 steps done" in last.content
    return hand


async def start_a_chapter(town: Town) -> Hand:
    hand = Hand(town, town.person("bo"))
    shown = await hand.slash("chapter start", city="Grenoble", why="The river brings us together")
    told = await hand.click(shown, "Confirm")
    assert "Grenoble" in told.response.content
    return hand


async def see_who_is_stuck(town: Town) -> Hand:
    _, ada, _ = await arrivals(town)
    hand = Hand(town, ada)
    board = await hand.slash("onboard board")
    assert "noor" in str(board.embeds[0].to_dict())
    return hand


async def take_the_calendar_along(town: Town) -> Hand:
    hand = Hand(town, town.person("bo"))
    told = await hand.slash("event calendar")
    assert told.attachments
    return hand


TASKS: dict[str, Callable[[Town], Awaitable[Hand]]] = {
    "Say that you come": say_you_come,
    "Be reminded of an event": be_reminded,
    "Find who knows about something": find_who_knows,
    "Create an event": create_an_event,
    "Create one that comes back weekly": repeat_it_weekly,
    "Move an event": move_it,
    "Be welcomed, from the first word to a chapter": be_welcomed,
    "Start a chapter": start_a_chapter,
    "See who is stuck": see_who_is_stuck,
    "Take the events into your own calendar": take_the_calendar_along,
}
_ROW = re.compile(
    r"^\| (?P<task>[^|]+?) \| (\d+) \| (\d+) \| (\d+) \| \*\*(\d+)\*\* \|", re.MULTILINE
)


def counted() -> dict[str, tuple[int, ...]]:
    """What the page says of each task: typed, filled in, pressed, and all together."""
    rows = _ROW.finditer(PAGE.read_text("utf-8"))
    return {row["task"]: tuple(map(int, row.groups()[1:])) for row in rows}


@pytest.mark.parametrize("task", list(TASKS))
async def test_it_takes_as_many_steps_as_the_page_says(town: Town, task: str) -> None:
    hand = await TASKS[task](town)
    steps = (hand.typed, hand.filled, hand.pressed)
    assert counted()[task] == (*steps, sum(steps))


def test_the_page_counts_exactly_what_is_played() -> None:
    assert list(counted()) == list(TASKS)
