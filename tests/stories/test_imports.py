"""What was imported is there for everyone: chapters near a town, events of a chapter."""

from __future__ import annotations

import json
from pathlib import Path

import simcord

from services import imports
from tests.imports.conftest import HEADER
from tests.stories.conftest import Town


async def test_an_imported_chapter_is_near_and_its_events_are_listed(
    town: Town, tmp_path: Path
) -> None:
    chapters, events = tmp_path / "chapters.json", tmp_path / "events.csv"
    records = [
        {"id": "q", "city": "Quito", "country": "Ecuador", "status": "active"},
        {"id": "l", "city": "Lyon", "country": "France", "status": "active"},
    ]
    chapters.write_text(json.dumps({"source": "A list", "records": records}), "utf-8")
    coming = "Ouishare Lyon,1,Potluck,upcoming,2026-05-20,19:00,2026-05-20T17:00:00Z,7,0,Lyon,fr"
    past = "Ouishare Lyon,2,Old times,past,2019-05-20,19:00,2019-05-20T17:00:00Z,7,0,Lyon,fr"
    events.write_text("\n".join((HEADER, coming, past)), "utf-8")
    await imports.run(town.house, town.guild.id, "chapters", chapters)
    await imports.run(town.house, town.guild.id, "events", events)
    mia = town.person("mia")
    near = await mia.slash(town.square, "chapter near", city="Grenoble")
    assert "Lyon" in _shown(near)
    listed = await mia.slash(town.square, "event list", chapter="Lyon")
    assert "Potluck" in _shown(listed)
    assert "Old times" not in _shown(listed)
    shown = await mia.slash(town.square, "chapter show", chapter="Lyon")
    assert "A list" in _shown(shown)  # whom it is owed to


def _shown(result: simcord.InteractionResult) -> str:
    """Everything that an answer says."""
    assert result.response is not None
    return result.response.content + str([embed.to_dict() for embed in result.response.embeds])
