"""However things and people are called, nobody is called by it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from domain.rights import ACTIONS, COMMANDS
from tests.stories.conftest import Town
from tests.stories.rights.commands import TYPED, types
from tests.stories.rights.ledger import Ledger
from tests.stories.rights.pressing import press
from tests.stories.rights.world import settle

CALL = " @everyone @here"
_FORM = 9
NAMED = {"event", "chapter", "project", "page", "decision"}


def messages(body: Any) -> list[dict[str, Any]]:
    """What a request says, of an answer to a press or of a message; a form calls nobody."""
    if isinstance(body, dict) and body.get("type") == _FORM and "data" in body:
        return []
    said = body.get("data") if isinstance(body, dict) and "data" in body else body
    parts = ("content", "embeds", "components")
    return [said] if isinstance(said, dict) and any(said.get(part) for part in parts) else []


@pytest.mark.parametrize("who", ["crew", "owner"])
async def test_a_name_that_calls_everyone_calls_nobody(
    town: Town, tmp_path: Path, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    world = await settle(town, secret=CALL)
    town.bot.post.stop()
    ledger = await Ledger.of(town, tmp_path / "bot.db")
    before = len(town.env.http_requests)
    for name in COMMANDS.keys() - {"network backup"}:
        typed = {
            option: value + CALL
            for option, value in TYPED.get(name, {}).items()
            if option in NAMED and isinstance(value, str)
        }
        await types(world, who, name, caplog, **typed)
        await ledger.restore(ledger.changed())
    for action in sorted(ACTIONS):
        await press(world, world.people[who], action, caplog)
        await ledger.restore(ledger.changed())
    ledger.close()
    calling = 0
    for request in town.env.http_requests[before:]:
        for said in messages(request.json):
            if "@everyone" in json.dumps(said):
                calling += 1
                allowed = said.get("allowed_mentions")
                assert allowed is not None, request.path
                assert not allowed.get("parse"), request.path
                assert not allowed.get("roles"), request.path
    assert calling > 20
