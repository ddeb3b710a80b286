"""From an idea to an article: who takes it further, who hears of it, and how often."""

from __future__ import annotations

from datetime import timedelta

import simcord

from tests.feeds.outside import Site
from tests.stories.conftest import NOON, Town
from tests.stories.deliveries.playing import with_stewards
from tests.stories.magazine.playing import (
    HOUR,
    follow,
    item,
    labels,
    put,
    rows,
    text,
    with_news,
)

LATER = NOON + timedelta(minutes=30)
DAY = timedelta(days=1)


async def idea(
    town: Town, actor: simcord.MemberActor, title: str, **more: str
) -> simcord.InteractionResult:
    """``/magazine idea``."""
    return await actor.slash(town.square, "magazine idea", title=title, **more)


async def linked(
    actor: simcord.MemberActor, card: simcord.InteractionResult, label: str, link: str
) -> simcord.InteractionResult:
    """Press a button of an idea's card and type a link."""
    form = await actor.click(card.response, label=label)
    return await actor.submit_modal(form, {"link": link})


async def stages(town: Town) -> list[str]:
    """How far each idea is."""
    found = await rows(town, "SELECT stage FROM magazine_ideas ORDER BY id")
    return [row["stage"] for row in found]


async def test_an_idea_becomes_an_article_and_its_author_is_thanked_once(
    town: Town, far: Site
) -> None:
    put(far)
    news = await with_news(town)
    await follow(town, town.steward(), far)
    bo, cleo = town.person("bo"), town.person("cleo")
    await town.speaks(bo, "fr")
    await town.steward("eve").slash(town.square, "magazine editor", member=cleo)

    shown = await idea(town, bo, "Gardens *in* town", text="They feed us.")
    assert shown.ephemeral
    assert f"<@{cleo.id}>" in text(shown)
    assert shown.response.embeds[0].title == "Gardens \\*in\\* town"
    assert labels(shown) == ["Je l'écris", "Lien du brouillon", "Publié", "Retirer"]

    listed = await cleo.slash(town.square, "magazine ideas")
    (row,) = await rows(town, "SELECT id FROM magazine_ideas")
    card = await cleo.select(listed.response, values=[str(row["id"])])
    await cleo.click(card.response, label="I write it")
    card = await cleo.select(listed.response, values=[str(row["id"])])
    assert "I write it" not in labels(card)
    drafted = await linked(cleo, card, "Draft link", "https://magazine.test/gardens")
    assert "The draft is noted" in text(drafted)

    put(far, item("g", "Of gardens", at=LATER, link="https://magazine.test/gardens/"), tag='"v2"')
    await town.wait(HOUR)
    assert await stages(town) == ["published"]
    (thanks,) = town.inbox(bo)
    assert "ton idée, est dans le magazine" in thanks.content
    (written,) = town.inbox(cleo)
    assert "Thank you for writing it" in written.content
    assert len(news.history()) == 1
    await town.restart()
    await town.wait(HOUR)
    assert len(town.inbox(bo)) == 1
    over = await cleo.click(card.response, label="Take down")
    assert "published or taken down already" in text(over)


async def test_who_may_not_take_an_idea_further_is_told_whom_to_ask(town: Town) -> None:
    await town.network()
    steward = town.steward()
    bo, dan, cleo = town.person("bo"), town.person("dan"), town.person("cleo")

    async def name(member: simcord.MemberActor, **action: str) -> simcord.InteractionResult:
        return await steward.slash(town.square, "magazine editor", member=member, **action)

    shown = await idea(town, bo, "Gardens")
    assert "Nobody edits the magazine yet: ask a steward" in text(shown)
    assert "Only stewards" in text(await bo.slash(town.square, "magazine editor", member=bo))
    listed = await dan.slash(town.square, "magazine ideas")
    (row,) = await rows(town, "SELECT id FROM magazine_ideas")
    assert labels(await dan.select(listed.response, values=[str(row["id"])])) == []

    await name(dan)
    named = await name(cleo)
    assert "edits the magazine from now on" in text(named)
    card = await dan.select(listed.response, values=[str(row["id"])])
    await name(dan, action="remove")
    refused = await dan.click(card.response, label="Take down")
    assert "You can ask **cleo**" in text(refused)

    path = await dan.slash(town.square, "magazine write")
    assert f"<@{cleo.id}>" in text(path)
    assert "One idea is on its way" in text(path)
    assert named.ephemeral
    assert path.ephemeral
    assert town.inbox(cleo) == []

    ended = await name(cleo, action="remove")
    assert "does not edit the magazine any more" in text(ended)
    refused = await dan.click(card.response, label="Published")
    assert "There are no editors yet: ask a steward" in text(refused)
    assert await stages(town) == ["idea"]
    await bo.click(shown.response, label="Take down")
    assert await stages(town) == ["withdrawn"]
    assert "no such idea" in text(await dan.slash(town.square, "magazine ideas"))


