"""Whom a question names. A name is a capital that nothing else claims, or stands after an at sign."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from domain.folding import fold
from domain.questions.language import SMALL_WORDS
from domain.questions.reading import PRIVATE, Reading
from domain.questions.tokens import TITLES
from domain.questions.values import Lexicon

# What may stand inside a name: Amina El Fassi, Jean de la Tour, Lotte van Dijk.
_PARTICLES: Final = frozenset(
    fold("al bin ben da de del della der di do dos du el la le van von").split()
)
_LONGEST: Final = 4


def person_at(read: Reading, lexicon: Lexicon) -> tuple[int, int] | None:
    """Whom the question is about, as words start to end; ``None`` when nobody is named."""
    claimed = read.claimed()

    def free(at: int) -> bool:
        token = read.tokens[at]
        long_enough = len(token.folded) > 1 or _initial(read, at)
        return at not in claimed and token.folded not in lexicon.network and long_enough

    def bears_name(at: int) -> bool:
        token = read.tokens[at]
        if not free(at):
            return False
        if token.mention or _initial(read, at):
            return True
        empty = token.folded in SMALL_WORDS or token.folded in read.words.empty
        return not empty and (_capital(read, at) or _owns(read, at))

    for start in range(len(read.tokens)):
        if not bears_name(start) and not (free(start) and _opens(read, start, bears_name)):
            continue
        end = last = start + 1
        while end < len(read.tokens) and end - start < _LONGEST and not read.tokens[end].broken:
            if bears_name(end):
                last = end + 1
            elif read.tokens[end].folded not in _PARTICLES:
                break
            end += 1
        titled = start > 0 and read.tokens[start - 1].folded in TITLES
        return start - titled, last
    return None


def stranger_at(read: Reading) -> tuple[int, int] | None:
    """The first word or two that no vocabulary knows, in small letters: a name where a person is
    surely meant ("what is lukas hiding")."""
    claimed = read.claimed()
    if read.topic is not None:
        claimed |= set(range(read.topic.start, read.topic.end)) if read.topic.known else set()

    def unknown(at: int) -> bool:
        token = read.tokens[at]
        return (
            at not in claimed
            and token.folded not in read.words.known | read.words.empty
            and token.folded not in SMALL_WORDS
            and len(token.folded) > 2
            and not token.folded.isdigit()
        )

    for start in range(len(read.tokens)):
        if unknown(start):
            following = start + 1 < len(read.tokens) and not read.tokens[start + 1].broken
            return start, start + 2 if following and unknown(start + 1) else start + 1
    return None


def follows_private(read: Reading, at: int) -> bool:
    """Whether the word stands right after what is private: "the number of marc"."""
    return any(cue.end == at and PRIVATE & cue.concepts.keys() for cue in read.cues)


def asked_for(read: Reading) -> tuple[int, int] | None:
    """Words in small letters that are a name since nothing else is asked: "who is lucie martin"."""
    found = stranger_at(read)
    if found is None:
        return None
    start, end = found
    asks = next((cue for cue in read.cues if {"who", "profile"} & cue.concepts.keys()), None)
    if asks is None:
        return None
    trailing = all(token.folded in read.words.empty for token in read.tokens[end:])
    last = trailing and 0 <= start - asks.end <= 1
    return found if last or (start == 0 and 0 <= asks.start - end <= 2) else None


def _initial(read: Reading, at: int) -> bool:
    """Whether the letter belongs to the name behind it: O'Neill, D'Angelo."""
    token = read.tokens[at]
    after = read.tokens[at + 1] if at + 1 < len(read.tokens) else None
    return (
        len(token.folded) == 1
        and token.elided
        and after is not None
        and token.capital
        and after.capital
    )


def _owns(read: Reading, at: int) -> bool:
    """Whether the word owns something: "lukas's profile"."""
    after = read.tokens[at + 1] if at + 1 < len(read.tokens) else None
    return (
        read.tokens[at].elided
        and after is not None
        and after.folded == "s"
        and read.tokens[at].folded not in read.words.known
    )


def _opens(read: Reading, at: int, bears_name: Callable[[int], bool]) -> bool:
    """Whether a sentence opens with a name: a capital there is one before another name or a pause."""
    token = read.tokens[at]
    if not token.first or not read.raw[token.start].isupper() or read.raw.isupper():
        return False
    if token.folded in read.words.known or token.folded in SMALL_WORDS:
        return False
    if at + 1 == len(read.tokens):
        return False
    after = read.tokens[at + 1]
    pause = after.broken and read.raw[token.end : after.start].lstrip().startswith(",")
    return pause or bears_name(at + 1)


def _capital(read: Reading, at: int) -> bool:
    """Whether a capital announces a name. Where every noun has one, an unknown noun without an
    article before it may be one."""
    token = read.tokens[at]
    if read.words.capitals:
        return token.capital
    before = read.tokens[at - 1].folded if at else ""
    return (
        not token.first
        and read.raw[token.start].isupper()
        and not read.raw.isupper()
        and token.folded not in read.words.known
        and before not in read.words.articles
    )
