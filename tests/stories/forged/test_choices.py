"""Whatever is chosen that was not offered: an answer or a refusal, never a fault."""

from __future__ import annotations

import discord
import pytest

from tests.stories.conftest import Town
from tests.stories.forged.pressing import packed
from tests.stories.playing import posted
from tests.stories.series.playing import dates, series

NONSENSE = ("-1", "9" * 25, "٣", "n0")


@pytest.mark.parametrize("who", ["stranger", "steward"])
async def test_a_choice_that_was_not_offered_is_never_a_fault(
    town: Town, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    ada = town.steward()
    await series(town, ada)
    (event, *_) = await dates(town)
    actor = ada if who == "steward" else town.person("bo")
    faults: list[str] = []
    for one in packed(town, (event.id, 0, 0)):
        options = [discord.SelectOption(label=value, value=value) for value in NONSENSE]
        menu = discord.ui.Select[discord.ui.View](custom_id=one, options=options, max_values=2)
        for chosen in NONSENSE:
            message = await posted(town, menu)
            await actor.select(message, [chosen])
            if "incident" in caplog.text:
                faults.append(f"{one} {chosen}")
            caplog.clear()
    assert faults == []
