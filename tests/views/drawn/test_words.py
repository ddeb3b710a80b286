"""What is said beside pictures: every number that matters, in any language, within Discord's limit."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.answer_days import AnswerDays, Given, by_day
from domain.arrivals import WINDOW, Arrivals, Choice, Taken
from domain.chapters import Chapter, Status
from domain.chapters import Kind as ChapterKind
from domain.events import Answer, Event, Kind
from domain.events import Status as EventStatus
from tests.laws.catalogue import languages
from views import answer_days, maps
from views.onboarding import arrivals
from views.pictures.words import ALT, fitting, mirrored
from views.texts import Texts

NOW = datetime(2026, 5, 25, 18, 0, tzinfo=UTC)
SAY = Texts().say("en")
ALL = [Texts().say(language, answering=True) for language in languages()]


def event(title: str = "Potluck", **given: object) -> Event:
    begins = NOW + timedelta(days=5)
    facts: dict[str, Any] = {"capacity": 24, "going": 3, **given}
    return Event(
        1,
        1,
        1,
        title,
        Kind.MEETUP,
        begins.replace(tzinfo=None),
        "Europe/Paris",
        begins,
        begins + timedelta(hours=2),
        **facts,
    )


def days(*said: tuple[Answer, int, int], about: Event | None = None) -> AnswerDays:
    """The answers (what, days ago, how many)."""
    given = [Given(answer, NOW - timedelta(days=ago), number) for answer, ago, number in said]
    about = about or event()
    return AnswerDays(about, by_day(given, about, now=NOW), NOW)


def newcomers(steps: int = 3, text: str = "Introduce yourself", chapter: int = 0) -> Arrivals:
    found = tuple(
        Taken(f"s{at}", {"en": text}, at, 6 - at % 3, at % 2, at % 3) for at in range(steps)
    )
    chosen = dict(zip(Choice, (7, 6, 5, 4, 3), strict=True))
    return Arrivals("Lyon", chapter, NOW - WINDOW, NOW, 8, 1, 2, chosen, found)


# ── Answers over time ────────────────────────────────────────────────────────────────────────


def test_a_curve_has_a_line_for_each_answer_that_was_given_and_the_seats() -> None:
    found = days((Answer.GOING, 3, 2), (Answer.NO, 1, 1), (Answer.GOING, 0, 1))
    scene = answer_days.scene(found, SAY)
    assert [(line.style, line.words, line.numbers) for line in scene.lines] == [
        ("going", "3 going", (2, 2, 2, 3)),
        ("no", "1 can't", (0, 0, 1, 1)),
    ]
    assert scene.days == ("22 May", "23 May", "24 May", "25 May")
    assert scene.limit == (24, "24 seats")
    assert answer_days.described(found, SAY) == (
        "Line chart. Potluck, day by day from 22 May 2026 to 25 May 2026, with 24 seats."
        " At the end of the day: 22 May: 2 going; 24 May: 2 going · 1 can't;"
        " 25 May: 3 going · 1 can't."
    )


def test_who_may_come_to_a_wish_is_interested_and_without_a_limit_there_are_no_seats() -> None:
    wish = event(status=EventStatus.WISHED, capacity=None)
    found = days((Answer.MAYBE, 3, 2), (Answer.MAYBE, 1, 1), about=wish)
    scene = answer_days.scene(found, SAY)
    assert [line.words for line in scene.lines] == ["3 interested"]
    assert scene.limit is None
    assert "seats" not in answer_days.described(found, SAY)


def test_a_curve_of_a_hundred_days_is_told_in_fewer_with_the_last_of_them() -> None:
    found = days(*((Answer.GOING, ago, 1) for ago in range(100)))
    told = answer_days.described(found, SAY)
    assert len(told) <= ALT
    assert told.endswith("25 May: 100 going.")
    assert told.count(";") > 10


def test_without_answers_or_with_all_on_one_day_a_sentence_says_what_to_do_next() -> None:
    none = answer_days.undrawn(days(), SAY).content or ""
    assert "Nobody has answered **Potluck** yet" in none
    assert "Share its card" in none
    one = answer_days.undrawn(days((Answer.GOING, 2, 3), (Answer.NO, 2, 1)), SAY).content or ""
    assert "came on 23 May 2026 so far: 3 going · 1 can't." in one
    assert "Look again" in one
    over = replace(days((Answer.GOING, 2, 3)), at=NOW + timedelta(days=9))
    assert "too short for a curve" in (answer_days.undrawn(over, SAY).content or "")


def test_the_button_comes_with_the_first_answer() -> None:
    shown = answer_days.offered(answer_days.undrawn(days(), SAY), event(), SAY)
    assert [getattr(part, "label", "") for row in shown.rows for part in row] == [
        "Answers over time"
    ]
    silent = answer_days.offered(answer_days.undrawn(days(), SAY), event(going=0), SAY)
    assert silent.rows == ()


# ── Newcomers ────────────────────────────────────────────────────────────────────────────────


def test_a_ladder_has_the_welcome_the_choices_the_steps_and_what_is_open() -> None:
    scene = arrivals.scene(newcomers(2), SAY)
    assert [(bar.words, bar.parts) for bar in scene.bars] == [
        ("Welcomed", (8,)),
        ("Answered something in the welcome", (7,)),
        ("Chose a language", (6,)),
        ("Said where they live", (5,)),
        ("Joined a chapter", (4,)),
        ("Chose interests", (3,)),
        ("1. Introduce yourself", (6, 0, 0)),
        ("2. Introduce yourself", (5, 1, 1)),
        ("Nothing is open now", (2,)),
    ]
    assert scene.whole == 8
    told = arrivals.described(newcomers(2), SAY)
    assert "2. Introduce yourself: 5, not needed 1, open 1; Nothing is open now: 2." in told


def test_that_a_chapters_newcomers_are_in_a_chapter_is_not_said() -> None:
    words = [bar.words for bar in arrivals.scene(newcomers(chapter=7), SAY).bars]
    assert "Joined a chapter" not in words


@pytest.mark.parametrize(
    ("text", "gist"),
    [
        ("Introduce yourself in a few words, in the channel.", "Introduce yourself in a few words"),
        ("Come to an event, in person if you can.", "Come to an event"),
        ("Join the chapter near you (/chapter near).", "Join the chapter near you"),
        ("Fais une petite chose\u202f: saluer.", "Fais une petite chose"),
        ("Sag mit /profile edit, wo du wohnst.", "Sag mit /profile edit, wo du wohnst"),
        ("OK. Say hello to the others", "OK. Say hello to the others"),
        ("x" * 300, "x" * 79 + "…"),
    ],
)
def test_a_step_is_told_as_far_as_its_first_clause(text: str, gist: str) -> None:
    assert arrivals.gist(text) == gist


def test_five_and_twenty_long_steps_are_told_whole_with_all_their_numbers() -> None:
    told = arrivals.described(newcomers(25, "Say where you live and what interests you most"), SAY)
    assert len(told) <= ALT
    assert "25. S" in told
    assert told.endswith("Nothing is open now: 2.")


def test_of_few_people_only_how_many_they_are_is_said() -> None:
    few = Arrivals("Lyon", 1, NOW - WINDOW, NOW, 4)
    text = arrivals.undrawn(few, SAY).content or ""
    assert "4 people have arrived" in text
    assert "fewer than 5" in text
    none = arrivals.undrawn(Arrivals("Lyon", 1, NOW - WINDOW, NOW, 0), SAY).content or ""
    assert "`/chapter invite`" in none


# ── The map ──────────────────────────────────────────────────────────────────────────────────


def chapter(name: str, at: int) -> Chapter:
    return Chapter(
        id=at,
        network=1,
        slug=name.lower(),
        name=name,
        kind=ChapterKind.PLACE,
        status=Status.ACTIVE,
        city=name,
        country="FR",
        region=None,
        latitude=45.0,
        longitude=float(at % 90),
        zone="Europe/Paris",
        language="en",
    )


@given(st.integers(0, 10**5))
def test_the_sizes_that_are_explained_are_round_and_there(largest: int) -> None:
    scene = maps.scene("Ouishare", "", [(chapter("Lyon", 1), largest)], SAY)
    shown = [people for people, _ in scene.sizes]
    assert shown == sorted(set(shown))
    assert all(1 <= people <= largest for people in shown)
    assert bool(shown) is (largest > 1)
    assert all(str(people)[0] in "125" for people in shown)


def test_a_description_of_many_chapters_names_as_many_as_fit_and_counts_the_rest() -> None:
    listed = [(chapter(f"A chapter with a long name {at}", at), 400 - at) for at in range(300)]
    told = maps.described("Ouishare", "", listed, SAY)
    assert len(told) <= ALT
    assert "Active: 300" in told
    assert told.endswith(("and 280 more.", "and 270 more."))


# ── In every language ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("say", ALL, ids=lambda say: str(say.language))
def test_every_picture_can_be_told_in_every_language(say: Any) -> None:
    found = days(*((answer, ago, 3) for answer in Answer for ago in range(30)))
    assert 100 < len(answer_days.described(found, say)) <= ALT
    assert 100 < len(arrivals.described(newcomers(13), say)) <= ALT
    assert mirrored(say) is (say.language == "ar")
    for scene in (answer_days.scene(found, say), arrivals.scene(newcomers(), say)):
        assert scene.mirrored is (say.language == "ar")
        assert "{" not in str(scene)


def test_the_first_description_that_fits_is_told_and_the_last_is_cut() -> None:
    assert fitting(["x" * 2000, "short", "shorter"]) == "short"
    assert len(fitting(["x" * 2000, "y" * 1500])) == ALT
