"""Following a site: its pages are shown first, and taken when that is confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from db import audit, drafts, handbook, handbook_sites
from db.connection import Connection
from db.rows import instant_or_none, seconds
from db.store import Transaction
from domain import handbook_sites as rules
from domain.events import DraftGone
from domain.following import address, host_of
from domain.handbook import MOST_PAGES, Audience, HandbookFull
from domain.handbook_sites import MOST_SITES, PageRead, Reading, Site, SiteEmpty, TooManySites
from domain.ids import new_id
from domain.people import Person
from domain.text import cut
from services.handbook.following import SiteChecked, take
from services.handbook.reading import beginning, read_site
from services.house import House

_DRAFT = "handbook"
_NAME_LIMIT = 80


@dataclass(frozen=True, slots=True)
class SitePreview:
    """What confirming would bring: pages with their titles and sizes (characters)."""

    draft: int
    host: str
    pages: tuple[tuple[str, int], ...]
    more: bool
    audience: Audience


async def preview(house: House, actor: Person, typed: str, audience: Audience) -> SitePreview:
    """Read the site at the address that somebody typed; nothing is kept but a draft.

    Raises ``NotAllowed``, ``TooManySites``, ``SiteClosed``, ``SiteEmpty`` and what fetching raises.
    """
    actor.need_steward()
    conn, now = house.store.read, house.now()
    start = await beginning(house, address(typed))
    if await handbook_sites.by_url(conn, actor.network, start) is None:
        await _room(conn, actor.network)
    found = await read_site(house, start, {})
    content = {
        "url": start,
        "audience": audience.value,
        "language": actor.language,
        "pages": [_kept(page) for page in found.read],
    }

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, actor.network, actor.id, _DRAFT, content, now=now)

    shown = tuple((page.title, len(page.text)) for page in found.read)
    return SitePreview(await house.store.write(unit), host_of(start), shown, found.more, audience)


async def discard(house: House, actor: Person, draft: int) -> None:
    """The author thought better of it."""

    async def unit(tx: Transaction) -> None:
        await drafts.drop(tx, draft, actor.id)

    await house.store.write(unit)


async def confirm(house: House, actor: Person, draft: int) -> SiteChecked:
    """Take the pages that were previewed, and follow the site from then on.

    Raises ``DraftGone``, ``NotAllowed``, ``TooManySites`` or ``HandbookFull``.
    """
    actor.need_steward()
    now = house.now()

    async def begin(tx: Transaction) -> tuple[Site, list[PageRead]]:
        content = await drafts.take(tx, draft, actor.id, _DRAFT, now=now)
        if content is None:
            raise DraftGone
        pages = [_unkept(one) for one in content["pages"]]
        known = await handbook_sites.by_url(tx.conn, actor.network, content["url"])
        if known is None:
            await _room(tx.conn, actor.network)
            if await handbook.count(tx.conn, actor.network) + len(pages) > MOST_PAGES:
                raise HandbookFull(MOST_PAGES)
        site = replace(
            known or _site(actor, content, pages, now), audience=Audience(content["audience"])
        )
        if known is not None and known.audience is not site.audience:
            await handbook.show_site(tx, site.network, site.id, site.audience)
        await audit.add(
            *(tx, actor.network, "handbook.follow"),
            actor=actor.id,
            subject=site.id,
            now=now,
            pages=len(pages),
        )
        return await handbook_sites.schedule(tx, rules.recovered(site, now), now=now), pages

    site, pages = await house.store.write(begin)
    return await take(house, site, Reading(tuple(pages)))


async def _room(conn: Connection, network: int) -> None:
    if len(await handbook_sites.of_network(conn, network)) >= MOST_SITES:
        raise TooManySites(MOST_SITES)


def _site(actor: Person, content: dict[str, Any], pages: Sequence[PageRead], now: datetime) -> Site:
    if not pages:
        raise SiteEmpty(host_of(content["url"]))
    return Site(
        id=new_id(now),
        network=actor.network,
        url=content["url"],
        name=cut(pages[0].title, _NAME_LIMIT) or host_of(content["url"]),
        language=content["language"],
        audience=Audience(content["audience"]),
        followed_by=actor.id,
        followed_at=now,
        checked_at=now,
    )


def _kept(page: PageRead) -> dict[str, Any]:
    kept = asdict(page) | {"changed": seconds(page.changed) if page.changed else None}
    del kept["links"]
    return kept


def _unkept(content: dict[str, Any]) -> PageRead:
    known = {name: value for name, value in content.items() if name != "changed"}
    return PageRead(**known, changed=instant_or_none(content["changed"]))
