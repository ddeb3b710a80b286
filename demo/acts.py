"""What visitors did in the town, and what came back: read from what goes over the wire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from domain.ids import decode
from views.ids import Pressed, unpack

_COMMAND = 2
_SUB = frozenset({1, 2})  # options that are a command of a group, or a group


@dataclass(frozen=True, slots=True)
class Act:
    """``who`` ran a command or pressed a control: ``did`` is ``event list`` or ``event.going``.

    ``number`` is the first thing that a control is about. ``came`` are the messages that came back;
    ``answered``: they were more than a sentence once, or took the place of what was pressed, which a
    refusal never does. ``facts`` and ``kept`` are what was true and stood in the audit right after.
    """

    who: int
    did: str
    number: int | None = None
    came: tuple[Any, ...] = ()
    answered: bool = False
    facts: frozenset[str] = field(default_factory=frozenset)
    kept: frozenset[str] = field(default_factory=frozenset)

    def look(self) -> Act:
        """The same, with what came of it since: an answer may take its time, and may be replaced."""
        if self.answered:
            return self
        more = any(one.embeds or one.attachments or one.components for one in self.came)
        return replace(self, answered=more)


def read(payload: Mapping[str, Any]) -> Act | None:
    """The act of an interaction as Discord would send it; ``None`` while somebody still types."""
    data = payload.get("data") or {}
    person = (payload.get("member") or payload).get("user") or {}
    who = int(person.get("id") or 0)
    if "custom_id" in data:
        pressed = unpack(str(data["custom_id"]))
        return Act(who, pressed.action, _number(pressed))
    if payload.get("type") == _COMMAND:
        return Act(who, " ".join(_path(data)))
    return None


def _path(data: Mapping[str, Any]) -> Iterator[str]:
    yield str(data.get("name", ""))
    for option in data.get("options") or ():
        if option.get("type") in _SUB:
            yield from _path(option)


def _number(pressed: Pressed) -> int | None:
    try:
        return decode(pressed.text(0))
    except ValueError:
        return None
