"""Whatever is pressed, with whatever is packed in it: an answer or a refusal, never a fault."""

from __future__ import annotations

import pytest

from tests.stories.conftest import Town
from tests.stories.forged.pressing import clicks, packed
from tests.stories.series.playing import dates, series


@pytest.mark.parametrize("who", ["stranger", "steward"])
async def test_a_button_that_nobody_offered_is_never_a_fault(
    town: Town, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    await series(town, ada)
    (event, *_) = await dates(town)
    actor = ada if who == "steward" else town.person("bo")
    faults: list[str] = []
    assert event.series is not None
    nonsense = ((), ("x", "x", "x", "x"), (2**63 - 1,) * 4)
    # Strangers are refused before what is packed is looked at; stewards are not.
    real = ((event.series, event.id, 1, 1), (event.id, actor.id, 10**6, 0), ("n", event.id))
    packings = nonsense if who == "stranger" else (nonsense[-1], *real)
    ids = list(packed(town, (event.id,) * 4, *packings))
    async for one, _ in clicks(town, actor, ids):
        if "incident" in caplog.text:
            faults.append(one)
        caplog.clear()
    assert faults == []
