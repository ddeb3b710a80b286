"""Events by the front door: moved, changed and cancelled."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.events.playing import event, join


async def test_moving_an_event_is_confirmed_and_told(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await town.network(announce_channel=town.square.id)
    await event(town, ada)
    await join(town, bo)
    shown = await ada.slash(town.square, "event edit", event="Potluck", when="15 May 20:00")
    assert "moves from <t:1778778000:F> to <t:1778868000:F>" in shown.response.content
    assert "One person who answered will be told" in shown.response.content
    assert not town.inbox(bo)
    await ada.click(shown.response, label="Confirm")
    await town.wait(timedelta(seconds=2))
    (told,) = town.inbox(bo)
    assert "has moved: it is now <t:1778868000:F>" in told.content
    card = town.square.last_message
    assert card is not None
    assert "<t:1778868000:F>" in str(card.embeds[0].to_dict())


async def test_an_edit_without_a_new_time_takes_effect_at_once(town: Town) -> None:
    ada = town.steward()
    await event(town, ada)
    changed = await ada.slash(town.square, "event edit", event="Potluck", title="Grand Potluck")
    assert "**Grand Potluck** is changed" in changed.response.content
    same = await ada.slash(town.square, "event edit", event="Grand", title="Grand Potluck")
    assert "Nothing would change" in same.response.content


async def test_cancelling_is_confirmed_tells_and_stops_everything(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await town.network(announce_channel=town.square.id)
    await event(town, ada)
    await join(town, bo)
    shown = await ada.slash(town.square, "event cancel", event="Potluck", reason="the oven broke")
    assert "Reason: the oven broke\n" in shown.response.content
    card = town.square.last_message
    assert card is not None
    await ada.click(shown.response, label="Confirm")
    await town.wait(timedelta(seconds=2))
    (told,) = town.inbox(bo)
    assert "is cancelled. Why: the oven broke" in told.content
    late = await bo.click(card, label="Details")
    assert "Cancelled: Potluck" in str(late.response.embeds[0].to_dict())
    posted = len(town.square.history())
    await town.wait(timedelta(days=11))
    assert len(town.square.history()) == posted
    assert len(town.inbox(bo)) == 1
