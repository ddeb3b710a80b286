"""Programmes: what overlaps, what moves along, what lies within its event, which time was meant."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import WhenAmbiguous, WhenNeedsTime, WhenPast, WhenUnreadable
from domain.events import Event, Kind, Status
from domain.programme import (
    PAGE,
    REMINDED,
    Item,
    Listed,
    Session,
    SessionOutside,
    clashes,
    days_of,
    due,
    fitted,
    is_inside,
    overlap,
    own_clashes,
    pages,
    placed,
    speakers,
)
from domain.session_times import read_session, read_time
from domain.templates import OUTLINES, Template, items
from domain.times import instant_of

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
ZONES = (
    "Europe/Paris",
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Sao_Paulo",
    "America/Toronto",
)


def an_event(
    wall: datetime = datetime(2026, 6, 5, 10, 0),
    length: timedelta = timedelta(hours=58),
    zone: str = "Europe/Paris",
) -> Event:
    starts = instant_of(wall, zone)
    return Event(1, 1, 1, "Fest", Kind.FEST, wall, zone, starts, starts + length)


FEST = an_event()
walls = st.datetimes(datetime(2026, 5, 5), datetime(2027, 12, 31)).map(
    lambda wall: wall.replace(second=0, microsecond=0)
)
minutes = st.integers(0, 60 * 72).map(lambda number: timedelta(minutes=number))
lengths = st.integers(1, 60 * 12).map(lambda number: timedelta(minutes=number))
sessions = st.builds(lambda after, length: Item("Talk", after, length), minutes, lengths)


@given(sessions, sessions)
def test_overlapping_is_mutual_and_means_a_shared_moment(one: Item, other: Item) -> None:
    first, second = placed(one, FEST, 1), placed(other, FEST, 2)
    shared = min(first.ends, second.ends) - max(first.starts, second.starts)
    assert overlap(first, second) == overlap(second, first) == (shared > timedelta(0))


@given(st.lists(sessions, max_size=20), walls, walls, st.sampled_from(ZONES))
def test_a_programme_that_moves_keeps_its_order_and_its_lengths(
    programme: list[Item], before: datetime, after: datetime, zone: str
) -> None:
    old, new = an_event(before, zone=zone), an_event(after, zone=zone)
    for item in programme:
        here, there = placed(item, old), placed(item, new)
        assert there.wall - here.wall == after - before
        assert there.ends - there.starts == here.ends - here.starts == item.length
    ordered = sorted(programme, key=lambda item: item.after)
    clocks = [placed(item, new).wall for item in ordered]
    assert clocks == sorted(clocks)


@given(st.lists(sessions, max_size=20), lengths)
def test_no_session_of_a_fitted_programme_leaves_its_event(
    programme: list[Item], length: timedelta
) -> None:
    evening = an_event(length=length)
    laid = fitted(programme, length)
    assert all(is_inside(placed(item, evening), evening) for item in laid)
    assert all(item.length > timedelta(0) for item in laid)
    assert len(laid) == sum(item.after < length for item in programme)


@given(st.lists(sessions, max_size=80))
def test_pages_hold_every_session_once_ten_at_most_and_one_day_each(programme: list[Item]) -> None:
    ordered = sorted(programme, key=lambda item: item.after)
    listed = [Listed(placed(item, FEST, index)) for index, item in enumerate(ordered)]
    cut = pages(listed)
    assert [one for page in cut for one in page] == listed
    assert all(1 <= len(page) <= PAGE for page in cut)
    assert all(len({one.session.wall.date() for one in page}) == 1 for page in cut)


@given(
    st.integers(0, 57),
    st.integers(0, 59),
    st.sampled_from(("{day:%Y-%m-%d} {at}", "day {number} at {at}", "{at} on day {number}")),
)
def test_every_moment_of_an_event_can_be_named(hour: int, minute: int, form: str) -> None:
    wall = FEST.wall + timedelta(hours=hour, minutes=minute)
    number = days_of(FEST).index(wall.date()) + 1
    text = form.format(day=wall, number=number, at=f"{wall:%H:%M}")
    session = read_session(text, "1 min", FEST, now=NOW, languages=("en", "fr"))
    assert session.wall == wall
    assert is_inside(session, FEST)


@given(st.text("day2Saturnjo:0134 à", max_size=20))
def test_nothing_that_is_read_lies_outside_its_event(text: str) -> None:
    try:
        moment = read_time(text or "x", FEST, now=NOW, languages=("en", "fr"))
    except Exception as error:
        assert type(error).__module__ in {"domain.errors", "domain.programme"}, error  # noqa: PT017
    else:
        assert FEST.starts <= moment.at < FEST.ends


@pytest.mark.parametrize(
    ("text", "wall"),
    [
        ("19:30", datetime(2026, 6, 5, 19, 30)),
        ("9:00", datetime(2026, 6, 6, 9, 0)),  # the first day begins at ten
        ("day 2 at 10:00", datetime(2026, 6, 6, 10, 0)),
        ("on day 3, 9am", datetime(2026, 6, 7, 9, 0)),
        ("10:00 day 2", datetime(2026, 6, 6, 10, 0)),
        ("2nd day at 10:00", datetime(2026, 6, 6, 10, 0)),
        ("jour 2 à 10h", datetime(2026, 6, 6, 10, 0)),
        ("le 2e jour à 10h", datetime(2026, 6, 6, 10, 0)),
        ("Saturday 10:00", datetime(2026, 6, 6, 10, 0)),
        ("samedi 10h", datetime(2026, 6, 6, 10, 0)),
        ("Friday 19:00", datetime(2026, 6, 5, 19, 0)),
        ("7 June 9:00", datetime(2026, 6, 7, 9, 0)),
    ],
)
def test_a_time_is_read_within_the_days_of_its_event(text: str, wall: datetime) -> None:
    assert read_time(text, FEST, now=NOW, languages=("en", "fr")).wall == wall


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "am 2. Tag um 10 Uhr"),
        ("it", "il 2° giorno alle 10:00"),
        ("pt", "2º dia às 10h"),
        ("es", "el 2.º día a las 10:00"),
        ("ca", "2n dia a les 10:00"),
        ("ar", "اليوم 2 الساعة 10 صباحًا"),
        ("ar", "10:00 في اليوم 2"),
    ],
)
def test_the_days_of_an_event_are_counted_in_every_language(language: str, text: str) -> None:
    moment = read_time(text, FEST, now=NOW, languages=(language, "en"))
    assert moment.wall == datetime(2026, 6, 6, 10, 0)


def test_the_names_of_speakers_stand_between_commas_and_the_words_for_and() -> None:
    written = "Anna, Josep Puig i Cadafalch, Zoë ed Elena & João e Inês، ليلى و مريم"
    assert speakers(written) == [
        "Anna",
        "Josep Puig i Cadafalch",
        "Zoë",
        "Elena",
        "João",
        "Inês",
        "ليلى",
        "مريم",
    ]


@pytest.mark.parametrize("text", ["tomorrow 10:00", "in 2 hours", "Monday 10:00", "day 4 at 10:00"])
def test_what_counts_from_now_is_never_counted_from_the_event(text: str) -> None:
    with pytest.raises(SessionOutside):
        read_time(text, FEST, now=NOW, languages=("en",))


def test_tomorrow_is_tomorrow_while_the_event_lasts() -> None:
    now = FEST.starts + timedelta(hours=3)
    moment = read_time("tomorrow 10:00", FEST, now=now, languages=("en",))
    assert moment.wall == datetime(2026, 6, 6, 10, 0)


def test_an_hour_that_is_over_today_is_that_of_tomorrow() -> None:
    now = FEST.starts + timedelta(hours=5)
    moment = read_time("11:00", FEST, now=now, languages=("en",))
    assert moment.wall == datetime(2026, 6, 6, 11, 0)
    with pytest.raises(WhenPast):
        read_time("day 1 at 11:00", FEST, now=now, languages=("en",))


def test_the_hour_after_midnight_is_that_of_the_night() -> None:
    night = an_event(datetime(2026, 6, 5, 19, 0), timedelta(hours=7))
    assert read_time("00:30", night, now=NOW, languages=("en",)).wall == datetime(2026, 6, 6, 0, 30)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [("day 2", WhenNeedsTime), ("Saturday", WhenNeedsTime), ("at 7", WhenAmbiguous), ("soon", WhenUnreadable)],
)  # fmt: skip
def test_what_is_not_certain_is_refused_with_a_time_that_works(
    text: str, refusal: type[WhenUnreadable]
) -> None:
    with pytest.raises(refusal) as caught:
        read_time(text, FEST, now=NOW, languages=("en",))
    assert caught.value.text == text
    assert read_time(caught.value.example, FEST, now=NOW, languages=("en",)).at == FEST.starts


def test_an_hour_of_another_zone_is_that_moment_of_the_event() -> None:
    session = read_session("6 June 10:00 UTC", None, FEST, now=NOW, languages=("en",))
    assert session.wall == datetime(2026, 6, 6, 12, 0)
    assert session.starts == datetime(2026, 6, 6, 10, 0, tzinfo=UTC)


def test_a_span_gives_the_length_and_no_length_is_an_hour_at_most() -> None:
    spans = read_session("Saturday 10:00-11:30", None, FEST, now=NOW, languages=("en",))
    assert spans.item.length == timedelta(minutes=90)
    plain = read_session("Saturday 10:00", None, FEST, now=NOW, languages=("en",))
    assert plain.item.length == timedelta(hours=1)
    late = read_session("Sunday 19:30", None, FEST, now=NOW, languages=("en",))
    assert late.ends == FEST.ends


def test_a_party_until_midnight_has_one_day() -> None:
    party = an_event(datetime(2026, 6, 5, 20, 0), timedelta(hours=4))
    assert days_of(party) == [date(2026, 6, 5)]


def session_at(hour: int, *, number: int = 1, **details: str) -> Session:
    return placed(Item("Talk", timedelta(hours=hour), timedelta(hours=1), **details), FEST, number)  # type: ignore[arg-type]


def test_a_room_or_a_speaker_is_taken_once() -> None:
    one = session_at(1, room="Grande Salle", speaker="Ada & Zoë")
    assert [clash.what for clash in clashes(one, [session_at(1, number=2, room="grande salle")])] == ["room"]  # fmt: skip
    assert [clash.what for clash in clashes(one, [session_at(1, number=2, speaker="zoe")])] == ["speaker"]  # fmt: skip
    assert (
        clashes(one, [session_at(1, number=2), session_at(2, number=3, room="Grande Salle")]) == ()
    )
    assert clashes(one, [one]) == ()


def test_only_what_was_picked_overlaps_a_pick() -> None:
    one, other = session_at(1), session_at(1, number=2)
    assert own_clashes(one, [Listed(one, True), Listed(other, False)]) == ()
    assert [clash.other for clash in own_clashes(one, [Listed(other, True)])] == [other]


def test_a_reminder_is_five_minutes_before_or_at_once_or_never() -> None:
    one = session_at(1)
    assert due(one, FEST, now=NOW) == one.starts - REMINDED
    near = one.starts - timedelta(minutes=2)
    assert due(one, FEST, now=near) == near
    assert due(one, FEST, now=one.starts) is None
    cancelled = Event(
        1, 1, 1, "Fest", Kind.FEST, FEST.wall, FEST.zone, FEST.starts, FEST.ends,
        status=Status.CANCELLED,
    )  # fmt: skip
    assert due(one, cancelled, now=NOW) is None


@pytest.mark.parametrize("template", list(Template))
def test_the_steps_of_a_template_fill_its_evening_without_a_gap(template: Template) -> None:
    outline = OUTLINES[template]
    laid = items(template, {step.key: step.key for step in outline.steps})
    ends = [item.after + item.length for item in laid]
    assert [item.after for item in laid] == [timedelta(0), *ends[:-1]]
    assert ends[-1] == outline.duration
