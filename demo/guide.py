"""The guide of the tour: remembers what was done, ticks the steps, and says what a page shows of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from demo.acts import Act
from demo.facts import Facts
from demo.neighbours import Someone, join
from demo.people import NEWCOMER, PARTS, PEOPLE
from demo.tongue import OWN, spoken
from demo.tour import STORIES, WORDS, Step, Story
from domain.text import slugify

_NAMES: Final = {person.key: person.name for person in (NEWCOMER, *PEOPLE)}
_FOUNDER: Final = "leo"
_HOME: Final = "#square"  # where a step is done that could be done anywhere in the server


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a page is: the ``room`` by its label, who looks at it, and who may be there.

    ``find`` says which control of the page has one of some actions: its key and what stands on it.
    """

    room: str
    viewer: int
    visitors: frozenset[int]
    direct: bool
    find: Callable[[Sequence[str]], tuple[str, str] | None]


@dataclass(slots=True)
class Guide:
    """One for the whole town: whatever window something is done in, it is done.

    ``ids`` are people by key, ``rooms`` answers the capabilities of all rooms by label.
    """

    facts: Facts
    ids: Mapping[str, int]
    someone: Someone
    rooms: Callable[[], Mapping[str, str]]
    story: str = ""
    _acts: list[Act] = field(default_factory=list)
    _since: dict[str, int] = field(default_factory=dict)
    _founded: str = ""

    def now(self) -> datetime:
        """The town's time."""
        return self.facts.house.now()

    async def note(self, act: Act, *, began: datetime) -> None:
        """Remember what was done since ``began``, with what is true and kept of it by now."""
        meant = [step for step in _steps(act, self.ids) if step.holds or step.kept]
        held = [one.holds for one in meant if one.holds and await self.facts.hold(one.holds, act)]
        kept = await self.facts.kept(act.who, began) if any(one.kept for one in meant) else ()
        self._acts.append(replace(act, facts=frozenset(held), kept=frozenset(kept)).look())
        if "founding.start" in kept:
            await self._town_answers()

    async def open(self, story: str) -> None:
        """Somebody opened ``story``, or closed the one that was open."""
        self.story = story if story in {one.name for one in STORIES} else ""
        await self._town_answers()

    def again(self, story: str) -> None:
        """Forget what was done of ``story``."""
        self._since[story] = len(self._acts)
        if story == "founding":
            self._founded = ""

    async def _town_answers(self) -> None:
        """Whoever founds a chapter in the story is not left alone; in a free play people wait for you."""
        if self.story != "founding":
            return
        founding = await self.facts.begun(self.ids[_FOUNDER])
        if founding is not None and founding.name != self._founded:
            self._founded = founding.name
            await join(self.facts.house, self.someone, founding)

    def done(self, story: Story) -> frozenset[str]:
        """The names of its steps that were done."""
        acts = self._acts[self._since.get(story.name, 0) :]
        return frozenset(
            step.name
            for step in story.steps
            if any(_did(act, step, self.ids[story.by(step)]) for act in acts)
        )

    async def sheet(self, spot: Spot) -> dict[str, Any]:
        """All that a page shows of the tour, in its language."""
        words = WORDS[spoken()]
        self._acts = [act.look() for act in self._acts]
        stories = [
            {
                "name": one.name,
                "title": words[one.name],
                "done": len(self.done(one)),
                "of": len(one.steps),
            }
            for one in STORIES
        ]
        whole: dict[str, Any] = {
            "language": spoken(),
            "languages": OWN,
            "words": {key: text for key, text in words.items() if key.startswith("page.")},
            "stories": stories,
            "open": None,
        }
        story = next((one for one in STORIES if one.name == self.story), None)
        if story is not None:
            whole["open"] = await self._opened(story, spot)
        return whole

    async def _opened(self, story: Story, spot: Spot) -> dict[str, Any]:
        words, done = WORDS[spoken()], self.done(story)
        given = {"code": spoken(), "language": OWN[spoken()]}
        if story.name == "founding":
            given["city"] = self._founded or await self.facts.city()
            given["room"] = f"#{slugify(given['city'])}"
        left = next((step for step in story.steps if step.name not in done), None)
        return {
            "name": story.name,
            "title": words[story.name],
            "about": words[f"{story.name}.about"],
            "steps": [
                {
                    "name": step.name,
                    "text": _filled(words[f"{story.name}.{step.name}"], given),
                    "done": step.name in done,
                }
                for step in story.steps
            ],
            "now": self._now(story, left, spot, given) if left else None,
        }

    def _now(
        self, story: Story, step: Step, spot: Spot, given: Mapping[str, str]
    ) -> dict[str, Any]:
        """How to do ``step`` from where the page is."""
        who = story.by(step)
        label, capability = self._place(step, self.ids[who], spot, given)
        there = label == spot.room and spot.viewer == self.ids[who]
        found = spot.find(step.press) if there and step.press else None
        return {
            "name": step.name,
            "who": {"id": str(self.ids[who]), "name": _NAMES[who], "part": PARTS[who]},
            "room": {"label": label, "capability": capability, "here": label == spot.room},
            "ready": there,
            "put": _put(step, given) if there and step.command else None,
            "show": {"key": found[0], "label": found[1]} if found else None,
        }

    def _place(self, step: Step, who: int, spot: Spot, given: Mapping[str, str]) -> tuple[str, str]:
        """The room in which ``step`` is done: where the page is, when that will do; none yet when
        the bot is about to make it."""
        rooms = self.rooms()
        wanted = given["room"] if step.room == "@room" else step.room
        if wanted:
            label = next(
                (one for one in rooms if one == wanted or one.startswith(f"{wanted} ")), ""
            )
        else:
            usable = who in spot.visitors and not (spot.direct and step.command)
            label = spot.room if usable else _HOME
        return label, rooms.get(label, "")


def _steps(act: Act, ids: Mapping[str, int]) -> list[Step]:
    return [
        step
        for story in STORIES
        for step in story.steps
        if act.did in step.acts and act.who == ids[story.by(step)]
    ]


def _did(act: Act, step: Step, who: int) -> bool:
    if act.who != who or act.did not in step.acts:
        return False
    if step.holds is not None:
        return step.holds in act.facts
    return step.kept in act.kept if step.kept else act.answered


def _put(step: Step, given: Mapping[str, str]) -> dict[str, Any]:
    """The command and its options as they are typed."""
    words = WORDS[spoken()]
    options = []
    for name, text in step.options.items():
        key = text.removeprefix("@")
        value = text if key == text else given.get(key) or _filled(words[key], given)
        options.append([name, value])
    return {"command": step.command, "options": options}


def _filled(text: str, given: Mapping[str, str]) -> str:
    """One of our sentences with what it is about: the city may be one that a visitor typed."""
    for name, value in given.items():
        text = text.replace(f"{{{name}}}", value)
    return text
