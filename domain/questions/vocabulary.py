"""The words of one language, and how they are found in a question, a typing slip forgiven.

A vocabulary is a table: for each concept the phrases that mean it, separated by commas and
written as people write them. Where a phrase carries a value (a kind of event, a language that is
spoken, a role) the concept is ``kind:workshop``, ``spoken:ar``, ``role:connector``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from domain.folding import fold
from domain.questions.tokens import Token

#: Shorter words are too close to one another for a slip to be forgiven.
SHORTEST_FORGIVEN: Final = 5


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The table of one language (``code`` in ISO 639-1).

    ``function_words`` tell the language and mean nothing alone, ``fillers`` mean nothing here,
    ``slang`` goes from one written word to the words it stands for, ``near`` and ``into`` are
    what stands before a town (``near`` also says "not far from"), ``ordinary`` are words that
    happen to be towns, ``trades`` are the endings and names of what people do for a living.
    """

    code: str
    concepts: Mapping[str, str]
    function_words: str
    fillers: str
    slang: Mapping[str, str]
    into: str
    near: str
    ordinary: str
    trades: str
    times: str


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that was found: ``concepts`` it means with their values, at words start to end."""

    start: int
    end: int
    concepts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Index:
    """A vocabulary made ready for finding; see :func:`index`."""

    code: str
    phrases: Mapping[tuple[str, ...], Mapping[str, str]]
    longest: int
    function_words: frozenset[str]
    empty: frozenset[str]
    slang: Mapping[str, tuple[str, ...]]
    into: frozenset[tuple[str, ...]]
    near: frozenset[tuple[str, ...]]
    ordinary: frozenset[str]
    trades: tuple[str, ...]
    known: frozenset[str]
    forgiven: Sequence[str] = field(repr=False)


def _phrases(text: str) -> list[tuple[str, ...]]:
    return [tuple(fold(phrase).split()) for phrase in text.split(",") if phrase.strip()]


def _set(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


def index(vocabulary: Vocabulary) -> Index:
    """The vocabulary with its phrases folded and its words gathered."""
    phrases: dict[tuple[str, ...], dict[str, str]] = {}
    for concept, text in vocabulary.concepts.items():
        name, _, value = concept.partition(":")
        for phrase in _phrases(text):
            phrases.setdefault(phrase, {})[name] = value
    cue_words = {word for phrase in phrases for word in phrase}
    function_words = _set(vocabulary.function_words)
    fillers = _set(vocabulary.fillers)
    times = _set(vocabulary.times)
    into = frozenset(_phrases(vocabulary.into))
    near = frozenset(_phrases(vocabulary.near))
    known = frozenset(cue_words) | function_words | fillers | times | _set(vocabulary.into)
    return Index(
        code=vocabulary.code,
        phrases=phrases,
        longest=max(len(phrase) for phrase in phrases),
        function_words=function_words,
        empty=function_words | fillers,
        slang={fold(word): tuple(fold(full).split()) for word, full in vocabulary.slang.items()},
        into=into | near,
        near=near,
        ordinary=_set(vocabulary.ordinary),
        trades=tuple(fold(vocabulary.trades).split()),
        known=known,
        forgiven=sorted(word for word in known if len(word) >= SHORTEST_FORGIVEN),
    )


def mended(token: Token, words: Index, names: frozenset[str]) -> tuple[str, ...]:
    """The known words that ``token`` stands for: slang written out, one typing slip forgiven.

    ``names`` are words that the network knows; they are never mended, nor are capitals.
    """
    word = token.folded
    if word in words.slang and not token.elided:
        return words.slang[word]
    if word in words.known or word in names or token.capital or len(word) < SHORTEST_FORGIVEN:
        return (word,)
    found = extractOne(word, words.forgiven, scorer=OSA.distance, score_cutoff=1)
    # People rarely slip on the first letter, and another first letter is often another word.
    return (found[0],) if found is not None and found[0][0] == word[0] else (word,)


def find(spelled: Sequence[tuple[str, ...]], words: Index) -> list[Cue]:
    """The phrases of ``words`` in a text, the longest first at each word, none overlapping.

    ``spelled`` holds for each word of the text what it stands for (see :func:`mended`).
    """
    flat = [(word, at) for at, standing in enumerate(spelled) for word in standing]
    cues: list[Cue] = []
    position = 0
    while position < len(flat):
        for length in range(min(words.longest, len(flat) - position), 0, -1):
            concepts = words.phrases.get(tuple(w for w, _ in flat[position : position + length]))
            if concepts is not None:
                start, end = flat[position][1], flat[position + length - 1][1] + 1
                cues.append(Cue(start, end, concepts))
                position += length
                break
        else:
            position += 1
    return cues
