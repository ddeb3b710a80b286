"""The table of rights, whole: every command, menu and action, each with who may."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from domain.rights import chapters, connectors, events, knowledge, networks, people
from domain.rights.right import Right


def _whole(*parts: Mapping[str, Right]) -> Mapping[str, Right]:
    """The parts as one. Raises ``ValueError`` when two of them decide the same."""
    whole: dict[str, Right] = {}
    for part in parts:
        if twice := whole.keys() & part.keys():
            raise ValueError(f"decided twice: {', '.join(sorted(twice))}")
        whole.update(part)
    return MappingProxyType(whole)


COMMANDS: Final = _whole(
    people.COMMANDS,
    events.COMMANDS,
    chapters.COMMANDS,
    connectors.COMMANDS,
    knowledge.COMMANDS,
    networks.COMMANDS,
)
"""Who may type a command, by its whole name (``onboard playbook edit``)."""

MENUS: Final = _whole(people.MENUS, events.MENUS)
"""Who may choose an entry of a menu, by its English name."""

ACTIONS: Final = _whole(
    people.ACTIONS,
    events.ACTIONS,
    chapters.ACTIONS,
    connectors.ACTIONS,
    knowledge.ACTIONS,
    networks.ACTIONS,
)
"""Who may press a button, choose in a select or send a form, by its action (``event.going``)."""
