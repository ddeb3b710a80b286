"""Words of the stories about the evening itself."""

from __future__ import annotations

from datetime import timedelta

import simcord

from domain.chapters import Chapter
from tests.stories.conftest import Town
from tests.stories.events.playing import event
from tests.stories.playing import parts

OUIMAKE = "Ouimake"
QUESTION = "How do we finance a shared kitchen?"


async def ouimake(town: Town, **options: object) -> tuple[Chapter, simcord.MemberActor]:
    """Brest, its connector, and an evening there on 14 May at 19:00."""
    brest = await town.chapter("Brest")
    ada = await town.connector("ada", brest)
    await event(town, ada, OUIMAKE, chapter="Brest", **options)
    await town.wait(timedelta(seconds=5))
    return brest, ada


async def until_evening(town: Town) -> None:
    """From Monday noon to Thursday of the week after, half past seven in the evening."""
    await town.wait(timedelta(days=10, hours=7, minutes=30))


async def pitch(
    town: Town, who: simcord.MemberActor, project: str, **options: object
) -> simcord.InteractionResult:
    """``who`` presents a project at the Ouimake."""
    return await who.slash(town.square, "event pitch", event=OUIMAKE, project=project, **options)


async def ask(
    town: Town, who: simcord.MemberActor, text: str = QUESTION, **options: object
) -> simcord.InteractionResult:
    """``who`` raises a question at the Ouimake."""
    given = {name: value for name, value in options.items() if value is not None}
    return await who.slash(town.square, "event question", event=OUIMAKE, text=text, **given)


async def knows(town: Town, who: simcord.MemberActor, skills: str, level: str) -> None:
    """``who`` writes skills into their profile and opens them to ``level``."""
    menu = await who.slash(town.square, "profile edit")
    form = await who.click(menu.response, label="Skills & topics")
    await who.submit_modal(form, {"skills": skills})
    await who.slash(town.square, "profile visibility", field="skills", level=level)


async def listed(town: Town, who: simcord.MemberActor, label: str) -> simcord.InteractionResult:
    """The *Projects* or the *Questions* of the Ouimake, from its agenda."""
    agenda = await who.slash(town.square, "event agenda", event=OUIMAKE)
    return await who.click(agenda.response, label=label)


def options(shown: simcord.InteractionResult) -> list[str]:
    """The values of the select that was shown."""
    chooser = next(part for part in parts(shown.response) if "options" in part)
    return [option["value"] for option in chooser["options"]]


def labels(shown: simcord.InteractionResult) -> list[str]:
    """What the buttons under an answer say."""
    return [part["label"] for part in parts(shown.response) if "label" in part]


async def opened(town: Town, who: simcord.MemberActor) -> simcord.InteractionResult:
    """The first question of the Ouimake."""
    page = await listed(town, who, "Questions")
    return await who.select(page.response, options(page)[:1])
