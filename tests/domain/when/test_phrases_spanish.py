"""What people write in Spanish, on both sides of the ocean, and the moment that it is.

It is Wednesday 18 November 2026, 10:43:27 in Paris.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from domain.errors import WhenAmbiguous, WhenImpossible, WhenNeedsTime, WhenPast, WhenUnreadable
from domain.when import find_period, languages_for, read_duration, read_lead, read_period, read_when
from tests.domain.when.clock import NOW, PARIS, days, rows

SPANISH = languages_for("es")

PHRASES = """
mañana a las 19:00                          | 2026-11-19 19:00
Mañana a las 19 h                           | 2026-11-19 19:00
MANANA A LAS 19H                            | 2026-11-19 19:00
mañana, 19.30 h                             | 2026-11-19 19:30
mañana a las 7 p. m.                        | 2026-11-19 19:00
mañana a las 7:30 pm                        | 2026-11-19 19:30
mañana a las 10 a.m.                        | 2026-11-19 10:00
mañana a las 7 de la tarde                  | 2026-11-19 19:00
mañana a las siete y media de la tarde      | 2026-11-19 19:30
mañana a las 8 y cuarto de la noche         | 2026-11-19 20:15
mañana a las 9 menos cuarto de la noche     | 2026-11-19 20:45
mañana a las nueve menos diez de la noche   | 2026-11-19 20:50
mañana a un cuarto para las 9 de la noche   | 2026-11-19 20:45
mañana a las 9 de la mañana                 | 2026-11-19 09:00
mañana por la mañana a las 9                | 2026-11-19 09:00
mañana en la tarde a las 5                  | 2026-11-19 17:00
mañana a la noche a las 9                   | 2026-11-19 21:00
mañana a las 3 de la madrugada              | 2026-11-19 03:00
mañana a las 20 horas                       | 2026-11-19 20:00
mañana a las 20 hs                          | 2026-11-19 20:00
mañana 20:30 hs.                            | 2026-11-19 20:30
mañana a las 18 y 20                        | 2026-11-19 18:20
mañana a la una de la tarde                 | 2026-11-19 13:00
mañana al mediodía                          | 2026-11-19 12:00
mañana a las 12 del mediodía                | 2026-11-19 12:00
mañana a las 12 del día                     | 2026-11-19 12:00
mañana a las 2 del mediodía                 | 2026-11-19 14:00
a las 19h de mañana                         | 2026-11-19 19:00
a las 7 de la tarde del viernes             | 2026-11-20 19:00
pasado mañana por la tarde a las 7          | 2026-11-20 19:00
hoy a las 18:00                             | 2026-11-18 18:00
hoy a las 6 de la tarde                     | 2026-11-18 18:00
esta noche a las 9                          | 2026-11-18 21:00
esta tarde a las 5 y media                  | 2026-11-18 17:30
el viernes a las 19:00                      | 2026-11-20 19:00
el viernes noche a las 10                   | 2026-11-20 22:00
viernes por la tarde a las 6                | 2026-11-20 18:00
este viernes a las 19h                      | 2026-11-20 19:00
este viernes que viene a las 19h            | 2026-11-20 19:00
vie 20:00                                   | 2026-11-20 20:00
el miércoles que viene a las 19h            | 2026-11-25 19:00
el próximo lunes a las 19h                  | 2026-11-23 19:00
el lunes próximo a las 19h                  | 2026-11-23 19:00
el martes de la semana que viene a las 18h  | 2026-11-24 18:00
el martes de la próxima semana a las 18h    | 2026-11-24 18:00
la semana que viene el jueves a las 18h     | 2026-11-26 18:00
el 14 de mayo a las 19:00                   | 2027-05-14 19:00
14 de mayo de 2027 a las 19 h               | 2027-05-14 19:00
viernes 14 de mayo del 2027, 19:00          | 2027-05-14 19:00
14 mayo 19h                                 | 2027-05-14 19:00
1º de mayo a las 10:00                      | 2027-05-01 10:00
primero de mayo a las 10:00                 | 2027-05-01 10:00
el dos de mayo a las diez de la mañana      | 2027-05-02 10:00
el veintitrés de mayo a las 20h             | 2027-05-23 20:00
05/06/2027 19:00                            | 2027-06-05 19:00
el 5/06 a las 19:00                         | 2027-06-05 19:00
3 dic 18h                                   | 2026-12-03 18:00
el 3 a las 18h                              | 2026-12-03 18:00
el día 3 a las 18h                          | 2026-12-03 18:00
el jueves 19 a las 18h                      | 2026-11-19 18:00
el 3 del mes que viene a las 10:00          | 2026-12-03 10:00
el primer lunes de junio a las 18:30        | 2027-06-07 18:30
el último viernes del mes a las 19:00       | 2026-11-27 19:00
dentro de 15 segundos                       | 2026-11-18 10:43:42
en 5 minutos                                | 2026-11-18 10:48:27
en dos horas                                | 2026-11-18 12:43:27
dentro de una hora y media                  | 2026-11-18 12:13:27
en media hora                               | 2026-11-18 11:13:27
en tres cuartos de hora                     | 2026-11-18 11:28:27
en 3 días a las 18:00                       | 2026-11-21 18:00
dentro de una semana a las 18:00            | 2026-11-25 18:00
de hoy en ocho a las 6 de la tarde          | 2026-11-25 18:00
en un mes a las 18:00                       | 2026-12-18 18:00
mañana a las 19h, hora de Madrid            | 2026-11-19 19:00
"""

RANGES = """
el jueves de 18 a 20 h                      | 2026-11-19 18:00 | 2:00:00
el jueves de 18:00 a 20:30                  | 2026-11-19 18:00 | 2:30:00
mañana entre las 18 y las 20                | 2026-11-19 18:00 | 2:00:00
mañana de 6 a 8 de la tarde                 | 2026-11-19 18:00 | 2:00:00
mañana desde las 18h hasta las 20h          | 2026-11-19 18:00 | 2:00:00
mañana de 22h a 2h                          | 2026-11-19 22:00 | 4:00:00
mañana 18h-20h                              | 2026-11-19 18:00 | 2:00:00
mañana de 6 a 8pm                           | 2026-11-19 18:00 | 2:00:00
"""

REFUSED = [
    ("mañana", WhenNeedsTime),
    ("el viernes por la noche", WhenNeedsTime),
    ("mañana a las 7", WhenAmbiguous),
    ("mañana a las 7 horas", WhenAmbiguous),
    ("mañana de 6 a 8", WhenAmbiguous),
    ("mañana a medianoche", WhenAmbiguous),
    ("el próximo viernes a las 19h", WhenAmbiguous),
    ("el viernes que viene a las 19h", WhenAmbiguous),
    ("en quince días a las 18:00", WhenAmbiguous),
    ("a las once", WhenAmbiguous),
    ("once", WhenAmbiguous),
    ("mañana sobre las 19h", WhenUnreadable),
    ("mañana a las 19h más o menos", WhenUnreadable),
    ("no mañana a las 19h", WhenUnreadable),
    ("sábado 14.05", WhenUnreadable),
    ("18 y 20", WhenUnreadable),
    ("ayer a las 19h", WhenPast),
    ("hoy a las 9 de la mañana", WhenPast),
    ("el viernes pasado a las 19h", WhenPast),
    ("31 de abril a las 19h", WhenImpossible),
    ("lunes 14 de mayo a las 19h", WhenImpossible),
    ("mañana a las 25h", WhenImpossible),
    ("mañana por la mañana a las 19h", WhenImpossible),
]

PERIODS = """
este fin de semana                 | 2026-11-21 | 2026-11-23
el próximo fin de semana           | 2026-11-28 | 2026-11-30
el finde que viene                 | 2026-11-28 | 2026-11-30
esta semana                        | 2026-11-16 | 2026-11-23
la semana que viene                | 2026-11-23 | 2026-11-30
la próxima semana                  | 2026-11-23 | 2026-11-30
próxima semana                     | 2026-11-23 | 2026-11-30
el mes que viene                   | 2026-12-01 | 2027-01-01
este mes                           | 2026-11-01 | 2026-12-01
en junio                           | 2027-06-01 | 2027-07-01
de junio                           | 2027-06-01 | 2027-07-01
a mediados de junio                | 2027-06-11 | 2027-06-21
junio de 2028                      | 2028-06-01 | 2028-07-01
del 3 al 10 de mayo                | 2027-05-03 | 2027-05-11
entre el 3 y el 10 de mayo         | 2027-05-03 | 2027-05-11
de lunes a viernes                 | 2026-11-23 | 2026-11-28
mañana                             | 2026-11-19 | 2026-11-20
el viernes                         | 2026-11-20 | 2026-11-21
en 2028                            | 2028-01-01 | 2029-01-01
"""


@pytest.mark.parametrize(("text", "wall"), rows(PHRASES))
def test_a_spanish_phrase_is_the_moment_that_its_writer_meant(text: str, wall: str) -> None:
    moment = read_when(text, now=NOW, zone=PARIS, languages=SPANISH)
    assert (moment.wall, moment.until) == (datetime.fromisoformat(wall), None)


@pytest.mark.parametrize(("text", "wall", "length"), rows(RANGES))
def test_an_hour_to_an_hour_is_both(text: str, wall: str, length: str) -> None:
    moment = read_when(text, now=NOW, zone=PARIS, languages=SPANISH)
    assert moment.wall == datetime.fromisoformat(wall)
    assert moment.until is not None
    assert str(moment.until - moment.at) == length


@pytest.mark.parametrize(("text", "refusal"), REFUSED)
def test_what_is_not_certain_is_asked_back(text: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        read_when(text, now=NOW, zone=PARIS, languages=SPANISH)


@pytest.mark.parametrize(("text", "first", "after"), rows(PERIODS))
def test_a_spanish_period_has_its_two_ends(text: str, first: str, after: str) -> None:
    period = read_period(text, now=NOW, zone=PARIS, languages=SPANISH)
    assert days(period) == (first, after)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2 horas y media", 150),
        ("una hora y cuarto", 75),
        ("hora y media", 90),
        ("media hora", 30),
        ("90 minutos", 90),
        ("1h30", 90),
        ("2 horas y 15 minutos", 135),
        ("medio día", 720),
        ("todo el día", 1440),
    ],
)
def test_a_spanish_duration_is_that_long(text: str, minutes: int) -> None:
    assert read_duration(text, languages=SPANISH) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("1 día antes", 24),
        ("2 horas antes", 2),
        ("una semana antes", 168),
        ("dos días de antelación", 48),
        ("el día anterior", 24),
        ("la víspera", 24),
        ("nunca", 0),
    ],
)
def test_a_spanish_lead_is_that_long_before(text: str, hours: int) -> None:
    assert read_lead(text, languages=SPANISH) == timedelta(hours=hours)


FOUND = """
¿qué hay próxima semana en Quito?             | próxima semana
los talleres de junio en Lima                 | de junio
¿hay algo en los próximos días?               | en los próximos días
¿qué hay este finde en Lyon?                  | este finde
"""


@pytest.mark.parametrize(("text", "words"), rows(FOUND))
def test_a_spanish_period_is_found_in_a_question(text: str, words: str) -> None:
    found = find_period(text, now=NOW, zone=PARIS, languages=SPANISH)
    assert found is not None
    assert text[slice(*found[1])] == words
