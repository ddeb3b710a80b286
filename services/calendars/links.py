"""Links to calendars: shown, replaced and switched off by the person they belong to."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from db import audit, calendars
from db.store import Transaction
from domain.calendars import CalendarNeedsChapter, Feed, Link, NoPublicAddress, Scope
from domain.errors import NotFound
from domain.people import Person
from services.calendars import feeds
from services.house import House

_OCTETS = 24  # of randomness in a token: nobody guesses one


@dataclass(frozen=True, slots=True)
class Shown:
    """A person's calendar, and the link to it unless the bot has no public address."""

    feed: Feed
    scope: Scope
    chapter: int | None
    address: str | None


async def show(house: House, person: Person, scope: Scope | None, chapter: int | None) -> Shown:
    """The calendar that ``person`` asks for, with its link, made if they have none yet.

    A chapter means that chapter's calendar. Raises ``CalendarNeedsChapter``, and ``NotFound``
    when the chapter is gone.
    """
    wanted = Scope.CHAPTER if chapter is not None else scope or Scope.ALL
    if wanted is Scope.CHAPTER and chapter is None:
        raise CalendarNeedsChapter
    feed = await _feed(house, person, wanted, chapter)
    if house.public_url is None:
        return Shown(feed, wanted, chapter, None)
    of = (person.network, person.id, wanted, chapter)

    async def unit(tx: Transaction) -> Link:
        known = await calendars.of_member(tx.conn, *of)
        return known or await _make(tx, house, person, wanted, chapter)

    link = await calendars.of_member(house.store.read, *of)
    if link is None:
        link = await house.store.write(unit)
    return Shown(feed, wanted, chapter, _address(house.public_url, link))


async def renew(house: House, person: Person, scope: Scope, chapter: int | None) -> str:
    """Replace the link, and return its address; who knows the one before reads nothing any more.

    Raises ``NotFound`` when the chapter is gone, and ``NoPublicAddress``.
    """
    if house.public_url is None:
        raise NoPublicAddress
    await _feed(house, person, scope, chapter)

    async def unit(tx: Transaction) -> Link:
        return await _make(tx, house, person, scope, chapter)

    return _address(house.public_url, await house.store.write(unit))


async def switch_off(house: House, person: Person, scope: Scope, chapter: int | None) -> bool:
    """Forget the link; whether there was one."""

    async def unit(tx: Transaction) -> bool:
        gone = await calendars.drop(tx, person.network, person.id, scope, chapter)
        if gone:
            await _note(tx, house, person, "calendar.off", scope)
        return gone

    return await house.store.write(unit)


async def _feed(house: House, person: Person, scope: Scope, chapter: int | None) -> Feed:
    feed = await feeds.of_person(house, person, scope, chapter)
    if feed is None:
        raise NotFound("chapter", "")
    return feed


async def _make(
    tx: Transaction, house: House, person: Person, scope: Scope, chapter: int | None
) -> Link:
    link = Link(secrets.token_urlsafe(_OCTETS), person.network, person.id, scope, chapter)
    await calendars.add(tx, link, now=house.now())
    await _note(tx, house, person, "calendar.link", scope)
    return link


async def _note(tx: Transaction, house: House, person: Person, action: str, scope: Scope) -> None:
    await audit.add(
        tx,
        person.network,
        action,
        actor=person.id,
        subject=person.id,
        now=house.now(),
        scope=scope.value,
    )


def _address(public_url: str, link: Link) -> str:
    return f"{public_url}/me/{link.token}.ics"
