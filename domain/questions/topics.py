"""What a question is about: a topic that the network knows, else the words that stand for it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from domain.concepts import phrases
from domain.questions.tokens import Token, names
from domain.questions.values import Lexicon
from domain.questions.vocabulary import Cue, Index
from domain.questions.wording import Reader, Topic

_LONGEST_BESIDE: Final = 4
_SHORTEST_CONCEPT: Final = 5
# What announces a topic, the surest first.
_OPENERS: Final = (("know", "teach", "does"), ("help_with", "about", "said"), ("find",))
_SURE: Final = frozenset({"know", "teach", "does", "help_with", "about", "said"})
# What has a topic beside it: "workshops on compost", "mobility projects".
_BESIDE: Final = frozenset(
    {"event", "kind", "anything", "handbook", "project", "partner", "article", "side", "proposal"}
)
# What is looked for itself rather than somebody who knows about it.
_NOUNS: Final = frozenset({"partner", "project", "article", "board", "proposal", "side", "steward"})
# How an event is held, which is not what it is about.
_FORMS: Final = frozenset({"online", "kind", "event", "side", "spoken", "join"})
# After "does anyone know …" these open another question.
_ASKS: Final = frozenset(
    {"when", "where", "who", "whats_on", "count", "howto", "exists", "contact"}
)


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
    reader = Reader(raw, tokens, cues, taken, lexicon, words)
    for concepts in _OPENERS:
        found = _announced(reader, concepts)
        if found is not None:
            return found
    return (
        _beside_event(reader)
        or _of_side(reader)
        or _of_people(reader)
        or _known(reader)
        or _of_concept(reader)
        or _of_next(reader)
        or _trade(reader)
    )


def _announced(reader: Reader, concepts: tuple[str, ...]) -> Topic | None:
    sure = bool(_SURE.intersection(concepts))
    openers = [cue for cue in reader.cues if cue.concepts.keys() & set(concepts)]
    at_once = [(cue, cue.end) for cue in openers]
    for cue, opened in [*at_once, *((cue, _past_place(reader, cue.end)) for cue in openers)]:
        if asks_else(cue, reader.cues):
            continue
        start, end = reader.after(opened)
        if start == end:
            continue
        claimed = [reader.cue_at(at) for at in range(start, end) if not reader.silent(at)]
        if not sure and all(c and not c.concepts.keys() <= {"theme"} for c in claimed):
            continue
        if not sure and any(c and _NOUNS & c.concepts.keys() for c in claimed):
            continue  # "I need the names of our partners"
        if not sure and claimed[0] is not None and claimed[0].concepts.keys() & {"event", "kind"}:
            continue  # "I'm looking for workshops of pottery"
        if "about" in cue.concepts and all(c and _FORMS & c.concepts.keys() for c in claimed):
            continue  # "what about online?"
        return reader.topic(start, end, sure=sure)
    return None


def _past_place(reader: Reader, at: int) -> int:
    """The first word after a town or time at ``at``: "who works in Lyon with wood"."""
    while at in reader.taken:
        at += 1
    return at


def _beside_event(reader: Reader) -> Topic | None:
    """ "workshops on compost", "atelier compost", "compost workshop"."""
    for cue in reader.cues:
        if not cue.concepts.keys() & _BESIDE:
            continue
        announced = _after_on(reader, cue)
        if announced is not None:
            return announced
        if cue.concepts.keys() & {"anything", "handbook", "side"}:
            continue
        start, end = _before(reader, cue) if reader.words.topic_first else _behind(reader, cue)
        if start < end:
            return reader.topic(start, end, sure=False)
    return None


def _after_on(reader: Reader, noun: Cue) -> Topic | None:
    """What stands after "on" when nothing but empty words stands between it and the noun."""
    following = next(
        (cue for cue in reader.cues if cue.start >= noun.end and not reader.modified(cue.start)),
        None,
    )
    if following is None or "on" not in following.concepts:
        return None
    if not all(reader.silent(at) or reader.modified(at) for at in range(noun.end, following.start)):
        return None
    start, end = reader.after(following.end)
    spoken_of = any(not reader.claimed(at) and not reader.silent(at) for at in range(start, end))
    return reader.topic(start, end, sure=True) if spoken_of else None


def _before(reader: Reader, noun: Cue) -> tuple[int, int]:
    start = end = noun.start
    if reader.silent(start):
        return start, end  # "the magazine": the word before is none of its name
    while reader.noun(start - 1) and end - start < _LONGEST_BESIDE:
        start -= 1
    return start, end


def _behind(reader: Reader, noun: Cue) -> tuple[int, int]:
    start = noun.end
    while start < len(reader.tokens) and reader.silent(start) and start not in reader.taken:
        start += 1
    end = start
    while not reader.somewhere(start) and end - start < _LONGEST_BESIDE:
        if not reader.noun(end) and not (end > start and reader.linked(end)):
            break
        end += 1
    return start, end


def _of_side(reader: Reader) -> Topic | None:
    """ "offers a room", "a projector to borrow": what is offered or needed."""
    for cue in reader.cues:
        if "side" not in cue.concepts:
            continue
        start, end = reader.after(cue.end)
        if start < end and reader.tokens[start].broken:
            continue
        while end > start and not all(
            reader.thing(at) or reader.silent(at) for at in range(start, end)
        ):
            end -= 1
        start, end = reader.stripped(start, end)
        if start == end:
            start = end = cue.start
            while reader.silent(end - 1) and end > 0:
                start = end = end - 1
            while reader.thing(start - 1) or (start < end and reader.joins(start - 1)):
                start -= 1
        if 0 < end - start <= _LONGEST_BESIDE:
            return reader.topic(start, end, sure=False)
    return None


def _of_people(reader: Reader) -> Topic | None:
    """ "python people in Lyon", where a language says so."""
    for cue in reader.cues:
        start = cue.start
        if not reader.words.topic_first or "member" not in cue.concepts or "count" in cue.concepts:
            continue
        while reader.plain(start - 1):
            start -= 1
        if 0 < cue.start - start <= _LONGEST_BESIDE:
            return reader.topic(start, cue.start, sure=False)
    return None


def _known(reader: Reader) -> Topic | None:
    """A topic of the network that stands somewhere in the text; the longest."""
    best: tuple[int, int] | None = None
    for start, end, name in names(reader.tokens):
        if name not in reader.lexicon.topics or reader.taken.intersection(range(start, end)):
            continue
        if all(reader.claimed(at) or reader.silent(at) for at in range(start, end)):
            continue
        if best is None or end - start > best[1] - best[0]:
            best = (start, end)
    return reader.topic(*best, sure=False) if best else None


def _of_concept(reader: Reader) -> Topic | None:
    """What people care about anywhere, though nobody here has named it yet: "movilidad en Múnich"."""
    at = 0
    best: tuple[int, int] | None = None
    for phrase in phrases(" ".join(token.folded for token in reader.tokens)):
        while at < len(reader.tokens) and reader.tokens[at].folded != phrase.words[0]:
            at += 1
        start = at
        for word in phrase.words:
            while at < len(reader.tokens) and reader.tokens[at].folded != word:
                at += 1
            at += 1
        span = range(start, min(at, len(reader.tokens)))
        if phrase.key is None or not span or reader.taken.intersection(span):
            continue
        if any(reader.claimed(place) for place in span) or all(map(reader.silent, span)):
            continue
        if len("".join(phrase.words)) < _SHORTEST_CONCEPT:
            continue
        if best is None or len(span) > best[1] - best[0]:
            best = (span.start, span.stop)
    return reader.topic(*best, sure=False) if best else None


def _of_next(reader: Reader) -> Topic | None:
    """ "when is the next Ouimake": what comes next bears a name of its own."""
    for cue in reader.cues:
        if "next" in cue.concepts and cue.start not in reader.taken:
            start, end = reader.after(cue.end)
            if start < end and all(
                reader.plain(at) or reader.silent(at) for at in range(start, end)
            ):
                return reader.topic(start, end, sure=False)
    return None


def _trade(reader: Reader) -> Topic | None:
    """ "is there a lawyer": what someone does for a living, by the ending of the word."""
    for at, token in enumerate(reader.tokens):
        announced = at == 0 or reader.tokens[at - 1].folded in reader.words.articles
        announced = announced or not reader.words.articles
        if announced and reader.plain(at) and is_trade(token.folded, reader.words):
            return reader.topic(at, at + 1, sure=False)
    return None


def is_trade(word: str, words: Index) -> bool:
    """Whether ``word`` (folded) looks like what someone does for a living."""
    return len(word) > 4 and word.endswith(words.trades)
