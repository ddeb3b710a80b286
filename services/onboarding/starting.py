"""A playbook begins: for a member, a chapter or an event."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from db import chapters, connectors, members, organising, people, playbooks, tracking, tracks
from db.store import Transaction
from domain import names
from domain.chapters import Chapter, WhichChapter
from domain.connectors import Someone
from domain.errors import NotAllowed, NotFound
from domain.events import Event
from domain.people import Person
from domain.playbooks import Owner, Playbook, Subject
from domain.tracks import NotForBots, NotInChapter, PlaybookNeeds, Started
from services.house import House


async def offered(house: House, actor: Person) -> dict[str, Playbook]:
    """Every playbook as the network has it, by name."""
    return await playbooks.everything(house.store.read, house.playbooks(), actor.network, 0)


async def suggest(house: House, actor: Person, text: str) -> list[Playbook]:
    """The playbooks whose title or name answers to ``text``, best first."""
    found = await offered(house, actor)
    return [found[name] for name, _ in names.rank(text, _called(found))]


def _called(found: Mapping[str, Playbook]) -> list[tuple[str, str]]:
    """Each playbook by its titles, and by its name as it is suggested."""
    return [
        (one.name, called)
        for one in found.values()
        for called in (*one.titles.values(), one.name.replace("_", " "))
    ]


async def offer(house: House, actor: Person, someone: Someone) -> list[Playbook]:
    """What can begin for a member, to whoever animates a chapter. Raises ``NotAllowed``."""
    if someone.bot:
        raise NotForBots
    if not actor.steward and not actor.connects:
        raise NotAllowed("connector")
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await _meet(tx, actor, someone, now)

    await house.store.write(unit)
    found = await offered(house, actor)
    return [one for one in found.values() if one.subject is Subject.PERSON]


async def chosen(house: House, actor: Person, member: int, name: str) -> Started:
    """The playbook called ``name`` was picked for a member who was offered it. Raises as ``start``."""
    known = await members.name_of(house.store.read, actor.network, member)
    if known is None:
        raise NotFound("member", "")
    return await start(house, actor, Someone(member, known, bot=False), name)


async def start(
    house: House,
    actor: Person,
    someone: Someone,
    text: str,
    *,
    chapter: Chapter | None = None,
    event: Event | None = None,
) -> Started:
    """Begin the playbook that ``text`` names: connectors in their own chapters, stewards anywhere.

    Raises ``NotFound``, ``SeveralFound``, ``NotForBots``, ``NotAllowed``, ``NotInChapter``,
    ``WhichChapter``, ``PlaybookNeeds``, or what ``db.organising.organised`` raises.
    """
    if someone.bot:
        raise NotForBots
    found = await offered(house, actor)
    name = names.resolve(text.replace("_", " "), _called(found), what="playbook")
    now = house.now()

    async def unit(tx: Transaction) -> Started:
        await _meet(tx, actor, someone, now)
        fresh = await people.recheck_any(tx, actor, actor.connects)
        playbook = await playbooks.find(tx.conn, house.playbooks(), actor.network, 0, name)
        home, anchor, subject = 0, now, playbook.subject
        if subject is Subject.EVENT:
            if event is None:
                raise PlaybookNeeds("event")
            held = await organising.organised(tx, actor, event.id)
            anchor, home = held.starts, held.chapter or 0
        elif subject is Subject.CHAPTER:
            home = _chapter(fresh, chapter)
        else:
            home = await _home(tx, fresh, someone, chapter)
        playbook = await playbooks.find(tx.conn, house.playbooks(), actor.network, home, name)
        key = {
            "member": someone.id if _is_for_person(playbook) else 0,
            "chapter": home,
            "event": event.id if event is not None and subject is Subject.EVENT else 0,
        }
        track = await tracks.begin(
            tx, playbook, network=actor.network, anchor=anchor, now=now, starter=actor.id, **key
        )
        if track is not None:
            return Started(await tracking.look(tx, track, now=now), fresh=True)
        running = await tracks.same(tx.conn, actor.network, name, **key)
        if running is None:
            raise LookupError(name)
        return Started(running, fresh=False)

    return await house.store.write(unit)


def _is_for_person(playbook: Playbook) -> bool:
    """Whether steps of it belong to one person (a successor, say), whatever it is about."""
    return playbook.subject is Subject.PERSON or (
        playbook.subject is Subject.CHAPTER
        and any(step.owner is Owner.NEWCOMER for step in playbook.steps)
    )


async def _meet(tx: Transaction, actor: Person, someone: Someone, now: datetime) -> None:
    if await members.name_of(tx.conn, actor.network, someone.id) != someone.name:
        await people.meet(tx, actor.network, someone.id, someone.name, now=now)
        await members.index(tx, actor.network, someone.id)


def _chapter(actor: Person, chapter: Chapter | None) -> int:
    """The chapter that a playbook of chapters is for."""
    if chapter is None:
        if not actor.steward and not actor.connects:
            raise NotAllowed("connector")
        if len(actor.connects) != 1:
            raise PlaybookNeeds("chapter")
        return next(iter(actor.connects))
    actor.need_chapter(chapter.id, chapter.name)
    return chapter.id


async def _home(tx: Transaction, actor: Person, someone: Someone, chapter: Chapter | None) -> int:
    """In which chapter a member is accompanied: the one that is named, else one of theirs."""
    homes = await members.homes(tx.conn, actor.network, someone.id)
    if chapter is not None:
        actor.need_chapter(chapter.id, chapter.name)
        belongs = chapter.id in homes or await _animates(tx, actor, someone, chapter.id)
        if not belongs and not actor.steward:
            raise NotInChapter(someone.name)
        return chapter.id
    if not actor.steward and not actor.connects:
        raise NotAllowed("connector")
    ours = [one for one in homes if one in actor.connects]
    for one in () if ours else sorted(actor.connects):
        if await _animates(tx, actor, someone, one):
            found = await chapters.find(tx.conn, actor.network, one)
            homes[one] = found.name if found else ""
            ours.append(one)
    if actor.steward and not ours:
        return next(iter(homes), 0)
    if not ours:
        raise NotInChapter(someone.name)
    if len(ours) > 1:
        raise WhichChapter(tuple(homes[one] for one in ours))
    return ours[0]


async def _animates(tx: Transaction, actor: Person, someone: Someone, chapter: int) -> bool:
    found = await connectors.of_chapter(tx.conn, actor.network, chapter)
    return any(someone.id == one.member for one in found)
