"""The rules of the evening: counts in words, links, gaps, when the next step comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.evening import (
    CheckinClosed,
    Count,
    NotBegun,
    StillAWish,
    check_begun,
    check_counting,
    read_count,
)
from domain.events import UNDATED, Audience, Event, EventCancelled, Kind, Status, may_see
from domain.followups import next_moment
from domain.people import Person
from domain.projects import Pitch, Project, shown_like, widened
from domain.projects import may_see as may_see_project
from domain.raised import Question, by_theme
from domain.raised import Status as Asked
from domain.recaps import Evening, Gap, Recap, missing, read_links

NOW = datetime(2026, 6, 17, 10, 0, tzinfo=UTC)
EVENT = Event(
    id=1,
    network=1,
    chapter=7,
    title="Ouimake",
    kind=Kind.MEETUP,
    wall=datetime(2026, 6, 16, 19, 0),
    zone="Europe/Paris",
    starts=datetime(2026, 6, 16, 17, 0, tzinfo=UTC),
    ends=datetime(2026, 6, 16, 20, 0, tzinfo=UTC),
)
RECAP = Recap(1, 1, 2, "We cooked.")
PITCH = Pitch(3, 1, 1, Project(4, 1, "Repair Café", 2), 2, None, NOW)
QUESTION = Question(5, 1, 1, 2, "Who cleans?", "", NOW)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("35", Count(35)),
        ("35 people", Count(35)),
        ("about 35", Count(35, True)),
        ("environ 35 personnes", Count(35, True)),
        ("~35", Count(35, True)),
        ("une trentaine", Count(30, True)),
        ("unas 40 personas", Count(40, True)),
        ("30-40", Count(35, True)),
        ("30 à 40", Count(35, True)),
        ("1 200", Count(1200)),
        ("1,200", Count(1200)),
        ("plus de 40", Count(40, True)),
        ("ungefähr 35", Count(35, True)),
        ("gut 50 Leute", Count(50, True)),
        ("cerca de 35", Count(35, True)),
        ("mais de 40 pessoas", Count(40, True)),
        ("por volta de 30", Count(30, True)),
        ("più di 40", Count(40, True)),
        ("una quarantina", Count(40, True)),
        ("unes 35 persones", Count(35, True)),
        ("30 fins a 40", Count(35, True)),
        ("una trentena", Count(30, True)),
        ("نحو 35 شخصًا", Count(35, True)),
        ("حوالي ٣٥", Count(35, True)),
        ("قرابة 35", Count(35, True)),
        ("30 إلى 40", Count(35, True)),
        ("35, mais c'était bien", Count(35)),
        ("0", Count(0)),
    ],
)
def test_a_number_of_people_is_read(text: str, count: Count) -> None:
    assert read_count(text) == count


@pytest.mark.parametrize("text", ["", "lots", "35 and 12", "40-30", "2,5 or 3", "9999999"])
def test_what_names_no_number_for_certain_is_not_guessed(text: str) -> None:
    assert read_count(text) is None


@given(st.integers(0, 100_000))
def test_every_number_that_can_have_come_is_read_back(number: int) -> None:
    assert read_count(str(number)) == Count(number)
    assert read_count(f"about {number} people") == Count(number, roughly=True)


@given(st.text(max_size=200))
def test_no_text_breaks_the_readers(text: str) -> None:
    count = read_count(text)
    assert count is None or 0 <= count.people <= 100_000
    good, _ = read_links(text)
    assert all(link.startswith(("http://", "https://")) for link in good)


def test_links_stand_one_on_a_line_with_words_before_them() -> None:
    text = "Photos: https://example.org/a\nwww.example.org/b\nexample.org\nthree.Then went home\nx\nhttps://example.org/a"
    good, bad = read_links(text)
    assert good == (
        "https://example.org/a",
        "https://www.example.org/b",
        "https://example.org",
    )
    assert bad == ("three.Then went home", "x")


def test_people_are_counted_from_two_hours_before_until_two_weeks_after() -> None:
    opens, closes = EVENT.starts - timedelta(hours=2), EVENT.ends + timedelta(days=14)
    check_counting(EVENT, opens)
    check_counting(EVENT, closes)
    for moment in (opens - timedelta(seconds=1), closes + timedelta(seconds=1)):
        with pytest.raises(CheckinClosed):
            check_counting(EVENT, moment)
    with pytest.raises(EventCancelled):
        check_counting(replace(EVENT, status=Status.CANCELLED), opens)


def test_there_is_nothing_to_tell_before_it_begins() -> None:
    check_begun(EVENT, EVENT.starts)
    with pytest.raises(NotBegun):
        check_begun(EVENT, EVENT.starts - timedelta(seconds=1))
    with pytest.raises(StillAWish):
        check_begun(replace(EVENT, starts=UNDATED, ends=UNDATED), NOW)


def test_a_full_recap_lacks_nothing() -> None:
    recap = replace(RECAP, attendance="35", links=("https://example.org",), next_step="Again")
    evening = Evening(EVENT, recap, here=3, next_at=NOW)
    assert missing(evening) == ()


def test_an_empty_recap_lacks_everything_once() -> None:
    evening = Evening(EVENT, RECAP, (PITCH,), (QUESTION,))
    assert [one.gap for one in missing(evening, ("x",))] == [
        Gap.ATTENDANCE,
        Gap.CHECKINS,
        Gap.BAD_LINKS,
        Gap.LINKS,
        Gap.PITCH_LINKS,
        Gap.QUESTIONS,
        Gap.NEXT_STEP,
    ]
    undated = Evening(EVENT, replace(RECAP, next_step="Again some day"))
    assert Gap.NEXT_DATE in [one.gap for one in missing(undated)]


@pytest.mark.parametrize(
    ("text", "wall"),
    [
        ("Cook again after the summer, 3 September 19:00", datetime(2026, 9, 3, 19, 0)),
        ("Se revoir le 3 septembre à 19h", datetime(2026, 9, 3, 19, 0)),
        ("3 September 19:00: cook again", datetime(2026, 9, 3, 19, 0)),
        ("3 September: cook again", datetime(2026, 9, 3, 9, 0)),
        ("Cook again on 3 September", datetime(2026, 9, 3, 9, 0)),
        ("Cook again in September", datetime(2026, 9, 1, 9, 0)),
        ("Cook again some day", None),
        ("We met yesterday at 19:00", None),
        ("16 June 2026 19:00", None),
    ],
)
def test_the_next_step_comes_back_when_it_says(text: str, wall: datetime | None) -> None:
    found = next_moment(text, now=NOW, zone="Europe/Paris", languages=("en", "fr"))
    assert (found[0] if found else None) == wall
    assert found is None or found[1] > NOW


def test_a_card_is_seen_by_those_who_see_the_widest_event() -> None:
    closed = replace(EVENT, audience=Audience.CONNECTORS)
    card = shown_like(Project(4, 1, "Repair Café", 2), closed)
    stranger, connector = Person(1, 9, "bo"), Person(1, 8, "cy", connects=frozenset({7}))
    assert not may_see_project(stranger, card)
    assert may_see_project(connector, card)
    assert may_see_project(Person(1, 2, "di"), card)
    opened = widened(card, EVENT)
    assert may_see_project(stranger, opened)
    assert widened(opened, closed) == opened


def test_an_event_of_a_chapter_is_seen_by_its_people() -> None:
    event = replace(EVENT, audience=Audience.CHAPTER, hosts=(8,))
    assert not may_see(Person(1, 9, "bo"), event)
    assert may_see(Person(1, 9, "bo", chapters=frozenset({8})), event)
    assert may_see(Person(1, 9, "bo", connects=frozenset({7})), event)
    assert may_see(Person(1, 9, "bo", steward=True), event)


def test_questions_without_a_theme_stand_last() -> None:
    asked = [
        replace(QUESTION, id=number, theme=theme)
        for number, theme in enumerate(("", "Argent", "argent ", "Lieux"))
    ]
    groups = by_theme(asked)
    assert [name for name, _ in groups] == ["Argent", "Lieux", ""]
    assert [one.id for one in groups[0][1]] == [1, 2]


@given(st.lists(st.sampled_from(["", "Money", "money", "Places", "!"])))
def test_gathering_loses_and_doubles_no_question(themes: list[str]) -> None:
    asked = [replace(QUESTION, id=number, theme=theme) for number, theme in enumerate(themes)]
    gathered = [one.id for _, group in by_theme(asked) for one in group]
    assert sorted(gathered) == list(range(len(themes)))


def test_only_open_questions_wait_for_help() -> None:
    assert QUESTION.is_open
    assert not replace(QUESTION, status=Asked.ANSWERED).is_open
