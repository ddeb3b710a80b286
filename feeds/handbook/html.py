"""A page of the web as Markdown: what it says, without its menus; its links; when it changed.

The standard library's parser reads it piece by piece within a bound of time, so that a page made
to be slow costs no more than that. What the page hides, and what is no text, is left out.
"""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from typing import Final

from domain.errors import TextRefused
from domain.handbook import LANGUAGES, TEXT_LIMIT, TITLE_LIMIT
from domain.handbook_sites import PageRead, onward
from domain.text import clean_line, clean_text, cut

MOST_BYTES: Final = 1024 * 1024
_SECONDS: Final = 2.0
_PIECE: Final = 8192
_PENDING: Final = 64 * 1024
_MOST_LINKS: Final = 400
_CLOSES_ITSELF: Final = frozenset({"dd", "dt", "li", "option", "p", "td", "th", "tr"})
_LEAST_MAIN: Final = 80
"""Characters that the main part of a page has at least, to be taken for all that it says."""

_SILENT: Final = frozenset(
    {
        *("aside", "button", "canvas", "dialog", "footer", "form", "iframe", "nav", "noscript"),
        *("object", "script", "select", "style", "svg", "template", "textarea", "video", "audio"),
    }
)
_SILENT_ROLES: Final = frozenset({"navigation", "banner", "contentinfo", "search", "menu"})
_BLOCKS: Final = frozenset(
    {
        *("address", "article", "blockquote", "body", "dd", "div", "dl", "dt", "figcaption"),
        *("figure", "header", "hr", "main", "ol", "p", "pre", "section", "table", "tr", "ul"),
    }
)
_VOID: Final = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"),
        *("source", "track", "wbr"),
    }
)
_HEADINGS: Final = {f"h{number}": "#" * number for number in range(1, 7)}
_CHANGED: Final = ("article:modified_time", "og:updated_time", "datemodified", "last-modified")
_CHARSET: Final = re.compile(rb"charset=[\"']?([\w-]{2,40})", re.IGNORECASE)


def read(body: bytes, url: str, *, kind: str = "", modified: str | None = None) -> PageRead | None:
    """The page at ``url`` whose bytes are ``body``; ``None`` when it is none, or says nothing.

    ``kind`` is its Content-Type, ``modified`` its Last-Modified. To be called in a thread.
    """
    if len(body) > MOST_BYTES or (kind and "html" not in kind.lower()):
        return None
    reader = _Reader()
    text = _decoded(body, kind)
    ends = time.monotonic() + _SECONDS
    try:
        for start in range(0, len(text), _PIECE):
            reader.feed(text[start : start + _PIECE])
            if time.monotonic() > ends:
                return None
            if len(reader.rawdata) > _PENDING:
                break  # a tag or comment that never ends: what stood before it is the page
        # What is left is looked through again and again to its end: only a little of it.
        if len(reader.rawdata) <= _PIECE:
            reader.close()
    except (AssertionError, ValueError, RecursionError):
        return None  # what the parser itself stumbles over is no page
    try:
        said = clean_text(cut(reader.said(), TEXT_LIMIT), field="page", limit=TEXT_LIMIT)
    except TextRefused:
        return None
    return PageRead(
        url=url,
        title=_title(reader.titled(), url),
        text=said,
        language=_language(reader.language),
        links=tuple(dict.fromkeys(found for link in reader.links if (found := onward(url, link)))),
        changed=reader.changed or http_date(modified),
    )


def _title(said: str, url: str) -> str:
    """What a page is called: its title, else the end of its address."""
    for name in (said, url.rstrip("/").rsplit("/", 1)[-1]):
        try:
            return clean_line(cut(name, TITLE_LIMIT), field="title", limit=TITLE_LIMIT)
        except TextRefused:
            continue
    return url[:TITLE_LIMIT]


def http_date(text: str | None) -> datetime | None:
    """A moment as a header of HTTP has it, in UTC; ``None`` for none."""
    try:
        return parsedate_to_datetime(text).astimezone(UTC) if text else None
    except (ValueError, TypeError, OverflowError):
        return None


