"""What a decision brings about, by its noun, in the transaction in which it is adopted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from db import becoming, bids, composting, forming
from db.store import Transaction
from domain.decisions import Decision, Noun


async def _always(_tx: Transaction, _decision: Decision, _now: datetime) -> bool:
    return True


async def _nothing(_tx: Transaction, _decision: Decision, _now: datetime) -> None:
    """People do what they agreed; the outcome is posted and kept."""


@dataclass(frozen=True, slots=True)
class Effect:
    """``holds``: whether it can still be decided; ``adopt``: what follows once it is; ``end``: what
    follows when it ended in any other way."""

    holds: Callable[[Transaction, Decision, datetime], Awaitable[bool]]
    adopt: Callable[[Transaction, Decision, datetime], Awaitable[None]]
    end: Callable[[Transaction, Decision, datetime], Awaitable[None]] = _nothing


AGREED = Effect(_always, _nothing)
"""What is agreed among people and done by them."""
EFFECTS: Mapping[Noun, Effect] = {
    Noun.COMPOST: Effect(composting.holds, composting.adopt, composting.drop),
    Noun.CONNECTOR: Effect(becoming.holds, becoming.adopt, becoming.end),
    Noun.FOUNDING: Effect(forming.holds, forming.adopt, forming.end),
    Noun.MATTER: AGREED,
    Noun.SUMMIT: Effect(bids.holds, bids.adopt),
}


def of(decision: Decision) -> Effect:
    """What ``decision`` brings about; of a noun without an effect of its own, agreement only."""
    return EFFECTS.get(decision.noun, AGREED)
