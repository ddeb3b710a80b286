"""Whatever people wrote comes out as words: it calls nobody, opens nothing else, turns no line."""

from __future__ import annotations

import pytest
import simcord

from tests.corpora.shelf import texts
from tests.stories.conftest import Town
from tests.stories.playing import parts
from tests.stories.texts.playing import faults, wall, wrong

LISTS = (
    *("event list", "board list", "project list", "remind list", "chapter list", "member find"),
    "decide list",
)
_OPENED = 2  # entries of each page of a list that are opened
_MOST_PAGES = 60


async def walked(town: Town, actor: simcord.MemberActor, command: str) -> int:
    """Every page of a list, and some of the entries on each; how many pages there were."""
    shown = (await actor.slash(town.square, command)).response
    for page in range(1, _MOST_PAGES):
        for control in parts(shown):
            if ".open" not in control.get("custom_id", "") or not control.get("options"):
                continue
            values = [one["value"] for one in control["options"]]
            for value in values[page % 5 :: 5][:_OPENED]:
                await actor.select(shown, custom_id=control["custom_id"], values=[value])
        more = [one for one in parts(shown) if one.get("label") == "More"]
        if not more or more[0].get("disabled"):
            return page
        shown = (await actor.click(shown, custom_id=more[0]["custom_id"])).response
    return _MOST_PAGES


async def test_no_list_and_no_card_does_what_people_wrote(town: Town) -> None:
    made = await wall(town)
    pages = {command: await walked(town, made.owner, command) for command in LISTS}
    assert min(pages.values()) >= 10, pages  # all that stands in the store was gone through
    assert faults(town) == []


async def test_what_is_kept_is_what_was_written(town: Town) -> None:
    """What is shown is escaped; what is kept is not, so that nothing is lost or escaped twice."""
    made = await wall(town)
    for noun, column in (("event", "title"), ("project", "name"), ("post", "text")):
        table = {"event": "events", "project": "projects", "post": "board_posts"}[noun]
        rows = await town.house.store.read.execute_fetchall(
            f"SELECT id, {column} AS said FROM {table}"  # noqa: S608 - our own names
        )
        assert {row["id"]: row["said"] for row in rows} == made.kept[noun]


ACTING = {"ping": 10, "command": 4, "link": 5, "marks": 8, "time": 4, "bidi": 5, "hidden": 5,
          "pile": 3, "control": 10, "surrogate": 4}  # fmt: skip


@pytest.mark.parametrize("kind", ACTING)
def test_what_a_text_does_is_seen(kind: str) -> None:
    """The eye of these stories: as they stand, the texts of the corpus would do something."""
    seen = [one.text for one in texts() if one.kind == kind and wrong(one.text, plain=False)]
    assert len(seen) >= ACTING[kind], seen
