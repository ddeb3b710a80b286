"""Questions in people's own words mean what people mean, of all that we know of."""

from __future__ import annotations

import re
from typing import Any

import pytest

from domain.folding import fold
from domain.questions import INTENTIONS, Understood
from tests.domain.questions.world import ask, examples, files, hear, period_of

# Intentions whose answer depends on every entity: one too many is as wrong as one too few.
EXACT = frozenset(
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
_LOOSE = frozenset({"role", "person", "act"})
# What plays no part in an answer may be heard or not.
_FREE = {
    "member.count": _LOOSE | {"period", "topic", "mine", "online", "next", "kind"},
    "magazine.latest": _LOOSE | {"period"},
    "board.list": _LOOSE | {"online", "period", "next"},
}
WHOLE = {"en": 0.95, "fr": 0.95, "es": 0.95}
COMMON = 0.85
DECLINED = frozenset({"private", "injection", "off_topic"})
FILES = files()


def _language(name: str) -> str:
    return name.rpartition("_")[2]


def _entities(understood: Understood) -> dict[str, object]:
    return {
        "place": understood.place and understood.place.name,
        "country": understood.country,
        "region": understood.region,
        "topic": understood.topic and fold(understood.topic),
        "spoken": understood.spoken,
        "period": period_of(understood),
        "kind": understood.kind,
        "side": understood.side,
        "online": understood.online,
        "near_me": understood.near_me,
        "mine": understood.mine,
        "next": understood.next_only,
        "person": understood.person and fold(understood.person),
        "role": understood.role,
        "act": understood.act,
    }


def _bare(words: str) -> str:
    """``words`` folded, each without the Arabic article: it says nothing of what is meant."""
    return " ".join(re.sub("^ال(?=...)", "", word) for word in fold(words).split())


def mistakes(row: dict[str, Any], understood: Understood) -> list[str]:
    """Where ``understood`` is not what ``row`` says; June and next month are the same here."""
    differences = []
    if understood.intention != row["intention"]:
        differences.append(f"{understood.intention}, not {row['intention']}")
    for name, found in _entities(understood).items():
        meant = row.get(name)
        if name in {"topic", "person"} and meant:
            if _bare(meant) == _bare(str(found or "")):
                continue
            meant = fold(meant)
        if name == "period" and meant == "june":
            meant = "next_month"
        exact = row["intention"] in EXACT and name not in _FREE.get(row["intention"], _LOOSE)
        if (name in row or exact) and (found or None) != (meant or None):
            differences.append(f"{name} {found!r}, not {meant!r}")
    return differences


@pytest.mark.parametrize("name", FILES)
def test_questions_are_understood_whole(name: str) -> None:
    rows = examples(name)
    wrong = [
        f"{row['text']}: {'; '.join(found)}"
        for row in rows
        if (found := mistakes(row, hear(row["text"], _language(name))))
    ]
    score = 1 - len(wrong) / len(rows)
    assert score >= WHOLE.get(_language(name), COMMON), "\n".join([f"{score:.3f}", *wrong])


@pytest.mark.parametrize("name", FILES)
def test_what_must_be_declined_is_never_answered(name: str) -> None:
    for row in examples(name):
        if row["intention"] in DECLINED:
            found = hear(row["text"], _language(name)).intention
            assert found in {*DECLINED, "unknown"}, row["text"]


@pytest.mark.parametrize("name", FILES)
def test_what_means_nothing_is_never_answered(name: str) -> None:
    for row in examples(name):
        if row["intention"] == "unknown":
            assert hear(row["text"], _language(name)).intention == "unknown", row["text"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_questions_are_many_and_cover_every_intention(language: str) -> None:
    rows = [*examples(language), *examples(f"more_{language}")]
    assert len(rows) >= 180
    assert {row["intention"] for row in rows} == set(INTENTIONS)
    kept_aside = {row["text"] for row in examples(f"heldout_{language}")}
    assert not kept_aside & {row["text"] for row in rows}


def test_what_is_not_asked_in_a_language_with_words_is_unknown() -> None:
    assert ask("hvem kender noget til kompost i Nantes?", "da").intention == "unknown"
