"""A language that nobody speaks: the English of the catalogue, every letter of it accented.

It can be read, it is as long as what it was made from, and no letter of it is a letter of ASCII: what
still is one, in a town where nobody and nothing has a Latin name, came from somewhere else. What is not
language stays as it is: commands and code between backticks, addresses, mentions, placeables.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from string import ascii_letters
from typing import Final

from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Transformer

from tests.laws.catalogue import FOR_STEWARDS, LOCALES

_LETTERS: Final[Mapping[str, Mapping[int, int]]] = {
    "accented": str.maketrans(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "ÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓÞǪŔŠŦÚṼŴẊÝŽáƀçđéƒğĥíĵķļɱñóþǫŕšŧúṽŵẋýž",
    ),
    # Of what only stewards read: seen by anybody else, it would be read in English.
    "wide": {ord(one): ord(one) - 0x21 + 0xFF01 for one in ascii_letters},
}
WIDE = re.compile("[Ａ-Ｚａ-ｚ]{3,}")
_KEPT = re.compile(r"(https?://[^\s)]+|<[^<>\s]+>)")


class _Accenting(Transformer):  # type: ignore[misc]  # fluent.syntax has no types
    """Accents the text of every pattern, outside of backticks, which placeables may stand between."""

    def __init__(self, letters: str) -> None:
        self._letters, self._in_code = letters, False

    def visit_Pattern(self, node: ftl.Pattern) -> ftl.Pattern:
        around, self._in_code = self._in_code, False
        node.elements = [self._element(one) for one in node.elements]
        self._in_code = around
        return node

    def _element(self, node: ftl.TextElement | ftl.Placeable) -> ftl.TextElement | ftl.Placeable:
        if not isinstance(node, ftl.TextElement):
            return self.visit(node)
        parts = []
        for number, part in enumerate(node.value.split("`")):
            self._in_code = self._in_code != (number > 0)
            parts.append(part if self._in_code else accented(part, self._letters))
        node.value = "`".join(parts)
        return node


def accented(text: str, letters: str = "accented") -> str:
    """``text`` with an accent on every letter outside of addresses and mentions."""
    return "".join(
        part if number % 2 else part.translate(_LETTERS[letters])
        for number, part in enumerate(_KEPT.split(text))
    )


def pseudo(source: str, letters: str = "accented") -> str:
    """A Fluent file in the language that nobody speaks."""
    resource = FluentParser(with_spans=False).parse(source)
    return str(FluentSerializer().serialize(_Accenting(letters).visit(resource)))


def write(folder: Path, languages: tuple[str, ...]) -> None:
    """Every text of the catalogue below ``folder``, made from English, as that of each language."""
    english = LOCALES / "en"
    for path in sorted(english.rglob("*.ftl")):
        name = path.relative_to(english)
        letters = "wide" if name.as_posix() in FOR_STEWARDS else "accented"
        made = pseudo(path.read_text("utf-8"), letters)
        for language in languages:
            into = folder / language / name
            into.parent.mkdir(parents=True, exist_ok=True)
            into.write_text(made, "utf-8")
