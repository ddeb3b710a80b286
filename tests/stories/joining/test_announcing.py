"""A word to a whole chapter, by the front door."""

from __future__ import annotations

from datetime import timedelta

import discord

from tests.stories.chapters.playing import composted, told
from tests.stories.conftest import Town


async def test_an_announcement_is_seen_before_it_is_posted_and_mentions_nobody(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    mia = await town.connector("mia", lyon)
    text = "@everyone **Soup** on Friday\n<@123456789> brings bread"
    preview = await mia.slash(town.square, "chapter announce", chapter="Lyon", text=text)
    assert preview.ephemeral
    assert f"<#{lyon.channel}>" in preview.response.content
    assert town.channel(lyon).history() == []
    done = await mia.click(preview.response, label="Confirm")
    assert "on its way" in done.response.content
    assert f"News from <@{mia.id}>" in await told(town, town.channel(lyon))
    (posted,) = town.channel(lyon).history()
    said = posted.embeds[0].description or ""
    assert said.startswith("@\u200beveryone \\*\\*Soup\\*\\* on Friday")
    assert "<@123456789>" not in said
    assert not posted.mention_everyone
    card = await town.person("noor").click(posted, label="Chapter")
    assert card.response.embeds[0].title == "Lyon"


async def test_what_was_discarded_or_never_allowed_is_not_posted(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    await composted(town, "Metz")
    mia, ada = await town.connector("mia", lyon), town.steward()
    preview = await mia.slash(town.square, "chapter announce", chapter="Lyon", text="No")
    assert (
        "Nothing was posted"
        in (await mia.click(preview.response, label="Discard")).response.content
    )
    noor = town.person("noor")
    refused = await noor.slash(town.square, "chapter announce", chapter="Lyon", text="Hi")
    assert "Only a connector of **Lyon**" in refused.response.content
    ended = await ada.slash(town.square, "chapter announce", chapter="Metz", text="Hi")
    assert "has been composted" in ended.response.content
    long = await mia.slash(town.square, "chapter announce", chapter="Lyon", text="a" * 1801)
    assert "1800 fit" in long.response.content.replace(",", "")
    preview = await mia.slash(town.square, "chapter announce", chapter="Lyon", text="Late")
    await ada.slash(town.square, "connector remove", member=mia.user, chapter="Lyon", reason="left")
    demoted = await mia.click(preview.response, label="Confirm")
    assert "Only a connector of **Lyon**" in demoted.response.content
    await town.wait(timedelta(seconds=1))
    assert town.channel(lyon).history() == []


async def test_where_nothing_can_be_posted_it_is_said_what_to_do(town: Town) -> None:
    ada = town.steward()
    await town.chapter("Nice", channel=None)
    nowhere = await ada.slash(town.square, "chapter announce", chapter="Nice", text="Hi")
    assert "has no channel yet" in nowhere.response.content
    assert "`/chapter edit`" in nowhere.response.content
    shut_up = discord.PermissionOverwrite(send_messages=False)
    hall = town.guild.create_text_channel("hall", overwrites={town.guild.default_role: shut_up})
    await town.chapter("Lyon", channel=hall.id)
    shut = await ada.slash(town.square, "chapter announce", chapter="Lyon", text="Hi")
    assert f"I cannot post in <#{hall.id}>" in shut.response.content
    assert "Send Messages" in shut.response.content
