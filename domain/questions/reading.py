"""Everything that one vocabulary finds in a question, before anybody asks what it means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from domain.errors import WhenRefused
from domain.questions.placing import Location, locate
from domain.questions.tokens import Token, cut
from domain.questions.topics import find_topic
from domain.questions.values import Lexicon
from domain.questions.vocabulary import GUARDED, Cue, Index, find, mended
from domain.questions.wording import Topic
from domain.when import Period, find_period
from domain.when.languages import LANGUAGES

_KEPT: Final = GUARDED | {"jest"}
PRIVATE: Final = frozenset({"private_data", "weak_private"})
"""What is private of a person."""
_LONGEST_TIME: Final = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found: ``timed`` are the words of the period, ``mended`` those with a slip.

    ``cues`` are those that neither period, place nor topic claims; ``refused`` says why a period
    that was named cannot be used.
    """

    words: Index
    tokens: tuple[Token, ...]
    cues: tuple[Cue, ...]
    period: Period | None
    refused: WhenRefused | None
    timed: frozenset[int]
    location: Location
    topic: Topic | None
    mended: frozenset[int]
    raw: str

    def value(self, concept: str) -> str | None:
        """The value of the first cue of ``concept``."""
        return next((cue.concepts[concept] for cue in self.cues if concept in cue.concepts), None)

    def claimed(self) -> set[int]:
        """The words that a period, a place or a cue accounts for."""
        cued = {at for cue in self.cues for at in range(cue.start, cue.end)}
        return cued | self.location.taken | self.timed

    def written(self, start: int, end: int) -> str:
        """The words ``start`` to ``end`` as they were written."""
        return self.raw[self.tokens[start].start : self.tokens[end - 1].end]


def read_with(words: Index, text: str, lexicon: Lexicon, *, now: datetime, zone: str) -> Reading:
    """What the vocabulary ``words`` finds in ``text``; ``now`` aware, ``zone`` an IANA name."""
    tokens = cut(text)
    if not words.capitals:
        tokens = tuple(replace(token, capital=False) for token in tokens)
    names = _names(lexicon)
    spelled = tuple(mended(token, words, names) for token in tokens)
    refused: WhenRefused | None = None
    try:
        period, timed = _period(text, tokens, spelled, words, now=now, zone=zone)
    except WhenRefused as refusal:
        period, timed, refused = None, frozenset[int](), refusal
    cues = [cue for cue in find(spelled, words) if not timed.issuperset(range(cue.start, cue.end))]
    cues = [cue for cue in cues if not _ruled_out(cue, cues)]
    location = locate(tokens, cues, timed, lexicon, words)
    taken = location.taken | timed | _regions(cues)
    cues = [cue for cue in cues if not location.taken.issuperset(range(cue.start, cue.end))]
    topic = find_topic(text, tokens, cues, taken, lexicon=lexicon, words=words)
    slips = frozenset(
        at
        for at, standing in enumerate(spelled)
        if not tokens[at].folded.endswith(standing) and tokens[at].folded not in words.slang
    )
    kept = _outside(cues, topic, tokens)
    return Reading(words, tokens, kept, period, refused, timed, location, topic, slips, text)


def _ruled_out(cue: Cue, cues: Sequence[Cue]) -> bool:
    """Whether "no need for a" stands before a kind of event: it is not what is looked for."""
    return bool({"kind", "event"} & cue.concepts.keys()) and any(
        "without" in other.concepts and 0 <= cue.start - other.end <= 1 for other in cues
    )


def _regions(cues: Sequence[Cue]) -> frozenset[int]:
    return frozenset(
        at for cue in cues if "region" in cue.concepts for at in range(cue.start, cue.end)
    )


def _names(lexicon: Lexicon) -> frozenset[str]:
    """The words that the network knows: never slips of the keyboard."""
    known: Iterable[Mapping[str, object]] = (
        *(lexicon.places, lexicon.chapters, lexicon.topics),
        *(lexicon.countries, lexicon.partners),
    )
    return frozenset(part for table in known for name in table for part in name.split())


def _period(
    text: str,
    tokens: Sequence[Token],
    spelled: Sequence[tuple[str, ...]],
    words: Index,
    *,
    now: datetime,
    zone: str,
) -> tuple[Period | None, frozenset[int]]:
    """The period that the text names and the words that name it, typing slips mended.

    Where ``domain.when`` does not know the language, its words are first put into English.
    """
    code = words.code if words.code in LANGUAGES else "en" if words.periods else None
    if not tokens or code is None:
        return None, frozenset()
    parts: list[str] = []
    starts: list[int] = []
    length = last = at = 0
    while at < len(tokens):
        token, standing = tokens[at], spelled[at]
        said, after = _translated(spelled, at, words)
        if said is None:
            changed = standing != (token.folded,)
            said = " ".join(standing) if changed else text[token.start : token.end]
        gap = text[last : token.start]
        parts += [gap, said]
        starts += [length + len(gap)] * (after - at)
        length += len(gap) + len(said)
        last = tokens[after - 1].end
        at = after
    found = find_period("".join(parts), now=now, zone=zone, languages=(code,))
    if found is None:
        return None, frozenset()
    period, (start, end) = found
    return period, frozenset(at for at, place in enumerate(starts) if start <= place < end)


def _translated(
    spelled: Sequence[tuple[str, ...]], at: int, words: Index
) -> tuple[str | None, int]:
    """The English for the longest phrase of time that begins at ``at``, and where it ends."""
    if words.periods:
        for end in range(min(at + _LONGEST_TIME, len(spelled)), at, -1):
            run = tuple(word for standing in spelled[at:end] for word in standing)
            if run in words.periods:
                return words.periods[run], end
    return None, at + 1


def _outside(cues: Sequence[Cue], topic: Topic | None, tokens: Sequence[Token]) -> tuple[Cue, ...]:
    """The cues that the topic does not claim: in "who knows about events" they are its words.

    "Who knows about phones" is a topic, "who knows Karim's phone number" is not.
    """
    if topic is None or not topic.sure:
        return tuple(cues)
    inside = [cue for cue in cues if topic.start <= cue.start and cue.end <= topic.end]
    someone = any(token.capital or token.mention for token in tokens[topic.start : topic.end])
    someone |= any({"connector", "member"} & cue.concepts.keys() for cue in inside)
    kept = _KEPT | PRIVATE if someone else _KEPT
    if any({"handbook", "says"} & cue.concepts.keys() for cue in cues):
        kept |= {"subject"}
    return tuple(cue for cue in cues if cue not in inside or kept & cue.concepts.keys())
