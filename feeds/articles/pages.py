"""Markup of strangers as text; and the feeds that a page of the web links."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urljoin

from domain.characters import tidied
from domain.text import LinkRefused, clean_url, cut

_LONGEST: Final = 20_000  # characters of markup that are looked at for one text
_SILENT: Final = frozenset({"script", "style", "template", "noscript", "svg", "iframe", "object"})
_APART: Final = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "td", "figure"})
_FEEDS: Final = frozenset({"application/rss+xml", "application/atom+xml", "application/rdf+xml"})
_MOST_LINKED: Final = 5
_PAGE: Final = re.compile(rb"<(!doctype\s+html|html[\s>]|head[\s>])", re.IGNORECASE)
_FEED: Final = re.compile(rb"<(rss|feed|rdf:rdf|channel)[\s>]", re.IGNORECASE)
_BEGINNING: Final = 4096


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._silent = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self._silent and tag in _SILENT:
            self._silent = tag
        elif tag in _APART:
            self.found.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent:
            self._silent = ""
        elif tag in _APART:
            self.found.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data)


def line(text: str, limit: int, *, markup: bool) -> str:
    """``text`` on one line of at most ``limit`` characters; of ``markup`` what it says."""
    text = text[:_LONGEST]
    if markup:
        reader = _Text()
        reader.feed(text)
        reader.close()
        text = "".join(reader.found)
    return cut(tidied(re.sub(r"\s+", " ", text)), limit)


def link(text: str, base: str) -> str:
    """``text``, seen from ``base``, as a link that can be opened; empty for any other."""
    try:
        return clean_url(urljoin(base, text.strip()), field="link") if text.strip() else ""
    except (LinkRefused, ValueError):
        return ""


def is_page(data: bytes) -> bool:
    """Whether ``data`` is a page of the web, and no feed, by its beginning."""
    start = data[:_BEGINNING]
    page, feed = _PAGE.search(start), _FEED.search(start)
    return page is not None and (feed is None or page.start() < feed.start())


class _Links(HTMLParser):
    def __init__(self, base: str) -> None:
        super().__init__()
        self._base = base
        self.found: list[tuple[bool, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "base" and given.get("href"):
            self._base = urljoin(self._base, given["href"])
        relations = given.get("rel", "").lower().split()
        kind = given.get("type", "").lower().partition(";")[0].strip()
        if tag != "link" or "alternate" not in relations or kind not in _FEEDS:
            return
        if address := link(given.get("href", ""), self._base):
            named = f"{given.get('title', '')} {address}".lower()
            self.found.append(("comment" in named, address))


def linked(data: bytes, base: str) -> tuple[str, ...]:
    """The feeds that the page ``data`` at ``base`` links, those of comments last; five at most."""
    reader = _Links(base)
    reader.feed(data[: 512 * 1024].decode("utf-8", "replace"))
    reader.close()
    found = sorted(reader.found, key=lambda one: one[0])
    return tuple(dict.fromkeys(address for _, address in found))[:_MOST_LINKED]
