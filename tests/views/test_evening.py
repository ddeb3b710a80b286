"""What is shown of an evening fits into Discord's messages, whatever people wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.evening_notices import RecapBoard
from domain.events import Event, Kind
from domain.notices import Addressed
from domain.projects import Pitch, Project
from domain.raised import Question, Status
from domain.recaps import Evening, Recap, missing
from domain.text import escape
from views.evening import pitches, questions, recaps
from views.evening.lines import fitting, shortened
from views.texts import Texts

NOW = datetime(2026, 6, 17, 10, 0, tzinfo=UTC)
STARS = "*_`~|" * 400
EVENT = Event(
    id=1,
    network=1,
    chapter=7,
    title=STARS[:100],
    kind=Kind.MEETUP,
    wall=datetime(2026, 6, 16, 19, 0),
    zone="Europe/Paris",
    starts=NOW,
    ends=NOW,
)
PITCHES = tuple(
    Pitch(number, 1, 1, Project(number, 1, STARS[:100], 2, None, link), 2, STARS[:500], NOW)
    for number, link in enumerate([None, "https://example.org/" + "a" * 480] * 30)
)
QUESTION = Question(5, 1, 1, 2, STARS[:500], STARS[:60], NOW)
QUESTIONS = tuple(
    replace(QUESTION, id=number, theme=STARS[number : number + 60]) for number in range(30)
) + tuple(
    replace(QUESTION, id=number, status=Status.ANSWERED, helped=STARS[:500])
    for number in range(30, 60)
)
RECAP = Recap(
    1,
    1,
    2,
    STARS[:1500],
    STARS[:100],
    tuple(f"https://example.org/{number}" + "b" * 470 for number in range(10)),
    STARS[:300],
)
FULL = Evening(EVENT, RECAP, PITCHES, QUESTIONS, 30, NOW, frozenset({2}), 9)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_fullest_recap_fits_into_a_message(language: str) -> None:
    say = Texts().say(language)
    shown = recaps.board(RecapBoard(Addressed(language, channel=1), FULL), say)
    (embed,) = shown.embeds
    assert len(embed) <= 6000
    assert len(embed.title or "") <= 256
    assert all(len(field.value or "") <= 1024 for field in embed.fields)
    assert len(shown.rows) <= 5
    preview = recaps.preview(FULL, missing(FULL, [STARS] * 10), 5, say)
    assert len(preview.content or "") <= 2000


def test_nine_projects_are_all_on_the_recap() -> None:
    nine = tuple(
        replace(one, project=Project(number, 1, f"Local project {number}", 2, None, link))
        for number, one in enumerate(PITCHES[:9])
        for link in ["https://example.org/our-project"]
    )
    evening = replace(FULL, pitches=nine)
    say = Texts().say("en")
    fields = {field.name: field.value or "" for field in recaps.embed(evening, say).fields}
    assert fields["Projects presented"].count("Local project") == 9


def test_sixty_pitches_and_a_page_of_questions_fit() -> None:
    say = Texts().say("en")
    (listed,) = pitches.programme(EVENT, PITCHES, frozenset(range(60)), say).embeds
    (page,) = questions.listing(EVENT, QUESTIONS[:10], say, number=0, more=True).embeds
    assert len(listed) <= 6000
    assert len(listed.description or "") <= 4096
    assert len(page.description or "") <= 4096


@given(st.text(max_size=300), st.integers(2, 300))
def test_what_is_shortened_fits_and_is_escaped_whole(text: str, limit: int) -> None:
    shown = shortened(text, limit)
    assert len(shown) <= limit
    assert shown == escape(text) or not shown.endswith("\\")


@given(st.lists(st.text(alphabet="ab", max_size=20)), st.integers(3, 60))
def test_lines_are_shown_whole_or_not(lines: list[str], limit: int) -> None:
    shown = fitting(lines, limit)
    assert len(shown) <= limit
    whole = "\n".join(lines)
    assert shown == whole or shown.endswith("…")
