"""Editors of the magazine: named by stewards, with a beginning and an end."""

from __future__ import annotations

from dataclasses import dataclass

from db import audit, magazine_editors, people
from db.store import Transaction
from domain.connectors import Someone
from domain.magazine import Editor, EditorBot
from domain.people import Person
from services.house import House
from services.magazine.previewing import need_steward


@dataclass(frozen=True, slots=True)
class Named:
    """Whether ``someone`` became (or stopped being) an editor, or was (or was not) one already; and
    who edits the magazine now."""

    someone: Someone
    changed: bool
    editors: tuple[Editor, ...]


async def name(house: House, actor: Person, someone: Someone, *, ends: bool) -> Named:
    """Make ``someone`` an editor, or end that. Raises ``StewardsFollow`` or ``EditorBot``."""
    need_steward(actor)
    if someone.bot and not ends:
        raise EditorBot(someone.name)
    now = house.now()

    async def unit(tx: Transaction) -> Named:
        if ends:
            changed = await magazine_editors.end(
                tx, actor.network, someone.id, by=actor.id, now=now
            )
        else:
            await people.meet(tx, actor.network, someone.id, someone.name, now=now)
            changed = await magazine_editors.add(
                tx, actor.network, someone.id, by=actor.id, now=now
            )
        if changed:
            action = "magazine.editor-remove" if ends else "magazine.editor-add"
            await audit.add(
                tx, actor.network, action, actor=actor.id, subject=None, now=now, member=someone.id
            )
        found = await magazine_editors.of_network(tx.conn, actor.network)
        return Named(someone, changed, tuple(found))

    return await house.store.write(unit)
