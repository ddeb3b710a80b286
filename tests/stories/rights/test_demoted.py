"""A right that ended between opening and confirming is no right any more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from db import connectors
from db.store import Transaction
from domain.rights import ACTIONS, COMMANDS, Right
from tests.stories.rights.commands import types
from tests.stories.rights.ledger import Ledger
from tests.stories.rights.pressing import Outcome, forge
from tests.stories.rights.world import HOLDS, World
from views.ids import unpack

OPENED = {
    "event create": {"title": "Bread", "when": "20 May 19:00", "chapter": "Lyon"},
    "event edit": {"event": "Potluck", "when": "21 May 19:00"},
}
"""Commands that are typed with other words than elsewhere, so that something is to be confirmed."""

CHOSEN = {"crew": ["0"], "connector": ["0"], "manager": ["0"]}


def offered(done: Outcome) -> Iterator[str]:
    """The ``custom_id`` of everything that an answer lets one press, choose or send."""

    def walk(part: Any) -> Iterator[str]:
        if isinstance(part, dict):
            if isinstance(part.get("custom_id"), str):
                yield part["custom_id"]
            for inner in part.values():
                yield from walk(inner)
        elif isinstance(part, list):
            for inner in part:
                yield from walk(inner)

    shown = done.result.response
    yield from walk(shown.components if shown else [])
    yield from walk(done.result.modal or {})


async def demote(world: World, who: str) -> None:
    """Whoever may is nobody any more: in the store, or in Discord."""
    town = world.town
    if who == "connector":
        now = town.house.now()

        async def unit(tx: Transaction) -> None:
            lyon, number = world.lyon.id, world.people[who].id
            await connectors.end(tx, town.guild.id, lyon, number, why="", now=now)

        await town.house.store.write(unit)
    elif who == "crew":
        await town.network(steward_role=None)
    else:
        member = town.env.backend.get_guild(town.guild.id).members[world.people[who].id]
        member.role_ids = []


@pytest.mark.parametrize("who", ["connector", "crew", "manager"])
async def test_what_was_opened_with_a_right_is_not_done_without_it(
    world: World, ledger: Ledger, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    opened: set[str] = set()
    for name, right in COMMANDS.items():
        if right & Right.MEMBER or not right & HOLDS[who] or name == "network backup":
            continue
        given = OPENED.get(name)
        done = (
            Outcome("", False, await world.people[who].slash(world.town.square, name, **given))
            if given
            else await types(world, who, name, caplog)
        )
        assert not done.fault, name
        opened |= set(offered(done))
    await demote(world, who)
    ledger.keep()
    pressed = 0
    for packed in sorted(opened):
        right = ACTIONS.get(unpack(packed).action)
        if right is None or right & (Right.MEMBER | Right.OWN | Right.BELONGS | Right.VOICE):
            continue
        done = await forge(world, world.people[who], packed, CHOSEN[who], caplog)
        assert done.refusal, (packed, done.said)
        assert ledger.changed() == [], packed
        pressed += 1
    assert pressed >= 15, sorted(opened)
