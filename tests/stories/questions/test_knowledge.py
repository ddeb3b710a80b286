"""Questions about what the network decides, makes, shares and writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest
import simcord

from db import (
    board,
    handbook,
    imports,
    magazine,
    magazine_editors,
    magazine_feeds,
    partners,
    projects,
)
from db.chapters import Source as ChapterSource
from db.store import Transaction
from domain.board import Post, Side
from domain.chapters import Chapter
from domain.events import Audience
from domain.handbook import Audience as Readers
from domain.handbook import Page, Source
from domain.ids import new_id
from domain.magazine import Entry, Feed
from domain.members import Level
from domain.projects import Project
from domain.questions.parts import Page as Practice
from domain.records import Location, PartnerRecord, Shape
from tests.stories.conftest import Town
from tests.stories.questions.playing import asked, mentioned, profile


@dataclass
class Readers4:
    """One of each who may ask; the crew are stewards."""

    stranger: simcord.MemberActor
    mate: simcord.MemberActor
    connector: simcord.MemberActor
    crew: simcord.MemberActor

    async def told(self, town: Town, question: str, words: str) -> set[str]:
        """Who hears ``words`` in answer to ``question``; ``everyone``: who reads a channel."""
        found = set()
        for name in ("stranger", "mate", "connector", "crew"):
            if words in await asked(town, getattr(self, name), question):
                found.add(name)
        if words in await mentioned(town, self.crew, question):
            found.add("everyone")
        return found


EVERYBODY = {"stranger", "mate", "connector", "crew", "everyone"}


@pytest.fixture
async def four(town: Town, lyon: Chapter) -> Readers4:
    found = Readers4(
        town.person("stranger"),
        town.person("mate"),
        await town.connector("connector", lyon),
        town.steward("crew"),
    )
    await profile(town, found.mate, {}, Level.NOBODY, lyon)
    return found


async def write_page(town: Town, title: str, text: str, **details: object) -> None:
    """A page of the handbook."""
    now = town.house.now()
    number = new_id(now)
    known: dict[str, object] = {"language": "en", "changed": now - timedelta(days=400), **details}
    page = Page(
        id=number,
        network=town.guild.id,
        title=title,
        text=text,
        source=Source.WRITTEN,
        key=str(number),
        confirmed=now,
        added=now,
        **known,  # type: ignore[arg-type]
    )

    async def unit(tx: Transaction) -> None:
        await handbook.add(tx, page, now=now)

    await town.house.store.write(unit)


async def test_a_passage_is_quoted_with_its_page_its_link_and_its_date(
    town: Town, lyon: Chapter, four: Readers4
) -> None:
    await write_page(
        town,
        "Money",
        "Every chapter keeps a purse of its own. Receipts go into the shared folder.",
        url="https://example.org/money",
        asked=town.house.now(),
    )
    question = "what does our handbook say about receipts?"
    answer = await asked(town, four.stranger, question)
    assert "**Money <https://example.org/money>** (<t:1743328800:D>)" in answer
    assert "nobody has confirmed lately" in answer
    assert "> " in answer
    assert "Receipts go into the shared folder" in answer
    assert "From the network's handbook, <t:" in answer
    assert await four.told(town, question, "shared folder") == EVERYBODY
    result = await four.stranger.slash(town.square, "ask", question=question)
    (chooser, *_) = result.response.components[0]["components"]
    opened = await four.stranger.select(result.response, values=[chooser["options"][0]["value"]])
    assert opened.ephemeral
    assert "purse of its own" in str(opened.response.embeds[0].to_dict())


async def test_a_page_for_connectors_is_quoted_to_nobody_else(
    town: Town, lyon: Chapter, four: Readers4
) -> None:
    await write_page(
        town, "Keys", "The spare keys lie in the blue drawer.", audience=Readers.CONNECTORS
    )
    told = await four.told(town, "what does our handbook say about spare keys?", "blue drawer")
    assert told == {"connector", "crew"}


async def test_the_networks_own_page_stands_for_that_of_the_bot(
    town: Town, lyon: Chapter, four: Readers4
) -> None:
    question = "what are our values?"
    assert "Permanent beta" in await asked(town, four.stranger, question)
    text = "Slowness first.\n\n## On haste\n\nIt waits."
    await write_page(town, "What we hold dear", text, replaces=Practice.VALUES)
    answer = await asked(town, four.stranger, question)
    assert "Slowness first. On haste — It waits." in answer
    assert "What we hold dear" in answer
    assert "Permanent beta" not in answer


async def test_what_no_page_says_is_said_plainly(town: Town, lyon: Chapter) -> None:
    answer = await asked(town, town.person("bo"), "what does our handbook say about zeppelins?")
    assert "zeppelins" in answer
    assert "> " not in answer


async def test_a_decision_is_told_to_those_who_decide_it(
    town: Town, lyon: Chapter, four: Readers4
) -> None:
    shown = await four.connector.slash(
        town.square,
        "decide propose",
        title="A common kitchen",
        text="We rent one kitchen",
        closes="in 5 days",
        chapter="Lyon",
    )
    await four.connector.click(shown.response, label="Confirm")
    question = "what is being decided?"
    assert await four.told(town, question, "common kitchen") == {"mate", "connector", "crew"}
    answer = await asked(town, four.mate, question)
    assert "closes <t:" in answer
    assert "it waits for you" in answer
    assert "seen by those who decide it" in await mentioned(town, four.mate, question)


async def test_the_board_tells_what_the_reader_may_see(
    town: Town, lyon: Chapter, four: Readers4
) -> None:
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        for text, chapter in (("A room for thirty", None), ("A room at home", lyon.id)):
            post = Post(
                id=new_id(now),
                network=town.guild.id,
                side=Side.OFFER,
                member=four.connector.id,
                text=text,
                topics=("room",),
                city="Lyon",
                chapter=chapter,
                posted=now,
                until=now + timedelta(days=30),
            )
            await board.add(tx, post, now=now)

    await town.house.store.write(unit)
    question = "who offers a room?"
    assert await four.told(town, question, "A room for thirty") == EVERYBODY
    told = await four.told(town, question, "A room at home")
    assert told == {"mate", "connector", "crew"}
    answer = await asked(town, four.stranger, question)
    assert f"<@{four.connector.id}> offers" in answer
    assert "From the board, <t:" in answer
    result = await four.stranger.slash(town.square, "ask", question=question)
    (chooser, *_) = result.response.components[0]["components"]
    opened = await four.stranger.select(result.response, values=[chooser["options"][0]["value"]])
    assert "A room for thirty" in str(opened.response.embeds[0].to_dict())
    none = await asked(town, four.stranger, "who offers a boat?")
    assert "Nobody offers that on the board" in none


async def test_a_project_is_told_to_those_who_may_see_its_card(
    town: Town, lyon: Chapter, four: Readers4
) -> None:
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        for name, audience in (("Open water", Audience.NETWORK), ("Own water", Audience.CHAPTER)):
            project = Project(
                id=new_id(now),
                network=town.guild.id,
                name=name,
                member=four.connector.id,
                text="Rain for every roof",
                chapter=lyon.id,
                audience=audience,
            )
            await projects.add(tx, project, now=now)

    await town.house.store.write(unit)
    question = "which projects are about water?"
    assert await four.told(town, question, "Open water") == EVERYBODY
    assert await four.told(town, question, "Own water") == {"mate", "connector", "crew"}
    none = await asked(town, four.stranger, "which projects are about zeppelins?")
    assert "I know no project that you can see" in none


async def test_the_newest_articles_and_the_way_to_write_one_are_told(
    town: Town, lyon: Chapter, four: Readers4
) -> None:
    now = town.house.now()
    assert "no article of the magazine yet" in await asked(
        town, four.stranger, "what is new in the magazine?"
    )
    feed = Feed(
        id=new_id(now),
        network=town.guild.id,
        url="https://example.org/feed.xml",
        home="https://example.org",
        name="Our magazine",
        language="fr",
        channel=None,
        followed_by=None,
        followed_at=now,
        checked_at=now,
    )
    entry = Entry(
        key="1",
        title="Bread and commons",
        link="https://example.org/bread",
        published=now - timedelta(days=3),
    )

    async def unit(tx: Transaction) -> None:
        await magazine_feeds.put(tx, feed)
        await magazine.take(tx, feed, entry, now=now)
        await magazine_editors.add(tx, town.guild.id, four.connector.id, by=four.crew.id, now=now)

    await town.house.store.write(unit)
    answer = await asked(town, four.stranger, "what is new in the magazine?")
    assert "Bread and commons" in answer
    assert "Our magazine, <t:" in answer
    assert "<https://example.org/bread>" in answer
    path = await asked(town, four.stranger, "how do I publish an article?")
    assert "Write a draft" in path
    assert f"<@{four.connector.id}>" in path


async def test_what_nobody_knows_yet_is_said_with_whom_to_ask(
    town: Town, lyon: Chapter, four: Readers4
) -> None:
    answer = await asked(town, four.stranger, "which partners do we have in Lyon?")
    assert "I know no partner" in answer
    assert f"<@{four.connector.id}>" in answer


async def test_a_partner_is_told_with_its_place_its_record_and_to_whom_that_is_owed(
    town: Town, lyon: Chapter, four: Readers4
) -> None:
    record = PartnerRecord(
        key="1",
        name="Atelier Commun",
        shape=next(iter(Shape)),
        url="https://example.org/atelier",
        locations=(Location("Lyon, France", "Lyon", "FR"),),
        sectors=("repair",),
        recorded_on=date(2024, 5, 1),
    )

    async def unit(tx: Transaction) -> None:
        number = new_id(town.house.now())
        source = ChapterSource("directory", "1", "1")
        await imports.put_partner(
            tx, town.guild.id, number, record, source, attribution="Directory of commons, CC BY"
        )
        await partners.index(tx, town.guild.id, "directory", "1")

    await town.house.store.write(unit)
    answer = await asked(town, four.stranger, "which partners do we have in Lyon?")
    assert "**Atelier Commun**" in answer
    assert "Lyon, France" in answer
    assert "1 May 2024" in answer
    assert "<https://example.org/atelier>" in answer
    assert "Directory of commons, CC BY" in answer
    assert "From the directory of partners, <t:" in answer
    elsewhere = await asked(town, four.stranger, "which partners do we have in Berlin?")
    assert "Atelier" not in elsewhere
