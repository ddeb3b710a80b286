"""Who may do what with the network itself."""

from __future__ import annotations

from typing import Final

from domain.rights.right import CONNECTORS, Right

COMMANDS: Final[dict[str, Right]] = {
    "network setup": Right.STEWARD,
    "network settings": Right.STEWARD,
    "network practices": Right.STEWARD,
    "network health": Right.STEWARD,
    "network stats": Right.STEWARD,
    "network audit": Right.STEWARD,
    "network backup": Right.STEWARD,
    "network foundings": CONNECTORS,
}

ACTIONS: Final[dict[str, Right]] = {
    "setup.step": Right.STEWARD,
    "setup.stewards": Right.STEWARD,
    "setup.channel": Right.STEWARD,
    "setup.language": Right.STEWARD,
    "setup.zone": Right.STEWARD,
    "setup.zone-other": Right.STEWARD,
    "setup.zone-typed": Right.STEWARD,
    "settings.show": Right.STEWARD,
    "settings.change": Right.STEWARD,
    "settings.named": Right.STEWARD,
    "practice.choose": Right.STEWARD,
    "practice.set": Right.STEWARD,
    "audit.page": Right.STEWARD,
}
