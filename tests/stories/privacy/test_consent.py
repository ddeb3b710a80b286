"""Consent that is withdrawn holds in the same second, on every way by which people are seen."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta

import discord
import pytest
import simcord

from db import pairing
from tests.stories.board.playing import SOON, listing, posts
from tests.stories.board.test_challenges import begins, cards
from tests.stories.conftest import Town
from tests.stories.privacy.playing import CITY, SKILL, open_wide, said, suggested
from tests.stories.test_members import opened

Withdraw = Callable[[Town, simcord.MemberActor], Awaitable[None]]
QUESTION = f"Who can help with {SKILL}?"


async def close_all(town: Town, actor: simcord.MemberActor) -> None:
    """They set every field to nobody, and stop being introduced."""
    for field in ("skills", "city", "chapters"):
        await opened(town, actor, field, "nobody")
    await actor.slash(town.square, "profile pairing", choice="off")


async def erase(town: Town, actor: simcord.MemberActor) -> None:
    """They ask to be erased."""
    shown = await actor.slash(town.square, "privacy erase")
    await actor.click(shown.response, label="Confirm")


async def looks(town: Town, viewer: simcord.MemberActor, whom: simcord.MemberActor) -> str:
    """Everything that ``viewer`` gets to see of people, by every way to ask for it."""
    square = town.square
    shown = [
        await viewer.slash(square, "member find"),
        await viewer.slash(square, "member find", query="ada"),
        await viewer.slash(square, "member find", skill=SKILL),
        await viewer.slash(square, "member find", city=CITY),
        await viewer.slash(square, "member find", chapter="Lyon"),
        await viewer.slash(square, "member show", member=whom.user),
        await viewer.slash(square, "ask", question=QUESTION),
        await viewer.slash(square, "ask", question=f"Who lives in {CITY}?"),
        await viewer.slash(square, "ask", question="Who is ada?"),
    ]
    return "".join(map(said, shown)) + str(await suggested(town, viewer))


async def members_paired(town: Town) -> set[int]:
    """Who would be introduced now."""
    found = await pairing.seekers(town.house.store.read, town.guild.id, now=town.house.now())
    return {one.id for one in found}


@pytest.mark.parametrize("withdraw", [close_all, erase])
async def test_who_closes_or_erases_is_seen_by_nobody_in_the_same_second(
    town: Town, withdraw: Withdraw
) -> None:
    lyon = await town.chapter("Lyon")
    ada = await open_wide(town, "ada", lyon)
    viewers = [town.person("stranger"), town.steward(), await town.connector("ina", lyon)]
    for viewer in viewers:
        seen = await looks(town, viewer, ada)
        assert SKILL in seen
        assert f"<@{ada.id}>" in seen
    older = await viewers[0].slash(town.square, "ask", question=QUESTION)
    assert ada.id in await members_paired(town)
    before = town.house.now()
    await withdraw(town, ada)
    for viewer in viewers:
        seen = await looks(town, viewer, ada)
        assert str(ada.id) not in seen
        assert "Xylophone" not in seen.replace(QUESTION, "")
    shared = await viewers[0].click(older.response, label="Share")
    assert str(ada.id) not in said(shared)
    assert town.house.now() - before < timedelta(seconds=1)
    assert ada.id not in await members_paired(town)
    own = await ada.slash(town.square, "profile show")
    assert SKILL in said(own)


async def test_a_page_turned_and_a_card_opened_from_an_old_list_know_it(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    people = [await open_wide(town, f"ada{number:02}", lyon) for number in range(11)]
    ben = town.person("ben")
    listed = await ben.slash(town.square, "member find", skill=SKILL)
    assert f"<@{people[0].id}>" in said(listed)
    choose = next(part for part in re.findall(r"member\.open[^'\"]*", said(listed)))
    await erase(town, people[0])
    gone = await ben.select(listed.response, custom_id=choose, values=[str(people[0].id)])
    assert SKILL.title() not in said(gone)
    await erase(town, people[-1])
    turned = await ben.click(listed.response, label="More")
    assert str(people[-1].id) not in said(turned)


async def test_what_they_posted_is_shown_to_themselves_alone(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada, ben = await open_wide(town, "ada", lyon), town.person("ben")
    await posts(town, ada, "offer", "Tuning of old pianos")
    await ada.slash(town.square, "project add", name="Kites", text="Paper and wind")
    for shown in (True, False):
        assert ("pianos" in said(await listing(town, ben))) is shown
        assert ("Kites" in said(await ben.slash(town.square, "project list"))) is shown
        asked = await ben.slash(town.square, "project list", topic="kites")
        assert ("Paper" in said(asked) or "Kites" in said(asked).replace("kites", "")) is shown
        assert ("Paper" in await card(town, ben, "Kites")) is shown
        if shown:
            await erase(town, ada)
    assert "pianos" in said(await listing(town, ada))
    assert "Paper" in await card(town, ada, "Kites")


async def card(town: Town, viewer: simcord.MemberActor, name: str) -> str:
    """What ``/project show`` answers."""
    return said(await viewer.slash(town.square, "project show", project=name))


async def test_who_leaves_a_chapter_is_nobodys_chapter_mate_any_more(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada = await open_wide(town, "ada", lyon)
    mate = await open_wide(town, "mate", lyon)
    for field in ("skills", "city", "chapters"):
        await opened(town, ada, field, "chapter")
    assert f"<@{ada.id}>" in await looks(town, mate, ada)
    await ada.slash(town.square, "chapter leave", chapter="Lyon")
    assert f"<@{ada.id}>" not in await looks(town, mate, ada)


async def test_what_stands_in_a_channel_is_redrawn_without_them_and_with_them_again(
    town: Town,
) -> None:
    await town.network(announce_channel=town.square.id)
    ada, ben = town.person("ada"), town.person("ben")
    await begins(town, ben)
    (card,) = cards(town.square)
    await ada.click(card, label="I'm in")
    await begins(town, ada, text="Fly kites")
    await town.wait(SOON)
    before = [shown_in(one) for one in cards(town.square)]
    assert all(f"<@{ada.id}>" in one for one in before)
    shown = await ada.slash(town.square, "privacy erase")
    asked = await ada.click(shown.response, label="Confirm")
    await town.wait(SOON)
    assert str(ada.id) not in "".join(map(shown_in, town.square.history()))
    await ada.click(asked.response, label="Keep my data")
    await town.wait(SOON)
    assert [shown_in(one) for one in cards(town.square)] == before


def shown_in(message: discord.Message) -> str:
    """Everything that a message shows."""
    return message.content + "".join(str(embed.to_dict()) for embed in message.embeds)
