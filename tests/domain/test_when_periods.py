"""Periods, durations and leads as people write them; what is found inside a sentence.

It is Wednesday 18 November 2026, 10:43:27 in Paris.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.errors import (
    WhenAmbiguous,
    WhenImpossible,
    WhenRefused,
    WhenUnreadable,
)
from domain.when import find_period, find_when, read_duration, read_lead, read_period

NOW = datetime(2026, 11, 18, 9, 43, 27, tzinfo=UTC)
PARIS = "Europe/Paris"

PERIODS = """
today                              | 2026-11-18       | 2026-11-19
aujourd'hui                        | 2026-11-18       | 2026-11-19
tomorrow                           | 2026-11-19       | 2026-11-20
yesterday                          | 2026-11-17       | 2026-11-18
tonight                            | 2026-11-18 17:00 | 2026-11-19 04:00
ce soir                            | 2026-11-18 17:00 | 2026-11-19
Friday evening                     | 2026-11-20 17:00 | 2026-11-21
demain matin                       | 2026-11-19 05:00 | 2026-11-19 12:00
Friday                             | 2026-11-20       | 2026-11-21
vendredi                           | 2026-11-20       | 2026-11-21
14 May                             | 2027-05-14       | 2027-05-15
le 14 mai 2027                     | 2027-05-14       | 2027-05-15
14/05/2027                         | 2027-05-14       | 2027-05-15
first Monday of June               | 2027-06-07       | 2027-06-08
in 3 days                          | 2026-11-21       | 2026-11-22
dans 3 jours                       | 2026-11-21       | 2026-11-22
in two weeks                       | 2026-11-30       | 2026-12-07
dans deux mois                     | 2027-01-01       | 2027-02-01
this week                          | 2026-11-16       | 2026-11-23
cette semaine                      | 2026-11-16       | 2026-11-23
next week                          | 2026-11-23       | 2026-11-30
la semaine prochaine               | 2026-11-23       | 2026-11-30
last week                          | 2026-11-09       | 2026-11-16
the week of 14 May                 | 2027-05-10       | 2027-05-17
la semaine du 14 mai               | 2027-05-10       | 2027-05-17
this weekend                       | 2026-11-21       | 2026-11-23
ce week-end                        | 2026-11-21       | 2026-11-23
ce weekend                         | 2026-11-21       | 2026-11-23
next weekend                       | 2026-11-28       | 2026-11-30
le week-end prochain               | 2026-11-28       | 2026-11-30
this month                         | 2026-11-01       | 2026-12-01
ce mois-ci                         | 2026-11-01       | 2026-12-01
next month                         | 2026-12-01       | 2027-01-01
le mois prochain                   | 2026-12-01       | 2027-01-01
in June                            | 2027-06-01       | 2027-07-01
en juin                            | 2027-06-01       | 2027-07-01
in November                        | 2026-11-01       | 2026-12-01
June                               | 2027-06-01       | 2027-07-01
next June                          | 2027-06-01       | 2027-07-01
June 2028                          | 2028-06-01       | 2028-07-01
au mois d'août 2027                | 2027-08-01       | 2027-09-01
this year                          | 2026-01-01       | 2027-01-01
cette année                        | 2026-01-01       | 2027-01-01
l'année prochaine                  | 2027-01-01       | 2028-01-01
en 2027                            | 2027-01-01       | 2028-01-01
this summer                        | 2027-06-21       | 2027-09-23
cet été                            | 2027-06-21       | 2027-09-23
cet hiver                          | 2026-12-21       | 2027-03-20
in the autumn                      | 2026-09-23       | 2026-12-21
l'été prochain                     | 2027-06-21       | 2027-09-23
summer 2028                        | 2028-06-21       | 2028-09-23
between 3 and 10 May               | 2027-05-03       | 2027-05-11
from 3 to 10 May                   | 2027-05-03       | 2027-05-11
3-10 May 2028                      | 2028-05-03       | 2028-05-11
du 3 au 10 mai                     | 2027-05-03       | 2027-05-11
du lundi 3 au vendredi 7 mai       | 2027-05-03       | 2027-05-08
entre le 3 et le 10 mai            | 2027-05-03       | 2027-05-11
from 10 to 25 November             | 2026-11-10       | 2026-11-26
from 28 December to 3 January      | 2026-12-28       | 2027-01-04
14/05/2027 - 16/05/2027            | 2027-05-14       | 2027-05-17
from Friday to Tuesday             | 2026-11-20       | 2026-11-25
du vendredi au mardi               | 2026-11-20       | 2026-11-25
from June to August                | 2027-06-01       | 2027-09-01
de juin à août 2028                | 2028-06-01       | 2028-09-01
from November to February          | 2026-11-01       | 2027-03-01
3 and 4 May                        | 2027-05-03       | 2027-05-05
Saturday and Sunday                | 2026-11-21       | 2026-11-23
this week and next week            | 2026-11-16       | 2026-11-30
next 2 weeks                       | NOW              | 2026-12-03
dans les 10 prochains jours        | NOW              | 2026-11-29
in the next two days               | NOW              | 2026-11-21
soon                               | NOW              | 2026-12-03
bientôt                            | NOW              | 2026-12-03
until Friday                       | NOW              | 2026-11-21
d'ici vendredi                     | NOW              | 2026-11-21
before June                        | NOW              | 2027-06-01
avant la fin du mois prochain      | NOW              | 2027-01-01
after 14 May                       | 2027-05-15       | 2028-05-15
après l'été                        | 2027-09-23       | 2028-09-23
since Monday                       | 2026-11-16       | NOW
depuis lundi                       | 2026-11-16       | NOW
since June                         | 2026-06-01       | NOW
since 3 December                   | 2025-12-03       | NOW
from Monday                        | 2026-11-23       | 2027-11-23
from 14 May onwards                | 2027-05-14       | 2028-05-14
à partir de lundi                  | 2026-11-23       | 2027-11-23
early June                         | 2027-06-01       | 2027-06-11
mid-June                           | 2027-06-11       | 2027-06-21
the end of June                    | 2027-06-21       | 2027-07-01
début juin                         | 2027-06-01       | 2027-06-11
à la mi-juin                       | 2027-06-11       | 2027-06-21
fin juin 2028                      | 2028-06-21       | 2028-07-01
depuis le 31 février               | WhenImpossible   | day
31 February                        | WhenImpossible   | day
from 10 to 3 May                   | WhenImpossible   | day
Monday 14 May                      | WhenImpossible   | day
June 2090                          | WhenImpossible   | far
next Friday                        | WhenAmbiguous    | -
05/06/2027                         | WhenAmbiguous    | -
3 and 10 May                       | WhenAmbiguous    | -
Friday or Sunday                   | WhenAmbiguous    | -
next month or the one after        | WhenUnreadable   | -
whenever                           | WhenUnreadable   | -
5/12 - 6/12                        | WhenAmbiguous    | -
Mondays                            | WhenUnreadable   | -
"""

DURATIONS = """
2h                       | 120
2 h                      | 120
1h30                     | 90
1h 30min                 | 90
1 h 30                   | 90
90 min                   | 90
90mn                     | 90
2 hours                  | 120
two hours                | 120
2 hours 30 minutes       | 150
2 hours and 30 minutes   | 150
an hour                  | 60
an hour and a half       | 90
one and a half hours     | 90
half an hour             | 30
a quarter of an hour     | 15
three quarters of an hour | 45
1.5 hours                | 90
1,5 h                    | 90
three days               | 4320
half a day               | 720
a week                   | 10080
a fortnight              | 20160
all day                  | 1440
une heure                | 60
une heure et demie       | 90
deux heures et quart     | 135
une demi-heure           | 30
un quart d'heure         | 15
trois quarts d’heure     | 45
trois jours              | 4320
une demi-journée         | 720
toute la journée         | 1440
deux semaines            | 20160
1 jour et 2 heures       | 1560
30 secondes              | 0.5
"""

LEADS = """
1 day before             | 1440
1 day                    | 1440
the day before           | 1440
a week before            | 10080
the week before          | 10080
2h                       | 120
2 hours early            | 120
30 minutes               | 30
half an hour before      | 30
none                     | 0
never                    | 0
la veille                | 1440
l'avant-veille           | 2880
une semaine avant        | 10080
un jour avant            | 1440
2 heures avant           | 120
une demi-heure à l'avance | 30
jamais                   | 0
aucun                    | 0
"""

REFUSED_LENGTHS = ["90", "0 min", "-2h", "30 min 2h", "2h 2h", "1h75", "1 month", "un an", "1:30",
                   "2h banana", "half a second", "three blind mice", "1e3 h", "99999 h"]  # fmt: skip

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


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split("|")) for line in table.strip().splitlines()]


def paris(wall: str) -> datetime:
    if wall == "NOW":
        return NOW
    return datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(PARIS)).astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "start", "end"), [row for row in rows(PERIODS) if not row[1].startswith("When")]
)
def test_a_period_has_the_two_ends_that_its_writer_meant(text: str, start: str, end: str) -> None:
    period = read_period(text, now=NOW, zone=PARIS)
    assert period.start == paris(start)
    assert period.end == paris(end)


@pytest.mark.parametrize(
    ("text", "kind", "reason"), [row for row in rows(PERIODS) if row[1].startswith("When")]
)
def test_a_period_that_is_not_certain_is_refused(text: str, kind: str, reason: str) -> None:
    with pytest.raises(WhenRefused) as caught:
        read_period(text, now=NOW, zone=PARIS)
    assert type(caught.value).__name__ == kind
    if isinstance(caught.value, WhenImpossible):
        assert caught.value.reason == reason


def test_next_friday_is_certain_once_this_week_has_none_left() -> None:
    saturday = datetime(2026, 11, 21, 12, tzinfo=UTC)
    assert read_period("next Friday", now=saturday, zone=PARIS).start == paris("2026-11-27")


def test_this_weekend_on_a_sunday_is_the_one_that_ends() -> None:
    sunday = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert read_period("this weekend", now=sunday, zone=PARIS).end == paris("2026-11-23")


def test_a_day_that_begins_with_a_clock_change_is_still_whole() -> None:
    period = read_period("30 April 2027", now=NOW, zone="Africa/Cairo")  # no midnight that day
    assert period.start == datetime(2027, 4, 29, 22, tzinfo=UTC)
    assert period.end - period.start == timedelta(hours=23)


@pytest.mark.parametrize(("text", "minutes"), rows(DURATIONS))
def test_a_duration_is_as_long_as_it_says(text: str, minutes: str) -> None:
    assert read_duration(text) == timedelta(minutes=float(minutes))


@pytest.mark.parametrize(("text", "minutes"), rows(LEADS))
def test_a_lead_is_counted_back_from_the_event(text: str, minutes: str) -> None:
    assert read_lead(text) == timedelta(minutes=float(minutes))


@pytest.mark.parametrize("text", REFUSED_LENGTHS)
def test_a_length_that_is_not_certain_is_refused(text: str) -> None:
    with pytest.raises(WhenUnreadable):
        read_duration(text)
    with pytest.raises(WhenUnreadable):
        read_lead(text)


def test_a_length_of_more_than_ten_years_is_a_slip() -> None:
    for read in (read_duration, read_lead):
        with pytest.raises(WhenImpossible) as caught:
            read("9999 days")
        assert caught.value.reason == "far"


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
