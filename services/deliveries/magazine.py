"""What is told of the magazine, and what is asked about it, at the moment it is due."""

from __future__ import annotations

from db import magazine, magazine_editors, magazine_feeds, magazine_ideas, members
from db.rows import seconds
from domain.deliveries import Delivery, Kind
from domain.magazine import SPOKEN, spoken
from domain.magazine_ideas import Stage
from domain.magazine_notices import (
    ArticleNews,
    DraftRests,
    FeedAsked,
    IdeaAlike,
    IdeasWait,
    IdeaThanks,
)
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from services.deliveries.reaching import to_person, to_stewards
from services.house import House

_LISTED = 10


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """New articles for their channel; a question about a feed or an idea, while it is open."""
    match delivery.kind:
        case Kind.MAGAZINE_NEWS:
            return await _news(house, delivery, network)
        case Kind.MAGAZINE_ASKED:
            return await _asked(house, delivery, network)
        case Kind.MAGAZINE_WAITING:
            return await _waiting(house, delivery, network)
    return await _of_idea(house, delivery, network)


async def _news(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """In the language of the feed, where it chose to be heard, else where the network announces."""
    conn = house.store.read
    feed = await magazine_feeds.find(conn, network.id, delivery.subject)
    if feed is None:
        return Obsolete("stopped")
    channel = feed.channel or network.announce_channel
    if channel is None:
        return Obsolete("no-channel")
    found = [await magazine.find(conn, network.id, one) for one in delivery.facts["articles"]]
    articles = tuple(one for one in found if one is not None)
    if not articles:
        return Obsolete("articles-gone")
    language = spoken(feed.language, network.language, SPOKEN)
    to = Addressed(language, channel=channel)
    return ArticleNews(to, articles[:_LISTED], len(articles[_LISTED:]))


async def _asked(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """In the stewards' channel, where it can be answered; else to whoever follows the feed."""
    feed = await magazine_feeds.find(house.store.read, network.id, delivery.subject)
    if feed is None:
        return Obsolete("stopped")
    if feed.asked_at is None or seconds(feed.asked_at) != delivery.facts["since"]:
        return Obsolete("settled")
    if delivery.target:
        reached = await to_person(house, delivery, network)
        return reached if isinstance(reached, Obsolete) else FeedAsked(reached, feed, here=False)
    to = to_stewards(network)
    if isinstance(to, Obsolete):
        return to
    by = feed.followed_by
    if by is not None and await members.name_of(house.store.read, network.id, by) is None:
        by = None
    return FeedAsked(to, feed, here=True, mention=by)


async def _waiting(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    conn = house.store.read
    found = [await magazine_ideas.find(conn, network.id, one) for one in delivery.facts["ideas"]]
    ideas = tuple(one for one in found if one and one.stage is Stage.IDEA and one.writer is None)
    if not ideas:
        return Obsolete("taken-up")
    listed, more = ideas[:_LISTED], len(ideas[_LISTED:])
    if not delivery.target:
        to = to_stewards(network)
        return to if isinstance(to, Obsolete) else IdeasWait(to, listed, more, anyone=True)
    editors = await magazine_editors.of_network(conn, network.id)
    if all(one.member != delivery.target for one in editors):
        return Obsolete("no-editor")
    reached = await to_person(house, delivery, network)
    return reached if isinstance(reached, Obsolete) else IdeasWait(reached, listed, more)


async def _of_idea(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    conn = house.store.read
    idea = await magazine_ideas.find(conn, network.id, delivery.subject)
    if idea is None:
        return Obsolete("idea-gone")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    if delivery.kind is Kind.MAGAZINE_THANKS:
        published = idea.stage is Stage.PUBLISHED
        return IdeaThanks(to, idea) if published else Obsolete("not-published")
    if not idea.is_open or delivery.target not in idea.people:
        return Obsolete("settled")
    if delivery.kind is Kind.MAGAZINE_DRAFT:
        return DraftRests(to, idea) if idea.stage is Stage.DRAFT else Obsolete("settled")
    article = await magazine.find(conn, network.id, delivery.facts["article"])
    return IdeaAlike(to, idea, article) if article else Obsolete("article-gone")
