"""Towns without a chapter: being told once one begins there."""

from __future__ import annotations

from domain.founding_outcomes import PlaceWish
from domain.founding_places import FAR_KM
from domain.places import Place
from domain.text import escape
from views.reply import Part, Reply, button, rows
from views.texts import Say


def offered(town: Place, nearest: float | None, say: Say) -> tuple[Part, ...]:
    """*Tell me if one starts here*, where the ``nearest`` chapter (kilometres; ``None``: there is
    none) is too far to be a home."""
    if nearest is not None and nearest <= FAR_KM:
        return ()
    return (button(say("button-tell-me"), "founding.wish", town.id),)


def remembered(result: PlaceWish, say: Say) -> Reply:
    """They will be told, and can undo it."""
    key = "founding-wish" if result.fresh else "founding-wish-already"
    undo = button(say("button-forget-it"), "founding.forget", result.place)
    return Reply(say(key, place=escape(result.name)), rows=rows((undo,)))


def forgotten(result: PlaceWish, say: Say) -> Reply:
    """Nothing is remembered."""
    return Reply(say("founding-wish-forgotten", place=escape(result.name)))
