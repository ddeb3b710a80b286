"""Pages cut into passages, searched, and the sites they come from."""

from __future__ import annotations

import itertools
import time
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.folding import fold
from domain.handbook import Audience
from domain.handbook_search import (
    LONGEST_QUERY,
    Candidate,
    Term,
    halves,
    mistyped,
    quote,
    rank,
    terms,
)
from domain.handbook_sites import Site, belongs, failed, folder, hold, neat, next_check, onward
from domain.passages import HEADING_LIMIT, MOST, pieces, plain

LINES = st.lists(
    st.one_of(
        st.text(alphabet="ab .,!#*-\n`", max_size=200),
        st.text(max_size=700),
        st.sampled_from(["", "# Title", "### Deeper ##", "```", "#no heading", "# " + "x" * 200]),
    ),
    max_size=12,
).map("\n".join)


def letters(text: str) -> str:
    """What has to be kept: everything but space and the marks of headings."""
    return "".join(text.split()).replace("#", "")


@given(LINES)
@settings(max_examples=200, deadline=None)
def test_nothing_of_a_page_is_lost_and_its_order_is_kept(text: str) -> None:
    found = pieces(text)
    told, section = "", -1
    for piece in found:
        told += (piece.heading if piece.section != section else "") + piece.text
        section = piece.section
    assert letters(told) == letters(text)


@given(LINES)
@settings(max_examples=200, deadline=None)
def test_no_passage_is_longer_than_a_passage(text: str) -> None:
    for piece in pieces(text):
        assert len(piece.text) <= MOST
        assert len(piece.heading) <= HEADING_LIMIT


@given(st.text(max_size=400), st.lists(st.text(max_size=12), max_size=4), st.integers(20, 120))
@settings(max_examples=150, deadline=None)
def test_a_quote_is_part_of_the_text_and_no_longer_than_allowed(
    text: str, asked: list[str], limit: int
) -> None:
    shown = quote(text, [Term(fold(word)) for word in asked], limit)
    assert len(shown) <= limit
    assert shown.strip("…").rstrip() in " ".join(text.split())


def test_a_quote_shows_the_words_that_were_asked_for() -> None:
    text = "soup " * 100 + "the décomptes are due on Friday " + "salad " * 100
    for asked in ("decomptes", "decomtpes", "friday"):
        assert "décomptes are due" in quote(text, [Term(asked)], 120)


def test_links_show_their_target_and_emphasis_its_words() -> None:
    assert plain(
        "See [our **rules**](https://a.example/x) and ![a cat](https://b.example/c.png)"
    ) == ("See our rules (https://a.example/x) and a cat")
    assert plain("[other page](other.md), 2*3*4, *so*, __there__") == "other page, 2*3*4, so, there"
    assert plain("press `/ask` and ```wait```") == "press /ask and ```wait```"
    assert plain("[https://a.example](https://evil.example)") == (
        "https://a.example (https://evil.example)"
    )


def test_a_hash_inside_a_block_of_code_is_no_heading() -> None:
    (piece,) = pieces("```\n# install\n```")
    assert (piece.heading, piece.section) == ("", 0)


def test_the_words_that_tell_pages_apart_are_what_is_looked_for() -> None:
    assert terms("How do we pay for a room?") == ("pay", "room")
    assert terms("Comment est-ce que l'on décide ?") == ("decide",)
    assert terms("who are we") == ("who", "are", "we")
    assert len(" ".join(terms("pneumonoultramicroscopic " * 3 + "x" * 300))) <= LONGEST_QUERY


