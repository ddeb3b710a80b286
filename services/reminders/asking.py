"""Asking to be reminded: what was understood is kept as a draft, and takes effect when confirmed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from db import drafts, people, reminders
from db.rows import instant, seconds, wall, wall_text
from db.store import Transaction
from domain import recurrence
from domain.events import DraftGone
from domain.ids import new_id
from domain.messages import first_line, moment_in
from domain.people import Person
from domain.recurrence import Repeat
from domain.reminders import GRACE, TEXT_LIMIT, Reminder, ReminderTooLate, Via
from domain.text import clean_text, cut
from domain.when import Moment, languages_for, read_when
from services.house import House
from services.reminders.making import check_room, fresh

_DRAFT = "remind"


@dataclass(frozen=True, slots=True)
class Proposed:
    """What was understood, waiting for its author's *Confirm*."""

    draft: int
    reminder: Reminder


@dataclass(frozen=True, slots=True)
class Begun:
    """What a reminder of a message begins with; ``when`` is empty where it names no moment."""

    what: str
    when: str


def from_message(house: House, actor: Person, text: str, link: str, *, written: datetime) -> Begun:
    """What the message ``text`` says for a reminder of it, with the ``link`` that leads back.

    A moment in it is read as of ``written``.
    """
    title = cut(first_line(text), TEXT_LIMIT - len(link) - 1)
    when = moment_in(text, written=written, now=house.now(), zone=actor.zone, reads=actor.reads)
    return Begun(f"{title}\n{link}" if title else link, when)


async def propose(
    house: House, actor: Person, what: str, when: str, repeat: Repeat, *, channel: int | None
) -> Proposed:
    """Understand a wish and keep it as a draft for 24 hours.

    ``channel`` is where it was written: the reminder comes there when the person chose
    channels in their settings, else by direct message. Raises ``TextRefused``, a
    ``WhenRefused`` or ``TooManyReminders``.
    """
    now = house.now()
    text = clean_text(what, field="reminder", limit=TEXT_LIMIT)
    moment = read_when(when, now=now, zone=actor.zone, languages=languages_for(actor.reads))
    member = await people.find(house.store.read, actor.network, actor.id)
    if member is None or member.via is not Via.CHANNEL:
        channel = None
    understood = fresh(actor, text, moment, repeat=repeat, channel=channel)
    content = {
        "what": text,
        "wall": wall_text(moment.wall),
        "zone": moment.zone,
        "at": seconds(moment.at),
        "repeat": repeat.value,
        "channel": channel,
    }

    async def unit(tx: Transaction) -> int:
        await check_room(tx, actor)
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=now)

    return Proposed(await house.store.write(unit), understood)


async def confirm(house: House, actor: Person, draft: int) -> Reminder:
    """Make the reminder of a draft.

    One whose moment passed while it waited is told at once within ``GRACE``, and begins
    with its next date when it repeats. Raises ``DraftGone``, ``ReminderTooLate`` or
    ``TooManyReminders``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Reminder:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        await check_room(tx, actor)
        reminder = replace(_kept(content, actor, now), id=new_id(now))
        await reminders.add(tx, reminder, now=now)
        return reminder

    return await house.store.write(unit)


async def discard(house: House, actor: Person, draft: int) -> None:
    """The author thought better of it."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)


def _kept(content: dict[str, Any], actor: Person, now: datetime) -> Reminder:
    moment, at = wall(content["wall"]), instant(content["at"])
    zone, repeat = content["zone"], Repeat(content["repeat"])
    if at <= now - GRACE:
        following = recurrence.next_after(moment, zone, repeat, after=now)
        if repeat is Repeat.NONE or following is None:
            raise ReminderTooLate(at)
        at = following.at
    chosen = Moment(moment, zone, at)
    return fresh(actor, content["what"], chosen, repeat=repeat, channel=content["channel"])
