"""People and the bot meet through the stand-in: plain discord.py in a process of its own."""

from __future__ import annotations

import asyncio

import pytest

from .interactions import Callback
from .town import SENDING, Town
from .world import Json


async def test_the_bot_is_ready_once_it_identified_registered_and_knows_the_members(
    unstarted: Town,
) -> None:
    for number in range(1_200):
        user = unstarted.discord.world.add_user(f"person {number}")
        unstarted.discord.world.add_member(unstarted.guild, user)
    await unstarted.bot.start()
    await unstarted.discord.ready()
    await unstarted.bot.line("ready members=1203")
    assert unstarted.discord.rest.unknown == []


async def test_a_stopped_bot_leaves_the_gateway(town: Town) -> None:
    assert await town.bot.terminate() == 0
    await town.discord.wait_for(lambda: not town.discord.gateway.connected())


async def test_a_slash_command_is_answered_with_its_options(town: Town) -> None:
    reply = await town.discord.slash(town.ada, town.square, "event list", city="Paris", count=3)
    assert (reply.type, reply.content) == (Callback.DEFERRED, "3 in Paris")
    assert reply.ephemeral
    assert town.discord.messages(town.square) == []


async def test_what_a_client_would_not_let_through_is_refused_here(town: Town) -> None:
    with pytest.raises(LookupError, match="no 'lst'"):
        await town.discord.slash(town.ada, town.square, "event lst")
    with pytest.raises(TypeError, match="city"):
        await town.discord.slash(town.ada, town.square, "event list")
    with pytest.raises(TypeError, match="count"):
        await town.discord.slash(town.ada, town.square, "event list", city="Paris", count="three")


async def test_typing_offers_choices(town: Town) -> None:
    choices = await town.discord.autocomplete(
        town.ada, town.square, "event list", "city", city="br"
    )
    assert choices == [{"name": "Brest", "value": "Brest"}]


async def test_a_button_changes_its_message(town: Town) -> None:
    card = (await town.discord.slash(town.ada, town.square, "event card")).message
    assert card is not None
    assert [a.filename for a in card.attachments] == ["card.txt"]
    reply = await town.discord.click(town.ada, card, "Going")
    assert (reply.type, card.content) == (Callback.UPDATE, "ada is going")
    with pytest.raises(LookupError):
        await town.discord.click(town.ada, card, "Cancel")


async def test_a_select_carries_what_was_chosen(town: Town) -> None:
    card = (await town.discord.slash(town.ada, town.square, "event card")).message
    assert card is not None
    assert (await town.discord.select(town.ada, card, "city", "Brest")).content == "city Brest"
    chosen = await town.discord.select(town.ada, card, "who", town.ada)
    assert chosen.type is Callback.DEFERRED_UPDATE
    await town.discord.wait_for(lambda: chosen.followups)
    assert chosen.followups[0].content == "who ada"


async def test_a_modal_is_filled_in_by_label(town: Town) -> None:
    card = (await town.discord.slash(town.ada, town.square, "event card")).message
    assert card is not None
    opened = await town.discord.click(town.ada, card, "why")
    with pytest.raises(LookupError, match="required"):
        await town.discord.submit(opened, {"Reason": ""})
    reply = await town.discord.submit(opened, {"Reason": "curious"})
    assert (reply.content, reply.ephemeral) == ("because curious", True)


async def test_a_button_beside_a_text_is_found_in_a_layout(town: Town) -> None:
    page = await town.discord.slash(town.ada, town.square, "event page")
    assert page.message is not None
    assert (page.ephemeral, page.content) == (True, "")
    reply = await town.discord.click(town.ada, page.message, "More")
    assert (reply.type, reply.message) == (Callback.UPDATE, page.message)


async def test_a_context_menu_carries_the_person_and_the_rights_of_who_used_it(town: Town) -> None:
    reply = await town.discord.menu(town.ada, town.square, "About", town.discord.world.bot)
    assert reply.content == "chapterhouse True"


async def test_a_direct_message_is_read_and_answered(town: Town) -> None:
    town.whisper("hi")
    assert (await town.discord.message(town.discord.world.dm(town.ada))).content == "hello"
    await town.bot.line("message 'hi'")


async def test_without_the_content_intent_only_a_mention_is_readable(town: Town) -> None:
    town.discord.say(town.ada, town.square, "a secret")
    town.discord.say(town.ada, town.square, f"<@{town.discord.world.bot.id}> who is in Cairo?")
    await town.bot.line("who is in Cairo?")
    assert "message ''" in town.bot.lines
    assert "a secret" not in town.bot.output


async def test_who_closed_their_direct_messages_gets_none(town: Town) -> None:
    town.ada.accepts_messages = False
    town.discord.say(town.ada, town.square, f"<@{town.discord.world.bot.id}> hi")
    (asked,) = await town.discord.wait_for(
        lambda: [r for r in town.discord.asked(SENDING) if r.status]
    )
    assert (asked.status, asked.committed) == (403, False)


async def test_a_role_is_granted_below_the_bot_and_not_above(town: Town) -> None:
    world = town.discord.world
    above = world.add_role(town.guild, "Steward", position=101)
    await town.bot.kill()
    await town.restart()
    low = await town.discord.slash(
        town.ada, town.square, "grant", member=town.ada, role=town.chapter
    )
    high = await town.discord.slash(town.ada, town.square, "grant", member=town.ada, role=above)
    assert (low.content, high.content) == ("ada has Paris", "refused 50013")
    assert town.guild.members[town.ada.id].roles == [town.chapter.id]
    await town.bot.line("updated ada pending=False roles=2")


async def test_a_deleted_role_and_a_deleted_channel_are_unknown(town: Town) -> None:
    role = town.chapter
    hold = town.discord.faults.hold("PUT /guilds/*/members/*/roles/*")
    asked = asyncio.create_task(
        town.discord.slash(town.ada, town.square, "grant", member=town.ada, role=role)
    )
    await town.discord.faults.reached(hold)
    town.discord.delete(role)
    hold.release()
    assert (await asked).content == "refused 10011"
    town.discord.delete(town.square)
    town.whisper(f"read {town.square.id}")
    await town.bot.line("history 404 10003")


@pytest.mark.parametrize(
    ("allowed", "notified"),
    [
        (None, (True, ["ada"])),
        ({"parse": []}, (False, [])),
        ({"parse": ["users"]}, (False, ["ada"])),
        ({"parse": ["everyone"]}, (True, [])),
    ],
)
async def test_whom_a_message_pings_is_what_it_allows(
    unstarted: Town, allowed: Json | None, notified: tuple[bool, list[str]]
) -> None:
    world = unstarted.discord.world
    text = f"@everyone <@{unstarted.ada.id}>"
    message = world.add_message(unstarted.square, world.bot, text)
    message.allowed_mentions = allowed
    everyone, people, roles = unstarted.discord.pings(message)
    assert (everyone, [world.users[i].name for i in people], roles) == (*notified, [])


async def test_a_newcomer_joins_pending_and_is_onboarded(town: Town) -> None:
    eve = town.discord.world.add_user("eve")
    town.discord.join(eve, town.guild, pending=True)
    await town.bot.line("joined eve pending=True")
    town.discord.onboarded(eve, town.guild)
    await town.bot.line("updated eve pending=False")
