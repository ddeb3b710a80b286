"""While somebody types, nothing is suggested that the command would refuse them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from discord import app_commands

from cogs import everything
from domain.people import Person
from domain.rights import COMMANDS, might_hold
from tests.stories.rights.world import World

GUEST = Person(1, 1, "guest")


def completing() -> Iterator[tuple[str, str]]:
    """Every option of every command that makes suggestions."""
    for one in everything.commands():
        if isinstance(one, app_commands.ContextMenu):
            continue
        inner = list(one.walk_commands()) if isinstance(one, app_commands.Group) else [one]
        for command in inner:
            if isinstance(command, app_commands.Command):
                for option in command.parameters:
                    if option.autocomplete:
                        yield command.qualified_name, option.name


async def test_who_could_do_nothing_with_a_command_is_suggested_nothing(world: World) -> None:
    refused = 0
    for name, option in completing():
        shown = await world.people["guest"].autocomplete(world.town.square, name, option, "")
        if not might_hold(COMMANDS[name], GUEST):
            assert shown == [], (name, option)
            refused += 1
    assert refused > 20


@pytest.mark.parametrize("typed", ["", "summit", "owner", "paint"])
async def test_what_is_hidden_is_suggested_to_nobody_who_may_not_see_it(
    world: World, typed: str
) -> None:
    hidden = ("Summit", "owner", "Paint")  # for connectors; a candidate; a chapter's own matter
    for name, option in completing():
        if option in {"city", "query"}:
            continue  # towns of the world, and names of members, are everybody's
        shown = await world.people["guest"].autocomplete(world.town.square, name, option, typed)
        assert not any(word in one["name"] for word in hidden for one in shown), (name, option)
    town, crew = world.town, world.people["crew"]
    for name, option, word in (
        ("event show", "event", "Summit"),
        ("connector object", "candidate", "owner"),
        ("decide show", "decision", "Paint"),
    ):
        shown = await crew.autocomplete(town.square, name, option, "")
        assert any(word in one["name"] for one in shown), name
