"""From a question in a person's own words to what they want and about what."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from domain.questions.followups import completed
from domain.questions.intentions import decide, weigh
from domain.questions.reading import Reading, person_in, read_with, signs_of, unexplained
from domain.questions.tables import INDEXES
from domain.questions.values import LONGEST_QUESTION, THRESHOLD, Lexicon, Understood
from domain.questions.vocabulary import Cue, Index

# A language that is not the asker's is believed a little less.
_FOREIGN: Final = 0.08


def understand(
    text: str,
    lexicon: Lexicon,
    *,
    language: str,
    now: datetime,
    zone: str,
    before: Understood | None = None,
) -> Understood:
    """What ``text`` asks. Only its first 500 characters are read; any text is accepted.

    ``lexicon`` is what the network knows of :func:`ngrams` of the text. ``language`` is that of
    the text (:func:`language_of`), ``now`` aware, ``zone`` the asker's IANA zone. ``before`` is
    what the asker asked last: a question such as "and in Lyon?" is completed from it.
    Below a confidence of 0.6 the intention is ``unknown`` and ``nearest`` says what it may be.
    """
    text = text[:LONGEST_QUESTION]
    codes = sorted(INDEXES, key=lambda code: code != language)
    readings = [_meaning(text, lexicon, INDEXES[code], now=now, zone=zone) for code in codes]
    best, best_read = readings[0]
    if best.language == language:
        best = completed(best, best_read.tokens, best_read.cues, before)
    else:
        best = _doubted(best)
    for understood, read in readings[1:]:
        if understood.intention == "injection" and best.intention != "injection":
            best, best_read = understood, read
        elif best.intention == "unknown" and _familiar(read) > _familiar(best_read):
            other = _doubted(understood)
            best, best_read = (other, read) if other.intention != "unknown" else (best, best_read)
    return replace(best, language=language)


def _doubted(understood: Understood) -> Understood:
    """What a vocabulary of another language understood, believed a little less."""
    if understood.intention in {"unknown", "injection"}:
        return understood
    confidence = round(understood.confidence - _FOREIGN, 3)
    if confidence >= THRESHOLD:
        return replace(understood, confidence=confidence)
    nearest = understood.intention
    return replace(understood, intention="unknown", confidence=confidence, nearest=nearest)


def _familiar(read: Reading) -> int:
    """How many words of the text the vocabulary holds."""
    return sum(token.folded in read.words.known for token in read.tokens)


def _meaning(
    text: str, lexicon: Lexicon, words: Index, *, now: datetime, zone: str
) -> tuple[Understood, Reading]:
    read = read_with(words, text, lexicon, now=now, zone=zone)
    signs = signs_of(read, lexicon)
    weighed = weigh(signs, *unexplained(read, lexicon))
    intention, confidence, nearest = decide(weighed)
    location = read.location
    understood = Understood(
        intention=intention,
        language=words.code,
        confidence=confidence,
        raw=text,
        nearest=nearest,
        place=location.place,
        chapter=location.chapter,
        country=location.country,
        region=read.value("region"),
        topic=_subject(read, intention),
        spoken=read.value("spoken") if "speak" in signs else None,
        role=read.value("role"),
        person=person_in(read, lexicon) if intention == "private" else None,
        period=read.period,
        period_refused=read.refused,
        kind=read.value("kind"),
        online="online" in signs,
        near_me=_near_me(intention, signs),
        mine="mine" in signs,
        next_only="next" in signs,
    )
    return understood, read


def _near_me(intention: str, signs: set[str]) -> bool:
    """Around the asker: said so, or the nearest to nowhere in particular, or "my connector"."""
    unplaced = "somewhere" not in signs
    return (
        "near_me" in signs
        or (intention == "chapter.near" and unplaced)
        or (intention == "chapter.connector" and unplaced and "my" in signs)
    )


def _written(read: Reading, cue: Cue) -> str:
    return read.raw[read.tokens[cue.start].start : read.tokens[cue.end - 1].end]


def _subject(read: Reading, intention: str) -> str | None:
    """The topic that matters to ``intention``: a key of the network's own where there is one."""
    key = {"handbook.lookup": "subject", "help": "act"}.get(intention)
    if key is not None and (value := read.value(key)):
        return value
    if intention == "handbook.lookup" and "difference" in {
        c for q in read.cues for c in q.concepts
    }:
        return "roles" if read.value("role") else None
    if intention == "handbook.lookup" and read.topic is None and read.value("role"):
        return "roles"
    if intention == "question.ask" and read.topic is None:
        return next((_written(read, cue) for cue in read.cues if "theme" in cue.concepts), None)
    if read.topic is None or (
        intention == "member.find" and read.value("spoken") and not read.topic.sure
    ):
        return None
    return read.topic.text
