"""What came of a delivery: sent, tried again, or ended for a reason that stays readable."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from db import (
    alerts,
    audit,
    board_cards,
    buddies,
    channels,
    chapters,
    decisions,
    deliveries,
    events,
    followups,
    foundings,
    handbook,
    handovers,
    hosts,
    joining,
    magazine_feeds,
    magazine_ideas,
    networks,
    outcomes,
    people,
    quarantine,
    recaps,
    reminders,
    telling,
)
from db.store import Transaction
from domain.deliveries import OUTAGE_PAUSE, RECHECK_PERMISSION, Delivery, Kind, Status, back_off
from domain.notices import Message, Notice
from domain.roles import RoleGone
from services.deliveries import consents
from services.deliveries.follows import FOLLOWS, Posted, repeat
from services.deliveries.reaching import AWAY, HIDDEN
from services.house import House

_TROUBLES = frozenset({Status.UNCERTAIN, Status.DEAD, Status.EXPIRED})


async def sent(
    house: House, delivery: Delivery, notice: Notice, *, channel: int | None, message: int | None
) -> None:
    """Mark it, and write what follows: where a card stands, the next date of a repetition."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        ours = await outcomes.sent(tx, delivery, channel=channel, message=message, now=now)
        if not ours:
            return
        follow = FOLLOWS.get(type(notice))
        if follow is not None:
            await follow(tx, delivery, notice, Posted(channel, message), now)
        if isinstance(notice, Message) and notice.to.person is not None:
            await _opened(tx, delivery.network, notice.to.person, now)

    await house.store.write(unit)


async def sent_together(
    house: House, together: Sequence[Delivery], *, channel: int | None, message: int | None
) -> None:
    """Mark reminders of a channel that left in one message: nothing follows from these."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await outcomes.sent_together(tx, together, channel=channel, message=message, now=now)

    await house.store.write(unit)


async def _opened(tx: Transaction, network: int, person: int, now: datetime) -> None:
    """A direct message came through: their direct messages are open (again)."""
    member = await people.find(tx.conn, network, person)
    if member is not None and member.dm_closed:
        await people.set_dm_closed(tx, network, person, closed=False, now=now)


async def settle(house: House, delivery: Delivery, status: Status, why: str) -> None:
    """It ends without having been sent. A repeated reminder goes on with its next date.

    Where the bot is not any more nothing ends: it is held.
    """
    now = house.now()

    async def unit(tx: Transaction) -> None:
        if why == AWAY:
            await outcomes.hold(tx, delivery)
            return
        await outcomes.settle(tx, delivery, status, why=why, now=now)
        if status in _TROUBLES and delivery.kind is not Kind.STEWARDS:
            await alerts.add(
                tx, delivery.network, f"delivery-{status.value}", now=now, kind=delivery.kind.value
            )
        if delivery.kind is Kind.REMINDER and (status is not Status.DROPPED or why == HIDDEN):
            reminder = await reminders.find(tx.conn, delivery.subject)
            if reminder is not None:
                await repeat(tx, reminder, now)

    await house.store.write(unit)


async def failed(
    house: House, delivery: Delivery, why: str, *, reached: bool, away: bool = False
) -> Status:
    """It failed: try again later, or end as a dead letter. ``reached``: it may be there all the same;
    ``away``: Discord gave no answer, or none of its own."""
    now = house.now()
    if delivery.is_hopeless(now, away=away):
        await settle(house, delivery, Status.DEAD, why)
        return Status.DEAD
    pause = back_off(delivery.attempts)
    at = now + (min(pause, OUTAGE_PAUSE) if away else pause)

    async def unit(tx: Transaction) -> None:
        await outcomes.retry(tx, delivery, at=at, why=why, reached=reached)

    await house.store.write(unit)
    return Status.PLANNED


async def blocked(house: House, delivery: Delivery, why: str, *, missing: str, where: str) -> None:
    """Discord forbids it (a permission is missing): say so once a day, look again in an hour."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await outcomes.retry(
            tx, delivery, at=now + RECHECK_PERMISSION, why=why, reached=False, counts=False
        )
        if delivery.kind is not Kind.STEWARDS:  # it would wait before the same door
            await alerts.add(
                tx, delivery.network, "permission-missing", now=now, where=where, needs=missing
            )

    await house.store.write(unit)


async def later(house: House, delivery: Delivery, wait: timedelta, why: str) -> None:
    """Discord asks to wait: try again then; it does not count as a failure of this delivery."""

    async def unit(tx: Transaction) -> None:
        await outcomes.retry(
            tx, delivery, at=house.now() + wait, why=why, reached=False, counts=False
        )

    await house.store.write(unit)


