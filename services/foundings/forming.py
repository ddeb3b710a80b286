"""Stewards and starters: forming a chapter, asking the connectors again, letting it rest."""

from __future__ import annotations

from datetime import datetime

from db import audit, forming, founding_steps, foundings, people
from db.store import Transaction
from domain import foundings as rules
from domain.decisions import NoConnectorsChannel
from domain.errors import NotAllowed
from domain.founding_outcomes import Begun, Resting
from domain.foundings import Founding, Level, NotRipe, Rested, Standing, Status
from domain.people import Person
from domain.text import clean_line
from services.foundings.committing import still_open
from services.house import House


async def form(house: House, actor: Person, founding_id: int, reason: str | None) -> Begun:
    """A steward forms the chapter; with a ``reason`` also before nothing else is missing, or in
    the place of the connectors who are deciding.

    Raises ``NotAllowed``, ``FoundingGone``, ``FoundingOver``, ``TextRefused``, or ``NotRipe``:
    without a reason, or without anyone who would run it.
    """
    actor.need_steward()
    why = "" if reason is None else clean_line(reason, field="reason", limit=rules.REASON_LIMIT)
    now = house.now()

    async def unit(tx: Transaction) -> Begun:
        await people.recheck(tx, actor, None)
        founding = await still_open(tx, actor, founding_id)
        standing = await foundings.standing(tx.conn, founding)
        if (not standing.is_ready and not why) or not standing.at(Level.COMMITMENT):
            raise NotRipe(founding.name)
        if founding.status is Status.ASKED:
            await founding_steps.gather(tx, founding, now=now)
            standing = await foundings.standing(tx.conn, await still_open(tx, actor, founding_id))
        after = await forming.form(tx, standing, by=actor.id, why=why, now=now)
        return Begun(await foundings.standing(tx.conn, after), fresh=True)

    return await house.store.write(unit)


async def propose(house: House, actor: Person, founding_id: int) -> Begun:
    """Ask the connectors again, after they objected or it was taken back: by a steward or its starter.

    Raises ``NotAllowed``, ``FoundingGone``, ``FoundingOver``, ``NotRipe`` or ``NoConnectorsChannel``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Begun:
        founding = await still_open(tx, actor, founding_id)
        await _need_own(tx, actor, founding)
        standing = await foundings.standing(tx.conn, founding)
        if not standing.is_ripe:
            raise NotRipe(founding.name)
        running = standing.decision is not None and standing.decision.is_running
        if not running:
            await _propose(tx, standing, now)
        return Begun(await foundings.standing(tx.conn, founding), fresh=not running)

    return await house.store.write(unit)


async def _propose(tx: Transaction, standing: Standing, now: datetime) -> None:
    if not await founding_steps.propose(tx, standing, now=now):
        raise NoConnectorsChannel
    await founding_steps.show(tx, standing.founding, now=now)


async def rest(house: House, actor: Person, founding_id: int) -> Resting:
    """Let it rest: who started it, or a steward. It can be started again.

    Raises ``NotAllowed``, ``FoundingGone`` or ``FoundingOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Resting:
        founding = await still_open(tx, actor, founding_id)
        await _need_own(tx, actor, founding)
        await founding_steps.rest(tx, founding, Rested.PEOPLE, by=actor.id, now=now)
        return Resting(founding.name)

    return await house.store.write(unit)


async def go_on(house: House, actor: Person, founding_id: int) -> Begun:
    """Someone says that a quiet founding goes on: it is asked about again after as long.

    Raises ``NotAllowed``, ``FoundingGone`` or ``FoundingOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Begun:
        founding = await still_open(tx, actor, founding_id)
        await _need_own(tx, actor, founding)
        await founding_steps.go_on(tx, founding, now=now)
        await audit.add(
            tx, actor.network, "founding.on", actor=actor.id, subject=founding.id, now=now
        )
        return Begun(await foundings.standing(tx.conn, founding), fresh=False)

    return await house.store.write(unit)


async def _need_own(tx: Transaction, actor: Person, founding: Founding) -> None:
    """Who started it, who leads it since they left, or a steward."""
    standing = await foundings.standing(tx.conn, founding)
    if not actor.steward and actor.id not in {founding.member, standing.lead}:
        raise NotAllowed("steward")
