"""From a question in a person's own words to what they want and about what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from domain.questions.acting import act_of
from domain.questions.clauses import asks, clauses, opens_asking, questions, remarks
from domain.questions.followups import completed
from domain.questions.intentions import decide, weigh
from domain.questions.language import likely_languages
from domain.questions.persons import asked_for, follows_private, person_at, stranger_at
from domain.questions.reading import PRIVATE, Reading, read_with
from domain.questions.signs import names_unknown_place, nation_of, partner_in, signs_of, unexplained
from domain.questions.tables import INDEXES
from domain.questions.tokens import cut
from domain.questions.values import LONGEST_QUESTION, THRESHOLD, Lexicon, Understood
from domain.questions.vocabulary import Index

# A language that is not the one of the text is believed a little less.
_FOREIGN: Final = 0.08
#: With at most so many vocabularies a question is read.
_MOST_READINGS: Final = 3
# What is heard in the whole text, wherever it stands.
_WHOLE: Final = frozenset({"private", "injection", "reminder.create", "event.create", "event.join"})
# A clause is believed over the whole text by so much, and only where the whole is not sure.
_CLEARER: Final = 0.05
_SURE: Final = 0.82
# Clauses that only these are found in say nothing of what the rest asks.
_COURTESY: Final = frozenset({"greeting", "thanks", "unknown"})
# No topic narrows the answer to these.
_TOPICLESS: Final = (
    *("chapter.near", "chapter.show", "chapter.count", "chapter.connector", "member.count"),
    *("member.show", "network.stewards"),
)
_PERSONAL: Final = frozenset({"private", "member.show"})
# "who is lucie martin": nothing else is asked, so the unknown words are a name.
_WHO_ALONE: Final = frozenset(
    {"who", "who_is", "occupation", "person", "profile", "idle", "greeting", "command", "list"}
)
# What help is asked for, by what is named beside it.
_GUIDES: Final = {
    "remind": "reminder",
    "event": "event",
    "profile": "profile",
    "proposal": "decision",
    "chapter": "chapter",
    "chapters": "chapter",
    "onboarding": "onboarding",
}


def understand(
    text: str,
    lexicon: Lexicon,
    *,
    language: str,
    now: datetime,
    zone: str,
    before: Understood | None = None,
    also: Sequence[str] = (),
) -> Understood:
    """What ``text`` asks. Only its first 500 characters are read; any text is accepted.

    ``lexicon`` is what the network knows of ``ngrams`` of the text. ``language`` is that of
    the text (``language_of``), ``also`` others that it may be in, such as the asker's; English
    is tried after those, then what the words suggest: three vocabularies at most. ``now`` is
    aware, ``zone`` the asker's IANA zone. ``before`` is what the asker asked last: a question such
    as "and in Lyon?" is completed from it.
    Below a confidence of 0.6 the intention is ``unknown`` and ``nearest`` says what it may be; so
    is all that is asked in a language of which there is no vocabulary.
    """
    text = text[:LONGEST_QUESTION]
    codes = _readable(text, language, also)
    heard = {token.folded for token in cut(text)}
    best: _Heard | None = None
    for code in codes:
        words = INDEXES[code]
        if best is not None and best.found.intention != "unknown" and heard.isdisjoint(words.wary):
            continue
        heard_so = _meaning(text, lexicon, words, now=now, zone=zone)
        if code == language:
            leaning = completed(heard_so.found, heard_so.read, heard_so.strange, before)
        else:
            leaning = _doubted(heard_so.found)
        best = _better(best, replace(heard_so, found=leaning), own=code in also)
    if best is None:
        return Understood("unknown", language, 0.0, text)
    return replace(best.found, language=language)


@dataclass(frozen=True, slots=True)
class _Heard:
    """What one vocabulary makes of the text; ``strange`` counts the names that nobody knows."""

    found: Understood
    read: Reading
    strange: int


def _readable(text: str, language: str, also: Sequence[str]) -> list[str]:
    """The vocabularies to read with, that of ``language`` first."""
    wanted = dict.fromkeys([language, *also, "en"])
    if len(wanted) < _MOST_READINGS:
        wanted |= dict.fromkeys(code for code, _ in likely_languages(text))
    return [code for code in wanted if code in INDEXES][:_MOST_READINGS]


def _better(best: _Heard | None, other: _Heard, *, own: bool) -> _Heard:
    """``other`` when it shows a hidden command, or understands what ``best`` does not and knows
    more of the words; as many are enough in the asker's ``own`` language."""
    if best is None:
        return other
    familiar = _familiar(other.read) + own > _familiar(best.read)
    if "injection" in {other.found.intention, best.found.intention}:
        return other if other.found.intention == "injection" and familiar else best
    if best.found.intention != "unknown" or other.found.intention == "unknown":
        return best
    return other if familiar else best


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


