"""A question cut into words that remember where they stood and how they were written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from domain.folding import LONGEST_WORD, fold
from domain.questions.values import LONGEST_QUESTION

#: At most this many words of a question are read.
MOST_TOKENS: Final = 96
#: A name has at most this many words.
LONGEST_NAME: Final = 4

_WORD: Final = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u064b-\u065f])*")
_BREAK: Final = re.compile(r"[.?!;:,()\n\"«»–—؟،؛¿¡]")
_SENTENCE: Final = frozenset(".?!:\n؟¿¡")
#: Titles before a name, folded; the point after one ends no sentence.
TITLES: Final = frozenset(
    fold("m mr mrs ms mme mlle dr sr sra dona herr frau sig senhor senhora").split()
)
# Addresses of the web and pictures of a chat (<:wave:1234>) are no words of a question.
_UNSPOKEN: Final = re.compile(r"(?:https?://|www\.)[^\s)>\]]+|<a?:\w+:\d+>")
_APOSTROPHES: Final = frozenset("'’ʼ`´")
# Some languages join a preposition and an article into one word, also before towns: au Caire,
# du Havre, al Cairo, del Cairo, nel Lazio.
_JOINED_ARTICLES: Final[Mapping[str, tuple[str, ...]]] = {
    "au": ("le",),
    "du": ("le",),
    "aux": ("les",),
    "des": ("les",),
    "al": ("el", "il"),
    "del": ("el", "il"),
    "nel": ("il",),
    "dal": ("il",),
    "alla": ("la",),
    "dalla": ("la",),
    "nella": ("la",),
}
# Arabic joins the article and short prepositions to the word: بالقاهرة, للرباط, وطنجة.
_JOINED_ARABIC: Final = (
    ("وال", "ال"),
    ("بال", "ال"),
    ("فال", "ال"),
    ("كال", "ال"),
    ("لل", "ال"),
    ("ال", ""),
    ("و", ""),
    ("ف", ""),
    ("ب", ""),
    ("ل", ""),
    ("ك", ""),
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word: ``folded`` for comparing, ``start`` and ``end`` in the text that was read.

    ``capital`` says that it begins with a capital where that means something: not at the start
    of a sentence, and not in a text that is all capitals. ``first`` opens a sentence,
    ``broken`` follows a comma or another pause, ``mention`` an at sign, ``elided`` stands before
    an apostrophe. ``opens`` is a capital at the start of a sentence, which says little.
    """

    folded: str
    start: int
    end: int
    capital: bool
    first: bool
    opens: bool
    broken: bool
    mention: bool
    elided: bool


def cut(text: str) -> tuple[Token, ...]:
    """The words of the first 500 characters of ``text``, 96 at most."""
    text = _UNSPOKEN.sub(lambda found: " " * len(found.group()), text[:LONGEST_QUESTION])
    shouted = text.isupper()
    tokens: list[Token] = []
    last = 0
    for match in _WORD.finditer(text):
        folded = fold(match.group())[:LONGEST_WORD].replace(" ", "")
        if not folded:
            continue
        gap = text[last : match.start()]
        titled = gap == ". " and bool(tokens) and tokens[-1].folded in TITLES
        first = not tokens or not (titled or _SENTENCE.isdisjoint(gap))
        upper = match.group()[0].isupper() and not shouted
        capital = upper and not first
        broken = bool(tokens) and not titled and _BREAK.search(gap) is not None
        mention = gap.endswith("@") and (len(gap) > 1 or not tokens)
        elided = text[match.end() : match.end() + 1] in _APOSTROPHES
        start, last = match.span()
        tokens.append(
            Token(folded, start, last, capital, first, upper and first, broken, mention, elided)
        )
        if len(tokens) == MOST_TOKENS:
            break
    return tuple(tokens)


def names(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int, str]]:
    """Every run of one to four words as first index, index after the last, folded name.

    A run that opens with a joined article or preposition is given with the plain one as well.
    """
    for start in range(len(tokens)):
        others = _plain(tokens[start].folded)
        for end in range(start + 1, min(start + LONGEST_NAME, len(tokens)) + 1):
            run = [token.folded for token in tokens[start:end]]
            yield start, end, " ".join(run)
            if len(run) > 1:
                for article in _JOINED_ARTICLES.get(run[0], ()):
                    yield start, end, " ".join([article, *run[1:]])
            for other in others:
                yield start, end, " ".join([other, *run[1:]])


def _plain(word: str) -> tuple[str, ...]:
    """What an Arabic word may be without what is joined to its front: at most two forms."""
    if not "\u0600" <= word[0] <= "\u06ff":
        return ()
    found = (
        plain + word[len(joined) :]
        for joined, plain in _JOINED_ARABIC
        if word.startswith(joined) and len(word) >= len(joined) + 3
    )
    return tuple(dict.fromkeys(found))[:2]


def ngrams(text: str) -> tuple[str, ...]:
    """The distinct folded runs of one to four words of ``text``: what to look up for a lexicon.

    Only the first 500 characters and 96 words count, so there are fewer than 1,200.
    """
    return tuple(dict.fromkeys(name for _, _, name in names(cut(text))))
