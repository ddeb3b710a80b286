"""Messages as Discord keeps them: created once per nonce, edited, read back, deleted."""

from __future__ import annotations

from .gateway import Gateway, Intent
from .payloads import message_event, message_json
from .request import Refused, Request
from .world import EPHEMERAL, Attachment, Channel, Json, Message, Permission, World

CONTENT = 2_000
NONCE = 25
PAGE = 100

Files = list[tuple[str, bytes]]


class Messages:
    """The one place where messages are written, so that the gateway always hears of it.

    Attributes:
        nonce_window: seconds during which a repeated nonce gives the earlier message. Discord only
            says "the past few minutes".
    """

    def __init__(self, world: World, gateway: Gateway) -> None:
        self._world = world
        self._gateway = gateway
        self._nonces: dict[tuple[int, str], Message] = {}  # by channel and nonce, the latest
        self.nonce_window = 300.0

    def create(self, request: Request) -> Json:
        """POST /channels/{channel}/messages by the bot.

        With `enforce_nonce` the earlier message of the same author, channel and nonce is returned
        while the window lasts; when it was deleted meanwhile, 404 with 10008.
        """
        channel = self.channel(request)
        self._allowed_to_write(channel)
        nonce = request.body.get("nonce")
        if nonce is not None and len(str(nonce)) > NONCE:
            raise Refused(400, 50035, "Invalid Form Body: nonce is too long")
        if nonce is not None and request.body.get("enforce_nonce"):
            earlier = self._earlier(channel, str(nonce))
            if earlier is not None and earlier.deleted:
                raise Refused(404, 10008, "Unknown Message")
            if earlier is not None:
                return message_json(self._world, earlier)
        body = request.body | {"flags": int(request.body.get("flags") or 0) & ~EPHEMERAL}
        message = self.write(channel, body, request.files)
        if nonce is not None:
            self._nonces[channel.id, str(nonce)] = message
        return message_json(self._world, message)

    def history(self, request: Request) -> list[Json]:
        """GET /channels/{channel}/messages, newest first.

        Who may see the channel but not its history gets an empty list, not an error (Discord's
        documentation, "Get Channel Messages").
        """
        channel = self.channel(request)
        if not self._world.bot_may(channel, Permission.READ_MESSAGE_HISTORY):
            return []
        limit = min(int(request.query.get("limit", 50)), PAGE)
        found = self._world.visible(channel)
        bounds = {
            k: int(request.query[k]) for k in ("before", "after", "around") if k in request.query
        }
        if "around" in bounds:
            found.sort(key=lambda m: abs(m.id - bounds["around"]))
            found = sorted(found[:limit], key=lambda m: m.id)
        elif "after" in bounds:
            found = [m for m in found if m.id > bounds["after"]][:limit]
        elif "before" in bounds:
            found = [m for m in found if m.id < bounds["before"]]
        return [message_json(self._world, m) for m in reversed(found[-limit:])]

    def fetch(self, request: Request) -> Json:
        return message_json(self._world, self.message(request))

    def edit(self, request: Request) -> Json:
        message = self.message(request)
        if message.author_id != self._world.bot.id:
            raise Refused(403, 50005, "Cannot edit a message authored by another user")
        self.change(message, request.body, request.files)
        return message_json(self._world, message)

    def delete(self, request: Request) -> None:
        message = self.message(request)
        channel = self.channel(request)
        mine = message.author_id == self._world.bot.id
        if not mine and not self._world.bot_may(channel, Permission.MANAGE_MESSAGES):
            raise Refused(403, 50013, "Missing Permissions")
        self.remove(message)

    # shared with interactions and with people

    def write(self, channel: Channel, body: Json, files: Files) -> Message:
        """Store a message of the bot and tell the gateway, unless only one person sees it."""
        message = self._world.add_message(channel, self._world.bot)
        message.flags = int(body.get("flags") or 0)
        message.nonce = str(body["nonce"]) if body.get("nonce") is not None else None
        reference = body.get("message_reference") or {}
        message.reply_to = int(reference["message_id"]) if reference else None
        try:
            self._fill(message, body, files)
        except Refused:
            del self._world.messages[channel.id][message.id]
            raise
        self.announce(message, "MESSAGE_CREATE")
        return message

    def change(self, message: Message, body: Json, files: Files) -> None:
        """Replace what the body names; who sees a message never changes."""
        if "flags" in body:
            message.flags = message.flags & EPHEMERAL | int(body["flags"] or 0) & ~EPHEMERAL
        self._fill(message, body, files)
        message.edited_at = self._world.clock.now()
        self.announce(message, "MESSAGE_UPDATE")

    def remove(self, message: Message) -> None:
        message.deleted = True
        if message.ephemeral:
            return
        guild_id = self._world.channels[message.channel_id].guild_id
        body: Json = {"id": str(message.id), "channel_id": str(message.channel_id)}
        body |= {"guild_id": str(guild_id)} if guild_id else {}
        self._gateway.dispatch("MESSAGE_DELETE", body, guild_id, intent=_intent(guild_id))

    def announce(self, message: Message, event: str) -> None:
        """Tell the sessions; who lacks the message content intent gets it only where meant for them."""
        if message.ephemeral:
            return
        channel = self._world.channels[message.channel_id]
        body = message_event(self._world, message)
        own = self._world.bot.id
        meant = channel.guild_id is None or message.author_id == own
        meant = meant or any(user["id"] == str(own) for user in body["mentions"])
        bare = body | {"content": "", "embeds": [], "components": [], "attachments": []}
        self._gateway.dispatch(
            event,
            body,
            channel.guild_id,
            intent=_intent(channel.guild_id),
            without_content=None if meant else bare,
        )

    def channel(self, request: Request) -> Channel:
        """The channel of a path, if the bot may see it.

        Raises:
            Refused: 404/10003 unknown, 403/50001 not visible.
        """
        channel = self._world.channels.get(request.id("channel"))
        if channel is None:
            raise Refused(404, 10003, "Unknown Channel")
        if not self._world.bot_may(channel, Permission.VIEW_CHANNEL):
            raise Refused(403, 50001, "Missing Access")
        return channel

    def message(self, request: Request) -> Message:
        """The message of a path; 404/10008 when there is none."""
        channel = self.channel(request)
        message = self._world.messages.get(channel.id, {}).get(request.id("message"))
        if message is None or message.deleted or message.ephemeral:
            raise Refused(404, 10008, "Unknown Message")
        return message

    def _allowed_to_write(self, channel: Channel) -> None:
        if channel.recipient_id is not None:
            if not self._world.users[channel.recipient_id].accepts_messages:
                raise Refused(403, 50007, "Cannot send messages to this user")
        elif not self._world.bot_may(channel, Permission.SEND_MESSAGES):
            raise Refused(403, 50013, "Missing Permissions")

    def _earlier(self, channel: Channel, nonce: str) -> Message | None:
        message = self._nonces.get((channel.id, nonce))
        if message is None or message.at < self._world.clock.now() - self.nonce_window:
            return None
        return message

    def _fill(self, message: Message, body: Json, files: Files) -> None:
        content = body.get("content", message.content) or ""
        if len(content) > CONTENT:
            raise Refused(400, 50035, "Invalid Form Body: content is over 2000 characters")
        message.content = content
        message.embeds = list(body.get("embeds", message.embeds) or [])
        message.components = list(body.get("components", message.components) or [])
        message.allowed_mentions = body.get("allowed_mentions", message.allowed_mentions)
        if "attachments" in body:
            kept = {int(a["id"]) for a in body["attachments"] or []}
            message.attachments = [a for a in message.attachments if a.id in kept]
        for filename, content_bytes in files:
            attachment = Attachment(self._world.new_id(), filename, content_bytes)
            message.attachments.append(attachment)
        if not (message.content or message.embeds or message.components or message.attachments):
            raise Refused(400, 50006, "Cannot send an empty message")


def _intent(guild_id: int | None) -> int:
    return Intent.DIRECT_MESSAGES if guild_id is None else Intent.GUILD_MESSAGES
