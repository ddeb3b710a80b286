"""Alerts to the stewards' channel, as deliveries, never in storms."""

from __future__ import annotations

from datetime import datetime, timedelta

from db import deliveries
from db.store import Transaction
from domain.deliveries import Kind


async def add(
    tx: Transaction, network: int, what: str, *, now: datetime, **facts: str | int
) -> None:
    """Tell the stewards' channel, at most once a day for the same facts; ``text``, somebody's own
    words, does not tell two of them apart: a key outlives what it was for."""
    same = ":".join(str(value) for name, value in sorted(facts.items()) if name != "text")
    await deliveries.plan(
        tx,
        Kind.STEWARDS,
        network=network,
        subject=0,
        due=now,
        expires=now + timedelta(days=2),
        dedupe=f"alert:{what}:{same}:{now:%Y-%m-%d}",
        now=now,
        facts={"what": what, **facts},
    )
