"""Words of the stories about events."""

from __future__ import annotations

import simcord

from tests.stories.conftest import Town


async def event(
    town: Town, actor: simcord.MemberActor, title: str = "Potluck", **options: object
) -> None:
    """An event, confirmed."""
    given = {"when": "14 May 19:00", **options}
    given = {name: value for name, value in given.items() if value is not None}
    shown = await actor.slash(town.square, "event create", title=title, **given)
    await actor.click(shown.response, label="Confirm")


async def join(town: Town, guest: simcord.MemberActor) -> str:
    """``guest`` comes to the potluck; what they are told."""
    said = await guest.slash(town.square, "event join", event="Potluck")
    return str(said.response.content)
