"""Where the links of the page lead."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from domain.public_agenda import Agenda
from views.calendars.lines import webcal


@dataclass(frozen=True, slots=True)
class Calendar:
    """Addresses to subscribe to: ``feed`` opens a calendar program, ``file`` is the text itself."""

    feed: str
    file: str


def calendar(base: str | None, path: str) -> Calendar:
    """Where a calendar is subscribed to; where ``base`` is not known there is the file alone."""
    if base is None:
        return Calendar("", path)
    return Calendar(webcal(f"{base}{path}"), f"{base}{path}")


def address(agenda: Agenda, **changes: str) -> str:
    """The address of this page with other parameters; an empty one is left out."""
    asked = agenda.asked
    given = {
        "chapter": _slug(agenda),
        "country": asked.country or "",
        "online": "1" if asked.online else "",
        "zone": asked.zone or "",
        "lang": asked.language or "",
        "page": str(asked.page) if asked.page > 1 else "",
        **changes,
    }
    query = urlencode({name: value for name, value in given.items() if value}, safe="/")
    return f"/?{query}" if query else "/"


def _slug(agenda: Agenda) -> str:
    """The address of the chapter that was asked for; nothing for none."""
    asked = agenda.asked.chapter
    if asked is None:
        return ""
    return next((one.chapter.slug for one in agenda.every if one.chapter.id == asked), "")
