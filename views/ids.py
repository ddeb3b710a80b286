"""What a button carries: an action and its arguments, all that is needed after a restart.

``event.going:1f3k`` — the action, then arguments separated by ``:``, whole numbers among them in
base 36. A delivery's marker may follow behind ``~``, so no argument holds either sign.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from domain.errors import PressUnknown
from domain.ids import decode, encode

LIMIT = 100
_MARKER = "~"
_PAGES = 1_000_000
_SECONDS = 10 * 366 * 86_400
E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a ``custom_id`` says. ``args`` are text; read numbers with ``number``."""

    action: str
    args: tuple[str, ...]

    def number(self, index: int) -> int:
        """The argument at ``index`` as the whole number that was packed. Raises ``PressUnknown``."""
        try:
            return decode(self.text(index))
        except ValueError:
            raise PressUnknown from None

    def page(self, index: int) -> int:
        """The argument at ``index`` as the number of a page, from 0. Raises ``PressUnknown``."""
        return self._within(index, _PAGES)

    def span(self, index: int) -> timedelta:
        """The argument at ``index`` as seconds, ten years at most. Raises ``PressUnknown``."""
        return timedelta(seconds=self._within(index, _SECONDS))

    def moment(self, index: int) -> datetime:
        """The argument at ``index``, seconds since 1970, as an instant. Raises ``PressUnknown``."""
        try:
            return datetime.fromtimestamp(self.number(index), UTC)
        except (ValueError, OverflowError, OSError):
            raise PressUnknown from None

    def _within(self, index: int, most: int) -> int:
        number = self.number(index)
        if number > most:
            raise PressUnknown
        return number

    def one_of(self, index: int, known: type[E]) -> E:
        """The argument at ``index`` as a member of ``known``. Raises ``PressUnknown``."""
        try:
            return known(self.text(index))
        except ValueError:
            raise PressUnknown from None

    def text(self, index: int) -> str:
        """The argument at ``index``, or nothing."""
        return self.args[index] if index < len(self.args) else ""


def pack(action: str, *args: int | str) -> str:
    """The ``custom_id`` of an action. Raises ``ValueError`` when it would not fit or be read back."""
    parts = [encode(arg) if isinstance(arg, int) else arg for arg in args]
    if any(":" in part or _MARKER in part for part in parts):
        raise ValueError(parts)
    packed = ":".join((action, *parts))
    if len(packed) > LIMIT:
        raise ValueError(packed)
    return packed


def marked(custom_id: str, marker: str) -> str:
    """``custom_id`` with a delivery's marker, by which the message is found again."""
    return f"{custom_id}{_MARKER}{marker}"


def unpack(custom_id: str) -> Pressed:
    """What was packed, the marker left out."""
    action, *args = custom_id.split(_MARKER, maxsplit=1)[0].split(":")
    return Pressed(action, tuple(args))


def marker_of(custom_id: str) -> str | None:
    """The marker in a ``custom_id``, if it has one."""
    _, found, marker = custom_id.partition(_MARKER)
    return marker if found else None
