"""Periods as people write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.errors import WhenImpossible, WhenRefused
from domain.when import read_period
from tests.domain.when.clock import NOW, PARIS, paris, rows

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
