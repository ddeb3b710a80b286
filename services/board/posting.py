"""Posting on the board: understood, shown, confirmed; changed and renewed by its author."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from db import audit, board, board_keeping, chapters, drafts, networks
from db.store import Transaction
from domain import board as rules
from domain.board import (
    MOST_OPEN,
    TEXT_LIMIT,
    Challenge,
    NotInThatChapter,
    Post,
    Side,
    TooManyPosts,
)
from domain.chapters import Chapter, ChapterClosed, ChapterGone, Status
from domain.errors import WhenNeedsTime, WhenPast, WhenUnreadable
from domain.events import DraftGone
from domain.people import Person
from domain.places import Place
from domain.text import clean_text
from domain.when import languages_for, read_period, read_when
from services.board.drafted import packed, unpacked
from services.house import House

_DRAFT = "board"
_LASTS = timedelta(hours=12)
"""How long a challenge that begins at an hour is taken to last: then its author is asked about it."""
_MOMENT = timedelta(seconds=1)
"""A period ends where the next begins: the last moment that it holds is this much before."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: ``until`` and ``date`` in words, ``topics`` separated by commas.

    ``date`` and ``team``: it is a challenge.
    """

    side: Side
    text: str
    topics: str = ""
    city: Place | None = None
    chapter: Chapter | None = None
    until: str = ""
    date: str = ""
    team: int = 0


@dataclass(frozen=True, slots=True)
class Proposed:
    """The post as it was understood, not posted yet. ``chapter`` is the name of who sees it,
    ``None``: the network; ``channel``: where the card of a challenge will stand, if anywhere;
    ``closed``: its author takes no direct messages at the moment."""

    draft: int
    post: Post
    chapter: str | None
    channel: int | None
    closed: bool


async def propose(house: House, actor: Person, typed: Typed) -> Proposed:
    """Understand a post and keep it until it is confirmed.

    Raises ``TextRefused``, ``TooManyTopics``, ``TooManyPosts``, ``NotInThatChapter``,
    ``ChapterClosed``, ``TeamSizeRefused``, a ``WhenRefused`` or ``PostTimeRefused``.
    """
    now, chapter = house.now(), typed.chapter
    conn = house.store.read
    _belongs(actor, chapter)
    if await board.open_of(conn, actor.network, actor.id) >= MOST_OPEN:
        raise TooManyPosts(MOST_OPEN)
    challenge = _challenge(typed, actor, now) if typed.date else None
    post = Post(
        id=0,
        network=actor.network,
        side=typed.side,
        member=actor.id,
        text=clean_text(typed.text, field="text", limit=TEXT_LIMIT),
        topics=rules.read_topics(typed.topics),
        city=typed.city.name if typed.city else "",
        chapter=chapter.id if chapter else None,
        posted=now.replace(microsecond=0),
        until=challenge.ends - _MOMENT
        if challenge
        else await _until(house, actor, typed.until, now),
        challenge=challenge,
    )

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, packed(post), now=now)

    draft = await house.store.write(unit)
    channel = await _channel(house, actor, chapter)
    return Proposed(draft, post, chapter.name if chapter else None, channel, actor.dm_closed)


async def _channel(house: House, actor: Person, chapter: Chapter | None) -> int | None:
    if chapter is not None:
        return chapter.channel
    network = await networks.find(house.store.read, actor.network)
    return network.announce_channel if network else None


def _belongs(actor: Person, chapter: Chapter | None) -> None:
    if chapter is None:
        return
    if chapter.id not in actor.chapters and chapter.id not in actor.connects:
        raise NotInThatChapter(chapter.name)
    if chapter.status is Status.COMPOSTED:
        raise ChapterClosed(chapter.name)


async def _until(house: House, actor: Person, text: str, now: datetime) -> datetime:
    """The end of the period that ``text`` names, or the moment; else what the network lives by."""
    if not text.strip():
        days = await board_keeping.days(house.store.read, actor.network)
        return rules.check_until(now + timedelta(days=days), now)
    languages = languages_for(actor.reads)
    try:
        end = read_period(text, now=now, zone=actor.zone, languages=languages).end - _MOMENT
    except WhenUnreadable:
        end = read_when(text, now=now, zone=actor.zone, languages=languages).at
    return rules.check_until(end, now)


def _challenge(typed: Typed, actor: Person, now: datetime) -> Challenge:
    """The day of a challenge, in its chapter's zone or in its author's: an hour, or a whole day."""
    size = rules.check_size(typed.team)
    zone = typed.chapter.zone if typed.chapter else actor.zone
    languages = languages_for(actor.reads)
    day = typed.date
    try:
        moment = read_when(day, now=now, zone=zone, languages=languages)
        if moment.wall.time() == now.astimezone(ZoneInfo(zone)).time().replace(microsecond=0):
            # "In ten days" has the clock of now, which nobody meant.
            day = f"{moment.wall:%Y-%m-%d}"
            raise WhenNeedsTime(typed.date, day)
        starts = moment.at
        ends, whole = starts + _LASTS, False
    except (WhenNeedsTime, WhenUnreadable):
        period = read_period(day, now=now, zone=zone, languages=languages)
        starts, ends, whole = period.start, period.end, True
    if ends <= now:
        raise WhenPast(typed.date, starts, typed.date)
    rules.check_until(ends, now)
    return Challenge(starts.replace(microsecond=0), ends.replace(microsecond=0), zone, size, whole)


async def confirm(house: House, actor: Person, draft: int) -> Post:
    """Put it on the board, and look for the other side. Raises as ``propose``, and ``DraftGone``."""
    now = house.now()

    async def unit(tx: Transaction) -> Post:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        post = unpacked(actor, content, now)
        if post.chapter is not None:
            await _recheck(tx, actor, post.chapter)
        if await board.open_of(tx.conn, actor.network, actor.id) >= MOST_OPEN:
            raise TooManyPosts(MOST_OPEN)
        await board.add(tx, post, now=now)
        await board_keeping.round_now(tx, actor.network, now=now)
        await audit.add(tx, actor.network, "board.post", actor=actor.id, subject=post.id, now=now)
        return post

    return await house.store.write(unit)


async def _recheck(tx: Transaction, actor: Person, chapter_id: int) -> None:
    chapter = await chapters.find(tx.conn, actor.network, chapter_id)
    if chapter is None:
        raise ChapterGone
    if chapter.status is Status.COMPOSTED:
        raise ChapterClosed(chapter.name)
    if not await board.sees(tx.conn, actor.network, actor.id, chapter_id):
        raise NotInThatChapter(chapter.name)


async def discard(house: House, actor: Person, draft: int) -> None:
    """Nothing is posted."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)


