"""The form in which names and words are compared.

Two spellings that a person would call the same name have the same folded form:
``Montréal`` and ``montreal``, ``Łódź`` and ``LODZ``, ``القاهرة`` and ``القاهره``.
What is stored for search and what is typed to search both pass through here.
"""

from __future__ import annotations

import unicodedata
from typing import Final

#: At most this many words of one text are kept for search.
MOST_WORDS: Final = 64
#: A word is cut at this many characters.
LONGEST_WORD: Final = 40

# Letters that Unicode does not take apart, and those that one language writes in two ways.
_LETTERS: Final = {
    "œ": "oe",
    "æ": "ae",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "ə": "e",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ک": "ك",
    "ة": "ه",
    "ہ": "ه",
    "ە": "ه",
    "ء": "",
    "ـ": "",
}

# Classes of marks that make another letter rather than decorate one: vowel signs of Indic
# scripts (0), nukta (7), kana voicing (8), virama (9). All others are accents and vowel points.
_LETTER_MARKS: Final = frozenset({0, 7, 8, 9})
# Marks of class 0 that only change how a character looks.
_INVISIBLE_MARKS: Final = frozenset({0x034F, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)})
# A table of what has been seen stays small whatever people send.
_MOST_REMEMBERED: Final = 20_000


def _folded_character(code: int) -> str:
    character = chr(code)
    if character in _LETTERS:
        return _LETTERS[character]
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category[0] in "LN":
        return character
    if category[0] == "M":
        if category == "Me" or code in _INVISIBLE_MARKS:
            return ""
        return character if unicodedata.combining(character) in _LETTER_MARKS else ""
    # Formatting characters are invisible: a name with one inside is the same name.
    return "" if category == "Cf" else " "


class _Table(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = _folded_character(code)
        if len(self) < _MOST_REMEMBERED:
            self[code] = folded
        return folded


_TABLE: Final = _Table()


def fold(text: str) -> str:
    """The form of ``text`` for comparing: small letters, no accents, one space between words.

    Only letters and digits of any script remain; digits are 0 to 9. Folding what is folded
    changes nothing. Empty when ``text`` holds no letter and no digit.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_TABLE).split())
    # Compatibility forms can hide capitals, and folding case can uncover accents: hence twice.
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", decomposed).casefold()
    bare = unicodedata.normalize("NFC", decomposed.translate(_TABLE))
    return " ".join(bare.split())


def words(text: str) -> tuple[str, ...]:
    """The distinct folded words of ``text`` in order of appearance.

    At most 64 words, each cut at 40 characters.
    """
    distinct: dict[str, None] = {}
    for word in fold(text).split():
        distinct.setdefault(word[:LONGEST_WORD])
        if len(distinct) == MOST_WORDS:
            break
    return tuple(distinct)
