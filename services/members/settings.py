"""How a person wants to be spoken to: language, time zone, reminders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from db import agenda, answers, events, members, people, places
from db.store import Transaction
from domain import zones
from domain.errors import NotFound
from domain.events import DEFAULT_LEAD, Answer
from domain.people import Person
from domain.reminders import MAX_LEAD, LeadRefused, Via
from domain.when import languages_for, read_lead
from services.house import House


@dataclass(frozen=True, slots=True)
class Reminded:
    """How a person is reminded of the events they go to; ``lead`` before each, by ``via``.

    ``replanned`` is how many coming events that changed; ``closed`` whether Discord refused
    our last direct message to them.
    """

    lead: timedelta
    via: Via
    replanned: int
    closed: bool


async def set_language(house: House, owner: Person, language: str | None) -> None:
    """Speak ``language`` with them (``None``: the language of their Discord)."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        if language is None:
            await members.forget_language(tx, owner.network, owner.id, now=now)
        else:
            await people.set_language(tx, owner.network, owner.id, language, now=now)

    await house.store.write(unit)


async def set_zone(house: House, owner: Person, text: str) -> str:
    """Read and show their times in the zone that ``text`` names; its IANA name.

    Raises ``ZoneUnknown`` with the nearest.
    """
    zone = await places.zone_of(house.store.read, text)
    await _set_zone(house, owner, zone)
    return zone


async def set_zone_of(house: House, owner: Person, place: int) -> str:
    """As ``set_zone``, the zone of a town by its identifier. Raises ``NotFound``."""
    town = await places.find(house.store.read, place)
    if town is None:
        raise NotFound("city", "")
    await _set_zone(house, owner, town.timezone)
    return town.timezone


async def _set_zone(house: House, owner: Person, zone: str) -> None:
    async def unit(tx: Transaction) -> None:
        await people.set_zone(tx, owner.network, owner.id, zone, now=house.now())

    await house.store.write(unit)


async def suggest_zones(house: House, typed: str) -> list[tuple[str, str]]:
    """Up to 25 zones that ``typed`` may mean: what to show, and the IANA name."""
    found = {zone: zone for zone in zones.suggest(typed)}
    if len(typed.strip()) > 2:
        for town in await places.starting(house.store.read, typed, limit=5):
            found.setdefault(town.timezone, f"{town.name} · {town.timezone}")
    return [(shown, zone) for zone, shown in found.items()][: zones.MOST]


async def set_reminders(house: House, owner: Person, lead: str | None, via: Via | None) -> Reminded:
    """Change when and how they are reminded of what they go to; ``None`` leaves it as it is.

    ``lead`` is in words; *never* is the same as the way *none*. What is planned for the
    coming events moves along. Raises a ``WhenRefused`` or ``LeadRefused``.
    """
    chosen = None
    if lead is not None:
        chosen = read_lead(lead, languages=languages_for(owner.reads))
        if not timedelta(0) <= chosen <= MAX_LEAD:
            raise LeadRefused(MAX_LEAD.days)
        if not chosen:
            chosen, via = None, Via.NONE
    now = house.now()

    async def unit(tx: Transaction) -> Reminded:
        member = await people.find(tx.conn, owner.network, owner.id)
        if member is None:
            raise NotFound("member", "")
        seconds = member.lead if chosen is None else int(chosen.total_seconds())
        way = member.via if via is None else via
        replanned = 0
        if (seconds, way) != (member.lead, member.via):
            await people.set_reminders(tx, owner.network, owner.id, lead=seconds, via=way, now=now)
            replanned = await _replan(tx, house, owner)
        ahead = DEFAULT_LEAD if seconds is None else timedelta(seconds=seconds)
        return Reminded(ahead, way, replanned, owner.dm_closed)

    return await house.store.write(unit)


async def _replan(tx: Transaction, house: House, owner: Person) -> int:
    """Plan anew their reminders of the coming events; how many those are."""
    now = house.now()
    answered = await answers.coming_events_of(tx.conn, owner.network, owner.id, now=now)
    coming = [event_id for event_id, answer in answered if answer is Answer.GOING]
    for event_id in coming:
        event = await events.find(tx.conn, owner.network, event_id)
        guest = await answers.guest(tx.conn, event_id, owner.id)
        if event is not None and guest is not None:
            await agenda.plan_person(
                tx, event, owner.id, lead=agenda.lead_of(guest), via=guest.via, now=now
            )
    return len(coming)
