"""Questions that lean on the one before: "and in Lyon?", "et demain ?", "online?"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from domain.questions.reading import Reading
from domain.questions.values import Understood

_CONTINUED: Final = frozenset(
    {
        "event.list",
        "member.find",
        "member.count",
        "chapter.near",
        "chapter.show",
        "chapter.count",
        "chapter.list",
        "chapter.connector",
        "project.find",
        "partner.find",
        "board.list",
        "magazine.latest",
    }
)
# What a question is made of when it only changes a part of the last one.
_PARTS: Final = frozenset(
    {
        *("kind", "event", "online", "upcoming", "next", "mine", "near_me", "spoken", "speak"),
        *("about", "on", "side", "region", "thanks", "greeting", "audience", "idle"),
    }
)
_LONGEST: Final = 8
_SHORT: Final = 5
_SURE: Final = 0.8


def completed(
    found: Understood, read: Reading, strange: int, before: Understood | None
) -> Understood:
    """``found`` with what it leaves unsaid taken from ``before``.

    A short question that names only a place, a time, a topic or a kind keeps the intention of
    ``before``; one that asks something of its own does not, nor one with a name that nobody knows
    (``strange`` counts them). One with an intention of its own that opens with "and" keeps the
    place, and everything when it asks the same again.
    """
    if before is None or before.intention not in _CONTINUED or not read.tokens:
        return found
    opened = _opened(read)
    if before.spoken and not found.spoken:
        found = replace(found, spoken=read.value("spoken"))
    if opened and not strange and _says(found) and _only_parts(read) and _fits(found, before):
        return _continued(found, before)
    if found.intention in _CONTINUED:
        back = opened or any(token.folded in read.words.there for token in read.tokens)
        if opened and found.intention == before.intention and len(read.tokens) <= _SHORT:
            return _continued(found, before)
        return _with_place(found, before) if back and not _placed(found) else found
    if found.intention != "unknown" or len(read.tokens) > _LONGEST or strange:
        return found
    leans = (opened or _only_parts(read)) and _says(found) and _fits(found, before)
    return _continued(found, before) if leans else found


def _opened(read: Reading) -> bool:
    folded = tuple(token.folded for token in read.tokens)
    return any(folded[: len(opener)] == opener for opener in read.words.openers)


def _only_parts(read: Reading) -> bool:
    """Whether nothing is there but places, times, kinds, a known topic and empty words."""
    claimed = read.location.taken | read.timed
    for cue in read.cues:
        if not cue.concepts.keys() & _PARTS:
            return False
        claimed |= set(range(cue.start, cue.end))
    if read.topic is not None and (read.topic.known or read.topic.sure):
        claimed |= set(range(read.topic.start, read.topic.end))
    return all(at in claimed or t.folded in read.words.empty for at, t in enumerate(read.tokens))


def _says(found: Understood) -> bool:
    return bool(
        _placed(found)
        or found.period
        or found.kind
        or found.side
        or found.online
        or found.topic
        or found.spoken
        or found.mine
        or found.next_only
    )


def _fits(found: Understood, before: Understood) -> bool:
    """Whether what is said can narrow what was asked: only events have times and kinds."""
    timed = found.period or found.kind or found.online or found.mine or found.next_only
    return not timed or before.intention == "event.list"


def _placed(found: Understood) -> bool:
    return bool(found.place or found.chapter or found.country or found.region or found.near_me)


def _with_place(found: Understood, before: Understood) -> Understood:
    return replace(
        found,
        place=before.place,
        chapter=before.chapter,
        country=before.country,
        region=before.region,
        near_me=before.near_me,
    )


def _continued(found: Understood, before: Understood) -> Understood:
    """``before`` with what ``found`` says put in its place; a new topic ends a spoken language."""
    result = replace(
        before,
        raw=found.raw,
        language=found.language,
        confidence=_SURE,
        nearest=None,
        topic=found.topic or before.topic,
        spoken=found.spoken or (None if found.topic else before.spoken),
        period=found.period or before.period,
        kind=found.kind or before.kind,
        side=found.side or before.side,
        online=found.online or before.online,
        mine=found.mine or before.mine,
        next_only=found.next_only or (before.next_only and found.period is None),
    )
    return _with_place(result, found) if _placed(found) else result