async def rest(house: House, delivery: Delivery, until: datetime) -> None:
    """What it left in may still be on its way: it is looked at again when that has settled."""

    async def unit(tx: Transaction) -> None:
        await outcomes.retry(tx, delivery, at=until, why="rests", reached=True, counts=False)

    await house.store.write(unit)


async def person_closed(house: House, delivery: Delivery, person: int) -> None:
    """Discord says that the person takes no direct messages: remember, and do not try again."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await people.set_dm_closed(tx, delivery.network, person, closed=True, now=now)
        await outcomes.settle(tx, delivery, Status.DROPPED, why="dm-closed", now=now)
        if delivery.kind is Kind.CONSENT_ASKED and delivery.target:
            await consents.hand_on(tx, delivery, now=now)
        if delivery.kind is Kind.JOIN_ASKED and delivery.target:
            await joining.hand_on(tx, delivery.network, delivery.subject, now=now)
        if delivery.kind is Kind.WELCOME and not delivery.facts.get("in_channel"):
            await deliveries.plan(
                tx,
                Kind.WELCOME,
                network=delivery.network,
                subject=delivery.subject,
                target=delivery.target,
                due=now,
                expires=delivery.expires,
                dedupe=f"{delivery.dedupe}:channel",
                now=now,
                facts={**delivery.facts, "in_channel": True},
            )
        if delivery.kind is Kind.REMINDER:
            reminder = await reminders.find(tx.conn, delivery.subject)
            if reminder is not None:
                await repeat(tx, reminder, now)
        if delivery.kind is Kind.TRACK_TOLD:
            await telling.closed(tx, delivery, now=now)
        if delivery.kind is Kind.BUDDY_ASKED:
            await buddies.unreachable(tx, delivery, now=now)
        if delivery.kind is Kind.HANDOVER_NEWS and delivery.facts["what"] == "asked":
            await handovers.unreachable(tx, delivery, now=now)
        if delivery.kind is Kind.FOLLOWUP_DUE:
            await followups.wake(tx, delivery, now=now)
        if delivery.kind is Kind.MAGAZINE_WAITING:
            await magazine_ideas.hand_on(tx, delivery, now=now)
        if delivery.kind is Kind.HANDBOOK_STALE:
            await handbook.hand_on(tx, delivery, now=now)

    await house.store.write(unit)


async def channel_gone(
    house: House, network: int, channel: int, *, delivery: Delivery | None = None
) -> None:
    """The channel was deleted in Discord: nothing points to it any more, the stewards are told.

    ``delivery``, which found it gone, is decided again: it goes where it now belongs
    (someone's direct messages, the network's channel), or nowhere.
    """
    now = house.now()

    async def unit(tx: Transaction) -> None:
        if delivery is not None:
            await outcomes.retry(tx, delivery, at=now, why="channel-gone", reached=False)
        await channels.tell_lost(tx, network, channel=channel, now=now)
        await reminders.forget_channel(tx, network, channel)
        used = await chapters.forget_channel(tx, network, channel)
        used += await networks.forget_channel(tx, network, channel)
        used += await events.forget_channel(tx, network, channel)
        await hosts.forget_channel(tx, network, channel)
        await recaps.forget_channel(tx, network, channel)
        await decisions.forget_channel(tx, network, channel)
        await foundings.forget_channel(tx, network, channel)
        await board_cards.forget_channel(tx, network, channel)
        used += await magazine_feeds.forget_channel(tx, network, channel)
        if used:
            await alerts.add(tx, network, "channel-gone", now=now, where=str(channel))

    await house.store.write(unit)


async def role_gone(house: House, network: int, role: int) -> None:
    """The role was deleted in Discord."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await quarantine.withhold(tx, network, role, RoleGone(""), now=now)
        if await networks.forget_role(tx, network, role):
            await alerts.add(tx, network, "steward-role-gone", now=now)
            await audit.add(tx, network, "network.stewards", actor=None, subject=None, now=now)

    await house.store.write(unit)


async def message_gone(house: House, network: int, message: int) -> None:
    """A card, a recap or a board was deleted in Discord; it is not posted again unless it changes."""
    conn = house.store.read
    if not (
        await events.has_card(conn, network, message)
        or await hosts.has_card(conn, network, message)
        or await recaps.has_message(conn, network, message)
        or await decisions.has_message(conn, network, message)
        or await foundings.has_message(conn, network, message)
        or await board_cards.has_message(conn, network, message)
    ):
        return

    async def unit(tx: Transaction) -> None:
        await channels.tell_lost(tx, network, message=message, now=house.now())
        await events.forget_message(tx, network, message)
        await hosts.forget_message(tx, network, message)
        await recaps.forget_message(tx, network, message)
        await decisions.forget_message(tx, network, message)
        await foundings.forget_message(tx, network, message)
        await board_cards.forget_message(tx, network, message)

    await house.store.write(unit)
