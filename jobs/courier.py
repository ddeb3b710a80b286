"""What happens to a delivery once its turn has come: read anew, marked as leaving, sent, marked.

It is written down durably that a row leaves before anything does. A row that comes
back although it left is sent again under its nonce, which folds into the first message
inside Discord's window; after it, the channel is read back for our marker before
anything is sent. Reminders of one channel leave in one message: its nonce is nobody's
own and is never used again, so of those that come back each is looked for by its own
marker, when the message can no longer be on its way, and goes alone if it is not there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import structlog

from domain.deliveries import Delivery, Status
from domain.errors import StoreUnavailable
from domain.notices import Board, Errand, Message, Notice, Obsolete, Upcoming
from domain.roll_notices import RollCall
from jobs.discord_side import DiscordSide, Lane, Posted, Unreadable, lane_of
from jobs.errands import ERRANDS
from jobs.pacer import FIRST
from jobs.refused import ANSWERS, answered
from services.deliveries import preparing, settling
from services.house import House
from services.welcome import calling

log = structlog.get_logger("post")
Said = tuple[Delivery, Notice]


class Courier:
    """Delivers what has its turn."""

    def __init__(self, house: House, side: DiscordSide) -> None:
        self._house = house
        self._discord = side
        self.on_time = 0
        self.late = 0

    async def says(self, delivery: Delivery) -> Notice | None:
        """What the row says now; ``None`` when it ended: too late, or it no longer holds.

        A fault of ours is settled here, and nothing is said.
        """
        try:
            if delivery.is_useless(self._house.now()):
                await settling.settle(self._house, delivery, Status.EXPIRED, "too-late")
                return None
            notice = await preparing.prepare(self._house, delivery)
            if isinstance(notice, Obsolete):
                await settling.settle(self._house, delivery, Status.DROPPED, notice.why)
                return None
        except Exception as error:  # one bad row must not stop the queue
            await self.fault(delivery, error)
            return None
        return notice

    async def deliver(self, lane: Lane, group: Sequence[Delivery]) -> list[Said]:
        """Send what ``group`` says now, in one message; what belongs elsewhere is given back.

        The turn of ``lane`` was given, except for errands, which need none.
        """
        said = [(one, notice) for one in group if (notice := await self.says(one)) is not None]
        leaving, others = _sorted(lane, said)
        try:
            if len(leaving) > 1:
                await self._together(lane, leaving)
            elif leaving:
                await self._alone(lane, *leaving[0])
            else:
                self._give_back(lane, group[0])
        except Exception as error:  # one bad row must not stop the lane
            for delivery, _ in leaving:
                await self.fault(delivery, error)
        return others

    async def no_way(self, delivery: Delivery, error: Exception) -> None:
        """Discord did not even let us come near, as when direct messages cannot be opened."""
        notice = await self.says(delivery)
        if notice is None:
            return
        try:
            await answered(self._house, self._discord, delivery, notice, error)
        except Exception as fault:  # the store may be full or locked
            await self.fault(delivery, fault)

    async def fault(self, delivery: Delivery, error: Exception) -> None:
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

    async def _alone(self, lane: Lane, delivery: Delivery, notice: Notice) -> None:
        house = self._house
        try:
            posted = await self._found(lane, delivery, notice)
            if posted is None:
                ours = await preparing.depart(house, [delivery])
                if not ours:
                    self._lost(delivery)
                    self._give_back(lane, delivery)
                    return
                (delivery,) = ours
                posted = await self._carry_out(delivery, notice)
        except Unreadable:
            await settling.settle(house, delivery, Status.UNCERTAIN, "history-unreadable")
        except ANSWERS as error:
            await answered(house, self._discord, delivery, notice, error)
        else:
            await self._mark(delivery, notice, posted)

    async def _found(self, lane: Lane, delivery: Delivery, notice: Notice) -> Posted | None:
        """Where the message stands already, when an earlier attempt may have posted it.

        Raises ``Unreadable``, and discord.py's and network errors.
        """
        if not delivery.needs_read_back(self._house.now()) or not isinstance(notice, Message):
            return None
        if isinstance(notice, Board) and notice.message is not None:
            return None  # an edit can be made twice
        posted = await self._discord.find(delivery, notice)
        if posted is None:
            await self._discord.pacer.turn(lane, weight=FIRST)  # the one we had went to look
        return posted

    async def _carry_out(self, delivery: Delivery, notice: Notice) -> Posted:
        if isinstance(notice, Errand):
            await ERRANDS[delivery.kind](self._house, delivery)
            return Posted()
        if isinstance(notice, RollCall):
            page = await self._discord.rolls.page(notice)
            called = await calling.page(self._house, delivery, page)
            log.info("roll-called", network=notice.network, **asdict(called))
            return Posted()
        return await self._discord.carry_out(delivery, notice)

    async def _together(self, lane: Lane, leaving: list[Said]) -> None:
        """Send several reminders of one channel in one message."""
        notices = {one.id: notice for one, notice in leaving if isinstance(notice, Upcoming)}
        ours = await preparing.depart(self._house, [delivery for delivery, _ in leaving])
        for delivery, _ in leaving:
            if all(one.id != delivery.id for one in ours):
                self._lost(delivery)
        if not ours:
            self._give_back(lane, leaving[0][0])
            return
        try:
            posted = await self._discord.post_together(ours, [notices[one.id] for one in ours])
        except ANSWERS as error:
            for delivery in ours:
                await answered(self._house, self._discord, delivery, notices[delivery.id], error)
        else:
            counted = [(one, self._count(one)) for one in ours]
            await settling.sent_together(
                self._house, ours, channel=posted.channel, message=posted.message
            )
            for one, late in counted:
                log.info("delivered", kind=one.kind.value, id=one.id, late=late)

    def _give_back(self, lane: Lane, delivery: Delivery) -> None:
        """The turn was not needed; an errand had none."""
        if not delivery.is_errand:
            self._discord.pacer.unused(lane)

    def _lost(self, delivery: Delivery) -> None:
        log.info("lease-lost", id=delivery.id)

    async def _mark(self, delivery: Delivery, notice: Notice, posted: Posted) -> None:
        late = self._count(delivery)
        await settling.sent(
            self._house, delivery, notice, channel=posted.channel, message=posted.message
        )
        log.info("delivered", kind=delivery.kind.value, id=delivery.id, late=late)

    def _count(self, delivery: Delivery) -> bool:
        """Count it among those that are there; whether it is late."""
        late = delivery.is_late(self._house.now())
        self.late += late
        self.on_time += not late
        return late


def _sorted(lane: Lane, said: Sequence[Said]) -> tuple[list[Said], list[Said]]:
    """What leaves now in one message, and what belongs elsewhere or has to go by itself."""
    leaving: list[Said] = []
    others: list[Said] = []
    for one in said:
        fits = lane_of(one[1]) == lane and (not leaving or _go_together(leaving[0][1], one[1]))
        (leaving if fits else others).append(one)
    return leaving, others


def _go_together(one: Notice, other: Notice) -> bool:
    """Whether two notices can be one message: events that are near, to the same, in one language."""
    if not (isinstance(one, Upcoming) and isinstance(other, Upcoming)):
        return False
    return one.to == other.to and one.mention is None and other.mention is None
