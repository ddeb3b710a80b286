"""What every service is given: the store, the clock and the network's defaults."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from db.store import Store


@dataclass(frozen=True, slots=True)
class House:
    """``now`` is the one clock: it answers with an aware instant in UTC."""

    store: Store
    now: Callable[[], datetime]
    network_name: str = "Ouishare"
    language: str = "en"
    zone: str = "Europe/Paris"
