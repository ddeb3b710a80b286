"""Who is where, those who are stuck first; a friendly word; and nobody of other chapters."""

from __future__ import annotations

from datetime import timedelta

import simcord

from db import people
from db.store import Transaction
from domain.ids import encode
from domain.tracks import Status
from tests.stories.conftest import Town
from tests.stories.onboarding.playing import arrives, begun, comes_to_lyon, described, lyon, steps
from tests.stories.playing import forged, labels, options

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


async def board(town: Town, actor: simcord.MemberActor, **given: str) -> simcord.InteractionResult:
    shown = await actor.slash(town.square, "onboard board", **given)
    assert shown.ephemeral
    return shown


async def test_the_board_shows_who_is_stuck_first_then_by_the_oldest_day(town: Town) -> None:
    _, ada, noor = await lyon(town)
    await town.wait(2 * DAY)
    await comes_to_lyon(town, "omar")
    await town.wait(20 * DAY)
    await comes_to_lyon(town, "pia")
    nobody = await arrives(town, "quim")
    shown = described(await board(town, ada))
    lines = [line for line in shown.split("\n") if "**" in line]
    assert [line.split("**")[1] for line in lines] == ["noor", "omar", "pia"]
    assert [line[0] for line in lines] == ["🔴", "🔴", "🟢"]
    assert "for 22 days" in shown
    assert f"<@{noor.id}>" in shown
    boss = town.steward("boss")
    assert f"<@{nobody.id}>" in described(await board(town, boss))
    of_lyon = await board(town, boss, chapter="Lyon")
    assert of_lyon.response.embeds[0].title == "Who is where: Lyon"
    assert described(of_lyon).count("**") == 2 * len(lines)


async def test_a_card_of_the_board_does_what_its_buttons_say(town: Town) -> None:
    _, ada, noor = await lyon(town)
    track, known = await begun(town, noor)
    page = await board(town, ada)
    card = await ada.select(page.response, [str(track.id)])
    assert {"Nudge", "Give a buddy", "The board", "Pause", "Stop"} <= set(labels(card.response))
    back = await ada.click(card.response, label="The board")
    assert "**noor**" in described(back)
    card = await ada.select(back.response, [str(track.id)])
    selects = [
        part for row in card.response.components for part in row["components"] if part["type"] == 3
    ]
    place = str(known["introduce"].place)
    await ada.select(card.response, [place], custom_id=selects[0]["custom_id"])
    assert (await steps(town, track))["introduce"].settled_by == ada.id
    await ada.click(card.response, label="Pause")
    assert (await begun(town, noor))[0].status is Status.PAUSED
    assert "⏸️" in described(await board(town, ada))
    refused = await ada.slash(town.square, "onboard nudge", member=noor)
    assert "is paused" in refused.response.content


async def test_a_nudge_is_friendly_once_a_day_and_counts(town: Town) -> None:
    _, ada, noor = await lyon(town)
    early = await ada.slash(town.square, "onboard nudge", member=noor)
    assert "less than a day ago" in early.response.content
    await town.wait(DAY + HOUR)
    track, known = await begun(town, noor)
    assert known["introduce"].told == 1
    await town.wait(DAY + HOUR)
    page = await board(town, ada)
    card = await ada.select(page.response, [str(track.id)])
    said = await ada.click(card.response, label="Nudge")
    assert f"I remind <@{noor.id}>" in said.response.content
    again = await ada.slash(town.square, "onboard nudge", member=noor)
    assert "less than a day ago" in again.response.content
    await town.wait(HOUR)
    assert (await steps(town, track))["introduce"].told == 2
    assert "Introduce yourself" in town.inbox(noor)[-1].content
    now = town.house.now()

    async def closed(tx: Transaction) -> None:
        await people.set_dm_closed(tx, town.guild.id, noor.id, closed=True, now=now)

    await town.house.store.write(closed)
    shut = await ada.slash(town.square, "onboard nudge", member=noor)
    assert "takes no direct messages" in shut.response.content


async def test_a_connector_acts_on_no_newcomer_of_another_chapter(town: Town) -> None:
    _, ada, noor = await lyon(town)
    zed = await town.connector("zed", await town.chapter("Paris"))
    track, _ = await begun(town, noor)
    seen = await board(town, ada)
    assert "Nothing is under way" in str((await board(town, zed)).response.content)
    refused = await zed.slash(town.square, "onboard board", chapter="Lyon")
    assert "Only a connector of **Lyon**" in refused.response.content
    refused = await noor.slash(town.square, "onboard board")
    assert "Only a connector" in refused.response.content
    refused = await zed.slash(town.square, "onboard nudge", member=noor)
    assert "Only a connector" in refused.response.content
    assert list(options(seen.response).values()) == [str(track.id)]
    custom_id = f"board.nudge:{encode(track.id)}"
    assert "not yours to see" in await forged(town, zed, custom_id)
    assert "Only a connector" in await forged(town, zed, f"buddy.suggest:{encode(track.id)}")
    assert (await begun(town, noor))[0] == track
