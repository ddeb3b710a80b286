"""The welcome by the front door: once, after Discord's own onboarding, step by step."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import simcord
from simcord.backend import serializers

from tests.stories.conftest import Town

COMPLETED, STARTED = 1 << 1, 1 << 3  # Discord's flags of a guild member


def comes(
    town: Town, name: str, *, pending: bool = False, flags: int = 0, bot: bool = False
) -> simcord.MemberActor:
    """Someone joins the server, with Discord's own onboarding before them or not."""
    user = town.env.create_user(name, bot=bot)
    member = town.env.backend.add_member(town.guild.id, user.id)
    member.pending = pending
    tell(town, user.id, "GUILD_MEMBER_ADD", flags)
    return simcord.MemberActor(town.env, town.guild, user)


def settles(town: Town, actor: simcord.MemberActor, flags: int = 0) -> None:
    """Discord's own onboarding is over."""
    town.env.backend.get_member(town.guild.id, actor.id).pending = False
    tell(town, actor.id, "GUILD_MEMBER_UPDATE", flags)


def tell(town: Town, user: int, event: str, flags: int) -> None:
    """Discord reports a member as they are now."""
    guild = town.env.backend.get_guild(town.guild.id)
    told: dict[str, Any] = dict(
        serializers.member_payload(town.env.backend, guild, guild.members[user])
    )
    town.env.backend.emit(event, {**told, "flags": flags, "guild_id": str(town.guild.id)})


def letters(actor: simcord.MemberActor) -> list[Any]:
    """What the bot wrote to someone by direct message."""
    return actor.user.dm_channel.history()


async def welcomed(town: Town, name: str = "noor") -> tuple[simcord.MemberActor, Any]:
    """A newcomer, and the first step of their welcome in the welcome channel."""
    channel = town.guild.create_text_channel(f"welcome-{name}")
    await town.network(welcome_channel=channel.id)
    noor = comes(town, name)
    await town.env.settle()
    message = channel.history()[-1]
    assert f"<@{noor.id}>" in message.content
    return noor, message


async def test_a_newcomer_is_welcomed_by_direct_message(town: Town) -> None:
    noor = comes(town, "noor")
    await town.env.settle()
    assert len(letters(noor)) == 1
    assert "Welcome to Ouishare" in letters(noor)[0].content


async def test_a_newcomer_is_welcomed_when_discords_onboarding_is_over(town: Town) -> None:
    noor = comes(town, "noor", pending=True)
    await town.env.settle()
    assert letters(noor) == []
    settles(town, noor)
    await town.env.settle()
    assert len(letters(noor)) == 1


async def test_started_onboarding_is_waited_for(town: Town) -> None:
    noor = comes(town, "noor", flags=STARTED)
    await town.env.settle()
    assert letters(noor) == []
    settles(town, noor, STARTED | COMPLETED)
    await town.env.settle()
    assert len(letters(noor)) == 1


async def test_onboarding_that_ended_while_the_bot_was_away_is_noticed(town: Town) -> None:
    noor = comes(town, "noor", pending=True)
    await town.env.settle()
    town.env.backend.get_member(town.guild.id, noor.id).pending = False
    await town.restart()
    await town.env.settle()
    assert len(letters(noor)) == 1


async def test_onboarding_that_ends_after_a_restart_is_noticed(town: Town) -> None:
    noor = comes(town, "noor", pending=True)
    await town.env.settle()
    await town.restart()
    await town.env.settle()
    assert letters(noor) == []
    settles(town, noor)
    await town.env.settle()
    assert len(letters(noor)) == 1


async def test_nobody_is_welcomed_twice(town: Town) -> None:
    noor = comes(town, "noor")
    await town.env.settle()
    town.guild.remove_member(noor)
    await town.env.settle()
    town.env.backend.add_member(town.guild.id, noor.id, announce=True)
    await town.env.settle()
    settles(town, noor)
    await town.env.settle()
    assert len(letters(noor)) == 1


async def test_who_was_there_before_is_no_newcomer(town: Town) -> None:
    bo = town.person("bo")
    await bo.slash(town.square, "profile show")
    tell(town, bo.id, "GUILD_MEMBER_UPDATE", 0)
    tell(town, bo.id, "GUILD_MEMBER_UPDATE", COMPLETED)
    await town.env.settle()
    assert letters(bo) == []


