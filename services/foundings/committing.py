"""Committing oneself to a founding: interest, energy or commitment; accompanying it."""

from __future__ import annotations

from dataclasses import replace

from db import audit, chapters, founding_steps, foundings, people
from db.store import Transaction
from domain import foundings as rules
from domain.chapters import Chapter, ChapterGone, Status
from domain.errors import NotAllowed
from domain.founding_outcomes import Accompanied, Seen, Taken, TakenBack
from domain.foundings import Founding, FoundingGone, HasMentor, Level, NoMentoring
from domain.people import Person
from services.house import House


async def see(house: House, viewer: Person, founding_id: int) -> Seen:
    """The founding as ``viewer`` sees it, also once it is over. Raises ``FoundingGone``."""
    conn = house.store.read
    founding = await foundings.find(conn, viewer.network, founding_id)
    if founding is None:
        raise FoundingGone
    standing = await foundings.standing(conn, founding)
    own = await chapters.by_ids(conn, viewer.network, sorted(viewer.connects))
    mentors = tuple(
        one for one in own if one.status is Status.ACTIVE and one.id != founding.chapter
    )
    may = founding.is_open and founding.chapter is not None and standing.mentor is None
    return Seen(
        standing,
        viewer.id,
        steward=viewer.steward,
        looks=viewer.steward or bool(viewer.connects),
        mentors=mentors if may else (),
    )


async def may_accompany(house: House, viewer: Person, founding_id: int) -> Seen:
    """As ``see``, for who is about to say that their chapter accompanies it.

    Raises ``FoundingOver``, ``HasMentor``, or ``NotAllowed`` when no active chapter is theirs.
    """
    seen = await see(house, viewer, founding_id)
    rules.check_open(seen.standing.founding)
    if seen.standing.mentor is not None:
        raise HasMentor(seen.standing.founding.name, seen.standing.mentor.name)
    if not seen.mentors:
        raise NotAllowed("connector")
    return seen


async def take(house: House, actor: Person, founding_id: int, level: Level) -> Taken:
    """Go as far as ``level``, in the place of what one said before; the same again changes nothing.

    Raises ``FoundingGone`` or ``FoundingOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Taken:
        founding = await still_open(tx, actor, founding_id)
        before = await foundings.standing(tx.conn, founding)
        if before.level_of(actor.id) is level:
            return Taken(before, level, fresh=False)
        await foundings.put(tx, founding, actor.id, level, now=now)
        moved = replace(founding, moved=now, asked=None)
        await foundings.save(tx, moved)
        return Taken(await founding_steps.advance(tx, moved, now=now), level, fresh=True)

    return await house.store.write(unit)


async def take_back(house: House, actor: Person, founding_id: int) -> TakenBack:
    """Be out of it. Raises ``FoundingGone`` or ``FoundingOver``."""
    now = house.now()

    async def unit(tx: Transaction) -> TakenBack:
        founding = await still_open(tx, actor, founding_id)
        was = (await foundings.standing(tx.conn, founding)).level_of(actor.id)
        await foundings.drop(tx, founding.id, actor.id)
        return TakenBack(await founding_steps.advance(tx, founding, now=now), was)

    return await house.store.write(unit)


async def accompany(house: House, actor: Person, founding_id: int, chapter_id: int) -> Accompanied:
    """The actor's chapter accompanies the founding.

    Raises ``NotAllowed`` for who is no connector of it (any more), ``ChapterGone``,
    ``NoMentoring``, ``HasMentor``, ``FoundingGone`` or ``FoundingOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Accompanied:
        founding = await still_open(tx, actor, founding_id)
        mentor = await chapters.find(tx.conn, actor.network, chapter_id)
        if mentor is None:
            raise ChapterGone
        if not await people.connects(tx, actor.network, mentor.id, actor.id):
            raise NotAllowed("connector", mentor.name)
        chapter = await _can_mentor(tx, founding, mentor)
        await chapters.save(tx, chapter.with_(mentor=mentor.id), now=now)
        moved = replace(founding, mentor_by=actor.id, moved=now, asked=None)
        await foundings.save(tx, moved)
        await audit.add(
            tx,
            actor.network,
            "founding.mentor",
            actor=actor.id,
            subject=chapter.id,
            now=now,
            partner=mentor.id,
        )
        standing = await founding_steps.advance(tx, moved, now=now)
        if standing.lead is not None and standing.lead != actor.id:
            await founding_steps.tell(
                tx, moved, standing.lead, "mentor", now=now, of=str(mentor.id)
            )
        return Accompanied(standing, mentor)

    return await house.store.write(unit)


async def _can_mentor(tx: Transaction, founding: Founding, mentor: Chapter) -> Chapter:
    """The chapter that is founded, if ``mentor`` can accompany it."""
    standing = await foundings.standing(tx.conn, founding)
    if standing.chapter is None:
        raise FoundingGone
    if standing.mentor is not None:
        raise HasMentor(founding.name, standing.mentor.name)
    if mentor.status is not Status.ACTIVE or mentor.id == standing.chapter.id:
        raise NoMentoring(mentor.name)
    return standing.chapter


async def still_open(tx: Transaction, actor: Person, founding_id: int) -> Founding:
    """The founding as it is. Raises ``FoundingGone`` or ``FoundingOver``."""
    founding = await foundings.find(tx.conn, actor.network, founding_id)
    if founding is None:
        raise FoundingGone
    rules.check_open(founding)
    return founding
