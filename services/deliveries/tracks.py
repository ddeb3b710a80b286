"""What deliveries about tracks say."""

from __future__ import annotations

from db import telling, tracks
from domain.deliveries import Delivery, Kind
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from domain.playbooks import Owner
from domain.track_notices import TrackMore, TrackStuck, TrackTold
from domain.tracks import Status, Track, TrackStep
from services.deliveries.reaching import to_person
from services.house import House


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The steps that are still open, for whoever they still belong to."""
    if delivery.kind is Kind.TRACK_MORE:
        to = await to_person(house, delivery, network)
        return to if isinstance(to, Obsolete) else TrackMore(to)
    conn = house.store.read
    track = await tracks.find(conn, delivery.network, delivery.subject)
    if track is None or track.status is not Status.RUNNING:
        return Obsolete("track-over")
    places = frozenset(delivery.facts["places"])
    steps = tuple(
        step for step in await tracks.steps(conn, track.id) if step.is_open and step.place in places
    )
    if not steps:
        return Obsolete("done")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    if delivery.kind is Kind.TRACK_TOLD:
        return await _told(house, delivery, to, track, steps)
    if delivery.target not in await telling.leaders(conn, track):
        return Obsolete("no-connector")
    name = await telling.name_of(conn, track)
    return TrackStuck(to, track, steps, name, bool(delivery.facts["closed"]))


async def _told(
    house: House, delivery: Delivery, to: Addressed, track: Track, steps: tuple[TrackStep, ...]
) -> Notice | Obsolete:
    conn = house.store.read
    owner = track.hearer(steps[0].owner)
    if delivery.target not in await telling.hearers(conn, track, owner):
        return Obsolete("no-owner")
    alone = owner is Owner.CONNECTOR and any(step.owner is Owner.BUDDY for step in steps)
    name = await telling.name_of(conn, track)
    return TrackTold(to, track, steps, owner, name, needs_buddy=alone and bool(track.member))
