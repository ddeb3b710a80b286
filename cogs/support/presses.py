"""Presses on buttons, selects and modals find their method by the ``custom_id`` alone.

No object is kept per message: after a restart every button still says what it does
and about what. A cog marks a method with ``@on("event.going")``; ``Presses`` finds it
when Discord reports a press, hands it the interaction and what was packed, and turns
errors into sentences.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Any, TypeVar, cast

import discord
import structlog
from discord.ext import commands

from cogs.support.desk import Desk, Interaction, NotAnswered, answer
from cogs.support.door import admit_press
from cogs.support.patience import BEYOND, PRESSES, Patience
from domain.errors import PressUnknown
from domain.ids import LARGEST
from views.ids import Pressed, unpack

log = structlog.get_logger("presses")
Handler = Callable[[Any, Interaction, Pressed], Awaitable[None]]
F = TypeVar("F", bound=Handler)
_MARK = "__presses__"


def on(*actions: str) -> Callable[[F], F]:
    """The method that answers presses of ``actions``."""

    def mark(method: F) -> F:
        setattr(method, _MARK, actions)
        return method

    return mark


class Presses:
    """The table of actions of every cog that is loaded."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._methods: dict[str, Callable[[Interaction, Pressed], Awaitable[None]]] = {}

    def learn(self, cog: commands.Cog) -> None:
        """Enter the marked methods of ``cog``. Raises ``ValueError`` when two claim an action."""
        for name in dir(cog):
            method = getattr(cog, name, None)
            for action in getattr(method, _MARK, ()):
                if action in self._methods:
                    raise ValueError(f"two methods answer {action}")
                self._methods[action] = method  # type: ignore[assignment]  # marked ones are handlers

    @property
    def actions(self) -> frozenset[str]:
        """Every action that someone answers."""
        return frozenset(self._methods)

    async def press(self, interaction: Interaction) -> None:
        """Answer a press; one that no method knows any more is refused."""
        if interaction.type not in PRESSES:
            return
        pressed = unpack(str(_data(interaction).get("custom_id", "")))
        method = self._methods.get(pressed.action)
        if method is None:
            await tell(self._desk, interaction, PressUnknown())
            return
        patience: Patience = interaction.extras.get("patience") or Patience(interaction)
        patience.begin()
        try:
            await admit_press(self._desk, interaction, pressed.action)
            await method(interaction, pressed)
        except Exception as error:  # every error becomes a sentence
            await tell(self._desk, interaction, error)
        finally:
            patience.end()


async def tell(desk: Desk, interaction: Interaction, error: Exception) -> None:
    """Say what went wrong, unless the interaction is beyond answering."""
    if isinstance(error, discord.HTTPException) and error.code in BEYOND:
        return  # nobody waits any more, or the first of two presses was answered; what is done stays
    if isinstance(error, NotAnswered):
        log.warning("not-answered", error=type(error.__cause__).__name__)
        return
    reply = await desk.trouble(interaction, error)
    try:
        await answer(interaction, reply)
    except (discord.HTTPException, NotAnswered):
        # Discord takes no more answers to this one; the log has the incident.
        return


def _data(interaction: Interaction) -> Mapping[str, Any]:
    """What Discord sent with a press; its shape is checked where it is read."""
    return cast("Mapping[str, Any]", interaction.data or {})


def values(interaction: Interaction) -> list[str]:
    """What was chosen in a select."""
    return [str(value) for value in _data(interaction).get("values", [])]


def value(interaction: Interaction) -> str:
    """The first thing chosen in a select. Raises ``PressUnknown`` when nothing was."""
    chosen = values(interaction)
    if not chosen:
        raise PressUnknown
    return chosen[0]


def numbers(interaction: Interaction) -> list[int]:
    """The whole numbers chosen in a select. Raises ``PressUnknown`` when one is none.

    None are chosen when the person emptied a select that may be empty.
    """
    chosen = values(interaction)
    if not all(one.isdecimal() and int(one) <= LARGEST for one in chosen):
        raise PressUnknown
    return [int(one) for one in chosen]


def number(interaction: Interaction) -> int:
    """The first whole number chosen in a select. Raises ``PressUnknown`` when there is none."""
    chosen = numbers(interaction)
    if not chosen:
        raise PressUnknown
    return chosen[0]


def typed(interaction: Interaction) -> dict[str, str]:
    """What was typed or chosen (the first choice) in a modal, by the custom_id of each input."""
    found: dict[str, str] = {}
    for part in _parts(_data(interaction).get("components")):
        if "custom_id" in part and "value" in part:
            found[part["custom_id"]] = str(part["value"] or "")
        elif "custom_id" in part and part.get("values"):
            found[part["custom_id"]] = str(part["values"][0])
    return found


def picked(interaction: Interaction, name: str) -> list[str]:
    """Everything that was chosen in the select ``name`` of a modal."""
    return [
        str(one)
        for part in _parts(_data(interaction).get("components"))
        if part.get("custom_id") == name
        for one in part.get("values") or ()
    ]


def _parts(components: Any) -> Iterator[Any]:
    """The components of a modal, each before those that stand inside it."""
    for part in components or ():
        yield part
        yield from _parts(part.get("components"))
        if isinstance(part.get("component"), dict):
            yield from _parts([part["component"]])
