"""What a person will be told: their own reminders, and the events that they go to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from db import agenda, answers, events, reminders
from db.store import Transaction
from domain import names
from domain.errors import NotFound
from domain.events import DEFAULT_LEAD, Answer
from domain.people import Person
from domain.reminders import Entry, Reminder, ReminderGone, Via
from services.house import House
from services.reminders import about

PAGE = 10
_MANY = 100
_CHOICES = 25
_QUOTED = 25  # characters of what was typed
_MARK = "id:"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of what a person will be told; ``number`` counts from 0."""

    entries: tuple[Entry, ...]
    number: int
    more: bool


async def listing(house: House, actor: Person, number: int = 0) -> Page:
    """A page of what ``actor`` will be told, the next first, ten to a page."""
    found = await _entries(house, actor)
    shown = tuple(found[number * PAGE : (number + 1) * PAGE])
    return Page(shown, number, len(found) > (number + 1) * PAGE)


async def suggest(house: House, actor: Person, typed: str) -> list[Entry]:
    """Up to 25 of them that ``typed`` may mean, the next first when nothing is typed."""
    known = {entry.key: entry for entry in await _entries(house, actor)}
    candidates = [(key, entry.text) for key, entry in known.items()]
    return [known[key] for key, _ in names.rank(typed, candidates, limit=_CHOICES)]


async def cancel(house: House, actor: Person, text: str) -> Entry:
    """Forget a reminder: a suggestion that was picked, or its text typed by hand.

    Raises ``NotFound`` with the nearest, ``SeveralFound`` or ``ReminderGone``.
    """
    known = {entry.key: entry for entry in await _entries(house, actor)}
    if text.startswith(_MARK):
        key = text.removeprefix(_MARK)
    elif known:
        key = names.resolve(text, [(k, one.text) for k, one in known.items()], what="reminder")
    else:
        raise NotFound("reminder", text[:_QUOTED])
    entry = known.get(key)
    if entry is None:
        raise ReminderGone
    if entry.event is not None:
        await about.at_lead(house, actor, entry.event.id, timedelta(0))
    elif entry.reminder is not None:
        await _forget(house, actor, entry.reminder)
    return entry


async def _forget(house: House, actor: Person, reminder: Reminder) -> None:
    now = house.now()

    async def unit(tx: Transaction) -> None:
        if not await reminders.drop(tx, reminder.id, actor.id, why="cancelled", now=now):
            raise ReminderGone

    await house.store.write(unit)


async def _entries(house: House, actor: Person) -> list[Entry]:
    conn, now = house.store.read, house.now()
    own = await reminders.of_member(conn, actor.network, actor.id, limit=_MANY)
    found = [Entry(one.at, Via.CHANNEL if one.channel else Via.DM, reminder=one) for one in own]
    asked = {one.event for one in own}
    going = await events.of_member(conn, actor.network, actor.id, since=now, limit=_MANY)
    for event, answer in going:
        if answer is not Answer.GOING or event.id in asked:
            continue
        guest = await answers.guest(conn, event.id, actor.id)
        if guest is None or guest.via is Via.NONE:
            continue
        lead = agenda.lead_of(guest)
        at = event.starts - (DEFAULT_LEAD if lead is None else lead)
        if at > now and lead != timedelta(0):
            found.append(Entry(at, guest.via, event=event))
    return sorted(found, key=lambda entry: (entry.at, entry.key))
