"""What is asked about pages of the handbook and its sites, while there is something to ask."""

from __future__ import annotations

from db import handbook, handbook_sites, members
from db.rows import seconds
from domain.deliveries import Delivery, Kind
from domain.handbook import Source
from domain.handbook_notices import PageHanded, PagesStale, SiteAsked
from domain.handbook_sites import Site
from domain.networks import Network
from domain.notices import Notice, Obsolete
from services.deliveries.reaching import to_person, to_stewards
from services.house import House

_TITLES = 10


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The question as it stands now."""
    match delivery.kind:
        case Kind.HANDBOOK_STALE:
            return await _stale(house, delivery, network)
        case Kind.HANDBOOK_HANDED:
            return await _handed(house, delivery, network)
        case _:
            return await _site(house, delivery, network)


async def _stale(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The pages that are still open, to whoever looks after them; else to the stewards."""
    to = to_stewards(network)
    if delivery.target:
        to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    found = []
    for number in delivery.facts["pages"]:
        page = await handbook.find(house.store.read, network.id, number)
        if page is None or page.removed is not None or not page.is_stale:
            continue
        if not delivery.target or page.steward == delivery.target:
            found.append(page)
    if not found:
        return Obsolete("confirmed")
    return PagesStale(to, tuple(found), int(delivery.facts["more"]), not delivery.target)


async def _handed(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    conn = house.store.read
    page = await handbook.find(conn, network.id, delivery.subject)
    if page is None or page.removed is not None or page.steward != delivery.target:
        return Obsolete("handed-on")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    by = await members.name_of(conn, network.id, int(delivery.facts["by"])) or ""
    return PageHanded(to, page, by)


async def _site(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    conn = house.store.read
    site = await handbook_sites.find(conn, network.id, delivery.subject)
    if site is None:
        return Obsolete("stopped")
    what = str(delivery.facts["what"])
    if not _is_open(site, what, int(delivery.facts["since"])):
        return Obsolete("settled")
    to = to_stewards(network)
    if isinstance(to, Obsolete):
        return to
    pages = await handbook.of_source(conn, network.id, Source.SITE, site=site.id)
    here = [page for page in pages if page.removed is None]
    titles = tuple(page.title for page in here if page.id in site.held)[:_TITLES]
    return SiteAsked(to, site, what, len(here), titles)


def _is_open(site: Site, what: str, since: int) -> bool:
    """Whether what is asked still is so, since the moment of which the question speaks."""
    moment = site.held_at if what == "held" else site.asked_at
    return moment is not None and seconds(moment) == since
