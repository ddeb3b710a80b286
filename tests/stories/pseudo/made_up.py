"""Values of any kind, made up from the types alone, for views that no walk comes by."""

from __future__ import annotations

import dataclasses
import random
import types
import typing
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any, Final

from tests.stories.conftest import NOON
from tests.stories.pseudo.names import cyrillic

_DEEP: Final = 6
_OF_NAMES: Final[Mapping[str, str]] = {
    "zone": "Europe/Paris",
    "wall": "2026-05-14T19:00",
    "language": "ar",
    "country": "FR",
    "url": "https://example.test/a",
    "link": "https://example.test/b",
    "address": "https://example.test/c",
}
"""Texts that are no words of people, by the end of the name of what they are given for."""

_MANY = (tuple, list, set, frozenset, Sequence, Collection, Iterable, Set)


class NotMade(Exception):
    """Nothing can be made up for this type."""


class Maker:
    """Makes values up; the same ones from the same ``seed``."""

    def __init__(self, seed: int, known: Mapping[type, Any]) -> None:
        self._dice, self._known, self._depth = random.Random(seed), known, 0  # noqa: S311

    def of(self, hint: Any, name: str = "") -> Any:
        """A value of the type ``hint``, given for what is called ``name``. Raises ``NotMade``."""
        if hint in self._known:
            return self._known[hint]
        origin, inner = typing.get_origin(hint), typing.get_args(hint)
        if origin in {typing.Union, types.UnionType}:
            return self.of(self._dice.choice(inner), name)
        if origin is typing.Literal:
            return self._dice.choice(inner)
        if origin in _MANY:
            return self._many(origin, inner, name)
        if origin in {dict, Mapping}:
            return {self.of(inner[0]): self.of(inner[1], name) for _ in range(2)}
        if hint is None or hint is type(None):
            return None
        if isinstance(hint, type):
            return self._one(hint, name)
        raise NotMade(hint)

    def _many(self, origin: Any, inner: tuple[Any, ...], name: str) -> Any:
        if origin is tuple and inner[-1] is not Ellipsis:
            return tuple(self.of(one, name) for one in inner)
        many = [self.of(inner[0], name) for _ in range(self._dice.randrange(3))]
        return origin(many) if origin in {list, set, frozenset} else tuple(many)

    def _one(self, kind: type, name: str) -> Any:
        if issubclass(kind, Enum):
            return self._dice.choice(list(kind))
        if dataclasses.is_dataclass(kind):
            return self._whole(kind)
        plain: dict[type, Any] = {
            bool: self._dice.random() < 0.5,
            int: self._dice.randrange(5),
            float: self._dice.randrange(40) + 0.5,
            str: self._text(name),
            bytes: b"",
            datetime: NOON + timedelta(days=self._dice.randrange(-3, 9)),
            date: (NOON + timedelta(days=self._dice.randrange(9))).date(),
            time: NOON.time(),
            timedelta: timedelta(minutes=self._dice.randrange(1, 5000)),
        }
        if kind not in plain:
            raise NotMade(kind)
        return plain[kind]

    def _text(self, name: str) -> str:
        ends = [text for key, text in _OF_NAMES.items() if name.endswith(key)]
        return ends[0] if ends else cyrillic(self._dice.choice(("Kiln", "Bread and clay", "Lyon")))

    def _whole(self, kind: type) -> Any:
        self._depth += 1
        try:
            if self._depth > _DEEP:
                raise NotMade(kind)
            hints = typing.get_type_hints(kind)
            parts = [one for one in dataclasses.fields(kind) if one.init]
            return kind(**{one.name: self.of(hints[one.name], one.name) for one in parts})
        finally:
            self._depth -= 1
