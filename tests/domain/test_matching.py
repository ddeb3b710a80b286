"""Which words of a question are looked for in what people open of themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.folding import words
from domain.matching import MOST_STEMS, stems


def matches(question: str, skill: str) -> bool:
    return any(low <= word < high for low, high in stems(question) for word in words(skill))


@pytest.mark.parametrize(
    ("question", "skill"),
    [
        ("How do we finance a shared kitchen?", "financing"),
        ("How do we finance a shared kitchen?", "Kitchens"),
        ("Comment financer une cuisine collective ?", "cuisine"),
        ("Comment financer une cuisine collective ?", "Financement participatif"),
        ("Who knows food law?", "law"),
        ("¿Cómo financiar un comedor?", "financiación"),
        ("Où trouver une machine à coudre ?", "machines"),
        ("Wer kann uns mit der Finanzierung helfen?", "Finanzierungen"),
        ("Quem sabe de cozinha coletiva?", "cozinhar"),
        ("Chi conosce il diritto alimentare?", "diritto"),
        ("Qui pot ajudar amb la cuina?", "cuina"),
        ("من يعرف عن الطبخ؟", "الطبخ"),
    ],
)
def test_who_knows_about_it_is_found(question: str, skill: str) -> None:
    assert matches(question, skill)


@pytest.mark.parametrize(
    ("question", "skill"),
    [
        ("How do we find people who help?", "helping people find things"),
        ("Comment trouver de l'aide ?", "aide aux personnes"),
        ("Who knows food law?", "lawn mowing"),
        ("What about the 2027 budget?", "2027"),
        ("Wer kann uns helfen?", "Menschen helfen, was sie brauchen"),
        ("Alguém pode ajudar?", "ajudar alguém"),
        ("Chi può aiutare?", "aiutare le persone"),
        ("Qui ens pot ajudar?", "ajudar la gent"),
        ("من يمكن أن يساعد؟", "يساعد الناس"),
    ],
)
def test_what_every_question_says_finds_nobody(question: str, skill: str) -> None:
    assert not matches(question, skill)


@given(st.text(max_size=500))
def test_a_question_asks_for_few_and_proper_ranges(text: str) -> None:
    found = stems(text)
    assert len(found) <= MOST_STEMS
    assert all(low < high for low, high in found)
