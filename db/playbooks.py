"""Playbooks that a network or a chapter wrote for itself, in place of those that come with the bot."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import packed, seconds, unpacked
from db.store import Transaction
from domain.errors import NotFound
from domain.playbooks import Playbook, read

_sql = Queries("playbooks")


def _content(playbook: Playbook) -> dict[str, Any]:
    """A playbook in the shape in which ``domain.playbooks.read`` reads it."""
    return {
        "for": playbook.subject.value,
        "title": dict(playbook.titles),
        "steps": [
            {
                "name": step.name,
                "owner": step.owner.value,
                "days": step.days,
                "act": step.act,
                "text": dict(step.texts),
            }
            for step in playbook.steps
        ],
    }


async def find(
    conn: Connection,
    defaults: Mapping[str, Playbook],
    network: int,
    chapter: int,
    name: str,
) -> Playbook:
    """The playbook called ``name``: the chapter's, else the network's, else the one of ``defaults``.

    Raises ``NotFound`` when there is none of that name.
    """
    rows = await _sql.all("find", conn, network=network, chapter=chapter, name=name)
    if rows:
        return read({name: unpacked(rows[0]["content"])})[name]
    if name not in defaults:
        raise NotFound("playbook", name, tuple(sorted(defaults)))
    return defaults[name]


async def everything(
    conn: Connection, defaults: Mapping[str, Playbook], network: int, chapter: int
) -> dict[str, Playbook]:
    """Every playbook as it stands for ``chapter`` (0: for the network), by name."""
    rows = await _sql.all("of_network", conn, network=network, chapter=chapter)
    return {**defaults, **read({row["name"]: unpacked(row["content"]) for row in rows})}


async def put(
    tx: Transaction, network: int, chapter: int, playbook: Playbook, *, by: int, now: datetime
) -> None:
    """Write the copy of a chapter (0: of the network), in place of the one before."""
    await _sql.put(
        tx.conn,
        network=network,
        chapter=chapter,
        name=playbook.name,
        content=packed(_content(playbook)),
        by=by,
        now=seconds(now),
    )


async def drop(tx: Transaction, network: int, chapter: int, name: str) -> bool:
    """Forget the copy of a chapter (0: of the network); whether there was one."""
    return bool(await _sql.drop(tx.conn, network=network, chapter=chapter, name=name))
