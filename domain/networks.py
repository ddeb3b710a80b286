"""A network: one Discord server with its language, zone, roles and channels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from domain.errors import Refusal
from domain.events import Audience

NAME_LIMIT = 80
GONE_KEPT: Final = timedelta(days=30)
"""How long everything stays of a network that the bot was removed from."""
LAST_CHANCE: Final = timedelta(hours=1)
"""How long before it is wiped Discord is given to say that the bot is there again."""

# What the bot needs in a channel to post there and to find again what it posted
# (Discord's names of permissions).
NEEDED_IN_CHANNEL = ("view_channel", "send_messages", "embed_links", "read_message_history")

# What it needs in the whole server for chapters' roles, channels and links, and to show events
# among Discord's own.
NEEDED_IN_SERVER = (
    "manage_roles",
    "manage_channels",
    "create_instant_invite",
    "create_events",
    "manage_events",
)


class Setting(StrEnum):
    """What stewards choose for their network."""

    NAME = "name"
    LANGUAGE = "language"
    ZONE = "zone"
    STEWARDS = "stewards"
    ANNOUNCE = "announce"
    WELCOME = "welcome"
    ALERTS = "alerts"
    CONNECTORS = "connectors"


CHANNELS = (Setting.ANNOUNCE, Setting.WELCOME, Setting.ALERTS, Setting.CONNECTORS)


@dataclass(frozen=True, slots=True)
class Network:
    """``id`` is the server's; roles and channels are Discord's identifiers or ``None``; ``gone`` is since
    when the bot is not in it any more."""

    id: int
    name: str
    language: str
    zone: str
    steward_role: int | None = None
    announce_channel: int | None = None
    welcome_channel: int | None = None
    stewards_channel: int | None = None
    connectors_channel: int | None = None
    gone: datetime | None = None

    def channel(self, setting: Setting) -> int | None:
        """The channel of one of ``CHANNELS``."""
        return {
            Setting.ANNOUNCE: self.announce_channel,
            Setting.WELCOME: self.welcome_channel,
            Setting.ALERTS: self.stewards_channel,
            Setting.CONNECTORS: self.connectors_channel,
        }[setting]

    def home(self, audience: Audience, chapter_channel: int | None) -> int | None:
        """Where what ``audience`` may see is posted; what is for connectors nowhere else than
        among them."""
        if audience is Audience.CONNECTORS:
            return self.connectors_channel
        return chapter_channel or self.announce_channel


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """What Discord lets the bot do in the server now.

    ``lacks`` are those of ``NEEDED_IN_SERVER`` that it does not have. ``missing`` are the
    permissions it lacks, by channel; a channel that is not in it does not exist (any more).
    ``role_gone``: the steward role does not.
    """

    lacks: tuple[str, ...]
    administrator: bool
    missing: tuple[tuple[int, tuple[str, ...]], ...] = ()
    role_gone: bool = False

    def lacking(self, channel: int) -> tuple[str, ...] | None:
        """What the bot lacks in ``channel``; ``None`` when there is no such channel."""
        return dict(self.missing).get(channel)


class EveryoneSteward(Refusal):
    """The role that everyone has cannot be the one that makes stewards."""


class NotAMember(Refusal):
    """Somebody brought the bot along to a server that it was never added to: nothing is kept there."""


class ServerAway(Refusal):
    """Discord does not show the server at the moment: nobody is given or shown what depends on it."""
