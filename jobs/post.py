"""The post: claims what is due, asks what it says now, sends it, and marks what came of it.

A row is claimed durably before anything leaves. Inside Discord's nonce window a
resend folds into the first message; after it, the channel is read back for our
marker before anything is sent again.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict

import aiohttp
import discord
import structlog

from domain.deliveries import SEND_TIMEOUT, Delivery, Status
from domain.errors import Refusal
from domain.notices import Card, Message, Notice, Obsolete, RoleChange
from jobs.alarm import Alarm
from jobs.discord_side import DiscordSide, Posted, Unreadable
from services.deliveries import preparing, settling
from services.house import House
from views.texts import Texts

log = structlog.get_logger("post")
BATCH = 100
TOGETHER = 16


class Post:
    """Delivers what is due. ``ring`` is called by the alarm."""

    def __init__(self, house: House, texts: Texts, client: discord.Client) -> None:
        self._house = house
        self._discord = DiscordSide(client, texts)
        self.alarm = Alarm(house.now, self.ring)
        self.on_time = 0
        self.late = 0

    async def start(self) -> None:
        """Take over what an earlier process was sending, and set the alarm for what is due."""
        released = await preparing.release(self._house)
        if released:
            log.info("released", deliveries=released)
        self.alarm.start()
        await self._set()

    def stop(self) -> None:
        """No ring after this."""
        self.alarm.stop()

    async def _set(self) -> None:
        moment = await preparing.next_ready(self._house)
        if moment is not None:
            self.alarm.at(moment)

    async def ring(self) -> None:
        """Deliver everything that is due now, then set the alarm for the next."""
        try:
            while batch := await preparing.claim(self._house, BATCH):
                await self._deliver_all(batch)
        finally:
            await self._set()

    async def _deliver_all(self, batch: list[Delivery]) -> None:
        """Different targets at once (the pacer holds the rate), one target in its order."""
        lanes: dict[tuple[int, int], list[Delivery]] = defaultdict(list)
        for delivery in batch:
            lanes[delivery.target or delivery.subject, delivery.network].append(delivery)
        waiting = list(lanes.values())

        async def worker() -> None:
            while waiting:
                for delivery in waiting.pop():
                    await self._deliver(delivery)

        await asyncio.gather(*(worker() for _ in range(min(TOGETHER, len(waiting)))))

    async def _deliver(self, delivery: Delivery) -> None:
        house, now = self._house, self._house.now()
        try:
            if delivery.is_useless(now):
                await settling.settle(house, delivery, Status.EXPIRED, "too-late")
            elif now + SEND_TIMEOUT > delivery.ready:
                await settling.put_back(house, delivery)
            else:
                await self._decide(delivery)
        except Exception:  # one bad row must not stop the queue
            log.exception("delivery-failed", id=delivery.id, kind=delivery.kind.value)
            await settling.failed(house, delivery, "fault", reached=True)

    async def _decide(self, delivery: Delivery) -> None:
        notice = await preparing.prepare(self._house, delivery)
        if isinstance(notice, Obsolete):
            await settling.settle(self._house, delivery, Status.DROPPED, notice.why)
            return
        if delivery.needs_read_back(self._house.now()) and not isinstance(notice, RoleChange):
            if await self._was_there(delivery, notice):
                return
        await self._send(delivery, notice)

    async def _was_there(self, delivery: Delivery, notice: Message | Card) -> bool:
        """After the nonce window: whether the message stands already (or cannot be known)."""
        if isinstance(notice, Card) and notice.event.message is not None:
            return False  # an edit can be made twice
        try:
            found = await self._discord.find(delivery, notice)
        except Unreadable:
            await settling.settle(self._house, delivery, Status.UNCERTAIN, "history-unreadable")
            return True
        if found is None:
            return False
        await settling.sent(
            self._house, delivery, notice, channel=found.channel, message=found.message
        )
        return True

    async def _send(self, delivery: Delivery, notice: Notice) -> None:
        try:
            async with asyncio.timeout(SEND_TIMEOUT.total_seconds()):
                posted = await self._discord.carry_out(delivery, notice)
        except Refusal as refusal:
            await settling.role_refused(self._house, delivery, notice, type(refusal).__name__)
        except discord.HTTPException as error:
            await self._refused(delivery, notice, error)
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            await settling.failed(self._house, delivery, type(error).__name__, reached=True)
        else:
            await self._mark(delivery, notice, posted)

    async def _mark(self, delivery: Delivery, notice: Notice, posted: Posted) -> None:
        late = delivery.is_late(self._house.now())
        self.late += late
        self.on_time += not late
        await settling.sent(
            self._house, delivery, notice, channel=posted.channel, message=posted.message
        )
        log.info("delivered", kind=delivery.kind.value, id=delivery.id, late=late)

    async def _refused(
        self, delivery: Delivery, notice: Notice, error: discord.HTTPException
    ) -> None:
        """Discord said no: each of its reasons has its own consequence."""
        house, network = self._house, delivery.network
        why = f"{error.status}/{error.code}"
        log.info("refused-by-discord", kind=delivery.kind.value, id=delivery.id, why=why)
        channel = None if isinstance(notice, RoleChange) else notice.to.channel
        match error.code:
            case 50007 if not isinstance(notice, RoleChange) and notice.to.person is not None:
                await settling.person_closed(house, delivery, notice.to.person)
            case 10003 if channel is not None:
                await settling.settle(house, delivery, Status.DROPPED, "channel-gone")
                await settling.channel_gone(house, network, channel)
            case 10011 if isinstance(notice, RoleChange):
                await settling.settle(house, delivery, Status.DROPPED, "role-gone")
                await settling.role_gone(house, network, notice.role)
            case 10007 | 10013:
                await settling.settle(house, delivery, Status.DROPPED, "person-gone")
            case 10008 if isinstance(notice, Card) and notice.event.message is not None:
                await settling.message_gone(house, network, notice.event.message)
                await settling.settle(house, delivery, Status.DROPPED, "message-gone")
            case 10008:
                # The nonce folded into a message that was deleted since: it was delivered.
                await settling.sent(house, delivery, notice, channel=channel, message=None)
            case 50001 | 50013:
                what = "roles" if isinstance(notice, RoleChange) else "messages"
                where = str(channel or "")
                await settling.blocked(house, delivery, why, missing=what, where=where)
            case _:
                await settling.failed(house, delivery, why, reached=error.status >= 500)
