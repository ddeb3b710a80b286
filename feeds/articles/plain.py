"""A feed as JSON between the process that reads it and the bot, and in what waits for *Confirm*."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from domain.magazine import Entry, FeedRead


def as_json(feed: FeedRead) -> dict[str, Any]:
    """What ``of_json`` reads."""
    return {
        "name": feed.name,
        "home": feed.home,
        "language": feed.language,
        "aside": feed.aside,
        "linked": list(feed.linked),
        "entries": [
            [
                *(one.key, one.title, one.link, one.author, one.summary),
                None if one.published is None else int(one.published.timestamp()),
                list(one.topics),
            ]
            for one in feed.entries
        ],
    }


def of_json(found: Any) -> FeedRead:
    """The feed that ``as_json`` wrote."""
    return FeedRead(
        found["name"],
        found["home"],
        found["language"],
        tuple(map(_entry, found["entries"])),
        found["aside"],
        tuple(found["linked"]),
    )


def _entry(found: Any) -> Entry:
    key, title, link, author, summary, published, topics = found
    moment = None if published is None else datetime.fromtimestamp(published, UTC)
    return Entry(key, title, link, author, summary, moment, tuple(topics))
