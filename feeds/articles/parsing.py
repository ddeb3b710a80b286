"""RSS and Atom, as they are written in the world: broken, hostile, without dates."""

from __future__ import annotations

import hashlib
import io
import re
from calendar import timegm
from collections import Counter
from datetime import UTC, datetime
from typing import Any, Final

from domain.magazine import (
    MOST_ENTRIES,
    MOST_TOPICS,
    NAME_LIMIT,
    SUMMARY_LIMIT,
    TITLE_LIMIT,
    TOPIC_LIMIT,
    Entry,
    FeedRead,
    tongue,
)
from feeds.articles.pages import is_page, line, link, linked

_EMAIL: Final = re.compile(r"(?<![^\s()<>])[^\s()<>]+@[^\s()<>]+")
_NUMBERED: Final = re.compile(rb"&#(?:x([0-9a-f]{1,8})|([0-9]{1,9}));?", re.IGNORECASE)
_EARLIEST: Final = datetime(1990, 1, 1, tzinfo=UTC)
_LATEST: Final = datetime(2100, 1, 1, tzinfo=UTC)


class NoFeed(Exception):
    """What was read is neither a feed nor a page that links one; or it is ``broken``."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def parsed(data: bytes, url: str) -> FeedRead:
    """The feed that ``data``, read at ``url``, is, or the feeds that it links. Raises ``NoFeed``."""
    if is_page(data):
        found = linked(data, url)
        if not found:
            raise NoFeed("none")
        return FeedRead("", "", "", (), linked=found)
    # Half a tenth of a second that only the reading of a feed needs.
    import feedparser  # type: ignore[import-untyped]  # noqa: PLC0415

    try:
        read = feedparser.parse(
            # Bytes alone would be taken for an address or a file where they look like one.
            io.BytesIO(_NUMBERED.sub(_letter, data)),
            response_headers={"content-location": url},
            resolve_relative_uris=False,
            sanitize_html=False,
        )
    except (LookupError, AttributeError, TypeError, ValueError):
        # It stumbles over some elements within others.
        raise NoFeed("broken") from None
    if not read.get("version") and not read.entries:
        raise NoFeed("broken" if data.lstrip()[:5] == b"<?xml" else "none")
    feed = read.feed
    entries, aside = _entries(read.entries, url)
    return FeedRead(
        _text(feed, "title", NAME_LIMIT),
        link(str(feed.get("link") or ""), url),
        tongue(str(feed.get("language") or "")),
        entries,
        aside,
    )


def _letter(found: re.Match[bytes]) -> bytes:
    """A letter by its number as it stands; nothing in the place of half a letter, or of none."""
    number = int(found[1], 16) if found[1] else int(found[2])
    return b"" if 0xD800 <= number <= 0xDFFF or number > 0x10FFFF else found[0]


def _entries(found: list[Any], url: str) -> tuple[tuple[Entry, ...], int]:
    """The newest articles, and how many entries have no link that can be opened."""
    linked = [(one, link(_linked(one), url)) for one in found]
    opened = [(one, where) for one, where in linked if where]
    # A feed that gives all its articles one identifier knows none of them by it.
    borne = Counter(str(one.get("id") or "") for one, _ in opened)
    entries = [_entry(one, where, borne) for one, where in opened]
    newest: dict[str, Entry] = {}
    for one in sorted(entries, key=lambda one: one.published or _LATEST, reverse=True):
        newest.setdefault(one.key, one)
    return tuple(newest.values())[:MOST_ENTRIES], len(found) - len(opened)


def _linked(entry: Any) -> str:
    given = str(entry.get("link") or "")
    if given:
        return given
    name = str(entry.get("id") or "")
    return name if name.startswith(("https://", "http://")) else ""


def _entry(entry: Any, where: str, borne: Counter[str]) -> Entry:
    name = str(entry.get("id") or "")
    identity = name if name and borne[name] == 1 else where
    summary = _text(entry, "summary", SUMMARY_LIMIT)
    if not summary and entry.get("content"):
        summary = line(str(entry.content[0].get("value") or ""), SUMMARY_LIMIT, markup=True)
    return Entry(
        key=hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()[:32],
        title=_text(entry, "title", TITLE_LIMIT) or where[:TITLE_LIMIT],
        link=where,
        author=_author(entry),
        summary=summary,
        published=_appeared(entry),
        topics=_topics(entry),
    )


def _text(of: Any, name: str, limit: int) -> str:
    plain = (of.get(f"{name}_detail") or {}).get("type") == "text/plain"
    return line(str(of.get(name) or ""), limit, markup=not plain)


def _author(entry: Any) -> str:
    """As it is signed; an address of mail is nobody's signature."""
    named = (entry.get("author_detail") or {}).get("name") or entry.get("author") or ""
    return line(_EMAIL.sub(" ", str(named)), NAME_LIMIT, markup=True).strip("() ")


def _topics(entry: Any) -> tuple[str, ...]:
    terms = (str(tag.get("label") or tag.get("term") or "") for tag in entry.get("tags") or ())
    named = (line(term, TOPIC_LIMIT, markup=True) for term in terms)
    return tuple(dict.fromkeys(one for one in named if one))[:MOST_TOPICS]


def _appeared(entry: Any) -> datetime | None:
    # Asked for what it does not hold, an entry answers with something else and a warning.
    told = (entry[one] for one in ("published_parsed", "updated_parsed") if one in entry)
    return next((moment for parts in told if (moment := _moment(parts))), None)


def _moment(parts: Any) -> datetime | None:
    try:
        found = datetime.fromtimestamp(timegm(parts), UTC) if parts else None
    except (OverflowError, ValueError, OSError, TypeError):
        return None
    return found if found is not None and _EARLIEST <= found <= _LATEST else None
