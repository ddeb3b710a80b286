"""Who reads decides: the laws of reading in eight languages at once."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from domain.errors import Refusal, WhenAmbiguous, WhenImpossible, WhenRefused, WhenUnreadable
from domain.when import (
    Moment,
    languages_for,
    read_duration,
    read_lead,
    read_period,
    read_when,
    resolve,
)
from domain.when.languages import LANGUAGES
from tests.domain.when.clock import NOW, PARIS

STRANGER = "nl"  # whose language is not read

MONTHS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
    "dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "ca": "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
}
WEEKDAYS = {
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "ca": "dilluns dimarts dimecres dijous divendres dissabte diumenge",
}
UNITS = {
    "es": ("minutos", "horas", "días", "semanas", "antes"),
    "pt": ("minutos", "horas", "dias", "semanas", "antes"),
    "it": ("minuti", "ore", "giorni", "settimane", "prima"),
    "ca": ("minuts", "hores", "dies", "setmanes", "abans"),
}
WORDS = sorted(
    {
        word
        for language in LANGUAGES.values()
        for values in language.words.values()
        for templates in values.values()
        for template in templates
        for word in template.strip("~").split()
        if word.isalpha()
    }
    | {"7", "19", "14", "05", "2027", ":", "/", "-", ".", "h", "am", "pm", "a", "las", "às"}
    | {"alle", "um", "uhr", "at", "à", "الساعة", "غدا", "morgen", "mañana", "amanhã", "domani"}
)


def written(wall: datetime, code: str) -> list[str]:
    """The ways in which ``wall`` is written in a language, year and all."""
    month = MONTHS[code].split()[wall.month - 1]
    day = WEEKDAYS[code].split()[wall.weekday()]
    half = "a.m." if wall.hour < 12 else "p.m."
    of_month = f"d'{month}" if month[0] in "ao" else f"de {month}"
    forms = {
        "es": [
            f"el {wall.day} de {month} de {wall.year} a las {wall:%H:%M}",
            f"{day} {wall.day} de {month} del {wall.year}, {wall:%H:%M} h",
            f"{wall:%d/%m/%Y} a las {wall.hour % 12 or 12}:{wall:%M} {half}",
            f"a las {wall:%H.%M} del {wall.day} de {month} de {wall.year}",
        ],
        "pt": [
            f"{wall.day} de {month} de {wall.year} às {wall:%H}h{wall:%M}",
            f"{day}, {wall.day} de {month} de {wall.year}, às {wall:%H:%M}",
            f"dia {wall:%d/%m/%Y} às {wall:%H:%M}",
        ],
        "it": [
            f"il {wall.day} {month} {wall.year} alle {wall:%H:%M}",
            f"{day} {wall.day} {month} {wall.year}, ore {wall:%H.%M}",
            f"{wall:%d/%m/%Y} alle ore {wall:%H:%M}",
        ],
        "ca": [
            f"el {wall.day} {of_month} de {wall.year} a les {wall:%H:%M}",
            f"{day}, {wall.day} {of_month} del {wall.year}, a les {wall:%H.%M} h",
            f"a les {wall:%H.%M} de {day} {wall.day} {of_month} de l'any {wall.year}",
            f"dia {wall:%d/%m/%Y} a les {wall:%H:%M}",
        ],
    }
    return forms[code]


def alone(text: str, code: str) -> Moment | WhenRefused:
    """What one language makes of ``text`` by itself."""
    try:
        return read_when(text, now=NOW, zone=PARIS, languages=(code,))
    except WhenRefused as refusal:
        return refusal


@given(st.integers(1, 9 * 365 * 24 * 60), st.sampled_from(sorted(MONTHS)))
def test_what_is_written_out_in_full_is_read_back(minutes: int, code: str) -> None:
    at = NOW.replace(second=0) + timedelta(days=1, minutes=minutes)
    wall = at.astimezone(UTC).replace(tzinfo=None)
    for text in written(wall, code):
        moment = read_when(text, now=NOW, zone="UTC", languages=languages_for(code))
        assert (moment.wall, moment.at) == (wall, at), text


@given(st.integers(0, 363), st.integers(13, 23), st.integers(1, 9), st.sampled_from(sorted(MONTHS)))
def test_a_range_has_its_beginning_and_its_end(
    days: int, first: int, hours: int, code: str
) -> None:
    day = date(2026, 11, 19) + timedelta(days=days)
    wall, last = datetime(day.year, day.month, day.day, first), (first + hours) % 24
    month = MONTHS[code].split()[day.month - 1]
    text = {
        "es": f"el {day.day} de {month} de las {first} a las {last}",
        "pt": f"{day.day} de {month} das {first}h às {last}h",
        "it": f"{day.day} {month} dalle {first} alle {last}",
        "ca": f"el {day.day} de {month} de les {first} a les {last}",
    }[code]
    moment = read_when(text, now=NOW, zone="UTC", languages=languages_for(code))
    assert moment.wall == wall
    assert moment.until == moment.at + timedelta(hours=hours)


@given(st.integers(1, 9999), st.integers(0, 3), st.sampled_from(sorted(UNITS)))
def test_a_number_and_a_unit_are_that_long(number: int, unit: int, code: str) -> None:
    length = timedelta(**{("minutes", "hours", "days", "weeks")[unit]: number})
    assume(length < timedelta(days=3_600))
    text, before = f"{number} {UNITS[code][unit]}", UNITS[code][4]
    assert read_duration(text, languages=languages_for(code)) == length
    assert read_lead(f"{text} {before}", languages=languages_for(code)) == length


@given(st.datetimes(datetime(2026, 1, 1), datetime(2036, 1, 1)), st.integers(0, 6))
def test_a_weekday_is_within_seven_days_and_still_to_come(now: datetime, weekday: int) -> None:
    for code, names in WEEKDAYS.items():
        text = f"{names.split()[weekday]} 19:00"
        moment = read_when(
            text, now=now.replace(tzinfo=UTC), zone=PARIS, languages=languages_for(code)
        )
        assert moment.wall.weekday() == weekday
        assert timedelta(0) <= moment.at - now.replace(tzinfo=UTC) <= timedelta(days=7, hours=1)


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join),
    st.sampled_from([*LANGUAGES, STRANGER]),
)
@settings(max_examples=400, deadline=None)
def test_the_readers_own_language_decides_and_strangers_need_one_voice(
    text: str, reader: str
) -> None:
    try:
        found = read_when(text, now=NOW, zone=PARIS, languages=languages_for(reader))
    except Refusal:
        return
    voices = {code: alone(text, code) for code in LANGUAGES}
    own = voices.get(reader)
    if own is not None and not isinstance(own, WhenUnreadable):
        assert own == found
    else:
        heard = {code: v for code, v in voices.items() if not isinstance(v, WhenUnreadable)}
        assert {v.at if isinstance(v, Moment) else v for v in heard.values()} == {found.at}


@pytest.mark.parametrize(
    ("text", "reader", "wall"),
    [
        ("05/06/2027 19:00", "fr", "2027-06-05T19:00"),
        ("05/06/2027 19:00", "pt", "2027-06-05T19:00"),
        ("mar 24 19:00", "it", "2026-11-24T19:00"),
        ("mar 24 19:00", "en", "2027-03-24T19:00"),
        ("sexta às 19h", "en", "2026-11-20T19:00"),
        ("lunes a las 19h", "fr", "2026-11-23T19:00"),
        ("lundi 19h", "es", "2026-11-23T19:00"),
        ("dilluns a les 19h", "es", "2026-11-23T19:00"),
        ("dos quarts de nou del vespre", "en", "2026-11-18T20:30"),
    ],
)
def test_what_the_reader_would_have_written_is_what_is_read(
    text: str, reader: str, wall: str
) -> None:
    moment = read_when(text, now=NOW, zone=PARIS, languages=languages_for(reader))
    assert moment.wall == datetime.fromisoformat(wall)


@pytest.mark.parametrize(
    ("text", "reader", "refusal"),
    [
        ("05/06/2027 19:00", "en", WhenAmbiguous),
        ("05/06/2027 19:00", STRANGER, WhenAmbiguous),
        ("mar 24 19:00", STRANGER, WhenAmbiguous),  # a Tuesday, or a day of March
        ("mar 25 19:00", STRANGER, WhenImpossible),  # the 25th is no Tuesday
        ("once", "en", WhenAmbiguous),
        ("sei", "de", WhenAmbiguous),
        ("dans 15 jours à 18h", "fr", WhenAmbiguous),
        ("8-12pm tomorrow", "en", WhenAmbiguous),
        ("jeudi 19 - 20h", "fr", WhenAmbiguous),  # the 19th at 20h, or an hour from 19h
        ("jeudi 18 - 20h", "fr", WhenImpossible),  # the 18th is no Thursday
        ("martes 18 a 20h", "es", WhenImpossible),
        ("samedi 14.05", "fr", WhenUnreadable),
        ("10 to 8pm tomorrow", "en", WhenUnreadable),
    ],
)
def test_what_two_languages_read_differently_is_asked_back(
    text: str, reader: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        read_when(text, now=NOW, zone=PARIS, languages=languages_for(reader))


RANGES = [
    ("lundi prochain 18h-20h", "2026-11-23T18:00", 2),
    ("vendredi 18h à 20h", "2026-11-20T18:00", 2),
    ("vendredi de 18 à 20h", "2026-11-20T18:00", 2),
    ("samedi de 19h à 21h", "2026-11-21T19:00", 2),
    ("demain entre 18h et 20h", "2026-11-19T18:00", 2),
    ("demain de midi à 14h", "2026-11-19T12:00", 2),
    ("jeudi 19 à 18h", "2026-11-19T18:00", None),
    ("jeudi 15-17h", "2026-11-19T15:00", 2),
    ("demain 18 à 20h", "2026-11-19T18:00", 2),
    ("demain 18-20", "2026-11-19T18:00", 2),
    ("samedi à partir de 14h", "2026-11-21T14:00", None),
    ("Saturday from 2pm", "2026-11-21T14:00", None),
    ("Saturday • 14:00", "2026-11-21T14:00", None),
    ("Friday 7-9pm", "2026-11-20T19:00", 2),
    ("Friday 6 to 8pm", "2026-11-20T18:00", 2),
    ("tomorrow 6-8pm", "2026-11-19T18:00", 2),
    ("tomorrow 7:30-9:30pm", "2026-11-19T19:30", 2),
    ("tomorrow 11am-1pm", "2026-11-19T11:00", 2),
    ("tomorrow 11-1pm", "2026-11-19T11:00", 2),
    ("tomorrow from 6pm to 8pm", "2026-11-19T18:00", 2),
    ("tomorrow from 6 to 8 in the evening", "2026-11-19T18:00", 2),
    ("tomorrow 10:00-12:00", "2026-11-19T10:00", 2),
    ("tomorrow 10pm - 2am", "2026-11-19T22:00", 4),
    ("tomorrow evening 7-9h", "2026-11-19T19:00", 2),
    ("2027-05-14T19:00-04:00", "2027-05-15T01:00", None),
    ("tomorrow 05:00 UTC-8", "2026-11-19T14:00", None),
]


@pytest.mark.parametrize(("text", "wall", "hours"), RANGES)
def test_an_hour_may_carry_its_end(text: str, wall: str, hours: int | None) -> None:
    moment = read_when(text, now=NOW, zone=PARIS)
    assert moment.wall == datetime.fromisoformat(wall)
    assert moment.until == (None if hours is None else moment.at + timedelta(hours=hours))


def test_an_end_that_a_clock_change_skips_moves_with_the_clocks() -> None:
    moment = read_when("28 March 2027 01:00-02:30", now=NOW, zone=PARIS)
    assert moment.until == resolve(datetime(2027, 3, 28, 3, 30), PARIS)


def test_minus_four_may_be_an_end_or_a_zone() -> None:
    with pytest.raises(WhenAmbiguous):
        read_when("tomorrow 19:00-04:00", now=NOW, zone=PARIS)


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_the_example_of_a_refusal_can_be_read(code: str) -> None:
    languages = languages_for(code)
    with pytest.raises(WhenUnreadable) as caught:
        read_when("banana", now=NOW, zone=PARIS, languages=languages)
    assert read_when(caught.value.example, now=NOW, zone=PARIS, languages=(code,)).at > NOW
    with pytest.raises(WhenUnreadable) as caught:
        read_period("banana", now=NOW, zone=PARIS, languages=languages)
    assert read_period(caught.value.example, now=NOW, zone=PARIS, languages=(code,)).end > NOW
    with pytest.raises(WhenUnreadable) as caught:
        read_duration("banana", languages=languages)
    assert read_duration(caught.value.example, languages=(code,))
    with pytest.raises(WhenUnreadable) as caught:
        read_lead("banana", languages=languages)
    assert read_lead(caught.value.example, languages=(code,))


@pytest.mark.parametrize("locale", ["es-419", "pt-BR", "en-US", "FR", "nl", ""])
def test_everyone_has_all_the_languages_their_own_first(locale: str) -> None:
    languages = languages_for(locale)
    assert languages[0] == locale[:2].lower()
    assert set(LANGUAGES) <= set(languages)
