"""The post: claims what is due, asks what it says now, sends it, and marks what came of it.

A row is claimed durably before anything leaves. Inside Discord's nonce window a
resend folds into the first message; after it, the channel is read back for our
marker before anything is sent again. What goes to one place waits in one lane, in
the order in which it was due; lanes do not wait for each other. The leases of what
waits in a lane are renewed, so that only a process that died lets go of its rows.
"""

from __future__ import annotations

import asyncio
from collections import deque
from datetime import datetime, timedelta

import discord
import structlog

from domain.deliveries import LEASE, SEND_TIMEOUT, Delivery, Status
from domain.errors import StoreUnavailable
from domain.notices import Board, Errand, Message, Notice, Obsolete
from jobs.alarm import Alarm
from jobs.discord_side import DiscordSide, Lane, Posted, Unreadable, lane_of
from jobs.errands import ERRANDS
from jobs.refused import ANSWERS, answered
from services.deliveries import preparing, settling
from services.house import House
from views.texts import Texts

log = structlog.get_logger("post")
BATCH = 100
IN_HAND = 500  # rows that are claimed and not settled: more are left for later, or for others
AFTER_FAULT = timedelta(seconds=5)


class Post:
    """Delivers what is due. ``ring`` is called by the alarm."""

    def __init__(self, house: House, texts: Texts, client: discord.Client) -> None:
        self._house = house
        self._client = client
        self._discord = DiscordSide(client, texts, house.now)
        self.alarm = Alarm(house.now, self.ring)
        self._lanes: dict[Lane, deque[tuple[Delivery, Notice]]] = {}
        self._leases: dict[int, datetime] = {}  # until when each row in hand is ours
        self._tasks: set[asyncio.Task[None]] = set()
        self._full = False
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
        """No ring after this, and what is under way is left to whoever comes next."""
        self.alarm.stop()
        for task in self._tasks:
            task.cancel()

    async def ring(self) -> None:
        """Put everything that is due now into its lane, then set the alarm for the next."""
        # Before Discord told us its servers we do not know what we may read and do there.
        await self._client.wait_until_ready()
        try:
            await self._renew()
            while room := min(BATCH, IN_HAND - len(self._leases)):
                batch = await preparing.claim(self._house, room)
                for delivery in batch:
                    await self._take(delivery)
                if not batch:
                    break
            self._full = not room
            await self._set()
        except Exception:  # the store may be full or locked: it is asked again, without haste
            log.exception("ring-failed")
            self.alarm.at(self._house.now() + AFTER_FAULT)

    async def _set(self) -> None:
        moments = [lease - LEASE / 2 for lease in self._leases.values()]
        following = await preparing.next_ready(self._house)
        if following is not None and not self._full:
            moments.append(following)
        if moments:
            self.alarm.at(min(moments))

    async def _renew(self) -> None:
        """What waits in a lane stays ours."""
        now = self._house.now()
        ending = [one for one, lease in self._leases.items() if lease - now <= LEASE / 2]
        if ending:
            await preparing.renew(self._house, ending)
            self._leases.update(dict.fromkeys(ending, now + LEASE))

    async def _take(self, delivery: Delivery) -> None:
        """Put a claimed row into the lane of the place where it goes."""
        held = delivery.id in self._leases
        self._leases[delivery.id] = delivery.ready
        if held:
            return  # its lease ended while it waited here, and nobody else took it
        try:
            notice = await self._now_says(delivery)
        except Exception as error:  # one bad row must not stop the queue
            await self._fault(delivery, error)
            notice = None
        if notice is None:
            self._let_go(delivery)
            return
        lane = lane_of(notice)
        if lane in self._lanes:
            self._lanes[lane].append((delivery, notice))
            return
        self._lanes[lane] = deque([(delivery, notice)])
        task = asyncio.create_task(self._run(lane), name=f"lane-{lane[0]}-{lane[1]}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _run(self, lane: Lane) -> None:
        """One after another, until nothing waits for this place."""
        waiting = self._lanes[lane]
        try:
            while waiting:
                delivery, notice = waiting.popleft()
                try:
                    await self._deliver(delivery, notice)
                except Exception as error:  # one bad row must not stop the lane
                    await self._fault(delivery, error)
                finally:
                    self._let_go(delivery)
        finally:
            del self._lanes[lane]

    def _let_go(self, delivery: Delivery) -> None:
        self._leases.pop(delivery.id, None)
        if self._full and len(self._leases) <= IN_HAND - BATCH:
            self._full = False
            self.alarm.at(self._house.now())

    async def _fault(self, delivery: Delivery, error: Exception) -> None:
        """A fault of ours: the row is tried again as after any failure."""
        if isinstance(error, StoreUnavailable):
            # Nothing can be marked. The lease ends, and the row comes back with its nonce.
            log.warning("unmarked", id=delivery.id, kind=delivery.kind.value, reason=error.reason)
            return
        log.error("delivery-failed", id=delivery.id, kind=delivery.kind.value, exc_info=error)
        try:
            await settling.failed(self._house, delivery, "fault", reached=True)
        except Exception:
            log.exception("unmarked", id=delivery.id, kind=delivery.kind.value)

    async def _deliver(self, delivery: Delivery, notice: Notice) -> None:
        """Wait for the turn, read the truth again, send and mark."""
        house = self._house
        try:
            await self._discord.approach(notice)
            if not await self._is_ours(delivery):
                return
            fresh = await self._now_says(delivery)
            if fresh is None:
                return
            notice = fresh
            posted = await self._found(delivery, notice)
            if posted is None and isinstance(notice, Errand):
                await ERRANDS[delivery.kind](house, delivery)
                posted = Posted()
            elif posted is None:
                posted = await self._discord.carry_out(delivery, notice)
        except Unreadable:
            await settling.settle(house, delivery, Status.UNCERTAIN, "history-unreadable")
        except ANSWERS as error:
            await answered(house, self._discord, delivery, notice, error)
        else:
            await self._mark(delivery, notice, posted)

    async def _now_says(self, delivery: Delivery) -> Notice | None:
        """What the row says now; ``None`` when it ended: too late, or it no longer holds."""
        if delivery.is_useless(self._house.now()):
            await settling.settle(self._house, delivery, Status.EXPIRED, "too-late")
            return None
        notice = await preparing.prepare(self._house, delivery)
        if isinstance(notice, Obsolete):
            await settling.settle(self._house, delivery, Status.DROPPED, notice.why)
            return None
        return notice

    async def _is_ours(self, delivery: Delivery) -> bool:
        """Whether the row is still under our lease, for long enough to send it."""
        now = self._house.now()
        if self._leases[delivery.id] - now > SEND_TIMEOUT:
            return True
        if await preparing.renew(self._house, [delivery.id]):
            self._leases[delivery.id] = now + LEASE
            return True
        log.info("lease-lost", id=delivery.id)
        return False

    async def _found(self, delivery: Delivery, notice: Notice) -> Posted | None:
        """Where the message stands already, when an earlier attempt may have posted it.

        Raises ``Unreadable``, and discord.py's and network errors.
        """
        if not delivery.needs_read_back(self._house.now()) or not isinstance(notice, Message):
            return None
        if isinstance(notice, Board) and notice.message is not None:
            return None  # an edit can be made twice
        return await self._discord.find(delivery, notice)

    async def _mark(self, delivery: Delivery, notice: Notice, posted: Posted) -> None:
        late = delivery.is_late(self._house.now())
        self.late += late
        self.on_time += not late
        await settling.sent(
            self._house, delivery, notice, channel=posted.channel, message=posted.message
        )
        log.info("delivered", kind=delivery.kind.value, id=delivery.id, late=late)
