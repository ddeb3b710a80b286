"""Finding by name what a person meant: accents, case, word order and a typo forgiven.

For lists that fit in memory (chapters, venues, the events of a month). Names are compared in
their folded form (``domain.folding``).
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Final, TypeVar

from rapidfuzz import fuzz, process
from rapidfuzz.distance import DamerauLevenshtein

from domain.errors import NotFound, SeveralFound
from domain.folding import fold

K = TypeVar("K", bound=Hashable)

# Each way of matching has its band of scores; within a band the closer name scores higher.
_EXACT: Final = 100.0
_PREFIX: Final = 90.0
_WORD_PREFIX: Final = 80.0
_ALL_WORDS: Final = 70.0
_INSIDE: Final = 60.0
_TYPO: Final = 40.0
_BAND: Final = 9.0
# Inside the band of typos one typo costs more than any likeness of length can make good.
_PER_TYPO: Final = 3.0
_CLOSENESS: Final = 2.0

#: A word of this many letters may hold two typos.
LONG_WORD: Final = 8
#: A shorter word than this may hold none.
SHORT_WORD: Final = 3
# Typos are looked for, which is slow, only when fewer names than this answer as written.
_ENOUGH: Final = 5
_MOST_OFFERED: Final = 10
_MOST_NEAREST: Final = 3
_NEAR: Final = 55.0
_LONGEST_QUOTED: Final = 100


def _typos_allowed(word: str) -> int:
    if len(word) >= LONG_WORD:
        return 2
    return 1 if len(word) >= SHORT_WORD else 0


def _typos(written: str, meant: str) -> int | None:
    """How many typos turn ``meant`` into ``written``, or ``None`` when it is too many."""
    allowed = _typos_allowed(written)
    if abs(len(written) - len(meant)) > allowed:
        return None
    typos = DamerauLevenshtein.distance(written, meant, score_cutoff=allowed)
    return typos if typos <= allowed else None


def _word_typos(written: str, meant: Sequence[str]) -> int | None:
    """The fewest typos between a word and any of ``meant``, whole or as far as it is typed."""
    fewest: int | None = None
    for word in meant:
        if word.startswith(written):
            return 0
        typos = _typos(written, word)
        if typos is None and len(word) > len(written) >= SHORT_WORD + 1:
            typos = _typos(written, word[: len(written)])
        if typos is not None and (fewest is None or typos < fewest):
            fewest = typos
    return fewest


def _typo_score(query: str, name: str) -> float:
    """The score of a name that matches only when typos are forgiven, 0 when it does not."""
    whole = _typos(query, name)
    total = 0
    meant = name.split()
    for word in query.split():
        typos = _word_typos(word, meant)
        if typos is None:
            if whole is None:
                return 0.0
            total = whole
            break
        total += typos
    if whole is not None:
        total = min(total, whole)
    closeness = min(len(query), len(name)) / max(len(query), len(name))
    return max(1.0, _TYPO + _BAND - _PER_TYPO * total + closeness * _CLOSENESS)


def _plain_score(query: str, name: str) -> float:
    """The score of a name that matches as it is written, 0 when it does not."""
    if query == name:
        return _EXACT
    closeness = _BAND * len(query) / max(len(query), len(name))
    if name.startswith(query):
        return _PREFIX + closeness
    if f" {query}" in name:
        return _WORD_PREFIX + closeness
    meant = name.split()
    if all(any(word.startswith(part) for word in meant) for part in query.split()):
        return _ALL_WORDS + closeness
    if len(query) >= SHORT_WORD and query in name:
        return _INSIDE + closeness
    return 0.0


def _scored(query: str, candidates: Sequence[tuple[K, str]]) -> list[tuple[K, float]]:
    """Every candidate that matches, best first, each key once; equals keep their order."""
    folded = fold(query)
    best: dict[K, float] = {}
    missed: list[tuple[K, str]] = []
    for key, name in candidates:
        known = fold(name)
        if folded:
            score = _plain_score(folded, known)
        else:
            score = _WORD_PREFIX if query.strip() in name else 0.0
        if score > best.get(key, 0.0):
            best[key] = score
        elif not score:
            missed.append((key, known))
    if folded and len(best) < _ENOUGH:
        for key, known in missed:
            score = _typo_score(folded, known)
            if score > best.get(key, 0.0):
                best[key] = score
    order = {key: place for place, (key, _) in reversed(list(enumerate(candidates)))}
    return sorted(best.items(), key=lambda found: (-found[1], order[found[0]]))


def rank(
    query: str, candidates: Sequence[tuple[K, str]], *, limit: int = 25
) -> list[tuple[K, float]]:
    """The keys whose names answer to ``query``, best first, with a score from 0 to 100.

    Exact, then beginning of the name, beginning of a word, all words in any order, inside a
    word, then one typo for each word (two from eight letters, none below three), when fewer
    than five names answer as written. Equals keep the order of ``candidates``. A key with
    several names has the score of its best. A blank ``query`` gives the first ``limit`` keys
    with the score 0.
    """
    if not query.strip():
        distinct = dict.fromkeys(key for key, _ in candidates)
        return [(key, 0.0) for key in list(distinct)[:limit]]
    return _scored(query, candidates)[:limit]


def _nearest(query: str, candidates: Sequence[tuple[K, str]]) -> tuple[str, ...]:
    names = list(dict.fromkeys(name for _, name in candidates))
    found = process.extract(
        fold(query),
        [fold(name) for name in names],
        scorer=fuzz.WRatio,
        limit=_MOST_NEAREST,
        score_cutoff=_NEAR,
    )
    return tuple(names[index] for _, _, index in found)


def _clear(ranked: Sequence[tuple[K, float]]) -> bool:
    """Whether the first of ``ranked`` is the only one that can be meant."""
    if len(ranked) == 1:
        return True
    first, second = ranked[0][1], ranked[1][1]
    if first == _EXACT:
        return second < _EXACT
    # As written beats with a typo; two names as written are two; a typo fewer is always clear.
    if first >= _INSIDE:
        return second < _INSIDE
    return first - second >= _PER_TYPO - _CLOSENESS


def resolve(query: str, candidates: Sequence[tuple[K, str]], *, what: str) -> K:
    """The one key that ``query`` names.

    An exact name wins over longer ones, a name as written over one with a typo. Raises
    ``NotFound`` with at most 3 nearest names, or ``SeveralFound`` with at most 10, best first;
    ``what`` is the kind of thing that was looked for (``event``, ``chapter``).
    """
    quoted = query.strip()[:_LONGEST_QUOTED]
    ranked = _scored(query, candidates) if quoted else []
    if not ranked:
        raise NotFound(what, quoted, _nearest(query, candidates))
    if _clear(ranked):
        return ranked[0][0]
    top = _INSIDE if ranked[0][1] >= _INSIDE else 0.0
    if ranked[0][1] == _EXACT:
        top = _EXACT
    names = dict(reversed(candidates))
    found = [names[key] for key, score in ranked if score >= top]
    raise SeveralFound(what, quoted, tuple(found[:_MOST_OFFERED]))
