"""An event as one of Discord's own scheduled events: the body of a request, in plain values."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from domain.events import Event
from domain.mirrors import DESCRIPTION_LIMIT, NAME_LIMIT, PLACE_LIMIT, rule
from domain.recurrence import Repeat
from domain.text import cut, escape
from views.events_card import seats
from views.texts import Say

_SERVER_ONLY, _EXTERNAL = 2, 3  # Discord's privacy level and kind of event


def body(event: Event, repeat: Repeat, say: Say, *, now: datetime) -> dict[str, Any]:
    """What Discord is told of ``event``. Of one that has begun, the start stays as it is."""
    content: dict[str, Any] = {
        **said(event, say),
        "privacy_level": _SERVER_ONLY,
        "entity_type": _EXTERNAL,
        "scheduled_end_time": event.ends.isoformat(),
    }
    if event.starts > now:
        content["scheduled_start_time"] = event.starts.isoformat()
        content["recurrence_rule"] = rule(repeat, event.starts)
    return content


def said(event: Event, say: Say) -> dict[str, Any]:
    """Name, description and place, within Discord's limits."""
    parts = (event.venue, event.city, say("event-online") if event.online else None)
    place = ", ".join(part for part in parts if part)
    link = event.link if event.link and len(event.link) <= PLACE_LIMIT else None
    if link and not event.venue and (event.online or not place):
        place = link  # Discord makes it one that can be pressed; half of it would lead nowhere
    invitation = say("mirror-answer") if event.message else ""
    ending = "\n\n".join(filter(None, (seats(event, say), invitation, _address(event))))
    told = cut(escape(event.description or ""), DESCRIPTION_LIMIT - len(ending) - 2)
    return {
        "name": cut(event.title, NAME_LIMIT),
        "description": "\n\n".join(filter(None, (told, ending))),
        "entity_metadata": {"location": cut(place or say("mirror-no-place"), PLACE_LIMIT)},
    }


def _address(event: Event) -> str:
    """Where its card stands."""
    if event.message is None or event.channel is None:
        return ""
    return f"https://discord.com/channels/{event.network}/{event.channel}/{event.message}"
