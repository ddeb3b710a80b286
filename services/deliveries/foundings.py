"""What deliveries about foundings say."""

from __future__ import annotations

from db import chapters, foundings
from domain.chapters import Chapter
from domain.deliveries import Delivery, Kind
from domain.founding_notices import FoundingCard, FoundingNews, Invitation, NeighbourAsked
from domain.foundings import Founding, Standing, Status
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from services.deliveries.reaching import to_connector, to_person
from services.house import House

_ABOUT_NEIGHBOUR = frozenset({"rests-neighbour", "opened"})


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The card, the question to a silent chapter, an invitation, or the word to one person."""
    founding = await foundings.find(house.store.read, delivery.network, delivery.subject)
    if founding is None:
        return Obsolete("founding-gone")
    match delivery.kind:
        case Kind.FOUNDING_CARD:
            return await _card(house, founding, network)
        case Kind.FOUNDING_ASKED:
            return await _asked(house, delivery, founding, network)
        case Kind.FOUNDING_INVITED:
            return await _invited(house, delivery, founding, network)
        case _:
            return await _news(house, delivery, founding, network)


async def _card(house: House, founding: Founding, network: Network) -> Notice | Obsolete:
    """Where it stands; else in the network's channel, else where the founding was started."""
    channel, message = founding.channel, founding.message
    if message is None:
        channel = network.announce_channel or founding.started_in
    if channel is None:
        return Obsolete("no-channel")
    if message is None and not founding.is_open:
        return Obsolete("over")
    standing = await foundings.standing(house.store.read, founding)
    return FoundingCard(Addressed(network.language, channel=channel), standing, message=message)


async def _asked(
    house: House, delivery: Delivery, founding: Founding, network: Network
) -> Notice | Obsolete:
    if founding.status is not Status.ASKED:
        return Obsolete("answered")
    neighbour = await chapters.find(house.store.read, network.id, founding.neighbour or 0)
    if neighbour is None:
        return Obsolete("chapter-gone")
    if delivery.target == 0:
        if neighbour.channel is None:
            return Obsolete("no-channel")
        there = Addressed(neighbour.language, channel=neighbour.channel)
        return NeighbourAsked(there, founding, neighbour)
    to = await to_connector(house, delivery, network, neighbour.id)
    return to if isinstance(to, Obsolete) else NeighbourAsked(to, founding, neighbour)


async def _invited(
    house: House, delivery: Delivery, founding: Founding, network: Network
) -> Notice | Obsolete:
    standing = await foundings.standing(house.store.read, founding)
    if founding.status is Status.LAPSED or standing.level_of(delivery.target) is not None:
        return Obsolete("not-needed")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    return Invitation(to, standing, str(delivery.facts["place"]))


async def _news(
    house: House, delivery: Delivery, founding: Founding, network: Network
) -> Notice | Obsolete:
    what = str(delivery.facts["what"])
    if what in {"stalled", "mentor"} and not founding.is_open:
        return Obsolete("over")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    standing = await foundings.standing(house.store.read, founding)
    about = _about(standing, what)
    chapter = standing.neighbour if what == "rests-neighbour" else standing.chapter
    return FoundingNews(
        to,
        founding,
        what,
        chapter,
        calendar=house.calendar_of(chapter.slug) if chapter is not None else None,
        about=about.name if about is not None else "",
    )


def _about(standing: Standing, what: str) -> Chapter | None:
    founding = standing.founding
    if what == "opened" and founding.chapter == founding.neighbour:
        return None
    return standing.neighbour if what in _ABOUT_NEIGHBOUR else standing.mentor
