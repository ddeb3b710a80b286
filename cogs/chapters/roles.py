"""``/chapter roles, role-add, role-remove, grant, take``, and roles that change without us."""

from __future__ import annotations

import json
from typing import Any

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from cogs.chapters.group import chapter_group
from cogs.support.client import Client
from cogs.support.desk import Interaction, answer
from cogs.support.options import AnyChapter, desk_of, present, someone
from cogs.support.standing import standing_of
from domain.chapters import Chapter
from domain.errors import Refusal
from domain.ids import encode
from domain.roles import State, state
from services import chapters
from services.roles import comparing, granting, registering, watching
from services.roles.comparing import Census
from views import facts
from views import roles as views
from views.commands import words
from views.roles import Shown

log = structlog.get_logger("roles")
_CHANGED = "GUILD_MEMBER_UPDATE"
_PAGE = 1000  # members whom Discord tells of in one request
Typed = app_commands.Range[str, 1, 100]


@chapter_group.command(name="roles", description=words("cmd-chapter-roles"))
@app_commands.describe(chapter=words("opt-chapter"))
async def roles(interaction: Interaction, chapter: AnyChapter) -> None:
    """What a chapter hands out, and how each role stands."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    guild = facts.inside(interaction.guild)
    found = await registering.listing(desk.house, chapter)
    bot = facts.bot_facts(guild)
    shown: list[Shown] = []
    if chapter.role is not None:
        known = facts.role_facts(guild, chapter.role)
        shown.append(Shown(chapter.role, state(known, bot), found.members, members=True))
    for registered, people in found.further:
        known = facts.role_facts(guild, registered.role)
        stands = state(known, bot, quarantined=registered.quarantined is not None)
        shown.append(Shown(registered.role, stands, people))
    await answer(interaction, views.listing(chapter, shown, desk.say(person)))


@chapter_group.command(name="role-add", description=words("cmd-chapter-role-add"))
@app_commands.describe(chapter=words("opt-chapter"), role=words("opt-role-to-add"))
async def role_add(interaction: Interaction, chapter: AnyChapter, role: discord.Role) -> None:
    """Let a chapter hand out a role besides its members'."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    bot = facts.bot_facts(facts.inside(interaction.guild))
    result = await registering.add(desk.house, person, chapter, facts.facts_to_register(role), bot)
    await answer(interaction, views.outcome(result, 0, desk.say(person)))


@chapter_group.command(name="role-remove", description=words("cmd-chapter-role-remove"))
@app_commands.describe(chapter=words("opt-chapter"), role=words("opt-role-of-chapter"))
async def role_remove(interaction: Interaction, chapter: AnyChapter, role: Typed) -> None:
    """Let a chapter hand a role out no more."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await registering.remove(desk.house, person, chapter, role)
    await answer(interaction, views.outcome(result, 0, desk.say(person)))


@chapter_group.command(name="grant", description=words("cmd-chapter-grant"))
@app_commands.describe(
    member=words("opt-grant-member"),
    chapter=words("opt-chapter"),
    role=words("opt-grant-role"),
)
async def grant(
    interaction: Interaction,
    member: discord.User | discord.Member,
    chapter: AnyChapter,
    role: Typed | None = None,
) -> None:
    """Make someone a member of a chapter, or give them one of its further roles."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    receiver = present(member)
    wanted = await _role(interaction, chapter, role)
    guild = facts.inside(interaction.guild)
    registered = chapter.role if wanted is None else wanted
    standing = await standing_of(guild, registered, member)
    result = await granting.grant(desk.house, person, receiver, chapter, standing, wanted)
    await answer(interaction, views.outcome(result, receiver.id, desk.say(person)))


