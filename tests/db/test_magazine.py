"""Articles are found by what they are about, whichever way it is written."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import magazine, magazine_feeds
from db.store import Store, Transaction
from domain.magazine import Article, Entry, Feed
from feeds.fetching.web import Fetched
from services.house import House
from services.magazine import following
from tests.stores import copy_store, only_sqlite, open_store
from tests.stories.magazine.playing import item, rss

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
NETWORK = 7
FRENCH = Feed(1, NETWORK, "https://a.test/fr", "https://a.test/", "A", "fr", None, 5, NOW, NOW)
ENGLISH = Feed(2, NETWORK, "https://a.test/en", "", "B", "en", None, 5, NOW, NOW)
ENTRIES = (
    (FRENCH, "Économie circulaire à Lyon", ("Déchets",), "Anaïs"),
    (FRENCH, "Une monnaie locale", (), ""),
    (ENGLISH, "Water for all", ("Commons",), "Ben"),
    (ENGLISH, "The circular economy, again", (), "Anaïs"),
)


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """A store with two feeds and four articles, the last the newest."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)

    async def unit(tx: Transaction) -> None:
        await magazine_feeds.put(tx, FRENCH)
        await magazine_feeds.put(tx, ENGLISH)
        for number, (feed, title, topics, author) in enumerate(ENTRIES):
            appeared = NOW - timedelta(days=10 - number)
            link = f"https://a.test/{number}"
            entry = Entry(str(number), title, link, author, "", appeared, topics)
            assert await magazine.take(tx, feed, entry, now=NOW) is not None

    async with await open_store(path, now=NOW) as opened:
        await opened.write(unit)
        yield opened


async def found(store: Store, text: str, language: str | None = None) -> list[int]:
    """Which of them are found, by their places."""
    articles = await magazine.latest(store.read, NETWORK, text=text, language=language, limit=10)
    return [int(one.link.rpartition("/")[2]) for one in articles]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", [3, 2, 1, 0]),
        ("economie CIRCULAIRE", [3, 0]),  # one topic, by its name in any language
        ("circular economy", [3, 0]),
        ("monnai", [1]),
        ("about the commons", [2]),
        ("sur la monnaie", [1]),
        ("mnonaie", [1]),  # two letters changed places
        ("dechet", [0]),
        ("anais", [3, 0]),
        ("anais lyon", [0]),
        ("watter", [2]),
        ("spaceships", []),
        ("water monnaie", []),
    ],
)
async def test_articles_are_found_by_what_they_are_about(
    store: Store, text: str, places: list[int]
) -> None:
    assert await found(store, text) == places


async def test_articles_are_found_in_one_language(store: Store) -> None:
    assert await found(store, "", "fr") == [1, 0]
    assert await found(store, "circular economy", "fr") == [0]
    assert await magazine.languages(store.read, NETWORK) == ["en", "fr"]
    assert await magazine.latest(store.read, 8, text="", language=None, limit=10) == []


async def test_what_two_feeds_carry_is_one_article(store: Store) -> None:
    twin = Entry("other", "Water for everyone", "http://www.a.test/2/", "", "", NOW)

    async def unit(tx: Transaction) -> list[Article | None]:
        return [await magazine.take(tx, FRENCH, twin, now=NOW) for _ in range(2)]

    assert await store.write(unit) == [None, None]
    assert await found(store, "water") == [2]


async def test_an_article_that_moves_onto_anothers_link_keeps_its_own(store: Store) -> None:
    moved = Entry("1", "Une monnaie locale", "https://a.test/0", "", "", NOW)

    async def unit(tx: Transaction) -> Article | None:
        return await magazine.take(tx, FRENCH, moved, now=NOW)

    assert await store.write(unit) is None
    assert await found(store, "monnaie") == [1]


async def test_the_path_names_where_the_magazine_is_read(store: Store) -> None:
    path = await magazine.path(store.read, NETWORK)
    assert [one.url for one in path.homes] == ["https://a.test/"]
    assert (path.editors, path.ideas) == ((), 0)


@only_sqlite
async def test_however_many_articles_are_new_the_ideas_are_read_once(store: Store) -> None:
    body = rss(*(item(f"n{number}", f"Article {number}") for number in range(20)))

    async def outside(url: str, **_: object) -> Fetched:
        return Fetched(url, body, "application/rss+xml")

    statements: list[str] = []

    async def listen(tx: Transaction) -> None:
        await tx.conn.set_trace_callback(statements.append)

    await store.write(listen)
    checked = await following.check(House(store, lambda: NOW, outside=outside), ENGLISH)
    assert checked.new == 20
    assert sum("FROM magazine_ideas" in one for one in statements) == 1
