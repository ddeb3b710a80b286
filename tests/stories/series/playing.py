"""Words of the stories about series."""

from __future__ import annotations

from datetime import datetime

import simcord
from simcord import InteractionResult

from db import events
from db.events import Wanted
from domain.events import Event
from domain.ids import encode
from domain.people import Person
from tests.stories.conftest import Town


async def series(
    town: Town, actor: simcord.MemberActor, title: str = "Soup", **options: object
) -> InteractionResult:
    """A series, confirmed; every two weeks on Thursdays at 19:00 from 14 May, unless said."""
    given = {"when": "14 May 19:00", "repeat": "fortnightly", **options}
    shown = await actor.slash(town.square, "event create", title=title, **given)
    await actor.click(shown.response, label="Confirm")
    return shown


async def dates(town: Town, *, cancelled: bool = False) -> list[Event]:
    """Every date ahead, in time."""
    viewer = Person(town.guild.id, 1, "anyone", steward=True)
    wanted = Wanted(town.house.now(), cancelled=cancelled)
    return await events.upcoming(town.house.store.read, viewer, wanted, limit=500)


async def walls(town: Town) -> list[datetime]:
    """When the planned dates ahead take place, on their own clocks."""
    return [event.wall for event in await dates(town)]


def pick(event: Event) -> str:
    """The choice that autocompletion gives for one date."""
    return f"id:{encode(event.id)}"


def labels(result: InteractionResult) -> list[str]:
    """The buttons and selects under a reply."""
    return [
        str(part.get("label") or part.get("placeholder"))
        for row in result.response.components
        for part in row["components"]
    ]
