"""Questions that lean on the one before: "and in Lyon?", "et demain ?", "online?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from domain.questions.tokens import Token
from domain.questions.values import Understood
from domain.questions.vocabulary import Cue

_CONTINUED: Final = frozenset(
    {
        "event.list",
        "member.find",
        "chapter.near",
        "chapter.show",
        "chapter.count",
        "chapter.list",
        "chapter.connector",
    }
)
# What opens a question that leans on the last one, folded; and what points back to its place.
_OPENERS: Final = frozenset(
    {"and", "or", "then", "et", "ou", "sinon", "pour", "y", "o", "e", "pero", "but"}
)
# "What about" leans on what was said; "what is on" asks anew.
_ABOUT: Final = frozenset({"what", "how"})
_THERE: Final = frozenset({"there", "la", "bas", "alli", "ahi"})
_LONGEST: Final = 8
_SURE: Final = 0.8


def completed(
    found: Understood, tokens: Sequence[Token], cues: Sequence[Cue], before: Understood | None
) -> Understood:
    """``found`` with what it leaves unsaid taken from ``before``.

    A short question that names only a place, a time, a topic or a kind keeps the intention of
    ``before``. One with an intention of its own that opens with "and" keeps the place.
    """
    if before is None or before.intention not in _CONTINUED or not tokens:
        return found
    opened = tokens[0].folded in _OPENERS or _asks_about(tokens)
    if found.intention in _CONTINUED:
        back = opened or any(token.folded in _THERE for token in tokens)
        return _with_place(found, before) if back and not _placed(found) else found
    if found.intention != "unknown" or len(tokens) > _LONGEST or not _says(found):
        return found
    return _continued(found, before)


def _asks_about(tokens: Sequence[Token]) -> bool:
    return len(tokens) > 1 and tokens[0].folded in _ABOUT and tokens[1].folded == "about"


def _says(found: Understood) -> bool:
    return bool(
        _placed(found)
        or found.period
        or found.kind
        or found.online
        or found.topic
        or found.spoken
        or found.mine
        or found.next_only
    )


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
        online=found.online or before.online,
        mine=found.mine or before.mine,
        next_only=found.next_only or (before.next_only and found.period is None),
    )
    return _with_place(result, found) if _placed(found) else result
