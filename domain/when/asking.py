"""Which languages read a text, and which of them decides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from domain.errors import WhenImpossible, WhenUnreadable
from domain.when.forms import SHARED_FORMS, SHARED_WORDS, builds
from domain.when.grammar import Grammar, compile_grammar
from domain.when.language import Language
from domain.when.languages import LANGUAGES
from domain.when.natives import natives
from domain.when.text import WHOLE_LIMIT, refuse_long, tokenise

READ_IN = ("en", "fr")

_R = TypeVar("_R")


@dataclass(frozen=True, slots=True)
class Asked:
    """One text and all that reading it takes."""

    text: str
    languages: tuple[Language, ...]
    kind: str
    own: bool  # whether the first of the languages is the reader's

    @property
    def example(self) -> str:
        """A text of the same kind that can be read, in the first of the languages."""
        return self.languages[0].examples[self.kind]

    def unreadable(self) -> WhenUnreadable:
        """The refusal of what no language reads."""
        return WhenUnreadable(text=self.text, example=self.example)

    def impossible(self, reason: str) -> WhenImpossible:
        """The refusal of what names something that is not."""
        return WhenImpossible(text=self.text, reason=reason, example=self.example)


@cache
def grammar_of(code: str, whole: bool) -> Grammar:
    """The grammar of one language, for texts given ``whole`` or for sentences."""
    language = LANGUAGES[code]
    return compile_grammar(
        (SHARED_FORMS, language.forms),
        {**SHARED_WORDS, **language.words},
        builds(language),
        natives(language),
        whole=whole,
        like=None if whole else grammar_of(code, True),
    )


def learn() -> None:
    """Compile every grammar now, which takes about half a second, rather than at the first text."""
    for code in LANGUAGES:
        for entire in (True, False):
            grammar_of(code, entire)


def ask(text: str, languages: Sequence[str], kind: str, limit: int = WHOLE_LIMIT) -> Asked:
    """``text`` with the languages that are known; ``TextRefused`` when blank or over ``limit``."""
    refuse_long(text, limit)
    known = tuple(LANGUAGES[code] for code in languages if code in LANGUAGES)
    own = bool(known) and languages[0] in LANGUAGES
    return Asked(text, known or tuple(LANGUAGES.values()), kind, own)


def whole(asked: Asked, category: str) -> list[list[Any]]:
    """The values of ``text`` in the reader's own language, or else in each that can read it.

    Raises ``WhenUnreadable`` when none can.
    """
    tokens = tokenise(asked.text)
    found = []
    for index, language in enumerate(asked.languages):
        values = list(dict.fromkeys(grammar_of(language.code, True).parse(tokens).whole(category)))
        if values and index == 0 and asked.own:
            return [values]
        if values:
            found.append(values)
    if not found:
        raise asked.unreadable()
    return found


def agreed(readings: list[list[Any]], decide: Callable[[list[Any]], _R]) -> _R:
    """What ``decide`` makes of the values of all languages together.

    Where they differ, each alone has to be certain as well: a day that one language finds
    impossible was perhaps written in that one.
    """
    if len({frozenset(values) for values in readings}) > 1:
        for values in readings:
            decide(values)
    return decide(list(dict.fromkeys(value for values in readings for value in values)))
