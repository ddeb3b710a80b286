"""A question cut into words that remember where they stood and how they were written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from domain.folding import LONGEST_WORD, fold
from domain.questions.values import LONGEST_QUESTION

#: At most this many words of a question are read.
MOST_TOKENS: Final = 96
#: A name has at most this many words.
LONGEST_NAME: Final = 4

_WORD: Final = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u064b-\u065f])*")
_BREAK: Final = re.compile(r"[.?!;:,()\n\"«»–—]")
_APOSTROPHES: Final = frozenset("'’ʼ`´")
# French joins "à le", "de le" into one word, also before towns: au Caire, du Havre, aux Sables.
_JOINED_ARTICLES: Final = {"au": "le", "du": "le", "aux": "les", "des": "les"}


@dataclass(frozen=True, slots=True)
class Token:
    """One word: ``folded`` for comparing, ``start`` and ``end`` in the text that was read.

    ``capital`` says that it begins with a capital where that means something: not at the start
    of a sentence, and not in a text that is all capitals. ``first`` opens a sentence,
    ``broken`` follows a comma or another pause, ``mention`` an at sign, ``elided`` stands before
    an apostrophe.
    """

    folded: str
    start: int
    end: int
    capital: bool
    first: bool
    broken: bool
    mention: bool
    elided: bool


def cut(text: str) -> tuple[Token, ...]:
    """The words of the first 500 characters of ``text``, 96 at most."""
    text = text[:LONGEST_QUESTION]
    shouted = text.isupper()
    tokens: list[Token] = []
    last = 0
    for match in _WORD.finditer(text):
        folded = fold(match.group())[:LONGEST_WORD].replace(" ", "")
        if not folded:
            continue
        gap = text[last : match.start()]
        first = not tokens or any(mark in gap for mark in ".?!:\n")
        capital = match.group()[0].isupper() and not first and not shouted
        broken = bool(tokens) and _BREAK.search(gap) is not None
        mention = gap.endswith("@") and (len(gap) > 1 or not tokens)
        elided = text[match.end() : match.end() + 1] in _APOSTROPHES
        start, last = match.span()
        tokens.append(Token(folded, start, last, capital, first, broken, mention, elided))
        if len(tokens) == MOST_TOKENS:
            break
    return tuple(tokens)


def names(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int, str]]:
    """Every run of one to four words as first index, index after the last, folded name.

    A run that opens with a French joined article is given with the plain article as well.
    """
    for start in range(len(tokens)):
        for end in range(start + 1, min(start + LONGEST_NAME, len(tokens)) + 1):
            run = [token.folded for token in tokens[start:end]]
            yield start, end, " ".join(run)
            if len(run) > 1 and run[0] in _JOINED_ARTICLES:
                yield start, end, " ".join([_JOINED_ARTICLES[run[0]], *run[1:]])


def ngrams(text: str) -> tuple[str, ...]:
    """The distinct folded runs of one to four words of ``text``: what to look up for a lexicon.

    Only the first 500 characters and 96 words count, so there are fewer than 800.
    """
    return tuple(dict.fromkeys(name for _, _, name in names(cut(text))))
