"""``/network setup, settings``: each choice is saved at once."""

from __future__ import annotations

from discord.ext import commands

from cogs.networks.group import network_group
from cogs.support.desk import Desk, Interaction, answer, open_form, replace
from cogs.support.options import desk_of
from cogs.support.presses import numbers, on, typed, value
from domain import zones
from domain.errors import PressUnknown
from domain.networks import CHANNELS, Network, ServerFacts, Setting
from domain.people import Person
from services import networks
from views import facts
from views import networks as views
from views.commands import words
from views.ids import Pressed
from views.reply import Reply


@network_group.command(name="setup", description=words("cmd-network-setup"))
async def setup(interaction: Interaction) -> None:
    """Go through what a network needs, step by step."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    network = await networks.settings(desk.house, person)
    await answer(interaction, await _step(interaction, desk, person, network, 0))


@network_group.command(name="settings", description=words("cmd-network-settings"))
async def settings(interaction: Interaction) -> None:
    """Everything that is set, with a button for each."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    network = await networks.settings(desk.house, person)
    await answer(interaction, _page(interaction, desk, person, network))


async def _step(
    interaction: Interaction, desk: Desk, person: Person, network: Network, number: int
) -> Reply:
    return views.step(
        network,
        _server(interaction, network),
        desk.say(person),
        number=number,
        zones=zones.common(network.zone, now=desk.house.now()),
        spoken=desk.texts.languages,
        has_chapters=await networks.has_chapters(desk.house, person),
    )


def _page(interaction: Interaction, desk: Desk, person: Person, network: Network) -> Reply:
    return views.page(network, _server(interaction, network), desk.say(person))


def _server(interaction: Interaction, network: Network) -> ServerFacts:
    return facts.server_facts(
        facts.inside(interaction.guild),
        (network.channel(one) for one in CHANNELS),
        network.steward_role,
    )


async def _saved(
    interaction: Interaction, desk: Desk, person: Person, network: Network, origin: str
) -> None:
    """Show what was chosen: the wizard's step again, or the page of all settings."""
    if origin == views.PAGE:
        await replace(interaction, _page(interaction, desk, person, network))
    elif not origin.isdecimal():
        raise PressUnknown
    else:
        step = await _step(interaction, desk, person, network, int(origin))
        await replace(interaction, step)


class NetworkSettings(commands.Cog):
    """Presses in the wizard and on the page of settings."""

    @on("setup.step")
    async def step(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another step of the wizard."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        network = await networks.settings(desk.house, person)
        await replace(
            interaction, await _step(interaction, desk, person, network, pressed.number(0))
        )

    @on("settings.show")
    async def show(self, interaction: Interaction, _pressed: Pressed) -> None:
        """Back to the page of all settings."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        network = await networks.settings(desk.house, person)
        await replace(interaction, _page(interaction, desk, person, network))

    @on("settings.change")
    async def change(self, interaction: Interaction, pressed: Pressed) -> None:
        """One setting, opened to be changed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        network = await networks.settings(desk.house, person)
        setting = pressed.one_of(0, Setting)
        if setting is Setting.NAME:
            await open_form(interaction, views.ask_name(network, say))
            return
        common = zones.common(network.zone, now=desk.house.now())
        await replace(
            interaction, views.change(network, setting, say, common, desk.texts.languages)
        )

    @on("settings.named")
    async def named(self, interaction: Interaction, _pressed: Pressed) -> None:
        """The network's name was typed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        network = await networks.rename(desk.house, person, typed(interaction).get("name", ""))
        await _saved(interaction, desk, person, network, views.PAGE)

    @on("setup.stewards")
    async def stewards(self, interaction: Interaction, pressed: Pressed) -> None:
        """The role that makes stewards was chosen, or taken back."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chosen = numbers(interaction)
        role = facts.inside(interaction.guild).get_role(chosen[0]) if chosen else None
        network = await networks.set_steward_role(
            desk.house, person, facts.facts_of(role) if role else None
        )
        await _saved(interaction, desk, person, network, pressed.text(0))

    @on("setup.channel")
    async def channel(self, interaction: Interaction, pressed: Pressed) -> None:
        """One of the network's channels was chosen, or taken back."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chosen = numbers(interaction)
        if chosen and facts.inside(interaction.guild).get_channel(chosen[0]) is None:
            raise PressUnknown  # another server's, or one that is gone
        network = await networks.set_channel(
            desk.house, person, pressed.one_of(0, Setting), chosen[0] if chosen else None
        )
        await _saved(interaction, desk, person, network, pressed.text(1))

    @on("setup.language")
    async def language(self, interaction: Interaction, pressed: Pressed) -> None:
        """The network's language was chosen."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        network = await networks.set_language(desk.house, person, value(interaction))
        await _saved(interaction, desk, person, network, pressed.text(0))

    @on("setup.zone")
    async def zone(self, interaction: Interaction, pressed: Pressed) -> None:
        """The network's zone was chosen among the common ones."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        network = await networks.set_zone(desk.house, person, value(interaction))
        await _saved(interaction, desk, person, network, pressed.text(0))

    @on("setup.zone-other")
    async def ask_zone(self, interaction: Interaction, pressed: Pressed) -> None:
        """A zone that is not among the common ones."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        network = await networks.settings(desk.house, person)
        asked = views.ask_zone(network, pressed.text(0), desk.say(person))
        await open_form(interaction, asked)

    @on("setup.zone-typed")
    async def typed_zone(self, interaction: Interaction, pressed: Pressed) -> None:
        """The network's zone was typed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        network = await networks.set_zone(desk.house, person, typed(interaction).get("zone", ""))
        await _saved(interaction, desk, person, network, pressed.text(0))
