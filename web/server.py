"""The window's server: the agenda, calendars, health and figures. No personal data is on any page."""

from __future__ import annotations

import asyncio

import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from domain.vitals import health
from services.house import House
from services.liveness import Pulse, Watch
from views.texts import Texts
from web import figures
from web.calendars import Calendars
from web.public_agenda import PublicAgenda
from web.strangers import KEPT_OPEN, LOGGER, Strangers, plain
from web.visitors import Visitors

log = structlog.get_logger("web")
_FRESH = {"Cache-Control": "no-store"}


class Window:
    """Serves our pages on ``host:port`` (0: a free port, which is logged)."""

    def __init__(self, house: House, host: str, port: int, pulse: Pulse | None = None) -> None:
        self._house, self._host, self._port = house, host, port
        self._pulse = pulse
        self._watching: Watch | None = None
        self._runner: web.AppRunner | None = None
        self._strangers = Strangers()
        self._sweeping: asyncio.Task[None] | None = None

    def application(self) -> web.Application:
        """Every page, behind what keeps floods away."""
        guard = Visitors(self._house.now).guard()
        app = web.Application(middlewares=[self._strangers.heard(), guard])
        app.on_response_prepare.append(plain)
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/metrics", self._metrics)
        texts = Texts()
        app.router.add_routes(Calendars(self._house, texts).routes())
        app.router.add_routes(PublicAgenda(self._house, texts).routes())
        return app

    def runner(self) -> web.AppRunner:
        """What serves the pages, as it is set up in earnest."""
        return web.AppRunner(
            self.application(), access_log=None, logger=LOGGER, keepalive_timeout=KEPT_OPEN
        )

    async def start(self) -> None:
        """Listen. A port that is taken is logged; the bot works without its window."""
        self._runner = self.runner()
        await self._runner.setup()
        self._sweeping = asyncio.create_task(self._strangers.watch(self._runner))
        site = web.TCPSite(self._runner, self._host, self._port)
        try:
            await site.start()
        except OSError as error:
            log.warning("no-window", host=self._host, port=self._port, error=str(error))
            return
        log.info("window", host=self._host, port=self._runner.addresses[0][1])

    async def stop(self) -> None:
        """Listen no more."""
        if self._sweeping is not None:
            self._sweeping.cancel()
        if self._runner is not None:
            await self._runner.cleanup()

    def _watch(self) -> Watch:
        if self._watching is None:
            self._watching = Watch(self._house, self._pulse or Pulse(self._house.now()))
        return self._watching

    async def _healthz(self, _request: web.Request) -> web.Response:
        """200 when the bot does its work, else 503 with what is wrong; warnings with either."""
        found = health(await self._watch().vitals())
        lines = [*found.wrong, *(f"warning: {one}" for one in found.warnings)]
        if found.wrong:
            return web.Response(status=503, text="\n".join(lines) + "\n", headers=_FRESH)
        return web.Response(text="\n".join(["ok", *lines]) + "\n", headers=_FRESH)

    async def _metrics(self, _request: web.Request) -> web.Response:
        """Figures for Prometheus."""
        watch = self._watch()
        text = figures.metrics(await watch.vitals(), watch.pulse)
        return web.Response(body=text, headers={"Content-Type": CONTENT_TYPE_LATEST, **_FRESH})
