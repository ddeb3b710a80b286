"""``/magazine follow``: what a feed holds is shown first, and followed when that is confirmed."""

from __future__ import annotations

import asyncio
import importlib
from dataclasses import dataclass
from typing import Any, Final

from db import audit, drafts, magazine, magazine_feeds, networks
from db.connection import Connection
from db.store import Transaction
from domain.events import DraftGone
from domain.following import host_of
from domain.ids import new_id
from domain.magazine import (
    MOST_FEEDS,
    Feed,
    FeedKnown,
    FeedRead,
    MagazineHomeless,
    StewardsFollow,
    TooManyFeeds,
)
from domain.people import Person
from services.house import House
from services.magazine import reading
from services.magazine.reading import Page

_DRAFT: Final = "magazine"
_BATCH: Final = 50  # articles that are written together: others write between two batches


@dataclass(frozen=True, slots=True)
class Preview:
    """What following a feed would mean. ``channel`` is where its articles would be announced."""

    draft: int
    found: FeedRead
    host: str
    language: str
    channel: int


def need_steward(actor: Person) -> None:
    """Raise ``StewardsFollow`` unless ``actor`` is a steward."""
    if not actor.steward:
        raise StewardsFollow


async def preview(
    house: House, actor: Person, url: str, channel: int | None, language: str | None
) -> Preview:
    """Read the feed at ``url`` and keep what it says for *Confirm*.

    ``language`` (a code) goes before what the feed says of itself. Raises ``StewardsFollow``,
    ``TooManyFeeds``, ``FeedKnown``, ``MagazineHomeless``, and what fetching and reading raise.
    """
    need_steward(actor)
    conn, now = house.store.read, house.now()
    network = await networks.find(conn, actor.network)
    home = channel or (network.announce_channel if network else None)
    if home is None:
        raise MagazineHomeless
    await _room(conn, actor.network)
    page = await reading.find_feed(house, url)
    known = await magazine_feeds.by_url(conn, actor.network, page.url)
    if known is not None:
        raise FeedKnown(known.name)
    found = page.found or FeedRead("", "", "", ())
    spoken = language or found.language or (network.language if network else house.language)
    plain = await _plain()
    content = {
        "url": page.url,
        "etag": page.etag,
        "modified": page.modified,
        "digest": page.digest,
        "channel": channel,
        "language": spoken,
        "found": plain.as_json(found),
    }

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=now)

    draft = await house.store.write(unit)
    return Preview(draft, found, host_of(page.url), spoken, home)


async def _plain() -> Any:
    return await asyncio.to_thread(importlib.import_module, "feeds.articles.plain")


async def _room(conn: Connection, network: int) -> None:
    if len(await magazine_feeds.of_network(conn, network)) >= MOST_FEEDS:
        raise TooManyFeeds(MOST_FEEDS)


async def confirm(house: House, actor: Person, draft: int) -> Feed:
    """Follow what was shown. All that is in it is known from then on, and never announced.

    Raises ``StewardsFollow``, ``DraftGone``, ``TooManyFeeds`` or ``FeedKnown``.
    """
    need_steward(actor)
    now = house.now()
    content = await drafts.look(house.store.read, draft, actor.id, _DRAFT, now=now)
    if content is None:
        raise DraftGone
    plain = await _plain()
    found: FeedRead = plain.of_json(content["found"])
    validators = (content["etag"], content["modified"], content["digest"])
    page = Page(content["url"], found, *validators)
    feed = _feed(actor, page, content["channel"], content["language"], new_id(now), house)
    # The feed itself comes last: if this ends half-way nothing of it is news to anybody.
    oldest_first = found.entries[::-1]
    for start in range(0, len(oldest_first), _BATCH):
        batch = oldest_first[start : start + _BATCH]

        async def some(tx: Transaction, batch: tuple[Any, ...] = batch) -> None:
            for entry in batch:
                await magazine.take(tx, feed, entry, now=now)

        await house.store.write(some)

    async def unit(tx: Transaction) -> Feed:
        if await drafts.take(tx, draft, actor.id, _DRAFT, now=now) is None:
            raise DraftGone
        await _room(tx.conn, actor.network)
        known = await magazine_feeds.by_url(tx.conn, actor.network, feed.url)
        if known is not None:
            raise FeedKnown(known.name)
        done = await magazine_feeds.schedule(tx, feed, now=now)
        await audit.add(
            tx, actor.network, "magazine.follow", actor=actor.id, subject=feed.id, now=now
        )
        return done

    return await house.store.write(unit)


def _feed(
    actor: Person, page: Page, channel: int | None, language: str, number: int, house: House
) -> Feed:
    found, now = page.found, house.now()
    return Feed(
        id=number,
        network=actor.network,
        url=page.url,
        home=found.home if found else "",
        name=(found.name if found else "") or host_of(page.url),
        language=language,
        channel=channel,
        followed_by=actor.id,
        followed_at=now,
        checked_at=now,
        etag=page.etag,
        modified=page.modified,
        digest=page.digest,
    )


async def discard(house: House, actor: Person, draft: int) -> None:
    """They thought better of it."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)
