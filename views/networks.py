"""The network's settings as stewards see them: a wizard of four steps, and one page of all."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.networks import CHANNELS, Network, ServerFacts, Setting
from domain.text import cut, escape
from views import colours, languages, permissions
from views.reply import (
    Part,
    Reply,
    button,
    channel_select,
    modal,
    option,
    role_select,
    rows,
    select,
)
from views.texts import Say

STEPS = 4
PAGE = "page"  # the origin of a choice that was opened from the page of all settings
_BLUE = discord.ButtonStyle.primary
# What is said when the bot lacks a permission in the whole server.
_WITHOUT = {
    "manage_roles": "setup-no-roles",
    "manage_channels": "setup-no-channels",
    "create_instant_invite": "setup-no-invites",
    "create_events": "setup-no-events",
    "manage_events": "setup-no-events",
}


def step(
    network: Network,
    server: ServerFacts,
    say: Say,
    *,
    number: int,
    zones: Sequence[str],
    spoken: Sequence[str],
    has_chapters: bool,
) -> Reply:
    """One step of the wizard, counted from 0: stewards, channels, language and zone, the end."""
    origin = str(number)
    lines = [say("setup-step", number=number + 1, steps=STEPS)]
    parts: list[tuple[Part, ...]] = []
    match number:
        case 0:
            lines.append(say("setup-stewards"))
            parts = [_editor(network, Setting.STEWARDS, origin, say, zones, spoken)]
        case 1:
            lines.append(say("setup-channels"))
            parts = [_editor(network, one, origin, say, zones, spoken) for one in CHANNELS]
        case 2:
            lines.append(say("setup-language-zone"))
            parts = [
                _editor(network, Setting.LANGUAGE, origin, say, zones, spoken),
                _editor(network, Setting.ZONE, origin, say, zones, spoken),
                (button(say("setup-zone-other"), "setup.zone-other", origin),),
            ]
        case _:
            lines.append(say("setup-done" if has_chapters else "setup-done-empty"))
    choices = "\n".join(_choices(network, server, say, number))
    embed = discord.Embed(description=choices, colour=colours.HOUSE)
    lines.extend(troubles(network, server, say))
    return Reply("\n".join(lines), (embed,), rows(*parts, _turners(number, say)))


def _turners(number: int, say: Say) -> tuple[Part, ...]:
    parts: list[Part] = []
    if number:
        parts.append(button(say("button-back"), "setup.step", number - 1))
    if number < STEPS - 1:
        parts.append(button(say("button-next"), "setup.step", number + 1, style=_BLUE))
    return tuple(parts)


def _choices(network: Network, server: ServerFacts, say: Say, number: int) -> list[str]:
    """What is set so far, as far as the step is about it; everything at the end."""
    about: dict[int, tuple[Setting, ...]] = {
        0: (Setting.STEWARDS,),
        1: CHANNELS,
        2: (Setting.LANGUAGE, Setting.ZONE),
    }
    wanted = about.get(number, tuple(Setting))
    return [f"{label(one, say)}: {value(network, one, server, say)}" for one in wanted]


def label(setting: Setting, say: Say) -> str:
    """What a setting is called."""
    return say(f"setting-{setting.value}")


def value(network: Network, setting: Setting, server: ServerFacts, say: Say) -> str:
    """What a setting is, as people see it."""
    match setting:
        case Setting.NAME:
            return escape(network.name)
        case Setting.LANGUAGE:
            return languages.name(network.language, say)
        case Setting.ZONE:
            return network.zone
        case Setting.STEWARDS:
            if network.steward_role is None:
                return say("setting-stewards-none")
            return say("setting-gone") if server.role_gone else f"<@&{network.steward_role}>"
        case _:
            channel = network.channel(setting)
            if channel is None:
                return say("setting-none")
            return say("setting-gone") if server.lacking(channel) is None else f"<#{channel}>"


def troubles(network: Network, server: ServerFacts, say: Say) -> list[str]:
    """What the bot lacks in Discord, or has too much of; nothing when all is well."""
    lines = []
    if server.administrator:
        lines.append(say("setup-administrator"))
    lines += [say(key) for key in dict.fromkeys(_WITHOUT[one] for one in server.lacks)]
    channels = (network.channel(one) for one in CHANNELS)
    for channel in dict.fromkeys(one for one in channels if one is not None):
        if lacking := server.lacking(channel):
            lines.append(permissions.in_channel(channel, lacking, say))
    return lines


def page(network: Network, server: ServerFacts, say: Say) -> Reply:
    """Every setting, with a button for each to change it."""
    title = cut(say("settings-title", network=escape(network.name)), 256)
    shown = discord.Embed(title=title, colour=colours.HOUSE)
    for setting in Setting:
        shown.add_field(
            name=label(setting, say), value=cut(value(network, setting, server, say), 1024)
        )
    buttons = [button(label(one, say), "settings.change", one.value) for one in Setting]
    lines = troubles(network, server, say) or [say("settings-fine")]
    return Reply("\n".join(lines), (shown,), rows(buttons[:4], buttons[4:]))


def change(
    network: Network, setting: Setting, say: Say, zones: Sequence[str], spoken: Sequence[str]
) -> Reply:
    """One setting opened from the page of all."""
    parts = [_editor(network, setting, PAGE, say, zones, spoken)]
    if setting is Setting.ZONE:
        parts.append((button(say("setup-zone-other"), "setup.zone-other", PAGE),))
    back = (button(say("button-back"), "settings.show"),)
    return Reply(say("settings-change", setting=label(setting, say)), rows=rows(*parts, back))


def _editor(
    network: Network,
    setting: Setting,
    origin: str,
    say: Say,
    zones: Sequence[str],
    spoken: Sequence[str],
) -> tuple[Part, ...]:
    """The select by which a setting is chosen; ``origin`` says what is shown after that."""
    called = label(setting, say)
    match setting:
        case Setting.STEWARDS:
            chosen = network.steward_role
            return (role_select(called, "setup.stewards", origin, chosen=chosen),)
        case Setting.LANGUAGE:
            options = [
                option(languages.name(code, say), code, chosen=code == network.language)
                for code in spoken
            ]
            return (select(called, "setup.language", origin, options=options),)
        case Setting.ZONE:
            options = [option(zone, zone, chosen=zone == network.zone) for zone in zones]
            return (select(called, "setup.zone", origin, options=options),)
        case _:
            chosen = network.channel(setting)
            return (channel_select(called, "setup.channel", setting.value, origin, chosen=chosen),)


def ask_name(network: Network, say: Say) -> discord.ui.Modal:
    """A modal for the network's name."""
    asked = modal(say("setting-name"), "settings.named")
    asked.add_item(_input(say("setting-name"), "name", network.name, 80))
    return asked


def ask_zone(network: Network, origin: str, say: Say) -> discord.ui.Modal:
    """A modal for a zone that is not among the common ones."""
    asked = modal(say("setting-zone"), "setup.zone-typed", origin)
    asked.add_item(_input(say("setup-zone-label"), "zone", network.zone, 60))
    return asked


def _input(called: str, key: str, now: str, limit: int) -> discord.ui.TextInput[discord.ui.Modal]:
    return discord.ui.TextInput(
        label=called[:45], custom_id=key, default=now[:limit], min_length=1, max_length=limit
    )
