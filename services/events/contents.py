"""Events as drafts keep them until they are confirmed."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from db.rows import wall, wall_text
from domain.events import Audience, Event, Kind, Status
from domain.people import Person
from domain.times import instant_of


def kept(event: Event) -> dict[str, Any]:
    """What a draft keeps of ``event``, ready to be written as JSON."""
    return {
        "chapter": event.chapter,
        "title": event.title,
        "kind": event.kind.value,
        "wall": wall_text(event.wall),
        "zone": event.zone,
        "minutes": int((event.ends - event.starts) / timedelta(minutes=1)),
        "description": event.description,
        "venue": event.venue,
        "link": event.link,
        "online": event.online,
        "capacity": event.capacity,
        "audience": event.audience.value,
        "status": event.status.value,
        "part_of": event.part_of,
        "vague": event.vague,
    }


def event_of(content: dict[str, Any], actor: Person) -> Event:
    """The event that a draft of ``actor`` keeps, without an identifier yet."""
    moment = wall(content["wall"])
    starts = instant_of(moment, content["zone"])
    return Event(
        id=0,
        network=actor.network,
        chapter=content["chapter"],
        title=content["title"],
        kind=Kind(content["kind"]),
        wall=moment,
        zone=content["zone"],
        starts=starts,
        ends=starts + timedelta(minutes=content["minutes"]),
        organiser=actor.id,
        description=content["description"],
        venue=content["venue"],
        link=content["link"],
        online=content["online"],
        capacity=content["capacity"],
        audience=Audience(content["audience"]),
        status=Status(content["status"]),
        part_of=content["part_of"],
        vague=content["vague"],
    )
