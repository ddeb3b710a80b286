"""The network's settings by the front door, and what happens to the server behind them."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest

from db import networks
from domain.networks import NEEDED_IN_CHANNEL, NEEDED_IN_SERVER, Network
from tests.stories.conftest import Town


async def saved(town: Town) -> Network:
    """The network as the store has it."""
    found = await networks.find(town.house.store.read, town.guild.id)
    assert found is not None
    return found


async def test_setup_saves_each_choice_at_once_and_survives_a_restart(town: Town) -> None:
    ada = town.steward()
    crew = town.guild.create_role("Stewards")
    news = town.guild.create_text_channel("news")
    hello = town.guild.create_text_channel("hello")
    care = town.guild.create_text_channel("care")
    shown = await ada.slash(town.square, "network setup")
    assert shown.ephemeral
    assert "Step 1 of 4" in shown.response.content
    shown = await ada.select(shown.response, [crew], custom_id="setup.stewards:0")
    assert f"<@&{crew.id}>" in shown.response.embeds[0].description
    await town.restart()
    shown = await ada.click(shown.response, label="Next")
    for setting, channel in (("announce", news), ("welcome", hello), ("alerts", care)):
        shown = await ada.select(shown.response, [channel], custom_id=f"setup.channel:{setting}:1")
        assert f"<#{channel.id}>" in shown.response.embeds[0].description
    shown = await ada.click(shown.response, label="Next")
    shown = await ada.select(shown.response, ["fr"], custom_id="setup.language:2")
    shown = await ada.select(shown.response, ["Europe/Lisbon"], custom_id="setup.zone:2")
    shown = await ada.click(shown.response, label="Next")
    assert "/chapter add" in shown.response.content
    assert "import chapters" in shown.response.content
    after = await saved(town)
    assert (after.steward_role, after.language, after.zone) == (crew.id, "fr", "Europe/Lisbon")
    assert (after.announce_channel, after.welcome_channel, after.stewards_channel) == (
        news.id,
        hello.id,
        care.id,
    )


async def test_the_chosen_role_makes_stewards(town: Town) -> None:
    ada = town.steward()
    crew = town.guild.create_role("Stewards")
    sam = town.person("sam", roles=[crew])
    refused = await sam.slash(town.square, "network settings")
    assert "Only a steward" in refused.response.content
    shown = await ada.slash(town.square, "network setup")
    await ada.select(shown.response, [crew], custom_id="setup.stewards:0")
    opened = await sam.slash(town.square, "network settings")
    assert "Settings of Ouishare" in opened.response.embeds[0].title


async def test_everyone_is_no_steward(town: Town) -> None:
    ada = town.steward()
    shown = await ada.slash(town.square, "network setup")
    refused = await ada.select(
        shown.response, [town.guild.default_role], custom_id="setup.stewards:0"
    )
    assert "Everyone holds this role" in refused.response.content
    assert (await saved(town)).steward_role is None


async def test_a_chapters_role_makes_no_stewards(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    await town.chapter("Lyon", role=role.id)
    ada = town.steward()
    shown = await ada.slash(town.square, "network setup")
    refused = await ada.select(shown.response, [role], custom_id="setup.stewards:0")
    assert "already the role of **Lyon**" in refused.response.content


@pytest.mark.parametrize("command", ["network setup", "network settings"])
async def test_members_and_connectors_do_not_set_the_network(town: Town, command: str) -> None:
    mia = await town.connector("mia", await town.chapter("Lyon"))
    refused = await mia.slash(town.square, command)
    assert "Only a steward" in refused.response.content


async def test_someone_demoted_since_the_wizard_opened_changes_nothing(town: Town) -> None:
    ada = town.steward()
    shown = await ada.slash(town.square, "network setup")
    shown = await ada.click(shown.response, label="Next")
    shown = await ada.click(shown.response, label="Next")
    for role in list(town.env.backend.get_member(town.guild.id, ada.id).role_ids):
        town.env.backend.remove_member_role(town.guild.id, ada.id, role)
    refused = await ada.select(shown.response, ["fr"], custom_id="setup.language:2")
    assert "Only a steward" in refused.response.content
    assert (await saved(town)).language == "en"


async def test_every_setting_is_changed_from_one_page(town: Town) -> None:
    ada = town.steward()
    page = await ada.slash(town.square, "network settings")
    opened = await ada.click(page.response, label="Language")
    page = await ada.select(opened.response, ["fr"], custom_id="setup.language:page")
    assert "Settings of Ouishare" in page.response.embeds[0].title
    asked = await ada.click(page.response, label="Name")
    page = await ada.submit_modal(asked, {"name": "Collectif **X** @everyone"})
    assert "@everyone" not in page.response.embeds[0].title
    opened = await ada.click(page.response, label="Time zone")
    asked = await ada.click(opened.response, label="Another time zone…")
    page = await ada.submit_modal(asked, {"zone": "Quito"})
    after = await saved(town)
    assert (after.language, after.zone) == ("fr", "America/Guayaquil")
    assert after.name == "Collectif **X** @everyone"
    rows = await town.house.store.read.execute_fetchall("SELECT action FROM audit ORDER BY action")
    assert [row["action"] for row in rows] == [
        "network.begin",
        "network.language",
        "network.name",
        "network.zone",
    ]


async def test_a_zone_that_is_none_is_refused_with_the_nearest(town: Town) -> None:
    ada = town.steward()
    page = await ada.slash(town.square, "network settings")
    opened = await ada.click(page.response, label="Time zone")
    asked = await ada.click(opened.response, label="Another time zone…")
    refused = await ada.submit_modal(asked, {"zone": "Europe/Pariss"})
    assert "**Europe/Paris**" in refused.response.content
    assert (await saved(town)).zone == "Europe/Paris"


async def test_a_channel_can_be_taken_back(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    page = await ada.slash(town.square, "network settings")
    opened = await ada.click(page.response, label="Announcements")
    await ada.select(opened.response, [], custom_id="setup.channel:announce:page")
    assert (await saved(town)).announce_channel is None


async def test_missing_permissions_are_named_with_their_channel(town: Town) -> None:
    closed = discord.PermissionOverwrite(embed_links=False, read_message_history=False)
    news = town.guild.create_text_channel("news", overwrites={town.guild.default_role: closed})
    await town.network(announce_channel=news.id)
    page = await town.steward().slash(town.square, "network settings")
    assert f"In <#{news.id}> I lack: Embed Links, Read Message History" in page.response.content


async def test_a_bot_with_administrator_asks_to_lose_it(town: Town) -> None:
    backend = town.env.backend
    mine = backend.get_member(town.guild.id, backend.bot_user.id).role_ids[0]
    page = await town.steward("ada").slash(town.square, "network settings")
    assert "Administrator" not in page.response.content
    everything = discord.Permissions.all().value
    backend.edit_role(town.guild.id, mine, {"permissions": everything})
    page = await town.steward("bea").slash(town.square, "network settings")
    assert "*Administrator* permission, which I do not need" in page.response.content


@pytest.mark.parametrize(
    ("lacks", "named"),
    [
        ("manage_roles", "*Manage Roles*"),
        ("manage_channels", "*Manage Channels*"),
        ("create_instant_invite", "*Create Invite*"),
        ("manage_events", "*Create Events* or *Manage Events*"),
    ],
)
async def test_what_the_bot_lacks_in_the_server_is_named_with_what_does_not_work(
    town: Town, lacks: str, named: str
) -> None:
    backend = town.env.backend
    everyone = discord.Permissions(view_channel=True, use_application_commands=True)
    backend.edit_role(town.guild.id, town.guild.default_role.id, {"permissions": everyone.value})
    mine = backend.get_member(town.guild.id, backend.bot_user.id).role_ids[0]
    some = discord.Permissions(**dict.fromkeys((*NEEDED_IN_CHANNEL, *NEEDED_IN_SERVER), True))
    backend.edit_role(town.guild.id, mine, {"permissions": some.value})
    page = await town.steward("ada").slash(town.square, "network settings")
    assert "I lack" not in page.response.content
    assert "every permission I need" in page.response.content
    some.update(**{lacks: False})
    backend.edit_role(town.guild.id, mine, {"permissions": some.value})
    shown = await town.steward("bea").slash(town.square, "network setup")
    assert f"I lack {named}, so" in shown.response.content
    assert shown.response.content.count("I lack") == 1


async def test_a_steward_role_deleted_in_discord_is_forgotten(town: Town) -> None:
    care = town.guild.create_text_channel("care")
    crew = town.guild.create_role("Stewards")
    await town.network(steward_role=crew.id, stewards_channel=care.id)
    town.env.backend.delete_role(town.guild.id, crew.id)
    await town.wait(timedelta(seconds=1))
    assert (await saved(town)).steward_role is None
    assert "The role that made stewards was deleted" in care.last_message.content


async def test_what_was_deleted_while_the_bot_was_away_shows_in_the_settings(town: Town) -> None:
    await town.wait(timedelta(minutes=1))  # the bot has looked at what is there
    await town.network(steward_role=4242, announce_channel=4343)
    page = await town.steward().slash(town.square, "network settings")
    fields = {field.name: field.value for field in page.response.embeds[0].fields}
    assert "deleted in Discord" in fields["Steward role"]
    assert "deleted in Discord" in fields["Announcements"]


async def test_a_new_server_is_remembered_with_the_defaults(town: Town) -> None:
    other = town.env.create_guild("Elsewhere")
    await town.env.settle()
    found = await networks.find(town.house.store.read, other.id)
    assert found is not None
    assert (found.language, found.zone) == ("en", "Europe/Paris")


async def test_setup_speaks_french(town: Town) -> None:
    ada = town.steward()
    await town.speaks(ada, "fr")
    shown = await ada.slash(town.square, "network setup")
    assert "Étape 1 sur 4" in shown.response.content
    shown = await ada.click(shown.response, label="Suite")
    assert "Où est-ce que je publie" in shown.response.content
