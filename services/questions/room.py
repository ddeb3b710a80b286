"""Where a question is answered: in which network, for whose eyes, at what moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from db import chapters, connectors, networks, places
from db.connection import Connection
from domain.chapters import Chapter
from domain.networks import Network
from domain.people import Person
from domain.places import Place, distance_km
from domain.questions.parts import Nearby, Whom
from domain.questions.values import Understood
from services.house import House

#: What counts as "in" a town: chapters whose middle is at most so far from its own.
AROUND_KM = 60.0
_ALL = 100_000  # more chapters than there are people to animate them


def anyone(network: int, language: str, zone: str) -> Person:
    """A reader who is nobody in particular: sees what everyone in the network may see."""
    return Person(network=network, id=0, name="", language=language, zone=zone)


@dataclass(frozen=True, slots=True)
class _Living:
    """The living chapters, and those of them that are somewhere."""

    chapters: tuple[Chapter, ...]
    placed: tuple[tuple[Chapter, Place], ...]


@dataclass(slots=True)
class Room:
    """``asker`` speaks, ``viewer`` reads: the asker alone, or anyone when others can read too."""

    house: House
    network: Network
    asker: Person
    public: bool
    now: datetime
    #: Folded names of people whom the question mentions, to their identifiers.
    named: Mapping[str, int] = field(default_factory=dict)
    _measured: dict[tuple[float, float], list[Nearby]] = field(default_factory=dict, init=False)

    @property
    def viewer(self) -> Person:
        """Whose rights decide what is told."""
        if self.public:
            return anyone(self.network.id, self.asker.language, self.asker.zone)
        return self.asker

    async def chapters(self) -> tuple[Chapter, ...]:
        """The chapters that live, by name."""
        return (await self._living()).chapters

    async def _living(self) -> _Living:
        network = self.network.id

        async def ask(conn: Connection) -> _Living:
            found = tuple(await chapters.first(conn, network, limit=_ALL))
            placed = ((one, position(one)) for one in found)
            return _Living(found, tuple((one, spot) for one, spot in placed if spot is not None))

        return await self.house.store.remembered(("living", network), ask, of=("chapters",))

    async def nearest(self, origin: Place, limit: int) -> list[Nearby]:
        """The chapters that have a position, nearest to ``origin`` first."""
        spot = (origin.latitude, origin.longitude)
        if spot not in self._measured:  # one question asks up to three times
            placed = (await self._living()).placed
            measured = [Nearby(one, distance_km(origin, there)) for one, there in placed]
            self._measured[spot] = sorted(measured, key=lambda near: near.km or 0.0)
        return self._measured[spot][:limit]

    async def town(self, understood: Understood) -> Place | None:
        """The town that the question names, by itself or by its chapter."""
        if understood.place is not None:
            return await places.find(self.house.store.read, understood.place.id)
        if understood.chapter is not None:
            wanted = understood.chapter.id
            for one in await self.chapters():
                if one.id == wanted:
                    return position(one)
        return None

    async def home(self) -> Place | None:
        """Where the asker lives, as they said, else their chapter; never told in front of others."""
        if self.public:
            return None
        if self.asker.city:
            towns = await places.named(self.house.store.read, self.asker.city)
            if towns:
                return await self._likeliest(towns)
        for one in await self.chapters():
            if one.id in self.asker.chapters and (spot := position(one)) is not None:
                return spot
        return None

    async def _likeliest(self, towns: list[Place]) -> Place:
        """Of towns with one name the one in a country of the asker's chapters, else the largest."""
        lands = {one.country for one in await self.chapters() if one.id in self.asker.chapters}
        return next((town for town in towns if town.country in lands), towns[0])

    async def own_chapter(self) -> Chapter | None:
        """A chapter of the asker's, unless others read too."""
        if self.public:
            return None
        mine = [one for one in await self.chapters() if one.id in self.asker.chapters]
        return mine[0] if mine else None

    async def meant(self, understood: Understood) -> Nearby | None:
        """The chapter that the question is about: named, else the nearest, else the asker's own."""
        if understood.chapter is not None:
            for one in await self.chapters():
                if one.id == understood.chapter.id:
                    return Nearby(one)
        town = await self.town(understood)
        if town is None and (own := await self.own_chapter()) is not None:
            return Nearby(own)
        town = town or await self.home()
        near = await self.nearest(town, 1) if town is not None else []
        return near[0] if near else None

    async def whom(self, near: Nearby | None) -> Whom:
        """Whom to turn to about a chapter: its connectors, else the stewards."""
        steward = self.network.steward_role
        if near is None:
            return Whom(steward_role=steward)
        found = await connectors.of_chapter(self.house.store.read, self.network.id, near.chapter.id)
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
    network = await networks.find(house.store.read, asker.network)
    if network is None:
        raise LookupError(asker.network)
    return Room(house, network, asker, public, now or house.now())
