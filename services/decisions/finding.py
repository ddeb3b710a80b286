"""A decision as one person sees it."""

from __future__ import annotations

from db import decisions, events
from domain import decisions as rules
from domain.decisions import Decision, DecisionGone, Noun, OwnProposal, Seen
from domain.events import Event
from domain.people import Person
from services.house import House


async def get(house: House, viewer: Person, decision_id: int) -> Seen:
    """The decision with what everyone says, for who may take part in it or proposed it.

    Raises ``DecisionGone``.
    """
    conn = house.store.read
    decision = await decisions.find(conn, viewer.network, decision_id)
    if decision is None:
        raise DecisionGone
    own = decision.member == viewer.id
    acts = rules.may_take_part(viewer, decision)
    if not acts and not own:
        raise DecisionGone
    said = await decisions.said(conn, decision.id)
    return Seen(decision, tuple(said), viewer.id, own=own or viewer.steward, acts=acts)


async def may_say(house: House, viewer: Person, decision_id: int) -> Seen:
    """As ``get``, for who is about to ask or object.

    Raises ``DecisionOver`` and ``OwnProposal`` too.
    """
    seen = await get(house, viewer, decision_id)
    rules.check_running(seen.decision)
    if seen.decision.member == viewer.id:
        raise OwnProposal(seen.decision.title)
    return seen


async def about(house: House, decision: Decision) -> Event | None:
    """The event that a decision is about, if it is about one."""
    if decision.noun is not Noun.SUMMIT or decision.subject is None:
        return None
    return await events.find(house.store.read, decision.network, decision.subject)
