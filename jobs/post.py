"""The post: claims what is due, puts it into the lane of where it goes, and has it delivered.

A row is claimed durably before it is prepared. What goes to one place waits in one
lane, in the order in which it was due; lanes do not wait for each other. The leases of
what waits in a lane are renewed, so that only a process that died lets go of its rows.
"""

from __future__ import annotations

import asyncio
import gc
from collections import deque
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import islice, takewhile

import discord
import structlog

from domain.deliveries import LEASE, Delivery, Kind, Way
from domain.fleet import BEAT
from jobs.alarm import Alarm
from jobs.breaker import Breaker
from jobs.courier import Courier
from jobs.discord_side import DiscordSide, Lane, lane_of
from jobs.pacer import FIRST, LAST
from jobs.refused import ANSWERS
from services.deliveries import preparing, reaching, settling
from services.house import House
from services.privacy import hiding
from views.texts import Texts

log = structlog.get_logger("post")
BATCH = 50
IN_HAND = 12_000  # rows that are claimed and not settled: more are left for later, or for others
SHARED = 5  # reminders in one message: each has its row of buttons
AFTER_FAULT = timedelta(seconds=5)
_RENEWED = 1000  # leases in one statement
_EARLY = timedelta(seconds=5)  # leases that end within this of each other are renewed together
_LONG_PLANNED = frozenset(
    {
        Kind.EVENT_REMINDER,
        Kind.EVENT_PERSON,
        Kind.PAIRING_MET,
        Kind.REMINDER,
        Kind.SESSION_REMINDER,
    }
)
"""Kinds of which thousands may be due at once. What somebody just did goes before them."""


