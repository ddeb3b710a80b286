"""What people write in Arabic, standard and spoken, and the time that it is.

It is Wednesday 18 November 2026, 10:43:27 in Paris.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.errors import WhenAmbiguous, WhenRefused, WhenUnreadable
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
from domain.when.text import tokenise
from tests.domain.when.clock import NOW, PARIS, paris, rows

AR = ("ar",)
EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
DAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
MONTHS = (
    ("يناير", "كانون الثاني", "جانفي"), ("فبراير", "شباط", "فيفري"), ("مارس", "آذار", "مارس"),
    ("أبريل", "نيسان", "أفريل"), ("مايو", "أيار", "ماي"), ("يونيو", "حزيران", "جوان"),
    ("يوليو", "تموز", "جويلية"), ("أغسطس", "آب", "أوت"), ("سبتمبر", "أيلول", "شتنبر"),
    ("أكتوبر", "تشرين الأول", "أكتوبر"), ("نوفمبر", "تشرين الثاني", "نونبر"),
    ("ديسمبر", "كانون الأول", "دجنبر"),
)  # fmt: skip
HOURS = ("الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة",
         "التاسعة", "العاشرة", "الحادية عشرة", "الثانية عشرة")  # fmt: skip

MOMENTS = """
غدا الساعة 7 مساء                         | 2026-11-19 19:00
غداً الساعة السابعة مساءً                    | 2026-11-19 19:00
غَدًا السّاعةَ السّابعةَ مساءً                   | 2026-11-19 19:00
غدا الســاعة ٧ مســاء                      | 2026-11-19 19:00
غدا الساعة السابعة والنصف مساء            | 2026-11-19 19:30
غدا الساعة السابعة والربع مساء            | 2026-11-19 19:15
غدا الساعة الثامنة إلا الربع مساء         | 2026-11-19 19:45
غدا الساعة الثامنة إلا عشر دقائق مساء     | 2026-11-19 19:50
غدا الساعة الثامنة وعشر دقائق مساء        | 2026-11-19 20:10
غدا الساعة الثامنة والثلث مساء            | 2026-11-19 20:20
غدا الساعة 8 و 20 دقيقة مساء              | 2026-11-19 20:20
غدا الساعة السابعة والنصف وخمس دقائق مساء | 2026-11-19 19:35
غدا الساعة الثالثة مساء                   | 2026-11-19 15:00
غدا الساعة العاشرة صباحا                  | 2026-11-19 10:00
غدا الساعة 12 ظهرا                        | 2026-11-19 12:00
غدا الساعة 1 ظهرا                         | 2026-11-19 13:00
غدا الساعة 4 عصرا                         | 2026-11-19 16:00
غدا بعد الظهر الساعة 3                    | 2026-11-19 15:00
غدا صباحا الساعة 9                        | 2026-11-19 09:00
مساء الغد الساعة 8                        | 2026-11-19 20:00
صباح الجمعة الساعة 10                     | 2026-11-20 10:00
غدا الساعة 19:30                          | 2026-11-19 19:30
غدا الساعة ١٩:٣٠                          | 2026-11-19 19:30
غدا الساعة ۱۹:۳۰                          | 2026-11-19 19:30
غدا، الساعة ٧:٣٠ م                        | 2026-11-19 19:30
غدا ٧م                                    | 2026-11-19 19:00
غدا الساعة 9 ص                            | 2026-11-19 09:00
غدا الساعة 07:30                          | 2026-11-19 07:30
اليوم الساعة 7                            | 2026-11-18 19:00
اليوم الساعة 7:30                         | 2026-11-18 19:30
اليوم الساعة 12 ليلا                      | 2026-11-19 00:00
غدا الساعة 07:30 مساء                     | 2026-11-19 19:30
غدا الخميس الساعة 7 مساء                  | 2026-11-19 19:00
الساعة السابعة من مساء غد                 | 2026-11-19 19:00
في السابعة من مساء الخميس                 | 2026-11-19 19:00
غدا الساعة 7 مساء إن شاء الله             | 2026-11-19 19:00
بكرا ع ال7 المسا                          | 2026-11-19 19:00
نهار السبت على 7 ديال العشية              | 2026-11-21 19:00
هذا المساء الساعة 8                       | 2026-11-18 20:00
الليلة الساعة 9                           | 2026-11-18 21:00
بكرة الساعة ٨ بالليل                      | 2026-11-19 20:00
بكرا الساعة 7 المسا                       | 2026-11-19 19:00
بكره الساعه ٨ ونص مساءا                   | 2026-11-19 20:30
غدوة مع السبعة متاع العشية                | 2026-11-19 19:00
النهاردة الساعة 8 بالليل                  | 2026-11-18 20:00
بعد غد الساعة السابعة مساء                | 2026-11-20 19:00
بعد بكرة الساعة ٥ العصر                   | 2026-11-20 17:00
يوم الخميس القادم الساعة السابعة والنصف مساءً | 2026-11-19 19:30
الأربعاء الساعة 19:00                     | 2026-11-18 19:00
الأربعاء القادم الساعة 19:00              | 2026-11-25 19:00
الجمعة الجاية الساعة 8 بالليل             | 2026-11-20 20:00
الثلاثاء من الأسبوع القادم الساعة 5 مساء  | 2026-11-24 17:00
الأسبوع القادم يوم الثلاثاء الساعة 5 مساء | 2026-11-24 17:00
الخميس بعد أسبوعين الساعة 19:00           | 2026-12-03 19:00
بعد أسبوعين الساعة 19:00                  | 2026-12-02 19:00
بعد 3 أيام الساعة 6 مساء                  | 2026-11-21 18:00
بعد شهر الساعة 18:00                      | 2026-12-18 18:00
بعد ساعتين                                | 2026-11-18 12:43:27
بعد ساعة ونصف                             | 2026-11-18 12:13:27
بعد ساعة إلا ربع                          | 2026-11-18 11:28:27
بعد ساعة وعشر دقائق                       | 2026-11-18 11:53:27
بعد ربع ساعة                              | 2026-11-18 10:58:27
14 مايو الساعة 7 مساء                     | 2027-05-14 19:00
١٤ أيار ٢٠٢٧ الساعة ١٩:٠٠                 | 2027-05-14 19:00
14 ماي على الساعة 19h                     | 2027-05-14 19:00
14 شهر 5 الساعة 7 مساء                    | 2027-05-14 19:00
يوم الجمعة الموافق 14 مايو الساعة السابعة مساء | 2027-05-14 19:00
الرابع عشر من مايو الساعة 7 مساء          | 2027-05-14 19:00
أول خميس في يونيو الساعة 18:30            | 2027-06-03 18:30
آخر جمعة من هذا الشهر الساعة 19:00        | 2026-11-27 19:00
يوم 3 الشهر القادم الساعة 10 صباحا        | 2026-12-03 10:00
14/5/2027 الساعة 7 م                      | 2027-05-14 19:00
5/6/2027 19:00                            | 2027-06-05 19:00
2027/5/14 19:00                           | 2027-05-14 19:00
2027-05-14 10:30                          | 2027-05-14 10:30
غدا من 6 إلى 8 مساء                       | 2026-11-19 18:00
غدا من 9 صباحا إلى 5 مساء                 | 2026-11-19 09:00
غدا من السادسة إلى الثامنة مساء           | 2026-11-19 18:00
"""

WITH_ZONES = """
غدا الساعة 19:00 بتوقيت القاهرة           | 2026-11-19T17:00Z | Africa/Cairo
غدا الساعة 7 مساء بتوقيت باريس            | 2026-11-19T18:00Z | Europe/Paris
غدا الساعة 7 مساء بتوقيت غرينتش           | 2026-11-19T19:00Z | UTC
"""

REFUSED = """
غدا                                       | WhenNeedsTime
14 مايو                                   | WhenNeedsTime
الليلة                                    | WhenNeedsTime
غدا بعد العصر                             | WhenNeedsTime
غدا الساعة 7                              | WhenAmbiguous
غدا الساعة السابعة                        | WhenAmbiguous
غدا الساعة 7:30                           | WhenAmbiguous
بكرة الساعة ٨                             | WhenAmbiguous
غدا الساعة 12 مساء                        | WhenAmbiguous
غدا الساعة 12 ليلا                        | WhenAmbiguous
غدا الساعة 12:30 مساء                     | WhenAmbiguous
غدا منتصف الليل                           | WhenAmbiguous
غدا من 6 إلى 8                            | WhenAmbiguous
الأسبوع القادم يوم الأحد الساعة 5 مساء    | WhenAmbiguous
غدا الساعة 25                             | WhenImpossible
غدا الجمعة الساعة 7 مساء                  | WhenImpossible
غدا صباحا الساعة 19:00                    | WhenImpossible
غدا صباحا الساعة 7 مساء                   | WhenImpossible
31 فبراير الساعة 19:00                    | WhenImpossible
الاثنين 14 مايو 2027 الساعة 19:00         | WhenImpossible
14 مايو 2050 الساعة 19:00                 | WhenImpossible
أمس الساعة 19:00                          | WhenPast
الجمعة الماضية الساعة 19:00               | WhenPast
قبل ساعتين                                | WhenPast
ليلة الخميس الساعة 9                      | WhenUnreadable
عشية السبت الساعة 7                       | WhenUnreadable
الخميس ال14                               | WhenUnreadable
غدا حوالي الساعة 8 مساء                   | WhenUnreadable
غدا تقريبا الساعة 8 مساء                  | WhenUnreadable
غدا مش الساعة 8 مساء                      | WhenUnreadable
بعد ساعتين ثانية                          | WhenUnreadable
كل خميس الساعة 19:00                      | WhenUnreadable
بعد يوم الخميس الساعة 19:00               | WhenUnreadable
موز                                       | WhenUnreadable
"""

PERIODS = """
اليوم                                     | 2026-11-18       | 2026-11-19
مساء الغد                                 | 2026-11-19 17:00 | 2026-11-20
هذا الأسبوع                               | 2026-11-16       | 2026-11-23
الأسبوع القادم                            | 2026-11-23       | 2026-11-30
الأسبوع الجاي                             | 2026-11-23       | 2026-11-30
نهاية هذا الأسبوع                         | 2026-11-21       | 2026-11-23
الشهر القادم                              | 2026-12-01       | 2027-01-01
في يونيو                                  | 2027-06-01       | 2027-07-01
في شهر حزيران 2028                        | 2028-06-01       | 2028-07-01
أوائل يونيو                               | 2027-06-01       | 2027-06-11
في الصيف                                  | 2027-06-21       | 2027-09-23
في عام 2027                               | 2027-01-01       | 2028-01-01
من 3 إلى 10 مايو                          | 2027-05-03       | 2027-05-11
بين 3 و10 مايو                            | 2027-05-03       | 2027-05-11
من الجمعة إلى الثلاثاء                    | 2026-11-20       | 2026-11-25
السبت والأحد                              | 2026-11-21       | 2026-11-23
بعد أسبوعين                               | 2026-11-30       | 2026-12-07
بعد غد                                    | 2026-11-20       | 2026-11-21
خلال 3 أيام                               | NOW              | 2026-11-22
حتى الجمعة                                | NOW              | 2026-11-21
قبل يونيو                                 | NOW              | 2027-06-01
بعد 14 مايو                               | 2027-05-15       | 2028-05-15
منذ الاثنين                               | 2026-11-16       | NOW
"""

DURATIONS = """
ساعة                                      | 60
ساعتان                                    | 120
ساعتين ونصف                               | 150
ساعة وربع                                 | 75
ساعة إلا ربع                              | 45
نصف ساعة                                  | 30
ثلث ساعة                                  | 20
ثلاثة أرباع الساعة                        | 45
ثلاث ساعات ونصف                           | 210
ساعة و30 دقيقة                            | 90
ساعة وعشرين دقيقة                         | 80
١٫٥ ساعة                                  | 90
يومان                                     | 2880
طوال اليوم                                | 1440
"""

LEADS = """
قبل يوم                                   | 1440
قبل الموعد بساعتين                        | 120
قبلها بنصف ساعة                           | 30
قبل الحدث ب 3 ساعات                       | 180
في اليوم السابق                           | 1440
بدون تذكير                                | 0
"""


def arabic(text: str, now: datetime = NOW, zone: str = PARIS) -> Moment:
    return read_when(text, now=now, zone=zone, languages=AR)


@pytest.mark.parametrize(("text", "wall"), rows(MOMENTS))
def test_an_arabic_phrase_is_the_moment_that_its_writer_meant(text: str, wall: str) -> None:
    moment = arabic(text)
    assert moment.wall == datetime.fromisoformat(wall)
    assert moment.at == resolve(moment.wall, PARIS)


@pytest.mark.parametrize(("text", "at", "zone"), rows(WITH_ZONES))
def test_a_zone_that_is_named_in_arabic_is_honoured(text: str, at: str, zone: str) -> None:
    moment = arabic(text)
    assert (moment.at, moment.zone) == (datetime.fromisoformat(at), zone)


@pytest.mark.parametrize(("text", "kind"), rows(REFUSED))
def test_an_arabic_phrase_that_is_not_certain_is_refused(text: str, kind: str) -> None:
    with pytest.raises(WhenRefused) as caught:
        arabic(text)
    assert type(caught.value).__name__ == kind
    assert arabic(vars(caught.value)["example"]).at > NOW


@pytest.mark.parametrize(("text", "start", "end"), rows(PERIODS))
def test_an_arabic_period_has_the_two_ends_that_its_writer_meant(
    text: str, start: str, end: str
) -> None:
    period = read_period(text, now=NOW, zone=PARIS, languages=AR)
    assert (period.start, period.end) == (paris(start), paris(end))


def test_the_weekend_is_the_one_of_the_place() -> None:
    for zone, first, last in (
        ("Africa/Cairo", 20, 22),
        ("Africa/Algiers", 20, 22),
        ("Africa/Casablanca", 21, 23),
        ("Africa/Tunis", 21, 23),
    ):
        for text, language in (("نهاية هذا الأسبوع", "ar"), ("this weekend", "en")):
            period = read_period(text, now=NOW, zone=zone, languages=(language,))
            local = [at.astimezone(ZoneInfo(zone)) for at in (period.start, period.end)]
            assert [(at.day, at.hour) for at in local] == [(first, 0), (last, 0)]


def test_on_a_sunday_the_weekend_of_cairo_is_the_one_to_come() -> None:
    sunday = datetime(2026, 11, 22, 10, tzinfo=UTC)
    period = read_period("نهاية الأسبوع", now=sunday, zone="Africa/Cairo", languages=AR)
    assert period.start.astimezone(ZoneInfo("Africa/Cairo")).day == 27


@pytest.mark.parametrize("said", ["بهالويكند", "هالويكند", "بالويكند", "في الويكند"])
def test_the_weekend_as_it_is_spoken_of_is_found_in_a_sentence(said: str) -> None:
    found = find_period(f"شو في {said} بالرباط", now=NOW, zone=PARIS, languages=AR)
    assert found is not None
    assert found[0].start == read_period("هذا الويكند", now=NOW, zone=PARIS, languages=AR).start


def test_a_weekend_that_can_be_two_is_refused() -> None:
    with pytest.raises(WhenAmbiguous):
        read_period("نهاية الأسبوع القادم", now=NOW, zone=PARIS, languages=AR)


@pytest.mark.parametrize(("text", "minutes"), rows(DURATIONS))
def test_an_arabic_duration_is_as_long_as_it_says(text: str, minutes: str) -> None:
    assert read_duration(text, languages=AR) == timedelta(minutes=int(minutes))


@pytest.mark.parametrize(("text", "minutes"), rows(LEADS))
def test_an_arabic_lead_is_counted_back_from_the_event(text: str, minutes: str) -> None:
    assert read_lead(text, languages=AR) == timedelta(minutes=int(minutes))


@pytest.mark.parametrize("text", ["شهر", "90", "دقيقة وساعة", "بعض الساعات"])
def test_an_arabic_length_that_is_not_certain_is_refused(text: str) -> None:
    with pytest.raises(WhenUnreadable):
        read_duration(text, languages=AR)


def test_the_ways_of_writing_an_arabic_letter_are_one() -> None:
    spellings = ["الجمعة", "الجمعه", "اَلْجُمْعَةُ", "الجـمـعة", "\u200fالجمعة\u200f", "ٱلجمعة"]
    assert len({tokenise(spelling)[0].text for spelling in spellings}) == 1
    assert [token.text for token in tokenise("يكى؛")] == [tokenise("یکي")[0].text]


@pytest.mark.parametrize("zone", [PARIS, "Africa/Cairo", "Africa/Casablanca"])
def test_an_arabic_time_is_found_in_a_sentence(zone: str) -> None:
    text = "ذكرني غدا الساعة 7 مساء بالاجتماع"
    found = find_when(text, now=NOW, zone=zone, languages=AR)
    assert found is not None
    assert text[slice(*found[1])] == "غدا الساعة 7 مساء"
    text = "ماذا يوجد في القاهرة الأسبوع القادم؟"
    period = find_period(text, now=NOW, zone=zone, languages=AR)
    assert period is not None
    assert text[slice(*period[1])] == "الأسبوع القادم"


@given(st.integers(min_value=1, max_value=9 * 365 * 24 * 60), st.integers(0, 2))
def test_what_is_written_out_in_full_in_arabic_is_read_back(minutes: int, country: int) -> None:
    at = NOW.replace(second=0) + timedelta(days=1, minutes=minutes)
    wall = at.astimezone(ZoneInfo("Africa/Cairo")).replace(tzinfo=None, fold=0)
    assume(resolve(wall, "Africa/Cairo") == at)
    day, month = DAYS[wall.weekday()], MONTHS[wall.month - 1][country]
    hour, half = wall.hour % 12 or 12, "ص" if wall.hour < 12 else "م"
    for text in (
        f"{day} {wall.day} {month} {wall.year} الساعة {wall:%H:%M}",
        f"يوم {day}، {wall.day} {month} {wall.year}، الساعة {hour}:{wall:%M} {half}",
        f"{wall.day}/{wall.month}/{wall.year} {hour}:{wall:%M}{half}",
        f"{wall.year}/{wall.month}/{wall.day} {wall:%H:%M}",
    ):
        if text.endswith(f"{wall:%H:%M}") and 10 <= wall.hour <= 12 and day in text:
            continue  # "10:30" among words is the morning or the evening
        for written in (text, text.translate(EASTERN), text.translate(PERSIAN)):
            assert arabic(written, zone="Africa/Cairo").at == at, written


@given(st.integers(1, 11), st.sampled_from([("", 0), (" والربع", 15), (" والنصف", 30)]))
def test_an_hour_in_words_is_that_hour_of_the_part_of_the_day(
    hour: int, more: tuple[str, int]
) -> None:
    said = f"غدا الساعة {HOURS[hour - 1]}{more[0]}"
    assert arabic(f"{said} صباحا").wall == datetime(2026, 11, 19, hour, more[1])
    assert arabic(f"{said} مساء").wall == datetime(2026, 11, 19, hour + 12, more[1])
    with pytest.raises(WhenAmbiguous):
        arabic(said)
