"""Events by the front door."""

from __future__ import annotations

import discord
from tests.stories.conftest import Town


async def test_a_confirmed_event_is_listed(town: Town) -> None:
    steward = town.guild.add_member(
        town.env.create_user("ada"),
        roles=[town.guild.create_role("Crew", permissions=discord.Permissions(manage_guild=True))],
    )
    shown = await steward.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00"
    )
    assert shown.ephemeral
    print(shown.response.content, shown.response.embeds[0].to_dict())
    await steward.click(shown.response, label="Confirm")
    listed = await steward.slash(town.square, "event list")
    print(listed.response.embeds[0].description)
    assert "Potluck" in listed.response.embeds[0].description
    joined = await steward.slash(town.square, "event join", event="potluck")
    print(joined.response.content)
    assert "You are coming" in joined.response.content