def _decoded(body: bytes, kind: str) -> str:
    found = _CHARSET.search(kind.encode("ascii", "ignore")) or _CHARSET.search(body[:2048])
    name = found[1].decode("ascii") if found else "utf-8"
    try:
        return body.decode(name, "replace")
    except LookupError:
        return body.decode("utf-8", "replace")


def _language(said: str) -> str | None:
    code = said.strip().lower().replace("_", "-").split("-")[0]
    return code if code in LANGUAGES else None


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return http_date(text)
    try:
        aware = found if found.tzinfo else found.replace(tzinfo=UTC)
        return aware.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.language = ""
        self.changed: datetime | None = None
        self._title: list[str] = []
        self._heading = ""
        self._blocks: list[tuple[bool, str]] = []
        self._held: list[str] = []
        self._mark = ""
        self._open: list[tuple[str, bool]] = []
        self._silent = 0
        self._main = 0
        self._pre = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language = given.get("lang", "")
        elif tag == "meta":
            self._meta(given)
        elif tag == "a" and len(self.links) < _MOST_LINKS and given.get("href"):
            self.links.append(given["href"])
        if tag == "br":
            self._held.append("\n")
        if tag in _VOID:
            return
        if self._open and self._open[-1][0] == tag and tag in _CLOSES_ITSELF:
            self.handle_endtag(tag)
        silent = self._is_silent(tag, given)
        if tag in _BLOCKS or tag in _HEADINGS or tag == "li":
            self._end_block()
        if tag == "li":
            self._mark = "- "
        elif tag in _HEADINGS:
            self._mark = f"{_HEADINGS[tag]} "
        self._open.append((tag, silent))
        self._silent += silent
        self._main += tag in {"main", "article"}
        self._pre += tag == "pre"

    def _is_silent(self, tag: str, given: dict[str, str]) -> bool:
        if tag in _SILENT or given.get("role", "").lower() in _SILENT_ROLES:
            return True
        if tag == "header" and not self._main:
            return True
        return "hidden" in given or given.get("aria-hidden", "").lower() == "true"

    def _meta(self, given: dict[str, str]) -> None:
        named = given.get("property") or given.get("name") or given.get("itemprop") or ""
        if named.lower() in _CHANGED and self.changed is None:
            self.changed = _moment(given.get("content", ""))

    def handle_endtag(self, tag: str) -> None:
        if all(name != tag for name, _ in self._open):
            return
        if tag in _BLOCKS or tag in _HEADINGS or tag == "li":
            self._end_block()
        while self._open:
            name, silent = self._open.pop()
            self._silent -= silent
            self._main -= name in {"main", "article"}
            self._pre -= name == "pre"
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] == "title":
            if sum(map(len, self._title)) < TITLE_LIMIT * 4:
                self._title.append(data)
        elif not self._silent:
            self._held.append(data if self._pre else re.sub(r"\s+", " ", data))

    def _end_block(self) -> None:
        text = re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(self._held)).strip()
        mark, self._mark = self._mark, ""
        self._held.clear()
        if not text:
            return
        if mark.startswith("#"):
            text = " ".join(text.split())
            self._heading = self._heading or text
        elif not mark and text.startswith("#"):
            text = f"\\{text}"
        self._blocks.append((bool(self._main), mark + text))

    def titled(self) -> str:
        """The first heading, else what the page is called."""
        return self._heading or " ".join("".join(self._title).split())

    def said(self) -> str:
        """The text of the page: of its main part, where it has one."""
        self._end_block()
        main = [text for inside, text in self._blocks if inside]
        if sum(map(len, main)) < _LEAST_MAIN:
            main = [text for _, text in self._blocks]
        lines: list[str] = []
        for text in main:
            listed = text.startswith("- ") and bool(lines) and lines[-1].startswith("- ")
            lines += [text] if listed or not lines else ["", text]
        return "\n".join(lines).strip()