class Post:
    """Delivers what is due. ``ring`` is called by the alarm."""

    def __init__(
        self,
        house: House,
        texts: Texts,
        client: discord.Client,
        breaker: Breaker | None = None,
    ) -> None:
        """``breaker``: what listens to all that ``client`` asks, if anything does."""
        self._house = house
        self._client = client
        hidden = partial(hiding.hidden, house)
        self._discord = DiscordSide(client, texts, house.now, hidden, breaker)
        self._courier = Courier(house, self._discord)
        self.alarm = Alarm(house.now, self.ring)
        self._lanes: dict[Lane, deque[Delivery]] = {}
        self._leases: dict[int, datetime] = {}  # until when each row in hand is ours
        self._tasks: set[asyncio.Task[None]] = set()
        self._full = self._begun = False

    @property
    def on_time(self) -> int:
        """How many were delivered when they were due."""
        return self._courier.on_time

    @property
    def late(self) -> int:
        """How many were delivered late."""
        return self._courier.late

    def fleet_changed(self) -> None:
        """Other processes came or went: the limits are shared anew, and more may be ours to deliver."""
        if self._begun:
            self._discord.pacer.share(self._house.fleet.size, alone=self._house.fleet.alone)
            self.alarm.at(self._house.now())

    def hold(self, seconds: float) -> None:
        """Start nothing for so long: Discord refuses too much."""
        self._discord.pacer.pause(seconds)

    async def start(self) -> None:
        """Take over what an earlier process was sending, and set the alarm for what is due."""
        released = await preparing.release(self._house)
        if released:
            log.info("released", deliveries=released)
        self.alarm.start()
        self._begun = True
        self._discord.pacer.share(self._house.fleet.size, alone=self._house.fleet.alone)
        if self._house.fleet.size > 1:  # until the others know that the limit is for one more
            self.hold(BEAT.total_seconds())
        # What the start made stays: looking through it for garbage halts everything for a tenth of
        # a second, again and again.
        gc.freeze()
        await self._set()

    def stop(self) -> None:
        """No ring after this, and what is under way is left to whoever comes next."""
        self.alarm.stop()
        self._discord.pacer.stop()
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
                if not batch:
                    break
                await self._take(batch)
                if len(batch) == BATCH:
                    # Thousands of rows in hand: looking through them for garbage would halt
                    # everything for a tenth of a second. They go by themselves when they are sent.
                    gc.freeze()
            self._full = not room
            await self._set()
        except Exception:  # the store may be full or locked: it is asked again, without haste
            log.exception("ring-failed")
            self.alarm.at(self._house.now() + AFTER_FAULT)

    async def _set(self) -> None:
        moments = []
        if self._leases:
            moments.append(min(self._leases.values()) - LEASE / 2)
        following = await preparing.next_ready(self._house)
        if following is not None and not self._full:
            moments.append(following)
        if moments:
            self.alarm.at(min(moments))

    async def _renew(self) -> None:
        """What waits in a lane stays ours."""
        now = self._house.now()
        soon = now + LEASE / 2
        if not self._leases or min(self._leases.values()) > soon:
            return
        soon += _EARLY
        ending = [one for one, lease in self._leases.items() if lease <= soon]
        for first in range(0, len(ending), _RENEWED):
            some = ending[first : first + _RENEWED]
            await preparing.renew(self._house, some)
            for one in some:
                if one in self._leases:  # it was not settled meanwhile
                    self._leases[one] = now + LEASE

    async def _take(self, batch: Sequence[Delivery]) -> None:
        """Put claimed rows into the lanes of the places where they go, then let these begin."""
        fresh = [one for one in batch if one.id not in self._leases]
        # Asked first: a row that came into no lane must not be kept under our lease for ever.
        ways = await preparing.ways(self._house, fresh)
        # The others' lease ended while they waited here, and nobody else took them.
        self._leases.update((one.id, one.ready) for one in batch)
        for one in fresh:
            if (way := ways.get(one.id)) is not None and way.direct is not None:
                self._discord.direct.know(one.target, way.direct)
        begun = [await self._placed(one, ways.get(one.id)) for one in fresh]
        for lane in begun:
            if lane is not None:
                self._approach(lane)

    async def _placed(self, delivery: Delivery, way: Way | None) -> Lane | None:
        """Put a row into its lane; that lane, if it is new. ``way``: where it probably goes."""
        if way is not None and (lane := _likely(delivery, way)) is not None:
            return self._put(lane, delivery)
        if (until := delivery.rests_until(self._house.now())) is not None:
            try:
                await settling.rest(self._house, delivery, until)
                log.info("rests", kind=delivery.kind.value, id=delivery.id)
            except Exception as error:  # one bad row must not stop the queue
                await self._courier.fault(delivery, error)
            self._let_go(delivery)
            return None
        notice = await self._courier.says(delivery)
        if notice is None:
            self._let_go(delivery)
            return None
        return self._put(lane_of(notice), delivery)

    def _put(self, lane: Lane, delivery: Delivery) -> Lane | None:
        """Let a row wait in ``lane``; the lane, if it is new."""
        waiting = self._lanes.get(lane)
        if waiting is None:
            self._lanes[lane] = deque([delivery])
            return lane
        waiting.append(delivery)
        self._discord.pacer.grown(lane, _weight(waiting))
        return None

    def _approach(self, lane: Lane) -> None:
        """What waits in ``lane`` wants a turn; work of our own needs none."""
        waiting = self._lanes[lane]
        if waiting[0].is_errand:
            self._begin(lane)
        else:
            self._discord.approach(lane, _weight(waiting), lambda: self._begin(lane))

    def _begin(self, lane: Lane) -> bool:
        task = asyncio.create_task(self._use_turn(lane), name=f"lane-{lane[0]}-{lane[1]}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return True

    async def _use_turn(self, lane: Lane) -> None:
        """One message, or the opening of someone's direct messages; then the lane waits again."""
        waiting = self._lanes[lane]
        if self._discord.is_open(lane):
            await self._deliver(lane, _next_of(waiting))
        else:
            try:
                channel = await self._discord.open(lane)
                await reaching.opened(self._house, waiting[0].network, lane[1], channel)
            except ANSWERS as error:
                delivery = waiting.popleft()
                await self._courier.no_way(delivery, error)
                self._let_go(delivery)
            except Exception as error:  # one bad row must not stop the lane
                delivery = waiting.popleft()
                await self._courier.fault(delivery, error)
                self._let_go(delivery)
        if waiting:
            self._approach(lane)
        else:
            del self._lanes[lane]

    async def _deliver(self, lane: Lane, group: Sequence[Delivery]) -> None:
        others = await self._courier.deliver(lane, group)
        back = {delivery.id for delivery, _ in others}
        for delivery in group:
            if delivery.id not in back:
                self._let_go(delivery)
        for delivery, notice in others:
            begun = self._put(lane_of(notice), delivery)
            if begun is not None:
                self._approach(begun)

    def _let_go(self, delivery: Delivery) -> None:
        self._leases.pop(delivery.id, None)
        if self._full and len(self._leases) <= IN_HAND - BATCH:
            self._full = False
            self.alarm.at(self._house.now())


def _likely(delivery: Delivery, way: Way) -> Lane | None:
    """The lane of a row whose notice need not be read before its turn; ``None`` of any other."""
    if way.channel is not None and delivery.may_share:
        return "channel", way.channel
    if way.privately and way.direct is not None and delivery.first_sent is None:
        return "person", delivery.target
    return None


def _weight(waiting: deque[Delivery]) -> int:
    """How much a lane presses: by how many wait, and first of all what somebody waits for."""
    if all(one.kind is Kind.ROLL_CALL for one in waiting):
        return LAST  # one for each server after a start: for thousands of them minutes
    pressing = waiting[0].kind not in _LONG_PLANNED
    return len(waiting) + (FIRST if pressing else 0)


def _next_of(waiting: deque[Delivery]) -> list[Delivery]:
    """Take what goes next out of a lane: one, or those at its head that may share a message."""
    shared = list(takewhile(lambda one: one.may_share, islice(waiting, SHARED)))
    return [waiting.popleft() for _ in range(max(len(shared), 1))]
