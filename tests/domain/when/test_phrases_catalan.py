"""What people write in Catalan, from Perpignan to Alicante, and the moment that it is.

It is Wednesday 18 November 2026, 10:43:27 in Paris.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import WhenAmbiguous, WhenImpossible, WhenNeedsTime, WhenPast, WhenUnreadable
from domain.when import (
    find_period,
    find_when,
    languages_for,
    read_duration,
    read_lead,
    read_period,
    read_when,
)
from tests.domain.when.clock import NOW, PARIS, days, rows

CATALAN = languages_for("ca")
QUARTERS = ("un quart", "dos quarts", "tres quarts")
HOURS = (
    *("una", "dues", "tres", "quatre", "cinc", "sis"),
    *("set", "vuit", "nou", "deu", "onze", "dotze"),
)

PHRASES = """
demà a les 19:00                            | 2026-11-19 19:00
Demà a les 19 h                             | 2026-11-19 19:00
DEMA A LES 19H30                            | 2026-11-19 19:30
demà a les 19.30 h                          | 2026-11-19 19:30
dissabte a les 18.10                        | 2026-11-21 18:10
demà a les 18 h 30 min                      | 2026-11-19 18:30
demà a les 7 del vespre                     | 2026-11-19 19:00
demà a les 9 del vespre                     | 2026-11-19 21:00
demà a les nou del vespre                   | 2026-11-19 21:00
demà a les 7 de la tarda                    | 2026-11-19 19:00
demà a les sis de la vesprada               | 2026-11-19 18:00
demà a les 10 de la nit                     | 2026-11-19 22:00
demà a la una del migdia                    | 2026-11-19 13:00
demà a l'una del migdia                     | 2026-11-19 13:00
demà a les 12 del migdia                    | 2026-11-19 12:00
demà al migdia a les 2                      | 2026-11-19 14:00
demà al migdia                              | 2026-11-19 12:00
demà a les 3 de la matinada                 | 2026-11-19 03:00
demà a un quart de nou del vespre           | 2026-11-19 20:15
demà a dos quarts de nou del vespre         | 2026-11-19 20:30
demà a tres quarts de nou del vespre        | 2026-11-19 20:45
demà a 2/4 de 9 del vespre                  | 2026-11-19 20:30
demà a un quart de deu del matí             | 2026-11-19 09:15
demà a dos quarts d'onze del matí           | 2026-11-19 10:30
demà a dos quarts d'una del migdia          | 2026-11-19 12:30
demà a tres quarts de 10 del vespre         | 2026-11-19 21:45
demà a un quart i cinc de vuit del vespre   | 2026-11-19 19:20
demà a tres quarts i deu de vuit del vespre | 2026-11-19 19:55
dos quarts de set de la tarda de divendres  | 2026-11-20 18:30
demà al vespre, dos quarts de nou           | 2026-11-19 20:30
demà a les set i mitja de la vesprada       | 2026-11-19 19:30
demà a les 8 i quart del vespre             | 2026-11-19 20:15
demà a les 9 menys quart del vespre         | 2026-11-19 20:45
demà a les vuit i vint del vespre           | 2026-11-19 20:20
demà a les nou menys deu del vespre         | 2026-11-19 20:50
demà a les 20 hores                         | 2026-11-19 20:00
demà a les dinou hores                      | 2026-11-19 19:00
demà a les vint-i-una                       | 2026-11-19 21:00
demà a les 9 del matí                       | 2026-11-19 09:00
demà al matí a les 9                        | 2026-11-19 09:00
demà de matí a les 9                        | 2026-11-19 09:00
demà a la tarda a les 3                     | 2026-11-19 15:00
demà vespre a les 8                         | 2026-11-19 20:00
a les 19 h de demà                          | 2026-11-19 19:00
a les 7 del vespre de divendres             | 2026-11-20 19:00
demà passat a les 18 h                      | 2026-11-20 18:00
despús-demà a les 18 h                      | 2026-11-20 18:00
avui a les 18 h                             | 2026-11-18 18:00
hui a les 18 h                              | 2026-11-18 18:00
avui al vespre a les 9                      | 2026-11-18 21:00
aquest vespre a les 21 h                    | 2026-11-18 21:00
aquesta nit a les 21 h                      | 2026-11-18 21:00
aquesta tarda a les 5                       | 2026-11-18 17:00
divendres a les 19 h                        | 2026-11-20 19:00
el divendres a les 19 h                     | 2026-11-20 19:00
dv. 19 h                                    | 2026-11-20 19:00
aquest divendres a les 19 h                 | 2026-11-20 19:00
divendres al vespre a les 8                 | 2026-11-20 20:00
dimarts, 19 h                               | 2026-11-24 19:00
dilluns que ve a les 10 h                   | 2026-11-23 10:00
dilluns vinent a les 10 h                   | 2026-11-23 10:00
el proper dilluns a les 10 h                | 2026-11-23 10:00
dimarts de la setmana que ve a les 18 h     | 2026-11-24 18:00
diumenge de la setmana que ve a les 18 h    | 2026-11-29 18:00
la setmana vinent, dijous, a les 18 h       | 2026-11-26 18:00
de dijous en vuit a les 19 h                | 2026-11-26 19:00
d'avui en vuit a les 19 h                   | 2026-11-25 19:00
14 de maig a les 19 h                       | 2027-05-14 19:00
el 14 de maig del 2027 a les 19 h           | 2027-05-14 19:00
el dia 14 de maig de l'any 2027 a les 19 h  | 2027-05-14 19:00
divendres, 14 de maig de 2027, a les 19.00  | 2027-05-14 19:00
14 maig 19:00                               | 2027-05-14 19:00
1r de maig a les 10 h                       | 2027-05-01 10:00
l'1 de maig a les 10 h                      | 2027-05-01 10:00
el proper 14 de maig a les 19 h             | 2027-05-14 19:00
l'u d'abril a les 10 h                      | 2027-04-01 10:00
primer d'abril a les 10 h                   | 2027-04-01 10:00
dos de març a les deu del matí              | 2027-03-02 10:00
2 de marc a les 10 h                        | 2027-03-02 10:00
05/06/2027 19:00                            | 2027-06-05 19:00
dia 05/06 a les 19 h                        | 2027-06-05 19:00
dissabte, 21/11, 15 h                       | 2026-11-21 15:00
3 des. 18 h                                 | 2026-12-03 18:00
el dia 3 a les 18 h                         | 2026-12-03 18:00
dijous 19 a les 18 h                        | 2026-11-19 18:00
el dia 3 del mes que ve a les 10 h          | 2026-12-03 10:00
el primer dilluns de juny a les 18.30 h     | 2027-06-07 18:30
l'últim divendres del mes a les 19 h        | 2026-11-27 19:00
el segon dimarts d'octubre a les 19 h       | 2027-10-12 19:00
d'aquí a 15 segons                          | 2026-11-18 10:43:42
en 5 minuts                                 | 2026-11-18 10:48:27
d'aquí a dues hores                         | 2026-11-18 12:43:27
d'aquí a una hora i mitja                   | 2026-11-18 12:13:27
d'aquí mitja hora                           | 2026-11-18 11:13:27
dins de tres quarts d'hora                  | 2026-11-18 11:28:27
d'aquí a 3 dies a les 18 h                  | 2026-11-21 18:00
d'aquí a una setmana a les 18 h             | 2026-11-25 18:00
d'aquí a un mes a les 18 h                  | 2026-12-18 18:00
"""

RANGES = """
dijous de 18 h a 20 h                       | 2026-11-19 18:00 | 2:00:00
dijous de les 18 a les 20 h                 | 2026-11-19 18:00 | 2:00:00
dijous de 18 a 20 h                         | 2026-11-19 18:00 | 2:00:00
demà entre les 18 i les 20 h                | 2026-11-19 18:00 | 2:00:00
demà de 6 a 8 del vespre                    | 2026-11-19 18:00 | 2:00:00
demà de sis a vuit del vespre               | 2026-11-19 18:00 | 2:00:00
demà d'onze a una del migdia                | 2026-11-19 11:00 | 2:00:00
demà des de les 18:00 fins a les 20:30      | 2026-11-19 18:00 | 2:30:00
demà de dos quarts de set a vuit del vespre | 2026-11-19 18:30 | 1:30:00
demà de les 10 del matí a la 1 del migdia   | 2026-11-19 10:00 | 3:00:00
demà des de les 6 de la tarda fins les 20 h | 2026-11-19 18:00 | 2:00:00
demà de les 22 h a les 2 h                  | 2026-11-19 22:00 | 4:00:00
demà 18-20 h                                | 2026-11-19 18:00 | 2:00:00
"""

REFUSED = [
    ("demà", WhenNeedsTime),
    ("divendres al vespre", WhenNeedsTime),
    ("demà a les 7", WhenAmbiguous),
    ("demà a les 7 hores", WhenAmbiguous),
    ("demà a dos quarts de nou", WhenAmbiguous),
    ("demà a tres quarts de 10", WhenAmbiguous),
    ("demà a quarts de nou del vespre", WhenAmbiguous),
    ("18 i 20", WhenUnreadable),
    ("demà de 6 a 8", WhenAmbiguous),
    ("demà a mitjanit", WhenAmbiguous),
    ("demà a les 12 de la nit", WhenAmbiguous),
    ("el proper divendres a les 19 h", WhenAmbiguous),
    ("divendres que ve a les 19 h", WhenAmbiguous),
    ("d'aquí a quinze dies a les 18 h", WhenAmbiguous),
    ("demà cap a les 9 del vespre", WhenUnreadable),
    ("demà a les nou tocades", WhenUnreadable),
    ("no demà a les 19 h", WhenUnreadable),
    ("ahir a les 19 h", WhenPast),
    ("avui a les 9 del matí", WhenPast),
    ("divendres passat a les 19 h", WhenPast),
    ("31 d'abril a les 19 h", WhenImpossible),
    ("dilluns 14 de maig a les 19 h", WhenImpossible),
    ("demà a les 25 h", WhenImpossible),
    ("demà al matí a les 19 h", WhenImpossible),
    ("demà a les 9 de la tarda", WhenImpossible),
]

PERIODS = """
aquest cap de setmana              | 2026-11-21 | 2026-11-23
el cap de setmana                  | 2026-11-21 | 2026-11-23
el cap de setmana que ve           | 2026-11-28 | 2026-11-30
el proper cap de setmana           | 2026-11-28 | 2026-11-30
aquesta setmana                    | 2026-11-16 | 2026-11-23
la setmana que ve                  | 2026-11-23 | 2026-11-30
la setmana vinent                  | 2026-11-23 | 2026-11-30
la setmana passada                 | 2026-11-09 | 2026-11-16
la setmana del 14 de maig          | 2027-05-10 | 2027-05-17
el mes que ve                      | 2026-12-01 | 2027-01-01
aquest mes                         | 2026-11-01 | 2026-12-01
enguany                            | 2026-01-01 | 2027-01-01
l'any vinent                       | 2027-01-01 | 2028-01-01
al juny                            | 2027-06-01 | 2027-07-01
a l'agost                          | 2027-08-01 | 2027-09-01
d'octubre                          | 2027-10-01 | 2027-11-01
al març                            | 2027-03-01 | 2027-04-01
a mitjan juny                      | 2027-06-11 | 2027-06-21
a finals d'abril                   | 2027-04-21 | 2027-05-01
juny del 2028                      | 2028-06-01 | 2028-07-01
aquesta tardor                     | 2026-09-23 | 2026-12-21
a l'hivern                         | 2026-12-21 | 2027-03-20
del 3 al 10 de maig                | 2027-05-03 | 2027-05-11
de l'1 al 5 d'abril                | 2027-04-01 | 2027-04-06
del dia 3 al dia 10 de maig        | 2027-05-03 | 2027-05-11
de dilluns a divendres             | 2026-11-23 | 2026-11-28
de gener a març                    | 2027-01-01 | 2027-04-01
entre el maig i el juny            | 2027-05-01 | 2027-07-01
demà                               | 2026-11-19 | 2026-11-20
dissabte o diumenge                | 2026-11-21 | 2026-11-23
el 2028                            | 2028-01-01 | 2029-01-01
els propers deu dies               | 2026-11-18 | 2026-11-29
fins al 20 de novembre             | 2026-11-18 | 2026-11-21
"""


@pytest.mark.parametrize(("text", "wall"), rows(PHRASES))
def test_a_catalan_phrase_is_the_moment_that_its_writer_meant(text: str, wall: str) -> None:
    moment = read_when(text, now=NOW, zone=PARIS, languages=CATALAN)
    assert (moment.wall, moment.until) == (datetime.fromisoformat(wall), None)


@pytest.mark.parametrize(("text", "wall", "length"), rows(RANGES))
def test_an_hour_to_an_hour_is_both(text: str, wall: str, length: str) -> None:
    moment = read_when(text, now=NOW, zone=PARIS, languages=CATALAN)
    assert moment.wall == datetime.fromisoformat(wall)
    assert moment.until is not None
    assert str(moment.until - moment.at) == length


@pytest.mark.parametrize(("text", "refusal"), REFUSED)
def test_what_is_not_certain_is_asked_back(text: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        read_when(text, now=NOW, zone=PARIS, languages=CATALAN)


@given(st.integers(2, 12), st.integers(1, 3))
def test_quarters_are_of_the_hour_that_comes(hour: int, quarters: int) -> None:
    of = "d'onze" if hour == 11 else f"de {HOURS[hour - 1]}"
    at = datetime(2026, 11, 19, hour - 1, 15 * quarters)
    for said in (f"{QUARTERS[quarters - 1]} {of}", f"{quarters}/4 de {hour}"):
        morning = read_when(f"demà a {said} del matí", now=NOW, zone=PARIS, languages=CATALAN)
        assert morning.wall == at, said
        with pytest.raises(WhenAmbiguous) as caught:
            read_when(f"demà a {said}", now=NOW, zone=PARIS, languages=CATALAN)
        assert caught.value.readings == (morning.at, morning.at + timedelta(hours=12)), said


def test_an_hour_is_read_on_the_clocks_of_the_city_that_is_named() -> None:
    moment = read_when("demà a les 19 h, hora de Nova York", now=NOW, zone=PARIS, languages=CATALAN)
    assert moment.at == datetime(2026, 11, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(("text", "first", "after"), rows(PERIODS))
def test_a_catalan_period_has_its_two_ends(text: str, first: str, after: str) -> None:
    period = read_period(text, now=NOW, zone=PARIS, languages=CATALAN)
    assert days(period) == (first, after)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2 hores i mitja", 150),
        ("una hora i mitja", 90),
        ("mitja hora", 30),
        ("un quart d'hora", 15),
        ("tres quarts d'hora", 45),
        ("90 minuts", 90),
        ("1h30", 90),
        ("2 hores i 15 minuts", 135),
        ("un dia i mig", 2160),
        ("tot el dia", 1440),
    ],
)
def test_a_catalan_duration_is_that_long(text: str, minutes: int) -> None:
    assert read_duration(text, languages=CATALAN) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("1 dia abans", 24),
        ("2 hores abans", 2),
        ("una setmana abans", 168),
        ("amb dos dies d'antelació", 48),
        ("el dia abans", 24),
        ("un dia abans de l'esdeveniment", 24),
        ("la vigília", 24),
        ("mai", 0),
        ("cap recordatori", 0),
    ],
)
def test_a_catalan_lead_is_that_long_before(text: str, hours: int) -> None:
    assert read_lead(text, languages=CATALAN) == timedelta(hours=hours)


FOUND = """
què feu la setmana que ve a Girona?           | la setmana que ve
els esdeveniments d'aquest mes a Lleida       | d'aquest mes
els tallers de juny                           | de juny
hi ha res al març?                            | al març
què hi ha d'aquí a dues setmanes?             | d'aquí a dues setmanes
hi haurà alguna cosa els propers dies?        | els propers dies
"""


@pytest.mark.parametrize(("text", "words"), rows(FOUND))
def test_a_catalan_period_is_found_in_a_question(text: str, words: str) -> None:
    found = find_period(text, now=NOW, zone=PARIS, languages=CATALAN)
    assert found is not None
    assert text[slice(*found[1])] == words


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("pregunta-ho al Marc", "ca"),
        ("els projectes del Marc", "ca"),
        ("quin és el grup més proper a Nantes?", "ca"),
        ("les projets de Marc", "fr"),
        ("qui a les clés des 12 membres ?", "fr"),
        ("who has any of the 3 keys?", "en"),
    ],
)
def test_what_only_looks_like_a_catalan_period_is_none(text: str, language: str) -> None:
    assert find_period(text, now=NOW, zone=PARIS, languages=languages_for(language)) is None


@pytest.mark.parametrize(
    "text", ["quedem demà cap a les 9 del vespre", "quedem demà a quarts de 9 del vespre"]
)
def test_what_is_only_about_an_hour_is_never_cut_down_to_it(text: str) -> None:
    with pytest.raises((WhenUnreadable, WhenAmbiguous)):
        find_when(text, now=NOW, zone=PARIS, languages=CATALAN)
