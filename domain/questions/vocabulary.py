"""The words of one language, and how they are found in a question, a typing slip forgiven.

A vocabulary is a table: for each concept the phrases that mean it, separated by commas and
written as people write them. Where a phrase carries a value (a kind of event, a language that is
spoken, a role) the concept is ``kind:workshop``, ``spoken:ar``, ``role:connector``. All concepts
and what they mean stand in ``domain.questions.concepts``.

Phrases are folded (small letters, no accents, an apostrophe or hyphen parts words), so each needs
to stand only once. At each word the longest phrase wins and hides the shorter ones inside it; one
phrase may stand under several concepts and then means all of them. ``who (can|could) I ask`` is
written once and means both (``domain.questions.phrasing``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from sys import intern
from typing import Final

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from domain.folding import fold
from domain.questions.phrasing import spread
from domain.questions.tokens import Token

SHORTEST_FORGIVEN: Final = 5  # shorter words are too close to one another for a slip
_COMMA: Final = "0comma0"  # no word
# What phrases of one concept often hold of another.
_INHERITED: Final = {"write_up": "article", "latest": "article", "open": "proposal"}
#: What a person hides in a text counts in every language and inside a topic.
GUARDED: Final = frozenset(
    {"cheat", "orders", "persona", "attack", "command", "secret", "secret_own"}
)
# What is declined: a letter put for another must not lead there.
_DELICATE: Final = GUARDED | {"private_data", "weak_private", "off_topic", "jest", "told"}
# Without one of these no hidden command is made.
_WARY: Final = GUARDED - {"command", "orders"}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The table of one language (``code`` in ISO 639-1, ``ary`` for Darija in Latin letters).

    ``function_words`` tell the language and mean nothing alone, ``fillers`` mean nothing here;
    neither is doubted, and neither is a topic at its edges.
    ``slang`` goes from one written word to the words it stands for. ``into`` and ``near`` are what
    stands before a town (``near`` also says "not far from"); ``ordinary`` are words that happen to
    be towns. ``trades`` are the endings and names of what people do for a living, ``times`` the
    words of periods, so that a slip in one of them is mended. ``own`` are words of the language
    that mean nothing here and are right as they stand, though one letter from a word that does.

    ``openers`` begin a question that leans on the one before ("and", "what about"), ``there``
    points back to its place. ``articles`` stand before a noun that is no name; they are only
    needed where ``capitals`` is false: in a language that writes every noun with a capital, a
    capital does not announce a name. ``topic_first``: whether a topic stands before its noun
    ("compost workshop"). ``prefixes`` are what is joined to the front of words (Arabic: the
    article and one-letter prepositions, the longest first); such words are found without them.
    ``periods`` goes from a phrase to the English words for the same time, for a language in which
    ``domain.when`` reads none.
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
    openers: str = ""
    there: str = ""
    articles: str = ""
    capitals: bool = True
    topic_first: bool = False
    prefixes: str = ""
    periods: Mapping[str, str] = field(default_factory=dict)
    own: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that was found: ``concepts`` it means with their values, at words start to end."""

    start: int
    end: int
    concepts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Index:
    """A vocabulary made ready for finding; see ``index``. ``wary`` holds the longest word
    of each phrase by which commands are hidden: where none is heard, there is none."""

    code: str
    phrases: Mapping[tuple[str, ...], Mapping[str, str]]
    first: frozenset[str]
    longest: int
    empty: frozenset[str]
    fillers: frozenset[str]
    slang: Mapping[str, tuple[str, ...]]
    into: frozenset[tuple[str, ...]]
    near: frozenset[tuple[str, ...]]
    ordinary: frozenset[str]
    trades: tuple[str, ...]
    known: frozenset[str]
    wary: frozenset[str]
    openers: tuple[tuple[str, ...], ...]
    there: frozenset[str]
    articles: frozenset[str]
    capitals: bool
    topic_first: bool
    prefixes: tuple[str, ...]
    periods: Mapping[tuple[str, ...], str]
    delicate: frozenset[str]
    forgiven: Sequence[str] = field(repr=False)


