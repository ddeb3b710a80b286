"""Decisions by lazy consent: taking a stance, answering, settling, closing."""

from __future__ import annotations

from services.decisions.closing import withdraw
from services.decisions.finding import about, get, may_say
from services.decisions.stances import ask, object_to, reply, settle, support

__all__ = [
    "about",
    "ask",
    "get",
    "may_say",
    "object_to",
    "reply",
    "settle",
    "support",
    "withdraw",
]
