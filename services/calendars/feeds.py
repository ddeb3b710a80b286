"""Feeds: what the network, a chapter or a person shows to whoever subscribes.

Rights are read again at each call: what someone may no longer see is gone at the next fetch.
"""

from __future__ import annotations

from db import calendars, chapters, networks, people
from domain.calendars import Feed, Scope, answered_by, beginning, seen_by
from domain.networks import Network
from domain.people import Person
from services.house import House


async def of_network(house: House) -> Feed | None:
    """What anyone may see of the network that this store has known longest, if it knows one."""
    found = await calendars.main_network(house.store.read)
    network = await networks.find(house.store.read, found) if found is not None else None
    if network is None:
        return None
    return await _public(house, network, Scope.ALL, None, None, network.language)


async def of_chapter(house: House, slug: str) -> Feed | None:
    """What anyone may see of the chapter with this address, events that it co-hosts included."""
    page = await calendars.page(house.store.read, slug)
    network = await networks.find(house.store.read, page.network) if page else None
    if page is None or network is None:
        return None
    return await _public(house, network, Scope.CHAPTER, page.id, page.name, page.language)


async def of_link(house: House, token: str) -> Feed | None:
    """What the owner of a link may see now; ``None`` when it leads nowhere.

    It does when it was replaced or switched off, and while they are not in the network. Whether
    someone is a steward is known to Discord only, so a link never shows more for that.
    """
    link = await calendars.by_token(house.store.read, token)
    here = await people.here(house.store.read, link.network, link.member) if link else None
    if link is None or here is None or not here.known:
        return None
    person = Person(
        network=link.network,
        id=link.member,
        name="",
        language=here.language or here.locale or here.network_language,
        chapters=here.chapters,
        connects=here.connects,
    )
    return await of_person(house, person, link.scope, link.chapter)


async def of_person(
    house: House, person: Person, scope: Scope, chapter_id: int | None
) -> Feed | None:
    """What ``person`` may see, of a chapter or of what they answered if so asked.

    ``None`` when the chapter is gone.
    """
    conn, since = house.store.read, beginning(house.now())
    network = await networks.find(conn, person.network)
    chapter = await chapters.find(conn, person.network, chapter_id) if chapter_id else None
    if network is None or (chapter_id is not None and chapter is None):
        return None
    almanac = await calendars.almanac(house.store, person.network, since=since)
    if scope is Scope.MINE:
        answered = await calendars.answered(conn, person.network, person.id, since=since)
        regular = await calendars.regular(conn, person.network, person.id)
        contents = answered_by(person, almanac, answered, regular)
    else:
        contents = seen_by(person, almanac, chapter_id)
    name = chapter.name if chapter else None
    return Feed(network.name, name, scope, person.language, since, contents)


async def _public(
    house: House,
    network: Network,
    scope: Scope,
    chapter: int | None,
    chapter_name: str | None,
    language: str,
) -> Feed:
    since = beginning(house.now())
    contents = await calendars.public(house.store, network.id, chapter, since=since)
    return Feed(network.name, chapter_name, scope, language, since, contents)
