"""An event's answers over time: a picture with its words, for those who organise it alone."""

from __future__ import annotations

from datetime import timedelta

import simcord

from db.personal.erasing import erase
from db.store import Transaction
from tests.stories.conftest import Town
from tests.stories.events.playing import event, join
from tests.stories.playing import PATIENT, PNG, carried, forged, labels

DAY = timedelta(days=1)
BUTTON = "Answers over time"


async def shown(town: Town, actor: simcord.MemberActor) -> simcord.InteractionResult:
    return await actor.slash(town.square, "event show", event="Potluck")


async def told(town: Town, actor: simcord.MemberActor) -> str:
    """The words of the picture that ``actor`` gets."""
    pressed = await actor.click((await shown(town, actor)).response, label=BUTTON)
    assert pressed.ephemeral
    (file,) = pressed.response.attachments
    assert (await file.read()).startswith(PNG)
    assert file.filename == "answers.png"
    return str(file.description)


async def test_an_organiser_sees_how_the_answers_came_in(town: Town) -> None:
    town.env.settle_timeout = PATIENT
    mia = await town.connector("mia", await town.chapter("Lyon"))
    noor, omar, pia = (town.person(name) for name in ("noor", "omar", "pia"))
    await event(town, mia, chapter="Lyon", capacity=2)
    assert BUTTON not in labels((await shown(town, mia)).response)

    await join(town, noor)
    first = await mia.click((await shown(town, mia)).response, label=BUTTON)
    assert "came on 4 May 2026 so far: 1 going." in first.response.content
    assert first.response.attachments == []

    await town.wait(2 * DAY)
    await join(town, omar)
    await join(town, pia)
    assert await told(town, mia) == (
        "Line chart. Potluck, day by day from 4 May 2026 to 6 May 2026, with 2 seats."
        " At the end of the day: 4 May: 1 going; 6 May: 2 going · 1 waiting."
    )
    await noor.slash(town.square, "event leave", event="Potluck")
    pressed = await mia.click((await shown(town, mia)).response, label=BUTTON)
    assert "came on 6 May 2026 so far: 2 going." in pressed.response.content


async def test_only_organisers_and_stewards_have_the_button_and_only_they_may_press_it(
    town: Town,
) -> None:
    mia = await town.connector("mia", await town.chapter("Lyon"))
    lou = await town.connector("lou", await town.chapter("Quito"))
    noor, ada = town.person("noor"), town.steward()
    await event(town, mia, chapter="Lyon")
    await join(town, noor)
    for other in (noor, lou):
        assert BUTTON not in labels((await shown(town, other)).response)
    for one in (mia, ada):
        assert BUTTON in labels((await shown(town, one)).response)
    custom_id = carried((await shown(town, mia)).response, BUTTON)
    for other in (noor, lou):
        assert "organise" in await forged(town, other, custom_id)


async def test_who_took_their_answer_back_or_is_erased_is_in_no_day(town: Town) -> None:
    town.env.settle_timeout = PATIENT
    mia = await town.connector("mia", await town.chapter("Lyon"))
    noor, omar, pia = (town.person(name) for name in ("noor", "omar", "pia"))
    await event(town, mia, chapter="Lyon")
    for guest in (noor, omar):
        await join(town, guest)
    kept = (await shown(town, mia)).response
    await town.wait(DAY)
    await join(town, pia)

    async def unit(tx: Transaction) -> None:
        await erase(tx, town.guild.id, omar.id, now=town.house.now())

    await town.house.store.write(unit)
    assert "4 May: 1 going; 5 May: 2 going." in await told(town, mia)

    for guest in (noor, pia):
        await guest.slash(town.square, "event leave", event="Potluck")
    nobody = await mia.click(kept, label=BUTTON)
    assert "Nobody has answered **Potluck** yet" in nobody.response.content
    assert "Share its card" in nobody.response.content


async def test_the_picture_speaks_the_readers_language(town: Town) -> None:
    town.env.settle_timeout = PATIENT
    mia = await town.connector("mia", await town.chapter("Lyon"))
    await event(town, mia, chapter="Lyon")
    await join(town, town.person("noor"))
    await town.wait(DAY)
    await join(town, town.person("omar"))
    await town.speaks(mia, "fr")
    details = await shown(town, mia)
    pressed = await mia.click(details.response, label="Réponses au fil du temps")
    (file,) = pressed.response.attachments
    assert "4 mai\u202f: 1 vient; 5 mai\u202f: 2 viennent." in str(file.description)
