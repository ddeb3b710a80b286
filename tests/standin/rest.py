"""The REST side: one table of routes, and what happens around every one of them."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from .commands import Commands
from .faults import Dropped, Faults
from .gateway import STARTS, Gateway
from .guilds import Guilds
from .interactions import Interactions
from .limits import Limits
from .messages import Messages
from .payloads import channel_json, user_json
from .request import Answer, Refused, Request, read
from .scheduled import Scheduled
from .watch import Watch
from .world import Json, World

BASE = "/api/v10"
Handler = Callable[[Request], Any]

# Their address holds a token of their own, so they carry no other credential.
OPEN = ("/interactions/", "/webhooks/")


class Rest:
    """Answers requests; each is carried out in one go, so that a fault is before or after it.

    Attributes:
        requests: everything that was asked, in order of arrival.
        unknown: those that no route of the stand-in knows, which answered 404.
    """

    def __init__(
        self,
        world: World,
        watch: Watch,
        gateway: Gateway,
        faults: Faults,
        limits: Limits,
    ) -> None:
        self._world = world
        self._watch = watch
        self._gateway = gateway
        self._faults = faults
        self._limits = limits
        self.messages = Messages(world, gateway)
        self.scheduled = Scheduled(world, gateway)
        self.interactions = Interactions(world, gateway, self.messages)
        self.guilds = Guilds(world, gateway)
        self.commands = Commands(world)
        self.requests: list[Request] = []
        self.unknown: list[Request] = []

    def routes(self) -> dict[str, Handler]:
        """Every route: method and template → what carries it out (None answers 204)."""
        messages, guilds = self.messages, self.guilds
        commands, interactions = self.commands, self.interactions
        webhook = "/webhooks/{application}/{token}"
        here = "/guilds/{guild}"
        return {
            "GET /users/@me": lambda _: user_json(self._world.bot),
            "GET /users/{user}": self._user,
            "POST /users/@me/channels": self._dm,
            "GET /oauth2/applications/@me": lambda _: self._application(),
            "GET /gateway": lambda _: {"url": self._gateway.url},
            "GET /gateway/bot": lambda _: self._gateway_bot(),
            "GET /applications/{application}/commands": commands.get,
            "PUT /applications/{application}/commands": commands.put,
            "GET /applications/{application}/guilds/{guild}/commands": commands.get,
            "PUT /applications/{application}/guilds/{guild}/commands": commands.put,
            "GET /channels/{channel}": lambda r: channel_json(self._world, messages.channel(r)),
            "POST /channels/{channel}/typing": lambda r: messages.channel(r) and None,
            "GET /channels/{channel}/messages": messages.history,
            "POST /channels/{channel}/messages": messages.create,
            "GET /channels/{channel}/messages/{message}": messages.fetch,
            "PATCH /channels/{channel}/messages/{message}": messages.edit,
            "DELETE /channels/{channel}/messages/{message}": messages.delete,
            f"GET {here}": guilds.fetch,
            f"GET {here}/channels": guilds.channels,
            f"GET {here}/roles": guilds.roles,
            f"GET {here}/members": guilds.members,
            f"GET {here}/members/{{user}}": guilds.member,
            f"PATCH {here}/members/{{user}}": guilds.edit_member,
            f"PUT {here}/members/{{user}}/roles/{{role}}": guilds.grant,
            f"DELETE {here}/members/{{user}}/roles/{{role}}": guilds.revoke,
            f"GET {here}/scheduled-events": self.scheduled.list,
            f"POST {here}/scheduled-events": self.scheduled.create,
            f"PATCH {here}/scheduled-events/{{event}}": self.scheduled.edit,
            f"DELETE {here}/scheduled-events/{{event}}": self.scheduled.delete,
            "POST /interactions/{interaction}/{token}/callback": interactions.callback,
            f"POST {webhook}": interactions.follow_up,
            f"GET {webhook}/messages/{{message}}": interactions.fetch,
            f"PATCH {webhook}/messages/{{message}}": interactions.edit,
            f"DELETE {webhook}/messages/{{message}}": interactions.delete,
        }

    def install(self, app: web.Application) -> None:
        for line, handler in self.routes().items():
            method, route = line.split(" ", 1)
            app.router.add_route(method, BASE + route, self._around(route, handler))
        app.router.add_route("*", BASE + "/{tail:.*}", self._around("?", self._nowhere))

    def _around(
        self, route: str, handler: Handler
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def serve(raw: web.Request) -> web.StreamResponse:
            request = await read(raw, BASE, route)
            self.requests.append(request)
            self._watch.changed()
            headers, refusal = self._limits.take(request)
            try:
                answer = refusal or await self._answer(raw, request, handler)
            except Dropped:
                return web.Response()  # to a socket that is closed already
            request.status, request.answered_at = answer.status, time.monotonic()
            self._watch.changed()
            return answer.response(headers)

        return serve

    async def _answer(self, raw: web.Request, request: Request, handler: Handler) -> Answer:
        credential = raw.headers.get("Authorization")
        if not request.path.startswith(OPEN) and credential != f"Bot {self._gateway.token}":
            return Answer.error(401, 0, "401: Unauthorized")
        instead = await self._faults.strike(raw, request, after=False)
        if instead is not None:
            return instead
        answer = self._carry_out(request, handler)
        self._watch.changed()
        instead = await self._faults.strike(raw, request, after=True)
        return instead or answer

    def _carry_out(self, request: Request, handler: Handler) -> Answer:
        try:
            body = handler(request)
        except Refused as refused:
            return Answer.error(refused.status, refused.code, refused.message)
        request.committed = True
        return Answer(204) if body is None else Answer(200, body)

    def _nowhere(self, request: Request) -> None:
        self.unknown.append(request)
        raise Refused(404, 0, "404: Not Found")

    def _user(self, request: Request) -> Json:
        user = self._world.users.get(request.id("user"))
        if user is None:
            raise Refused(404, 10013, "Unknown User")
        return user_json(user)

    def _dm(self, request: Request) -> Json:
        user = self._world.users.get(int(request.body["recipient_id"]))
        if user is None:
            raise Refused(404, 10013, "Unknown User")
        return channel_json(self._world, self._world.dm(user))

    def _application(self) -> Json:
        return {
            "id": str(self._world.application_id),
            "name": self._world.bot.name,
            "icon": None,
            "description": "",
            "bot_public": True,
            "bot_require_code_grant": False,
            "verify_key": "0" * 64,
            "flags": 0,
            "owner": user_json(self._world.owner),
            "team": None,
            "bot": user_json(self._world.bot),
        }

    def _gateway_bot(self) -> Json:
        gateway = self._gateway
        starts = {
            "total": STARTS,
            "remaining": max(0, gateway.starts),
            "reset_after": int(gateway.starts_back * 1000),
            "max_concurrency": 1,
        }
        return {"url": self._gateway.url, "shards": 1, "session_start_limit": starts}
