"""Fills the town's memory: handbook, board, projects, partners and magazine.

People write, post and bring through the services, each at the time at which it would have been.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from db import board_keeping, imports, magazine, magazine_feeds, partners, projects, rounds
from db.chapters import Source
from db.store import Transaction
from db.towns import called
from demo.clock import ago
from demo.shelves import Carded, Friend, Memory, Paper, Posted, Thought, Written
from domain.chapters import Chapter
from domain.connectors import Someone
from domain.deliveries import Kind
from domain.handbook import Draft
from domain.ids import new_id
from domain.magazine import Feed
from domain.people import Person
from domain.records import Location, PartnerRecord, Shape
from services.board import challenges, posting
from services.handbook import writing
from services.house import House
from services.magazine import editing, ideas
from services.projects import keeping
from services.projects.keeping import Words

_SOURCE = "demo town"
_CREDIT = "Invented for the demo town"
_NEWS = timedelta(days=2)  # what is newer is announced when the town opens


@dataclass(frozen=True, slots=True)
class Shelves:
    """What the town knows as it is put there. ``person`` finds someone by their key."""

    house: House
    network: int
    chapters: Mapping[str, Chapter]
    person: Callable[[str], Awaitable[Person]]

    async def fill(self, memory: Memory) -> None:
        """All of ``memory``; the rounds that look after it come at once."""
        for page in memory.pages:
            await self._write(page)
        for post in memory.posts:
            await self._post(post)
        for card in memory.projects:
            await self._bring(card)
        await self._befriend(memory.partners)
        for paper in memory.feeds:
            if paper.followed:
                await self._follow(paper)
        await self._think(memory)
        await self._look_after()

    async def _write(self, page: Written) -> None:
        draft = Draft(page.title, page.text, page.language, page.audience, page.replaces)
        await writing.add(ago(self.house, page.days), await self.person(page.by), draft)

    async def _post(self, post: Posted) -> None:
        then, author = ago(self.house, post.days), await self.person(post.by)
        chapter = self.chapters.get(post.chapter)
        towns = await called(then.store.read, post.city) if post.city else []
        typed = posting.Typed(
            post.side, post.text, post.topics, towns[0] if towns else None, chapter
        )
        if post.date is not None:
            day = then.now().astimezone(ZoneInfo(author.zone)) + timedelta(days=post.date)
            typed = replace(typed, date=f"{day:%Y-%m-%d}", team=post.team)
        proposed = await posting.propose(then, author, typed)
        posted = await posting.confirm(then, author, proposed.draft)
        for key in post.joined:
            await challenges.join(then, await self.person(key), posted.id)

    async def _bring(self, card: Carded) -> None:
        who = await self.person(card.by)
        words = Words(card.name, card.text, card.link, card.topics)
        known = await projects.named(self.house.store.read, who, card.name)
        if known:
            await keeping.change(self.house, who, known[0].id, words)
            return
        chapter = self.chapters.get(card.chapter)
        await keeping.add(
            self.house,
            who,
            words,
            chapter=chapter.id if chapter else None,
            only_chapter=card.only_chapter,
        )

    async def _befriend(self, friends: tuple[Friend, ...]) -> None:
        """Partner organisations, as an import would write them."""
        now = self.house.now()

        async def unit(tx: Transaction) -> None:
            for friend in friends:
                record = _record(friend, now.year)
                source = Source(_SOURCE, record.key, "")
                await imports.put_partner(
                    tx, self.network, new_id(now), record, source, attribution=_CREDIT
                )
                await partners.index(tx, self.network, _SOURCE, record.key)

        await self.house.store.write(unit)

    async def _follow(self, paper: Paper) -> None:
        """A feed with its articles, as if it had been read; nobody asks it again by itself."""
        now, first = self.house.now(), self.house.now() - timedelta(days=200)
        feed = Feed(
            id=new_id(first),
            network=self.network,
            url=paper.url,
            home=paper.home,
            name=paper.name,
            language=paper.language,
            channel=None,
            followed_by=(await self.person("sol")).id,
            followed_at=first,
            checked_at=now,
        )

        async def unit(tx: Transaction) -> None:
            await magazine_feeds.put(tx, feed)
            fresh = []
            for entry in paper.entries(now):
                article = await magazine.take(tx, feed, entry, now=entry.published or now)
                if article is not None and now - article.published < _NEWS:
                    fresh.append(article)
            await magazine.announce(tx, feed, fresh, now=now)

        await self.house.store.write(unit)

    async def _think(self, memory: Memory) -> None:
        steward = await self.person("sol")
        for key in memory.editors:
            editor = await self.person(key)
            someone = Someone(editor.id, editor.name, bot=False)
            await editing.name(self.house, steward, someone, ends=False)
        for thought in memory.ideas:
            await self._propose(thought)

    async def _propose(self, thought: Thought) -> None:
        then = ago(self.house, thought.days)
        seen = await ideas.add(then, await self.person(thought.by), thought.title, thought.text)
        if thought.writer:
            await ideas.draft(then, await self.person(thought.writer), seen.idea.id, thought.draft)

    async def _look_after(self) -> None:
        now = self.house.now()

        async def unit(tx: Transaction) -> None:
            await board_keeping.round_now(tx, self.network, now=now)
            await rounds.again(tx, Kind.HANDBOOK_ROUND, self.network, due=now, now=now)

        await self.house.store.write(unit)


def _record(friend: Friend, year: int) -> PartnerRecord:
    parts = [place.split(", ") for place in friend.places]
    return PartnerRecord(
        key=friend.url,
        name=friend.name,
        shape=Shape.TITLE_LOCATIONS,
        url=friend.url,
        locations=tuple(Location(", ".join(part), part[0], part[1]) for part in parts),
        started=friend.started,
        ended=friend.ended,
        size_band=friend.size,
        sectors=friend.sectors,
        activities=friend.activities,
        recorded_on=date(year - 1, 3, 1),
    )
