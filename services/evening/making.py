"""*Make an event*: what a message or a next step already says of it, and for which chapters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from db import channels, chapters, connectors
from domain.chapters import Chapter, Status
from domain.events import DESCRIPTION_LIMIT, TITLE_LIMIT, Event
from domain.followups import FollowUp
from domain.messages import first_line, moment_in
from domain.people import Person
from domain.text import cut
from services.house import House

_MOST = 24  # chapters of a select, beside the whole network


@dataclass(frozen=True, slots=True)
class Begun:
    """What a new event begins with, and for whom it may be made.

    ``when`` is in a form that is read back; empty when nothing certain and ahead was said.
    ``chosen`` is the likely one of ``chapters``; ``network`` says whether the whole network may
    be chosen.
    """

    title: str
    when: str
    description: str
    chapters: tuple[Chapter, ...]
    chosen: int | None
    network: bool


@dataclass(frozen=True, slots=True)
class NotHere:
    """The person may not make events; who may, for the chapter at hand."""

    chapter: Chapter | None
    connectors: tuple[int, ...]


async def from_message(
    house: House,
    actor: Person,
    text: str,
    link: str,
    *,
    written: datetime,
    places: Sequence[int],
) -> Begun | NotHere:
    """What the message ``text`` says of an event.

    ``places``: the channels where it stands (a thread first). Times in it are read as of
    ``written``, when it was.
    """
    here = await _chapter_of(house, actor, places)
    rights = await _rights(house, actor, here)
    if isinstance(rights, NotHere):
        return rights
    zone = next((one.zone for one in rights.chapters if one.id == rights.chosen), actor.zone)
    title = cut(first_line(text), TITLE_LIMIT)
    room = DESCRIPTION_LIMIT - len(link) - 2
    body = cut(text.strip(), room)
    when = moment_in(text, written=written, now=house.now(), zone=zone, reads=actor.reads)
    return replace(
        rights, title=title, when=when, description=f"{body}\n\n{link}" if body else link
    )


async def from_followup(
    house: House, actor: Person, followup: FollowUp, event: Event
) -> Begun | NotHere:
    """What the next step ``followup`` of ``event`` says of the next event."""
    here = None
    if event.chapter is not None:
        here = await chapters.find(house.store.read, actor.network, event.chapter)
    rights = await _rights(house, actor, here)
    if isinstance(rights, NotHere):
        return rights
    ahead = followup.at > house.now()
    return replace(
        rights,
        title=cut(followup.text, TITLE_LIMIT),
        when=f"{followup.wall:%Y-%m-%d %H:%M}" if ahead else "",
        description=cut(followup.text, DESCRIPTION_LIMIT),
    )


async def _chapter_of(house: House, actor: Person, places: Sequence[int]) -> Chapter | None:
    for channel in places:
        found = await channels.chapter_in(house.store.read, actor.network, channel)
        if found is not None:
            return found
    return None


async def _rights(house: House, actor: Person, here: Chapter | None) -> Begun | NotHere:
    """For which chapters the person may make an event, the one at hand chosen."""
    conn = house.store.read
    own = await chapters.by_ids(conn, actor.network, sorted(actor.connects))
    if here is not None and actor.steward and here.id not in actor.connects:
        own.insert(0, here)
    living = [one for one in own if one.status is not Status.COMPOSTED]
    if not living and not actor.steward:
        near = here
        if near is None and actor.chapters:
            near = await chapters.find(conn, actor.network, min(actor.chapters))
        found = await connectors.of_chapter(conn, actor.network, near.id) if near else []
        return NotHere(near, tuple(one.member for one in found))
    ids = [one.id for one in living]
    chosen = here.id if here is not None and here.id in ids else None
    if chosen is None and not actor.steward:
        chosen = ids[0]
    return Begun("", "", "", tuple(living[:_MOST]), chosen, actor.steward)
