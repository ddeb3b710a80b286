"""The tour ticks what really happened, and says the same in each of its languages."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot import default_playbooks
from cogs.everything import commands
from db import events, foundings
from db.towns import called
from demo.acts import Act, read
from demo.chapters import CHAPTERS
from demo.facts import _CITIES, Facts
from demo.guide import Guide, Spot
from demo.people import CONNECTORS, NEWCOMER, PARTS, PEOPLE, STEWARDS
from demo.seeding import Ground, fill, someone
from demo.tongue import OWN, speak
from demo.tour import STORIES, WORDS, Step, Story
from domain.founding_outcomes import Begun, Previewed
from domain.foundings import Level
from services.events import answering
from services.foundings import starting
from services.house import House
from tests.laws.house import sources
from tests.laws.test_presses import answered
from tests.stores import copy_store, open_store
from views.texts import Texts

pytestmark = pytest.mark.asyncio(loop_scope="module")

SERVER = 77
NOW = datetime(2026, 9, 2, 9, 0, tzinfo=UTC)
STEPS = [(story, step) for story in STORIES for step in story.steps]
named = pytest.mark.parametrize(
    ("story", "step"), STEPS, ids=[f"{story.name}.{step.name}" for story, step in STEPS]
)


@dataclass(frozen=True)
class Came:
    """A message that came back, as far as the tour looks at it."""

    embeds: tuple[object, ...] = ()
    attachments: tuple[object, ...] = ()
    components: tuple[object, ...] = ()


@dataclass(frozen=True)
class Town:
    """A filled town and its guide."""

    house: House
    ground: Ground
    guide: Guide

    async def done(self, name: str) -> set[str]:
        """The steps of a story that are ticked, as a page shows them."""
        await self.sheet()
        return set(self.guide.done(story(name)))

    async def sheet(self, room: str = "#square", who: str = "amal") -> dict[str, Any]:
        """What a page in ``room`` shows to ``who``."""
        everyone = frozenset(self.ground.members.values())
        spot = Spot(room, self.ground.members[who], everyone, room[0] == "@", lambda actions: None)
        return await self.guide.sheet(spot)


def story(name: str) -> Story:
    return next(one for one in STORIES if one.name == name)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def filled(
    migrated: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[House, Ground]]:
    """One town for all; each test has a guide of its own."""
    path = tmp_path_factory.mktemp("town") / "town.db"
    copy_store(migrated, path)
    store = await open_store(path, now=NOW)
    numbers = count(1000)
    rooms = ("square", "announcements", "connectors", "stewards")
    ground = Ground(
        SERVER,
        {name: next(numbers) for name in (*rooms, *(one.room for one in CHAPTERS))},
        {name: next(numbers) for name in (STEWARDS, CONNECTORS, *(one.name for one in CHAPTERS))},
        {person.key: next(numbers) for person in PEOPLE},
    )
    house = House(store, lambda: NOW, playbooks=default_playbooks)
    try:
        await fill(house, ground, Texts())
        yield house, ground
    finally:
        await store.close()


@pytest.fixture
def town(filled: tuple[House, Ground]) -> Town:
    """The town, of which the tour has not begun."""
    house, ground = filled
    speak("en")
    people = {**ground.members, NEWCOMER.key: 1}
    ground = replace(ground, members=people)

    async def person(key: str) -> Any:
        return await someone(house, ground, key)

    rooms = {"#square": "a", "#announcements": "b", "#paris": "c", "@Léo (member)": "d"}
    return Town(house, ground, Guide(Facts(house, SERVER), people, person, lambda: rooms))


async def note(town: Town, act: Act, *, since: timedelta = timedelta(0)) -> None:
    await town.guide.note(act, began=NOW - since)


# ── The stories ──────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("one", STORIES, ids=[one.name for one in STORIES])
async def test_a_story_has_five_to_eight_steps_and_people_who_can_be_played(one: Story) -> None:
    assert 5 <= len(one.steps) <= 8
    assert {one.by(step) for step in one.steps} <= set(PARTS)


async def test_every_language_says_the_same_things_about_the_same_names() -> None:
    def braces(language: str) -> dict[str, set[str]]:
        return {key: set(re.findall(r"\{\w+\}", text)) for key, text in WORDS[language].items()}

    assert set(WORDS) == set(OWN)
    for language in OWN:
        assert braces(language) == braces("en"), language
        assert all(text.strip() for text in WORDS[language].values())


@named
async def test_a_step_is_one_sentence_and_what_it_types_is_said(story: Story, step: Step) -> None:
    for language, words in WORDS.items():
        text = words[f"{story.name}.{step.name}"]
        assert text.endswith("."), (language, text)
        assert len(re.findall(r"[.!?](?:\s|$)", text)) == 1, (language, text)
    for value in step.options.values():
        assert value[:1] != "@" or value[1:] in {*WORDS["en"], "code", "city"}


async def test_nothing_is_said_that_no_step_needs() -> None:
    known = {f"{story.name}.{step.name}" for story, step in STEPS}
    known |= {key for one in STORIES for key in (one.name, f"{one.name}.about")}
    known |= {value[1:] for _, step in STEPS for value in step.options.values() if value[:1] == "@"}
    assert {key for key in WORDS["en"] if not key.startswith("page.")} - known == set()


@named
async def test_the_commands_and_controls_of_a_step_are_those_of_the_bot(
    story: Story, step: Step
) -> None:
    made = {" ".join(parts): command for parts, command in _leaves(commands())}
    pressed = {action for source in sources("cogs") for action, _ in answered(source)}
    assert {one for one in step.acts if "." not in one} <= set(made)
    assert {one for one in (*step.acts, *step.press) if "." in one} <= pressed
    if step.command:
        known = {option.name for option in made[step.command].parameters}
        assert set(step.options) <= known


def _leaves(found: Any, path: tuple[str, ...] = ()) -> Any:
    for one in found:
        inside = getattr(one, "commands", None)
        if inside is not None:
            yield from _leaves(inside, (*path, one.name))
        else:
            yield (*path, one.name), one


async def test_a_chapter_can_begin_in_each_city_that_is_proposed(town: Town) -> None:
    for city in _CITIES:
        assert len(await called(town.house.store.read, city)) == 1, city


# ── What ticks ───────────────────────────────────────────────────────────────────────────────


async def test_what_came_back_ticks_and_a_sentence_does_not(town: Town) -> None:
    sol = town.ground.members["sol"]
    await note(town, Act(sol, "network health", came=(Came(),)))
    assert await town.done("steward") == set()
    await note(town, Act(sol, "network health", came=(Came(embeds=("the board",)),)))
    assert await town.done("steward") == {"health"}


async def test_what_somebody_else_did_ticks_nothing(town: Town) -> None:
    ines = town.ground.members["ines"]
    await note(town, Act(ines, "network health", came=(Came(embeds=("the board",)),)))
    assert await town.done("steward") == set()


async def test_an_answer_that_takes_its_time_ticks_when_it_is_there(town: Town) -> None:
    class Slow:
        embeds: tuple[object, ...] = ()
        attachments: tuple[object, ...] = ()
        components: tuple[object, ...] = ()

    answer = Slow()
    await note(town, Act(town.ground.members["sol"], "network stats", came=(answer,)))
    assert await town.done("steward") == set()
    answer.attachments = ("the picture",)
    assert await town.done("steward") == {"figures"}
    answer.attachments = ()
    assert await town.done("steward") == {"figures"}


async def test_who_pressed_going_is_ticked_when_the_store_says_so(town: Town) -> None:
    leo = town.ground.members["leo"]
    rows = await town.house.store.read.execute_fetchall(
        "SELECT id FROM events WHERE title = 'Ouishare Fest'"
    )
    (row,) = rows
    fest = await events.find(town.house.store.read, SERVER, row["id"])
    assert fest is not None
    pressed = Act(leo, "event.going", fest.id, came=(Came(embeds=("the fest",)),))
    await note(town, pressed)
    assert await town.done("member") == set()
    await answering.join(town.house, await someone(town.house, town.ground, "leo"), fest.id)
    await note(town, pressed)
    assert await town.done("member") == {"going"}


async def test_what_the_audit_does_not_know_was_not_done(town: Town) -> None:
    ines = town.ground.members["ines"]
    await note(town, Act(ines, "board.nudge", came=(Came(embeds=("a board",)),)))
    assert await town.done("connector") == set()


async def test_a_language_is_chosen_when_it_is_the_one_of_the_page(town: Town) -> None:
    leo = town.ground.members["leo"]  # who is spoken to in French
    await note(town, Act(leo, "profile language"))
    assert await town.done("member") == set()
    speak("fr")
    await note(town, Act(leo, "profile language"))
    assert await town.done("member") == {"language"}


async def test_who_starts_over_begins_with_nothing_and_others_keep_theirs(town: Town) -> None:
    for who, did in (("sol", "network health"), ("ines", "onboard board")):
        await note(town, Act(town.ground.members[who], did, answered=True))
    town.guide.again("steward")
    assert await town.done("steward") == set()
    assert await town.done("connector") == {"board"}


# ── What the page shows ──────────────────────────────────────────────────────────────────────


async def test_the_page_offers_to_be_whoever_plays_the_step_and_to_go_where_it_is_done(
    town: Town,
) -> None:
    await town.guide.open("connector")
    now = (await town.sheet())["open"]["now"]
    assert (now["who"]["name"], now["room"]["here"], now["ready"]) == ("Inès", True, False)
    assert now["put"] is None
    now = (await town.sheet(who="ines"))["open"]["now"]
    assert now["ready"]
    assert now["put"]["command"] == "event create"
    ines = town.ground.members["ines"]
    await note(town, Act(ines, "event create", answered=True))
    await note(town, Act(ines, "event.confirm", answered=True))
    now = (await town.sheet(who="ines"))["open"]["now"]
    assert now["name"] == "confirm"  # the audit knows of no event


async def test_a_command_is_never_put_where_the_bot_cannot_be_asked(town: Town) -> None:
    await town.guide.open("member")
    now = (await town.sheet("@Léo (member)", "leo"))["open"]["now"]
    assert (now["room"]["label"], now["room"]["here"]) == ("#square", False)


async def test_the_towns_people_answer_a_founding_of_the_story_and_no_other(town: Town) -> None:
    house = town.house
    leo = await someone(house, town.ground, "leo")
    towns = await called(house.store.read, "Grenoble")
    seen = await starting.begin(house, leo, "Grenoble", towns, None, "Des vélos.")
    assert isinstance(seen, Previewed)
    begun = await starting.confirm(house, leo, seen.draft, channel=town.ground.channels["square"])
    assert isinstance(begun, Begun)
    confirmed = Act(leo.id, "founding.confirm", answered=True)

    async def committed() -> int:
        founding = await foundings.started_by(house.store.read, SERVER, leo.id)
        assert founding is not None
        return len((await foundings.standing(house.store.read, founding)).at(Level.COMMITMENT))

    await note(town, confirmed, since=timedelta(seconds=1))
    assert await committed() == 1
    await town.guide.open("founding")
    assert await committed() == 3
    assert await town.done("founding") == {"confirm"}
    founding = begun.standing.founding
    await note(town, Act(leo.id, "founding.open", founding.id, answered=True))
    assert await town.done("founding") == {"confirm", "others"}
    assert "Grenoble" in str((await town.sheet())["open"]["steps"])


async def test_what_is_typed_is_no_act_yet() -> None:
    option = {"type": 1, "name": "show", "options": [{"type": 3, "name": "event", "value": "F"}]}
    sent = {
        "type": 2,
        "member": {"user": {"id": "7"}},
        "data": {"name": "event", "options": [option]},
    }
    assert read(sent) == Act(7, "event show")
    assert read({**sent, "type": 4}) is None
    assert read({"type": 3, "user": {"id": "7"}, "data": {"custom_id": "event.going:1f"}}) == Act(
        7, "event.going", 51
    )
