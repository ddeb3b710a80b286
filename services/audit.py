"""What was done by whom, for the stewards; and whether all of it still holds."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from db import audit, audit_chain
from domain.audit import Asked, Chain, Line, Page
from domain.audit_actions import ABOUT_PEOPLE, BESIDE, CHANNELS, ROLES
from domain.people import Person
from domain.when import languages_for, read_period
from services.house import House

PAGE: Final = 10
_AT_ONCE: Final = 5_000  # lines that are checked while somebody waits


async def read(
    house: House, actor: Person, *, who: int | None = None, action: str = "", when: str = ""
) -> Page:
    """The newest lines by, to or about ``who``, of ``action``, in the period ``when`` in words.

    Looking is no act: it leaves no line. Raises ``NotAllowed`` unless a steward asks, and a
    ``WhenRefused``.
    """
    actor.need_steward()
    since = until = None
    if when.strip():
        period = read_period(
            when, now=house.now(), zone=actor.zone, languages=languages_for(actor.reads)
        )
        since, until = period.start, period.end
    end = await audit_chain.ends(house.store.read, actor.network)
    return await turn(house, actor, Asked(who, action, since, until, end.number), 0)


async def turn(house: House, actor: Person, asked: Asked, number: int) -> Page:
    """Another page of what was asked. Raises ``NotAllowed`` unless a steward asks."""
    actor.need_steward()
    conn, network = house.store.read, actor.network
    found = await audit.lines(conn, network, asked, limit=PAGE + 1, offset=number * PAGE)
    lines = tuple(found[:PAGE])
    names = {thing: await audit.name_of(conn, network, thing) for thing in sorted(_things(lines))}
    end = await _checked(house, network)
    since = await audit.since(conn, network)
    return Page(lines, number, len(found) > PAGE, asked, names, end, since)


def _things(lines: tuple[Line, ...]) -> set[int]:
    """The identifiers of whatever is not a person, a role or a channel."""
    found = {line.subject for line in lines if line.action not in ABOUT_PEOPLE}
    for line in lines:
        beside = (*BESIDE, "to") if line.action not in CHANNELS | ROLES else BESIDE
        found |= {fact for name in beside if isinstance(fact := line.facts.get(name), int)}
    return {one for one in found if one}


async def _checked(house: House, network: int) -> Chain:
    """The chain as the last check found it; a short one that was never checked is, now."""
    conn = house.store.read
    end = await audit_chain.ends(conn, network)
    if end.checked is not None or end.number - end.pruned > _AT_ONCE:
        return end
    broken = await audit_chain.verify(conn, network)
    return replace(end, checked=house.now(), broken=broken.number if broken else None)


class Torn(Exception):
    """Lines of the audit do not hold; ``str()`` is for the operator."""


async def need_whole(house: House) -> None:
    """Read the chain of every network again. Raises ``Torn``."""
    conn, torn = house.store.read, []
    for network in await audit.networks(conn):
        broken = await audit_chain.verify(conn, network)
        if broken is not None:
            torn.append(f"line {broken.number} of network {network} ({broken.why})")
    if torn:
        raise Torn(
            f"the audit was changed outside the bot: {'; '.join(torn)}. A backup from before shows"
            " what stood there; lines that went cannot be made anew"
        )
