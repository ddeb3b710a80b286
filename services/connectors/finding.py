"""Candidacies as people find them: suggestions, a list, and one of them."""

from __future__ import annotations

from db import candidacies
from domain import names
from domain.candidacies import Candidacy, CandidacyGone, Page, Seen, Standing
from domain.errors import NotAllowed
from domain.ids import decode
from domain.people import Person
from services.house import House

PAGE = 10
_CHOICES = 25
_MARK = "id:"


def _reader(viewer: Person) -> int:
    """Connectors and stewards see every candidacy (0), others their own and whom they proposed."""
    return 0 if viewer.steward or viewer.connects else viewer.id


async def suggest(house: House, viewer: Person, typed: str) -> list[Candidacy]:
    """Up to 25 open candidacies of others that ``typed`` may mean, best first."""
    found = await _others(house, viewer)
    if not typed.strip():
        return found[:_CHOICES]
    by_id = {one.id: one for one in found}
    ranked = names.rank(typed, [pair for one in found for pair in _pairs(one)], limit=_CHOICES)
    return [by_id[one] for one, _ in ranked]


async def choose(house: House, viewer: Person, text: str) -> Candidacy:
    """The open candidacy that an option means: one that was picked, or a name typed by hand.

    Raises ``NotFound``, ``SeveralFound``, ``CandidacyGone``, or ``NotAllowed`` for who sees none.
    """
    if not viewer.steward and not viewer.connects:
        raise NotAllowed("connector")
    found = await candidacies.open_of(house.store.read, viewer.network)
    by_id = {one.id: one for one in found}
    if not text.startswith(_MARK):
        pairs = [pair for one in found for pair in _pairs(one)]
        return by_id[names.resolve(text, pairs, what="candidate")]
    try:
        return by_id[decode(text.removeprefix(_MARK))]
    except (KeyError, ValueError):
        raise CandidacyGone from None


async def _others(house: House, viewer: Person) -> list[Candidacy]:
    if not viewer.steward and not viewer.connects:
        return []
    found = await candidacies.open_of(house.store.read, viewer.network)
    return [one for one in found if one.member != viewer.id]


def _pairs(candidacy: Candidacy) -> list[tuple[int, str]]:
    both = f"{candidacy.name} {candidacy.chapter_name}"
    return [(candidacy.id, candidacy.name), (candidacy.id, both)]


async def listing(
    house: House, viewer: Person, *, chapter: int | None = None, number: int = 0
) -> Page:
    """A page of the open candidacies that the viewer may see, the first proposed first."""
    conn, first = house.store.read, number * PAGE
    found = await candidacies.open_of(
        conn, viewer.network, chapter=chapter or 0, reader=_reader(viewer)
    )
    standings: list[Standing] = []
    for one in found[first : first + PAGE]:
        standings.append(await candidacies.standing(conn, one, house.now()))
    return Page(tuple(standings), number, len(found) > first + PAGE, chapter)


async def get(house: House, viewer: Person, candidacy_id: int) -> Seen:
    """One candidacy, over or not, for those whom it concerns. Raises ``CandidacyGone``."""
    conn = house.store.read
    candidacy = await candidacies.find(conn, viewer.network, candidacy_id)
    concerned = candidacy is not None and viewer.id in {candidacy.member, candidacy.proposer}
    if candidacy is None or (_reader(viewer) and not concerned):
        raise CandidacyGone
    own = candidacy.member == viewer.id
    return Seen(
        await candidacies.standing(conn, candidacy, house.now()),
        viewer.id,
        speaks=bool(viewer.connects) and not own and candidacy.is_open,
        own=own,
        settles=viewer.steward and candidacy.with_stewards and not own,
        names=tuple(await candidacies.endorsers(conn, candidacy.id)),
    )
