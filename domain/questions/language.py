"""In which language a question is asked, by the small words that every sentence holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from domain.folding import fold
from domain.questions.tables import INDEXES
from domain.questions.telling import ENDINGS, LETTERS, WORDS
from domain.questions.tokens import cut
from domain.questions.values import LONGEST_QUESTION

_LETTER: Final = 0.6
_ENDING: Final = 0.3
_CUE: Final = 0.5
# A word of a vocabulary that is no word of its small ones tells more than "de" or "la".
_OWN: Final = 1.0
_DARIJA: Final = 1.5
# 3, 7 and 9 stand for ع, ح and ق inside a word: 3andkom, dyal7a, n9der; 7pm, 3rd and 9h do not.
_DIGIT: Final = re.compile(
    r"\b(?!\d+(?:h|pm|am|rd|th|nd|st|d|e|eme|er|uhr|km|min|g|x|v)\b)"
    r"(?=\w*[a-z]{2})\w*[379][a-z]\w*|\b[a-z]+[379]\b",
    re.IGNORECASE,
)

SMALL_WORDS: Final = frozenset(
    fold(" ".join(words for code, words in WORDS.items() if code != "ary")).split()
)
"""The small words of every language, folded: a capital I is no name in French either. Those of
Darija are left out, for *ana* (I) is also what many people are called."""


@cache
def _tellers() -> Mapping[str, Mapping[str, float]]:
    """How much each folded word says for each language."""
    tellers: dict[str, dict[str, float]] = {}
    small = {code: frozenset(fold(words).split()) for code, words in WORDS.items()}
    for word in frozenset().union(*small.values()):
        holders = [code for code, words in small.items() if word in words]
        tellers[word] = dict.fromkeys(holders, _OWN / len(holders))
    cues: dict[str, list[str]] = {}
    for code, words in INDEXES.items():
        for word in words.known:
            cues.setdefault(word, []).append(code)
    alike: dict[tuple[tuple[str, float], ...], dict[str, float]] = {}
    for word, speakers in cues.items():
        weights = dict(tellers.get(word, {}))
        for code in speakers:
            weights[code] = weights.get(code, 0.0) + _CUE / len(speakers)
        # Twenty thousand words say one of a few hundred things.
        tellers[word] = alike.setdefault(tuple(weights.items()), weights)
    return tellers


def _arabic(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    arabic = sum("\u0600" <= character <= "\u06ff" for character in letters)
    return arabic * 2 > len(letters)


def likely_languages(text: str) -> list[tuple[str, float]]:
    """The languages that ``text`` may be in, the likeliest first, with what speaks for each."""
    text = text[:LONGEST_QUESTION]
    if _arabic(text):
        return [("ar", 1.0)]
    scores: dict[str, float] = {}
    tellers = _tellers()
    for token in cut(text):
        said = tellers.get(token.folded)
        if said is not None:
            for code, weight in said.items():
                scores[code] = scores.get(code, 0.0) + weight
            continue
        written = text[token.start : token.end].lower()
        for size in range(2, min(8, len(written) - 2)):
            code = ENDINGS.get(written[-size:], "")
            if code:
                scores[code] = scores.get(code, 0.0) + _ENDING
    for letter in set(text.lower()) & LETTERS.keys():
        scores[LETTERS[letter]] = scores.get(LETTERS[letter], 0.0) + _LETTER
    for _ in _DIGIT.finditer(text):
        scores["ary"] = scores.get("ary", 0.0) + _DARIJA
    return sorted(scores.items(), key=lambda item: item[1], reverse=True)


def learn() -> None:
    """Read every vocabulary now, in about a quarter of a second, not at the first question."""
    _tellers()


def language_of(text: str, *, fallback: str) -> str:
    """The language of ``text``: en, fr, es, de, it, pt, ca, nl, ar, or ary.

    ISO 639-1, and ``ary`` for Darija in Latin letters. ``fallback`` when nothing tells, or when
    the fallback is as likely as the best.
    """
    likely = likely_languages(text)
    if not likely:
        return fallback
    best, score = likely[0]
    return fallback if dict(likely).get(fallback, 0.0) >= score - 1e-9 else best
