"""The window's server: calendars, health and figures. No personal data is on any page."""

from __future__ import annotations

from collections.abc import Callable

import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from services import liveness
from services.house import House
from views.texts import Texts
from web import figures
from web.calendars import Calendars
from web.visitors import Visitors

log = structlog.get_logger("web")


class Window:
    """Serves our pages on ``host:port`` (0: a free port, which is logged)."""

    def __init__(self, house: House, host: str, port: int) -> None:
        self._house, self._host, self._port = house, host, port
        self._connected: Callable[[], bool] = lambda: False
        self._runner: web.AppRunner | None = None

    def application(self) -> web.Application:
        """Every page, behind what keeps floods away."""
        app = web.Application(middlewares=[Visitors(self._house.now).guard()])
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/metrics", self._metrics)
        app.router.add_routes(Calendars(self._house, Texts()).routes())
        return app

    async def start(self) -> None:
        """Listen. A port that is taken is logged; the bot works without its window."""
        app = self.application()
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        try:
            await site.start()
        except OSError as error:
            log.warning("no-window", host=self._host, port=self._port, error=str(error))
            return
        log.info("window", host=self._host, port=self._runner.addresses[0][1])

    async def stop(self) -> None:
        """Listen no more."""
        if self._runner is not None:
            await self._runner.cleanup()

    def watch(self, connected: Callable[[], bool]) -> None:
        """Ask ``connected`` from now on whether the gateway is there."""
        self._connected = connected

    async def _healthz(self, _request: web.Request) -> web.Response:
        """200 when all is well, else 503 with what is not."""
        wrong = await liveness.troubles(self._house, connected=self._connected())
        if wrong:
            return web.Response(status=503, text="\n".join(wrong) + "\n")
        return web.Response(text="ok\n")

    async def _metrics(self, _request: web.Request) -> web.Response:
        """Figures for Prometheus."""
        text = await figures.metrics(self._house, connected=self._connected())
        return web.Response(body=text, headers={"Content-Type": CONTENT_TYPE_LATEST})
