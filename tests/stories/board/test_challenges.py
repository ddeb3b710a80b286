"""A challenge: a need with a day and a small team, from its card to what came of it."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from db.personal import erase
from db.store import Transaction
from tests.stories.board.playing import (
    DAY,
    SOON,
    asked,
    joins,
    lines,
    listing,
    posts,
    presses,
)
from tests.stories.conftest import Town
from tests.stories.playing import forged


async def begins(town: Town, actor: simcord.MemberActor, **options: object) -> str:
    """``actor`` begins a challenge; the identifier of the post."""
    wanted = {"text": "Paint the *old* kiosk", "date": "16 May 14:00", "team": 2, **options}
    shown = await actor.slash(town.square, "board challenge", **wanted)
    assert "When the team is full, I introduce everyone" in shown.response.content
    done = await actor.click(shown.response, label="Confirm")
    await town.wait(SOON)
    return presses(done.response)["Details"].split(":")[1]


def cards(channel: simcord.ChannelHandle) -> list[discord.Message]:
    """The cards of challenges in a channel."""
    return [
        one for one in channel.history() if one.embeds and "Challenge" in str(one.embeds[0].title)
    ]


def fields(message: discord.Message) -> dict[str, str]:
    """What the card says."""
    return {str(one.name): str(one.value) for one in message.embeds[0].fields}


def told(town: Town, actor: simcord.MemberActor, what: str) -> list[discord.Message]:
    """The messages to ``actor`` that say ``what``."""
    return [one for one in town.inbox(actor) if what in one.content]


async def test_a_challenge_from_its_card_to_what_came_of_it(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    amina, bea, cleo, dan = (town.person(one) for one in ("amina", "bea", "cleo", "dan"))
    post = await begins(town, amina)
    (card,) = cards(town.square)
    assert card.embeds[0].description == "Paint the \\*old\\* kiosk"
    assert list(presses(card)) == ["I'm in", "Details"]
    said = await bea.click(card, label="I'm in")
    assert "One more person is wanted" in said.response.content
    assert "are in already" in (await bea.click(card, label="I'm in")).response.content
    assert "in it anyway" in (await amina.click(card, label="I'm in")).response.content
    await town.wait(SOON)
    assert not told(town, bea, "The team is full")
    said = await cleo.click(card, label="I'm in")
    assert "the team is full" in said.response.content
    assert "all the people" in await forged(town, dan, f"team.join:{post}")
    await town.wait(SOON)
    for one in (amina, bea, cleo):
        (full,) = told(town, one, "The team is full")
        assert all(f"<@{other.id}>" in full.content for other in (amina, bea, cleo))
    (card,) = cards(town.square)  # edited in its place
    assert list(presses(card)) == ["Not any more", "Details"]
    assert f"<@{cleo.id}>" in fields(card)["In the team: 2 of 2, and who began it"]
    await cleo.click(card, label="Not any more")
    assert "You were not in" in (await dan.click(card, label="Not any more")).response.content
    await town.wait(SOON)
    assert len(told(town, amina, f"<@{cleo.id}> cannot be in the team")) == 1
    (card,) = cards(town.square)
    await dan.click(card, label="I'm in")
    await town.wait(10 * DAY + timedelta(hours=3))
    assert [len(told(town, one, "nearly time")) for one in (amina, bea, cleo, dan)] == [1, 1, 0, 1]
    await town.wait(3 * DAY)
    assert "Nothing like that" in lines(await listing(town, bea))
    (after,) = told(town, amina, "How did it go?")
    assert not told(town, bea, "How did it go?")
    stranger = await forged(town, bea, f"post.closed:{post}")
    assert "Only whoever wrote" in stranger
    form = await amina.user.click(after, label="How it went")
    done = await amina.user.submit_modal(form, {"outcome": "It *shines*."})
    assert "stands on the card" in done.response.content
    await town.wait(SOON)
    (card,) = cards(town.square)
    assert fields(card)["What came of it"] == "It \\*shines\\*."
    assert list(presses(card)) == ["Details"]
    assert len(told(town, amina, "How did it go?")) == 1


async def test_a_challenge_of_a_chapter_stands_in_its_channel_for_its_people(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    lyon = await town.chapter("Lyon")
    amina, bea = town.person("amina"), town.person("bea")
    await joins(town, amina, lyon)
    post = await begins(town, amina, chapter="Lyon", date="16 May")
    assert cards(town.square) == []
    (card,) = cards(town.channel(lyon))
    assert ":D>" in fields(card)["When"]  # a whole day: no hour was named
    assert "not for you to see" in await forged(town, bea, f"team.join:{post}")
    assert "not for you to see" in (await bea.click(card, label="Details")).response.content
    own = await amina.click(card, label="Details")
    assert "Still true" not in presses(own.response)
    down = await amina.click(own.response, label="Take down")
    assert down.response.content == "Taken down."
    await town.wait(SOON)
    (card,) = cards(town.channel(lyon))
    assert card.embeds[0].description == "Taken down."
    assert fields(card) == {}


async def test_a_challenge_needs_a_day_ahead(town: Town) -> None:
    amina = town.person("amina")
    wanted = {"text": "Paint", "team": 3}
    past = await amina.slash(town.square, "board challenge", date="yesterday", **wanted)
    assert "over" in past.response.content
    far = await amina.slash(town.square, "board challenge", date="4 May 2030 10:00", **wanted)
    assert "too far away" in far.response.content
    none = await amina.slash(town.square, "board challenge", date="whenever", **wanted)
    assert "whenever" in none.response.content


async def test_an_erased_author_leaves_no_card_and_no_question_behind(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    amina, bea, cleo = town.person("amina"), town.person("bea"), town.person("cleo")
    await begins(town, amina)
    await begins(town, cleo, text="Plant a hedge")
    hedge = next(one for one in cards(town.square) if "hedge" in str(one.embeds[0].description))
    await amina.click(hedge, label="I'm in")
    await town.wait(SOON)
    await posts(town, bea, "offer", "Paint for a kiosk")
    await town.wait(SOON)
    (question,) = asked(town, bea)

    async def unit(tx: Transaction) -> None:
        await erase(tx, town.guild.id, amina.id, now=town.house.now())

    await town.house.store.write(unit)
    await town.wait(SOON)
    (left,) = cards(town.square)
    assert "hedge" in str(left.embeds[0].description)
    assert str(amina.id) not in str(fields(left))
    late = await bea.user.click(question, label="Yes, gladly")
    assert "for somebody else" in late.response.content  # nothing is known of it any more