@given(st.text(alphabet="abcde", min_size=4, max_size=9), st.data())
@settings(max_examples=200, deadline=None)
def test_one_typo_leaves_one_half_of_a_word_as_it_is(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcdef"))
    typed = data.draw(
        st.sampled_from(
            [
                word[:at] + letter + word[at + 1 :],
                word[:at] + word[at + 1 :],
                word[:at] + letter + word[at:],
                word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
            ]
        )
    )
    if len(typed) >= 4:
        assert mistyped(typed, word)
        begin, end = halves(typed)
        assert word.startswith(begin) or word.endswith(end)


def _found(query: str, *texts: tuple[str, str, str, str], language: str = "en") -> list[str]:
    asked = [Term(word) for word in terms(query)]
    known = [Candidate(one[0], *one) for one in texts]
    return [
        one.value for one, _ in rank(asked, known, language=language, seen={}, total=len(known))
    ]


def test_a_title_comes_before_a_text_and_the_readers_language_before_another() -> None:
    room = ("Paying for a room", "", "Ask the treasurer.", "en")
    other = ("Soup", "", "Soup needs a room and somebody paying.", "en")
    french = ("Paying for a room", "", "Ask the treasurer.", "fr")
    assert _found("paying room", other, room) == [room[0], other[0]]
    assert _found("room", french, room, language="en")[0] == room[0]
    assert _found("parachute", room, other) == []


def test_most_of_what_is_asked_has_to_be_there() -> None:
    soup = ("Soup", "", "We cook on Fridays.", "en")
    assert _found("soup", soup) == ["Soup"]
    assert _found("soup insurance liability contract", soup) == []


def test_a_word_of_another_language_finds_what_it_means() -> None:
    known = [Candidate("page", "Treffen", "", "Wir treffen uns.", "de")]
    asked = [Term("meeting", ("treffen",))]
    assert rank(asked, known, language="en", seen={}, total=1)


@pytest.mark.parametrize(
    ("url", "inside"),
    [
        ("https://a.example/book/", True),
        ("https://a.example/book/rooms.html", True),
        ("https://a.example/book/rooms/paying", True),
        ("https://a.example/booking", False),
        ("https://a.example/", False),
        ("https://b.example/book/rooms", False),
        ("http://a.example/book/rooms", False),
        ("https://a.example:8443/book/rooms", False),
        ("https://a.example/book/rooms?sort=up", False),
        ("https://a.example/book/photo.PNG", False),
        ("https://a.example/book/%2e%2e/secret", False),
        ("https://a.example/book/../secret", False),
    ],
)
def test_a_site_is_what_lies_below_its_start(url: str, inside: bool) -> None:
    assert belongs("https://a.example/book/index.html", url) is inside


def test_addresses_are_made_whole_and_neat() -> None:
    assert onward("https://a.example/book/x", "../y#top") == "https://a.example/y"
    assert onward("https://a.example/book/x", "javascript:alert(1)") == ""
    assert neat("https://me:secret@a.example/") == ""
    assert neat("https://[broken") == ""
    assert neat("https://a.example/été (1)") == "https://a.example/%C3%A9t%C3%A9%20%281%29"
    assert neat(neat("https://a.example/été?x=ü")) == neat("https://a.example/été?x=ü")
    assert neat("https://a.example/" + "x" * 600) == ""
    assert folder("https://a.example/book") == "/book/"
    assert folder("https://a.example") == "/"


NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
SITE = Site(7, 1, "https://a.example/", "A", "en", Audience.NETWORK, 5, NOW, NOW)


def test_a_site_is_asked_weekly_and_after_failures_again_sooner() -> None:
    assert timedelta(days=6) < next_check(SITE, NOW) - NOW < timedelta(days=8)
    once, twice = failed(SITE, NOW), failed(failed(SITE, NOW), NOW)
    assert next_check(once, NOW) - NOW == timedelta(hours=1)
    assert next_check(twice, NOW) - NOW == timedelta(hours=2)
    assert next_check(once, NOW, wait=86_400) - NOW == timedelta(days=1)
    assert once.asked_at is None
    assert failed(once, NOW + timedelta(days=15)).asked_at is not None


def test_what_waits_for_a_person_waits_since_it_began_to() -> None:
    held = hold(SITE, [3, 1], NOW)
    assert (held.held, held.state) == ((1, 3), "held")
    assert hold(held, [1], NOW + timedelta(days=7)).held_at == NOW
    assert hold(held, [], NOW).held_at is None


def test_a_long_question_about_a_long_book_takes_no_time_from_anybody() -> None:
    syllables = ("ba", "ne", "ri", "to", "lu", "mé", "sa", "ko")
    words = ["".join(three) for three in itertools.product(syllables, repeat=4)]
    texts = [" ".join(words[(7 * n + 3 * k) % len(words)] for k in range(90)) for n in range(900)]
    known = [Candidate(number, "Book", "Leaf", text, "en") for number, text in enumerate(texts)]
    asked = [Term(word) for word in ("banerito", "lumesako", "korilune", "toribanx", "nothing")]
    before = time.process_time()
    found = rank(asked, known, language="en", seen={}, total=900, least=0.1)
    quoted = [quote(one.text, asked) for one, _ in found[:10]]
    assert len(quoted) == 10
    assert time.process_time() - before < 0.3  # four times as long when every pair is compared
