"""Servers over REST: members, roles and who may hand them out."""

from __future__ import annotations

from .gateway import Gateway, Intent
from .payloads import channel_json, guild_json, member_json, role_json, user_json
from .request import Refused, Request
from .world import Channel, Guild, Json, Member, Permission, Role, World


class Guilds:
    """Reads servers and changes members, with the hierarchy of roles that Discord imposes."""

    def __init__(self, world: World, gateway: Gateway) -> None:
        self._world = world
        self._gateway = gateway

    def fetch(self, request: Request) -> Json:
        return guild_json(self._world, self.guild(request))

    def channels(self, request: Request) -> list[Json]:
        return [channel_json(self._world, c) for c in self.guild(request).channels.values()]

    def roles(self, request: Request) -> list[Json]:
        return [role_json(role) for role in self.guild(request).roles.values()]

    def members(self, request: Request) -> list[Json]:
        """A page of members by identifier: `limit` (1 by default) after `after`."""
        after, limit = int(request.query.get("after", 0)), int(request.query.get("limit", 1))
        ids = sorted(i for i in self.guild(request).members if i > after)[:limit]
        return [member_json(self._world, self.guild(request).members[i]) for i in ids]

    def member(self, request: Request) -> Json:
        return member_json(self._world, self._member(request))

    def edit_member(self, request: Request) -> Json:
        """Replace nick or roles."""
        member, guild = self._member(request), self.guild(request)
        if "roles" in request.body:
            wanted = {int(i) for i in request.body["roles"] or []}
            for role_id in wanted ^ set(member.roles):
                self._grantable(guild, role_id)
            member.roles = [i for i in guild.roles if i in wanted]
        if "nick" in request.body:
            member.nick = request.body["nick"] or None
        self.tell(member, "GUILD_MEMBER_UPDATE")
        return member_json(self._world, member)

    def grant(self, request: Request) -> None:
        member, guild = self._member(request), self.guild(request)
        role = self._grantable(guild, request.id("role"))
        if role.id not in member.roles:
            member.roles.append(role.id)
            self.tell(member, "GUILD_MEMBER_UPDATE")

    def revoke(self, request: Request) -> None:
        member, guild = self._member(request), self.guild(request)
        role = self._grantable(guild, request.id("role"))
        if role.id in member.roles:
            member.roles.remove(role.id)
            self.tell(member, "GUILD_MEMBER_UPDATE")

    def tell(self, member: Member, event: str) -> None:
        """Tell the sessions with the members intent that someone came, changed or went."""
        body: Json = {"guild_id": str(member.guild_id)}
        if event == "GUILD_MEMBER_REMOVE":
            body["user"] = user_json(self._world.users[member.user_id])
        else:
            body |= member_json(self._world, member)
        self._gateway.dispatch(event, body, member.guild_id, intent=Intent.GUILD_MEMBERS)

    def remove_channel(self, channel: Channel) -> None:
        """Take a channel out of its server; from then on it answers 404/10003."""
        body = channel_json(self._world, channel)
        del self._world.channels[channel.id]
        if channel.guild_id is not None:
            del self._world.guilds[channel.guild_id].channels[channel.id]
        self._gateway.dispatch("CHANNEL_DELETE", body, channel.guild_id)

    def remove_role(self, role: Role) -> None:
        """Take a role away from everyone; from then on it answers 404/10011."""
        guild = self._world.guilds[role.guild_id]
        del guild.roles[role.id]
        for member in guild.members.values():
            member.roles = [i for i in member.roles if i != role.id]
        body = {"guild_id": str(guild.id), "role_id": str(role.id)}
        self._gateway.dispatch("GUILD_ROLE_DELETE", body, guild.id)

    def guild(self, request: Request) -> Guild:
        """The server of a path; who is not in it gets 404/10004."""
        guild = self._world.guilds.get(request.id("guild"))
        if guild is None or self._world.bot.id not in guild.members:
            raise Refused(404, 10004, "Unknown Guild")
        return guild

    def _member(self, request: Request) -> Member:
        member = self.guild(request).members.get(request.id("user"))
        if member is None:
            known = request.id("user") in self._world.users
            raise Refused(
                404, 10007 if known else 10013, "Unknown Member" if known else "Unknown User"
            )
        return member

    def _grantable(self, guild: Guild, role_id: int) -> Role:
        """A role that the bot may give: known, not an integration's, below its own highest."""
        role = guild.roles.get(role_id)
        if role is None:
            raise Refused(404, 10011, "Unknown Role")
        if role.managed or role.id == guild.id:
            raise Refused(400, 50028, "Invalid Role")
        bot = guild.members[self._world.bot.id]
        allowed = self._world.permissions(bot) & Permission.MANAGE_ROLES
        if not allowed or role.position >= self._world.top_position(bot):
            raise Refused(403, 50013, "Missing Permissions")
        return role
