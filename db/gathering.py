"""An event in several places: what its organisers have to do begins with its first leg."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from db import events, hosts, playbooks, tracks
from db.store import Transaction
from domain.events import Event
from domain.hosting import is_leg
from domain.playbooks import MULTI_CITY, Playbook


async def begin(
    tx: Transaction, defaults: Mapping[str, Playbook], part: Event, *, now: datetime
) -> None:
    """``part`` is a part of an event from now on: with the first leg, the playbook of the whole
    begins, its days counted from the day of the main event. ``defaults`` come with the bot."""
    if part.part_of is None or not is_leg(part) or MULTI_CITY not in defaults:
        return
    main = await events.find(tx.conn, part.network, part.part_of)
    if main is None or len(await hosts.legs(tx.conn, main)) != 1:
        return
    home = main.chapter or 0
    playbook = await playbooks.find(tx.conn, defaults, main.network, home, MULTI_CITY)
    await tracks.begin(
        tx,
        playbook,
        network=main.network,
        chapter=home,
        event=main.id,
        anchor=main.starts,
        starter=main.organiser,
        now=now,
    )
