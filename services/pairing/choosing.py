"""Whether somebody wishes to be introduced to people, and when they are away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db import audit, pairing, people
from db.store import Transaction
from domain.errors import WhenPast, WhenUnreadable
from domain.pairing import Choice, Chosen
from domain.people import Person
from domain.when import languages_for, read_period, read_when
from domain.when.asking import ask
from services.house import House


@dataclass(frozen=True, slots=True)
class Paired:
    """What somebody chose now; the next round is ``at``. ``closed``: Discord refused our last
    direct message to them."""

    chosen: Chosen
    at: datetime | None
    closed: bool = False


async def choose(house: House, owner: Person, choice: Choice, back: str | None) -> Paired:
    """Be introduced once a month, or not any more; with ``back`` in words, away until then.

    To be *off* with a day on which one is *back* is to be away. A day, a week or a month is over
    when it begins. Choosing *on* tries direct messages again that were refused. Raises a
    ``WhenRefused``.
    """
    now = house.now()
    away = None if back is None else _back(back, owner, now)

    async def unit(tx: Transaction) -> Paired:
        before = await pairing.choice(tx.conn, owner.network, owner.id)
        if choice is Choice.OFF and (away is None or before.since is None):
            if await pairing.stop(tx, owner.network, owner.id):
                await _note(tx, owner, choice, now)
            chosen = await pairing.choice(tx.conn, owner.network, owner.id)
            return Paired(chosen, None)
        await pairing.choose(tx, owner.network, owner.id, away_until=away, now=now)
        if before.since is None:
            await _note(tx, owner, choice, now)
        if owner.dm_closed:
            await people.set_dm_closed(tx, owner.network, owner.id, closed=False, now=now)
        at = await pairing.plan_month(tx, owner.network, now=now)
        chosen = await pairing.choice(tx.conn, owner.network, owner.id)
        return Paired(chosen, at, owner.dm_closed)

    return await house.store.write(unit)


async def _note(tx: Transaction, owner: Person, choice: Choice, now: datetime) -> None:
    await audit.add(
        tx,
        owner.network,
        "pairing.choose",
        actor=owner.id,
        subject=owner.id,
        now=now,
        choice=choice.value,
    )


def _back(text: str, owner: Person, now: datetime) -> datetime:
    """The moment that ``text`` means: when a period in words begins, or the moment itself."""
    languages = languages_for(owner.reads)
    try:
        found = read_period(text, now=now, zone=owner.zone, languages=languages)
    except WhenUnreadable:
        return read_when(text, now=now, zone=owner.zone, languages=languages).at
    back = found.start if found.start > now else found.end
    if back <= now:
        raise WhenPast(text, back, ask(text, languages, "period").example)
    return back
