"""What is posted and told of the board, decided anew at the moment it is."""

from __future__ import annotations

from db import board, board_cards, board_finding, board_keeping, board_matches, chapters
from domain import board_words as words
from domain.board import Post, Status
from domain.board_matches import Stage
from domain.board_notices import (
    ChallengeCard,
    ChallengeGone,
    MatchAsked,
    MatchMade,
    PostRemoved,
    StillTrue,
    TeamNews,
)
from domain.deliveries import Delivery, Kind
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from services.deliveries.reaching import to_person
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The card of a challenge, or a word to one person."""
    if delivery.kind in {Kind.BOARD_MATCH, Kind.BOARD_MET}:
        return await _match(house, delivery, network)
    conn = house.store.read
    post = await board.find(conn, delivery.network, delivery.subject)
    if post is None:
        return _gone(delivery)
    if delivery.kind is Kind.BOARD_CARD:
        return await _card(house, network, post)
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    if delivery.kind is Kind.BOARD_REMOVED:
        return PostRemoved(to, post, str(delivery.facts["reason"]))
    if delivery.kind is Kind.BOARD_TEAM:
        return await _team(house, delivery, to, post)
    if not post.is_open or post.asked is None:
        return Obsolete("answered")
    return StillTrue(to, post, await board_keeping.days(conn, network.id))


def _gone(delivery: Delivery) -> Notice | Obsolete:
    """The post is erased: where its card stood stands in the delivery itself."""
    if "message" not in delivery.facts:
        return Obsolete("post-gone")
    return ChallengeGone(int(delivery.facts["channel"]), int(delivery.facts["message"]))


async def _card(house: House, network: Network, post: Post) -> Notice | Obsolete:
    """The card, where those are who may see the challenge."""
    if post.challenge is None:
        return Obsolete("no-challenge")
    to = await _where(house, network, post)
    if to is None:
        return Obsolete("no-channel")
    message = post.message if post.channel == to.channel else None
    if post.status is Status.REMOVED and message is None:
        return Obsolete("removed")
    team = await board_cards.team(house.store.read, post.id)
    return ChallengeCard(to, post, team, message=message)


async def _where(house: House, network: Network, post: Post) -> Addressed | None:
    if post.chapter is None:
        channel, language = network.announce_channel, network.language
    else:
        chapter = await chapters.find(house.store.read, network.id, post.chapter)
        channel = chapter.channel if chapter else None
        language = chapter.language if chapter else network.language
    return None if channel is None else Addressed(language, channel=channel)


async def _team(house: House, delivery: Delivery, to: Addressed, post: Post) -> Notice | Obsolete:
    """A word about a challenge, to its author or to one who is still in."""
    what, who = str(delivery.facts["what"]), int(delivery.facts["who"])
    team = await board_cards.team(house.store.read, post.id)
    if delivery.target != post.member and delivery.target not in team:
        return Obsolete("not-in")
    if post.chapter is not None and delivery.target != post.member:
        conn = house.store.read
        if not await board.sees(conn, post.network, delivery.target, post.chapter):
            return Obsolete("not-seen")
    if what == "after":
        if post.status is not Status.LAPSED:
            return Obsolete("answered")
    elif not post.is_open:
        return Obsolete("over")
    if what == "left" and who in team:
        return Obsolete("in-again")
    if what == "full" and (post.challenge is None or len(team) < post.challenge.size):
        return Obsolete("not-full")
    return TeamNews(to, post, team, what, who)


async def _match(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The question to one of two, or, once both said yes, the introduction."""
    conn = house.store.read
    match = await board_matches.find(conn, delivery.subject)
    if match is None:
        return Obsolete("match-gone")
    sides = await board_finding.still(conn, match)
    if sides is None:
        return Obsolete("match-over")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    told = words.suggestion(match, *sides, reader=delivery.target)
    if delivery.kind is Kind.BOARD_MET:
        other = match.other(delivery.target)
        return Obsolete("not-met") if other is None else MatchMade(to, told, other, match.post)
    if not match.waits_for(delivery.target):
        return Obsolete("answered")
    return MatchAsked(to, told, first=match.stage is Stage.FIRST)