async def test_who_is_called_otherwise_is_found_by_the_new_name(town: Town) -> None:
    noor, bo = comes(town, "noor"), town.person("bo")
    await town.env.settle()
    await noor.slash(town.square, "profile visibility", field="city", level="network")
    form = await noor.slash(town.square, "profile edit")
    shown = await noor.click(form.response, custom_id="profile.edit:about")
    await noor.submit_modal(shown, {"city": "Lyon"})
    town.env.backend.get_member(town.guild.id, noor.id).nick = "Eleonora"
    tell(town, noor.id, "GUILD_MEMBER_UPDATE", 0)
    await town.env.settle()
    listed = await bo.slash(town.square, "member find", query="eleo")
    assert f"<@{noor.id}>" in listed.response.embeds[0].description


async def test_bots_are_not_welcomed(town: Town) -> None:
    channel = town.guild.create_text_channel("welcome")
    await town.network(welcome_channel=channel.id)
    comes(town, "robot", bot=True)
    await town.env.settle()
    assert channel.history() == []


async def test_the_welcome_stands_in_the_welcome_channel_and_calls_the_newcomer_alone(
    town: Town,
) -> None:
    noor, _ = await welcomed(town)
    assert letters(noor) == []
    sent = [call for call in town.env.http_requests if call.method == "POST"][-1]
    assert sent.json["allowed_mentions"]["users"] == [noor.id]
    assert not sent.json["allowed_mentions"]["parse"]


async def test_closed_direct_messages_fall_back_to_the_welcome_channel(town: Town) -> None:
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50001)
    noor = comes(town, "noor")
    await town.env.settle()
    channel = town.guild.create_text_channel("welcome")
    await town.network(welcome_channel=channel.id)
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)
    await town.wait(timedelta(hours=1, minutes=1))
    assert letters(noor) == []
    assert f"<@{noor.id}>" in channel.history()[-1].content
    assert len(channel.history()) == 1


async def test_every_step_leads_to_the_next_and_writes_at_once(town: Town) -> None:
    await town.chapter("Lyon", latitude=45.76, longitude=4.84)
    await town.chapter("Quito", latitude=-0.22, longitude=-78.51)
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    assert first.ephemeral
    assert "▱▱▱▱ step 1 of 4" in first.response.content
    second = await noor.select(first.response, ["en"])
    assert "▰▱▱▱ step 2 of 4" in second.response.content
    third = await noor.submit_modal(
        await noor.click(second.response, label="My city"), {"city": "grenoble"}
    )
    assert "Grenoble, noted" in third.response.content
    assert "▰▰▱▱ step 3 of 4" in third.response.content
    offered = third.response.components[0]["components"][0]["options"]
    assert [one["label"] for one in offered] == ["Lyon", "Quito", "None for now"]
    assert offered[0]["description"].endswith("km away")
    fourth = await noor.select(third.response, [offered[0]["value"]])
    assert "You are a member of **Lyon** now." in fourth.response.content
    assert "▰▰▰▱ step 4 of 4" in fourth.response.content
    last = await noor.select(fourth.response, ["water", "commons"])
    assert "▰▰▰▰ all 4 steps done" in last.response.content
    assert "Nobody else sees: City, Topics, Chapters." in last.response.content
    done = await noor.click(last.response, label="Open it to the network")
    assert "seen from now on by: The network" in done.response.content
    shown = await town.person("bo").slash(town.square, "member show", member=noor)
    text = str(shown.response.embeds[0].to_dict())
    for part in ("Grenoble", "water, commons", "Lyon"):
        assert part in text


async def test_the_steps_work_after_a_restart(town: Town) -> None:
    noor, message = await welcomed(town)
    await town.restart()
    first = await noor.click(message, label="Begin")
    await town.restart()
    second = await noor.click(first.response, label="English, please")
    await town.restart()
    third = await noor.click(second.response, label="Skip")
    await town.restart()
    fourth = await noor.click(third.response, label="None for now")
    await town.restart()
    last = await noor.select(fourth.response, ["food"])
    assert "all 4 steps done" in last.response.content


