"""A made-up press learns nothing of what is hidden."""

from __future__ import annotations

import pytest

from tests.stories.conftest import Town
from tests.stories.forged.pressing import clicks, packed
from tests.stories.series.playing import dates, series


@pytest.mark.parametrize("audience", ["connectors", "chapter"])
async def test_a_made_up_press_names_nothing_that_is_hidden(town: Town, audience: str) -> None:
    lyon, bo = await town.chapter("Lyon"), town.person("bo")
    eve = await town.connector("eve", lyon)
    await series(town, eve, title="Quiet circle", chapter="Lyon", audience=audience)
    (event, *_) = await dates(town)
    assert event.series is not None
    named = []
    ids = list(packed(town, (event.id, 0, 0), (event.series, 0, 0)))
    async for one, said in clicks(town, bo, ids):
        shown = said.response
        whole = f"{shown.content} {[embed.to_dict() for embed in shown.embeds]}" if shown else ""
        if "Quiet" in f"{whole} {said.modal}":
            named.append(one)
    assert named == []
