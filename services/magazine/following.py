"""Feeds that are followed: asked again and again; what is new is announced once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from db import audit, magazine, magazine_feeds, magazine_ideas
from db.store import Transaction
from domain import magazine as rules
from domain import magazine_ideas as ideas
from domain.deliveries import Delivery
from domain.fetching import FetchFailed, FetchRefused, Gone
from domain.following import alike
from domain.magazine import Article, Feed, FeedStopped, FeedUnreadable, is_news
from domain.people import Person
from services.house import House
from services.magazine.previewing import need_steward
from services.magazine.reading import Page, ask


@dataclass(frozen=True, slots=True)
class Checked:
    """A feed was asked: how many articles in it are new, and how many of them are announced."""

    feed: Feed
    new: int = 0
    told: int = 0


async def follow(house: House, delivery: Delivery) -> None:
    """The errand: ask a feed, unless a later check is planned. Each plans the next."""
    feed = await magazine_feeds.find(house.store.read, delivery.network, delivery.subject)
    if feed is None or feed.turn != delivery.facts["turn"]:
        return
    try:
        await check(house, feed)
    except (FetchRefused, FeedUnreadable, FeedStopped):
        return  # the store has it, and who must decide is asked


async def check(house: House, feed: Feed) -> Checked:
    """Ask a feed now. Raises what fetching and reading raise, after that was written down with the
    next check planned; and ``FeedStopped`` when it is not followed any more."""
    now = house.now()
    try:
        page = await ask(
            house, feed.url, etag=feed.etag, modified=feed.modified, digest=feed.digest
        )
        if page.found is not None and page.found.linked:
            raise FeedUnreadable(feed.host, "none")
    except Exception as error:  # whatever it is, the next check must be planned
        await _failed(house, feed, error, now)
        raise
    return await _taken(house, feed, page, now)


async def _failed(house: House, feed: Feed, error: Exception, now: datetime) -> None:
    """It could not be read: later again, and a steward is asked when that lasts."""

    async def unit(tx: Transaction) -> None:
        fresh = await magazine_feeds.find(tx.conn, feed.network, feed.id)
        if fresh is None:
            return
        after = rules.failed(fresh, now, gone=isinstance(error, Gone))
        await magazine_feeds.ask(tx, after, now=now)
        wait = error.wait if isinstance(error, FetchFailed) else 0
        await magazine_feeds.schedule(tx, after, now=now, wait=wait)

    await house.store.write(unit)


async def _taken(house: House, feed: Feed, page: Page, now: datetime) -> Checked:
    """What is new is kept, announced and compared with ideas, in one unit with the next check."""

    async def unit(tx: Transaction) -> Checked:
        fresh = await _still(tx, feed)
        fresh = replace(
            rules.recovered(fresh, now),
            etag=page.etag,
            modified=page.modified,
            digest=page.digest,
        )
        if page.url != fresh.url and not await magazine_feeds.by_url(
            tx.conn, fresh.network, page.url
        ):
            fresh = replace(fresh, url=page.url)
        new: list[Article] = []
        told: list[Article] = []
        if page.found is not None:
            fresh = replace(
                fresh, name=page.found.name or fresh.name, home=page.found.home or fresh.home
            )
            for entry in reversed(page.found.entries):  # the oldest first
                article = await magazine.take(tx, fresh, entry, now=now)
                if article is not None:
                    new.append(article)
                    told += [article] if is_news(entry.published, now) else []
        await magazine.announce(tx, fresh, told, now=now)
        await _recognise(tx, new, now)
        return Checked(await magazine_feeds.schedule(tx, fresh, now=now), len(new), len(told))

    return await house.store.write(unit)


async def _still(tx: Transaction, feed: Feed) -> Feed:
    fresh = await magazine_feeds.find(tx.conn, feed.network, feed.id)
    if fresh is None:
        raise FeedStopped
    return fresh


async def _recognise(tx: Transaction, articles: Sequence[Article], now: datetime) -> None:
    """An idea whose draft is linked by an article is published; of one that is called alike whoever
    writes it is asked."""
    if not articles:
        return
    found = await magazine_ideas.on_their_way(tx.conn, articles[0].network)
    waiting = {idea.id: (idea, rules.address(idea.link) if idea.link else "") for idea in found}
    for article in articles:
        link = rules.address(article.link)
        for idea, draft in list(waiting.values()):
            if draft == link:
                del waiting[idea.id]
                after = ideas.published(idea, article.link, article.id, now)
                await magazine_ideas.put(tx, after)
                await magazine_ideas.thank(tx, after, now=now)
            elif alike(idea.title, article.title):
                await magazine_ideas.ask_alike(tx, idea, article, now=now)
        await asyncio.sleep(0)  # who presses a button meanwhile has their turn


async def feeds(house: House, actor: Person) -> list[Feed]:
    """What the magazine follows, for stewards. Raises ``StewardsFollow``."""
    need_steward(actor)
    return await magazine_feeds.of_network(house.store.read, actor.network)


async def find(house: House, actor: Person, feed: int) -> Feed:
    """One of them. Raises ``StewardsFollow`` or ``FeedStopped``."""
    need_steward(actor)
    found = await magazine_feeds.find(house.store.read, actor.network, feed)
    if found is None:
        raise FeedStopped
    return found


async def check_now(house: House, actor: Person, feed: int) -> Checked:
    """*Check now*. Raises as ``find`` and ``check``."""
    return await check(house, await find(house, actor, feed))


async def stop(house: House, actor: Person, feed: int) -> Feed:
    """*Stop following*: its articles stay. Raises ``StewardsFollow`` or ``FeedStopped``."""
    found, now = await find(house, actor, feed), house.now()

    async def unit(tx: Transaction) -> None:
        await magazine_feeds.drop(tx, await _still(tx, found), now=now)
        await audit.add(tx, actor.network, "magazine.stop", actor=actor.id, subject=feed, now=now)

    await house.store.write(unit)
    return found


async def keep_trying(house: House, actor: Person, feed: int) -> Feed:
    """*Keep trying*: it is asked on. Raises ``StewardsFollow`` or ``FeedStopped``."""
    found, now = await find(house, actor, feed), house.now()

    async def unit(tx: Transaction) -> Feed:
        after = rules.patient(await _still(tx, found), now)
        return await magazine_feeds.schedule(tx, after, now=now)

    return await house.store.write(unit)
