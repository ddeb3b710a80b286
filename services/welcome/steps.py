"""The steps of a welcome. Each writes what was chosen at once, so that nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db import audit, chapters, events, joining, members, people, places, towns, tracking, tracks
from db.events import Wanted
from db.store import Transaction
from domain import chapters as rules
from domain import topics
from domain.chapters import CAN_BE_JOINED, AlreadyIn, Chapter, Joined
from domain.errors import NotFound
from domain.events import Event
from domain.joining import Asked
from domain.members import Field, Level
from domain.people import Person
from domain.places import Place
from domain.playbooks import NEWCOMER
from domain.profiles import read
from domain.roles import Standing
from domain.tracks import TrackStep
from domain.welcome import NEAREST
from services.house import House


@dataclass(frozen=True, slots=True)
class Town:
    """The newcomer lives in ``place``; the chapters near it with their kilometres, nearest first."""

    place: Place
    chapters: tuple[tuple[Chapter, float], ...]


@dataclass(frozen=True, slots=True)
class SeveralTowns:
    """Several towns have that name; only the newcomer knows which is theirs."""

    towns: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """All steps are done: what stays hidden, and the next event, near if there is one.

    ``steps`` are those of their playbook, done and to be done; none when none is under way.
    """

    hidden: tuple[Field, ...]
    event: Event | None
    steps: tuple[TrackStep, ...] = ()


async def choose_language(house: House, newcomer: Person, language: str) -> None:
    """Speak ``language`` with them."""

    async def unit(tx: Transaction) -> None:
        await people.set_language(tx, newcomer.network, newcomer.id, language, now=house.now())

    await house.store.write(unit)


async def choose_city(house: House, newcomer: Person, text: str) -> Town | SeveralTowns:
    """Where they live, as typed. Raises ``TextRefused``, or ``NotFound`` with names that begin alike."""
    said = read(Field.CITY, text)
    if not said:
        raise NotFound("city", "")
    conn = house.store.read
    found = await towns.called(conn, said[0]) or await towns.misspelt(conn, said[0])
    if not found:
        raise NotFound("city", said[0], await towns.like(conn, said[0], newcomer.language))
    town = await towns.one(conn, newcomer.network, found)
    if town is None:
        return SeveralTowns(tuple(found))
    return await _settle_in(house, newcomer, town)


async def choose_town(house: House, newcomer: Person, place: int) -> Town:
    """Which of several towns of one name. Raises ``NotFound``."""
    town = await places.find(house.store.read, place)
    if town is None:
        raise NotFound("city", "")
    return await _settle_in(house, newcomer, town)


async def _settle_in(house: House, newcomer: Person, town: Place) -> Town:
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await members.put(tx, newcomer.network, newcomer.id, {Field.CITY: (town.name,)})
        await members.set_country(tx, newcomer.network, newcomer.id, town.country, now=now)
        if newcomer.chosen_zone is None:
            await people.set_zone(tx, newcomer.network, newcomer.id, town.timezone, now=now)

    await house.store.write(unit)
    return Town(town, await _near(house, newcomer, town))


async def _near(house: House, newcomer: Person, town: Place) -> tuple[tuple[Chapter, float], ...]:
    conn = house.store.read
    positions = await chapters.positions(conn, newcomer.network)
    distances = dict(rules.near(town, positions, limit=NEAREST * rules.LOOKED_AT))
    found = await chapters.by_ids(conn, newcomer.network, list(distances))
    ranked = [(one, distances[one.id]) for one in found if one.status in CAN_BE_JOINED]
    return rules.awake_first(ranked, limit=NEAREST)


async def join(
    house: House, newcomer: Person, chapter: int, standing: Standing | None
) -> Joined | AlreadyIn | Asked:
    """Become a member of a chapter, or ask to, by the rule of ``/chapter join``.

    Raises ``NotFound``, ``ChapterClosed`` or ``AskAgainLater``.
    """

    async def unit(tx: Transaction) -> Joined | AlreadyIn | Asked:
        return await joining.come(tx, newcomer, chapter, standing=standing, now=house.now())

    return await house.store.write(unit)


async def find_chapter(house: House, newcomer: Person, chapter: int) -> Chapter:
    """A chapter that was offered. Raises ``NotFound``."""
    found = await chapters.find(house.store.read, newcomer.network, chapter)
    if found is None:
        raise NotFound("chapter", "")
    return found


async def interests(house: House, newcomer: Person) -> frozenset[str]:
    """The topics that they have chosen so far."""
    kept = await members.fields(house.store.read, newcomer.network, newcomer.id)
    return topics.keys(kept[Field.TOPICS].content) if Field.TOPICS in kept else frozenset()


async def choose_interests(house: House, newcomer: Person, chosen: Iterable[str]) -> None:
    """The topics that interest them, in place of those that were chosen; others that they wrote stay."""
    names = [topics.name(topic, newcomer.language) for topic in chosen if topic in topics.TOPICS]

    async def unit(tx: Transaction) -> None:
        kept = await members.fields(tx.conn, newcomer.network, newcomer.id)
        written: Sequence[str] = kept[Field.TOPICS].content if Field.TOPICS in kept else ()
        content = read(Field.TOPICS, ", ".join((*topics.others(written), *names)))
        await members.put(tx, newcomer.network, newcomer.id, {Field.TOPICS: content})

    await house.store.write(unit)


async def finish(house: House, newcomer: Person) -> Finished:
    """What is left to know at the end."""
    conn = house.store.read
    kept = await members.fields(conn, newcomer.network, newcomer.id)
    homes = await members.homes(conn, newcomer.network, newcomer.id)
    filled = {field for field, one in kept.items() if one.content}
    if homes:
        filled.add(Field.CHAPTERS)
    hidden = tuple(
        field
        for field in Field
        if field in filled and (field not in kept or kept[field].level is Level.NOBODY)
    )
    event = await _next_event(house, newcomer, list(homes))
    return Finished(hidden, event, await _steps(house, newcomer))


async def _steps(house: House, newcomer: Person) -> tuple[TrackStep, ...]:
    """The steps of their welcome, with those ticked that are done by now."""
    now = house.now()

    async def unit(tx: Transaction) -> tuple[TrackStep, ...]:
        for track in await tracks.of_member(tx.conn, newcomer.network, newcomer.id):
            if track.playbook == NEWCOMER:
                await tracking.look(tx, track, now=now)
                return await tracks.steps(tx.conn, track.id)
        return ()

    return await house.store.write(unit)


async def _next_event(house: House, newcomer: Person, homes: Sequence[int]) -> Event | None:
    """The next event of their chapter, else of anywhere."""
    conn, now = house.store.read, house.now()
    for chapter in (*homes[:1], None):
        found = await events.upcoming(conn, newcomer, Wanted(now, chapter=chapter), limit=1)
        if found:
            return found[0]
    return None


async def open_profile(house: House, newcomer: Person) -> tuple[Field, ...]:
    """Open to the network what they filled in and nobody sees; which fields that were."""
    fields = (await finish(house, newcomer)).hidden

    now, level = house.now(), Level.NETWORK

    async def unit(tx: Transaction) -> None:
        await members.open_to(tx, newcomer.network, newcomer.id, dict.fromkeys(fields, level))
        for field in fields:
            await audit.add(
                tx,
                newcomer.network,
                "profile.visibility",
                actor=newcomer.id,
                subject=newcomer.id,
                now=now,
                field=field.value,
                level=level.value,
            )

    if fields:
        await house.store.write(unit)
    return fields