def _meaning(text: str, lexicon: Lexicon, words: Index, *, now: datetime, zone: str) -> _Heard:
    """What the vocabulary makes of the text, or of the question in it when it tells a story first.

    The place may stand in the story: "I live in Rabat. Which chapter is nearest?"
    """
    whole = _heard(text, lexicon, words, now=now, zone=zone)
    if whole.found.intention in _WHOLE:
        return whole
    best = whole
    elsewhere = names_unknown_place(whole.read, lexicon)
    for question in questions(text):
        part = _heard(question, lexicon, words, now=now, zone=zone)
        if _lost(part, elsewhere) or part.found.intention == "unknown":
            continue
        if best.found.intention == "unknown" or part.found.confidence >= best.found.confidence:
            best = part
    if best.found.confidence < _SURE or best.found.intention in {"unknown", "off_topic"}:
        for clause in clauses(text):
            part = _heard(clause, lexicon, words, now=now, zone=zone)
            if part.found.intention in _COURTESY or _lost(part, elsewhere):
                continue
            clearer = part.found.confidence > best.found.confidence + _CLEARER
            if asks(part.read, part.found.intention) and (
                clearer or best.found.intention in {"unknown", "off_topic"}
            ):
                best = part
    return whole if best is whole else _with_the_rest(best, whole)


def _lost(part: _Heard, elsewhere: bool) -> bool:
    """Whether a town that nobody knows is named outside the part (``elsewhere``)."""
    found = part.found
    return elsewhere and not (found.place or found.country or found.region)


def _with_the_rest(best: _Heard, whole: _Heard) -> _Heard:
    """A part of the text as its question, with the place and the time that stand outside it."""
    found = replace(best.found, raw=whole.found.raw)
    if found.intention == "handbook.lookup" and found.topic is None:
        found = replace(found, topic=whole.read.value("subject"))
    if found.intention == "event.list" and found.period is None:
        found = replace(found, period=whole.found.period)
    if not (found.place or found.chapter or found.country or found.region):
        told = whole.found
        found = replace(
            found, place=told.place, chapter=told.chapter, country=told.country, region=told.region
        )
        if found.place:
            near_me = told.near_me and found.intention != "chapter.near"
            found = replace(found, near_me=near_me)
    return replace(best, found=found)


def _heard(text: str, lexicon: Lexicon, words: Index, *, now: datetime, zone: str) -> _Heard:
    read = read_with(words, text, lexicon, now=now, zone=zone)
    signs = signs_of(read, lexicon)
    if remarks(read):
        signs.add("remark")
    count, strange = unexplained(read, lexicon)
    person = person_at(read, lexicon)
    if person is None and signs & PRIVATE:
        person = stranger_at(read)
        if person is not None and (
            not read.raw[read.tokens[person[0]].start].islower() or follows_private(read, person[0])
        ):
            signs.add("named_person")
    elif person is None and signs <= _WHO_ALONE and (person := asked_for(read)):
        signs.add("named_person")
    named = person[1] - person[0] if person else 0
    weighed = weigh(signs, count, strange, named=named, asked=opens_asking(read))
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
        country=location.country or nation_of(read),
        region=read.value("region"),
        topic=_subject(read, lexicon, intention, signs),
        spoken=read.value("spoken") if "speak" in signs else None,
        role=read.value("role"),
        person=read.written(*person) if person and intention in _PERSONAL else None,
        period=read.period,
        period_refused=read.refused,
        kind=read.value("kind"),
        side=read.value("side"),
        act=act_of(read, intention),
        online="online" in signs,
        near_me=_near_me(intention, signs),
        mine="mine" in signs,
        next_only="next" in signs,
    )
    return _Heard(understood, read, strange)


def _near_me(intention: str, signs: set[str]) -> bool:
    """Around the asker: said so, or the nearest to nowhere in particular, or "my connector"."""
    unplaced = "somewhere" not in signs
    return (
        "near_me" in signs
        or (intention == "chapter.near" and unplaced)
        or (intention == "chapter.connector" and unplaced and "my" in signs)
    )


def _subject(read: Reading, lexicon: Lexicon, intention: str, signs: set[str]) -> str | None:
    """The topic that matters to ``intention``: a key of the network's own where there is one."""
    if intention in _TOPICLESS:
        return None
    if intention == "help":
        named = next((guide for sign, guide in _GUIDES.items() if sign in signs), None)
        return read.value("act") or named or _topic(read, intention)
    if intention == "partner.find" and (partner := partner_in(read, lexicon)):
        return partner
    if intention == "handbook.lookup":
        return _page(read, signs) or _topic(read, intention)
    if intention == "question.ask" and read.topic is None:
        themes = (cue for cue in read.cues if "theme" in cue.concepts)
        return next((read.written(cue.start, cue.end) for cue in themes), None)
    return _topic(read, intention)


def _page(read: Reading, signs: set[str]) -> str | None:
    """The key of the page that is asked for, where a concept names one."""
    if (subject := read.value("subject")) is not None:
        return subject
    if "duration" in signs:
        return "terms"
    if read.value("role") and ("difference" in signs or read.topic is None):
        return "roles"
    if {"when", "network"} <= signs:
        return "history"
    if "difference" not in signs and "network" in signs and not signs & {"handbook", "says"}:
        return "network"
    return None


def _topic(read: Reading, intention: str) -> str | None:
    if read.topic is None:
        return None
    if intention == "member.find" and read.value("spoken") and not read.topic.sure:
        return None
    return read.topic.text
