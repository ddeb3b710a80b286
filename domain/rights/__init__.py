"""The one table of rights, and what decides by it.

The doors (the command tree, the presses) look up in it what is asked before anything else runs;
services ask ``holds`` of the thing itself inside their unit of work; the tests read from it who
must be refused.
"""

from __future__ import annotations

from domain.rights.right import (
    CARE,
    CONNECTORS,
    ORGANISERS,
    Bearer,
    Right,
    Scope,
    about,
    holds,
    is_of_a_thing,
    might_hold,
    needed,
)
from domain.rights.table import ACTIONS, COMMANDS, MENUS

__all__ = [
    "ACTIONS",
    "CARE",
    "COMMANDS",
    "CONNECTORS",
    "MENUS",
    "ORGANISERS",
    "Bearer",
    "Right",
    "Scope",
    "about",
    "holds",
    "is_of_a_thing",
    "might_hold",
    "needed",
]
