"""What the stories of privacy share: somebody who is open in every way, and the ways to see them."""

from __future__ import annotations

import json
from typing import Any

import simcord

from db.personal import TABLES
from db.store import Transaction
from domain.chapters import Chapter
from tests.stories.conftest import Town
from tests.stories.test_members import opened, written

SKILL, CITY = "xylophone", "Grenoble"
_PASSING = {"erasure_requests", "erasures", "deliveries", "drafts", "places", "place_names"}
_PASSING |= {"audit", "audit_chains"}  # that they asked, and thought again


async def open_wide(town: Town, name: str, chapter: Chapter) -> simcord.MemberActor:
    """Somebody of ``chapter`` who opened skill, city and chapters, and likes to be introduced."""
    actor = town.person(name)
    await actor.slash(town.square, "chapter join", chapter=chapter.name)
    await written(town, actor, "skills", skills=SKILL)
    await written(town, actor, "about", city=CITY)
    for field in ("skills", "city", "chapters"):
        await opened(town, actor, field, "network")
    await actor.slash(town.square, "profile pairing", choice="on")
    return actor


def said(result: simcord.InteractionResult) -> str:
    """Everything that an answer shows."""
    assert result.response is not None
    shown = "".join(str(embed.to_dict()) for embed in result.response.embeds)
    return (result.response.content or "") + shown + str(result.response.components)


async def suggested(town: Town, actor: simcord.MemberActor) -> list[str]:
    """What is suggested while typing into ``/member find``."""
    found: list[str] = []
    for option, text in (("query", "ad"), ("skill", "xyl"), ("city", "gren")):
        found += map(str, await actor.autocomplete(town.square, "member find", option, text))
    return found


async def lasting(town: Town) -> dict[str, list[dict[str, Any]]]:
    """What stands in the store of people and what they do, messages on their way apart."""
    kept: dict[str, list[dict[str, Any]]] = {}
    for name in TABLES.keys() - _PASSING:
        rows = await town.house.store.read.execute_fetchall(f"SELECT * FROM {name}")  # noqa: S608
        kept[name] = sorted(
            (dict(row) for row in rows), key=lambda row: json.dumps(row, default=str)
        )
    return kept


async def reminded(town: Town, actor: simcord.MemberActor, what: str, **when: str) -> None:
    """``actor`` asks to be reminded of ``what``, and confirms."""
    shown = await actor.slash(town.square, "remind me", what=what, **when)
    await actor.click(shown.response, label="Confirm")


async def begin_audit(town: Town) -> None:
    """No line was written yet: the first that comes is the oldest."""

    async def unit(tx: Transaction) -> None:
        for table in ("audit", "audit_chains"):
            await tx.conn.execute(f"DELETE FROM {table}")  # noqa: S608  # one of ours

    await town.house.store.write(unit)
