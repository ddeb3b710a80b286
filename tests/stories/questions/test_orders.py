"""Sentences that order a program about: read as questions, answered with the asker's own rights."""

from __future__ import annotations

from domain.chapters import Chapter
from domain.members import Field, Level
from tests.corpora.shelf import texts
from tests.stores import tables
from tests.stories.conftest import Town
from tests.stories.questions.playing import plan, profile

CANARY = "quillfeather"
"""A word that stands in every field that is not opened, and in nothing else."""
KEPT_OF_ASKING = {"drafts", "deliveries", "audit", "rounds"}
"""Tables that asking may write to: what would be shared, and who acted."""


async def stored(town: Town) -> dict[str, list[tuple[object, ...]]]:
    """Everything in the store that asking has no business with."""
    conn = town.house.store.read
    names = await tables(conn)
    kept = [one for one in names if not any(word in one for word in KEPT_OF_ASKING)]
    return {
        name: [tuple(row) for row in await conn.execute_fetchall(f"SELECT * FROM {name}")]  # noqa: S608
        for name in kept
    }


async def test_no_sentence_gets_more_than_its_askers_rights(town: Town, lyon: Chapter) -> None:
    await plan(town, lyon, "Open table", "9 May 15:00")
    await plan(town, lyon, f"Meeting {CANARY}", "9 May 18:00", audience="chapter")
    hidden: dict[Field, tuple[str, ...]] = {
        each: (CANARY,) for each in Field if each is not Field.CHAPTERS
    }
    await profile(town, town.person("ada"), hidden, Level.NOBODY, lyon)
    await profile(town, town.person("bo"), hidden, Level.CONNECTORS, lyon)
    cy = town.person("cy")
    await cy.slash(town.square, "ask", question="hello")
    before = await stored(town)
    orders = [one.text for one in texts() if one.kind == "orders"]
    assert len(orders) >= 15
    for order in (*orders, f"who knows about {CANARY}?", f"{orders[0]} — {CANARY}"):
        result = await cy.slash(town.square, "ask", question=order)
        assert result.ephemeral
        said = str(result.response.content) + str([one.to_dict() for one in result.response.embeds])
        # What was asked is said again; nothing else of it is.
        assert said.lower().count(CANARY) <= order.lower().count(CANARY), (order, said)
        assert "Meeting" not in said
    assert await stored(town) == before