@chapter_group.command(name="take", description=words("cmd-chapter-take"))
@app_commands.describe(
    member=words("opt-take-member"),
    chapter=words("opt-chapter"),
    role=words("opt-take-role"),
)
async def take(
    interaction: Interaction,
    member: discord.User | discord.Member,
    chapter: AnyChapter,
    role: Typed | None = None,
) -> None:
    """End someone's membership of a chapter, or take one of its further roles from them."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    wanted = await _role(interaction, chapter, role)
    result = await granting.take(desk.house, person, someone(member), chapter, wanted)
    await answer(interaction, views.outcome(result, member.id, desk.say(person)))


@role_remove.autocomplete("role")
@grant.autocomplete("role")
@take.autocomplete("role")
async def suggest_roles(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The further roles of the chapter that was chosen."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    try:
        chosen = str(interaction.namespace.chapter or "")
        chapter = await chapters.choose(desk.house, person, chosen)
    except Refusal:
        return []  # no chapter is chosen yet
    found = await registering.suggest(desk.house, chapter, typed)
    return [
        app_commands.Choice(name=one.label[:100], value=f"id:{encode(one.role)}") for one in found
    ]


async def _role(interaction: Interaction, chapter: Chapter, typed: str | None) -> int | None:
    """The further role that is meant; ``None`` for the members'. Raises ``RoleNotRegistered``."""
    if typed is None:
        return None
    known = await registering.choose(desk_of(interaction).house, chapter, typed)
    return known.role


class ChapterRoles(commands.Cog):
    """Roles that are given by hand are heard of, and outages are made good."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._house = client.desk.house
        self._counting: set[int] = set()

    @commands.Cog.listener()
    async def on_socket_raw_receive(self, frame: str) -> None:
        """Someone was given roles: discord.py tells it only of people whom it keeps in memory."""
        if f'"{_CHANGED}"' not in frame:
            return
        told = json.loads(frame)
        if told.get("t") == _CHANGED and not told["d"]["user"].get("bot"):
            member = told["d"]
            number, name, roles = _person(member)
            await comparing.by_hand(self._house, int(member["guild_id"]), number, name, roles)

    @commands.Cog.listener()
    async def on_member_update(self, _before: discord.Member, after: discord.Member) -> None:
        """As above, of someone whom discord.py has in memory. Hearing it twice changes nothing."""
        if not after.bot:
            roles = [role.id for role in after.roles]
            name = after.display_name
            await comparing.by_hand(self._house, after.guild.id, after.id, name, roles)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """What changed while the bot was away is put right."""
        for guild in self._client.guilds:
            await self._compare(guild)

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server that Discord could not show when the bot came back is there again."""
        await self._compare(guild)

    async def _compare(self, guild: discord.Guild) -> None:
        if guild.unavailable or guild.me is None or guild.id in self._counting:
            return
        self._counting.add(guild.id)
        try:
            registered = await watching.registered(self._house, guild.id)
            if registered:
                await self._put_right(guild, registered)
        except discord.HTTPException as error:
            log.warning("members-unknown", network=guild.id, error=repr(error))
        finally:
            self._counting.discard(guild.id)

    async def _put_right(self, guild: discord.Guild, registered: frozenset[int]) -> None:
        # Asked after what is registered was read: a role that is not there is gone, not new.
        roles = {role.id: facts.facts_of(role) for role in await guild.fetch_roles()}
        bot = facts.bot_facts(guild)
        withheld = await watching.look(self._house, guild.id, registered, roles, bot)
        if withheld:
            log.warning("roles-withheld", network=guild.id, roles=len(withheld))
        givable = {one for one in registered if state(roles.get(one), bot) is State.GIVEN}
        census = Census(registered, frozenset(givable))
        await self._count(guild, census)
        compared = await comparing.compare(self._house, guild.id, census)
        log.info(
            "roles-compared",
            network=guild.id,
            people=len(census.present),
            missing=compared.missing,
            joined=compared.joined,
            taken=compared.taken,
        )

    async def _count(self, guild: discord.Guild, census: Census) -> None:
        """Ask Discord for everyone, a page at a time: nothing is kept but who holds which role."""
        last: int | None = None
        while True:
            page = await self._client.http.get_members(guild.id, _PAGE, last)
            for member in page:
                if not member["user"].get("bot"):
                    census.add(*_person(member))
            if len(page) < _PAGE:
                return
            last = int(page[-1]["user"]["id"])


def _person(member: Any) -> tuple[int, str, list[int]]:
    """The identifier, the name and the roles of a member as Discord tells of them."""
    user = member["user"]
    name = member.get("nick") or user.get("global_name") or user["username"]
    return int(user["id"]), name, [int(role) for role in member["roles"]]
