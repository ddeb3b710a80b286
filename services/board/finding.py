"""The board as one person sees it: a list, one post, topics while typing."""

from __future__ import annotations

from dataclasses import dataclass

from db import board, board_cards, chapters
from domain import board as rules
from domain.board import Post, Seen
from domain.folding import fold
from domain.people import Person
from services.house import House

PAGE = 10
_CHOICES = 25


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is narrowed to; empty: not at all. ``topic`` and ``city`` are beginnings of names."""

    side: str = ""
    topic: str = ""
    city: str = ""
    chapter: int = 0
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page of living posts, the newest first; ``number`` counts from 0."""

    posts: tuple[Post, ...]
    wanted: Wanted
    number: int
    more: bool


async def listing(house: House, viewer: Person, wanted: Wanted, number: int = 0) -> Page:
    """A page of what ``viewer`` may see of the board."""
    found = await board.listed(
        house.store.read,
        viewer,
        side=wanted.side,
        topic=wanted.topic,
        city=wanted.city,
        chapter=wanted.chapter,
        mine=wanted.mine,
        limit=PAGE + 1,
        offset=number * PAGE,
    )
    return Page(tuple(found[:PAGE]), wanted, number, len(found) > PAGE)


async def get(house: House, viewer: Person, post_id: int) -> Seen:
    """One post. Raises ``PostGone`` for who may not see it."""
    conn = house.store.read
    post = await board.seen(conn, viewer, post_id)
    chapter = None
    if post.chapter is not None:
        chapter = await chapters.find(conn, viewer.network, post.chapter)
    return Seen(
        post,
        viewer.id,
        own=post.member == viewer.id,
        may_remove=post.is_open and rules.may_remove(viewer, post),
        team=await board_cards.team(conn, post.id) if post.challenge else (),
        chapter=chapter.name if chapter else None,
    )


async def topics(house: House, viewer: Person, typed: str) -> list[str]:
    """Up to 25 topics of posts that ``viewer`` may see, with a word that begins as ``typed`` does."""
    start = fold(typed)
    found = await board.topics(house.store.read, viewer)
    return [
        one
        for one in found
        if any(word.startswith(start) for word in fold(one).split()) or fold(one).startswith(start)
    ][:_CHOICES]
