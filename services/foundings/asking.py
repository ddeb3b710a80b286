"""A silent chapter is asked before another begins beside it, or it begins anew."""

from __future__ import annotations

from db import chapters, connectors, founding_steps, foundings, health, people
from db.store import Transaction
from domain.chapters import Chapter, ChapterGone
from domain.errors import NotAllowed
from domain.founding_outcomes import Answered
from domain.foundings import Founding, FoundingGone, NeighbourAnswered, Rested, Status
from domain.people import Person
from services.house import House


async def answer(house: House, actor: Person, founding_id: int, *, here: bool) -> Answered:
    """One of the chapter's connectors says whether they are ``here``; where it has none left, one
    of its members does. The first answer counts.

    Raises ``FoundingGone``, ``NeighbourAnswered`` or ``NotAllowed``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Answered:
        founding = await foundings.find(tx.conn, actor.network, founding_id)
        if founding is None:
            raise FoundingGone
        neighbour = await _neighbour(tx, founding)
        await _need_voice(tx, actor, neighbour)
        if founding.status is not Status.ASKED:
            raise NeighbourAnswered(founding.name)
        if here:
            await health.alive(tx, actor.network, neighbour.id, now=now)
            await founding_steps.rest(tx, founding, Rested.NEIGHBOUR, by=actor.id, now=now)
        else:
            await founding_steps.open_way(tx, founding, now=now)
        return Answered(founding.name, neighbour.name, here)

    return await house.store.write(unit)


async def _neighbour(tx: Transaction, founding: Founding) -> Chapter:
    found = await chapters.find(tx.conn, founding.network, founding.neighbour or 0)
    if found is None:
        raise ChapterGone
    return found


async def _need_voice(tx: Transaction, actor: Person, neighbour: Chapter) -> None:
    """Only who acts for the chapter answers for it."""
    if actor.steward or await people.connects(tx, actor.network, neighbour.id, actor.id):
        return
    alone = not await connectors.of_chapter(tx.conn, actor.network, neighbour.id)
    if not alone or not await chapters.is_in(tx.conn, neighbour.id, actor.id):
        raise NotAllowed("connector", neighbour.name)
