"""Refusals and faults in the reader's language: what happened, why, and what to do next."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta

from domain.characters import tidied
from domain.errors import Dated, NotFound, Refusal
from domain.text import escape
from views import permissions
from views.reply import Reply
from views.texts import Say
from views.times import stamp

_WORD = re.compile(r"(?<!^)(?=[A-Z])")


def key_of(refusal: type[Refusal]) -> str:
    """The message of a refusal: ``EventOver`` is told by ``refusal-event-over``."""
    return "refusal-" + _WORD.sub("-", refusal.__name__).lower()


def refused(error: Refusal, say: Say) -> Reply:
    """The sentence for a refusal, its facts as variables."""
    facts: dict[str, str | int | float] = {}
    if is_dataclass(error):
        for part in fields(error):
            facts[part.name] = _shown(part.name, getattr(error, part.name), say)
    told = say(key_of(type(error)), **facts)
    if isinstance(error, NotFound) and not error.nearest and say.has(f"where-{error.what}"):
        told += " " + say(f"where-{error.what}")
    return Reply(content=told[:2000])


def incident(number: str, say: Say) -> Reply:
    """The sentence for what is our fault, with the number that finds it in the log."""
    return Reply(content=say("error-incident", number=number))


def _shown(name: str, value: object, say: Say) -> str | int | float:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int | float):
        return value
    if isinstance(value, datetime):
        return stamp(value)
    if isinstance(value, timedelta):
        return int(value.total_seconds())
    if isinstance(value, tuple):
        if name == "powers":
            return permissions.named(map(str, value), say)
        listed = [_listed(one) for one in value]
        # “Brest, Bretagne” beside “Brest, Belarus” are two towns, not four.
        return ("; " if any(", " in one for one in listed) else ", ").join(listed) or "none"
    text = tidied(str(value))
    if name == "text" and not text:
        return "…"  # what was typed shows nothing; “none” would be a name
    if name in {"what", "needed", "field", "reason"} and say.has(f"{name}-{text}"):
        return say(f"{name}-{text}")
    # Words of people show literally; ``none`` lets a message leave an empty one out.
    return escape(text[:100]) if text else "none"


def _listed(one: object) -> str:
    if isinstance(one, datetime):
        return stamp(one)
    if isinstance(one, Dated):
        return f"{_listed(one.name)} ({stamp(one.moment)})"
    return f"**{escape(str(one)[:100])}**"
