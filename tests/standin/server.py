"""The stand-in itself: a world, a REST side and a gateway on one loopback port."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self, TypeVar

from aiohttp import web

from .faults import Faults
from .gateway import Gateway
from .limits import Limits
from .payloads import pings
from .people import People
from .request import Match, Request, matches
from .rest import BASE, Rest
from .watch import Watch
from .world import Channel, Message, World

T = TypeVar("T")

# in three parts, as a bot's token is
TOKEN = "c3RhbmRpbg.loopback.only-the-stand-in-listens-to-this"  # noqa: S105 - opens nothing


class Standin(People):
    """Discord on a loopback port; `async with Standin(world) as discord: …`.

    Attributes:
        world: what there is; change it freely before the bot connects.
        gateway, rest, faults, limits: the parts, for what a test wants to see or break.
        token: what the bot has to log in with.
    """

    def __init__(self, world: World | None = None, *, port: int = 0, token: str = TOKEN) -> None:
        world, watch = world or World(), Watch()
        self.faults = Faults(watch)
        self.limits = Limits(world.clock)
        self.gateway = Gateway(world, watch, token)
        super().__init__(world, watch, Rest(world, watch, self.gateway, self.faults, self.limits))
        self._port = port
        self._runner: web.AppRunner | None = None
        self.api_base = self.gateway_url = ""

    @property
    def token(self) -> str:
        return self.gateway.token

    @property
    def env(self) -> dict[str, str]:
        """The settings that point the bot here."""
        return {
            "DISCORD_TOKEN": self.token,
            "DISCORD_API_BASE": self.api_base,
            "DISCORD_GATEWAY_URL": self.gateway_url,
        }

    @property
    def requests(self) -> list[Request]:
        return self.rest.requests

    def asked(self, match: Match) -> list[Request]:
        """The recorded requests that match, oldest first."""
        return [request for request in self.requests if matches(match, request)]

    def messages(self, channel: Channel) -> list[Message]:
        """What everyone sees in a channel, oldest first."""
        return self.world.visible(channel)

    def pings(self, message: Message) -> tuple[bool, list[int], list[int]]:
        """Whom a message notified: everyone or not, people, roles."""
        return pings(self.world, message)

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_get("/gateway", self.gateway.serve)
        self.rest.install(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        host, port = self._runner.addresses[0][:2]
        self.api_base = f"http://{host}:{port}{BASE}"
        self.gateway_url = self.gateway.url = f"ws://{host}:{port}/gateway"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.faults.clear()
        self.gateway.drop()
        if self._runner is not None:
            await self._runner.cleanup()

    async def ready(self, *, commands: bool = True, timeout: float = 30.0) -> None:  # noqa: ASYNC109 - handed on
        """Wait until the bot is on the gateway and has registered its commands."""
        await self.wait_for(
            lambda: self.gateway.connected() and (self.rest.commands.syncs or not commands), timeout
        )

    async def wait_for(self, predicate: Callable[[], T | None], timeout: float = 10.0) -> T:  # noqa: ASYNC109 - handed on
        """Return what the predicate gives once it is truthy; looked at after every event.

        Raises:
            TimeoutError: after that many seconds.
        """
        return await self._watch.until(predicate, timeout)

    async def message(
        self,
        channel: Channel,
        predicate: Callable[[Message], bool] = lambda _: True,
        timeout: float = 10.0,  # noqa: ASYNC109 - handed on
    ) -> Message:
        """Wait for a message of the bot in a channel; the newest that fits."""
        own = self.world.bot.id

        def found() -> Message | None:
            fitting = [m for m in self.messages(channel) if m.author_id == own and predicate(m)]
            return fitting[-1] if fitting else None

        return await self.wait_for(found, timeout)

    def refuse_token(self) -> None:
        """From now on the token that the bot has is worth nothing: 401, and 4004 on the gateway."""
        self.gateway.token = "reset"  # noqa: S105 - a word that no bot sends
