"""The door: whoever comes with a command or a press is looked up in the table of rights first.

What Discord shows to whom (default permissions) is a hint and decides nothing here. What the table
does not know is refused, and so is at once who lacks a right that hangs on nothing but the person:
a steward's, or a connector's of any chapter. A right of one chapter or one event is decided by the
service, in the unit of work that changes it: only there it is known whether they act for *this*
one, and its refusal names it, which tells people whom to ask. Suggestions while somebody types are
another matter: who could do nothing with the command is suggested nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from discord import app_commands

from cogs.support.desk import Desk, Interaction
from domain.errors import NotAllowed, PressUnknown, Refusal
from domain.handbook import HandbookForConnectors
from domain.magazine import StewardsFollow
from domain.rights import (
    ACTIONS,
    COMMANDS,
    CONNECTORS,
    MENUS,
    Right,
    is_of_a_thing,
    might_hold,
    needed,
)

_SAID: Final[Mapping[tuple[str, Right], Callable[[], Refusal]]] = {
    ("handbook", CONNECTORS): HandbookForConnectors,
    ("magazine", Right.STEWARD): StewardsFollow,
}
"""Nouns that say in words of their own who may, and whom to ask instead."""


def name_of(interaction: Interaction) -> str:
    """What is used: the whole name of a command, or the name of a menu; empty for none of ours."""
    command = interaction.command
    return command.qualified_name if command is not None else ""


async def admit(
    desk: Desk, interaction: Interaction, name: str, right: Right | None, *, typing: bool = False
) -> None:
    """Let who might hold ``right`` pass; of a member's right nothing is asked of the store.

    ``name`` is what is used. ``typing``: they are only being suggested something. Raises
    ``PressUnknown`` for what the table does not know, ``NotAllowed`` or what the noun says instead
    of it, or as ``Desk.person``.
    """
    if right is None:
        raise PressUnknown
    if right & Right.MEMBER:
        return
    if is_of_a_thing(right) and not typing:
        return
    if might_hold(right, await desk.person(interaction)):
        return
    noun = name.replace(".", " ").partition(" ")[0]
    said = _SAID.get((noun, right))
    raise NotAllowed(needed(right)) if said is None else said()


async def admit_command(desk: Desk, interaction: Interaction, *, typing: bool) -> None:
    """As ``admit``, of a command or an entry of a menu."""
    name = name_of(interaction)
    on_thing = isinstance(interaction.command, app_commands.ContextMenu)
    await admit(desk, interaction, name, (MENUS if on_thing else COMMANDS).get(name), typing=typing)


async def admit_press(desk: Desk, interaction: Interaction, action: str) -> None:
    """As ``admit``, of a button, a select or a form."""
    await admit(desk, interaction, action, ACTIONS.get(action))