async def test_several_towns_of_one_name_are_told_apart(town: Town) -> None:
    await town.chapter("Rennes", latitude=48.11, longitude=-1.68)
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    second = await noor.click(first.response, label="English, please")
    asked = await noor.click(second.response, label="My city")
    several = await noor.submit_modal(asked, {"city": "Brest"})
    options = several.response.components[0]["components"][0]["options"]
    french = next(one for one in options if "France" in one["label"])
    assert any("Belarus" in one["label"] for one in options)
    third = await noor.select(several.response, [french["value"]])
    assert "Brest, noted" in third.response.content
    assert "Europe/Paris" in third.response.content


async def test_an_unknown_city_is_refused_with_what_begins_alike(town: Town) -> None:
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    second = await noor.click(first.response, label="English, please")
    asked = await noor.click(second.response, label="My city")
    refused = await noor.submit_modal(asked, {"city": "Grenobble"})
    assert "Grenoble" in refused.response.content


async def test_someone_elses_press_is_refused(town: Town) -> None:
    _, message = await welcomed(town)
    bo = town.person("bo")
    for label in ("Begin", "Later"):
        refused = await bo.click(message, label=label)
        assert refused.ephemeral
        assert "written to someone else" in refused.response.content


async def test_a_newcomer_to_a_french_network_sees_french(town: Town) -> None:
    await town.network(language="fr")
    noor = comes(town, "noor")
    await town.env.settle()
    assert letters(noor)[0].content.startswith("Bienvenue")


async def test_who_chooses_french_is_spoken_to_in_french(town: Town) -> None:
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    second = await noor.select(first.response, ["fr"])
    assert "Où habites-tu ?" in second.response.content
    shown = await noor.slash(town.square, "profile show")
    assert "Ton profil est vide" in shown.response.content


async def test_later_says_where_it_is_found_again(town: Town) -> None:
    noor, message = await welcomed(town)
    later = await noor.click(message, label="Later")
    assert later.ephemeral
    assert "/profile edit" in later.response.content


async def test_the_welcome_can_be_answered_in_direct_messages(town: Town) -> None:
    await town.chapter("Lyon", latitude=45.76, longitude=4.84)
    noor = comes(town, "noor")
    await town.env.settle()
    first = await noor.user.click(letters(noor)[0], label="Begin")
    second = await noor.user.click(first.response, label="English, please")
    asked = await noor.user.click(second.response, label="My city")
    third = await noor.user.submit_modal(asked, {"city": "Lyon"})
    options = third.response.components[0]["components"][0]["options"]
    fourth = await noor.user.select(third.response, [options[0]["value"]])
    assert "You are a member of **Lyon** now." in fourth.response.content


async def test_joining_by_the_welcome_brings_the_chapters_role(town: Town) -> None:
    role = town.guild.create_role("Lyonnais")
    await town.chapter("Lyon", latitude=45.76, longitude=4.84, role=role.id)
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    second = await noor.click(first.response, label="English, please")
    asked = await noor.click(second.response, label="My city")
    third = await noor.submit_modal(asked, {"city": "Lyon"})
    options = third.response.components[0]["components"][0]["options"]
    fourth = await noor.select(third.response, [options[0]["value"]])
    assert "member of **Lyon**" in fourth.response.content
    shown = await noor.slash(town.square, "chapter show", chapter="Lyon")
    assert "one member" in str(shown.response.embeds[0].to_dict()).lower()


async def test_leaving_in_mid_flow_stops_cleanly(town: Town) -> None:
    await town.chapter("Lyon")
    noor = comes(town, "noor")
    await town.env.settle()
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    await noor.slash(town.square, "remind me", what="Call", when="in 2 hours")
    first = await noor.user.click(letters(noor)[0], label="Begin")
    town.guild.remove_member(noor)
    await town.env.settle()
    stopped = await noor.user.click(first.response, label="English, please")
    assert "server" in stopped.response.content
    shown = await town.person("bo").slash(town.square, "chapter show", chapter="Lyon")
    assert "no member" in str(shown.response.embeds[0].to_dict()).lower()


async def test_the_networks_name_is_shown_as_written(town: Town) -> None:
    await town.network(name="@everyone **x**")
    noor = comes(town, "noor")
    await town.env.settle()
    assert "@everyone" not in letters(noor)[0].content
    assert r"\*\*x\*\*" in letters(noor)[0].content
