"""Who leaves the server in the middle of something leaves nothing half done behind."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.conftest import Town
from tests.stories.presses.doubled import number
from tests.stories.presses.test_twice import FLOWS

OWN = frozenset({"reminder", "post", "erasure"})
"""What needs no right beyond being there: it goes on where it stood."""


@pytest.mark.parametrize("flow", FLOWS)
async def test_a_draft_is_not_carried_out_while_its_author_is_away_nor_by_a_right_that_they_lost(
    town: Town, flow: str
) -> None:
    offer, effect = FLOWS[flow]
    await town.network(announce_channel=town.square.id)
    actor, shown = await offer(town)
    before = {table: await number(town, table) for table in effect if table != "audit"}
    town.guild.remove_member(actor)
    await town.wait(timedelta(minutes=1))
    assert {table: await number(town, table) for table in before} == before
    town.env.backend.add_member(town.guild.id, actor.id)  # without the roles that they had
    said = await actor.click(shown.response, label="Confirm")
    if flow in OWN:
        after = {table: rows + effect[table] for table, rows in before.items()}
    else:
        assert "Only" in said.response.content
        after = before
    assert {table: await number(town, table) for table in before} == after
