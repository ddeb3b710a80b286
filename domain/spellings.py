"""The spellings that are one slip of the finger away from a word."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
#: Shorter words than this are one slip away from too much else.
SHORTEST: Final = 4
#: A longer text is no name: the longest of a town has 57 letters. One sign can fold into eighteen.
LONGEST: Final = 60


def one_typo(word: str, following: Mapping[int, Collection[str]] | None = None) -> tuple[str, ...]:
    """Every other spelling at one typo from the folded ``word``, each once.

    A letter too many, too few, another one, or two that changed places. Empty below four
    letters, and above sixty. The number grows with the length of the word alone, never with what
    is searched. ``following`` are the letters that can stand behind the first so many of the word,
    where that is known: others are then not tried there.
    """
    if not SHORTEST <= len(word) <= LONGEST:
        return ()
    every = dict.fromkeys(_LETTERS + word.replace(" ", ""))
    near: dict[str, None] = {}
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        letters = every if following is None else following.get(at, every)
        if len(after) > 1:
            near[before + after[1] + after[0] + after[2:]] = None
        if after:
            near[before + after[1:]] = None
            near.update(dict.fromkeys(before + letter + after[1:] for letter in letters))
        near.update(dict.fromkeys(before + letter + after for letter in letters))
    near.pop(word, None)
    return tuple(near)
