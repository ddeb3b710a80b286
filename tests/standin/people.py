"""What people do in the town: type, press, fill in, come and go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import components
from .interactions import Interactions, Kind, Reply
from .rest import Rest
from .watch import Watch
from .world import Channel, Guild, Json, Message, Role, User, World


class People:
    """The hands of the people; every act waits for the bot's answer, woken by its requests.

    Attributes:
        patience: seconds that an act waits before it raises TimeoutError.
    """

    patience = 10.0

    def __init__(self, world: World, watch: Watch, rest: Rest) -> None:
        self.world = world
        self._watch = watch
        self.rest = rest

    @property
    def interactions(self) -> Interactions:
        return self.rest.interactions

    async def slash(self, user: User, channel: Channel, command: str, /, **options: Any) -> Reply:
        """Type `/command` with its options; returns once there is something to see.

        Raises:
            LookupError: the bot offers no such command, option or choice.
            TypeError: a required option is missing or of the wrong kind.
            TimeoutError: no answer.
        """
        data = self.rest.commands.chat(command, self.world.guild_of(channel), options)
        return await self._act(Kind.COMMAND, user, channel, data)

    async def autocomplete(
        self, user: User, channel: Channel, command: str, focused: str, /, **options: Any
    ) -> list[Json]:
        """Type into one option; what is offered, as `[{"name": …, "value": …}]`."""
        guild = self.world.guild_of(channel)
        data = self.rest.commands.chat(command, guild, {focused: "", **options}, focused)
        return (await self._act(Kind.AUTOCOMPLETE, user, channel, data)).choices

    async def menu(self, user: User, channel: Channel, name: str, target: User | Message) -> Reply:
        """Use a context menu on a person or a message."""
        data = self.rest.commands.menu(name, self.world.guild_of(channel), target)
        return await self._act(Kind.COMMAND, user, channel, data)

    async def click(self, user: User, message: Message, name: str) -> Reply:
        """Press a button, by its `custom_id`, its label, or the beginning of its `custom_id`."""
        button = components.find(message.components, name)
        return await self.forge(user, message, button["custom_id"], button["type"])

    async def select(self, user: User, message: Message, name: str, *values: object) -> Reply:
        """Choose in a select: values or labels, or people, roles and channels."""
        menu = components.find(message.components, name)
        channel = self.world.channels[message.channel_id]
        data = components.chosen(menu, values, self._resolver(channel))
        return await self._act(Kind.COMPONENT, user, channel, data, message)

    async def forge(
        self,
        user: User,
        message: Message,
        custom_id: str,
        type_: int = components.Component.BUTTON,
        **more: Any,
    ) -> Reply:
        """Send a component that the message may not even have, as a tampered client does."""
        channel = self.world.channels[message.channel_id]
        data: Json = {"custom_id": custom_id, "component_type": type_, **more}
        return await self._act(Kind.COMPONENT, user, channel, data, message)

    async def submit(self, opened: Reply, values: Mapping[str, Any]) -> Reply:
        """Fill in the modal of a reply, by `custom_id` or label, as the person who opened it."""
        if opened.modal is None:
            raise LookupError("no modal was opened")
        data = components.filled(opened.modal, values, self._resolver(opened.channel))
        return await self._act(Kind.MODAL, opened.user, opened.channel, data, opened.source)

    def say(
        self, user: User, channel: Channel, text: str, *, reply_to: Message | None = None
    ) -> Message:
        """Write in a channel, or with `world.dm(user)` to the bot."""
        message = self.world.add_message(channel, user, text)
        message.reply_to = reply_to.id if reply_to else None
        self.rest.messages.announce(message, "MESSAGE_CREATE")
        return message

    def join(self, user: User, guild: Guild, *, pending: bool = False) -> None:
        """Come into a server; `pending` until Discord's own onboarding is over."""
        member = self.world.add_member(guild, user, pending=pending)
        self.rest.guilds.tell(member, "GUILD_MEMBER_ADD")

    def onboarded(self, user: User, guild: Guild) -> None:
        """Be through with Discord's own onboarding."""
        guild.members[user.id].pending = False
        self.rest.guilds.tell(guild.members[user.id], "GUILD_MEMBER_UPDATE")

    def leave(self, user: User, guild: Guild) -> None:
        self.rest.guilds.tell(guild.members.pop(user.id), "GUILD_MEMBER_REMOVE")

    def give(self, user: User, guild: Guild, *roles: Role) -> None:
        """Let someone else than the bot set all the roles of a member."""
        guild.members[user.id].roles = [role.id for role in roles]
        self.rest.guilds.tell(guild.members[user.id], "GUILD_MEMBER_UPDATE")

    def delete(self, thing: Message | Channel | Role) -> None:
        """Delete a message, a channel or a role over the bot's head."""
        if isinstance(thing, Message):
            self.rest.messages.remove(thing)
        elif isinstance(thing, Channel):
            self.rest.guilds.remove_channel(thing)
        else:
            self.rest.guilds.remove_role(thing)

    async def _act(
        self, kind: Kind, user: User, channel: Channel, data: Json, source: Message | None = None
    ) -> Reply:
        reply = self.interactions.open(kind, user, channel, data, source)
        await self._watch.until(reply.settled, self.patience)
        return reply

    def _resolver(self, channel: Channel) -> components.Resolve:
        guild = self.world.guild_of(channel)
        return lambda thing, resolved: self.rest.commands.resolve(thing, guild, resolved)
