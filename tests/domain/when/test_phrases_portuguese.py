"""What people write in Portuguese, in Brazil and in Europe, and the moment that it is.

It is Wednesday 18 November 2026, 10:43:27 in Paris.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from domain.errors import WhenAmbiguous, WhenImpossible, WhenNeedsTime, WhenPast, WhenUnreadable
from domain.when import find_period, languages_for, read_duration, read_lead, read_period, read_when
from tests.domain.when.clock import NOW, PARIS, days, rows

PORTUGUESE = languages_for("pt")

PHRASES = """
amanhã às 19:00                             | 2026-11-19 19:00
Amanhã às 19h                               | 2026-11-19 19:00
AMANHA AS 19H30                             | 2026-11-19 19:30
amanhã, 19.30h                              | 2026-11-19 19:30
amanhã às 18h30min                          | 2026-11-19 18:30
amanhã às 7 da noite                        | 2026-11-19 19:00
amanhã às sete e meia da noite              | 2026-11-19 19:30
amanhã às 7 da tarde                        | 2026-11-19 19:00
amanhã às 15 para as 8 da noite             | 2026-11-19 19:45
amanhã às dez pras oito da noite            | 2026-11-19 19:50
amanhã às 8 e quinze da noite               | 2026-11-19 20:15
amanhã às 8 menos um quarto da noite        | 2026-11-19 19:45
amanhã às 20 horas                          | 2026-11-19 20:00
amanhã às dezenove horas                    | 2026-11-19 19:00
amanhã às vinte e uma horas                 | 2026-11-19 21:00
amanhã às vinte e duas                      | 2026-11-19 22:00
amanhã às 9 da manhã                        | 2026-11-19 09:00
amanhã de manhã às 9                        | 2026-11-19 09:00
amanhã à tarde às 3                         | 2026-11-19 15:00
amanhã à noite às 8                         | 2026-11-19 20:00
amanhã às 3 da madrugada                    | 2026-11-19 03:00
amanhã à 1 da tarde                         | 2026-11-19 13:00
amanhã à uma da tarde                       | 2026-11-19 13:00
amanhã ao meio-dia                          | 2026-11-19 12:00
amanhã ao meio-dia e meia                   | 2026-11-19 12:30
às 19h de amanhã                            | 2026-11-19 19:00
às 7 da noite de sexta                      | 2026-11-20 19:00
depois de amanhã às 18h                     | 2026-11-20 18:00
hoje às 18h                                 | 2026-11-18 18:00
hoje à noite às 9                           | 2026-11-18 21:00
esta noite às 21h                           | 2026-11-18 21:00
logo à noite às 9                           | 2026-11-18 21:00
esta tarde às 5 e meia                      | 2026-11-18 17:30
sexta-feira às 19h                          | 2026-11-20 19:00
sexta feira, 19h                            | 2026-11-20 19:00
sexta 19h                                   | 2026-11-20 19:00
na sexta às 19h                             | 2026-11-20 19:00
nesta sexta às 19h                          | 2026-11-20 19:00
6ª feira às 19h                             | 2026-11-20 19:00
sexta à noite às 8                          | 2026-11-20 20:00
na terça-feira, às 19h                      | 2026-11-24 19:00
quarta que vem às 19h                       | 2026-11-25 19:00
na próxima segunda às 19h                   | 2026-11-23 19:00
segunda que vem às 10h                      | 2026-11-23 10:00
terça da semana que vem às 18h              | 2026-11-24 18:00
quinta-feira da próxima semana às 18h       | 2026-11-26 18:00
14 de maio às 19h                           | 2027-05-14 19:00
no dia 14 de maio de 2027 às 19h            | 2027-05-14 19:00
sexta-feira, 14 de maio de 2027, às 19h00   | 2027-05-14 19:00
1º de maio às 10h                           | 2027-05-01 10:00
primeiro de maio às 10h                     | 2027-05-01 10:00
dois de maio às dez da manhã                | 2027-05-02 10:00
05/06/2027 19:00                            | 2027-06-05 19:00
dia 05/06 às 19h                            | 2027-06-05 19:00
sábado, 21/11, 15h                          | 2026-11-21 15:00
3 dez 18h                                   | 2026-12-03 18:00
dia 3 às 18h                                | 2026-12-03 18:00
quinta dia 19 às 18h                        | 2026-11-19 18:00
dia 3 do mês que vem às 10h                 | 2026-12-03 10:00
na primeira segunda-feira de junho às 18h30 | 2027-06-07 18:30
última sexta do mês às 19h                  | 2026-11-27 19:00
segunda terça de dezembro às 19h            | 2026-12-08 19:00
daqui a 15 segundos                         | 2026-11-18 10:43:42
em 5 minutos                                | 2026-11-18 10:48:27
daqui a duas horas                          | 2026-11-18 12:43:27
daqui a uma hora e meia                     | 2026-11-18 12:13:27
dentro de meia hora                         | 2026-11-18 11:13:27
em 3 dias às 18h                            | 2026-11-21 18:00
daqui a uma semana às 18h                   | 2026-11-25 18:00
daqui a um mês às 18h                       | 2026-12-18 18:00
"""

RANGES = """
quinta das 18h às 20h                       | 2026-11-19 18:00 | 2:00:00
quinta das 18 às 20h                        | 2026-11-19 18:00 | 2:00:00
amanhã entre as 18h e as 20h                | 2026-11-19 18:00 | 2:00:00
amanhã das 6 às 8 da noite                  | 2026-11-19 18:00 | 2:00:00
amanhã de 18:00 até as 20:30                | 2026-11-19 18:00 | 2:30:00
amanhã das 22h às 2h                        | 2026-11-19 22:00 | 4:00:00
amanhã 18h-20h                              | 2026-11-19 18:00 | 2:00:00
"""

REFUSED = [
    ("amanhã", WhenNeedsTime),
    ("sexta à noite", WhenNeedsTime),
    ("amanhã às 7", WhenAmbiguous),
    ("amanhã às 7 horas", WhenAmbiguous),
    ("18 e 20", WhenUnreadable),
    ("amanhã das 6 às 8", WhenAmbiguous),
    ("amanhã à meia-noite", WhenAmbiguous),
    ("próxima sexta às 19h", WhenAmbiguous),
    ("sexta que vem às 19h", WhenAmbiguous),
    ("daqui a quinze dias às 18h", WhenAmbiguous),
    ("domingo da semana que vem às 18h", WhenAmbiguous),
    ("amanhã lá pelas 19h", WhenUnreadable),
    ("amanhã por volta das 19h", WhenUnreadable),
    ("não amanhã às 19h", WhenUnreadable),
    ("ontem às 19h", WhenPast),
    ("hoje às 9 da manhã", WhenPast),
    ("sexta passada às 19h", WhenPast),
    ("31 de abril às 19h", WhenImpossible),
    ("segunda-feira, 14 de maio às 19h", WhenImpossible),
    ("amanhã às 25h", WhenImpossible),
    ("amanhã de manhã às 19h", WhenImpossible),
]

PERIODS = """
este fim de semana                 | 2026-11-21 | 2026-11-23
no próximo fim de semana           | 2026-11-28 | 2026-11-30
esta semana                        | 2026-11-16 | 2026-11-23
desta semana                       | 2026-11-16 | 2026-11-23
semana que vem                     | 2026-11-23 | 2026-11-30
na próxima semana                  | 2026-11-23 | 2026-11-30
da próxima semana                  | 2026-11-23 | 2026-11-30
mês que vem                        | 2026-12-01 | 2027-01-01
neste mês                          | 2026-11-01 | 2026-12-01
em junho                           | 2027-06-01 | 2027-07-01
em meados de junho                 | 2027-06-11 | 2027-06-21
junho de 2028                      | 2028-06-01 | 2028-07-01
de 3 a 10 de maio                  | 2027-05-03 | 2027-05-11
do dia 3 ao dia 10 de maio         | 2027-05-03 | 2027-05-11
de segunda a sexta                 | 2026-11-23 | 2026-11-28
amanhã                             | 2026-11-19 | 2026-11-20
na sexta                           | 2026-11-20 | 2026-11-21
em 2028                            | 2028-01-01 | 2029-01-01
"""


@pytest.mark.parametrize(("text", "wall"), rows(PHRASES))
def test_a_portuguese_phrase_is_the_moment_that_its_writer_meant(text: str, wall: str) -> None:
    moment = read_when(text, now=NOW, zone=PARIS, languages=PORTUGUESE)
    assert (moment.wall, moment.until) == (datetime.fromisoformat(wall), None)


@pytest.mark.parametrize(("text", "wall", "length"), rows(RANGES))
def test_an_hour_to_an_hour_is_both(text: str, wall: str, length: str) -> None:
    moment = read_when(text, now=NOW, zone=PARIS, languages=PORTUGUESE)
    assert moment.wall == datetime.fromisoformat(wall)
    assert moment.until is not None
    assert str(moment.until - moment.at) == length


@pytest.mark.parametrize(("text", "refusal"), REFUSED)
def test_what_is_not_certain_is_asked_back(text: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        read_when(text, now=NOW, zone=PARIS, languages=PORTUGUESE)


@pytest.mark.parametrize(("text", "first", "after"), rows(PERIODS))
def test_a_portuguese_period_has_its_two_ends(text: str, first: str, after: str) -> None:
    period = read_period(text, now=NOW, zone=PARIS, languages=PORTUGUESE)
    assert days(period) == (first, after)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2 horas e meia", 150),
        ("uma hora e meia", 90),
        ("meia hora", 30),
        ("90 minutos", 90),
        ("1h30", 90),
        ("2 horas e 15 minutos", 135),
        ("três quartos de hora", 45),
        ("o dia todo", 1440),
    ],
)
def test_a_portuguese_duration_is_that_long(text: str, minutes: int) -> None:
    assert read_duration(text, languages=PORTUGUESE) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("1 dia antes", 24),
        ("2 horas antes", 2),
        ("uma semana antes", 168),
        ("dois dias de antecedência", 48),
        ("um dia antes", 24),
        ("na véspera", 24),
        ("nunca", 0),
    ],
)
def test_a_portuguese_lead_is_that_long_before(text: str, hours: int) -> None:
    assert read_lead(text, languages=PORTUGUESE) == timedelta(hours=hours)


FOUND = """
tem algo semana que vem em Lisboa?            | semana que vem
os eventos deste mês no Porto                 | deste mês
as oficinas de junho                          | de junho
vai ter algo nos próximos dias?               | nos próximos dias
"""


@pytest.mark.parametrize(("text", "words"), rows(FOUND))
def test_a_portuguese_period_is_found_in_a_question(text: str, words: str) -> None:
    found = find_period(text, now=NOW, zone=PARIS, languages=PORTUGUESE)
    assert found is not None
    assert text[slice(*found[1])] == words
