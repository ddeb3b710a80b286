"""Everything that one vocabulary finds in a question, before anybody asks what it means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domain.errors import WhenRefused
from domain.questions.placing import Location, locate
from domain.questions.tables import INDEXES
from domain.questions.tokens import Token, cut
from domain.questions.topics import Topic, asks_else, find_topic, is_trade
from domain.questions.values import Lexicon
from domain.questions.vocabulary import Cue, Index, find, mended
from domain.when import Period, find_period

# What a person hides in a text, or asks of others, counts in every language and inside a topic.
_GUARDED: Final = frozenset(
    {"cheat", "orders", "persona", "attack", "command", "secret", "secret_own"}
)
_KEPT: Final = _GUARDED | {"jest"}
_PRIVATE: Final = frozenset({"private_data", "weak_private"})
# Every language's small words: a capital I is no name in French either.
_EMPTY: Final = frozenset().union(*(words.empty for words in INDEXES.values()))


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


def read_with(words: Index, text: str, lexicon: Lexicon, *, now: datetime, zone: str) -> Reading:
    """What the vocabulary ``words`` finds in ``text``; ``now`` aware, ``zone`` an IANA name."""
    tokens = cut(text)
    names = _names(lexicon)
    spelled = tuple(mended(token, words, names) for token in tokens)
    refused: WhenRefused | None = None
    try:
        period, timed = _period(text, tokens, spelled, words, now=now, zone=zone)
    except WhenRefused as refusal:
        period, timed, refused = None, frozenset[int](), refusal
    cues = [cue for cue in find(spelled, words) if not timed.issuperset(range(cue.start, cue.end))]
    location = locate(tokens, cues, timed, lexicon, words)
    taken = location.taken | timed | _regions(cues)
    cues = [cue for cue in cues if not location.taken.issuperset(range(cue.start, cue.end))]
    topic = find_topic(text, tokens, cues, taken, lexicon=lexicon, words=words)
    slips = frozenset(
        at
        for at, standing in enumerate(spelled)
        if standing != (tokens[at].folded,) and tokens[at].folded not in words.slang
    )
    kept = _outside(cues, topic, tokens)
    return Reading(words, tokens, kept, period, refused, timed, location, topic, slips, text)


def _regions(cues: Sequence[Cue]) -> frozenset[int]:
    return frozenset(
        at for cue in cues if "region" in cue.concepts for at in range(cue.start, cue.end)
    )


def _names(lexicon: Lexicon) -> frozenset[str]:
    """The words that the network knows: never slips of the keyboard."""
    known: Iterable[Mapping[str, object]] = (lexicon.places, lexicon.chapters, lexicon.topics)
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
    """The period that the text names and the words that name it, typing slips mended."""
    parts: list[str] = []
    starts: list[int] = []
    length = last = 0
    for token, standing in zip(tokens, spelled, strict=True):
        written = text[token.start : token.end]
        changed = standing != (token.folded,)
        gap = text[last : token.start]
        parts += [gap, " ".join(standing) if changed else written]
        starts.append(length + len(gap))
        length += len(gap) + len(parts[-1])
        last = token.end
    whole = "".join(parts)
    if not tokens:
        return None, frozenset()
    found = find_period(whole, now=now, zone=zone, languages=(words.code,))
    if found is None:
        return None, frozenset()
    period, (start, end) = found
    return period, frozenset(at for at, place in enumerate(starts) if start <= place < end)


def _outside(cues: Sequence[Cue], topic: Topic | None, tokens: Sequence[Token]) -> tuple[Cue, ...]:
    """The cues that the topic does not claim: in "who knows about events" they are its words.

    "Who knows about phones" is a topic, "who knows Karim's phone number" is not.
    """
    if topic is None or not topic.sure:
        return tuple(cues)
    inside = [cue for cue in cues if topic.start <= cue.start and cue.end <= topic.end]
    someone = any(token.capital or token.mention for token in tokens[topic.start : topic.end])
    someone |= any({"connector", "member"} & cue.concepts.keys() for cue in inside)
    kept = _KEPT | _PRIVATE if someone else _KEPT
    return tuple(cue for cue in cues if cue not in inside or kept & cue.concepts.keys())


def signs_of(read: Reading, lexicon: Lexicon) -> set[str]:
    """The signs that the table of intentions weighs: the concepts found, and the facts."""
    signs = {concept for cue in read.cues for concept in cue.concepts}
    location = read.location
    for cue in read.cues:
        if "know" in cue.concepts and asks_else(cue, read.cues):
            signs -= {"know", "person"}
    facts = {
        "place": location.place,
        "named": location.chapter or location.place,
        "country": location.country,
        "region": read.value("region"),
        "near_place": location.near,
        "period": read.period,
        "topic": read.topic,
        "known_topic": read.topic is not None and read.topic.known,
        "named_person": person_in(read, lexicon),
        "sure_person": "person" in signs and "know" in signs,
        "trade": read.topic is not None
        and any(is_trade(word.folded, read.words) for word in _within(read, read.topic)),
    }
    signs |= {name for name, fact in facts.items() if fact}
    if signs & {"place", "named", "country", "region"}:
        signs.add("somewhere")
    if "event" in signs:
        signs.add("event_word")
    if "kind" in signs:
        signs.add("event")
    return signs


def _within(read: Reading, topic: Topic) -> tuple[Token, ...]:
    return read.tokens[topic.start : topic.end]


def unexplained(read: Reading, lexicon: Lexicon) -> tuple[int, int]:
    """How many words nothing accounts for, and how many of them look like names.

    A word that was mended counts as one: it may have been another.
    """
    explained = read.location.taken | read.timed
    explained |= {at for cue in read.cues for at in range(cue.start, cue.end)}
    if read.topic is not None:
        explained |= set(range(read.topic.start, read.topic.end))
    count = len(read.mended - read.timed)
    strange = 0
    for at, token in enumerate(read.tokens):
        if at in explained or token.folded in read.words.empty | lexicon.network:
            continue
        announced = at > 0 and (read.tokens[at - 1].folded,) in read.words.into
        greeted = any("greeting" in cue.concepts and cue.end == at for cue in read.cues)
        count += 1
        strange += (token.capital and not greeted) or (announced and at - 1 not in explained)
    return count, strange


def person_in(read: Reading, lexicon: Lexicon) -> str | None:
    """Whom the question is about: after an at sign, before "'s", or a capital that nothing claims."""
    claimed = read.location.taken | read.timed
    claimed |= {at for cue in read.cues for at in range(cue.start, cue.end)}
    for at, token in enumerate(read.tokens):
        if at in claimed or token.folded in _EMPTY | lexicon.network or len(token.folded) < 2:
            continue
        if token.mention or token.capital:
            return read.raw[token.start : token.end]
    return None
