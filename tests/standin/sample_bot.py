"""A small bot on plain discord.py, to prove the stand-in without the project's own bot."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route


class Card(discord.ui.View):
    """A button, a select of texts and a select of people."""

    @discord.ui.button(label="Going", custom_id="going")
    async def going(self, interaction: discord.Interaction, _: object) -> None:
        await interaction.response.edit_message(content=f"{interaction.user.name} is going")

    @discord.ui.button(label="Why", custom_id="why")
    async def why(self, interaction: discord.Interaction, _: object) -> None:
        await interaction.response.send_modal(Form())

    @discord.ui.select(
        custom_id="city", options=[discord.SelectOption(label=c) for c in ("Paris", "Brest")]
    )
    async def city(self, interaction: discord.Interaction, menu: discord.ui.Select[Card]) -> None:
        await interaction.response.send_message(f"city {menu.values[0]}", ephemeral=True)

    @discord.ui.select(cls=discord.ui.UserSelect, custom_id="who")
    async def who(
        self, interaction: discord.Interaction, menu: discord.ui.UserSelect[Card]
    ) -> None:
        await interaction.response.defer()
        await interaction.followup.send(f"who {menu.values[0].name}")


class Page(discord.ui.LayoutView):
    """A button beside a text, in the newer kind of message."""

    def __init__(self) -> None:
        super().__init__(timeout=None)
        button: discord.ui.Button[Page] = discord.ui.Button(label="More", custom_id="more")
        button.callback = self.more  # type: ignore[method-assign]  # as discord.py has it done
        text: discord.ui.TextDisplay[Page] = discord.ui.TextDisplay("A page")
        self.add_item(discord.ui.Section(text, accessory=button))

    async def more(self, interaction: discord.Interaction) -> None:
        await interaction.response.edit_message(view=self)


class Form(discord.ui.Modal, title="Tell us"):
    reason: discord.ui.Label[Form] = discord.ui.Label(
        text="Reason", component=discord.ui.TextInput(custom_id="reason", max_length=50)
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        field = self.reason.component
        assert isinstance(field, discord.ui.TextInput)
        await interaction.response.send_message(f"because {field.value}", ephemeral=True)


class SampleBot(discord.Client):
    """Answers a few commands and orders, and prints what it hears."""

    def __init__(self) -> None:
        intents = discord.Intents(guilds=True, members=True, guild_messages=True, dm_messages=True)
        patience = float(os.environ.get("SAMPLE_HEARTBEAT_TIMEOUT", "60"))
        super().__init__(intents=intents, guild_ready_timeout=0.05, heartbeat_timeout=patience)
        self.tree = app_commands.CommandTree(self)
        self.tree.add_command(events())
        self.tree.add_command(grant)
        self.tree.add_command(about)

    async def setup_hook(self) -> None:
        self.add_view(Card(timeout=None))
        await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Do not wait five seconds before a second IDENTIFY."""

    async def on_ready(self) -> None:
        members = sum(len(guild.members) for guild in self.guilds)
        self.note(f"ready members={members}")

    async def on_resumed(self) -> None:
        self.note("resumed")

    async def on_member_join(self, member: discord.Member) -> None:
        self.note(f"joined {member.name} pending={member.pending}")

    async def on_member_update(self, _: discord.Member, member: discord.Member) -> None:
        self.note(f"updated {member.name} pending={member.pending} roles={len(member.roles)}")

    async def on_message(self, message: discord.Message) -> None:
        if message.author == self.user:
            return
        self.note(f"message {message.content!r}")
        if message.content.startswith("send "):
            _, nonce, text = message.content.split(" ", 2)
            await message.channel.send(text, nonce=nonce)
        elif message.content.startswith("read "):
            channel = self.get_partial_messageable(int(message.content.split()[1]))
            try:
                read = [m.content async for m in channel.history(limit=100)]
            except discord.HTTPException as refusal:
                self.note(f"history {refusal.status} {refusal.code}")
            else:
                self.note(f"history {read}")
        elif message.guild is None or self.user in message.mentions:
            await message.author.send("hello")

    def note(self, line: str) -> None:
        print(line, flush=True)


def events() -> app_commands.Group:
    group = app_commands.Group(name="event", description="Events")

    @group.command(name="list", description="What is on")
    async def list_(interaction: discord.Interaction, city: str, count: int = 1) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send(f"{count} in {city}")

    @list_.autocomplete("city")
    async def cities(_: object, typed: str) -> list[app_commands.Choice[str]]:
        known = [c for c in ("Paris", "Brest") if c.casefold().startswith(typed.casefold())]
        return [app_commands.Choice(name=city, value=city) for city in known]

    @group.command(name="card", description="Buttons")
    async def card(interaction: discord.Interaction) -> None:
        file = discord.File(__file__, filename="card.txt")
        await interaction.response.send_message("card", view=Card(timeout=None), file=file)

    @group.command(name="page", description="Layout")
    async def page(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(view=Page(), ephemeral=True)

    return group


@app_commands.command(name="grant", description="A role")
async def grant(
    interaction: discord.Interaction, member: discord.Member, role: discord.Role
) -> None:
    try:
        await member.add_roles(role)
    except discord.HTTPException as refusal:
        await interaction.response.send_message(f"refused {refusal.code}")
        return
    await interaction.response.send_message(f"{member.name} has {role.name}")


@app_commands.context_menu(name="About")
async def about(interaction: discord.Interaction, member: discord.Member) -> None:
    permissions = interaction.permissions.send_messages
    await interaction.response.send_message(f"{member.name} {permissions}")


async def main() -> int:
    """Run until SIGTERM; 0, or 3 when the token is refused."""
    Route.BASE = os.environ["DISCORD_API_BASE"]
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["DISCORD_GATEWAY_URL"])
    discord.utils.setup_logging(level=logging.WARNING, root=False)
    async with SampleBot() as bot:
        asyncio.get_running_loop().add_signal_handler(
            signal.SIGTERM, lambda: asyncio.ensure_future(bot.close())
        )
        try:
            await bot.start(os.environ["DISCORD_TOKEN"])
        except (discord.LoginFailure, discord.ConnectionClosed) as refusal:
            print(f"stopped: {refusal}", flush=True)
            return 3
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
