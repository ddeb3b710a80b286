"""The words of a question that tell nothing apart, in the languages that people choose."""

from __future__ import annotations

import pytest

from domain.concepts import Phrase
from domain.fillers import FILLERS, telling
from domain.folding import fold


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("How do we welcome somebody?", "welcome somebody"),
        ("Comment accueillir des gens ?", "accueillir gens"),
        ("¿Cómo recibir a la gente?", "recibir gente"),
        ("Wie kann man Menschen begrüßen?", "menschen begrussen"),
        ("Como receber as pessoas?", "receber pessoas"),
        ("Come si accolgono le persone?", "accolgono persone"),
        ("Com es dona la benvinguda a la gent?", "dona benvinguda gent"),
        ("كيف نرحب بشخص في الفرع؟", "نرحب بشخص الفرع"),
    ],
)
def test_what_a_question_is_about_is_what_it_is_searched_by(question: str, about: str) -> None:
    phrases = [Phrase((word,)) for word in fold(question).split()]
    assert [one.words[0] for one in telling(phrases)] == about.split()


def test_a_question_of_small_words_alone_is_searched_by_them() -> None:
    small = [Phrase(("wie",)), Phrase(("geht",)), Phrase(("das",))]
    assert telling(small[:1]) == small[:1]
    assert telling(small) == [small[1]]


def test_fillers_are_folded_words() -> None:
    assert all(fold(word) == word for word in FILLERS)
