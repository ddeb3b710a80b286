"""From what a person typed to tokens: words, numbers and marks, each with its place in the text.

Case, accents, typographic apostrophes, non-breaking spaces and full-width forms are folded, and
so are the letters that Arabic keyboards write in several ways; bidirectional and zero-width
marks vanish, and the stroke that stretches Arabic words. Everything else stays, so that the
grammar can refuse what it does not know. Texts in every language go through here, and so do the
vocabularies, which is why the two always agree.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

from domain.errors import TextRefused

WHOLE_LIMIT = 120  # characters of a date, a period or a duration given alone
SENTENCE_LIMIT = 2000  # characters of a message in which one is looked for

_APOSTROPHES = "'’‘ʼ`´′"
_DASHES = "-‐‑‒–—−"
_SILENT = ',;()[]•·"«»“”!?…,؟،؛' + _APOSTROPHES
_ARABIC = str.maketrans("ةىٱیک", "هيايك", "ـ")
_DIGITS_READ = 9  # a longer run of digits is no number of ours


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a text.

    ``text`` is folded, ``raw`` as typed; ``start`` and ``end`` are offsets in the original;
    ``glued`` says that nothing stood between it and the token before, not even a silent mark.
    """

    kind: Literal["word", "number", "mark"]
    text: str
    raw: str
    start: int
    end: int
    glued: bool

    @property
    def value(self) -> int:
        """The number that the digits write; only for numbers."""
        return int(self.text)


@dataclass(frozen=True, slots=True)
class _Letter:
    kind: Literal["word", "number", "mark", "space", "silent"]
    text: str
    at: int


def refuse_long(text: str, limit: int) -> None:
    """Raise ``TextRefused`` (field ``when``) for a blank ``text``, or over ``limit`` characters."""
    blank = not text.strip()
    if blank or len(text) > limit:
        raise TextRefused(field="when", length=0 if blank else len(text), limit=limit)


def _letters(text: str) -> list[_Letter]:
    letters: list[_Letter] = []
    for at, char in enumerate(text):
        category = unicodedata.category(char)
        if category == "Nd":
            letters.append(_Letter("number", str(unicodedata.digit(char)), at))
        elif category in {"No", "Nl"}:
            letters.append(_Letter("mark", char, at))
        elif char in _APOSTROPHES:
            letters.append(_Letter("silent", "'", at))
        elif char in _DASHES:
            letters.append(_Letter("mark", "-", at))
        elif char.isspace():
            letters.append(_Letter("space", " ", at))
        else:
            letters.extend(_folded(char, at))
    return letters


def _folded(char: str, at: int) -> list[_Letter]:
    letters: list[_Letter] = []
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    for folded in plain.translate(_ARABIC):
        category = unicodedata.category(folded)
        if category in {"Mn", "Cf", "Me"}:
            continue
        if category[0] == "L":
            letters.append(_Letter("word", folded, at))
        elif folded.isspace():
            letters.append(_Letter("space", " ", at))
        elif folded in _SILENT:
            letters.append(_Letter("silent", folded, at))
        else:
            letters.append(_Letter("mark", folded, at))
    return letters


def _silenced(letters: list[_Letter]) -> list[_Letter]:
    """Give marks their role: a comma between digits counts, a full stop elsewhere does not."""
    heard: list[_Letter] = []
    for index, letter in enumerate(letters):
        before = letters[index - 1].kind if index else "space"
        after = letters[index + 1].kind if index + 1 < len(letters) else "space"
        between_digits = before == after == "number"
        if letter.text in {",", "٫"} and between_digits:
            heard.append(_Letter("mark", ",", letter.at))
        elif letter.text == "." and not between_digits:
            heard.append(_Letter("silent", ".", letter.at))
        elif letter.text == "-" and before == after == "word":
            heard.append(_Letter("silent", "-", letter.at))
        else:
            heard.append(letter)
    return heard


def tokenise(text: str) -> tuple[Token, ...]:
    """Cut ``text`` into tokens. Never fails; what has no meaning becomes a mark of its own."""
    tokens: list[Token] = []
    letters = _silenced(_letters(text))
    index = 0
    while index < len(letters):
        kind = letters[index].kind
        if kind == "space" or kind == "silent":  # noqa: PLR1714 - so that the type narrows
            index += 1
            continue
        stop = index + 1
        if kind != "mark":
            while stop < len(letters) and letters[stop].kind == kind:
                stop += 1
        run = letters[index:stop]
        folded = "".join(letter.text for letter in run)
        start, end = run[0].at, run[-1].at + 1
        tokens.append(
            Token(
                kind="mark" if kind == "number" and len(folded) > _DIGITS_READ else kind,
                text=folded,
                raw=text[start:end],
                start=start,
                end=end,
                glued=bool(tokens)
                and index > 0
                and letters[index - 1].kind not in {"space", "silent"},
            )
        )
        index = stop
    return tuple(tokens)
