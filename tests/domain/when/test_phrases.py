"""What people write, and the moment that it is: one table, English and French.

It is Wednesday 18 November 2026, 10:43:27 in Paris.
"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from domain.when import read_when, resolve
from tests.domain.when.clock import NOW, PARIS, rows

PHRASES = """
tomorrow 19:00                              | 2026-11-19 19:00
Tomorrow at 7pm                             | 2026-11-19 19:00
TOMORROW  AT  7 P.M.                        | 2026-11-19 19:00
tomorrow, 7:30pm                            | 2026-11-19 19:30
tomorrow @ 19:00                            | 2026-11-19 19:00
tomorrow 9:00                               | 2026-11-19 09:00
tomorrow 12am                               | 2026-11-19 00:00
tomorrow 12pm                               | 2026-11-19 12:00
tomorrow 00:00                              | 2026-11-19 00:00
tomorrow 24:00                              | 2026-11-20 00:00
tomorrow at 19                              | 2026-11-19 19:00
tomorrow noon                               | 2026-11-19 12:00
tomorrow morning at 9                       | 2026-11-19 09:00
tomorrow afternoon at 3                     | 2026-11-19 15:00
tomorrow evening at 7                       | 2026-11-19 19:00
tomorrow evening 19:30                      | 2026-11-19 19:30
at 9 tomorrow morning                       | 2026-11-19 09:00
7pm tomorrow                                | 2026-11-19 19:00
half past seven in the evening              | 2026-11-18 19:30
tomorrow at quarter to 8 in the evening     | 2026-11-19 19:45
tomorrow at ten past 9 in the morning       | 2026-11-19 09:10
7 in the evening                            | 2026-11-18 19:00
seven in the evening                        | 2026-11-18 19:00
today 18:00                                 | 2026-11-18 18:00
today at 7                                  | 2026-11-18 19:00
this afternoon at 4                         | 2026-11-18 16:00
tonight at 8                                | 2026-11-18 20:00
tonight 20:30                               | 2026-11-18 20:30
tonight at midnight                         | 2026-11-19 00:00
the day after tomorrow at 9am               | 2026-11-20 09:00
19:00                                       | 2026-11-18 19:00
07:00                                       | 2026-11-19 07:00
7pm                                         | 2026-11-18 19:00
at 19                                       | 2026-11-18 19:00
19                                          | 2026-11-18 19:00
noon                                        | 2026-11-18 12:00
midnight                                    | 2026-11-19 00:00
Friday 19:00                                | 2026-11-20 19:00
on Friday at 7pm                            | 2026-11-20 19:00
this Friday at 19:00                        | 2026-11-20 19:00
Fri 19:00                                   | 2026-11-20 19:00
Friday evening at 8                         | 2026-11-20 20:00
Wednesday 19:00                             | 2026-11-18 19:00
Wednesday 09:00                             | 2026-11-25 09:00
Tue 19:00                                   | 2026-11-24 19:00
next Tuesday at 7 pm                        | 2026-11-24 19:00
next Wednesday at 19:00                     | 2026-11-25 19:00
Friday next week at 18:00                   | 2026-11-27 18:00
next week on Friday at 18:00                | 2026-11-27 18:00
a week from Friday at 18:00                 | 2026-11-27 18:00
Friday week at 18:00                        | 2026-11-27 18:00
in two weeks on Thursday at 19h             | 2026-12-03 19:00
Thursday in 2 weeks at 19:00                | 2026-12-03 19:00
14 May 19:00                                | 2027-05-14 19:00
14 May at 19.30                             | 2027-05-14 19:30
14th of May at 7 pm                         | 2027-05-14 19:00
the 14th of May 2027 at 7 pm                | 2027-05-14 19:00
May 14, 2027 7pm                            | 2027-05-14 19:00
May 14th 7pm                                | 2027-05-14 19:00
Fri, 14 May 2027, 19:00                     | 2027-05-14 19:00
Friday May 14 at 19:00                      | 2027-05-14 19:00
14-May-2027 19:00                           | 2027-05-14 19:00
19:00 on 14 May                             | 2027-05-14 19:00
14 May 2027 – 19:00                         | 2027-05-14 19:00
2 sept 2027 10am                            | 2027-09-02 10:00
10 October at 18:00                         | 2027-10-10 18:00
29 February at 12:00                        | 2028-02-29 12:00
18 November at 18:00                        | 2026-11-18 18:00
the 3rd at 10:00                            | 2026-12-03 10:00
Thursday the 19th at 10:00                  | 2026-11-19 10:00
next month on the 3rd at 10:00              | 2026-12-03 10:00
the 3rd of next month at 10:00              | 2026-12-03 10:00
the 25th of this month at 10:00             | 2026-11-25 10:00
first Monday of June at 18:30               | 2027-06-07 18:30
the 3rd Thursday of January 2027 at 18:30   | 2027-01-21 18:30
last Friday of the month at 19:00           | 2026-11-27 19:00
last Friday of next month 19:00             | 2026-12-25 19:00
5th Monday of November at 19:00             | 2026-11-30 19:00
2027-05-14 19:00                            | 2027-05-14 19:00
2027-05-14T19:00                            | 2027-05-14 19:00
2027-05-14T19:00:00                         | 2027-05-14 19:00
2027/05/14 19:00                            | 2027-05-14 19:00
14/05/2027 19:00                            | 2027-05-14 19:00
05/14/2027 7pm                              | 2027-05-14 19:00
14.05.2027 19:00                            | 2027-05-14 19:00
14/05/27 19:00                              | 2027-05-14 19:00
05/05/2027 19:00                            | 2027-05-05 19:00
in 15 seconds                               | 2026-11-18 10:43:42
in 5 min                                    | 2026-11-18 10:48:27
in a minute                                 | 2026-11-18 10:44:27
in 2 hours                                  | 2026-11-18 12:43:27
in an hour and a half                       | 2026-11-18 12:13:27
in half an hour                             | 2026-11-18 11:13:27
in 1h30                                     | 2026-11-18 12:13:27
in 1 day and 2 hours                        | 2026-11-19 12:43:27
2 hours from now                            | 2026-11-18 12:43:27
90 minutes                                  | 2026-11-18 12:13:27
in 3 days                                   | 2026-11-21 10:43:27
in 3 days at 18:00                          | 2026-11-21 18:00
in a week at 18:00                          | 2026-11-25 18:00
in a fortnight at 18:00                     | 2026-12-02 18:00
in two months at 18:00                      | 2027-01-18 18:00
in a year at noon                           | 2027-11-18 12:00
demain à 19h                                | 2026-11-19 19:00
Demain a 19H                                | 2026-11-19 19:00
demain 19h30                                | 2026-11-19 19:30
demain à 19 h 30                            | 2026-11-19 19:30
demain 19.30                                | 2026-11-19 19:30
demain 19:30                                | 2026-11-19 19:30
demain à 7h                                 | 2026-11-19 07:00
demain à sept heures                        | 2026-11-19 07:00
demain à sept heures trente                 | 2026-11-19 07:30
demain à huit heures et demie               | 2026-11-19 08:30
demain à neuf heures moins le quart         | 2026-11-19 08:45
demain à 9 h et quart                       | 2026-11-19 09:15
demain à midi                               | 2026-11-19 12:00
demain à midi et demi                       | 2026-11-19 12:30
demain matin à 9h                           | 2026-11-19 09:00
demain après-midi à 3h                      | 2026-11-19 15:00
demain soir à 8h                            | 2026-11-19 20:00
demain à 7h du soir                         | 2026-11-19 19:00
demain à 3 heures de l’après-midi           | 2026-11-19 15:00
demain à 8h du matin                        | 2026-11-19 08:00
7h du soir                                  | 2026-11-18 19:00
à 19h demain                                | 2026-11-19 19:00
aujourd'hui à 18h                           | 2026-11-18 18:00
aujourd’hui à 18h                           | 2026-11-18 18:00
ce soir à 20h                               | 2026-11-18 20:00
ce soir à 8h                                | 2026-11-18 20:00
ce soir à minuit                            | 2026-11-19 00:00
cet après-midi à 16h                        | 2026-11-18 16:00
après-demain à 9h                           | 2026-11-20 09:00
apres demain 9h00                           | 2026-11-20 09:00
midi                                        | 2026-11-18 12:00
minuit                                      | 2026-11-19 00:00
19h                                         | 2026-11-18 19:00
mardi 19h                                   | 2026-11-24 19:00
mardi prochain à 19h                        | 2026-11-24 19:00
vendredi prochain à 19h                     | 2026-11-20 19:00
ce vendredi à 19h                           | 2026-11-20 19:00
vendredi soir à 20h                         | 2026-11-20 20:00
jeudi en huit à 19h                         | 2026-11-26 19:00
jeudi en quinze à 19h                       | 2026-12-03 19:00
jeudi dans deux semaines à 19h              | 2026-12-03 19:00
vendredi de la semaine prochaine à 18h      | 2026-11-27 18:00
14 mai à 19 heures                          | 2027-05-14 19:00
14 mai à 19 h                               | 2027-05-14 19:00
le 14 mai à 19h                             | 2027-05-14 19:00
le 14 mai 2027 à 19h                        | 2027-05-14 19:00
le vendredi 14 mai 2027 à 19h00             | 2027-05-14 19:00
Vendredi 14 mai, 19h                        | 2027-05-14 19:00
1er mai 10h                                 | 2027-05-01 10:00
le premier mai à 10h                        | 2027-05-01 10:00
le deux mai à dix heures                    | 2027-05-02 10:00
15 août 2027 10h                            | 2027-08-15 10:00
15 AOUT 2027 10H                            | 2027-08-15 10:00
3 déc. 18h                                  | 2026-12-03 18:00
le 3 à 10h                                  | 2026-12-03 10:00
jeudi 19 à 18h                              | 2026-11-19 18:00
le 3 du mois prochain à 10h                 | 2026-12-03 10:00
le premier lundi de juin à 18h30            | 2027-06-07 18:30
le dernier vendredi du mois à 19h           | 2026-11-27 19:00
le 2e mardi du mois prochain à 19h          | 2026-12-08 19:00
14/05/2027 à 19h                            | 2027-05-14 19:00
05/06/2027 à 19h                            | 2027-06-05 19:00
le 05/06 à 19h                              | 2027-06-05 19:00
dans 15 secondes                            | 2026-11-18 10:43:42
dans deux heures                            | 2026-11-18 12:43:27
dans une heure et demie                     | 2026-11-18 12:13:27
dans une demi-heure                         | 2026-11-18 11:13:27
dans trois quarts d'heure                   | 2026-11-18 11:28:27
dans 1h30                                   | 2026-11-18 12:13:27
dans 3 jours à 18h                          | 2026-11-21 18:00
dans une semaine à 18h                      | 2026-11-25 18:00
dans un mois à 18h                          | 2026-12-18 18:00
"""

WITH_ZONES = """
tomorrow 19:00 UTC                          | 2026-11-19T19:00Z | UTC
2027-05-14T19:00Z                           | 2027-05-14T19:00Z | UTC
2027-05-14T19:00:00+02:00                   | 2027-05-14T17:00Z | Europe/Paris
2027-05-14T19:00-0400                       | 2027-05-14T23:00Z | Europe/Paris
tomorrow 19:00 UTC+2                        | 2026-11-19T17:00Z | Europe/Paris
tomorrow 19:00 Cairo time                   | 2026-11-19T17:00Z | Africa/Cairo
tomorrow 19:00 (Paris time)                 | 2026-11-19T18:00Z | Europe/Paris
tomorrow 19:00 America/New_York             | 2026-11-20T00:00Z | America/New_York
tomorrow 19:00 America/Port-au-Prince       | 2026-11-20T00:00Z | America/Port-au-Prince
tomorrow 19:00 local time                   | 2026-11-19T18:00Z | Europe/Paris
tomorrow 7pm CET                            | 2026-11-19T18:00Z | Europe/Paris
14 July 2027 7pm CEST                       | 2027-07-14T17:00Z | Europe/Paris
tomorrow 7pm EST                            | 2026-11-20T00:00Z | America/New_York
7pm EET tomorrow                            | 2026-11-19T17:00Z | Europe/Athens
demain 19h heure de Paris                   | 2026-11-19T18:00Z | Europe/Paris
demain à 19h, heure du Caire                | 2026-11-19T17:00Z | Africa/Cairo
demain à 19h heure de Montréal              | 2026-11-20T00:00Z | America/Toronto
demain 19h UTC                              | 2026-11-19T19:00Z | UTC
"""


@pytest.mark.parametrize(("text", "wall"), rows(PHRASES))
def test_a_phrase_is_the_moment_that_its_writer_meant(text: str, wall: str) -> None:
    moment = read_when(text, now=NOW, zone=PARIS)
    assert moment.wall == datetime.fromisoformat(wall)
    assert moment.zone == PARIS
    assert moment.at == resolve(moment.wall, PARIS)


@pytest.mark.parametrize(("text", "at", "zone"), rows(WITH_ZONES))
def test_a_zone_that_is_named_is_honoured(text: str, at: str, zone: str) -> None:
    moment = read_when(text, now=NOW, zone=PARIS)
    assert moment.at == datetime.fromisoformat(at)
    assert moment.zone == zone
    assert resolve(moment.wall, zone) == moment.at


def test_letters_of_a_zone_keep_the_readers_own_zone_where_it_uses_them() -> None:
    moment = read_when("tomorrow 19:00 CET", now=NOW, zone="Europe/Madrid")
    assert moment.zone == "Europe/Madrid"
    assert moment.wall == datetime(2026, 11, 19, 19)


def test_tomorrow_is_tomorrow_where_the_reader_is() -> None:
    late = datetime(2026, 11, 18, 23, 30, tzinfo=UTC)  # the 19th already, in Paris
    assert read_when("tomorrow 19:00", now=late, zone=PARIS).wall.day == 20
    assert read_when("tomorrow 19:00", now=late, zone="America/Toronto").wall.day == 19
    assert read_when("tomorrow 19:00 Cairo time", now=late, zone="America/Toronto").wall.day == 20


def test_french_days_come_first_and_english_ones_either() -> None:
    wall = read_when("05/06/2027 19:00", now=NOW, zone=PARIS, languages=("fr",)).wall
    assert wall == datetime(2027, 6, 5, 19)


def test_marks_that_nobody_sees_change_nothing() -> None:
    text = "\u202edemain\u200b à\u00a019\u202fh\u200f 30\u2069"
    assert read_when(text, now=NOW, zone=PARIS).wall == datetime(2026, 11, 19, 19, 30)


def test_digits_of_every_script_count() -> None:
    assert read_when("tomorrow ١٩:٠٠", now=NOW, zone=PARIS).wall == datetime(2026, 11, 19, 19)
    assert read_when("tomorrow １９：００", now=NOW, zone=PARIS).wall == datetime(2026, 11, 19, 19)


def test_hours_counted_from_now_are_real_hours_across_a_clock_change() -> None:
    eve = datetime(2027, 3, 28, 0, 30, tzinfo=UTC)  # 01:30 in Paris, half an hour before the gap
    assert read_when("in 2 hours", now=eve, zone=PARIS).wall == datetime(2027, 3, 28, 4, 30)
    assert read_when("in 1 day", now=eve, zone=PARIS).wall == datetime(2027, 3, 29, 1, 30)
    assert read_when("in 1 day", now=eve, zone=PARIS).at == datetime(
        2027, 3, 28, 23, 30, tzinfo=UTC
    )


def test_an_hour_that_comes_twice_is_the_first() -> None:
    moment = read_when("31 October 2027 at 02:30", now=NOW, zone=PARIS)
    assert moment.at == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