# One's own


async def _own(tx: Transaction, actor: Person, post_id: int) -> Post:
    post, _ = await board.recheck(tx, actor, post_id)
    rules.check_own(actor, post)
    return post


async def own(house: House, actor: Person, post_id: int) -> Post:
    """A post of theirs that still holds. Raises ``PostGone``, ``NotAuthor`` or ``PostOver``."""
    post = await board.seen(house.store.read, actor, post_id)
    rules.check_own(actor, post)
    rules.check_open(post)
    return post


async def edit(
    house: House, actor: Person, post_id: int, text: str, topics: str, city: Place | None
) -> Post:
    """Other words, topics or city, by its author; the other side is looked for anew.

    Raises ``PostGone``, ``NotAuthor``, ``PostOver``, ``TextRefused`` or ``TooManyTopics``.
    """
    now = house.now()
    said = clean_text(text, field="text", limit=TEXT_LIMIT)
    tagged = rules.read_topics(topics)

    async def unit(tx: Transaction) -> Post:
        post = await _own(tx, actor, post_id)
        rules.check_open(post)
        where = city.name if city else ""
        after = replace(post, text=said, topics=tagged, city=where)
        if after != post:
            await board.save(tx, after, now=now)
            await board_keeping.look_again(tx, after)
            await board_keeping.round_now(tx, actor.network, now=now)
        return after

    return await house.store.write(unit)


async def renew(house: House, actor: Person, post_id: int) -> Post:
    """*Still true*: it holds on. Raises ``PostGone``, ``NotAuthor`` or ``PostOver``.

    A challenge ends with its day, so that nothing changes about it.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Post:
        post = await _own(tx, actor, post_id)
        rules.check_open(post)
        if post.challenge is not None:
            return post
        days = await board_keeping.days(tx.conn, actor.network)
        after = rules.renewed(post, days, now)
        await board.save(tx, after, now=now)
        await board_keeping.plan_round(tx, actor.network, now=now)
        return after

    return await house.store.write(unit)
