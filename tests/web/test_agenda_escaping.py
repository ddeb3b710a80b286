"""Whatever people write, the page of the agenda keeps its shape."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.chapters import Chapter, Status
from domain.chapters import Kind as ChapterKind
from domain.events import Audience, Event, Kind
from domain.networks import Network
from domain.public_agenda import Agenda, Asked, Group, by_day, entry
from tests.web.agendas import Read
from views.public_agenda.page import page
from views.texts import Texts
from web import sheets

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
TEXTS = Texts()
words = st.text(
    st.one_of(
        st.sampled_from("<>&\"'/={}%!-;:#[]()\u202e\u200f\n\t "),
        st.characters(codec="utf-8"),
    ),
    min_size=1,
    max_size=80,
).filter(lambda text: bool(text.strip()))


def written(text: str, language: str) -> str:
    """A page on which everything that people can write is ``text``."""
    chapter = Chapter(
        *(1, 1, "lyon", text, ChapterKind.PLACE, Status.ACTIVE, f"{text}!", "FR", None),
        *(45.7, 4.8, "Europe/Paris", "fr"),
    )
    group = Group(chapter, 3)
    event = Event(
        *(7, 1, 1, text, Kind.TALK, NOW.replace(tzinfo=None), "Europe/Paris"),
        *(NOW + timedelta(days=1), NOW + timedelta(days=1, hours=1)),
        description=text,
        venue=text,
        link=text,
        reason=text,
        capacity=3,
        audience=Audience.PUBLIC,
        attribution=text,
        chapter_name=text,
    )
    shown = entry(event, {1: group})
    off = entry(replace(event, id=8), {1: group})
    assert shown is not None
    assert off is not None
    days = by_day((shown, replace(off, cancelled=True, reason=text)), "Europe/Paris", now=NOW)
    network = Network(1, text, "en", "Europe/Paris")
    found = Agenda(network, Asked(), NOW, "Europe/Paris", days, (group,), (group,), more=False)
    value = page(found, TEXTS.say(language), TEXTS.languages, base="https://b.example")
    return sheets.write("agenda.html", page=value, width=640, height=360)


def shape(text: str) -> list[tuple[str, ...]]:
    """Its tags in their order, with the names of their attributes; names on the map come and go."""
    return [(tag, *given_) for tag, given_ in Read(text).tags if tag != "text"]


PLAIN = {language: shape(written("plain", language)) for language in ("en", "ar")}


@settings(max_examples=200, deadline=None)
@given(words, st.sampled_from(["en", "ar"]))
def test_no_words_of_people_change_what_the_page_is_made_of(text: str, language: str) -> None:
    assert shape(written(text, language)) == PLAIN[language]


def test_a_change_of_shape_would_be_seen() -> None:
    assert shape("<p>x</p>") != shape("<p>x<b>y</b></p>")
    assert shape('<p class="a">x</p>') != shape('<p class="a" onclick="b">x</p>')
