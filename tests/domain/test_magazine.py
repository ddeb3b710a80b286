"""The rules of the magazine: what is news, when a feed is asked, who takes an idea further."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import magazine_ideas as ideas
from domain.magazine import (
    SPOKEN,
    Feed,
    address,
    failed,
    is_news,
    next_check,
    patient,
    recovered,
    spoken,
    tongue,
)
from domain.magazine_ideas import Idea, Stage, Step
from domain.people import Person
from views.texts import Texts

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FEED = Feed(300, 1, "https://a.test/f", "https://a.test/", "A", "fr", None, 5, NOW, NOW)
IDEA = Idea(1, 1, 10, "Gardens", "", Stage.IDEA, NOW, NOW)


def person(number: int, *, steward: bool = False) -> Person:
    """Somebody."""
    return Person(network=1, id=number, name="x", steward=steward)


def test_articles_are_announced_in_every_language_that_we_speak() -> None:
    assert set(SPOKEN) == set(Texts().languages)


@pytest.mark.parametrize(
    "link",
    [
        "http://magazine.test/a",
        "https://www.magazine.test/a/",
        "https://magazine.test/a?utm_source=x&fbclid=y",
        "https://Magazine.test/a#top",
    ],
)
def test_one_article_has_one_address(link: str) -> None:
    assert address(link) == address("https://magazine.test/a")


def test_two_articles_have_two_addresses() -> None:
    links = ("https://m.test/a", "https://m.test/A", "https://m.test/?p=1", "https://m.test/?p=2")
    assert len(set(map(address, links))) == 4


@pytest.mark.parametrize(
    ("tag", "code"), [("fr-FR", "fr"), ("en_US", "en"), ("ES", "es"), ("", ""), ("french", "")]
)
def test_a_tag_names_a_language(tag: str, code: str) -> None:
    assert tongue(tag) == code


def test_a_language_that_we_do_not_speak_is_told_in_that_of_the_network() -> None:
    assert spoken("fr", "en", SPOKEN) == "fr"
    assert spoken("nl", "es", SPOKEN) == "es"


def test_what_is_older_than_two_weeks_or_of_another_time_is_no_news() -> None:
    assert is_news(None, NOW)
    assert is_news(NOW + DAY, NOW)
    assert is_news(NOW - 14 * DAY, NOW)
    assert not is_news(NOW - 15 * DAY, NOW)


def test_a_feed_is_asked_every_hour_and_after_failures_less_and_less() -> None:
    assert next_check(FEED, NOW) == NOW + HOUR
    after, pauses = FEED, []
    for _ in range(7):
        after = failed(after, NOW, gone=False)
        pauses.append((next_check(after, NOW) - NOW) // HOUR)
    assert pauses == [1, 2, 4, 8, 16, 24, 24]
    assert next_check(FEED, NOW, wait=7200) == NOW + 2 * HOUR
    assert next_check(recovered(after, NOW), NOW) == NOW + HOUR


def test_somebody_is_asked_after_a_week_of_failures_or_at_once_when_it_is_gone() -> None:
    once = failed(FEED, NOW, gone=False)
    assert once.asked_at is None
    week = failed(once, NOW + 7 * DAY, gone=False)
    assert week.asked_at == NOW + 7 * DAY
    assert failed(week, NOW + 9 * DAY, gone=False).asked_at == week.asked_at  # once
    gone = failed(FEED, NOW, gone=True)
    assert (gone.asked_at, gone.state) == (NOW, "gone")
    again = patient(gone, NOW)
    assert again.asked_at is None
    assert next_check(again, NOW) == NOW + HOUR


@given(st.integers(0, 2**62))
def test_no_feed_is_asked_more_often_than_every_fifty_minutes(number: int) -> None:
    assert next_check(replace(FEED, id=number), NOW) - NOW >= timedelta(minutes=50)


def test_an_idea_is_tended_by_its_own_people_editors_and_stewards() -> None:
    written = ideas.claimed(IDEA, 20, NOW)
    for number, editors in ((10, ()), (20, ()), (30, (30,))):
        assert written.steps(person(number), editors)
    assert written.steps(person(40), (30,)) == ()
    assert written.steps(person(40, steward=True), ())
    assert Step.WRITE not in written.steps(person(20), ())
    assert ideas.withdrawn(written, NOW).steps(person(10), ()) == ()


def test_the_editors_are_told_once_of_what_nobody_took_up() -> None:
    late = NOW + 14 * DAY
    assert not IDEA.waits_since(late - HOUR)
    assert IDEA.due() == late
    assert IDEA.waits_since(late)
    assert not replace(IDEA, told_at=late).waits_since(late + DAY)
    assert not ideas.claimed(IDEA, 20, NOW).waits_since(late)


def test_a_writer_is_asked_once_of_a_draft_and_again_only_after_news() -> None:
    draft = ideas.drafted(IDEA, "https://pad.test/x", 20, NOW)
    assert draft.at_it == 20
    assert not draft.rests_since(NOW + 59 * DAY)
    assert draft.rests_since(NOW + 60 * DAY)
    asked = replace(draft, asked_at=NOW + 60 * DAY)
    assert not asked.rests_since(NOW + 300 * DAY)
    assert asked.due() is None
    assert ideas.still(asked, NOW + 61 * DAY).due() == NOW + 121 * DAY
    assert ideas.published(asked, "https://m.test/x", None, NOW).due() is None


def test_whoever_claims_a_draft_writes_it_and_its_author_stays() -> None:
    written = ideas.drafted(ideas.claimed(IDEA, 20, NOW), "https://pad.test/x", 30, NOW)
    assert written.writer == 20
    assert written.people == (10, 20)
