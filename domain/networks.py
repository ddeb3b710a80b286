"""A network: one Discord server with its language, zone, roles and channels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Network:
    """``id`` is the server's; roles and channels are Discord's identifiers or ``None``."""

    id: int
    name: str
    language: str
    zone: str
    steward_role: int | None = None
    announce_channel: int | None = None
    welcome_channel: int | None = None
    stewards_channel: int | None = None
