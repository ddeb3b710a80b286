"""Periods and moments that are found inside a sentence."""

from __future__ import annotations

import pytest

from domain.errors import WhenAmbiguous, WhenImpossible, WhenUnreadable
from domain.when import find_period, find_when, read_period
from tests.domain.when.clock import NOW, PARIS, rows

FOUND = """
what's on in Lyon next weekend?                   | next weekend
What is on tomorrow evening in Brest              | tomorrow evening
Qu'y a-t-il à Lyon ce week-end ?                  | ce week-end
anything between 3 and 10 May in Munich?          | between 3 and 10 May
un événement du 3 au 10 mai à Rennes ?            | du 3 au 10 mai
que se passe-t-il à Paris d'ici vendredi ?        | d'ici vendredi
events in June, please                            | in June
is there a talk at 19:00 tomorrow?                | tomorrow
a talk on 14 May 19:00?                           | on 14 May
what's on this sat?                               | on this sat
what about Friday?                                | Friday
on Friday or Saturday in Lyon                     | on Friday or Saturday
des événements à partir de lundi ?                | à partir de lundi
what's on in early June                           | in early June
quoi de prévu fin juin à Brest ?                  | fin juin
are there meetups this week (in Paris)?           | this week
qui parle d'eau demain ?                          | demain
quoi de prévu aujourd'hui à Quito ?               | aujourd'hui
"""

NOT_FOUND = [
    "may I join?",
    "where is the nearest chapter",
    "mon chapitre et le sun",
    "j'ai été à Paris",
    "I sat with 3 people",
    "je suis là 24/7",
    "who knows about water in Lyon?",
    "14 May 20277",
    "room 2027",
    "on 10, 11 and 12 May",
    "mon jeu, ma mer",
    "v1.2.2027.3",
    "the second floor",
]


@pytest.mark.parametrize(("text", "words"), rows(FOUND))
def test_a_period_is_found_in_a_sentence_with_its_place(text: str, words: str) -> None:
    found = find_period(text, now=NOW, zone=PARIS)
    assert found is not None
    period, (start, end) = found
    assert text[start:end] == words
    assert period == read_period(words, now=NOW, zone=PARIS)


@pytest.mark.parametrize("text", NOT_FOUND)
def test_words_that_only_look_like_a_period_are_left_alone(text: str) -> None:
    assert find_period(text, now=NOW, zone=PARIS) is None


def test_a_doubtful_period_is_not_cut_down_to_a_certain_one() -> None:
    with pytest.raises(WhenAmbiguous) as caught:
        find_period("what is on next Friday in Lyon?", now=NOW, zone=PARIS)
    assert caught.value.text == "on next Friday"
    with pytest.raises(WhenImpossible):
        find_period("qu'y a-t-il le 31 février ?", now=NOW, zone=PARIS)
    with pytest.raises(WhenUnreadable):
        find_period("anything except Friday?", now=NOW, zone=PARIS)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("remind me to call Ana tomorrow at 7pm please", "tomorrow at 7pm"),
        ("rappelle-moi d'appeler Ana demain à 19h", "demain à 19h"),
        ("in 2 hours, drink water", "in 2 hours"),
        ("dans une heure et demie, sortir le pain", "dans une heure et demie"),
    ],
)
def test_a_moment_is_found_in_a_sentence_with_its_place(text: str, words: str) -> None:
    found = find_when(text, now=NOW, zone=PARIS)
    assert found is not None
    moment, (start, end) = found
    assert text[start:end] == words
    assert moment.at > NOW


def test_a_day_without_an_hour_is_no_moment() -> None:
    assert find_when("remind me tomorrow", now=NOW, zone=PARIS) is None
    assert find_when("I walked for 2 hours", now=NOW, zone=PARIS) is None


def test_a_moment_that_goes_on_is_not_cut_down_to_its_hour() -> None:
    assert find_when("at 19:00 tomorrow 5", now=NOW, zone=PARIS) is None


def test_a_moment_that_is_only_about_then_is_refused() -> None:
    with pytest.raises(WhenUnreadable):
        find_when("demain vers 19h", now=NOW, zone=PARIS)
    with pytest.raises(WhenAmbiguous):
        find_when("see you tomorrow at 7 then", now=NOW, zone=PARIS)
