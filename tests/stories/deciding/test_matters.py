"""Matters that connectors put to each other: proposed, listed, spoken to, decided."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import discord
import simcord

from db import decisions
from db.store import Transaction
from domain.decisions import Decision, Noun, Status
from domain.ids import encode
from tests.stories.conftest import Town
from tests.stories.playing import forged

SOON = timedelta(seconds=2)
TITLE = "A common kitchen"


async def proposes(
    actor: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    closes: str = "in 15 seconds",
    **options: object,
) -> simcord.InteractionResult:
    """``actor`` proposes a matter; the preview."""
    given = {"title": TITLE, "text": "We *rent* one kitchen", **options}
    return await actor.slash(channel, "decide propose", closes=closes, **given)


async def begins(
    town: Town,
    actor: simcord.MemberActor,
    channel: simcord.ChannelHandle,
    closes: str = "in 15 seconds",
    **options: object,
) -> str:
    """As ``proposes``, confirmed; what is said."""
    shown = await proposes(actor, channel, closes, **options)
    done = await actor.click(shown.response, label="Confirm")
    await town.wait(SOON)
    return str(done.response.content)


def board(channel: simcord.ChannelHandle, title: str = TITLE) -> discord.Message:
    """The board of the decision in ``channel``."""
    found: discord.Message = next(
        one
        for one in channel.history()
        if one.embeds and one.embeds[0].title == f"Decision: {title}"
    )
    return found


def state(channel: simcord.ChannelHandle) -> str:
    """How the decision stands, on its board."""
    fields = {field.name: field.value for field in board(channel).embeds[0].fields}
    return str(fields["How it stands"])


def said(channel: simcord.ChannelHandle) -> list[str]:
    """What the bot said in ``channel`` in words."""
    return [one.content for one in channel.history() if one.content]


def values(response: Any) -> list[str]:
    """The values of the first select of a response."""
    for row in response.components:
        for part in row["components"]:
            if part.get("options"):
                return [one["value"] for one in part["options"]]
    return []


async def test_silence_decides_a_matter_when_its_seconds_are_over(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    lou = await town.connector("lou", lyon)
    room = town.guild.create_text_channel("connectors")
    await town.network(connectors_channel=room.id)
    shown = await proposes(lou, town.square)
    assert f"<t:{int(town.house.now().timestamp()) + 15}:F>" in shown.response.content
    assert f"It will stand in <#{room.id}>" in shown.response.content
    assert shown.ephemeral
    await town.wait(SOON)
    assert not room.history()
    await lou.click(shown.response, label="Confirm")
    await town.wait(SOON)
    assert "We \\*rent\\* one kitchen" in str(board(room).embeds[0].description)
    assert "Open until" in state(room)
    await town.wait(timedelta(seconds=12))
    assert "Adopted on" in state(room)
    assert "is adopted" in said(room)[-1]
    assert any("What you proposed is adopted" in one.content for one in town.inbox(lou))


async def test_an_objection_is_answered_and_settled_before_the_matter_is_adopted(
    town: Town,
) -> None:
    lyon, quito = await town.chapter("Lyon"), await town.chapter("Quito")
    lou, quim = await town.connector("lou", lyon), await town.connector("quim", quito)
    room = town.guild.create_text_channel("connectors")
    await town.network(connectors_channel=room.id)
    await begins(town, lou, town.square, "in 2 hours")
    form = await quim.click(board(room), label="Object")
    await quim.submit_modal(form, {"why": "Who pays?"})
    await town.wait(timedelta(hours=3))
    assert "An objection stopped the clock" in state(room)
    form = await quim.click(board(room), label="Question")
    refused = await quim.submit_modal(form, {"why": "And when?"})
    assert "a question would take its place" in refused.response.content
    mine = await lou.slash(town.square, "decide list")
    assert "● **A common kitchen**" in str(mine.response.embeds[0].description)
    seen = await lou.select(mine.response, values(mine.response)[:1])
    form = await lou.select(seen.response, [str(quim.id)])
    await lou.submit_modal(form, {"answer": "Each city a tenth"})
    await town.wait(SOON)
    answered = await quim.slash(town.square, "decide show", decision="kitchen")
    done = await quim.click(answered.response, label="My objection is settled")
    assert "The clock runs on" in done.response.content
    await town.wait(timedelta(hours=2, seconds=5))
    assert "Adopted on" in state(room)


async def test_who_is_not_asked_neither_sees_nor_proposes(town: Town) -> None:
    lyon, quito = await town.chapter("Lyon"), await town.chapter("Quito")
    lou, quim = await town.connector("lou", lyon), await town.connector("quim", quito)
    bo = town.person("bo")
    await bo.slash(town.square, "chapter join", chapter="Lyon")
    refused = await proposes(bo, town.square)
    assert "Only a connector" in refused.response.content
    refused = await proposes(lou, town.square, chapter="Quito")
    assert "of **Quito**" in refused.response.content
    await begins(town, lou, town.square, "in 2 hours", chapter="Lyon")
    assert "Open until" in state(town.channel(lyon))
    refused = await quim.slash(town.square, "decide show", decision="A common kitchen")
    assert "I know no decision" in refused.response.content
    empty = await quim.slash(town.square, "decide list")
    assert "Nothing was put to you" in empty.response.content
    refused = await quim.click(board(town.channel(lyon)), label="Support")
    assert "no such decision" in refused.response.content
    found = await bo.slash(town.square, "decide list")
    assert "A common kitchen" in str(found.response.embeds[0].description)
    done = await bo.click(board(town.channel(lyon)), label="Support")
    assert "you support this" in done.response.content
    past = await proposes(lou, town.square, "yesterday 18:00")
    assert "which is over" in past.response.content


async def test_without_a_room_of_connectors_the_proposer_accepts_the_channel(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    lou = await town.connector("lou", lyon)
    shown = await proposes(lou, town.square, "in 1 hour")
    assert "everyone who reads this channel reads it too" in shown.response.content
    await lou.click(shown.response, label="Confirm")
    await town.wait(SOON)
    assert "Open until" in state(town.square)
    seen = await lou.slash(town.square, "decide show", decision=TITLE)
    form = await lou.click(seen.response, label="Change the words")
    await lou.submit_modal(form, {"title": TITLE, "text": "We share one"})
    await town.wait(SOON)
    assert board(town.square).embeds[0].description == "We share one"
    await town.wait(timedelta(minutes=55))
    form = await lou.click(seen.response, label="Change the words")
    await lou.submit_modal(form, {"title": TITLE, "text": "We buy one"})
    await town.wait(timedelta(minutes=30))
    assert "Open until" in state(town.square)
    form = await lou.click(seen.response, label="Change the words")
    ada = town.steward()
    await ada.click(board(town.square), label="Support")
    refused = await lou.submit_modal(form, {"title": TITLE, "text": "Something else"})
    assert "its words stay as they are" in refused.response.content


async def test_who_lost_the_role_meanwhile_confirms_nothing_and_who_left_objects_no_more(
    town: Town,
) -> None:
    lyon, quito = await town.chapter("Lyon"), await town.chapter("Quito")
    lou, quim = await town.connector("lou", lyon), await town.connector("quim", quito)
    ada = town.steward()
    room = town.guild.create_text_channel("connectors")
    await town.network(connectors_channel=room.id)
    shown = await proposes(lou, town.square, "in 2 hours")
    await ada.slash(town.square, "connector remove", member=lou, chapter="Lyon", reason="Moved")
    refused = await lou.click(shown.response, label="Confirm")
    assert "Only a connector" in refused.response.content
    await begins(town, ada, town.square, "in 2 hours")
    form = await quim.click(board(room), label="Object")
    await quim.submit_modal(form, {"why": "No"})
    town.env.backend.remove_member(town.guild.id, quim.id)
    await town.wait(timedelta(days=1, seconds=5))
    assert "Open until" in state(room)
    fields = {field.name: field.value for field in board(room).embeds[0].fields}
    assert "they have no say here any longer" in str(fields["Objections"])


async def test_a_matter_whose_time_ran_out_while_the_bot_was_away_is_decided_once(
    town: Town,
) -> None:
    lyon = await town.chapter("Lyon")
    lou = await town.connector("lou", lyon)
    room = town.guild.create_text_channel("connectors")
    await town.network(connectors_channel=room.id)
    await begins(town, lou, town.square, "in 1 hour")
    town.bot.post.stop()
    await town.wait(timedelta(hours=5))
    assert "Open until" in state(room)
    await town.restart()
    await town.wait(timedelta(seconds=5))
    assert "Adopted on" in state(room)
    assert len([one for one in said(room) if "is adopted" in one]) == 1


async def test_a_clock_that_was_lost_to_a_fault_runs_again_after_a_restart(town: Town) -> None:
    lou = await town.connector("lou", await town.chapter("Lyon"))
    await begins(town, lou, town.square)

    async def lost(tx: Transaction) -> None:
        await tx.conn.execute(
            "UPDATE deliveries SET status = 'dead' WHERE kind = 'decision.close'"
            " AND status = 'planned'"
        )

    await town.house.store.write(lost)
    await town.wait(timedelta(seconds=30))
    assert "Open until" in state(town.square)
    await town.restart()
    await town.wait(SOON)
    assert "Adopted on" in state(town.square)


async def test_what_waits_stands_first_and_pages_hold_ten(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    lou, ada = await town.connector("lou", lyon), town.steward()
    now = town.house.now()

    async def many(tx: Transaction) -> None:
        for number in range(12):
            over = number < 4
            status = Status.ADOPTED if over else Status.OPEN
            matter = Decision(
                id=number + 1,
                network=town.guild.id,
                noun=Noun.MATTER,
                subject=None,
                choice=None,
                title=f"Matter {number}",
                text="…",
                member=ada.id,
                audience=None,
                opened=now,
                closes=now + timedelta(days=number + 1),
                status=status,
                closed=now if over else None,
            )
            await decisions.add(tx, matter)

    await lou.slash(town.square, "decide list")
    await town.house.store.write(many)
    listed = await lou.slash(town.square, "decide list")
    lines = str(listed.response.embeds[0].description).split("\n")
    assert len(lines) == 10
    assert [line.startswith("●") for line in lines] == [True] * 8 + [False] * 2
    assert "Matter 4" in lines[0]
    seen = await lou.select(listed.response, values(listed.response)[:1])
    await lou.click(seen.response, label="Support")
    second = await lou.click(listed.response, label="More")
    assert len(str(second.response.embeds[0].description).split("\n")) == 2
    first = await lou.click(second.response, label="Back")
    lines = str(first.response.embeds[0].description).split("\n")
    assert "Matter 5" in lines[0]
    assert "Matter 4" in lines[7]


async def test_stewards_answer_for_a_proposer_who_left_and_nobody_else_does(town: Town) -> None:
    lyon, quito = await town.chapter("Lyon"), await town.chapter("Quito")
    lou, quim = await town.connector("lou", lyon), await town.connector("quim", quito)
    room, office = (town.guild.create_text_channel(name) for name in ("connectors", "office"))
    ada = town.steward()
    await town.network(connectors_channel=room.id, stewards_channel=office.id)
    await begins(town, lou, town.square, "in 2 days")
    press = f"decide.reword:{encode(await newest(town))}"
    assert "Only whoever proposed" in await forged(town, quim, press)
    town.env.backend.remove_member(town.guild.id, lou.id)
    form = await quim.click(board(room), label="Object")
    await quim.submit_modal(form, {"why": "No"})
    await town.wait(SOON)
    assert "whoever proposed it left the server" in said(office)[-1]
    seen = await ada.slash(town.square, "decide show", decision=TITLE)
    form = await ada.select(seen.response, [str(quim.id)])
    await ada.submit_modal(form, {"answer": "Then not"})
    await town.wait(SOON)
    assert any("> Then not" in one.content for one in town.inbox(quim))


async def test_a_steward_who_objected_finds_the_decision_in_direct_messages(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    lou, ada = await town.connector("lou", lyon), town.steward()
    await begins(town, lou, town.square, "in 2 days")
    form = await ada.click(board(town.square), label="Object")
    await ada.submit_modal(form, {"why": "Too dear"})
    await town.wait(SOON)
    form = await lou.user.click(town.inbox(lou)[-1], label="Answer")
    await lou.user.submit_modal(form, {"answer": "Half of it"})
    await town.wait(SOON)
    (told,) = town.inbox(ada)
    seen = await ada.user.click(told, label="Details")
    assert "Half of it" in str(seen.response.embeds[0].to_dict())
    refused = await ada.user.click(told, label="Object")
    assert "stewards speak there" in refused.response.content
    done = await ada.user.click(told, label="My objection is settled")
    assert "is settled" in done.response.content


async def newest(town: Town) -> int:
    """The identifier of the last decision."""
    rows = await town.house.store.read.execute_fetchall("SELECT max(id) AS id FROM decisions")
    return int(next(iter(rows))["id"])
