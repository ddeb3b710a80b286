"""A bot that says one of everything, for testing how requests are checked."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
from discord import app_commands

START = datetime(2026, 1, 1, tzinfo=UTC)
"""When simcord's world begins."""

Interaction = discord.Interaction[Any]


class Panel(discord.ui.View):
    """A link, a button that edits, a button that opens a form, and a select."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        self.add_item(discord.ui.Button(label="Site", url="https://example.org", row=0))

    @discord.ui.button(label="Going", style=discord.ButtonStyle.success, custom_id="go:1", row=0)
    async def going(self, interaction: Interaction, _: Any) -> None:
        await interaction.response.edit_message(content="1 going", view=self)

    @discord.ui.button(label="Write", emoji="✏️", custom_id="write:1", row=0)
    async def write(self, interaction: Interaction, _: Any) -> None:
        await interaction.response.send_modal(Form())

    @discord.ui.select(
        placeholder="Pick",
        custom_id="pick:1",
        row=1,
        options=[
            discord.SelectOption(label="A", value="a", description="The first", default=True),
            discord.SelectOption(label="B", value="b", emoji="🌱"),
        ],
    )
    async def pick(self, interaction: Interaction, select: discord.ui.Select[Any]) -> None:
        await interaction.response.send_message(select.values[0], ephemeral=True)


class Form(discord.ui.Modal, title="Write something"):
    """A text under a label; answered late, twice."""

    text: discord.ui.Label[Any] = discord.ui.Label(
        text="Text", description="Anything", component=discord.ui.TextInput(custom_id="text")
    )

    async def on_submit(self, interaction: Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.edit_original_response(content="Kept")
        later = await interaction.followup.send("Thank you", ephemeral=True, wait=True)
        await later.edit(content="Thank you very much", embed=discord.Embed(title="Done"))


class Card(discord.ui.LayoutView):
    """Components of the second kind."""

    card: discord.ui.Container[Any] = discord.ui.Container(
        discord.ui.Section(
            discord.ui.TextDisplay("**A card**"),
            accessory=discord.ui.Button(label="More", custom_id="more:1"),
        ),
        discord.ui.Separator(),
        discord.ui.ActionRow(discord.ui.UserSelect(custom_id="who:1", placeholder="Who")),
        accent_colour=0x00AA88,
    )


event = app_commands.Group(name="event", description="Events")


@event.command(description="Show one")
@app_commands.describe(title="Its title", size="How many", kind="Of which kind", where="Its city")
@app_commands.choices(kind=[app_commands.Choice(name="Talk", value="talk")])
async def show(
    interaction: Interaction,
    title: app_commands.Range[str, 1, 100],
    where: str,
    size: app_commands.Range[int, 1, 500] = 1,
    kind: str = "talk",
) -> None:
    """An embed with a panel below."""
    embed = discord.Embed(title=title, description=where, timestamp=START, colour=0x00AA88)
    embed.add_field(name="Seats", value=str(size)).set_footer(text=kind)
    await interaction.response.send_message(embed=embed, view=Panel())


@show.autocomplete("where")
async def where(_: Interaction, current: str) -> list[app_commands.Choice[str]]:
    """One choice: what was typed."""
    return [app_commands.Choice(name=f"{current}!", value=current)]


@event.command(description="Show a card")
async def card(interaction: Interaction) -> None:
    """A layout, for one person."""
    await interaction.response.send_message(view=Card(), ephemeral=True)


@event.command(description="Do one of everything")
async def work(interaction: Interaction, role: discord.Role) -> None:
    """Everything that a bot for a network does to a server."""
    guild, member, channel = interaction.guild, interaction.user, interaction.channel
    assert guild
    assert isinstance(member, discord.Member)
    assert isinstance(channel, discord.TextChannel)
    await interaction.response.defer(thinking=True)
    await member.add_roles(role, reason="joined")
    await member.remove_roles(role)
    await member.edit(nick="Ada")
    await member.send("In private", nonce="n" * 25)
    sent = await channel.send("Hello", file=discord.File(io.BytesIO(b"a,b"), "table.csv"))
    await sent.edit(content="Hello again", view=Panel())
    await sent.reply("A reply")
    await channel.send(
        f"Come, {member.mention}", allowed_mentions=discord.AllowedMentions(users=[member])
    )
    await sent.add_reaction("🌱")
    await sent.pin()
    await sent.create_thread(name="About it", auto_archive_duration=1440)
    fresh = await guild.create_role(name="Lyon", permissions=discord.Permissions.none())
    await fresh.edit(name="Lyon 2", colour=0x112233)
    made = await guild.create_text_channel(
        "lyon", overwrites={fresh: discord.PermissionOverwrite(view_channel=True)}, topic="Here"
    )
    await made.set_permissions(fresh, send_messages=True)
    await made.edit(topic="There")
    await made.create_invite(max_age=604800, max_uses=10)
    planned = await guild.create_scheduled_event(
        name="Drink",
        start_time=START + timedelta(days=1),
        end_time=START + timedelta(days=1, hours=2),
        entity_type=discord.EntityType.external,
        location="The square",
        privacy_level=discord.PrivacyLevel.guild_only,
    )
    await planned.edit(description="Bring a friend")
    await planned.delete()
    await made.delete()
    await interaction.edit_original_response(embed=discord.Embed(description="All done"))


@app_commands.context_menu(name="Who is it?")
async def who(interaction: Interaction, member: discord.Member) -> None:
    """An answer to a context menu."""
    await interaction.response.send_message(member.display_name, ephemeral=True)


class Toy(discord.Client):
    """The bot. ``careless`` leaves out what keeps people from being mentioned."""

    def __init__(self, *, careless: bool = False) -> None:
        nobody = None if careless else discord.AllowedMentions.none()
        super().__init__(intents=discord.Intents.all(), allowed_mentions=nobody)
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        self.tree.add_command(event)
        self.tree.add_command(who)
        await self.tree.sync()
