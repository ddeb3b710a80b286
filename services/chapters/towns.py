"""Towns as people type them, and the chapters near one."""

from __future__ import annotations

from dataclasses import dataclass

from db import chapters, places
from db import towns as store
from domain import chapters as rules
from domain import names
from domain.chapters import Chapter
from domain.errors import NotFound, SeveralFound
from domain.folding import fold
from domain.ids import decode
from domain.people import Person
from domain.places import Place, label
from domain.spellings import LONGEST
from domain.text import clean_line
from services.house import House

NEAREST = 5
_CHOICES = 25
_MARK = "place:"
_LONGEST = 100  # characters of a town's name with its region and country
_SHORTEST = 3  # letters of a misspelt name that must be right


@dataclass(frozen=True, slots=True)
class Near:
    """The chapters near ``town`` with their kilometres, nearest first and dormant ones last;
    ``others`` share its name."""

    town: Place
    chapters: tuple[tuple[Chapter, float], ...]
    others: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Towns:
    """Several towns answer to ``text`` and only the person can tell which is meant."""

    text: str
    towns: tuple[Place, ...]


async def near(house: House, viewer: Person, text: str) -> Near | Towns:
    """The chapters near the town that ``text`` names.

    Raises ``NotFound`` with the nearest names when there is no such town.
    """
    found = await named(house, text)
    positions = await chapters.positions(house.store.read, viewer.network)
    town = rules.meant(found, positions)
    if town is None:
        return Towns(text, tuple(found))
    others = tuple(other for other in found if other != town)
    return await _around(house, viewer, town, others)


async def near_place(house: House, viewer: Person, place: int) -> Near:
    """The chapters near a town that was picked. Raises ``NotFound``."""
    town = await places.find(house.store.read, place)
    if town is None:
        raise NotFound("city", "")
    return await _around(house, viewer, town, ())


async def _around(house: House, viewer: Person, town: Place, others: tuple[Place, ...]) -> Near:
    conn = house.store.read
    positions = await chapters.positions(conn, viewer.network)
    distances = dict(rules.near(town, positions, limit=NEAREST * rules.LOOKED_AT))
    found = await chapters.by_ids(conn, viewer.network, list(distances))
    ranked = [(chapter, distances[chapter.id]) for chapter in found]
    return Near(town, rules.awake_first(ranked, limit=NEAREST), others)


async def named(house: House, text: str) -> list[Place]:
    """The towns that ``text`` may mean, the largest first: a suggestion that was picked, a name
    in any spelling, a name with its region or country (``Brest, France``), a name with a typo.

    Raises ``NotFound`` with the nearest names, or ``TextRefused`` for nothing or far too much.
    """
    conn = house.store.read
    text = clean_line(text, field="city", limit=_LONGEST)
    if text.startswith(_MARK):
        try:
            picked = await places.find(conn, decode(text.removeprefix(_MARK)))
        except ValueError:
            picked = None
        if picked is None:
            raise NotFound("city", "")
        return [picked]
    found = await store.called(conn, text) or await store.misspelt(conn, text)
    return found or [await _misspelt(house, text.strip())]


async def _misspelt(house: House, text: str) -> Place:
    """The one town that ``text`` names but for a typo. Raises ``NotFound`` or ``SeveralFound``."""
    folded = fold(text)
    for length in range(min(len(folded) - 1, LONGEST), _SHORTEST - 1, -1):
        found = await places.starting(house.store.read, folded[:length], limit=200)
        if found:
            by_id = {town.id: town for town in found}
            try:
                return by_id[names.resolve(text, [(t.id, t.name) for t in found], what="city")]
            except (NotFound, SeveralFound) as refusal:
                found_names = refusal.nearest if isinstance(refusal, NotFound) else refusal.found
                offered = tuple(one for one in found_names if isinstance(one, str))
                raise NotFound("city", text, offered[:3]) from None
    raise NotFound("city", text)


async def one(house: House, viewer: Person, text: str) -> Place:
    """The one town that ``text`` names. Raises ``NotFound``, or ``SeveralFound`` with where each is."""
    found = await named(house, text)
    town = rules.meant(found, ())
    if town is None:
        listed = tuple(label(each, viewer.language) for each in found)
        raise SeveralFound("city", text, listed)
    return town


async def suggest(house: House, viewer: Person, typed: str) -> list[tuple[int, str]]:
    """Identifier and name with region and country of up to 25 towns, the largest first."""
    if not fold(typed):
        return []
    found = await places.starting(house.store.read, typed.split(",", maxsplit=1)[0], limit=_CHOICES)
    return [(town.id, label(town, viewer.language)) for town in found]
