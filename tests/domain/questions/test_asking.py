"""Questions in people's own words: what is asked of projects, the board, people and the bot."""

from __future__ import annotations

import pytest

from tests.domain.questions.world import hear


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("remind me the day before the Munich drinks", "the day before the Munich drinks"),
        ("Could you please remind me to call Amina tomorrow?", "call Amina tomorrow"),
        ("the day before the Munich drinks, remind me please", "the day before the Munich drinks"),
        ("remind me", None),
        ("add our potluck: 14 May 19:00, Café Bleu", "potluck: 14 May 19:00, Café Bleu"),
        ("sign me up for the summit please", "the summit"),
    ],
)
def test_what_is_to_be_done_is_kept_without_the_words_that_ask(text: str, act: str | None) -> None:
    assert hear(text, "en").act == act


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("rappelle-moi d'appeler Amina demain", "appeler Amina demain"),
        ("Peux-tu me rappeler la veille l'apéro de Lyon, stp ?", "la veille l'apéro de Lyon"),
        ("ajoute notre auberge espagnole : 14 mai 19h", "auberge espagnole : 14 mai 19h"),
        ("inscris-moi à l'atelier de Lyon", "l'atelier de Lyon"),
    ],
)
def test_in_french_what_is_to_be_done_is_kept_without_the_words_that_ask(
    text: str, act: str
) -> None:
    assert hear(text, "fr").act == act


@pytest.mark.parametrize(
    "text",
    ["how do I set a reminder?", "how do I create an event?", "how do I sign up for an event?"],
)
def test_asking_how_is_not_asking_for_it(text: str) -> None:
    found = hear(text, "en")
    assert (found.intention, found.act) == ("help", None)


def test_to_be_reminded_of_what_is_written_is_no_reminder() -> None:
    assert hear("remind me what our values are?", "en").intention == "handbook.lookup"


@pytest.mark.parametrize(
    "text",
    [
        "what's on in Zzyzx this weekend?",
        "how many members in Atlantis?",
        "projects in Wakanda?",
        "who offers a sofa in Elbonia?",
        "partners in Genovia?",
        "des projets au Wakanda ?",
        "qui prête un canapé en Elbonie ?",
        "I'm in Zzyzx. What's on this weekend?",
    ],
)
def test_a_place_that_nobody_knows_is_never_left_out(text: str) -> None:
    assert hear(text, "en").intention == "unknown"


def test_the_place_may_be_told_before_the_question() -> None:
    found = hear("I have been in Rabat for a week. Which workshops are on?", "en")
    assert found.place is not None
    assert (found.intention, found.place.name, found.kind) == ("event.list", "Rabat", "workshop")


def test_what_is_not_wanted_is_not_looked_for() -> None:
    found = hear("I'm not after a workshop: who knows about compost?", "en")
    assert (found.intention, found.topic, found.kind) == ("member.find", "compost", None)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Nolwenn Kerbrat, who is that?", "Nolwenn Kerbrat"),
        ("who is Amina El Fassi?", "Amina El Fassi"),
        ("who is lucie martin", "lucie martin"),
        ("show me tomas's profile", "tomas"),
        ("tell me about Dr. Weber", "Dr. Weber"),
    ],
)
def test_a_person_is_shown_by_the_whole_name(text: str, person: str) -> None:
    found = hear(text, "en")
    assert (found.intention, found.person) == ("member.show", person)


def test_who_wants_something_is_not_a_name() -> None:
    assert hear("who wants to dance", "en").intention == "unknown"


@pytest.mark.parametrize(
    ("text", "intention"),
    [
        ("who are the stewards?", "network.stewards"),
        ("how many members", "member.count"),
        ("what is Ouishare?", "handbook.lookup"),
        ("I'm in Cairo, what's near me?", "event.list"),
    ],
)
def test_short_questions_are_answered(text: str, intention: str) -> None:
    assert hear(text, "en").intention == intention


def test_what_this_network_is_stands_in_the_handbook() -> None:
    assert hear("what is Ouishare?", "en").topic == "network"
    assert hear("c'est quoi ce réseau ?", "fr").topic == "network"
    assert hear("when did Ouishare begin?", "en").topic == "history"


def test_a_partner_is_found_by_name() -> None:
    assert hear("what's disco soupe?", "en").topic == "Disco Soupe"
    assert hear("what's disco soupe?", "en").intention == "partner.find"


@pytest.mark.parametrize(
    "text",
    [
        "what do you know about me?",
        "what does the bot remember about me",
        "que sais-tu de moi ?",
        "qu'est-ce que tu gardes sur moi ?",
        "¿qué sabes de mí?",
    ],
)
def test_what_is_kept_of_oneself_leads_to_privacy(text: str) -> None:
    found = hear(text, own="en")
    assert (found.intention, found.topic) == ("help", "privacy")