async def test_an_article_that_is_called_alike_is_asked_about(town: Town, far: Site) -> None:
    put(far)
    await with_news(town)
    await follow(town, town.steward(), far)
    bo = town.person("bo")
    await idea(town, bo, "Gardens in our town")
    put(far, item("g", "Gardens in our Town!", at=LATER), tag='"v2"')
    await town.wait(HOUR)
    (question,) = town.inbox(bo)
    assert "Is it your idea" in question.content
    done = await bo.user.click(question, label="Yes, that is it")
    assert "It is published" in text(done)
    assert await stages(town) == ["published"]
    await town.wait(HOUR)
    assert len(town.inbox(bo)) == 1  # who pressed was thanked there


async def test_ideas_that_nobody_takes_up_reach_the_editors_in_one_message_once(
    town: Town,
) -> None:
    await town.network()
    bo, cleo = town.person("bo"), town.person("cleo")
    await town.steward().slash(town.square, "magazine editor", member=cleo)
    for title in ("Gardens", "Water", "Soup"):
        shown = await idea(town, bo, title)
    await bo.click(shown.response, label="I write it")
    await town.wait(13 * DAY)
    assert town.inbox(cleo) == []
    await town.wait(3 * DAY)
    (told,) = town.inbox(cleo)
    assert "2 ideas for the magazine have waited" in told.content
    assert "**Gardens**" in told.content
    assert "Soup" not in told.content
    await linked(bo, shown, "Draft link", "https://pad.test/soup")
    await town.wait(30 * DAY)
    assert len(town.inbox(cleo)) == 1
    assert town.inbox(bo) == []
    await town.wait(31 * DAY)
    (asked,) = town.inbox(bo)
    assert "How is **Soup** coming on?" in asked.content
    await bo.user.click(asked, label="Still on it")
    await town.wait(30 * DAY)
    assert len(town.inbox(bo)) == 1


async def test_where_no_editor_takes_messages_the_stewards_hear_of_ideas(town: Town) -> None:
    office = await with_stewards(town)
    await town.network(stewards_channel=office.id)
    bo, cleo = town.person("bo"), town.person("cleo")
    await town.steward().slash(town.square, "magazine editor", member=cleo)
    await idea(town, bo, "Gardens")
    box = cleo.user.dm_channel.id
    town.env.inject_error("POST", f"/channels/{box}/messages", status=403, code=50007)
    await town.wait(16 * DAY)
    assert town.inbox(cleo) == []
    (told,) = [one for one in office.history() if "nobody has taken it up" in one.content]
    assert "**Gardens**" in told.content


async def test_who_leaves_edits_and_writes_nothing_any_more(town: Town) -> None:
    await town.network()
    bo, cleo = town.person("bo"), town.person("cleo")
    await town.steward().slash(town.square, "magazine editor", member=cleo)
    await idea(town, bo, "Gardens")
    (row,) = await rows(town, "SELECT id FROM magazine_ideas")
    listed = await cleo.slash(town.square, "magazine ideas")
    card = await cleo.select(listed.response, values=[str(row["id"])])
    await cleo.click(card.response, label="I write it")
    town.env.backend.remove_member(town.guild.id, cleo.id)
    await town.wait(timedelta(seconds=1))
    (after,) = await rows(town, "SELECT writer FROM magazine_ideas")
    assert after == {"writer": None}
    (ended,) = await rows(town, "SELECT until FROM magazine_editors")
    assert ended["until"] is not None
    assert "Nobody edits" in text(await bo.slash(town.square, "magazine write"))