def _phrases(text: str) -> list[tuple[str, ...]]:
    """The phrases between the commas, folded all at once: one by one takes five times as long."""
    phrases: list[tuple[str, ...]] = []
    words: list[str] = []
    if "(" in text:
        text = ",".join(
            whole for part in text.split(",") for whole in (spread(part) if "(" in part else [part])
        )
    for word in [*fold(text.replace(",", f" {_COMMA} ")).split(), _COMMA]:
        if word != _COMMA:
            words.append(intern(word))
        elif words:
            phrases.append(tuple(words))
            words = []
    return phrases


def _set(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


def index(vocabulary: Vocabulary) -> Index:
    """The vocabulary with its phrases folded and its words gathered."""
    prefixes = tuple(fold(vocabulary.prefixes).split())
    phrases: dict[tuple[str, ...], Mapping[str, str]] = {}
    for concept, text in vocabulary.concepts.items():
        noun, _, said = concept.partition(":")
        meaning = {noun: said}  # few phrases have more
        for phrase in _phrases(text):
            phrases[phrase] = {**phrases[phrase], **meaning} if phrase in phrases else meaning
            if prefixes:
                bare = tuple(intern(_without(word, prefixes[:1])) for word in phrase)
                phrases[bare] = {**old, **meaning, **old} if (old := phrases.get(bare)) else meaning
    _inherit(phrases)
    alike: dict[tuple[tuple[str, str], ...], Mapping[str, str]] = {}
    phrases = {one: alike.setdefault(tuple(of.items()), of) for one, of in phrases.items()}
    wary = {max(phrase, key=len) for phrase, means in phrases.items() if _WARY & means.keys()}
    near = frozenset(_phrases(vocabulary.near))
    plain = _set(vocabulary.function_words) | _set(vocabulary.fillers)
    empty = plain | {prefix + word for word in plain for prefix in prefixes if len(prefix) > 1}
    cue_words = frozenset(word for phrase in phrases for word in phrase)
    usual = (phrase for phrase, means in phrases.items() if means.keys() - _DELICATE)
    delicate = cue_words.difference(word for phrase in usual for word in phrase)
    periods = {tuple(fold(said).split()): time for said, time in vocabulary.periods.items()}
    known = cue_words | plain | _set(vocabulary.times) | _set(vocabulary.into)
    known |= {word for phrase in periods for word in phrase}
    return Index(
        code=vocabulary.code,
        phrases=phrases,
        first=frozenset(phrase[0] for phrase in phrases),
        longest=max(len(phrase) for phrase in phrases),
        empty=empty,
        fillers=_set(vocabulary.fillers).difference(*(one for one in phrases if len(one) == 1)),
        slang={fold(word): tuple(fold(full).split()) for word, full in vocabulary.slang.items()},
        into=near.union(_phrases(vocabulary.into)),
        near=near,
        ordinary=_set(vocabulary.ordinary),
        trades=tuple(fold(vocabulary.trades).split()),
        known=known | _set(vocabulary.own),
        wary=frozenset(wary),
        openers=tuple(_phrases(vocabulary.openers)),
        there=_set(vocabulary.there),
        articles=_set(vocabulary.articles),
        capitals=vocabulary.capitals,
        topic_first=vocabulary.topic_first,
        prefixes=prefixes,
        periods=periods,
        delicate=delicate,
        forgiven=sorted(word for word in known if len(word) >= SHORTEST_FORGIVEN),
    )


def _inherit(phrases: dict[tuple[str, ...], Mapping[str, str]]) -> None:
    """A phrase such as "idea for an article" speaks of an article too, though it hides the word."""
    for phrase, concepts in phrases.items():
        for concept, noun in _INHERITED.items():
            if concept in concepts and any(
                noun in phrases.get(phrase[start:end], {})
                for start in range(len(phrase))
                for end in range(start + 1, len(phrase) + 1)
            ):
                phrases[phrase] = {**phrases[phrase], noun: concepts.get(noun, "")}


def _without(word: str, prefixes: Sequence[str]) -> str:
    """``word`` without the first of ``prefixes`` that it begins with, if two letters remain."""
    for prefix in prefixes:
        if word.startswith(prefix) and len(word) >= len(prefix) + 2:
            return word[len(prefix) :]
    return word


def mended(token: Token, words: Index, names: frozenset[str]) -> tuple[str, ...]:
    """The known words that ``token`` stands for: slang written out, one typing slip forgiven.

    ``names`` are words that the network knows; they are never mended, nor are capitals.
    """
    word = token.folded
    if word in words.slang and not token.elided:
        return words.slang[word]
    if word in words.known or word in names:
        return (word,)
    for prefix in words.prefixes:
        bare = _without(word, (prefix,))
        if bare != word and (bare in words.known or bare in names):
            return (bare,)
    if token.capital:
        return (word,)
    for written in dict.fromkeys((word, _without(word, words.prefixes[:1]))):
        if len(written) < SHORTEST_FORGIVEN:
            continue
        found = extractOne(written, words.forgiven, scorer=OSA.distance, score_cutoff=1)
        if found is not None and _is_slip(written, found[0], words):
            return (found[0],)
    return (word,)


def _is_slip(word: str, meant: str, words: Index) -> bool:
    """Whether ``word`` is ``meant`` with a slip, and not another word one letter away.

    People rarely slip on the first letter; a letter put for another in a short word is often
    another word ("fonds", "fonde"), two letters swapped or one left out are not. No word becomes
    one of what is declined that way ("solaires", "salaires").
    """
    if word[0] != meant[0]:
        return False
    if len(word) != len(meant) or sorted(word) == sorted(meant):
        return True
    return len(word) > SHORTEST_FORGIVEN and meant not in words.delicate


def find(spelled: Sequence[tuple[str, ...]], words: Index) -> list[Cue]:
    """The phrases of ``words`` in a text, the longest first at each word, none overlapping.

    ``spelled`` holds for each word of the text what it stands for (see ``mended``).
    """
    flat = [(word, at) for at, standing in enumerate(spelled) for word in standing]
    cues: list[Cue] = []
    position = 0
    while position < len(flat):
        length, concepts = _longest(flat, position, words)
        if concepts is None:
            position += 1
            continue
        cues.append(Cue(flat[position][1], flat[position + length - 1][1] + 1, concepts))
        position += length
    return cues


def _longest(
    flat: Sequence[tuple[str, int]], start: int, words: Index
) -> tuple[int, Mapping[str, str] | None]:
    """How many words from ``start`` make the longest phrase, and what it means.

    Words that say nothing may stand inside it: "who actually runs".
    """
    if flat[start][0] not in words.first:
        return 0, None
    window = [word for word, _ in flat[start : start + words.longest]]
    for length in range(len(window), 0, -1):
        concepts = words.phrases.get(tuple(window[:length]))
        if concepts is not None:
            break
    else:
        length, concepts = 0, None
    kept = [0, *(at for at, word in enumerate(window) if at and word not in words.fillers)]
    if len(kept) < len(window):
        for size in range(len(kept), max(1, length), -1):
            inside = words.phrases.get(tuple(window[at] for at in kept[:size]))
            if inside is not None:
                return kept[size - 1] + 1, inside
        for left_out in range(1, len(window)):
            if window[left_out] in words.fillers:
                rest = window[:left_out] + window[left_out + 1 :]
                for size in range(len(rest), max(left_out, length), -1):
                    inside = words.phrases.get(tuple(rest[:size]))
                    if inside is not None:
                        return size + 1, inside
    return length, concepts
