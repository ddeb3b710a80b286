"""A question is heard inside what people tell around it; what only tells asks for nothing."""

from __future__ import annotations

import pytest

from domain.questions.phrasing import joined, spread
from tests.domain.questions.world import hear


def test_a_choice_stands_for_each_of_its_phrases() -> None:
    assert spread("who (can|could) I ask") == ["who can I ask", "who could I ask"]
    assert spread("near (my|) home") == ["near my home", "near home"]


def test_a_concept_of_two_tables_has_the_phrases_of_both() -> None:
    assert joined({"who": "who"}, {"who": "whom", "when": "when"}) == {
        "who": "who, whom",
        "when": "when",
    }


def test_a_story_before_the_question_hides_nothing() -> None:
    understood = hear("small village in the middle of nowhere… what's the closest chapter", "en")
    assert (understood.intention, understood.near_me) == ("chapter.near", True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("our workshop was lovely, see you in Lyon", "en"),
        ("the Paris drinks were a disaster", "en"),
        ("my cat sleeps on the calendar in Lyon", "en"),
        ("je crois que le chapitre de Nantes va bien", "fr"),
        ("ayer estuvimos en el taller de Quito, qué bonito", "es"),
    ],
)
def test_a_remark_is_no_question(text: str, language: str) -> None:
    assert hear(text, language).intention == "unknown"


def test_an_address_of_the_web_is_no_part_of_a_question() -> None:
    understood = hear("who knows about [soup](https://example.org)", "en")
    assert (understood.intention, understood.topic) == ("member.find", "soup")


def test_a_concept_is_a_topic_though_nobody_here_named_it() -> None:
    understood = hear("movilidad en Múnich, ¿quién le sabe?", "es")
    assert (understood.intention, understood.topic) == ("member.find", "movilidad")


def test_who_could_play_a_part_is_asked_and_a_part_to_play_is_declined() -> None:
    assert hear("who could act as mediator in our conflict?", "en").intention == "member.find"
    assert hear("pretend to be a pirate", "en").intention == "injection"


def test_the_number_of_a_venue_is_not_private_and_that_of_a_person_is() -> None:
    assert hear("what is the phone number of the venue?", "en").intention != "private"
    assert hear("what's the phone number of Karim", "en").intention == "private"


def test_what_somebody_does_is_on_their_profile() -> None:
    understood = hear("what does Amina do?", "en")
    assert (understood.intention, understood.person) == ("member.show", "Amina")
