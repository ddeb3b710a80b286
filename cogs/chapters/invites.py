"""``/chapter invite, invites``: links into chapters, and who comes by them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import discord
import structlog
from discord import app_commands
from discord.ext import commands
from discord.http import Route

from cogs.chapters.group import chapter_group
from cogs.support.client import Client
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, desk_of
from cogs.support.presses import on, value
from cogs.support.standing import standing_of
from domain.chapters import Chapter
from domain.invites import (
    LASTS,
    MOST_USES,
    Invite,
    InvitesForbidden,
    NoChannelForInvites,
    ServerInvitesFull,
)
from services.invites import arriving, making
from services.invites.making import Wanted
from views import facts
from views import invites as views
from views.commands import words
from views.ids import Pressed

log = structlog.get_logger("invites")
_QUEUE: Final = 20  # who arrive while others are looked at: more are known by their role alone
# Between a link that goes with its last place and who took it.
_MOMENT: Final = timedelta(seconds=30)
_FORBIDDEN: Final = frozenset({50001, 50013})
_SERVER_FULL: Final = 30016  # of links
_NO_CHANNEL: Final = 10003
Uses = app_commands.Range[int, 1, MOST_USES]


@chapter_group.command(name="invite", description=words("cmd-chapter-invite"))
@app_commands.describe(chapter=words("opt-chapter"), uses=words("opt-invite-uses"))
async def invite(interaction: Interaction, chapter: AnyChapter, uses: Uses | None = None) -> None:
    """Make a link by which people come straight into a chapter."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    guild = facts.inside(interaction.guild)
    standing = await standing_of(guild, chapter.role, None)
    wanted = await making.want(desk.house, person, chapter, standing)
    channel = _channel(guild, wanted.chapter)
    code, role = await _request(interaction, channel, wanted, uses or 0)
    now = desk.house.now()
    made = Invite(
        person.network, code, chapter.id, channel, role, person.id, now, now + LASTS, uses or 0
    )
    done = await making.made(desk.house, person, made)
    await answer(interaction, views.made(done.chapter, done.invite, desk.say(person)))


