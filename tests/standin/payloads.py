"""The world in Discord's JSON (API v10), as responses and gateway events carry it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from datetime import UTC, datetime

from .world import EVERYTHING, Channel, ChannelType, Guild, Json, Member, Message, Role, User, World

USER_MENTION = re.compile(r"<@!?(\d+)>")
ROLE_MENTION = re.compile(r"<@&(\d+)>")


def stamp(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat()


def user_json(user: User) -> Json:
    return {
        "id": str(user.id),
        "username": user.name,
        "global_name": None if user.bot else user.name.title(),
        "discriminator": "0",
        "avatar": None,
        "bot": user.bot,
        "public_flags": 0,
    }


def member_json(world: World, member: Member, *, user: bool = True) -> Json:
    body: Json = {
        "roles": [str(role) for role in member.roles],
        "joined_at": stamp(member.joined_at),
        "nick": member.nick,
        "avatar": None,
        "pending": member.pending,
        "deaf": False,
        "mute": False,
        "flags": 0,
        "premium_since": None,
        "communication_disabled_until": None,
    }
    if user:
        body["user"] = user_json(world.users[member.user_id])
    return body


def role_json(role: Role) -> Json:
    return {
        "id": str(role.id),
        "name": role.name,
        "permissions": str(int(role.permissions)),
        "position": role.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": role.managed,
        "mentionable": False,
        "flags": 0,
    }


def channel_json(world: World, channel: Channel) -> Json:
    body: Json = {"id": str(channel.id), "type": int(channel.type), "last_message_id": None}
    if channel.type is ChannelType.DM and channel.recipient_id is not None:
        return body | {"recipients": [user_json(world.users[channel.recipient_id])]}
    guild = world.guild_of(channel)
    roles = guild.roles if guild else {}
    overwrites = [
        {"id": str(key), "type": 0 if key in roles else 1, "allow": str(allow), "deny": str(deny)}
        for key, (allow, deny) in channel.overwrites.items()
    ]
    return body | {
        "guild_id": str(channel.guild_id),
        "name": channel.name,
        "position": channel.position,
        "permission_overwrites": overwrites,
        "parent_id": None,
        "topic": None,
        "nsfw": False,
        "rate_limit_per_user": 0,
        "flags": 0,
    }


def guild_json(world: World, guild: Guild, members: Iterable[Member] | None = None) -> Json:
    """A server; with `members`, as GUILD_CREATE gives it."""
    body: Json = {
        "id": str(guild.id),
        "name": guild.name,
        "owner_id": str(guild.owner_id),
        "preferred_locale": guild.locale,
        "features": ["COMMUNITY"],
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "description": None,
        "banner": None,
        "afk_channel_id": None,
        "afk_timeout": 300,
        "system_channel_id": None,
        "rules_channel_id": None,
        "public_updates_channel_id": None,
        "vanity_url_code": None,
        "application_id": None,
        "system_channel_flags": 0,
        "verification_level": 1,
        "default_message_notifications": 1,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "roles": [role_json(role) for role in guild.roles.values()],
        "emojis": [],
        "stickers": [],
    }
    if members is not None:
        body |= {
            "unavailable": False,
            "large": len(guild.members) >= 250,
            "member_count": len(guild.members),
            "joined_at": stamp(guild.members[world.bot.id].joined_at),
            "members": [member_json(world, member) for member in members],
            "channels": [channel_json(world, channel) for channel in guild.channels.values()],
            "threads": [],
            "presences": [],
            "voice_states": [],
            "stage_instances": [],
            "guild_scheduled_events": [
                one for one in world.scheduled.values() if one["guild_id"] == str(guild.id)
            ],
            "soundboard_sounds": [],
        }
    return body


def pings(world: World, message: Message) -> tuple[bool, list[int], list[int]]:
    """Whom a message would notify: everyone or not, people, roles.

    Without `allowed_mentions` everything that is written pings, as on Discord; the right to mention
    everyone is taken as given, so that a forgotten `allowed_mentions` shows.
    """
    asked = message.allowed_mentions
    parse = {"everyone", "users", "roles"} if asked is None else set(asked.get("parse") or [])
    named = {kind: {int(i) for i in (asked or {}).get(kind) or []} for kind in ("users", "roles")}
    written = {
        "users": [int(i) for i in USER_MENTION.findall(message.content)],
        "roles": [int(i) for i in ROLE_MENTION.findall(message.content)],
    }
    told = {
        kind: [i for i in dict.fromkeys(ids) if kind in parse or i in named[kind]]
        for kind, ids in written.items()
    }
    replied = world.messages.get(message.channel_id, {}).get(message.reply_to or 0)
    if replied and (asked is None or asked.get("replied_user")):
        told["users"] = list(dict.fromkeys([*told["users"], replied.author_id]))
    loud = "@everyone" in message.content or "@here" in message.content
    people = [i for i in told["users"] if i in world.users]
    return loud and "everyone" in parse, people, told["roles"]


def message_json(world: World, message: Message, *, nested: bool = False) -> Json:
    everyone, people, roles = pings(world, message)
    body: Json = {
        "id": str(message.id),
        "channel_id": str(message.channel_id),
        "author": user_json(world.users[message.author_id]),
        "content": message.content,
        "timestamp": stamp(message.at),
        "edited_timestamp": None if message.edited_at is None else stamp(message.edited_at),
        "type": 19 if message.reply_to else 0,
        "flags": message.flags,
        "embeds": [{"type": "rich", **embed} for embed in message.embeds],
        "components": numbered(message.components),
        "attachments": [
            {
                "id": str(a.id),
                "filename": a.filename,
                "size": len(a.content),
                "url": f"https://cdn.discordapp.com/attachments/{a.id}/{a.filename}",
                "proxy_url": f"https://media.discordapp.net/attachments/{a.id}/{a.filename}",
            }
            for a in message.attachments
        ],
        "mentions": [user_json(world.users[i]) for i in people],
        "mention_roles": [str(i) for i in roles],
        "mention_everyone": everyone,
        "pinned": False,
        "tts": False,
    }
    if message.reply_to and not nested:
        body["message_reference"] = {
            "type": 0,
            "message_id": str(message.reply_to),
            "channel_id": str(message.channel_id),
        }
        replied = world.messages[message.channel_id].get(message.reply_to)
        gone = replied is None or replied.deleted
        body["referenced_message"] = (
            None if gone or replied is None else message_json(world, replied, nested=True)
        )
    return body


def message_event(world: World, message: Message) -> Json:
    """MESSAGE_CREATE and MESSAGE_UPDATE add the server, the author as a member of it, the nonce."""
    body = message_json(world, message)
    if message.nonce is not None:
        body["nonce"] = message.nonce
    channel = world.channels[message.channel_id]
    guild = world.guild_of(channel)
    if guild is not None:
        body["guild_id"] = str(guild.id)
        member = guild.members.get(message.author_id)
        if member is not None:
            body["member"] = member_json(world, member, user=False)
        for mentioned in body["mentions"]:
            known = guild.members.get(int(mentioned["id"]))
            if known is not None:
                mentioned["member"] = member_json(world, known, user=False)
    return body


def numbered(components: list[Json]) -> list[Json]:
    """Components as Discord gives them back: each with an `id`, in the order they are drawn."""
    counter = itertools.count(1)

    def walk(component: Json) -> Json:
        copy = {"id": next(counter), **component}
        for key in ("components", "component", "accessory"):
            inner = component.get(key)
            if isinstance(inner, list):
                copy[key] = [walk(child) for child in inner]
            elif isinstance(inner, dict):
                copy[key] = walk(inner)
        return copy

    return [walk(component) for component in components]


def member_in(world: World, channel: Channel, user: User) -> Json | None:
    """The `member` of an interaction: with the permissions held in that channel."""
    member = world.member(channel, user)
    if member is None:
        return None
    held = world.permissions(member, channel) & EVERYTHING
    return member_json(world, member) | {"permissions": str(int(held))}
