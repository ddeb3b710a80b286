"""Decisions by lazy consent: proposing, taking a stance, answering, settling, closing."""

from __future__ import annotations

from services.decisions.closing import withdraw
from services.decisions.finding import about, choose, get, listing, may_say, suggest
from services.decisions.proposing import confirm, discard, propose, reword, wording
from services.decisions.stances import ask, object_to, reply, settle, support

__all__ = [
    "about",
    "ask",
    "choose",
    "confirm",
    "discard",
    "get",
    "listing",
    "may_say",
    "object_to",
    "propose",
    "reply",
    "reword",
    "settle",
    "suggest",
    "support",
    "withdraw",
    "wording",
]
