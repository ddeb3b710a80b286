"""Pages of the web and Markdown files, read as pages of a handbook."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.handbook import Audience, HandbookRecord
from domain.questions.parts import Page as Practice
from domain.reasons import FileRefused, Reason, Refused, Skipped
from feeds.handbook import html, markdown, robots

URL = "https://a.example/book/rooms"
PAGE = b"""<!doctype html><html lang="fr-CA"><head><title>Rooms | Us</title>
<meta property="article:modified_time" content="2025-03-01T10:00:00+01:00">
<style>p { color: red }</style><script>var secret = "<p>no</p>"</script></head>
<body><nav><a href="/book/">Home</a> Menu words</nav>
<main><header><h1>Paying for <em>a room</em></h1></header>
<p>The treasurer &amp; friends pay.<br>Ask them.<p>Within ten&nbsp;days, or tell us so.
<ul><li>Keep the <a href="receipts#top">receipt</a><li>Send it</ul>
<h2>Late?</h2><div hidden>HIDDEN ORDERS</div><p>Then we talk about it, at length and kindly.</p>
<pre>line one
  line two</pre></main>
<footer>All rights reserved</footer></body></html>"""


def test_a_page_is_read_without_its_menus_and_with_its_headings() -> None:
    page = html.read(PAGE, URL, kind="text/html; charset=utf-8")
    assert page is not None
    assert page.title == "Paying for a room"
    assert page.language == "fr"
    assert page.changed == datetime(2025, 3, 1, 9, tzinfo=UTC)
    assert page.links == ("https://a.example/book/", "https://a.example/book/receipts")
    assert page.text.startswith("# Paying for a room\n\nThe treasurer & friends pay.\nAsk them.\n")
    assert "- Keep the receipt\n- Send it\n\n## Late?" in page.text
    assert "line one\nline two" in page.text
    for silent in ("Menu", "secret", "color", "HIDDEN", "reserved"):
        assert silent not in page.text


def test_a_page_without_a_main_part_is_read_whole() -> None:
    page = html.read(b"<h1>Hi</h1><p>Soup on Friday</p><footer>bye</footer>", URL)
    assert page is not None
    assert page.text == "# Hi\n\nSoup on Friday"


def test_what_hides_or_reorders_words_is_taken_out_of_a_page() -> None:
    page = html.read("<h1>Ro\u202eoms\u200b</h1><p>Pay\u2066 now\x00</p>".encode(), URL)
    assert page is not None
    assert page.title == "Rooms"
    assert page.text == "# Rooms\n\nPay now"


@pytest.mark.parametrize(
    ("body", "kind"),
    [(b"%PDF-1.4", "application/pdf"), (b"", "text/html"), (b"<nav>menu</nav>", "text/html")],
)
def test_what_is_no_page_or_says_nothing_is_none(body: bytes, kind: str) -> None:
    assert html.read(body, URL, kind=kind) is None


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<p", "<div>", "&#", "<![", "</", "<a href='", "<!"]
)
def test_a_page_made_to_be_slow_costs_no_more_than_seconds(piece: str) -> None:
    body = (piece * (600_000 // len(piece))).encode()
    began = time.process_time()
    html.read(body, URL)
    assert time.process_time() - began < 8


@given(st.binary(max_size=2000))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_a_page_or_none(body: bytes) -> None:
    html.read(body, URL)
    robots.rules(body)
    robots.addresses(body)


def test_a_site_says_what_machines_leave_alone_and_where_its_pages_are() -> None:
    rules = robots.rules(
        b"User-agent: *\nDisallow: /private/\n\nSitemap: https://a.example/map.xml\n"
    )
    assert rules.sitemaps == ("https://a.example/map.xml",)
    assert rules.allow("https://a.example/book")
    assert not rules.allow("https://a.example/private/x")
    listed = robots.addresses(
        b'<!DOCTYPE x [<!ENTITY b "boom">]><urlset><url><loc> https://a.example/1?a=1&amp;b=2 '
        b"</loc></url><url><loc><![CDATA[https://a.example/2]]></loc></url></urlset>"
    )
    assert listed == ("https://a.example/1?a=1&b=2", "https://a.example/2")


def _folder(path: Path) -> Path:
    (path / "deep").mkdir()
    (path / ".git").mkdir()
    (path / ".git" / "x.md").write_text("# hidden")
    (path / "deep" / "rooms.md").write_text(
        '---\ntitle: "Our rooms"\nlanguage: fr-FR\nurl: https://a.example/rooms\n'
        "date: 2025-02-03\naudience: connectors\ntags:\n  - a\nreplaces: values\n---\n# Rooms\nText"
    )
    (path / "soup.md").write_text("Some words\n\n# How we cook\n\nSlowly.")
    (path / "who-we-are.markdown").write_text("Just words")
    (path / "empty.md").write_text("---\ntitle: x\n---\n  \n")
    (path / "binary.md").write_bytes(b"\x00\xff\xfe\x80")
    (path / "long.md").write_text("word " * 20_000)
    (path / "large.md").write_text("x" * 300_000)
    (path / "other.txt").write_text("not a page")
    os.utime(path / "soup.md", (1_700_000_000, 1_700_000_000))
    return path


def test_each_file_of_a_folder_is_a_page_or_says_why_not(tmp_path: Path) -> None:
    found = list(markdown.read(_folder(tmp_path)))
    pages = {one.key: one for one in found if isinstance(one, HandbookRecord)}
    assert sorted(pages) == ["deep/rooms.md", "soup.md", "who-we-are.markdown"]
    rooms = pages["deep/rooms.md"]
    assert (rooms.title, rooms.language, rooms.url) == (
        "Our rooms",
        "fr",
        "https://a.example/rooms",
    )
    assert (rooms.audience, rooms.replaces) == (Audience.CONNECTORS, Practice.VALUES)
    assert rooms.changed == datetime(2025, 2, 3, tzinfo=UTC)
    assert rooms.text == "# Rooms\nText"
    assert pages["soup.md"].title == "How we cook"
    assert pages["soup.md"].changed == datetime.fromtimestamp(1_700_000_000, UTC)
    assert pages["who-we-are.markdown"].title == "who we are"
    aside = {one.key: one.reason for one in found if isinstance(one, Skipped | Refused)}
    assert aside == {
        "empty.md": Reason.EMPTY,
        "binary.md": Reason.NOT_TEXT,
        "long.md": Reason.TOO_LONG,
        "large.md": Reason.TOO_LARGE,
    }


def test_an_audience_that_is_not_known_is_not_everyone() -> None:
    page = markdown.page(
        "---\naudience: board\n---\nwords", "a.md", datetime(2026, 1, 1, tzinfo=UTC)
    )
    assert isinstance(page, HandbookRecord)
    assert page.audience is Audience.CONNECTORS


def test_a_folder_without_pages_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing", Path(__file__)):
        with pytest.raises(FileRefused):
            list(markdown.read(path))
