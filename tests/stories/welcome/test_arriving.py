"""The welcome by the front door: once, after Discord's own onboarding."""

from __future__ import annotations

from datetime import timedelta

import simcord

from tests.stories.conftest import Town
from tests.stories.welcome.playing import comes, letters, tell, welcomed

COMPLETED, STARTED = 1 << 1, 1 << 3  # Discord's flags of a guild member


def settles(town: Town, actor: simcord.MemberActor, flags: int = 0) -> None:
    """Discord's own onboarding is over."""
    town.env.backend.get_member(town.guild.id, actor.id).pending = False
    tell(town, actor.id, "GUILD_MEMBER_UPDATE", flags)


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


async def test_a_newcomer_to_a_french_network_sees_french(town: Town) -> None:
    await town.network(language="fr")
    noor = comes(town, "noor")
    await town.env.settle()
    assert letters(noor)[0].content.startswith("Bienvenue")


async def test_the_networks_name_is_shown_as_written(town: Town) -> None:
    await town.network(name="@everyone **x**")
    noor = comes(town, "noor")
    await town.env.settle()
    assert "@everyone" not in letters(noor)[0].content
    assert r"\*\*x\*\*" in letters(noor)[0].content
