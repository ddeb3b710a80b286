"""What belongs to another server is nothing here, whatever is pressed or typed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from domain.ids import encode
from domain.rights import ACTIONS, COMMANDS
from tests.stories.conftest import Town
from tests.stories.rights.commands import TYPED, types
from tests.stories.rights.ledger import Ledger
from tests.stories.rights.pressing import Outcome, press
from tests.stories.rights.world import World, settle

MARK = "Zephyr"
MOMENTS = ("since", "later", "place")

MEANT = {
    "event": "event",
    "chapter": "lyon",
    "project": "project",
    "page": "page",
    "decision": "matter",
    "candidate": "candidacy",
    "reminder": "reminder",
    "step": "track",
}
"""Options that take a suggestion, with the thing that is put into them."""


@dataclass
class Two:
    """Two servers with the same bot: ours, and the one whose things are tried here."""

    here: World
    there: World
    ledger: Ledger

    async def unharmed(self, done: Outcome, what: object) -> None:
        """Nothing of the other server was shown, changed, or taken over."""
        assert not done.fault, what
        assert MARK not in done.said, what
        changed = self.ledger.changed()
        if not changed:
            return
        theirs = {number for name, number in self.there.things.items() if name not in MOMENTS}
        theirs.add(self.there.town.guild.id)
        gone, new = self.ledger.differing(changed)
        touched = [row for row in (*gone, *new) if theirs & {one for one in row if _is_id(one)}]
        assert touched == [], what
        await self.ledger.restore(changed)


def _is_id(value: object) -> bool:
    return isinstance(value, int) and value > 1_000_000_000


@pytest.fixture
async def two(world: World, town: Town, tmp_path: Path) -> AsyncIterator[Two]:
    """Both, each with one of everything."""
    guild = town.env.create_guild("Elsewhere")
    square = guild.create_text_channel("square")
    elsewhere = replace(town, guild=guild, square=square)
    there = await settle(elsewhere, secret=MARK, first=8_000_000_000)
    here = replace(world, things={**there.things, **{one: world.things[one] for one in MOMENTS}})
    found = await Ledger.of(town, tmp_path / "bot.db")
    found.keep()
    yield Two(here, there, found)
    found.close()


@pytest.mark.parametrize("who", ["crew", "connector", "guest"])
async def test_a_press_with_what_is_elsewhere_does_nothing_and_shows_nothing(
    two: Two, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    refused = 0
    for action in sorted(ACTIONS):
        done = await press(two.here, two.here.people[who], action, caplog)
        await two.unharmed(done, (who, action))
        refused += bool(done.refusal)
    assert refused > len(ACTIONS) / 2


@pytest.mark.parametrize("who", ["crew", "connector"])
async def test_typing_what_is_elsewhere_finds_nothing(
    two: Two, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    tried = 0
    for name in COMMANDS:
        options = dict(TYPED.get(name, {}))
        theirs = {
            option: f"id:{encode(two.there.things[MEANT[option]])}"
            for option in options
            if option in MEANT and not name.startswith("event pitch")
        }
        if not theirs:
            continue
        done = await types(two.here, who, name, caplog, **theirs)
        assert done.refusal, (who, name, done.said)
        await two.unharmed(done, (who, name))
        tried += 1
    assert tried > 40
