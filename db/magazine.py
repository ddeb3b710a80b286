"""The magazine in the store: its articles, how they are found, and whom to ask about writing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from db import deliveries, magazine_editors, magazine_feeds, magazine_ideas
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, seconds
from db.store import Transaction
from db.words import bounds
from domain import concepts
from domain.deliveries import Kind
from domain.fillers import telling
from domain.folding import words
from domain.ids import new_id
from domain.magazine import (
    ONE_BY_ONE,
    TOLD_WITHIN,
    Article,
    Entry,
    Feed,
    Home,
    MagazinePath,
    address,
)
from domain.spellings import one_typo

_sql = Queries("magazine")
_BETWEEN: Final = "\x1f"
_MOST_FOUND: Final = 1000
_MOST_WORDS: Final = 5000
_CONCEPT: Final = "#"
_SHORTEST: Final = 3


def _article(row: Any) -> Article:
    return Article(
        id=row["id"],
        network=row["network"],
        feed=row["feed"],
        title=row["title"],
        link=row["link"],
        author=row["author"],
        summary=row["summary"],
        language=row["language"],
        topics=tuple(one for one in row["topics"].split(_BETWEEN) if one),
        published=instant(row["published"]),
        found_at=instant(row["found_at"]),
        source=row["source"] or "",
    )


async def find(conn: Connection, network: int, article: int) -> Article | None:
    """The article, or ``None``."""
    row = await _sql.article(conn, network=network, id=article)
    return _article(row) if row else None


async def by_link(conn: Connection, network: int, link: str) -> Article | None:
    """The article that ``link`` leads to, or ``None``."""
    row = await _sql.article_by_address(conn, network=network, address=address(link))
    return _article(row) if row else None


async def languages(conn: Connection, network: int) -> list[str]:
    """The codes of the languages in which there are articles."""
    return sorted(row["language"] for row in await _sql.all("languages", conn, network=network))


async def take(tx: Transaction, feed: Feed, entry: Entry, *, now: datetime) -> Article | None:
    """Keep an article of ``feed``; the article when it was never seen before, else ``None``.

    One that is known, by its feed or by its link, is brought up to date and is no news.
    """
    row = await _sql.article_of_entry(tx.conn, feed=feed.id, key=entry.key)
    known = _article(row) if row else await by_link(tx.conn, feed.network, entry.link)
    if known is not None:
        if row is None:
            await _seen(tx, feed, entry, known.id)
        if known.feed == feed.id or not known.source:
            await _update(tx, known, feed, entry)
        return None
    published = min(entry.published or now, now)
    fresh = Article(
        id=new_id(now),
        network=feed.network,
        feed=feed.id,
        title=entry.title,
        link=entry.link,
        author=entry.author,
        summary=entry.summary,
        language=feed.language,
        topics=entry.topics,
        published=published,
        found_at=now,
        source=feed.name,
    )
    await _put(tx, fresh)
    await _seen(tx, feed, entry, fresh.id)
    return fresh


async def _seen(tx: Transaction, feed: Feed, entry: Entry, article: int) -> None:
    await _sql.put_entry(
        tx.conn, network=feed.network, feed=feed.id, key=entry.key, article=article
    )


async def _update(tx: Transaction, known: Article, feed: Feed, entry: Entry) -> None:
    """What its feed says of it by now; a link that another article has stays that one's.

    Its signature stays as it was first seen: who was taken out of it does not come back.
    """
    after = replace(
        known,
        feed=feed.id,
        title=entry.title,
        summary=entry.summary,
        language=feed.language,
        topics=entry.topics,
        source=feed.name,
    )
    if address(entry.link) == address(known.link) or (
        await by_link(tx.conn, known.network, entry.link) is None
    ):
        after = replace(after, link=entry.link)
    if after != known:
        await _put(tx, after)


async def _put(tx: Transaction, article: Article) -> None:
    await _sql.put_article(
        tx.conn,
        id=article.id,
        network=article.network,
        feed=article.feed,
        title=article.title,
        link=article.link,
        address=address(article.link),
        author=article.author,
        summary=article.summary,
        language=article.language,
        topics=_BETWEEN.join(article.topics),
        published=seconds(article.published),
        found_at=seconds(article.found_at),
    )
    await _sql.drop_words(tx.conn, article=article.id)
    given = {"network": article.network, "article": article.id}
    await _sql.put_word(tx.conn, [{**given, "word": word} for word in _indexed(article)])


def _indexed(article: Article) -> Iterable[str]:
    said = (article.title, *article.topics, article.summary, article.author)
    found = dict.fromkeys(word for text in said for word in words(text))
    for text in (article.title, *article.topics):
        found.update(dict.fromkeys(_CONCEPT + key for key in concepts.within(text)))
    return found


async def announce(tx: Transaction, feed: Feed, articles: list[Article], *, now: datetime) -> None:
    """Plan what the channel hears of new ``articles``: each by itself, many in one list."""
    few = len(articles) <= ONE_BY_ONE
    for told in [[one] for one in articles] if few else [articles]:
        named = [one.id for one in told]
        await deliveries.plan(
            tx,
            Kind.MAGAZINE_NEWS,
            network=feed.network,
            subject=feed.id,
            due=now,
            expires=now + TOLD_WITHIN,
            dedupe=f"magazine:{named[0]}:news",
            now=now,
            facts={"articles": named},
        )


async def latest(
    conn: Connection,
    network: int,
    *,
    text: str,
    language: str | None,
    limit: int,
    offset: int = 0,
) -> list[Article]:
    """Articles that have everything ``text`` says in their title, topics, summary or signature,
    newest first; all of them for an empty one. ``language`` is a code, ``None`` for any.

    Accents, capitals, unfinished words, a typo and other names of a topic are forgiven.
    """
    given = {"network": network, "language": language or ""}
    phrases = telling(concepts.phrases(text))
    if not phrases:
        rows = await _sql.all("newest", conn, limit=limit, offset=offset, **given)
        return [_article(row) for row in rows]
    found: dict[int, int] | None = None
    for phrase in dict.fromkeys(phrases):
        if found == {}:
            break
        having = await _having(conn, phrase, given)
        found = having if found is None else {one: found[one] for one in found if one in having}
    ordered = sorted((found or {}).items(), key=lambda one: (one[1], one[0]), reverse=True)
    page = [await find(conn, network, one) for one, _ in ordered[offset : offset + limit]]
    return [one for one in page if one is not None]


async def _having(
    conn: Connection, phrase: concepts.Phrase, given: dict[str, Any]
) -> dict[int, int]:
    """The newest articles that say ``phrase``, each with the moment it appeared."""
    found: dict[int, int] | None = None
    for word in phrase.words:
        having = await _with(conn, *_range(word), given)
        if not having:
            having = await _misspelled(conn, word, given)
        found = having if found is None else {one: found[one] for one in found if one in having}
    having = found or {}
    keys = (phrase.key,) if phrase.key else () if having else concepts.near(" ".join(phrase.words))
    for key in keys:
        having |= await _with(conn, _CONCEPT + key, _CONCEPT + key, given)
    return having


def _range(word: str) -> tuple[str, str]:
    """The words that ``word`` may begin; a short one begins too many and stands for itself."""
    return bounds(word) if len(word) >= _SHORTEST else (word, word)


async def _with(conn: Connection, low: str, high: str, given: dict[str, Any]) -> dict[int, int]:
    rows = await _sql.all("with_word", conn, low=low, high=high, limit=_MOST_FOUND, **given)
    return {row["id"]: row["published"] for row in rows}


async def _misspelled(conn: Connection, word: str, given: dict[str, Any]) -> dict[int, int]:
    """With words that are one slip away from ``word`` and begin as it does."""
    near = frozenset(one_typo(word))
    if not near:
        return {}
    low, high = bounds(word[0])
    rows = await _sql.all(
        "words_between", conn, network=given["network"], low=low, high=high, limit=_MOST_WORDS
    )
    found: dict[int, int] = {}
    for one in [row["word"] for row in rows if row["word"] in near][:5]:
        found |= await _with(conn, one, one, given)
    return found


async def path(conn: Connection, network: int) -> MagazinePath:
    """How one comes to write for the magazine: whom to ask, what waits, where it appears."""
    feeds = await magazine_feeds.of_network(conn, network)
    homes = {feed.home: Home(feed.name, feed.home, feed.language) for feed in feeds if feed.home}
    return MagazinePath(
        tuple(await magazine_editors.of_network(conn, network)),
        await magazine_ideas.count_open(conn, network),
        tuple(homes.values()),
    )
