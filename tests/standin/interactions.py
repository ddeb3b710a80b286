"""Interactions: opened by a person, answered once by the bot, followed up for fifteen minutes."""

from __future__ import annotations

import enum
import time
from dataclasses import dataclass, field
from typing import Any

from .gateway import Gateway
from .messages import Messages
from .payloads import channel_json, member_in, message_event, message_json, user_json
from .request import Refused, Request
from .world import EPHEMERAL, EVERYTHING, LOADING, Channel, Json, Message, User, World


class Kind(enum.IntEnum):
    """What a person did."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class Callback(enum.IntEnum):
    """How the bot answered first."""

    MESSAGE = 4
    DEFERRED = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9


@dataclass(slots=True, eq=False)
class Reply:
    """What the bot answered so far; it grows as edits and follow-ups come.

    Attributes:
        type: the first answer, None before it.
        message: the answer itself, or the message that a component's answer changed.
        edits: bodies of the edits of the answer, oldest first.
        modal: the form that was opened.
        choices: of an autocomplete.
        asked_at, answered_at: monotonic seconds.
    """

    id: int
    token: str
    kind: Kind
    user: User
    channel: Channel
    created_at: float
    source: Message | None = None
    type: Callback | None = None
    message: Message | None = None
    followups: list[Message] = field(default_factory=list)
    edits: list[Json] = field(default_factory=list)
    modal: Json | None = None
    choices: list[Json] = field(default_factory=list)
    asked_at: float = 0.0
    answered_at: float = 0.0

    @property
    def content(self) -> str:
        return self.message.content if self.message else ""

    @property
    def embeds(self) -> list[Json]:
        return self.message.embeds if self.message else []

    @property
    def components(self) -> list[Json]:
        return self.message.components if self.message else []

    @property
    def ephemeral(self) -> bool:
        return bool(self.message and self.message.ephemeral)

    @property
    def thinking(self) -> bool:
        """Deferred, and not yet said."""
        return bool(self.message and self.message.flags & LOADING)

    def settled(self) -> bool:
        """Whether there is something for the person to see."""
        return self.type is not None and not self.thinking


class Interactions:
    """Every interaction there was, by its token.

    Attributes:
        answer_within: seconds for the first answer.
        lifetime: seconds for what follows.
    """

    def __init__(self, world: World, gateway: Gateway, messages: Messages) -> None:
        self._world = world
        self._gateway = gateway
        self._messages = messages
        self._replies: dict[str, Reply] = {}
        self.answer_within = 3.0
        self.lifetime = 900.0

    def open(
        self, kind: Kind, user: User, channel: Channel, data: Json, source: Message | None = None
    ) -> Reply:
        """Tell the bot what a person did."""
        number, now = self._world.new_id(), self._world.clock.now()
        reply = Reply(number, f"token-{number:x}", kind, user, channel, now, source)
        self._replies[reply.token] = reply
        body = self._payload(reply, data)
        reply.asked_at = time.monotonic()
        self._gateway.dispatch("INTERACTION_CREATE", body, channel.guild_id)
        return reply

    def callback(self, request: Request) -> Json | None:
        """The first answer; with `with_response` it is described, else 204."""
        reply = self._replies.get(request.params["token"])
        now = self._world.clock.now()
        if reply is None or reply.id != request.id("interaction"):
            raise Refused(404, 10062, "Unknown interaction")
        if reply.type is not None:
            raise Refused(400, 40060, "Interaction has already been acknowledged.")
        if now - reply.created_at > self.answer_within:
            raise Refused(404, 10062, "Unknown interaction")
        type_ = Callback(request.body["type"])
        self._answer(reply, type_, request)
        reply.type, reply.answered_at = type_, time.monotonic()
        if request.query.get("with_response") not in ("1", "true", "True"):
            return None
        return self._described(reply)

    def fetch(self, request: Request) -> Json:
        return message_json(self._world, self._message(request))

    def edit(self, request: Request) -> Json:
        """Change the answer or a follow-up; a deferred answer is said by this."""
        reply, message = self._reply(request), self._message(request)
        message.flags &= ~LOADING
        self._messages.change(message, request.body, request.files)
        if message is reply.message:
            reply.edits.append(request.body)
        return message_json(self._world, message)

    def delete(self, request: Request) -> None:
        self._messages.remove(self._message(request))

    def follow_up(self, request: Request) -> Json:
        """One more message; the first after a deferral is the answer itself."""
        reply = self._reply(request)
        if reply.type is None:
            raise Refused(404, 10015, "Unknown Webhook")
        if reply.thinking and reply.message is not None:
            message = reply.message
            message.flags &= ~LOADING
            self._messages.change(message, request.body, request.files)
            reply.edits.append(request.body)
        else:
            message = self._messages.write(reply.channel, request.body, request.files)
            reply.followups.append(message)
        return message_json(self._world, message)

    def _answer(self, reply: Reply, type_: Callback, request: Request) -> None:
        body: Json = request.body.get("data") or {}
        source = reply.source
        match type_:
            case Callback.MESSAGE:
                reply.message = self._messages.write(reply.channel, body, request.files)
            case Callback.DEFERRED:
                reply.message = self._world.add_message(reply.channel, self._world.bot)
                reply.message.flags = LOADING | int(body.get("flags") or 0) & EPHEMERAL
            case Callback.UPDATE | Callback.DEFERRED_UPDATE:
                if source is None:
                    raise Refused(400, 50035, "Invalid Form Body: there is no message to update")
                if type_ is Callback.UPDATE:
                    self._messages.change(source, body, request.files)
                reply.message = source
            case Callback.CHOICES:
                if reply.kind is not Kind.AUTOCOMPLETE or len(body["choices"]) > 25:
                    raise Refused(400, 50035, "Invalid Form Body: choices")
                reply.choices = body["choices"]
            case Callback.MODAL:
                if reply.kind is Kind.MODAL:
                    raise Refused(400, 50035, "Invalid Form Body: a modal answers a modal")
                reply.modal = body

    def _reply(self, request: Request) -> Reply:
        reply = self._replies.get(request.params["token"])
        if reply is None or request.id("application") != self._world.application_id:
            raise Refused(404, 10015, "Unknown Webhook")
        if self._world.clock.now() - reply.created_at > self.lifetime:
            raise Refused(401, 50027, "Invalid Webhook Token")
        return reply

    def _message(self, request: Request) -> Message:
        reply = self._reply(request)
        known = [m for m in [reply.message, *reply.followups] if m is not None and not m.deleted]
        wanted = request.params["message"]
        for message in known:
            original = wanted == "@original" and message is reply.message
            if original or wanted == str(message.id):
                return message
        raise Refused(404, 10008, "Unknown Message")

    def _described(self, reply: Reply) -> Json:
        about: Json = {"id": str(reply.id), "type": int(reply.kind)}
        resource: Json = {"type": int(reply.type or 0)}
        if reply.message is not None:
            about |= {
                "response_message_id": str(reply.message.id),
                "response_message_loading": reply.thinking,
                "response_message_ephemeral": reply.ephemeral,
            }
            if reply.type in (Callback.MESSAGE, Callback.UPDATE):
                resource["message"] = message_json(self._world, reply.message)
        return {"interaction": about, "resource": resource}

    def _payload(self, reply: Reply, data: Json) -> Json:
        world, channel, user = self._world, reply.channel, reply.user
        guild = world.guild_of(channel)
        body: Json = {
            "version": 1,
            "id": str(reply.id),
            "token": reply.token,
            "type": int(reply.kind),
            "application_id": str(world.application_id),
            "data": data,
            "channel": channel_json(world, channel),
            "channel_id": str(channel.id),
            "locale": user.locale,
            "entitlements": [],
            "entitlement_sku_ids": [],
            "attachment_size_limit": 10 * 1024 * 1024,
            "authorizing_integration_owners": {"0": str(guild.id if guild else 0)},
            "context": 0 if guild else 1,
            "app_permissions": str(self._app_permissions(channel)),
        }
        if reply.source is not None:
            body["message"] = message_event(world, reply.source)
        if guild is None:
            return body | {"user": user_json(user)}
        member: Any = member_in(world, channel, user)
        if member is None:
            raise LookupError(f"{user.name} is no member of {guild.name}")
        return body | {
            "member": member,
            "guild_id": str(guild.id),
            "guild_locale": guild.locale,
            "guild": {"id": str(guild.id), "locale": guild.locale, "features": ["COMMUNITY"]},
        }

    def _app_permissions(self, channel: Channel) -> int:
        member = self._world.member(channel, self._world.bot)
        return int(self._world.permissions(member, channel)) if member else EVERYTHING
