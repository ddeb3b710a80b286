"""What cannot be read with certainty is refused, by name, with an example that can be read.

It is Wednesday 18 November 2026, 10:43:27 in Paris.
"""

from __future__ import annotations

from datetime import datetime

import pytest

from domain.errors import (
    TextRefused,
    WhenAmbiguous,
    WhenImpossible,
    WhenNeedsTime,
    WhenPast,
    WhenRefused,
    WhenUnreadable,
)
from domain.when import read_duration, read_lead, read_period, read_when, resolve
from tests.domain.when.clock import NOW, PARIS

UNREADABLE = [
    "banana",
    "@everyone",
    "morgen um 19 Uhr",
    "mañana a las 19",
    "tomorrow 19:00 banana",
    "tomorrow 19:00 19:00",
    "around 7pm tomorrow",
    "demain vers 19h",
    "14 May 20",
    "14 May 2027 14 May 2027 19:00",
    "tomorrow 7pm IST",
    "tomorrow 7pm BST",
    "demain 19h est annulé",
    "demain 19h est",
    "tomorrow 19:00 Springfield time",
    "tomorrow 19:00 in Lyon",
    "tomorrow at ½",
    "tomorrow 19:00 🎉",
    "tomorrow 1 9:00",
    "tomorrow 19:0",
    "tomorrow 19:00:30",
    "in 0 minutes",
    "in 99999 minutes",
    "in half a month",
    "in 2 hours at 18h",
    "sometime next week maybe",
    "2027-5-14T19:00:00.000Z",
    "123456789012345678901234567890",
    "-",
    "{bot.token}",
    "'; DROP TABLE events; --",
]

NEEDS_TIME = [
    "tomorrow",
    "14 May",
    "le 14 mai 2027",
    "mardi 24",
    "this Friday evening",
    "vendredi soir",
    "ce soir",
    "tonight",
    "next Tuesday",
    "2027-05-14",
    "first Monday of June",
    "dans 3 jours le matin",
]

PAST = [
    "yesterday at 19:00",
    "hier à 19h",
    "today 08:00",
    "aujourd'hui à 8h",
    "18 November at 08:00",
    "14 May 2020 19:00",
    "last Friday at 19:00",
    "mardi dernier à 19h",
    "2 hours ago",
    "il y a 2 heures",
    "first Monday of the month at 19:00",
    "05/06/2020 19:00",
]

IMPOSSIBLE = [
    ("31 February 19:00", "day"),
    ("31 February", "day"),
    ("31 avril à 19h", "day"),
    ("29 February 2027 at 19:00", "day"),
    ("45 May at 19:00", "day"),
    ("32/13/2027 19:00", "day"),
    ("2027-13-45 19:00", "day"),
    ("Monday 14 May 2027 at 19:00", "day"),
    ("lundi 14 mai à 19h", "day"),
    ("5th Monday of June at 19:00", "day"),
    ("le 31 de ce mois à 10h", "day"),
    ("tomorrow 25:00", "hour"),
    ("demain à 25h", "hour"),
    ("tomorrow 19:75", "hour"),
    ("tomorrow 24:30", "hour"),
    ("tomorrow 13am", "hour"),
    ("tomorrow 0pm", "hour"),
    ("tomorrow morning at 19:00", "hour"),
    ("demain à 3h du soir", "hour"),
    ("tomorrow 19:00 UTC+15", "hour"),
    ("28 March 2027 at 02:30", "gap"),
    ("le 28 mars 2027 à 2h30", "gap"),
    ("14 May 2050 19:00", "far"),
    ("in 20 years at 19:00", "far"),
    ("dans 9999 ans", "far"),
    ("in 9999 months", "far"),
]

