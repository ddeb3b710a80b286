"""Starting a chapter: what is typed is understood, shown, and begins with a *Confirm*."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from db import (
    audit,
    chapters,
    drafts,
    founding_places,
    founding_steps,
    foundings,
    networks,
    places,
    practices,
    towns,
)
from db.connection import Connection
from db.store import Transaction
from domain import foundings as rules
from domain.chapters import NAME_LIMIT, Kind
from domain.errors import NotFound
from domain.events import DraftGone
from domain.founding_outcomes import Begun, Previewed, WhichTown
from domain.founding_places import Around, Nearness, Wish, name_of, spot_of
from domain.foundings import (
    ChapterResting,
    Founding,
    FoundingElsewhere,
    Level,
    Status,
)
from domain.ids import new_id
from domain.people import Person
from domain.places import Place
from domain.text import clean_line, clean_text
from services.house import House

_DRAFT = "founding"
Seen = Previewed | WhichTown | Begun | Around


async def begin(
    house: House, actor: Person, text: str, found: Sequence[Place], theme: str | None, why: str
) -> Seen:
    """Understand what was typed: ``found`` are the towns that ``text`` may mean, the largest first.

    ``Around`` when a chapter lives there, ``Begun`` when a founding is under way. Raises
    ``TextRefused``, ``ChapterResting``, ``ChapterExists`` or ``FoundingElsewhere``.
    """
    reason = clean_text(why, field="why", limit=rules.WHY_LIMIT)
    named = clean_line(theme, field="theme", limit=NAME_LIMIT) if theme else None
    town = await towns.one(house.store.read, actor.network, list(found))
    if town is None:
        return WhichTown(text, tuple(found), await _keep(house, actor, None, named, reason))
    return await _preview(house, actor, Wish(town, reason, named))


async def pick(house: House, actor: Person, draft: int, place: int) -> Seen:
    """Which of several towns was meant. Raises ``DraftGone``, ``NotFound``, and as ``begin``."""
    content = await drafts.look(house.store.read, draft, actor.id, _DRAFT, now=house.now())
    if content is None:
        raise DraftGone
    wish = await _wish(house.store.read, {**content, "place": place})
    return await _preview(house, actor, wish)


async def _keep(house: House, actor: Person, place: int | None, theme: str | None, why: str) -> int:
    content = {"place": place, "theme": theme, "why": why}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=house.now())

    return await house.store.write(unit)


async def _wish(conn: Connection, content: dict[str, Any]) -> Wish:
    town = await places.find(conn, content["place"] or 0)
    if town is None:
        raise NotFound("city", "")
    return Wish(town, content["why"], content["theme"])


async def _preview(house: House, actor: Person, wish: Wish) -> Seen:
    conn, now = house.store.read, house.now()
    found = await _free(conn, actor, wish, now)
    if isinstance(found, Begun) or found.nearness is Nearness.ALIVE:
        return found
    network = await networks.find(conn, actor.network)
    if network is None:
        raise LookupError(actor.network)
    taken = [row["name"] for row in await chapters.names(conn, actor.network)]
    name = name_of(wish, network.language, taken)
    if found.same and found.chapter is not None:
        name = found.chapter.name
    draft = await _keep(house, actor, wish.place.id, wish.theme, wish.why)
    custom = await practices.find(conn, actor.network)
    return Previewed(
        wish,
        name,
        found,
        draft,
        custom.commitments,
        custom.silent_neighbour_days,
        mentored=await foundings.could_mentor(
            conn, actor.network, found.chapter.id if found.same and found.chapter else 0
        ),
        consented=network.connectors_channel is not None,
    )


async def _free(conn: Connection, actor: Person, wish: Wish, now: datetime) -> Around | Begun:
    """What stands there. Raises what ``begin`` raises."""
    custom = await practices.find(conn, actor.network)
    found = await founding_places.around(conn, actor.network, wish, custom, now=now)
    if found.founding is not None:
        running = await foundings.find(conn, actor.network, found.founding)
        if running is not None:
            return Begun(await foundings.standing(conn, running), fresh=False)
    if found.nearness is Nearness.COMPOSTED and found.chapter is not None:
        raise ChapterResting(found.chapter.name)
    own = await foundings.started_by(conn, actor.network, actor.id)
    if own is not None and found.nearness is not Nearness.ALIVE:
        raise FoundingElsewhere(own.name)
    return found


async def confirm(
    house: House, actor: Person, draft: int, *, channel: int | None
) -> Begun | Around:
    """Begin it, with who starts it as the first who commits themselves; a silent chapter nearby is
    asked first. What began or came to life there meanwhile is returned instead.

    ``channel`` is where it was started. Raises ``DraftGone``, and as ``begin``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Begun | Around:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        wish = await _wish(tx.conn, content)
        found = await _free(tx.conn, actor, wish, now)
        if isinstance(found, Begun) or found.nearness is Nearness.ALIVE:
            return found
        founding = await _added(tx, actor, wish, found, channel, now)
        if founding.status is Status.ASKED and found.chapter is not None:
            await founding_steps.ask(tx, founding, found.chapter, now=now)
        else:
            founding = await founding_steps.gather(tx, founding, now=now)
        network = await networks.find(tx.conn, actor.network)
        announced = network.announce_channel if network is not None else None
        standing = await foundings.standing(tx.conn, founding)
        return Begun(standing, fresh=True, channel=announced or channel)

    return await house.store.write(unit)


async def _added(
    tx: Transaction, actor: Person, wish: Wish, found: Around, channel: int | None, now: datetime
) -> Founding:
    custom = await practices.find(tx.conn, actor.network)
    silent = found.chapter if found.nearness is Nearness.SILENT else None
    local = wish.kind is Kind.PLACE
    founding = Founding(
        id=new_id(now),
        network=actor.network,
        spot=spot_of(wish),
        kind=wish.kind,
        name=wish.theme or wish.place.name,
        place=wish.place.id,
        latitude=wish.place.latitude if local else None,
        longitude=wish.place.longitude if local else None,
        member=actor.id,
        why=wish.why,
        started=now,
        moved=now,
        status=Status.GATHERING if silent is None else Status.ASKED,
        chapter=found.chapter.id if found.same and found.chapter is not None else None,
        neighbour=silent.id if silent is not None else None,
        waits_until=now + timedelta(days=custom.silent_neighbour_days) if silent else None,
        started_in=channel,
    )
    await foundings.add(tx, founding)
    await foundings.put(tx, founding, actor.id, Level.COMMITMENT, now=now)
    await audit.add(
        tx, actor.network, "founding.start", actor=actor.id, subject=founding.id, now=now
    )
    return founding


async def discard(house: House, actor: Person, draft: int) -> None:
    """Its author thought better of it."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)
