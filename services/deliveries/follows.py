"""What the store learns once something was posted, by the type of what it was."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db import events, mirrors, reminders
from db.store import Transaction
from domain import recurrence
from domain.deliveries import Delivery
from domain.mirrors import Mirror
from domain.notices import Card, Remember
from domain.reminders import Reminder


@dataclass(frozen=True, slots=True)
class Posted:
    """Where it stands; ``message`` is ``None`` when it was deleted meanwhile, or leaves none."""

    channel: int | None
    message: int | None


Follow = Callable[[Transaction, Delivery, Any, Posted, datetime], Awaitable[None]]


async def _card(
    tx: Transaction, delivery: Delivery, notice: Card, posted: Posted, _now: datetime
) -> None:
    """A card that is new stands where it was posted."""
    if posted.channel is not None and notice.message is None:
        await events.set_card(
            tx,
            delivery.network,
            notice.event.id,
            channel=posted.channel,
            message=posted.message,
        )


async def _remember(
    tx: Transaction, _delivery: Delivery, notice: Remember, _posted: Posted, now: datetime
) -> None:
    await repeat(tx, notice.reminder, now)


async def repeat(tx: Transaction, reminder: Reminder, now: datetime) -> None:
    """A repeated reminder moves to its next date; one that is done is kept a while for *Snooze*.

    The wall time stays that of the first date: the 31st comes back after a short month,
    and 02:30 after the night that skipped it.
    """
    following = recurrence.next_after(
        reminder.wall, reminder.zone, recurrence.Repeat(reminder.repeat), after=now
    )
    if following is None or reminder.repeat == recurrence.Repeat.NONE:
        await reminders.tell(tx, reminder.id, now=now)
        return
    await reminders.move(tx, reminder, to_wall=reminder.wall, at=following.at, now=now)


async def _mirror(
    tx: Transaction, delivery: Delivery, notice: Mirror, posted: Posted, now: datetime
) -> None:
    """Discord shows it, or does not any more and has room for another."""
    if notice.event is not None and posted.message is not None:
        await mirrors.put(
            tx,
            delivery.network,
            notice.key,
            event=notice.event,
            scheduled=posted.message,
            now=now,
        )
        return
    await mirrors.forget(tx, notice.key)
    await mirrors.fill(tx, delivery.network, due=now, now=now)


FOLLOWS: Mapping[type, Follow] = {Card: _card, Mirror: _mirror, Remember: _remember}
