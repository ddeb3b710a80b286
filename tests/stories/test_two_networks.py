"""Somebody in two servers: a press in direct messages belongs to the network that wrote to them."""

from __future__ import annotations

from datetime import timedelta

import simcord

from domain.chapters import Joining
from tests.stories.conftest import Town


async def test_a_press_in_direct_messages_acts_in_the_network_that_wrote_the_message(
    town: Town,
) -> None:
    lyon = await town.chapter("Lyon", joining=Joining.ASKED)
    mia, noor = await town.connector("mia", lyon), town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    await town.wait(timedelta(seconds=1))
    (asked,) = town.inbox(mia)

    other = town.env.create_guild("Elsewhere")
    there = other.create_text_channel("there")
    town.env.backend.add_member(other.id, mia.id)
    elsewhere = simcord.MemberActor(town.env, other, mia.user)
    await town.wait(timedelta(seconds=1))
    await elsewhere.slash(there, "event list")  # where she was last

    done = await mia.user.click(asked, label="Welcome them")
    assert f"<@{noor.id}> is in **Lyon** now" in done.response.content
