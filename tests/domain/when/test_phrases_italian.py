"""What people write in Italian, and the moment that it is.

It is Wednesday 18 November 2026, 10:43:27 in Paris.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from domain.errors import WhenAmbiguous, WhenImpossible, WhenNeedsTime, WhenPast, WhenUnreadable
from domain.when import find_period, languages_for, read_duration, read_lead, read_period, read_when
from tests.domain.when.clock import NOW, PARIS, days, rows

ITALIAN = languages_for("it")

PHRASES = """
domani alle 19:00                           | 2026-11-19 19:00
Domani alle 19                              | 2026-11-19 19:00
DOMANI ALLE ORE 19.30                       | 2026-11-19 19:30
domani ore 19                               | 2026-11-19 19:00
domani h. 19:30                             | 2026-11-19 19:30
domani h 19                                 | 2026-11-19 19:00
domani alle 7 di sera                       | 2026-11-19 19:00
domani alle sette e mezza di sera           | 2026-11-19 19:30
domani sera alle 8 e un quarto              | 2026-11-19 20:15
domani sera alle 9 meno un quarto           | 2026-11-19 20:45
domani sera alle nove meno dieci            | 2026-11-19 20:50
domani sera alle 8 e tre quarti             | 2026-11-19 20:45
domani sera alle otto e venti               | 2026-11-19 20:20
domani sera alle 20                         | 2026-11-19 20:00
domani alle 9 di mattina                    | 2026-11-19 09:00
domani alle 9 del mattino                   | 2026-11-19 09:00
domani mattina alle 9                       | 2026-11-19 09:00
domattina alle 9                            | 2026-11-19 09:00
domani pomeriggio alle 3                    | 2026-11-19 15:00
domani alle tre del pomeriggio              | 2026-11-19 15:00
domani all'una del pomeriggio               | 2026-11-19 13:00
domani alle 18 e 30                         | 2026-11-19 18:30
domani alle venti                           | 2026-11-19 20:00
domani alle ventuno                         | 2026-11-19 21:00
domani a mezzogiorno                        | 2026-11-19 12:00
domani a mezzogiorno e mezzo                | 2026-11-19 12:30
alle 19 di domani                           | 2026-11-19 19:00
alle 7 di sera di venerdì                   | 2026-11-20 19:00
dopodomani alle 20                          | 2026-11-20 20:00
oggi alle 18                                | 2026-11-18 18:00
oggi pomeriggio alle 5                      | 2026-11-18 17:00
stasera alle 9                              | 2026-11-18 21:00
questa sera alle 21                         | 2026-11-18 21:00
stasera a mezzanotte                        | 2026-11-19 00:00
venerdì alle 19                             | 2026-11-20 19:00
venerdi' ore 19                             | 2026-11-20 19:00
ven 20:00                                   | 2026-11-20 20:00
questo venerdì alle 19                      | 2026-11-20 19:00
venerdì sera alle 8                         | 2026-11-20 20:00
sabato pomeriggio alle 3                    | 2026-11-21 15:00
mercoledì prossimo alle 19                  | 2026-11-25 19:00
lunedì prossimo alle 19                     | 2026-11-23 19:00
il prossimo lunedì alle 19                  | 2026-11-23 19:00
martedì della prossima settimana alle 18    | 2026-11-24 18:00
la settimana prossima giovedì alle 18       | 2026-11-26 18:00
il 14 maggio alle 19                        | 2027-05-14 19:00
14 maggio 2027 ore 19:00                    | 2027-05-14 19:00
venerdì 14 maggio 2027, ore 19.00           | 2027-05-14 19:00
1° maggio ore 10:00                         | 2027-05-01 10:00
il primo maggio alle 10:00                  | 2027-05-01 10:00
l'8 maggio alle 20                          | 2027-05-08 20:00
il due maggio alle dieci di mattina         | 2027-05-02 10:00
05/06/2027 19:00                            | 2027-06-05 19:00
il 05/06 alle 19                            | 2027-06-05 19:00
3 dic ore 18                                | 2026-12-03 18:00
il 3 alle 18                                | 2026-12-03 18:00
giovedì 19 alle 18                          | 2026-11-19 18:00
il 3 del mese prossimo alle 10:00           | 2026-12-03 10:00
il primo lunedì di giugno alle 18:30        | 2027-06-07 18:30
l'ultimo venerdì del mese alle 19           | 2026-11-27 19:00
tra 15 secondi                              | 2026-11-18 10:43:42
fra 5 minuti                                | 2026-11-18 10:48:27
tra due ore                                 | 2026-11-18 12:43:27
tra un'ora e mezza                          | 2026-11-18 12:13:27
fra mezz'ora                                | 2026-11-18 11:13:27
tra tre quarti d'ora                        | 2026-11-18 11:28:27
tra 3 giorni alle 18                        | 2026-11-21 18:00
tra una settimana alle 18                   | 2026-11-25 18:00
tra un mese alle 18                         | 2026-12-18 18:00
"""

RANGES = """
giovedì dalle 18 alle 20                    | 2026-11-19 18:00 | 2:00:00
giovedì dalle ore 18 alle ore 20            | 2026-11-19 18:00 | 2:00:00
domani tra le 18 e le 20                    | 2026-11-19 18:00 | 2:00:00
domani dalle 18:00 alle 20:30               | 2026-11-19 18:00 | 2:30:00
domani dalle 6 alle 8 di sera               | 2026-11-19 18:00 | 2:00:00
domani ore 18-20                            | 2026-11-19 18:00 | 2:00:00
domani dalle 22 alle 2                      | 2026-11-19 22:00 | 4:00:00
domani 18.00-20.00                          | 2026-11-19 18:00 | 2:00:00
"""

REFUSED = [
    ("domani", WhenNeedsTime),
    ("venerdì sera", WhenNeedsTime),
    ("stasera", WhenNeedsTime),
    ("domani alle 7", WhenAmbiguous),
    ("domani ore 7", WhenAmbiguous),
    ("domani dalle 6 alle 8", WhenAmbiguous),
    ("domani a mezzanotte", WhenAmbiguous),
    ("venerdì prossimo alle 19", WhenAmbiguous),
    ("il prossimo venerdì alle 19", WhenAmbiguous),
    ("tra quindici giorni alle 18", WhenAmbiguous),
    ("venerdì alle 3 di notte", WhenAmbiguous),
    ("sei", WhenAmbiguous),
    ("domani verso le 19", WhenUnreadable),
    ("non domani alle 19", WhenUnreadable),
    ("sabato 14.05", WhenUnreadable),
    ("ieri alle 19", WhenPast),
    ("oggi alle 9 di mattina", WhenPast),
    ("venerdì scorso alle 19", WhenPast),
    ("31 aprile alle 19", WhenImpossible),
    ("lunedì 14 maggio alle 19", WhenImpossible),
    ("domani alle 25", WhenImpossible),
    ("domani mattina alle 19", WhenImpossible),
]

PERIODS = """
questo weekend                     | 2026-11-21 | 2026-11-23
il prossimo fine settimana         | 2026-11-28 | 2026-11-30
questa settimana                   | 2026-11-16 | 2026-11-23
la settimana prossima              | 2026-11-23 | 2026-11-30
la prossima settimana              | 2026-11-23 | 2026-11-30
settimana prossima                 | 2026-11-23 | 2026-11-30
il mese prossimo                   | 2026-12-01 | 2027-01-01
questo mese                        | 2026-11-01 | 2026-12-01
a giugno                           | 2027-06-01 | 2027-07-01
metà giugno                        | 2027-06-11 | 2027-06-21
giugno 2028                        | 2028-06-01 | 2028-07-01
dal 3 al 10 maggio                 | 2027-05-03 | 2027-05-11
tra il 3 e il 10 maggio            | 2027-05-03 | 2027-05-11
da lunedì a venerdì                | 2026-11-23 | 2026-11-28
domani                             | 2026-11-19 | 2026-11-20
venerdì                            | 2026-11-20 | 2026-11-21
nel 2028                           | 2028-01-01 | 2029-01-01
"""


@pytest.mark.parametrize(("text", "wall"), rows(PHRASES))
def test_an_italian_phrase_is_the_moment_that_its_writer_meant(text: str, wall: str) -> None:
    moment = read_when(text, now=NOW, zone=PARIS, languages=ITALIAN)
    assert (moment.wall, moment.until) == (datetime.fromisoformat(wall), None)


@pytest.mark.parametrize(("text", "wall", "length"), rows(RANGES))
def test_an_hour_to_an_hour_is_both(text: str, wall: str, length: str) -> None:
    moment = read_when(text, now=NOW, zone=PARIS, languages=ITALIAN)
    assert moment.wall == datetime.fromisoformat(wall)
    assert moment.until is not None
    assert str(moment.until - moment.at) == length


@pytest.mark.parametrize(("text", "refusal"), REFUSED)
def test_what_is_not_certain_is_asked_back(text: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        read_when(text, now=NOW, zone=PARIS, languages=ITALIAN)


@pytest.mark.parametrize(("text", "first", "after"), rows(PERIODS))
def test_an_italian_period_has_its_two_ends(text: str, first: str, after: str) -> None:
    period = read_period(text, now=NOW, zone=PARIS, languages=ITALIAN)
    assert days(period) == (first, after)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2 ore e mezza", 150),
        ("un'ora e un quarto", 75),
        ("mezz'ora", 30),
        ("mezza giornata", 720),
        ("90 minuti", 90),
        ("1h30", 90),
        ("2 ore e 15 minuti", 135),
        ("tre quarti d'ora", 45),
        ("tutto il giorno", 1440),
    ],
)
def test_an_italian_duration_is_that_long(text: str, minutes: int) -> None:
    assert read_duration(text, languages=ITALIAN) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("1 giorno prima", 24),
        ("2 ore prima", 2),
        ("una settimana prima", 168),
        ("due giorni di anticipo", 48),
        ("il giorno prima", 24),
        ("la vigilia", 24),
        ("mai", 0),
    ],
)
def test_an_italian_lead_is_that_long_before(text: str, hours: int) -> None:
    assert read_lead(text, languages=ITALIAN) == timedelta(hours=hours)


FOUND = """
c'è qualcosa settimana prossima a Torino?     | settimana prossima
gli eventi di giugno                          | di giugno
che si fa nei prossimi giorni?                | nei prossimi giorni
"""


@pytest.mark.parametrize(("text", "words"), rows(FOUND))
def test_an_italian_period_is_found_in_a_question(text: str, words: str) -> None:
    found = find_period(text, now=NOW, zone=PARIS, languages=ITALIAN)
    assert found is not None
    assert text[slice(*found[1])] == words
