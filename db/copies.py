"""Which playbooks a network and its chapters wrote for themselves, and who goes by a chapter's."""

from __future__ import annotations

from typing import Any

from db import tracks
from db.adapter import Queries
from db.connection import Connection
from db.rows import packed, seconds_or_none, unpacked
from db.store import Transaction
from domain.playbooks import read
from domain.tracks import Track, TrackStep, steps_of

_sql = Queries("copies")


async def homes(conn: Connection, network: int) -> dict[str, dict[int, str]]:
    """For each playbook that somebody edited: the chapters with a copy and their names; 0 is the
    network itself."""
    found: dict[str, dict[int, str]] = {}
    for row in await _sql.all("copies", conn, network=network):
        found.setdefault(row["name"], {})[row["chapter"]] = row["home"] or ""
    return found


async def take_over(tx: Transaction, track: Track) -> None:
    """A track came to a chapter: where that wrote its own copy of the playbook, its steps hold.

    What is settled stays so. Steps of the same name keep their place, by which buttons that were
    sent already know them; open ones that the copy does not have go, those it has more come.
    """
    key = {"network": track.network, "chapter": track.chapter, "name": track.playbook}
    row = await _sql.own(tx.conn, **key)
    if row is None:
        return
    copy = read({track.playbook: unpacked(row["content"])})[track.playbook]
    wanted = {step.name: step for step in steps_of(track.id, copy, track.anchor)}
    known = await tracks.steps(tx.conn, track.id)
    if wanted.keys() <= {step.name for step in known if not step.is_open}:
        return  # nothing would be left to do
    for step in known:
        if step.name in wanted:
            await _sql.rewrite_step(
                tx.conn, track=track.id, place=step.place, **_columns(wanted[step.name])
            )
        elif step.is_open:
            await _sql.drop_step(tx.conn, track=track.id, place=step.place)
    names = {step.name for step in known}
    place = max((step.place for step in known), default=-1)
    for name, step in wanted.items():
        if name in names:
            continue
        place += 1
        await _sql.add_step(
            tx.conn,
            track=track.id,
            place=place,
            network=track.network,
            name=name,
            **_columns(step),
        )


def _columns(step: TrackStep) -> dict[str, Any]:
    return {
        "owner": step.owner.value,
        "days": step.days,
        "due": seconds_or_none(step.due),
        "content": packed({"texts": dict(step.texts), "act": step.act}),
    }
