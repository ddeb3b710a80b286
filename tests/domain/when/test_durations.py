"""Durations and leads as people write them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.errors import WhenImpossible, WhenUnreadable
from domain.when import read_duration, read_lead
from tests.domain.when.clock import rows

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
