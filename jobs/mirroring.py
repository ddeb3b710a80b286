"""Discord's scheduled events, made, changed and deleted to show ours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import discord
from discord.http import Route

from domain.deliveries import Delivery
from domain.mirrors import Mirror
from jobs.pacer import InTime
from views import mirrors
from views.texts import Texts

_UNKNOWN = 10070  # Discord's code for a scheduled event that is not there
_OVER = 180000  # ... for one that is over and cannot be changed


class Mirroring:
    """Carries out mirrors. ``in_time`` bounds each request, ``now`` is the one clock."""

    def __init__(
        self, client: discord.Client, texts: Texts, now: Callable[[], datetime], in_time: InTime
    ) -> None:
        self._client, self._texts, self._now, self._in_time = client, texts, now, in_time

    async def show(self, delivery: Delivery, notice: Mirror) -> int | None:
        """Make Discord show what ``notice`` says; the scheduled event, ``None`` when there is none.

        Raises discord.py's errors and network errors.
        """
        if notice.event is None:
            if notice.scheduled is not None:
                await self._request("DELETE", notice, notice.scheduled)
            return None
        say = self._texts.say(notice.language)
        body = mirrors.body(notice.event, notice.repeat, say, now=self._now())
        scheduled = notice.scheduled
        if scheduled is None and (notice.doubted or delivery.attempts > 1):
            scheduled = await self._made_before(notice, body)
        if scheduled is not None:
            changed = await self._request("PATCH", notice, scheduled, body)
            if changed is not None:
                return int(changed["id"])
        if notice.event.starts <= self._now():
            return None  # Discord takes no event that has begun
        made = await self._request("POST", notice, None, _without_nothing(body))
        return int(made["id"]) if made else None

    async def _made_before(self, notice: Mirror, body: dict[str, Any]) -> int | None:
        """The scheduled event of an attempt whose answer was lost: ours, alike."""
        me = self._client.user
        for one in await self._request("GET", notice, None) or []:
            by_us = me is not None and str(one.get("creator_id")) == str(me.id)
            begins = datetime.fromisoformat(one["scheduled_start_time"])
            if by_us and one["name"] == body["name"] and begins == notice.event_starts:
                return int(one["id"])
        return None

    async def _request(
        self, verb: str, notice: Mirror, scheduled: int | None, body: dict[str, Any] | None = None
    ) -> Any:
        """Discord's answer; ``None`` when the scheduled event is not there or over."""
        path = "/guilds/{guild_id}/scheduled-events"
        route = Route(verb, path, guild_id=notice.network)
        if scheduled is not None:
            route = Route(verb, path + "/{event_id}", guild_id=notice.network, event_id=scheduled)
        given: dict[str, Any] = {} if body is None else {"json": body}
        try:
            async with self._in_time():
                return await self._client.http.request(route, **given)
        except discord.HTTPException as error:
            if scheduled is not None and (error.code in {_UNKNOWN, _OVER} or error.status == 404):
                return None
            raise


def _without_nothing(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if value is not None}
