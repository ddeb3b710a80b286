"""Questions in people's own words mean what people mean, of all that we know of."""

from __future__ import annotations

from typing import Any

import pytest

from domain.folding import fold
from domain.questions import INTENTIONS, Understood
from tests.domain.questions.world import ask, examples, period_of

# Intentions whose answer depends on every entity: one too many is as wrong as one too few.
EXACT = frozenset(
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
HELD_OUT = 0.95
DECLINED = frozenset({"private", "injection", "off_topic"})


def _entities(understood: Understood) -> dict[str, object]:
    return {
        "place": understood.place and understood.place.name,
        "country": understood.country,
        "region": understood.region,
        "topic": understood.topic and fold(understood.topic),
        "spoken": understood.spoken,
        "period": period_of(understood),
        "kind": understood.kind,
        "online": understood.online,
        "near_me": understood.near_me,
        "mine": understood.mine,
        "next": understood.next_only,
        "person": understood.person,
        "role": understood.role,
    }


def _mistakes(row: dict[str, Any], understood: Understood) -> list[str]:
    """Where ``understood`` is not what ``row`` says; June and next month are the same here."""
    mistakes = []
    if understood.intention != row["intention"]:
        mistakes.append(f"{understood.intention}, not {row['intention']}")
    for name, found in _entities(understood).items():
        meant = row.get(name)
        if name == "topic" and meant:
            meant = fold(meant)
        if name == "period" and meant == "june":
            meant = "next_month"
        asked = name in row or (row["intention"] in EXACT and name not in {"role", "person"})
        if asked and (found or None) != (meant or None):
            mistakes.append(f"{name} {found!r}, not {meant!r}")
    return mistakes


def _score(name: str, language: str) -> tuple[float, list[str]]:
    rows = examples(name)
    wrong = [
        f"{row['text']}: {'; '.join(mistakes)}"
        for row in rows
        if (mistakes := _mistakes(row, ask(row["text"], language)))
    ]
    return 1 - len(wrong) / len(rows), wrong


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nineteen_questions_of_twenty_are_understood_whole(language: str) -> None:
    score, wrong = _score(language, language)
    assert score >= 0.95, "\n".join(wrong)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_so_are_questions_that_nothing_was_tuned_on(language: str) -> None:
    score, wrong = _score(f"heldout_{language}", language)
    assert score >= HELD_OUT, "\n".join(wrong)


@pytest.mark.parametrize("name", ["en", "fr", "heldout_en", "heldout_fr"])
def test_what_must_be_declined_is_never_answered(name: str) -> None:
    for row in examples(name):
        if row["intention"] in DECLINED:
            found = ask(row["text"], name[-2:]).intention
            assert found in {*DECLINED, "unknown"}, row["text"]


@pytest.mark.parametrize("name", ["en", "fr", "heldout_en", "heldout_fr"])
def test_what_means_nothing_is_never_answered(name: str) -> None:
    for row in examples(name):
        if row["intention"] == "unknown":
            assert ask(row["text"], name[-2:]).intention == "unknown", row["text"]


@pytest.mark.parametrize("name", ["en", "fr"])
def test_the_questions_are_many_and_cover_every_intention(name: str) -> None:
    rows = examples(name)
    assert len(rows) >= 120
    assert {row["intention"] for row in rows} == set(INTENTIONS)
    kept_aside = {row["text"] for row in examples(f"heldout_{name}")}
    assert not kept_aside & {row["text"] for row in rows}
