"""What is to be done, in words: how long before, when, what and where."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import WhenImpossible, WhenPast, WhenRefused
from domain.questions import acts
from domain.recurrence import Repeat
from domain.when import languages_for

NOW = datetime(2026, 5, 13, 10, 0, tzinfo=UTC)  # a Wednesday, noon in Paris
PARIS = "Europe/Paris"
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.mark.parametrize(
    ("text", "language", "lead", "rest"),
    [
        ("the day before the Munich drinks", "en", DAY, "Munich drinks"),
        ("Ouimake a week ahead", "en", 7 * DAY, "Ouimake"),
        ("la veille de l'apéro de Lyon", "fr", DAY, "apéro de Lyon"),
        ("l'apéro de Lyon, 2 heures avant", "fr", 2 * HOUR, "apéro de Lyon"),
        ("la víspera de la cena de Nantes", "es", DAY, "cena de Nantes"),
        ("am Tag vor dem Umtrunk", "de", DAY, "Umtrunk"),
        ("zwei Stunden vor dem Workshop", "de", 2 * HOUR, "Workshop"),
        ("il giorno prima della cena", "it", DAY, "cena"),
        ("um dia antes da oficina", "pt", DAY, "oficina"),
        ("een dag voor de lezing", "nl", DAY, "lezing"),
        ("un dia abans de la trobada", "ca", DAY, "trobada"),
        ("la trobada de Girona, dues hores abans", "ca", 2 * HOUR, "trobada de Girona"),
        ("قبل يوم من الورشة", "ar", DAY, "الورشة"),
    ],
)
def test_how_long_before_is_told_from_what(
    text: str, language: str, lead: timedelta, rest: str
) -> None:
    assert acts.lead_in(text, languages_for(language)) == (lead, rest)


@pytest.mark.parametrize(
    "text", ["before the potluck", "of Ouimake", "call mum before lunch", "", "2 hours", "never"]
)
def test_what_names_no_length_ahead_is_no_lead(text: str) -> None:
    assert acts.lead_in(text, languages_for("en")) is None


@pytest.mark.parametrize(
    ("text", "language", "what", "when"),
    [
        ("to call the venue tomorrow at 10:00", "en", "call the venue", "tomorrow at 10:00"),
        ("in 2 hours to stretch", "en", "stretch", "in 2 hours"),
        ("d'appeler la salle demain à 10h", "fr", "appeler la salle", "demain à 10h"),
        ("dans trois jours d'appeler la mairie", "fr", "appeler la mairie", "dans trois jours"),
        ("el viernes a las 18:00 mandar el acta", "es", "mandar el acta", "el viernes a las 18:00"),
        ("demà a les 9:00 de trucar a la sala", "ca", "trucar a la sala", "demà a les 9:00"),
        ("d'aquí a tres dies de regar", "ca", "regar", "d'aquí a tres dies"),
        ("the plants", "en", "plants", ""),
    ],
)
def test_a_moment_is_told_from_what_is_to_be_done(
    text: str, language: str, what: str, when: str
) -> None:
    found = acts.timed(text, now=NOW, zone=PARIS, languages=languages_for(language))
    assert (found.what, found.when, found.repeat) == (what, when, Repeat.NONE)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("morgen om 9:00 eraan om de zaal te bellen", "nl"),
        ("vrijdag om 18:00 de notulen te sturen", "nl"),
    ],
)
def test_an_hour_beside_a_day_that_is_not_read_is_no_moment(text: str, language: str) -> None:
    found = acts.timed(text, now=NOW, zone=PARIS, languages=languages_for(language))
    assert (found.when, found.moment) == ("", None)


@pytest.mark.parametrize(
    ("text", "language", "what"),
    [
        ("morgen um 9:00 daran, den Raum anzurufen", "de", "Raum anzurufen"),
        ("om 18:00 eraan om de notulen te sturen", "nl", "notulen te sturen"),
    ],
)
def test_what_only_leads_to_the_thing_is_no_part_of_it(text: str, language: str, what: str) -> None:
    found = acts.timed(text, now=NOW, zone=PARIS, languages=languages_for(language))
    assert found.what == what


def test_a_moment_that_may_be_two_has_both() -> None:
    found = acts.timed("call tomorrow at 10", now=NOW, zone=PARIS, languages=languages_for("en"))
    assert [one.hour for one in found.readings] == [8, 20]  # UTC


@pytest.mark.parametrize(
    ("text", "repeat", "unclear"),
    [
        ("every friday at 9:00 to water the plants", Repeat.WEEKLY, False),
        ("chaque lundi à 9h d'arroser", Repeat.WEEKLY, False),
        ("tous les lundis à 9h d'arroser", Repeat.NONE, True),
        ("every day at 9:00 to stretch", Repeat.NONE, True),
        ("tous les lundis pour la réunion", Repeat.NONE, True),
        ("daily", Repeat.NONE, True),
        ("friday at 9:00 to water every plant", Repeat.NONE, True),
    ],
)
def test_what_comes_back_is_weekly_or_not_understood(
    text: str, repeat: Repeat, unclear: bool
) -> None:
    found = acts.timed(text, now=NOW, zone=PARIS, languages=languages_for("en"))
    assert (found.repeat, found.repeats) == (repeat, unclear)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [("call on 31 February at 9:00", WhenImpossible), ("call yesterday at 9:00", WhenPast)],
)
def test_a_moment_that_cannot_be_is_refused(text: str, refusal: type[WhenRefused]) -> None:
    with pytest.raises(refusal):
        acts.timed(text, now=NOW, zone=PARIS, languages=languages_for("en"))


def test_words_that_another_language_reads_otherwise_are_kept_as_digits() -> None:
    english, french = languages_for("en-US"), languages_for("fr")
    found = acts.timed("le 03/06 à 19h", now=NOW, zone=PARIS, languages=french)
    assert acts.in_words(found, now=NOW, zone=PARIS, languages=french) == "le 03/06 à 19h"
    told = acts.in_words(found, now=NOW, zone=PARIS, languages=english)
    assert told in {"le 03/06 à 19h", "2026-06-03 19:00"}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a meetup in marseille", "a meetup"),
        ("at the community garden, Marseille", "at the community garden"),
        ("Marseille, quartier Gare", "quartier Gare"),
        ("un afterwork à Marseille pour le", "un afterwork"),
        ("Les Capucins", "Les Capucins"),
    ],
)
def test_the_name_of_the_town_is_no_part_of_title_or_place(text: str, left: str) -> None:
    assert acts.without_place(text, ["Marseille"]) == left


def test_a_place_is_what_follows_a_word_for_it() -> None:
    assert acts.venue_in(" at Les Capucins.") == "Les Capucins"
    assert acts.venue_in("") == ""


@given(st.text(max_size=80))
def test_any_text_is_cut_without_a_fault(text: str) -> None:
    acts.lead_in(text, languages_for("fr"))
    acts.told(text)
    acts.venue_in(acts.without_place(text, ["Lyon"]))
    if text.strip():
        try:
            found = acts.timed(text, now=NOW, zone=PARIS, languages=languages_for("fr"))
        except WhenRefused:
            return
        assert found.before in text
        assert found.when in text
        assert found.after in text
