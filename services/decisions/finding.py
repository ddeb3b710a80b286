"""Decisions as one person sees them: one, a list, what a title means."""

from __future__ import annotations

from dataclasses import dataclass

from db import decisions, events
from domain import decisions as rules
from domain import names
from domain.decisions import Decision, DecisionGone, Listed, Noun, OwnProposal, Seen
from domain.events import Event
from domain.folding import fold
from domain.ids import decode
from domain.people import Person
from services.house import House

PAGE = 10
_CHOICES = 25
_COMPARED = 200  # decisions that are compared with what is typed
_MARK = "id:"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of decisions; ``number`` counts from 0."""

    decisions: tuple[Listed, ...]
    number: int
    more: bool


async def get(house: House, viewer: Person, decision_id: int) -> Seen:
    """The decision with what everyone says, for who may take part in it, proposed it or spoke to it
    (a steward, in direct messages). Raises ``DecisionGone``."""
    conn = house.store.read
    decision = await decisions.find(conn, viewer.network, decision_id)
    if decision is None:
        raise DecisionGone
    own = decision.member == viewer.id
    acts = rules.may_take_part(viewer, decision)
    said = await decisions.said(conn, decision.id)
    spoke = any(one.member == viewer.id and not one.lapsed for one in said)
    if not acts and not own and not spoke:
        raise DecisionGone
    return Seen(decision, tuple(said), viewer.id, own=own or viewer.steward, acts=acts)


async def may_say(house: House, viewer: Person, decision_id: int) -> Seen:
    """As ``get``, for who is about to ask or object.

    Raises ``DecisionOver`` and ``OwnProposal`` too.
    """
    seen = await get(house, viewer, decision_id)
    if not seen.acts and not seen.own:
        raise DecisionGone
    rules.check_running(seen.decision)
    if seen.decision.member == viewer.id:
        raise OwnProposal(seen.decision.title)
    return seen


async def about(house: House, decision: Decision) -> Event | None:
    """The event that a decision is about, if it is about one."""
    if decision.noun is not Noun.SUMMIT or decision.subject is None:
        return None
    return await events.find(house.store.read, decision.network, decision.subject)


async def listing(house: House, viewer: Person, number: int = 0) -> Page:
    """A page of the decisions that ``viewer`` may see: what waits for them first."""
    found = await decisions.seen(house.store.read, viewer, limit=PAGE + 1, offset=number * PAGE)
    return Page(tuple(found[:PAGE]), number, len(found) > PAGE)


async def suggest(house: House, viewer: Person, typed: str) -> list[Decision]:
    """Up to 25 decisions that ``viewer`` may see and whose titles ``typed`` may mean, best first."""
    found = {
        one.decision.id: one.decision
        for one in await decisions.seen(house.store.read, viewer, limit=_COMPARED)
    }
    if not typed.strip():
        return list(found.values())[:_CHOICES]
    pairs = [(one.id, one.title) for one in found.values()]
    return [found[one] for one, _ in names.rank(typed, pairs, limit=_CHOICES)]


async def choose(house: House, viewer: Person, text: str) -> Seen:
    """The decision that an option means: one that was picked, or a title typed by hand.

    What runs is meant before what ended. Raises ``NotFound``, ``SeveralFound`` or ``DecisionGone``.
    """
    if text.startswith(_MARK):
        try:
            return await get(house, viewer, decode(text.removeprefix(_MARK)))
        except ValueError:
            raise DecisionGone from None
    found = [
        one.decision for one in await decisions.seen(house.store.read, viewer, limit=_COMPARED)
    ]
    running = [one for one in found if one.is_running]
    exact = [one for one in running if fold(one.title) == fold(text)]
    pairs = [(one.id, one.title) for one in exact or found]
    return await get(house, viewer, names.resolve(text, pairs, what="decision"))
