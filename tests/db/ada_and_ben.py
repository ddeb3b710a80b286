"""Two people who share something of theirs, to take it back after a copy of the store was made."""

from __future__ import annotations

from datetime import UTC, datetime

from db import calendars, members, networks, people
from db.store import Transaction
from domain.calendars import Link, Scope
from domain.members import Field, Level
from domain.networks import Network

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
HERE = 77
ADA, BEN = 300_000_000_000_000_001, 300_000_000_000_000_002


async def settle(tx: Transaction) -> None:
    """Ada and Ben, a field each that the network sees, and an address for each one's calendar."""
    await networks.add(tx, Network(HERE, "Town", "en", "Europe/Paris"), now=NOW)
    for person, name in ((ADA, "Ada"), (BEN, "Ben")):
        await people.meet(tx, HERE, person, name, now=NOW)
        await members.put(tx, HERE, person, {Field.SKILLS: (f"skill of {name}",)})
        await members.open_to(tx, HERE, person, {Field.SKILLS: Level.NETWORK})
        await calendars.add(tx, Link(f"of-{name}", HERE, person, Scope.MINE, None), now=NOW)
