"""Feeds as they are in the world: read as far as they make sense, and no further."""

from __future__ import annotations

import gc
import string
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.magazine import (
    MOST_ENTRIES,
    SUMMARY_LIMIT,
    TITLE_LIMIT,
    Entry,
    FeedRead,
    FeedUnreadable,
)
from feeds.articles.parsing import NoFeed, parsed
from feeds.articles.plain import as_json, of_json
from feeds.articles.reading import read
from feeds.bounded import Bounds

FIXTURES = Path(__file__).parent / "fixtures" / "articles"
WHERE = "https://example.org/feed"


def feed(name: str) -> FeedRead:
    """A fixture, read."""
    return parsed((FIXTURES / name).read_bytes(), WHERE)


def only(name: str) -> Entry:
    """The one article of a fixture."""
    (entry,) = feed(name).entries
    return entry


def test_rss_is_read_whole() -> None:
    found = feed("rss.xml")
    assert (found.name, found.home) == ("Le magazine", "https://example.org/magazine")
    assert found.language == "fr"
    first, second = found.entries
    assert first.title == "Cultiver les communs & la ville"
    assert first.author == "Jeanne Petit"  # an address of mail is not handed on
    assert first.summary == "Un jardin partagé, et après ?"
    assert first.topics == ("Communs", "Économie circulaire")
    assert first.published == datetime(2026, 5, 3, 7, tzinfo=UTC)
    assert second.link == "https://example.org/magazine/monnaie"
    assert (second.author, second.summary) == ("Karim", "Tout un quartier.")


def test_atom_is_read_whole() -> None:
    found, entry = feed("atom.xml"), only("atom.xml")
    assert (found.name, found.language) == ("La revista", "es")
    assert (entry.title, entry.link) == ("Agua para todas", "https://example.org/es/agua")
    assert (entry.author, entry.topics) == ("Inés", ("Agua",))
    assert entry.summary == "Un pozo < dos."
    assert entry.published == datetime(2026, 5, 2, 8, tzinfo=UTC)


def test_older_forms_and_letters_are_read() -> None:
    assert only("rss1.xml").published == datetime(2026, 5, 1, tzinfo=UTC)
    assert only("latin.xml").title == "À côté"
    assert feed("empty.xml").entries == ()


def test_what_leads_nowhere_or_elsewhere_is_left_out() -> None:
    found = feed("hostile.xml")
    assert found.home == ""
    assert found.aside == 3
    assert [one.link for one in found.entries] == [
        "https://example.org/one",
        "https://example.org/long",
        "https://example.org/untitled",
    ]
    assert len(found.entries[1].title) == TITLE_LIMIT
    assert found.entries[2].title == "https://example.org/untitled"
    assert [one.published for one in found.entries] == [None] * 3


def test_a_feed_that_is_cut_off_gives_what_came() -> None:
    assert [one.title for one in feed("cut_off.xml").entries] == ["Whole", "Half & half"]


def test_entities_neither_explode_nor_open_files() -> None:
    assert len(only("bomb.xml").title) <= TITLE_LIMIT
    assert "root" not in only("outside.xml").title


def test_a_feed_with_one_identifier_for_all_knows_them_by_their_links() -> None:
    found = feed("same_guid.xml")
    assert [one.title for one in found.entries] == ["One", "Two"]
    assert len({one.key for one in found.entries}) == 2


def test_an_article_keeps_its_key_whatever_becomes_of_title_and_link() -> None:
    said = (FIXTURES / "atom.xml").read_bytes()
    after = said.replace(b'href="agua"', b'href="elsewhere"').replace(b"Agua &lt;", b"Otra &lt;")
    (changed,) = parsed(after, "https://example.net/moved").entries
    assert changed.title != only("atom.xml").title
    assert changed.key == only("atom.xml").key


def test_a_page_names_its_feeds_those_of_comments_last() -> None:
    assert feed("page.html").linked == (
        "https://example.org/feed/",
        "https://example.org/atom",
        "https://example.org/comments/feed/",
    )


@pytest.mark.parametrize("data", [b"", b"hello", b"{}", b"\x00\xff\xfe", b"/etc/passwd"])
def test_what_is_no_feed_is_refused(data: bytes) -> None:
    with pytest.raises(NoFeed):
        parsed(data, WHERE)


def test_a_page_without_a_feed_is_refused() -> None:
    with pytest.raises(NoFeed, match="none"):
        feed("plain.html")


def test_of_a_large_feed_the_newest_are_taken() -> None:
    items = "".join(
        f"<item><title>{n}</title><link>https://example.org/{n}</link>"
        f"<pubDate>{1 + n % 28:02} May {2000 + n // 28} 10:00:00 GMT</pubDate></item>"
        for n in range(MOST_ENTRIES + 50)
    )
    body = f"<rss version='2.0'><channel><title>x</title>{items}</channel></rss>"
    found = parsed(body.encode(), WHERE).entries
    assert len(found) == MOST_ENTRIES
    assert found[0].title == str(MOST_ENTRIES + 49)


@given(st.text(string.printable, max_size=400), st.text(max_size=100))
def test_whatever_is_written_in_it_a_feed_is_read_or_refused(markup: str, title: str) -> None:
    body = (
        "<rss version='2.0'><channel><title>x</title><item><link>https://example.org/x</link>"
        f"<title>{title}</title><description>{markup}</description></item></channel></rss>"
    )
    try:
        found = parsed(body.encode("utf-8", "replace"), WHERE)
    except NoFeed:
        return
    for one in found.entries:
        assert one.title
        assert len(one.title) <= TITLE_LIMIT
        assert len(one.summary) <= SUMMARY_LIMIT
        assert one.link.startswith(("https://", "http://"))
    assert of_json(as_json(found)) == found


async def test_a_feed_is_read_in_a_process_of_its_own() -> None:
    found = await read((FIXTURES / "rss.xml").read_bytes(), WHERE)
    assert found == feed("rss.xml")
    with pytest.raises(FeedUnreadable) as refused:
        await read(b"<!doctype html><p>Hello", WHERE)
    assert (refused.value.name, refused.value.reason) == ("example.org", "none")


async def test_a_feed_that_takes_too_long_is_stopped() -> None:
    with pytest.raises(FeedUnreadable) as refused:
        await read((FIXTURES / "rss.xml").read_bytes(), WHERE, bounds=Bounds(seconds=0.01))
    gc.collect()  # the process that was ended leaves nothing behind to be warned of
    assert refused.value.reason == "time"
