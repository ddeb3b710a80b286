"""Every field, every level, every viewer, every way to look: who sees it, and who never does."""

from __future__ import annotations

import re

import pytest
import simcord

from domain.folding import fold
from domain.members import Field
from tests.stories.conftest import Town
from tests.stories.directory.canaries import Canary, flock, viewer

MARK = re.compile(r"\(<@(\d+)>\)")  # of somebody in a list
OPTIONS = {
    Field.CITY: "city",
    Field.SKILLS: "skill",
    Field.TOPICS: "skill",
    Field.LANGUAGES: "language",
}


def told(result: simcord.InteractionResult) -> str:
    """Everything that an answer shows, as text."""
    response = result.response
    shown = [str(embed.to_dict()) for embed in response.embeds]
    return "\n".join([response.content or "", *shown, str(response.components)])


async def found(town: Town, looking: simcord.MemberActor, **wanted: object) -> str:
    """What ``/member find`` answers."""
    result = await looking.slash(town.square, "member find", **wanted)
    assert result.ephemeral
    return told(result)


async def ways(
    town: Town, looking: simcord.MemberActor, canary: Canary, home: str
) -> dict[str, bool]:
    """For each way to look for somebody, whether it shows what they wrote."""
    mark, word = f"<@{canary.actor.id}>", canary.word
    sought = home if canary.field is Field.CHAPTERS else word
    name = canary.name.split()[0]
    seen = {
        "find what they wrote": mark in await found(town, looking, query=sought),
        "find them by name": mark in await found(town, looking, query=name),
        "their name with a typo": mark in await found(town, looking, query=name[:3] + name[4:]),
        "their name while it is typed": canary.name
        in [one["value"] for one in await suggested(town, looking, "query", name[:5])],
    }
    if canary.field is Field.CHAPTERS:
        seen["find by chapter"] = mark in await found(town, looking, chapter=home)
    else:
        misspelt = word[:4] + word[5:]
        seen["what they wrote with a typo"] = mark in await found(town, looking, query=misspelt)
    if option := OPTIONS.get(canary.field):
        seen["find by option"] = mark in await found(town, looking, **{option: word})
        typed = await suggested(town, looking, option, word[:4])
        seen["while it is typed"] = word in [fold(one["value"]) for one in typed]
        typed = await suggested(town, looking, option, word[:5] + word[6:])
        seen["while it is mistyped"] = word in [fold(one["value"]) for one in typed]
    shown = await looking.slash(town.square, "member show", member=canary.actor)
    seen["/member show"] = sought in told(shown)
    shown = await looking.context_menu(town.square, "Profile", canary.actor)
    assert shown.ephemeral
    seen["Profile"] = sought in told(shown)
    return seen


async def suggested(
    town: Town, looking: simcord.MemberActor, option: str, typed: str
) -> list[dict[str, str]]:
    """What is suggested while somebody types into an option."""
    return list(await looking.autocomplete(town.square, "member find", option, typed))


async def pages(town: Town, looking: simcord.MemberActor, **wanted: object) -> list[str]:
    """Every page of a search, turned one by one."""
    result = await looking.slash(town.square, "member find", **wanted)
    texts = [told(result)]
    while "More" in texts[-1]:
        result = await looking.click(result.response, label="More")
        texts.append(told(result))
    return texts


@pytest.mark.parametrize("who", ["stranger", "mate", "connector", "steward"])
async def test_each_field_is_seen_by_those_whom_its_level_says_and_by_no_way_by_others(
    town: Town, who: str
) -> None:
    home = await town.chapter("Lyon")
    every = await flock(town, home)
    looking = await viewer(town, who, home)
    for one in every:
        seen = await ways(town, looking, one, home.name)
        wrong = [way for way, sees in seen.items() if sees is not one.seen_by(who)]
        assert wrong == [], (one.field, one.level)
    listed = [MARK.findall(page) for page in await pages(town, looking)]
    open_to = [one for one in every if one.seen_by(who)]
    ordered = sorted(open_to, key=lambda one: (fold(one.name), one.actor.id))
    others = [id for page in listed for id in page if id != str(looking.id)]
    assert others == [str(one.actor.id) for one in ordered]
    assert {len(page) for page in listed[:-1]} == {10}


async def test_everyone_sees_their_own_by_every_way(town: Town) -> None:
    home = await town.chapter("Lyon")
    for one in await flock(town, home):
        seen = await ways(town, one.actor, one, home.name)
        assert [way for way, sees in seen.items() if not sees] == [], (one.field, one.level)
