"""Questions in people's own words: the language of a text is heard."""

from __future__ import annotations

import pytest

from domain.questions import language_of
from tests.domain.questions.world import examples, files


@pytest.mark.parametrize("name", files())
def test_the_language_of_a_question_is_heard(name: str) -> None:
    # Words such as "online", "blue" or a name alone are of no language: the fallback decides.
    own = name.rpartition("_")[2]
    heard = [language_of(row["text"], fallback=own) == own for row in examples(name)]
    assert sum(heard) / len(heard) >= (0.97 if own in {"en", "fr"} else 0.9)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("¿Cuándo es el próximo encuentro en Quito?", "es"),
        ("Wer kennt sich mit Kompost in München aus?", "de"),
        ("Chi è il referente di Roma?", "it"),
        ("Quem fala francês em São Paulo?", "pt"),
        ("Wie weet iets over water in Gent?", "nl"),
        ("متى اللقاء القادم في القاهرة؟", "ar"),
        ("ما هي قيم الشبكة", "ar"),
        ("chkoun l-connector dyal Rabat?", "ary"),
        ("wach kayn chi haja had simana f casa", "ary"),
        ("3andkom chi jma3a 9rib mn Fes?", "ary"),
        ("Qui parla anglès a Girona?", "ca"),
        ("Hi ha alguna trobada avui?", "ca"),
        ("Wat is er te doen in Gent?", "nl"),
        ("wer sind die Stewards?", "de"),
        ("quem são os stewards?", "pt"),
        ("che c'è a Torino stasera?", "it"),
        ("what is on this week", "en"),
        ("the drinks at 7pm or 9h30, 3rd floor", "en"),
        ("c'est quand le prochain apéro", "fr"),
    ],
)
def test_other_languages_are_not_mistaken_for_ours(text: str, language: str) -> None:
    assert language_of(text, fallback="en") == language


def test_a_text_of_no_language_is_in_the_fallback() -> None:
    assert language_of("12:30 !!!", fallback="fr") == "fr"
    assert language_of("", fallback="en") == "en"