AMBIGUOUS = [
    ("at 7", ["2026-11-18T18:00Z", "2026-11-19T06:00Z"]),
    ("7", ["2026-11-18T18:00Z", "2026-11-19T06:00Z"]),
    ("tomorrow at 7", ["2026-11-19T06:00Z", "2026-11-19T18:00Z"]),
    ("tomorrow at 7 o'clock", ["2026-11-19T06:00Z", "2026-11-19T18:00Z"]),
    ("half past seven tomorrow", ["2026-11-19T06:30Z", "2026-11-19T18:30Z"]),
    ("demain à 7", ["2026-11-19T06:00Z", "2026-11-19T18:00Z"]),
    ("tomorrow at midnight", ["2026-11-18T23:00Z", "2026-11-19T23:00Z"]),
    ("le 14 mai à minuit", ["2027-05-13T22:00Z", "2027-05-14T22:00Z"]),
    ("05/06/2027 19:00", ["2027-05-06T17:00Z", "2027-06-05T17:00Z"]),
    ("05/06 at 19:00", ["2027-05-06T17:00Z", "2027-06-05T17:00Z"]),
    ("10/12/2026 19:00", ["2026-10-12T17:00Z", "2026-12-10T18:00Z"]),
    ("next Friday at 19:00", ["2026-11-20T18:00Z", "2026-11-27T18:00Z"]),
    ("in two weeks on Monday at 19:00", ["2026-11-30T18:00Z", "2026-12-07T18:00Z"]),
    ("lundi dans deux semaines à 19h", ["2026-11-30T18:00Z", "2026-12-07T18:00Z"]),
    ("2h", ["2026-11-18T11:43:27Z", "2026-11-19T01:00Z"]),
    ("deux heures", ["2026-11-18T11:43:27Z", "2026-11-19T01:00Z"]),
    ("14 July 2027 7pm CET", ["2027-07-14T17:00Z", "2027-07-14T18:00Z"]),
    ("Friday night at 1am", ["2026-11-20T00:00Z", "2026-11-21T00:00Z"]),
]


def refused(text: str) -> WhenRefused:
    with pytest.raises(WhenRefused) as caught:
        read_when(text, now=NOW, zone=PARIS)
    return caught.value


@pytest.mark.parametrize("text", UNREADABLE)
def test_a_word_that_is_not_understood_is_never_skipped(text: str) -> None:
    refusal = refused(text)
    assert isinstance(refusal, WhenUnreadable)
    assert refusal.text == text


@pytest.mark.parametrize("text", NEEDS_TIME)
def test_a_day_without_an_hour_is_not_enough(text: str) -> None:
    assert isinstance(refused(text), WhenNeedsTime)


@pytest.mark.parametrize("text", PAST)
def test_what_is_over_is_refused_with_the_moment_that_it_was(text: str) -> None:
    refusal = refused(text)
    assert isinstance(refusal, WhenPast)
    assert refusal.moment < NOW


@pytest.mark.parametrize(("text", "reason"), IMPOSSIBLE)
def test_a_moment_that_no_clock_will_show_is_refused(text: str, reason: str) -> None:
    refusal = refused(text)
    assert isinstance(refusal, WhenImpossible)
    assert refusal.reason == reason


@pytest.mark.parametrize(("text", "readings"), AMBIGUOUS)
def test_two_readings_are_shown_and_none_is_taken(text: str, readings: list[str]) -> None:
    refusal = refused(text)
    assert isinstance(refusal, WhenAmbiguous)
    assert list(refusal.readings) == [datetime.fromisoformat(reading) for reading in readings]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_example_of_a_refusal_can_be_read(language: str) -> None:
    with pytest.raises(WhenUnreadable) as caught:
        read_when("banana", now=NOW, zone=PARIS, languages=(language,))
    assert read_when(caught.value.example, now=NOW, zone=PARIS).at > NOW
    with pytest.raises(WhenUnreadable) as caught:
        read_period("banana", now=NOW, zone=PARIS, languages=(language,))
    assert read_period(caught.value.example, now=NOW, zone=PARIS).end > NOW
    with pytest.raises(WhenUnreadable) as caught:
        read_duration("banana", languages=(language,))
    assert read_duration(caught.value.example)
    with pytest.raises(WhenUnreadable) as caught:
        read_lead("banana", languages=(language,))
    assert read_lead(caught.value.example)


def test_the_example_of_a_skipped_hour_exists() -> None:
    with pytest.raises(WhenImpossible) as caught:
        resolve(datetime(2027, 3, 28, 2, 30), PARIS)
    assert caught.value.reason == "gap"
    assert read_when(caught.value.example, now=NOW, zone=PARIS).wall == datetime(2027, 3, 28, 3, 30)


@pytest.mark.parametrize("text", ["", "   ", "\u00a0", "tomorrow " * 14, "x" * 10_000])
def test_nothing_and_too_much_are_refused_by_their_length(text: str) -> None:
    with pytest.raises(TextRefused) as caught:
        read_when(text, now=NOW, zone=PARIS)
    assert caught.value.limit == 120
    assert caught.value.length == (len(text) if text.strip() else 0)


def test_a_language_that_was_not_asked_for_is_not_read() -> None:
    with pytest.raises(WhenUnreadable):
        read_when("demain à 19h", now=NOW, zone=PARIS, languages=("en",))
