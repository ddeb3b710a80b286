"""What the stand-in remembers: servers, people, channels, roles and messages."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

EPOCH_MS = 1_420_070_400_000  # the first millisecond of Discord's identifiers
EPHEMERAL = 1 << 6
LOADING = 1 << 7


class Permission(enum.IntFlag):
    """The permissions that the stand-in looks at; any other bit is carried along."""

    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MANAGE_ROLES = 1 << 28
    MANAGE_EVENTS = 1 << 33
    CREATE_EVENTS = 1 << 44


EVERYTHING = (1 << 53) - 1
EVERYONE = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
)
BOT = Permission.MANAGE_ROLES | Permission.MANAGE_EVENTS | Permission.CREATE_EVENTS


class ChannelType(enum.IntEnum):
    TEXT = 0
    DM = 1


class Clock:
    """Seconds since 1970, which a test may push forward without waiting."""

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._source = source
        self._ahead = 0.0

    def now(self) -> float:
        return self._source() + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds


@dataclass(slots=True)
class User:
    id: int
    name: str
    bot: bool = False
    locale: str = "en-US"
    accepts_messages: bool = True  # False: direct messages answer 50007


@dataclass(slots=True)
class Role:
    id: int
    guild_id: int
    name: str
    permissions: int = 0
    position: int = 1
    managed: bool = False


@dataclass(slots=True)
class Channel:
    id: int
    name: str
    type: ChannelType = ChannelType.TEXT
    guild_id: int | None = None
    recipient_id: int | None = None
    position: int = 0
    overwrites: dict[int, tuple[int, int]] = field(
        default_factory=dict
    )  # role or user: allow, deny


@dataclass(slots=True)
class Member:
    user_id: int
    guild_id: int
    roles: list[int]
    joined_at: float
    pending: bool = False
    nick: str | None = None


@dataclass(slots=True)
class Attachment:
    id: int
    filename: str
    content: bytes


@dataclass(slots=True)
class Message:
    id: int
    channel_id: int
    author_id: int
    at: float
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    nonce: str | None = None
    reply_to: int | None = None
    allowed_mentions: Json | None = None  # None: nothing was said, so everything pings
    edited_at: float | None = None
    deleted: bool = False

    @property
    def ephemeral(self) -> bool:
        return bool(self.flags & EPHEMERAL)


@dataclass(slots=True)
class Guild:
    id: int
    name: str
    owner_id: int
    locale: str = "en-US"
    roles: dict[int, Role] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)


class World:
    """Everything there is, in plain objects. Changing it tells nobody: see actions.py for that."""

    def __init__(self, clock: Clock | None = None, *, bot_name: str = "chapterhouse") -> None:
        self.clock = clock or Clock()
        self._last_id = 0
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.messages: dict[int, dict[int, Message]] = {}  # by channel, then by message
        self.scheduled: dict[int, Json] = {}  # events as the server shows them
        self._dms: dict[int, Channel] = {}  # by person
        self.owner = self.add_user("owner")
        self.bot = self.add_user(bot_name, bot=True)

    @property
    def application_id(self) -> int:
        return self.bot.id

    def new_id(self) -> int:
        """A fresh identifier that carries the time, as Discord's do; always growing."""
        stamped = (int(self.clock.now() * 1000) - EPOCH_MS) << 22
        self._last_id = max(self._last_id + 1, stamped)
        return self._last_id

    def add_user(self, name: str, *, bot: bool = False, locale: str = "en-US") -> User:
        user = User(self.new_id(), name, bot, locale)
        self.users[user.id] = user
        return user

    def add_guild(self, name: str, *, bot_permissions: int = BOT, locale: str = "en-US") -> Guild:
        """A server with @everyone, its owner, and the bot with its managed role at position 100."""
        guild = Guild(self.new_id(), name, self.owner.id, locale)
        self.guilds[guild.id] = guild
        guild.roles[guild.id] = Role(guild.id, guild.id, "@everyone", EVERYONE, 0)
        bots = self.add_role(guild, self.bot.name, permissions=bot_permissions, position=100)
        bots.managed = True
        self.add_member(guild, self.owner)
        self.add_member(guild, self.bot, bots)
        return guild

    def add_role(self, guild: Guild, name: str, *, permissions: int = 0, position: int = 1) -> Role:
        """A role; the bot can grant it while its position is below 100."""
        role = Role(self.new_id(), guild.id, name, permissions, position)
        guild.roles[role.id] = role
        return role

    def add_channel(self, guild: Guild, name: str) -> Channel:
        channel = Channel(self.new_id(), name, guild_id=guild.id, position=len(guild.channels))
        guild.channels[channel.id] = self.channels[channel.id] = channel
        return channel

    def add_member(self, guild: Guild, user: User, *roles: Role, pending: bool = False) -> Member:
        member = Member(user.id, guild.id, [r.id for r in roles], self.clock.now(), pending)
        guild.members[user.id] = member
        return member

    def dm(self, user: User) -> Channel:
        """The one channel of direct messages between the bot and a person."""
        channel = self._dms.get(user.id)
        if channel is None:
            channel = Channel(self.new_id(), user.name, ChannelType.DM, recipient_id=user.id)
            self._dms[user.id] = self.channels[channel.id] = channel
        return channel

    def add_message(self, channel: Channel, author: User, content: str = "") -> Message:
        message = Message(self.new_id(), channel.id, author.id, self.clock.now(), content)
        self.messages.setdefault(channel.id, {})[message.id] = message
        return message

    def visible(self, channel: Channel) -> list[Message]:
        """What anyone in the channel sees, oldest first: no ephemeral and no deleted message."""
        stored = self.messages.get(channel.id, {}).values()
        return [m for m in stored if not m.ephemeral and not m.deleted]

    def guild_of(self, channel: Channel) -> Guild | None:
        return self.guilds[channel.guild_id] if channel.guild_id else None

    def member(self, channel: Channel, user: User) -> Member | None:
        """The person as a member of the server of a channel; None in direct messages."""
        guild = self.guild_of(channel)
        return guild.members.get(user.id) if guild else None

    def permissions(self, member: Member, channel: Channel | None = None) -> int:
        """The bits a member holds in their server, or in one channel of it.

        Order of overwrites: @everyone, the sum of the roles, the member (Discord's documentation,
        "Permission Overwrites").
        """
        guild = self.guilds[member.guild_id]
        held = int(guild.roles[guild.id].permissions)
        for role_id in member.roles:
            held |= guild.roles[role_id].permissions if role_id in guild.roles else 0
        if member.user_id == guild.owner_id or held & Permission.ADMINISTRATOR:
            return EVERYTHING
        if channel is None:
            return held
        layers = [[guild.id], [r for r in member.roles if r != guild.id], [member.user_id]]
        for layer in layers:
            pairs = [channel.overwrites[key] for key in layer if key in channel.overwrites]
            for _, deny in pairs:
                held &= ~deny
            for allow, _ in pairs:
                held |= allow
        return held

    def bot_may(self, channel: Channel, permission: Permission) -> bool:
        """Whether the bot holds a permission in a channel; direct messages need none."""
        if channel.type is ChannelType.DM:
            return True
        member = self.member(channel, self.bot)
        return bool(member and self.permissions(member, channel) & permission)

    def top_position(self, member: Member) -> int:
        """The highest role's position, which decides whose roles one may change."""
        roles = self.guilds[member.guild_id].roles
        return max((roles[r].position for r in member.roles if r in roles), default=0)
