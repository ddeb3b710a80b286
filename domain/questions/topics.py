"""What a question is about: a topic that the network knows, else the words that stand for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.questions.tokens import Token, names
from domain.questions.values import Lexicon
from domain.questions.vocabulary import Cue, Index

#: A topic of more words than this is a sentence.
_LONGEST: Final = 8
_LONGEST_BESIDE: Final = 4
#: A known topic stands for the whole when it is at least this part of the words.
_COVERED: Final = 0.6
# What announces a topic, the surest first.
_OPENERS: Final = (("know", "teach", "does"), ("help_with", "about", "said"), ("find",))
_SURE: Final = frozenset({"know", "teach", "does", "help_with", "about", "said"})
# Where a topic ends.
_ENDS: Final = frozenset(
    {"near_me", "live", "who", "contact", "thanks", "greeting", "whats_on", "when"}
)
# How an event is held, which is not what it is about.
_FORMS: Final = frozenset({"online", "kind", "event"})
# After "does anyone know …" these open another question.
_ASKS: Final = frozenset(
    {"when", "where", "who", "whats_on", "count", "howto", "exists", "contact"}
)


@dataclass(frozen=True, slots=True)
class Topic:
    """``text`` as the network spells it, else as written, at words ``start`` to ``end``.

    ``sure`` when a phrase announced it ("knows about …"), ``known`` when the network has it.
    """

    text: str
    start: int
    end: int
    sure: bool
    known: bool


@dataclass(frozen=True, slots=True)
class _Reader:
    raw: str
    tokens: tuple[Token, ...]
    cues: Sequence[Cue]
    taken: frozenset[int]
    lexicon: Lexicon
    words: Index

    def cue_at(self, at: int) -> Cue | None:
        return next((cue for cue in self.cues if cue.start <= at < cue.end), None)

    def silent(self, at: int) -> bool:
        """Whether the word means nothing here. Half of a hyphenated word is not silent alone."""
        return self._empty(at) and all(
            self._empty(beside)
            for beside in (at - 1, at + 1)
            if 0 <= beside < len(self.tokens) and self._hyphen(min(at, beside))
        )

    def _empty(self, at: int) -> bool:
        folded = self.tokens[at].folded
        return folded in self.words.empty or folded in self.lexicon.network

    def _hyphen(self, at: int) -> bool:
        return self.raw[self.tokens[at].end : self.tokens[at + 1].start] in {"-", "‑"}

    def after(self, start: int) -> tuple[int, int]:
        """The words from ``start`` to where a topic ends, empty words at both ends left out."""
        end = start
        while end < len(self.tokens) and end - start < _LONGEST and end not in self.taken:
            cue = self.cue_at(end)
            if end > start and self.tokens[end].broken:
                break
            if cue is not None and cue.start == end and self.ends(cue):
                break
            end += 1
        return self.stripped(start, end)

    def ends(self, cue: Cue) -> bool:
        """Whether a topic ends where ``cue`` begins; "public speaking" goes on."""
        if "speak" in cue.concepts:
            return any("spoken" in c.concepts and 0 <= c.start - cue.end <= 1 for c in self.cues)
        return bool(_ENDS & cue.concepts.keys())

    def stripped(self, start: int, end: int) -> tuple[int, int]:
        while start < end and self.silent(start):
            start += 1
        while end > start and self.silent(end - 1):
            end -= 1
        return start, end

    def plain(self, at: int) -> bool:
        """Whether the word says something and nothing else claims it."""
        return (
            0 <= at < len(self.tokens)
            and at not in self.taken
            and not self.silent(at)
            and self.cue_at(at) is None
        )

    def topic(self, start: int, end: int, *, sure: bool) -> Topic:
        text = self.raw[self.tokens[start].start : self.tokens[end - 1].end]
        inside = self.tokens[start:end]
        best: tuple[int, str] | None = None
        for first, last, name in names(inside):
            if name in self.lexicon.topics and (best is None or last - first > best[0]):
                best = (last - first, self.lexicon.topics[name])
        telling = sum(not self.silent(at) for at in range(start, end)) or 1
        if best is not None and best[0] / telling >= _COVERED:
            return Topic(best[1], start, end, sure, known=True)
        return Topic(" ".join(text.split()), start, end, sure, known=False)


def asks_else(cue: Cue, cues: Sequence[Cue]) -> bool:
    """Whether another question follows at once: "does anyone know when …"."""
    return any(other.start == cue.end and _ASKS & other.concepts.keys() for other in cues)


def find_topic(
    raw: str,
    tokens: tuple[Token, ...],
    cues: Sequence[Cue],
    taken: frozenset[int],
    *,
    lexicon: Lexicon,
    words: Index,
) -> Topic | None:
    """The topic of a question, or ``None``; ``taken`` are the words of its place and period."""
    reader = _Reader(raw, tokens, cues, taken, lexicon, words)
    for concepts in _OPENERS:
        found = _announced(reader, concepts)
        if found is not None:
            return found
    return (
        _beside_event(reader)
        or _of_people(reader)
        or _known(reader)
        or _of_next(reader)
        or _trade(reader)
    )


def _announced(reader: _Reader, concepts: tuple[str, ...]) -> Topic | None:
    sure = bool(_SURE.intersection(concepts))
    for cue in reader.cues:
        if not cue.concepts.keys() & set(concepts) or asks_else(cue, reader.cues):
            continue
        start, end = reader.after(cue.end)
        if start == end:
            continue
        claimed = [reader.cue_at(at) for at in range(start, end) if not reader.silent(at)]
        if not sure and all(claimed):
            continue
        if "about" in cue.concepts and all(c and _FORMS & c.concepts.keys() for c in claimed):
            continue  # "what about online?"
        return reader.topic(start, end, sure=sure)
    return None


def _beside_event(reader: _Reader) -> Topic | None:
    """ "workshops on compost", "atelier compost", "compost workshop"."""
    for cue in reader.cues:
        if not cue.concepts.keys() & {"event", "kind", "anything", "handbook"}:
            continue
        following = next(
            (c for c in reader.cues if c.start == cue.end and "on" in c.concepts), None
        )
        if following is not None:
            start, end = reader.after(following.end)
            if start < end:
                return reader.topic(start, end, sure=True)
        if cue.concepts.keys() & {"anything", "handbook"}:
            continue
        start = end = cue.end
        while start < len(reader.tokens) and reader.silent(start) and start not in reader.taken:
            start += 1
        end = start
        while reader.plain(end) and end - start < _LONGEST_BESIDE:
            end += 1
        if start == end and reader.words.code == "en":
            start = end = cue.start
            while reader.plain(start - 1) and end - start < _LONGEST_BESIDE:
                start -= 1
        if start < end:
            return reader.topic(start, end, sure=False)
    return None


def _of_people(reader: _Reader) -> Topic | None:
    """ "python people in Lyon", which only English says so."""
    for cue in reader.cues:
        start = cue.start
        while reader.words.code == "en" and "member" in cue.concepts and reader.plain(start - 1):
            start -= 1
        if 0 < cue.start - start <= _LONGEST_BESIDE:
            return reader.topic(start, cue.start, sure=False)
    return None


def _known(reader: _Reader) -> Topic | None:
    """A topic of the network that stands somewhere in the text; the longest."""
    best: tuple[int, int] | None = None
    for start, end, name in names(reader.tokens):
        if name not in reader.lexicon.topics or reader.taken.intersection(range(start, end)):
            continue
        if all(reader.cue_at(at) or reader.silent(at) for at in range(start, end)):
            continue
        if best is None or end - start > best[1] - best[0]:
            best = (start, end)
    return reader.topic(*best, sure=False) if best else None


def _of_next(reader: _Reader) -> Topic | None:
    """ "when is the next Ouimake": what comes next bears a name of its own."""
    for cue in reader.cues:
        if "next" in cue.concepts and cue.start not in reader.taken:
            start, end = reader.after(cue.end)
            if start < end and all(
                reader.plain(at) or reader.silent(at) for at in range(start, end)
            ):
                return reader.topic(start, end, sure=False)
    return None


def _trade(reader: _Reader) -> Topic | None:
    """ "is there a lawyer": what someone does for a living, by the ending of the word."""
    for at, token in enumerate(reader.tokens):
        if reader.plain(at) and is_trade(token.folded, reader.words):
            return reader.topic(at, at + 1, sure=False)
    return None


def is_trade(word: str, words: Index) -> bool:
    """Whether ``word`` (folded) looks like what someone does for a living."""
    return len(word) > 4 and word.endswith(words.trades)
