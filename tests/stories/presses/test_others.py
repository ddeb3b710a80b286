"""What waits for one person's *Confirm* is nothing to anybody else, whatever they may do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.stories.conftest import Town
from tests.stories.forged.pressing import clicks
from tests.stories.presses.doubled import number
from tests.stories.presses.test_twice import FLOWS


def buttons(parts: list[dict[str, Any]]) -> Iterator[str]:
    """The custom_id of every button."""
    for part in parts:
        if part.get("custom_id") and part["type"] == 2:
            yield part["custom_id"]
        yield from buttons(part.get("components", []))


@pytest.mark.parametrize("who", ["stranger", "steward"])
@pytest.mark.parametrize("flow", FLOWS)
async def test_nobody_else_confirms_changes_or_discards_it(town: Town, flow: str, who: str) -> None:
    offer, effect = FLOWS[flow]
    await town.network(announce_channel=town.square.id)
    actor, shown = await offer(town)
    other = town.steward("eve") if who == "steward" else town.person("eve")
    await other.slash(town.square, "help")
    ids = list(buttons(shown.response.components))
    assert ids
    before = {table: await number(town, table) for table in (*effect, "drafts")}
    async for _, said in clicks(town, other, ids):
        assert said.acknowledged
    assert {table: await number(town, table) for table in (*effect, "drafts")} == before
    await actor.click(shown.response, label="Confirm")
    for table, rows in effect.items():
        assert await number(town, table) == before[table] + rows
