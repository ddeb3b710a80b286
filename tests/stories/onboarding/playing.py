"""Words of the stories about onboarding."""

from __future__ import annotations

from typing import Any

import simcord

from db import tracks
from domain.chapters import Chapter
from domain.tracks import Track, TrackStep
from tests.stories.conftest import Town
from tests.stories.welcome.playing import comes


async def arrives(town: Town, name: str = "noor") -> simcord.MemberActor:
    """A newcomer, welcomed by direct message."""
    noor = comes(town, name)
    await town.env.settle()
    return noor


async def lyon(town: Town) -> tuple[Chapter, simcord.MemberActor, simcord.MemberActor]:
    """A chapter, its connector, and a newcomer who joined it."""
    chapter = await town.chapter("Lyon", latitude=45.76, longitude=4.84)
    ada = await town.connector("ada", chapter)
    noor = await arrives(town)
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    await town.env.settle()
    return chapter, ada, noor


async def comes_to_lyon(town: Town, name: str) -> simcord.MemberActor:
    """A newcomer who joined Lyon."""
    actor = await arrives(town, name)
    await actor.slash(town.square, "chapter join", chapter="Lyon")
    return actor


async def begun(town: Town, member: simcord.MemberActor) -> tuple[Track, dict[str, TrackStep]]:
    """The track of a member that is under way, and its steps by name."""
    (track,) = await tracks.of_member(town.house.store.read, town.guild.id, member.id)
    return track, await steps(town, track)


async def steps(town: Town, track: Track) -> dict[str, TrackStep]:
    """The steps of a track by name."""
    return {one.name: one for one in await tracks.steps(town.house.store.read, track.id)}


def described(result: Any) -> str:
    """What stands in a track that is shown."""
    return str(result.response.embeds[0].description)
