"""Where a question is answered: in which network, for whose eyes, at what moment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice, takewhile

from db import chapters, connectors, networks, places
from db.connection import Connection
from domain.chapters import Chapter
from domain.networks import Network
from domain.people import Person
from domain.places import Place, Spot, by_distance, distance_km, spot
from domain.questions.parts import Nearby, Whom
from domain.questions.values import Understood
from services.house import House

AROUND_KM = 60.0
"""What counts as "in" a town: chapters whose middle is at most so far from its own."""
_ALL = 100_000  # more chapters than there are people to animate them
_OF = ("chapters",)


def anyone(network: int, language: str, zone: str) -> Person:
    """A reader who is nobody in particular: sees what everyone in the network may see."""
    return Person(network=network, id=0, name="", language=language, zone=zone)


@dataclass(frozen=True, slots=True)
class Living:
    """The living chapters, and those of them that are somewhere."""

    chapters: tuple[Chapter, ...]
    placed: tuple[tuple[Chapter, Place], ...]
    spots: tuple[Spot, ...]


@dataclass(slots=True)
class Room:
    """``asker`` speaks, ``viewer`` reads: the asker alone, or anyone when others can read too.

    ``named``: folded names of people whom the question mentions, to their identifiers.
    """

    house: House
    conn: Connection
    network: Network
    living: Living
    asker: Person
    public: bool
    now: datetime
    named: Mapping[str, int] = field(default_factory=dict)
    _ordered: dict[tuple[float, float], list[int]] = field(default_factory=dict, init=False)

    @property
    def viewer(self) -> Person:
        """Whose rights decide what is told."""
        if self.public:
            return anyone(self.network.id, self.asker.language, self.asker.zone)
        return self.asker

    def on(self, conn: Connection) -> Room:
        """The same room, in which everything is read through ``conn``."""
        return replace(self, conn=conn)

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The chapters that live, by name."""
        return self.living.chapters

    def nearest(self, origin: Place, limit: int) -> list[Nearby]:
        """The chapters that have a position, nearest to ``origin`` first."""
        return list(islice(self._around(origin), limit))

    def within(self, origin: Place, km: float) -> list[Nearby]:
        """Those that are at most so far from ``origin``, nearest first."""
        return list(takewhile(lambda one: (one.km or 0.0) <= km, self._around(origin)))

    def _around(self, origin: Place) -> Iterator[Nearby]:
        key = (origin.latitude, origin.longitude)
        if key not in self._ordered:  # one question asks up to three times
            self._ordered[key] = by_distance(spot(*key), self.living.spots)
        for at in self._ordered[key]:
            one, there = self.living.placed[at]
            yield Nearby(one, distance_km(origin, there))

    async def town(self, understood: Understood) -> Place | None:
        """The town that the question names, by itself or by its chapter."""
        if understood.place is not None:
            return await places.find(self.conn, understood.place.id)
        if understood.chapter is not None:
            wanted = understood.chapter.id
            for one in self.chapters:
                if one.id == wanted:
                    return position(one)
        return None

    async def home(self) -> Place | None:
        """Where the asker lives, as they said, else their chapter; never told in front of others."""
        if self.public:
            return None
        if self.asker.city:
            towns = await places.named(self.conn, self.asker.city)
            if towns:
                return self._likeliest(towns)
        for one in self.chapters:
            if one.id in self.asker.chapters and (there := position(one)) is not None:
                return there
        return None

    def _likeliest(self, towns: list[Place]) -> Place:
        """Of towns with one name the one in a country of the asker's chapters, else the largest."""
        lands = {one.country for one in self.chapters if one.id in self.asker.chapters}
        return next((town for town in towns if town.country in lands), towns[0])

    def own_chapter(self) -> Chapter | None:
        """A chapter of the asker's, unless others read too."""
        if self.public:
            return None
        mine = [one for one in self.chapters if one.id in self.asker.chapters]
        return mine[0] if mine else None

    async def meant(self, understood: Understood) -> Nearby | None:
        """The chapter that the question is about: named, else the nearest, else the asker's own."""
        if understood.chapter is not None:
            for one in self.chapters:
                if one.id == understood.chapter.id:
                    return Nearby(one)
        town = await self.town(understood)
        if town is None and (own := self.own_chapter()) is not None:
            return Nearby(own)
        town = town or await self.home()
        near = self.nearest(town, 1) if town is not None else []
        return near[0] if near else None

    async def whom(self, near: Nearby | None) -> Whom:
        """Whom to turn to about a chapter: its connectors, else the stewards."""
        steward = self.network.steward_role
        if near is None:
            return Whom(steward_role=steward)
        found = await connectors.of_chapter(self.conn, self.network.id, near.chapter.id)
        return Whom(near.chapter, tuple(one.member for one in found), steward, near.km)


def position(chapter: Chapter) -> Place | None:
    """Where a chapter is, as a place to measure from; ``None`` for one that is nowhere."""
    if chapter.latitude is None or chapter.longitude is None:
        return None
    name = chapter.city or chapter.name
    return Place(
        id=0,
        name=name,
        ascii_name=name,
        country=chapter.country or "",
        region=chapter.region or "",
        latitude=chapter.latitude,
        longitude=chapter.longitude,
        timezone=chapter.zone,
        population=0,
    )


async def open_room(
    house: House, asker: Person, *, public: bool, now: datetime | None = None
) -> Room:
    """The room in which ``asker`` is answered. Raises ``LookupError`` for an unknown network."""
    store, key = house.store, asker.network
    network = await store.remembered(
        ("network", key), lambda conn: networks.find(conn, key), of=("networks",)
    )
    if network is None:
        raise LookupError(key)
    living = await store.remembered(("living", key), lambda conn: _living(conn, key), of=_OF)
    return Room(house, store.read, network, living, asker, public, now or house.now())


async def _living(conn: Connection, network: int) -> Living:
    found = tuple(await chapters.first(conn, network, limit=_ALL))
    all_placed = ((one, position(one)) for one in found)
    placed = tuple((one, there) for one, there in all_placed if there is not None)
    spots = tuple(spot(there.latitude, there.longitude) for _, there in placed)
    return Living(found, placed, spots)
