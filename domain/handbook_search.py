"""What of a handbook answers a question: words compared folded, a typo forgiven, the best first."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from rapidfuzz.distance import OSA

from domain import concepts
from domain.fillers import FILLERS
from domain.folding import LONGEST_WORD, fold
from domain.text import cut

T = TypeVar("T")

MOST_TERMS: Final = 8
QUOTE: Final = 220
LONGEST_QUERY: Final = 80
"""Characters of the terms together, so that they fit into a button."""
_SHORTEST_STEM: Final = 4
_SHORTEST_TYPO: Final = 4
_BEGINS, _ENDS_OTHERWISE, _MISTYPED, _ELSEWHERE = 0.8, 0.8, 0.6, 0.7
_TITLE, _HEADING, _TEXT = 3.0, 2.0, 1.0
_SAME_LANGUAGE: Final = 1.1
LEAST: Final = 0.5
"""Of the weight of what was asked, this share has to be found for an answer."""
LEAST_LISTED: Final = 0.2
"""And this, to be listed for somebody who looks through what was found."""
_BEFORE: Final = 60
_NAMES: Final = 2  # of a concept in one language
_MOST_OTHERS: Final = 12


@dataclass(frozen=True, slots=True)
class Term:
    """A word that was asked for; ``others`` say the same in another language. All are folded."""

    word: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate(Generic[T]):
    """Something that may be found, in the three places where its words stand."""

    value: T
    title: str
    heading: str
    text: str
    language: str


def terms(text: str) -> tuple[str, ...]:
    """The folded words of a question that tell pages apart, each once; all when none does."""
    every = list(dict.fromkeys(word[:LONGEST_WORD] for word in fold(text).split()))
    telling = [word for word in every if word not in FILLERS] or every
    kept: list[str] = []
    for word in telling[:MOST_TERMS]:
        if sum(map(len, kept)) + len(kept) + len(word) <= LONGEST_QUERY:
            kept.append(word)
    return tuple(kept)


def asked_for(text: str) -> tuple[Term, ...]:
    """The terms of a question, each with what says the same in the languages that we know."""
    others: dict[str, dict[str, None]] = {}
    for phrase in concepts.phrases(text):
        if phrase.key is None:
            continue
        said = _said(phrase.key, len(phrase.words))
        for word in phrase.words:
            others.setdefault(word[:LONGEST_WORD], {}).update(dict.fromkeys(said))
    found = []
    for word in terms(text):
        kin = [one for one in others.get(word, ()) if one != word and one not in FILLERS]
        found.append(Term(word, tuple(kin[:_MOST_OTHERS])))
    return tuple(found)


def _said(key: str, length: int) -> list[str]:
    """The words of what a concept is called in each language, in names of ``length`` words."""
    names = [
        fold(name).split()
        for own in concepts.every()[key].names
        for name in own[: _NAMES if length == 1 else 1]
    ]
    telling = [[word for word in name if word not in FILLERS] for name in names]
    return [word for name in telling if len(name) == length for word in name]


def likeness(asked: str, word: str) -> float:
    """How well ``word`` of a page answers the word ``asked``, from 0 to 1, no typo forgiven."""
    if asked == word:
        return 1.0
    if len(asked) >= _SHORTEST_STEM and word.startswith(asked):
        return _BEGINS
    if len(word) >= _SHORTEST_STEM and asked.startswith(word) and len(asked) - len(word) <= 2:
        return _ENDS_OTHERWISE
    stem = len(asked) - 1
    if stem > _SHORTEST_STEM and abs(len(word) - len(asked)) <= 2 and word[:stem] == asked[:stem]:
        return _ENDS_OTHERWISE
    return 0.0


def mistyped(asked: str, word: str) -> bool:
    """Whether one typo (a letter more, less, other, or two exchanged) lies between two words."""
    if len(asked) < _SHORTEST_TYPO or abs(len(asked) - len(word)) > 1:
        return False
    return OSA.distance(asked, word, score_cutoff=1) <= 1


def halves(word: str) -> tuple[str, str]:
    """A beginning and an end of ``word``: whatever the one typo in it, one of them is untouched."""
    size = (len(word) - 1) // 2
    return word[:size], word[len(word) - size :]


class _Vocabulary:
    """Words that are compared: only those that begin as the asked one does can be like it."""

    def __init__(self, words: Collection[str]) -> None:
        self._words = words
        self._begins: dict[str, list[str]] = {}
        for word in words:
            self._begins.setdefault(word[:_SHORTEST_STEM], []).append(word)

    def answers(self, term: Term) -> dict[str, float]:
        """The words that answer ``term``, with how well; with one typo where none does otherwise."""
        found = {
            word: value
            for word in self._begins.get(term.word[:_SHORTEST_STEM], ())
            if (value := likeness(term.word, word))
        }
        for other in term.others:
            if other in self._words:
                found.setdefault(other, _ELSEWHERE)
        if not found:
            found = {word: _MISTYPED for word in self._words if mistyped(term.word, word)}
        return found


def _best(answers: Mapping[str, float], words: Collection[str]) -> float:
    """How well the best of ``words`` answers."""
    return max((value for word, value in answers.items() if word in words), default=0.0)


def rank(
    asked: Sequence[Term],
    candidates: Sequence[Candidate[T]],
    *,
    language: str,
    seen: Mapping[str, int],
    total: int,
    least: float = LEAST,
) -> list[tuple[Candidate[T], float]]:
    """The candidates that answer, the best first; equals keep their order.

    Rare words weigh more than frequent ones: ``seen`` says in how many of ``total`` passages each
    asked word stands. ``least`` of that weight has to be found. A typo is forgiven in a word that
    stands nowhere as it is written.
    """
    folded = [
        tuple(frozenset(fold(part).split()) for part in (one.title, one.heading, one.text))
        for one in candidates
    ]
    every = _Vocabulary(frozenset[str]().union(*(words for fields in folded for words in fields)))
    answers = {term.word: every.answers(term) for term in asked}
    rare = {term.word: math.log(1 + (total + 1) / (1 + seen.get(term.word, 0))) for term in asked}
    weight = sum(rare.values())
    found: list[tuple[Candidate[T], float]] = []
    for one, (title, heading, text) in zip(candidates, folded, strict=True):
        covered = score = 0.0
        for term in asked:
            known = answers[term.word]
            here = (_best(known, title), _best(known, heading), _best(known, text))
            covered += rare[term.word] * bool(max(here))
            score += rare[term.word] * (_TITLE * here[0] + _HEADING * here[1] + _TEXT * here[2])
        if score and covered >= least * weight:
            share = covered / weight
            found.append(
                (one, score * share * share * (_SAME_LANGUAGE if one.language == language else 1))
            )
    return sorted(found, key=lambda pair: -pair[1])


def quote(text: str, asked: Sequence[Term], limit: int = QUOTE) -> str:
    """``text`` on one line in at most ``limit`` characters, around the words that were asked for."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    words = line.split(" ")
    starts = [0]
    for word in words[:-1]:
        starts.append(starts[-1] + len(word) + 1)
    folded = [fold(word).split() for word in words]
    every = _Vocabulary({part for parts in folded for part in parts})
    answers = [every.answers(term) for term in asked]
    values = [max((_best(known, parts) for known in answers), default=0.0) for parts in folded]
    best, at = -1.0, 0
    for first, start in enumerate(starts):
        if not values[first]:
            continue
        last = bisect_left(starts, start + limit - _BEFORE)
        if (inside := sum(values[first:last])) > best:
            best, at = inside, start
    begin = max((start for start in starts if start <= max(at - _BEFORE, 0)), default=0)
    if len(line) - begin <= limit - 1:
        begin = min(start for start in starts if len(line) - start <= limit - 1)
    shown = cut(line[begin:], limit - 1 if begin else limit)
    return f"…{shown}" if begin else shown