@chapter_group.command(name="invites", description=words("cmd-chapter-invites"))
@app_commands.describe(chapter=words("opt-chapter"))
async def invites(interaction: Interaction, chapter: AnyChapter) -> None:
    """The links into a chapter, and what came of them."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await making.results(desk.house, person, chapter)
    say, now = desk.say(person), desk.house.now()
    await answer(interaction, views.listing(found.chapter, found.results, say, now=now))


def _channel(guild: discord.Guild, chapter: Chapter) -> int:
    """Where a link leads: the chapter's channel, else the server's first ones.

    Raises ``NoChannelForInvites`` or ``InvitesForbidden``.
    """
    seen = False
    for channel in _channels(guild, chapter):
        mine = channel.permissions_for(guild.me)
        if mine.view_channel:
            seen = True
            if mine.create_instant_invite:
                return channel.id
    raise InvitesForbidden(chapter.name) if seen else NoChannelForInvites(chapter.name)


def _channels(guild: discord.Guild, chapter: Chapter) -> Iterator[discord.abc.GuildChannel]:
    own = guild.get_channel(chapter.channel) if chapter.channel else None
    for channel in (own, guild.rules_channel, guild.system_channel, *guild.text_channels):
        if channel is not None:
            yield channel


async def _request(
    interaction: Interaction, channel: int, wanted: Wanted, uses: int
) -> tuple[str, int | None]:
    """Have Discord make the link; its code, and the role that it gives.

    Where Discord does not let the link give the role, the link is made without it, and the bot
    gives the role. Raises ``InvitesForbidden``, ``ServerInvitesFull``, ``NoChannelForInvites`` and
    discord.py's errors.
    """
    body: dict[str, Any] = {
        "max_age": int(LASTS.total_seconds()),
        "max_uses": uses,
        "unique": True,
    }
    with_role = {**body, "role_ids": [str(wanted.role)]} if wanted.role is not None else None
    http = interaction.client.http
    route = Route("POST", "/channels/{channel_id}/invites", channel_id=channel)
    if with_role is not None:
        try:
            made = await http.request(route, json=with_role, reason=wanted.chapter.name)
            return str(made["code"]), wanted.role
        except discord.HTTPException as error:
            if error.status not in {400, 403} or error.code == _SERVER_FULL:
                raise _refusal(error, wanted.chapter) from error
            log.info("link-without-role", network=interaction.guild_id, why=error.code)
    try:
        made = await http.request(route, json=body, reason=wanted.chapter.name)
    except discord.HTTPException as error:
        raise _refusal(error, wanted.chapter) from error
    return str(made["code"]), None


def _refusal(error: discord.HTTPException, chapter: Chapter) -> Exception:
    """What a person can do about it, where Discord says why it makes no link; else the error."""
    if error.code == _SERVER_FULL:
        return ServerInvitesFull(chapter.name)
    if error.code == _NO_CHANNEL:
        return NoChannelForInvites(chapter.name)
    return InvitesForbidden(chapter.name) if error.status == 403 else error


class Invites(commands.Cog):
    """Presses on links, and arrivals."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._house = client.desk.house
        self._looking = asyncio.Lock()
        self._waiting = 0
        self._gone: dict[str, datetime] = {}

    @on("invite.uses")
    async def uses(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Uses so far*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await making.result(desk.house, person, pressed.text(0))
        result = found.results[0] if found.results else None
        await answer(interaction, views.uses(result, desk.say(person), now=desk.house.now()))

    @on("invite.end")
    async def end(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Switch off*."""
        await self._end(interaction, pressed.text(0))

    @on("invite.off")
    async def off(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One of several links is switched off."""
        await self._end(interaction, value(interaction))

    async def _end(self, interaction: Interaction, code: str) -> None:
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        done = await making.end(desk.house, person, code)
        await replace(interaction, views.ended(done.chapter, desk.say(person), again=done.again))

    @commands.Cog.listener()
    async def on_member_join(self, member: discord.Member) -> None:
        """Someone joined the server, perhaps by one of our links."""
        guild = member.guild
        roles = frozenset(role.id for role in member.roles if not role.is_default())
        if member.bot or not (roles or await arriving.expected(self._house, guild.id)):
            return
        uses: Mapping[str, int] | None = None
        self._waiting += 1
        try:
            async with self._looking:  # who came by which link can be told one by one only
                if self._waiting <= _QUEUE and await arriving.expected(self._house, guild.id):
                    uses = await self._uses(guild.id)
                came = await arriving.arrived(
                    self._house,
                    guild.id,
                    member.id,
                    member.display_name,
                    roles,
                    uses,
                    self._just_gone(),
                )
        finally:
            self._waiting -= 1
        for one in came:
            log.info("came", network=guild.id, chapter=one.chapter.id, link=one.invite is not None)

    @commands.Cog.listener()
    async def on_invite_delete(self, invite: discord.Invite) -> None:
        """A link is gone: somebody deleted it, or someone takes its last place at this moment."""
        self._gone[invite.code] = self._house.now()

    def _just_gone(self) -> frozenset[str]:
        """The links that went a moment ago; those before them are forgotten."""
        since = self._house.now() - _MOMENT
        self._gone = {code: at for code, at in self._gone.items() if at >= since}
        return frozenset(self._gone)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Who came by our links while the bot was away is not looked for among those who come now."""
        for guild in self._client.guilds:
            if await arriving.expected(self._house, guild.id):
                uses = await self._uses(guild.id)
                if uses is not None:
                    await making.seen(self._house, guild.id, uses)

    async def _uses(self, network: int) -> Mapping[str, int] | None:
        """How many came by each of our links that Discord still has; ``None`` when it does not say.

        Those of the whole server are told to who manages it, those of a channel to who manages that.
        """
        http = self._client.http
        try:
            found = await http.invites_from(network)
            return {one["code"]: int(one.get("uses") or 0) for one in found}
        except discord.HTTPException as error:
            if error.code not in _FORBIDDEN:
                log.info("uses-unknown", network=network, error=repr(error))
                return None
        channels = {one.channel for one in await arriving.expected(self._house, network)}
        uses: dict[str, int] = {}
        for channel in sorted(channels):
            try:
                found = await http.invites_from_channel(channel)
            except discord.HTTPException:
                return None
            uses.update((one["code"], int(one.get("uses") or 0)) for one in found)
        return uses
