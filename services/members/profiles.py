"""One's own profile: what it says, and who sees which part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from db import audit, members, towns
from db.store import Transaction
from domain import identities
from domain.members import Field, Level, Profile
from domain.people import Person
from domain.places import Place
from domain.profiles import read
from services.house import House
from services.members import finding


@dataclass(frozen=True, slots=True)
class Saved:
    """The profile as it stands now.

    ``hidden`` are the fields with content that nobody else sees. ``town`` is the town of the
    city that was written, when it lies in another time zone than the person's own.
    """

    profile: Profile
    hidden: tuple[Field, ...]
    town: Place | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """Who sees ``fields`` now."""

    fields: tuple[Field, ...]
    level: Level
    profile: Profile


async def save(house: House, owner: Person, typed: Mapping[Field, str]) -> Saved:
    """Write what was typed into some fields; an empty text empties its field.

    A city that the gazetteer knows brings its country. Raises ``TextRefused``,
    ``TooManyTags`` or ``LinkRefused``; then nothing is changed.
    """
    contents = {field: read(field, text) for field, text in typed.items()}
    town = await _town(house, owner, contents)
    country = town.country if town else None

    async def unit(tx: Transaction) -> None:
        await members.put(tx, owner.network, owner.id, contents)
        if Field.CITY in contents:
            await members.set_country(tx, owner.network, owner.id, country, now=house.now())

    await house.store.write(unit)
    profile = await finding.own(house, owner)
    elsewhere = town if town is not None and town.timezone != owner.zone else None
    return Saved(profile, hidden(profile), elsewhere)


def identity(chosen: Iterable[str], words: str, language: str) -> str:
    """What somebody says they are, as one list: what they chose (keys), then their own words."""
    known = [identities.name(key, language) for key in chosen if key in identities.IDENTITIES]
    return ", ".join((*known, words))


async def _town(
    house: House, owner: Person, contents: dict[Field, tuple[str, ...]]
) -> Place | None:
    """The town of the city among ``contents``, which is then written as the gazetteer does."""
    city = contents.get(Field.CITY)
    if not city:
        return None
    conn = house.store.read
    town = await towns.one(conn, owner.network, await towns.called(conn, city[0]))
    if town is not None:
        contents[Field.CITY] = (town.name,)
    return town


def hidden(profile: Profile) -> tuple[Field, ...]:
    """The fields of one's own profile that have content and that nobody else sees."""
    filled = {*profile.fields, *((Field.CHAPTERS,) if profile.chapters else ())}
    return tuple(
        field for field in Field if field in filled and profile.levels.get(field) is Level.NOBODY
    )


async def open_hidden(house: House, owner: Person) -> Opened:
    """Open to the network every field that has content and that nobody sees."""
    fields = hidden(await finding.own(house, owner))
    await _open(house, owner, dict.fromkeys(fields, Level.NETWORK))
    return Opened(fields, Level.NETWORK, await finding.own(house, owner))


async def set_level(house: House, owner: Person, field: Field, level: Level) -> Opened:
    """Choose who sees a field; it holds at once."""
    await _open(house, owner, {field: level})
    return Opened((field,), level, await finding.own(house, owner))


async def _open(house: House, owner: Person, levels: Mapping[Field, Level]) -> None:
    now = house.now()

    async def unit(tx: Transaction) -> None:
        await members.open_to(tx, owner.network, owner.id, levels)
        for field, level in levels.items():
            await audit.add(
                tx,
                owner.network,
                "profile.visibility",
                actor=owner.id,
                subject=owner.id,
                now=now,
                field=field.value,
                level=level.value,
            )

    if levels:
        await house.store.write(unit)
