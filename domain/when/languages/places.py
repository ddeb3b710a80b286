"""Cities that IANA names no zone after, or spells otherwise, where several languages agree."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PLACES: Mapping[str, str] = MappingProxyType(
    {
        "lyon": "Europe/Paris",
        "marseille": "Europe/Paris",
        "brest": "Europe/Paris",
        "nantes": "Europe/Paris",
        "rennes": "Europe/Paris",
        "barcelona": "Europe/Madrid",
        "munich": "Europe/Berlin",
        "quito": "America/Guayaquil",
        "montreal": "America/Toronto",
        "rabat": "Africa/Casablanca",
        "lisboa": "Europe/Lisbon",
        "londres": "Europe/London",
        "roma": "Europe/Rome",
        "porto": "Europe/Lisbon",
        "rio de janeiro": "America/Sao_Paulo",
    }
)
