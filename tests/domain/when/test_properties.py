"""Laws of reading, over dates, zones and texts that nobody chose."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from domain.errors import Refusal, WhenImpossible
from domain.when import (
    find_period,
    find_when,
    read_duration,
    read_lead,
    read_period,
    read_when,
    resolve,
)
from domain.when.days import add_months
from domain.when.forms import SHARED_FORMS
from domain.when.grammar import compile_grammar
from domain.when.languages import LANGUAGES
from tests.domain.when.clock import NOW

ZONES = [
    "Europe/Paris",
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Toronto",
    "America/Guayaquil",
    "Asia/Kathmandu",
    "Pacific/Apia",
]
ENGLISH_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
FRENCH_DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
ENGLISH_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
FRENCH_MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
WORDS = sorted(
    {
        word
        for language in LANGUAGES.values()
        for values in language.words.values()
        for templates in values.values()
        for template in templates
        for word in template.strip("~").split()
    }
    | {
        "at",
        "à",
        "on",
        "le",
        "la",
        "the",
        "of",
        "de",
        "du",
        "in",
        "dans",
        "next",
        "prochain",
        "ago",
        "il",
        "y",
        "7",
        "19",
        "30",
        "14",
        "2027",
        "05",
    }
    | {
        ":",
        "/",
        "-",
        ".",
        "+",
        ",",
        "h",
        "am",
        "pm",
        "t",
        "utc",
        "CET",
        "and",
        "et",
        "to",
        "au",
        "from",
        "between",
        "entre",
        "until",
        "before",
    }
)


def written(wall: datetime) -> list[str]:
    """The ways in which a person of either language would write ``wall``, year and all."""
    month, french = ENGLISH_MONTHS[wall.month - 1], FRENCH_MONTHS[wall.month - 1]
    day, jour = ENGLISH_DAYS[wall.weekday()], FRENCH_DAYS[wall.weekday()]
    noon = wall.hour % 12 or 12
    half = "am" if wall.hour < 12 else "pm"
    return [
        f"{wall:%Y-%m-%d %H:%M}",
        f"{wall:%Y-%m-%dT%H:%M}",
        f"{wall.day} {month} {wall.year} {wall:%H:%M}",
        f"{day}, {wall.day} {month[:3]} {wall.year}, {wall:%H:%M}",
        f"{month} {wall.day}, {wall.year} at {noon}:{wall:%M} {half}",
        f"{noon}.{wall:%M}{half} on {day} the {wall.day} of {month} {wall.year}",
        f"le {wall.day} {french} {wall.year} à {wall.hour}h{wall:%M}",
        f"{jour} {wall.day} {french} {wall.year}, {wall.hour} h {wall:%M}",
        f"{wall:%d/%m/%Y} à {wall.hour}h{wall:%M}",
        f"à {wall:%H:%M} {jour} {wall:%d.%m.%Y}".upper(),
    ]


MINUTES = st.integers(min_value=1, max_value=9 * 365 * 24 * 60)


@given(MINUTES, st.sampled_from(ZONES))
def test_what_is_written_out_in_full_is_read_back(minutes: int, zone: str) -> None:
    at = NOW.replace(second=0) + timedelta(days=1, minutes=minutes)
    wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None, fold=0)
    assume(resolve(wall, zone) == at)  # not the second of a repeated hour
    for text in written(wall):
        languages = ("fr",) if "/" in text or text.startswith("À") else ("en", "fr")
        moment = read_when(text, now=NOW, zone=zone, languages=languages)
        assert (moment.wall, moment.at, moment.zone) == (wall, at, zone), text


@given(st.integers(min_value=0, max_value=363), st.integers(0, 23), st.integers(0, 59))
def test_a_date_without_its_year_is_the_next_one(days: int, hour: int, minute: int) -> None:
    day = date(2026, 11, 19) + timedelta(days=days)
    wall = datetime(day.year, day.month, day.day, hour, minute)
    try:
        resolve(wall, "Europe/Paris")
    except WhenImpossible:
        assume(False)
    for text in (
        f"{day.day} {ENGLISH_MONTHS[day.month - 1]} {wall:%H:%M}",
        f"le {day.day} {FRENCH_MONTHS[day.month - 1]} à {hour}h{minute:02}",
    ):
        assert read_when(text, now=NOW, zone="Europe/Paris").wall == wall


@given(st.datetimes(datetime(2026, 1, 1), datetime(2036, 1, 1)), st.integers(0, 6))
def test_a_weekday_is_within_seven_days_and_still_to_come(now: datetime, weekday: int) -> None:
    for name in (ENGLISH_DAYS[weekday], FRENCH_DAYS[weekday]):
        moment = read_when(f"{name} 19:00", now=now.replace(tzinfo=UTC), zone="Europe/Paris")
        assert moment.wall.weekday() == weekday
        assert timedelta(0) <= moment.at - now.replace(tzinfo=UTC) <= timedelta(days=7, hours=1)


@given(st.integers(1, 9999), st.sampled_from(["minutes", "hours", "days", "weeks"]))
def test_a_number_and_a_unit_are_that_long(number: int, unit: str) -> None:
    length = timedelta(**{unit: number})
    assume(length < timedelta(days=3_600))
    french = {"minutes": "minutes", "hours": "heures", "days": "jours", "weeks": "semaines"}[unit]
    assert read_duration(f"{number} {unit}") == length
    assert read_duration(f"{number} {french}") == length
    assert read_lead(f"{number} {unit} before") == length
    assert read_lead(f"{number} {french} avant") == length


@given(
    st.one_of(
        st.text(max_size=130),
        st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join),
        st.lists(st.sampled_from(WORDS), max_size=14).map("".join),
    ),
    st.sampled_from(ZONES),
)
@settings(max_examples=1500, deadline=1000)
def test_any_text_is_read_or_refused(text: str, zone: str) -> None:
    for read in (read_when, read_period, find_when, find_period):
        try:
            result = read(text, now=NOW, zone=zone)
        except Refusal:
            continue
        if read is read_when:
            assert result.at >= NOW - timedelta(seconds=1)  # type: ignore[union-attr]
            assert resolve(result.wall, result.zone) == result.at or result.wall.second  # type: ignore[union-attr]
    for measure in (read_duration, read_lead):
        try:
            assert measure(text) >= timedelta(0)
        except Refusal:
            continue


def test_a_word_too_many_is_never_skipped() -> None:
    """A word added anywhere changes the answer, unless it belongs there and says the same."""
    plain = ["on", "14", "May", "2027", "at", "19:00"]
    same = {
        ",",
        ".",
        "-",
        "at",
        "of",
        "on",
        "the",
        "t",
        "h",
        "pm",
        "fri",
        "friday",
        "starting",
        "evening",
        "night",
    }
    same |= {"st", "nd", "rd", "th"}  # 14th; its letters are not held against anyone
    unnoticed = set()
    for word in WORDS:
        for place in range(len(plain) + 1):
            text = " ".join([*plain[:place], word, *plain[place:]])
            try:
                moment = read_when(text, now=NOW, zone="Europe/Paris")
            except Refusal:
                continue
            if moment.at == datetime(2027, 5, 14, 17, tzinfo=UTC):
                unnoticed.add(word)
    assert unnoticed <= same


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_vocabulary_names_all_that_the_calendar_has(code: str) -> None:
    words = LANGUAGES[code].words
    assert set(words["weekday"]) == set(range(7))
    assert set(words["month"]) == set(range(1, 13))
    assert set(words["unit"]) == set(range(7))
    assert set(words["season"]) == set(range(4))
    assert set(range(1, 13)) <= set(words["count"])
    assert set(words["nth"]) == {1, 2, 3, 4, 5, -1}
    assert set(LANGUAGES[code].examples) == {"when", "period", "duration", "lead"}


@pytest.mark.parametrize(
    "template", ["{time} and", "[{time}] and", "(the|{time}) {time}", "{nothing} and", "[at"]
)
def test_a_template_that_could_not_be_read_stops_the_start(template: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        compile_grammar([{"time.x": (template,)}], {}, {"time.x": lambda _: None}, {}, whole=True)


def test_the_shared_forms_are_in_no_language_alone() -> None:
    for language in LANGUAGES.values():
        assert not set(SHARED_FORMS) & set(language.forms) - {"dom.number"}


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 240))
def test_months_later_is_the_same_day_or_the_last(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1
