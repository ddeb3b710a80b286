"""What is said while something takes long, until its answer stands in the same place."""

from __future__ import annotations

from urllib.parse import urlsplit

from domain.text import cut, escape
from views.ids import Pressed
from views.texts import Say


def reading(what: str, say: Say) -> str:
    """An address, of which the host is named, or a file is being read."""
    name = urlsplit(what).hostname or what
    return say("working-reading", what=escape(cut(name, 100)))


def again(say: Say) -> str:
    """Something that is known is being read again."""
    return say("working-again")


def taking(pressed: Pressed, say: Say) -> str:
    """As many events or pages as the *Confirm* that was pressed tells are being taken in."""
    return say("working-taking", number=pressed.number(1) if pressed.text(1) else 0)


def drawing(say: Say) -> str:
    """A picture is being drawn."""
    return say("working-drawing")


def gathering(say: Say) -> str:
    """Everything about somebody is being gathered."""
    return say("working-gathering")
