"""What a decision brings about, by its noun, in the transaction in which it is adopted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from db import bids
from db.store import Transaction
from domain.decisions import Decision, Noun


@dataclass(frozen=True, slots=True)
class Effect:
    """``holds``: whether it can still be decided; ``adopt``: what follows once it is."""

    holds: Callable[[Transaction, Decision, datetime], Awaitable[bool]]
    adopt: Callable[[Transaction, Decision, datetime], Awaitable[None]]


EFFECTS: Mapping[Noun, Effect] = {
    Noun.SUMMIT: Effect(bids.holds, bids.adopt),
}
