"""Whatever is pressed, with whatever is packed in it: an answer or a refusal, never a fault."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import discord
import pytest
import simcord

from domain.ids import encode
from tests.stories.conftest import Town
from tests.stories.series.playing import dates, series

NONSENSE = ("-1", "9" * 25, "٣", "n0")


async def press(
    town: Town, items: Sequence[discord.ui.Item[discord.ui.View]]
) -> simcord.MessageLike:
    """A message with made-up controls."""
    view = discord.ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    square = town.bot.client.get_channel(town.square.id)
    assert isinstance(square, discord.TextChannel)
    message = await square.send("Made up", view=view)
    view.stop()
    return message


def packed(town: Town, *packings: tuple[int | str, ...]) -> Iterator[str]:
    """Every action that is answered, with everything that may be packed in it."""
    for action in sorted(town.bot.client.presses.actions):
        for args in packings:
            parts = (encode(arg) if isinstance(arg, int) else arg for arg in args)
            yield ":".join((action, *parts))[:100]


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
    ids = list(
        packed(
            town,
            (),
            ("x", "x", "x", "x"),
            (2**63 - 1,) * 4,
            (event.id,) * 4,
            (event.series, event.id, 1, 1),
            (event.id, actor.id, 10**6, 0),
            ("n", event.id),
        )
    )
    for one in ids:
        message = await press(town, [discord.ui.Button(label="?", custom_id=one)])
        await actor.click(message, custom_id=one)
        if "incident" in caplog.text:
            faults.append(one)
        caplog.clear()
    assert faults == []


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
            message = await press(town, [menu])
            await actor.select(message, [chosen])
            if "incident" in caplog.text:
                faults.append(f"{one} {chosen}")
            caplog.clear()
    assert faults == []


@pytest.mark.parametrize("audience", ["connectors", "chapter"])
async def test_a_made_up_press_names_nothing_that_is_hidden(town: Town, audience: str) -> None:
    lyon, bo = await town.chapter("Lyon"), town.person("bo")
    eve = await town.connector("eve", lyon)
    await series(town, eve, title="Quiet circle", chapter="Lyon", audience=audience)
    (event, *_) = await dates(town)
    assert event.series is not None
    named = []
    for one in packed(town, (event.id, 0, 0), (event.series, 0, 0)):
        message = await press(town, [discord.ui.Button(label="?", custom_id=one)])
        said = await bo.click(message, custom_id=one)
        shown = said.response
        whole = f"{shown.content} {[embed.to_dict() for embed in shown.embeds]}" if shown else ""
        if "Quiet" in f"{whole} {said.modal}":
            named.append(one)
    assert named == []
