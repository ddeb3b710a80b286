"""What people write in German, and the time that it is.

It is Wednesday 18 November 2026, 10:43:27 in Paris.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.errors import WhenAmbiguous, WhenImpossible, WhenRefused, WhenUnreadable
from domain.when import (
    Moment,
    find_period,
    find_when,
    read_duration,
    read_lead,
    read_period,
    read_when,
    resolve,
)
from tests.domain.when.clock import NOW, PARIS, paris, rows

DE = ("de",)
DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
          "Oktober", "November", "Dezember")  # fmt: skip

MOMENTS = """
morgen um 19 Uhr                          | 2026-11-19 19:00
MORGEN UM 19 UHR                          | 2026-11-19 19:00
morgen 19:30                              | 2026-11-19 19:30
morgen 19.30 Uhr                          | 2026-11-19 19:30
morgen 19 Uhr 30                          | 2026-11-19 19:30
morgen um neunzehn Uhr fünfundvierzig     | 2026-11-19 19:45
morgen um 7 Uhr                           | 2026-11-19 07:00
morgen um 9:00 Uhr                        | 2026-11-19 09:00
morgen um 24 Uhr                          | 2026-11-20 00:00
morgen früh um 9                          | 2026-11-19 09:00
morgen frueh um halb neun                 | 2026-11-19 08:30
morgen Nachmittag um 3 Uhr                | 2026-11-19 15:00
morgen Mittag um 12                       | 2026-11-19 12:00
morgen um 12 Uhr mittags                  | 2026-11-19 12:00
heute Abend um 8                          | 2026-11-18 20:00
heute Abend um halb acht                  | 2026-11-18 19:30
heute abend 20 uhr                        | 2026-11-18 20:00
heute um 7                                | 2026-11-18 19:00
heute um 3 Uhr                            | 2026-11-18 15:00
heute, Mittwoch, um 7                     | 2026-11-18 19:00
morgen, Donnerstag, um 19 Uhr             | 2026-11-19 19:00
übernächste Woche Montag um 10 Uhr        | 2026-11-30 10:00
heute um Mitternacht                      | 2026-11-19 00:00
heute Nacht um 2                          | 2026-11-19 02:00
abends um halb acht                       | 2026-11-18 19:30
Viertel vor acht abends                   | 2026-11-18 19:45
Viertel nach sieben am Abend              | 2026-11-18 19:15
dreiviertel acht abends                   | 2026-11-18 19:45
fünf vor halb acht abends                 | 2026-11-18 19:25
zehn nach acht abends                     | 2026-11-18 20:10
übermorgen um 19 Uhr                      | 2026-11-20 19:00
uebermorgen 19 Uhr                        | 2026-11-20 19:00
überübermorgen um 19 Uhr                  | 2026-11-21 19:00
Mittwoch 19 Uhr                           | 2026-11-18 19:00
Mittwoch 9 Uhr                            | 2026-11-25 09:00
kommenden Mittwoch um 19 Uhr              | 2026-11-25 19:00
kommenden Freitag um 19 Uhr               | 2026-11-20 19:00
nächsten Dienstag um 19 Uhr               | 2026-11-24 19:00
diesen Freitag um 18 Uhr                  | 2026-11-20 18:00
Montagabend um 8                          | 2026-11-23 20:00
Sonntag Morgen um 10                      | 2026-11-22 10:00
am Sonntagnachmittag um 3                 | 2026-11-22 15:00
am So um 10:30                            | 2026-11-22 10:30
nächste Woche Dienstag um 19 Uhr          | 2026-11-24 19:00
Dienstag nächster Woche 18h               | 2026-11-24 18:00
Montag in einer Woche um 19 Uhr           | 2026-11-30 19:00
Donnerstag in 14 Tagen, 19 Uhr            | 2026-12-03 19:00
heute in einer Woche um 18 Uhr            | 2026-11-25 18:00
heute in acht Tagen um 18 Uhr             | 2026-11-25 18:00
in 14 Tagen um 18 Uhr                     | 2026-12-02 18:00
in drei Tagen um 18 Uhr                   | 2026-11-21 18:00
in einem Monat um 18 Uhr                  | 2026-12-18 18:00
in zwei Stunden                           | 2026-11-18 12:43:27
in anderthalb Stunden                     | 2026-11-18 12:13:27
in 1,5 Stunden                            | 2026-11-18 12:13:27
in einer Dreiviertelstunde                | 2026-11-18 11:28:27
in 15 Sekunden                            | 2026-11-18 10:43:42
14. Mai um 19 Uhr                         | 2027-05-14 19:00
am 14. Mai 2027 um 19 Uhr                 | 2027-05-14 19:00
Freitag, den 14. Mai, 19:00               | 2027-05-14 19:00
Fr., 14.5., 19 Uhr                        | 2027-05-14 19:00
14.5. 19:30                               | 2027-05-14 19:30
14.05. um 19.30 Uhr                       | 2027-05-14 19:30
14.5.2027 19 Uhr                          | 2027-05-14 19:00
14. 5. 2027 19 Uhr                        | 2027-05-14 19:00
05.06.2027 um 19 Uhr                      | 2027-06-05 19:00
am vierzehnten Mai um 19 Uhr              | 2027-05-14 19:00
am 3. um 10 Uhr                           | 2026-12-03 10:00
am 3. des nächsten Monats um 10 Uhr       | 2026-12-03 10:00
am ersten Montag im Juni um 18:30         | 2027-06-07 18:30
am letzten Freitag des Monats um 19 Uhr   | 2026-11-27 19:00
7:30 am 14. Mai                           | 2027-05-14 07:30
Samstag 19.30                             | 2026-11-21 19:30
14.05 Uhr                                 | 2026-11-18 14:05
morgen, 18 bis 20 Uhr                     | 2026-11-19 18:00
morgen von 18:30 Uhr bis 20 Uhr           | 2026-11-19 18:30
Samstag von 9 bis 17 Uhr                  | 2026-11-21 09:00
morgen von 9 Uhr morgens bis 5 Uhr nachmittags | 2026-11-19 09:00
"""

WITH_ZONES = """
morgen um 19 Uhr Pariser Zeit             | 2026-11-19T18:00Z | Europe/Paris
morgen 19 Uhr MEZ                         | 2026-11-19T18:00Z | Europe/Paris
morgen 19 Uhr Ortszeit Kairo              | 2026-11-19T17:00Z | Africa/Cairo
morgen um 19 Uhr UTC                      | 2026-11-19T19:00Z | UTC
"""

REFUSED = """
morgen                                    | WhenNeedsTime
Montagabend                               | WhenNeedsTime
am 14.                                    | WhenNeedsTime
14.05.                                    | WhenNeedsTime
morgen früh                               | WhenNeedsTime
morgen um 7                               | WhenAmbiguous
morgen um 3 Uhr                           | WhenAmbiguous
halb acht                                 | WhenAmbiguous
morgen um halb acht                       | WhenAmbiguous
morgen um Mitternacht                     | WhenAmbiguous
morgen um 12 Uhr nachts                   | WhenAmbiguous
Freitagnacht um 1                         | WhenAmbiguous
nächsten Freitag um 19 Uhr                | WhenAmbiguous
nächsten Freitagabend um 8                | WhenAmbiguous
in acht Tagen                             | WhenAmbiguous
in acht Tagen um 18 Uhr                   | WhenAmbiguous
in einer Woche am Montag um 19 Uhr        | WhenAmbiguous
morgen von 6 bis 8                        | WhenAmbiguous
31. April um 19 Uhr                       | WhenImpossible
morgen, Freitag, um 19 Uhr                | WhenImpossible
Montag, 14. Mai 2027, 19 Uhr              | WhenImpossible
morgen um 25 Uhr                          | WhenImpossible
morgen früh um 19 Uhr                     | WhenImpossible
morgen früh um 7 abends                   | WhenImpossible
28. März 2027 um 2:30 Uhr                 | WhenImpossible
14. Mai 2050 um 19 Uhr                    | WhenImpossible
gestern um 19 Uhr                         | WhenPast
heute um 8:00 Uhr                         | WhenPast
letzten Freitag um 19 Uhr                 | WhenPast
vor zwei Stunden                          | WhenPast
viertel acht                              | WhenUnreadable
so um 8                                   | WhenUnreadable
morgen gegen 19 Uhr                       | WhenUnreadable
morgen bis 19 Uhr                         | WhenUnreadable
morgen nicht um 19 Uhr                    | WhenUnreadable
morgen um 19 Uhr oder um 20 Uhr           | WhenUnreadable
jeden Montag um 19 Uhr                    | WhenUnreadable
montags um 19 Uhr                         | WhenUnreadable
übernächsten Dienstag um 19 Uhr           | WhenUnreadable
Banane                                    | WhenUnreadable
"""

PERIODS = """
heute Abend                               | 2026-11-18 17:00 | 2026-11-19
morgen Mittag                             | 2026-11-19 11:00 | 2026-11-19 15:00
Freitag                                   | 2026-11-20       | 2026-11-21
diese Woche                               | 2026-11-16       | 2026-11-23
nächste Woche                             | 2026-11-23       | 2026-11-30
übernächste Woche                         | 2026-11-30       | 2026-12-07
die Woche vom 14. Mai                     | 2027-05-10       | 2027-05-17
am Wochenende                             | 2026-11-21       | 2026-11-23
am kommenden Wochenende                   | 2026-11-21       | 2026-11-23
nächsten Monat                            | 2026-12-01       | 2027-01-01
im Juni                                   | 2027-06-01       | 2027-07-01
Anfang Juni                               | 2027-06-01       | 2027-06-11
im Sommer                                 | 2027-06-21       | 2027-09-23
im Jahr 2027                              | 2027-01-01       | 2028-01-01
vom 3. bis 10. Mai                        | 2027-05-03       | 2027-05-11
3.–10. Mai 2028                           | 2028-05-03       | 2028-05-11
von Freitag bis Dienstag                  | 2026-11-20       | 2026-11-25
14.5. bis 16.5.                           | 2027-05-14       | 2027-05-17
von Juni bis August                       | 2027-06-01       | 2027-09-01
Samstag und Sonntag                       | 2026-11-21       | 2026-11-23
in zwei Wochen                            | 2026-11-30       | 2026-12-07
in den nächsten 10 Tagen                  | NOW              | 2026-11-29
bis Freitag                               | NOW              | 2026-11-21
bis Ende Juni                             | NOW              | 2027-07-01
bis zum Ende des nächsten Monats          | NOW              | 2027-01-01
vor dem 14. Mai                           | NOW              | 2027-05-14
nach dem 14. Mai                          | 2027-05-15       | 2028-05-15
ab Montag                                 | 2026-11-23       | 2027-11-23
seit Montag                               | 2026-11-16       | NOW
"""

UNCERTAIN_PERIODS = ["nächstes Wochenende", "nächsten Freitag", "in acht Tagen"]

DURATIONS = """
2 Stunden                                 | 120
anderthalb Stunden                        | 90
zweieinhalb Stunden                       | 150
2,5 Std.                                  | 150
2 Std. 30 Min.                            | 150
1h30                                      | 90
eine halbe Stunde                         | 30
eine Viertelstunde                        | 15
eine Dreiviertelstunde                    | 45
eine Stunde und eine Viertelstunde        | 75
drei Tage                                 | 4320
ein halber Tag                            | 720
den ganzen Tag                            | 1440
"""

LEADS = """
1 Tag vorher                              | 1440
einen Tag vorher                          | 1440
am Vortag                                 | 1440
eine halbe Stunde vor Beginn              | 30
2 Stunden davor                           | 120
nie                                       | 0
"""


def german(text: str, now: datetime = NOW, zone: str = PARIS) -> Moment:
    return read_when(text, now=now, zone=zone, languages=DE)


@pytest.mark.parametrize(("text", "wall"), rows(MOMENTS))
def test_a_german_phrase_is_the_moment_that_its_writer_meant(text: str, wall: str) -> None:
    moment = german(text)
    assert moment.wall == datetime.fromisoformat(wall)
    assert moment.at == resolve(moment.wall, PARIS)


@pytest.mark.parametrize(("text", "at", "zone"), rows(WITH_ZONES))
def test_a_zone_that_is_named_in_german_is_honoured(text: str, at: str, zone: str) -> None:
    moment = german(text)
    assert (moment.at, moment.zone) == (datetime.fromisoformat(at), zone)


@pytest.mark.parametrize(("text", "kind"), rows(REFUSED))
def test_a_german_phrase_that_is_not_certain_is_refused(text: str, kind: str) -> None:
    with pytest.raises(WhenRefused) as caught:
        german(text)
    assert type(caught.value).__name__ == kind
    assert german(vars(caught.value)["example"]).at > NOW


@pytest.mark.parametrize(("text", "start", "end"), rows(PERIODS))
def test_a_german_period_has_the_two_ends_that_its_writer_meant(
    text: str, start: str, end: str
) -> None:
    period = read_period(text, now=NOW, zone=PARIS, languages=DE)
    assert (period.start, period.end) == (paris(start), paris(end))


@pytest.mark.parametrize("text", UNCERTAIN_PERIODS)
def test_a_german_period_that_can_be_two_is_refused(text: str) -> None:
    with pytest.raises(WhenAmbiguous):
        read_period(text, now=NOW, zone=PARIS, languages=DE)


def test_the_coming_weekend_is_the_next_one_once_it_has_begun() -> None:
    saturday = datetime(2026, 11, 21, 12, tzinfo=UTC)
    coming = read_period("kommendes Wochenende", now=saturday, zone=PARIS, languages=DE)
    this = read_period("dieses Wochenende", now=saturday, zone=PARIS, languages=DE)
    assert (this.start, coming.start) == (paris("2026-11-21"), paris("2026-11-28"))


@pytest.mark.parametrize(("text", "minutes"), rows(DURATIONS))
def test_a_german_duration_is_as_long_as_it_says(text: str, minutes: str) -> None:
    assert read_duration(text, languages=DE) == timedelta(minutes=int(minutes))


@pytest.mark.parametrize(("text", "minutes"), rows(LEADS))
def test_a_german_lead_is_counted_back_from_the_event(text: str, minutes: str) -> None:
    assert read_lead(text, languages=DE) == timedelta(minutes=int(minutes))


@pytest.mark.parametrize("text", ["ein Monat", "90", "30 Min. 2 Std.", "ein paar Stunden"])
def test_a_german_length_that_is_not_certain_is_refused(text: str) -> None:
    with pytest.raises(WhenUnreadable):
        read_duration(text, languages=DE)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Was ist nächste Woche in Berlin los?", "nächste Woche"),
        ("Gibt es etwas vom 3. bis 10. Mai in Köln?", "vom 3. bis 10. Mai"),
        ("Treffen wir uns am Freitag?", "am Freitag"),
    ],
)
def test_a_german_period_is_found_in_a_sentence(text: str, words: str) -> None:
    found = find_period(text, now=NOW, zone=PARIS, languages=DE)
    assert found is not None
    assert text[slice(*found[1])] == words


def test_a_german_moment_is_found_in_a_sentence_and_never_an_approximate_one() -> None:
    text = "erinnere mich morgen um 19 Uhr an den Anruf"
    found = find_when(text, now=NOW, zone=PARIS, languages=DE)
    assert found is not None
    assert text[slice(*found[1])] == "morgen um 19 Uhr"
    with pytest.raises(WhenUnreadable):
        find_when("Treffen ungefähr um 19 Uhr", now=NOW, zone=PARIS, languages=DE)


@given(st.integers(min_value=1, max_value=9 * 365 * 24 * 60))
def test_what_is_written_out_in_full_in_german_is_read_back(minutes: int) -> None:
    at = NOW.replace(second=0) + timedelta(days=1, minutes=minutes)
    wall = at.astimezone(ZoneInfo(PARIS)).replace(tzinfo=None, fold=0)
    assume(resolve(wall, PARIS) == at)
    day, month = DAYS[wall.weekday()], MONTHS[wall.month - 1]
    for text in (
        f"{day}, {wall.day}. {month} {wall.year}, {wall:%H:%M} Uhr",
        f"am {wall.day}. {month} {wall.year} um {wall:%H.%M} Uhr",
        f"{day[:2]}., {wall.day}.{wall.month}.{wall.year} {wall:%H:%M}",
        f"{wall:%d.%m.%Y} um {wall.hour}:{wall:%M} Uhr",
        f"um {wall.hour} Uhr {wall:%M} am {wall:%d.%m.%y}",
    ):
        assert german(text).at == at, text


@given(st.integers(0, 363), st.integers(1, 12), st.sampled_from(["morgens", "abends"]))
def test_half_an_hour_is_half_of_the_hour_to_come(days: int, hour: int, part: str) -> None:
    day = datetime(2026, 11, 19) + timedelta(days=days)
    try:
        wall = german(f"{day.day}. {MONTHS[day.month - 1]} halb {hour} {part}").wall
    except WhenImpossible:
        assume(False)
    assert (wall + timedelta(minutes=30)).hour % 12 == hour % 12
    assert wall.minute == 30
    assert (wall.hour < 12) == (part == "morgens") or wall.hour == 0
