"""What is told of introductions, decided anew at the moment it is told."""

from __future__ import annotations

from db import directory, members, pairing, people
from domain.deliveries import Delivery, Kind
from domain.members import Field, Profile
from domain.networks import Network
from domain.notices import Notice, Obsolete
from domain.pairing_notices import Introduced, IntroductionOff
from domain.people import Person
from services.deliveries.reaching import to_person
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """To whom somebody is introduced, while both wish it; or that the other cannot this time."""
    conn = house.store.read
    found = await pairing.find(conn, delivery.subject)
    if found is None:
        return Obsolete("pairing-gone")
    willing = await pairing.willing(conn, found.id)
    if delivery.target not in willing or found.side(delivery.target).declined_at is not None:
        return Obsolete("declined")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    others = tuple(one for one in found.others(delivery.target) if one in willing)
    if delivery.kind is Kind.PAIRING_OFF:
        return IntroductionOff(to, found, int(delivery.facts["who"]), others)
    if not others:
        return Obsolete("nobody-left")
    return Introduced(to, found, await _profiles(house, delivery, others))


async def _profiles(
    house: House, delivery: Delivery, others: tuple[int, ...]
) -> tuple[Profile, ...]:
    """What each of ``others`` shows to the one who is told."""
    conn, network = house.store.read, delivery.network
    here = await people.here(conn, network, delivery.target)
    reader = Person(
        network,
        delivery.target,
        "",
        chapters=here.chapters if here else frozenset(),
        connects=here.connects if here else frozenset(),
    )
    seen = await directory.visible(conn, reader, others)
    found = []
    for member in others:
        content = dict(seen[member])
        chapters = content.pop(Field.CHAPTERS, ())
        name = await members.name_of(conn, network, member) or ""
        found.append(Profile(member, name, content, chapters=chapters))
    return tuple(found)
