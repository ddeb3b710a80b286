"""The words of a question as its topic is looked for: which of them say something, which are taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.questions.placing import WEAK
from domain.questions.tokens import LONGEST_NAME, Token, names
from domain.questions.values import Lexicon
from domain.questions.vocabulary import Cue, Index

#: A topic of more words than this is a sentence.
_LONGEST: Final = 8
#: A known topic stands for the whole when it is at least this part of the words.
_COVERED: Final = 0.6
# Where a topic ends.
_ENDS: Final = frozenset(
    {"idle", "near_me", "live", "who", "contact", "thanks", "greeting", "whats_on", "when"}
)
# Words that open another clause: "compost I could join", "compost que je peux rejoindre".
_RELATIVES: Final = frozenset(("i", "we", "which", "que", "qui"))
# Where a topic ends when a small word stands before them: "feminism in the magazine".
_HOLDERS: Final = frozenset({"article", "board", "handbook", "network"})
# What may stand between a noun and its topic: "recent articles on …".
_MODIFIERS: Final = frozenset({"latest", "open", "upcoming", "online", "next"})
_TOPICAL: Final = frozenset({"theme", "off_topic", "jest"})
_THINGS: Final = frozenset({"channel", "theme"})


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
class Reader:
    """One question, with the cues found in it; ``taken`` are the words of its place and period."""

    raw: str
    tokens: tuple[Token, ...]
    cues: Sequence[Cue]
    taken: frozenset[int]
    lexicon: Lexicon
    words: Index

    def cue_at(self, at: int) -> Cue | None:
        """The cue that the word is part of."""
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
            if end > start and (self.tokens[end].broken or self.somewhere(end)):
                break
            if end > start and self.tokens[end].folded in _RELATIVES:
                break
            if cue is not None and cue.start == end and self.ends(cue):
                break
            held = cue is not None and bool(_HOLDERS & cue.concepts.keys())
            if held and end > start + 1 and self.silent(end - 1):
                break
            end += 1
        return self.stripped(start, end)

    def ends(self, cue: Cue) -> bool:
        """Whether a topic ends where ``cue`` begins; "public speaking" goes on."""
        if "speak" in cue.concepts:
            return any("spoken" in c.concepts and 0 <= c.start - cue.end <= 1 for c in self.cues)
        return bool(_ENDS & cue.concepts.keys())

    def stripped(self, start: int, end: int) -> tuple[int, int]:
        """The words from ``start`` to ``end`` without the silent ones at both ends."""
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

    def somewhere(self, at: int) -> bool:
        """Whether the word looks like a town that nobody knows: "in Timbuktu", "au Mordor"."""
        if not 0 < at < len(self.tokens) or not self.plain(at):
            return False
        before = (self.tokens[at - 1].folded,)
        named = self.tokens[at].capital or not self.words.capitals
        return named and before in self.words.into and before[0] not in WEAK

    def claimed(self, at: int) -> bool:
        """Whether the word means something of its own; a theme is a topic all the same, and so is
        what the bot would not talk about: "articles on war"."""
        cue = self.cue_at(at)
        return cue is not None and not cue.concepts.keys() <= _TOPICAL

    def noun(self, at: int) -> bool:
        """Whether the word says something that is no sign of its own: plain, or a theme ("football workshop")."""
        return self.plain(at) or (
            0 <= at < len(self.tokens)
            and at not in self.taken
            and self.cue_at(at) is not None
            and not self.claimed(at)
        )

    def linked(self, at: int) -> bool:
        """Whether the word joins what stands before it to another noun, which is no name."""
        return self.joins(at) and self.noun(at + 1) and not self.tokens[at + 1].capital

    def modified(self, at: int) -> bool:
        """Whether the word only says which of several are meant: recent, open, online."""
        cue = self.cue_at(at)
        return cue is not None and cue.concepts.keys() <= _MODIFIERS

    def thing(self, at: int) -> bool:
        """Whether the word may be what is offered: also a room, though chapters have rooms."""
        cue = self.cue_at(at) if 0 <= at < len(self.tokens) and at not in self.taken else None
        return self.plain(at) or (cue is not None and not cue.concepts.keys() - _THINGS)

    def joins(self, at: int) -> bool:
        """Whether the word joins two into one thing: "machine à coudre", "box of tools"."""
        joining = 0 < at < len(self.tokens) and self.tokens[at].folded in WEAK | {"a"}
        return joining and at not in self.taken and self.thing(at - 1)

    def _bare(self, at: int) -> int:
        """Where the word begins without an article that is joined to it (Arabic: بالزراعة)."""
        token = self.tokens[at]
        written = self.raw[token.start : token.end]
        article = self.words.prefixes[0] if self.words.prefixes else ""
        for joined in self.words.prefixes:
            ends = joined.endswith(article) or joined == 2 * article[1:]
            if ends and written.startswith(joined) and len(written) >= len(joined) + 3:
                return token.start + len(joined)
        return token.start

    def topic(self, start: int, end: int, *, sure: bool) -> Topic:
        """The words ``start`` to ``end`` as a topic: the network's own where it has one there."""
        for first, last, name in names(self.tokens[start : start + LONGEST_NAME]):
            if first == 0 and start + last > end and name in self.lexicon.topics:
                end = start + last
        inside = self.tokens[start:end]
        best: tuple[int, str] | None = None
        for first, last, name in names(inside):
            if name in self.lexicon.topics and (best is None or last - first > best[0]):
                best = (last - first, self.lexicon.topics[name])
        text = self.raw[self._bare(start) : self.tokens[end - 1].end]
        telling = sum(not self.silent(at) for at in range(start, end)) or 1
        if best is not None and best[0] / telling >= _COVERED:
            return Topic(best[1], start, end, sure, known=True)
        return Topic(" ".join(text.split()), start, end, sure, known=False)
