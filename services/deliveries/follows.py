"""What the store learns once something was posted, by the type of what it was."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from db import (
    agenda,
    announcements,
    board_cards,
    decisions,
    events,
    following,
    foundings,
    hosts,
    mirrors,
    recaps,
    reminders,
)
from db.store import Transaction
from domain import recurrence
from domain.announcements import AnnouncementBoard
from domain.board_notices import ChallengeCard
from domain.decision_notices import CardRemoved, DecisionBoard
from domain.deliveries import Delivery
from domain.evening_notices import RecapBoard
from domain.following_notices import CalendarNews
from domain.founding_notices import FoundingCard
from domain.hosting_notices import HostCard
from domain.mirrors import Mirror
from domain.notices import Board, Card, Remember
from domain.reminders import Reminder
from domain.structures import ChannelMade, RoleMade
from services.deliveries import structures


@dataclass(frozen=True, slots=True)
class Posted:
    """Where it stands; ``message`` is ``None`` when it was deleted meanwhile, or leaves none."""

    channel: int | None
    message: int | None


Follow = Callable[[Transaction, Delivery, Any, Posted, datetime], Awaitable[None]]


class _Write(Protocol):
    """Writes down where the board of a subject stands."""

    def __call__(
        self, tx: Transaction, network: int, subject: int, /, *, channel: int, message: int | None
    ) -> Awaitable[None]: ...


def _stands(write: _Write) -> Follow:
    """A board that is new stands where it was posted; one that was edited, where it did."""

    async def follow(
        tx: Transaction, delivery: Delivery, notice: Board, posted: Posted, _now: datetime
    ) -> None:
        if posted.channel is not None and notice.message is None:
            await write(
                tx,
                delivery.network,
                delivery.subject,
                channel=posted.channel,
                message=posted.message,
            )

    return follow


async def _host_card(
    tx: Transaction, delivery: Delivery, notice: HostCard, posted: Posted, _now: datetime
) -> None:
    """As any card; one that said that the chapter left is not kept up to date any more."""
    if notice.leaving:
        await hosts.drop_card(tx, notice.event.id, notice.chapter)
    elif posted.channel is not None and notice.message is None:
        await hosts.set_card(
            tx,
            delivery.network,
            notice.event.id,
            notice.chapter,
            channel=posted.channel,
            message=posted.message,
        )


async def _card_removed(
    tx: Transaction, delivery: Delivery, notice: CardRemoved, _posted: Posted, now: datetime
) -> None:
    """The card stands nowhere any more; it is posted anew where it belongs."""
    if notice.host:
        await hosts.drop_card(tx, delivery.subject, notice.host)
        return
    await events.set_card(tx, delivery.network, delivery.subject, channel=None, message=None)
    event = await events.find(tx.conn, delivery.network, delivery.subject)
    if event is not None:
        await agenda.show_card(tx, event, now=now)


async def _remember(
    tx: Transaction, _delivery: Delivery, notice: Remember, _posted: Posted, now: datetime
) -> None:
    await repeat(tx, notice.reminder, now)


async def repeat(tx: Transaction, reminder: Reminder, now: datetime) -> None:
    """A repeated reminder moves to its next date; one that is done is kept a while for *Snooze*.

    The wall time stays that of the first date: the 31st comes back after a short month,
    and 02:30 after the night that skipped it.
    """
    next_date = recurrence.next_after(
        reminder.wall, reminder.zone, recurrence.Repeat(reminder.repeat), after=now
    )
    if next_date is None or reminder.repeat == recurrence.Repeat.NONE:
        await reminders.tell(tx, reminder.id, now=now)
        return
    await reminders.move(tx, reminder, to_wall=reminder.wall, at=next_date.at, now=now)


async def _announcement(
    tx: Transaction, delivery: Delivery, _notice: AnnouncementBoard, posted: Posted, _now: datetime
) -> None:
    """Where it stands."""
    if posted.channel is not None:
        await announcements.set_message(
            tx, delivery.network, delivery.subject, channel=posted.channel, message=posted.message
        )


async def _calendar_news(
    tx: Transaction, _delivery: Delivery, notice: CalendarNews, _posted: Posted, now: datetime
) -> None:
    """The channel heard of it; what changed meanwhile is told another day."""
    await following.told(tx, notice.calendar, notice.tally, now=now)


async def _mirror(
    tx: Transaction, delivery: Delivery, notice: Mirror, posted: Posted, now: datetime
) -> None:
    """Discord shows it, or does not any more and has room for another."""
    if notice.was is not None:
        await mirrors.forget(tx, notice.was)
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


async def _role_made(
    tx: Transaction, delivery: Delivery, _notice: RoleMade, posted: Posted, now: datetime
) -> None:
    await structures.role_made(tx, delivery, posted.message, now)


async def _channel_made(
    tx: Transaction, delivery: Delivery, _notice: ChannelMade, posted: Posted, now: datetime
) -> None:
    await structures.channel_made(tx, delivery, posted.channel, now)


FOLLOWS: Mapping[type, Follow] = {
    AnnouncementBoard: _announcement,
    CalendarNews: _calendar_news,
    Card: _stands(events.set_card),
    CardRemoved: _card_removed,
    ChallengeCard: _stands(board_cards.set_message),
    ChannelMade: _channel_made,
    DecisionBoard: _stands(decisions.set_message),
    FoundingCard: _stands(foundings.set_message),
    HostCard: _host_card,
    Mirror: _mirror,
    RecapBoard: _stands(recaps.set_message),
    Remember: _remember,
    RoleMade: _role_made,
}
