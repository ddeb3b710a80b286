"""Questions in people's own words: the language of a text is heard."""

from __future__ import annotations

import pytest

from domain.questions import language_of
from tests.domain.questions.world import examples


@pytest.mark.parametrize("name", ["en", "fr", "heldout_en", "heldout_fr"])
def test_the_language_of_a_question_is_heard(name: str) -> None:
    # Words such as "online", "blue" or a name alone are of no language: the fallback decides.
    heard = [language_of(row["text"], fallback=name[-2:]) == name[-2:] for row in examples(name)]
    assert sum(heard) / len(heard) >= 0.97


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("¿Cuándo es el próximo encuentro en Quito?", "es"),
        ("Wer kennt sich mit Kompost in München aus?", "de"),
        ("Chi è il referente di Roma?", "it"),
        ("Quem fala francês em São Paulo?", "pt"),
        ("Wie weet iets over water in Gent?", "nl"),
        ("متى اللقاء القادم في القاهرة؟", "ar"),
        ("what is on this week", "en"),
        ("c'est quand le prochain apéro", "fr"),
    ],
)
def test_other_languages_are_not_mistaken_for_ours(text: str, language: str) -> None:
    assert language_of(text, fallback="en") == language


def test_a_text_of_no_language_is_in_the_fallback() -> None:
    assert language_of("12:30 !!!", fallback="fr") == "fr"
    assert language_of("", fallback="en") == "en"
