"""What every way of making a reminder shares."""

from __future__ import annotations

from db import reminders
from db.store import Transaction
from domain.people import Person
from domain.recurrence import Repeat
from domain.reminders import MOST_PER_PERSON, Reminder, TooManyReminders
from domain.when import Moment


def fresh(
    actor: Person,
    what: str,
    moment: Moment,
    *,
    repeat: Repeat = Repeat.NONE,
    channel: int | None = None,
) -> Reminder:
    """A reminder of ``actor`` that is not yet in the store."""
    return Reminder(
        id=0,
        network=actor.network,
        member=actor.id,
        what=what,
        wall=moment.wall,
        zone=moment.zone,
        at=moment.at,
        repeat=repeat.value,
        channel=channel,
    )


async def check_room(tx: Transaction, actor: Person) -> None:
    """Raise ``TooManyReminders`` when ``actor`` has as many as one person may."""
    if await reminders.number_of(tx.conn, actor.network, actor.id) >= MOST_PER_PERSON:
        raise TooManyReminders(MOST_PER_PERSON)
