"""A clock that is set between two lives, and a message that was deleted before it was marked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.process.conftest import RealTown
from tests.torture.town import Evenings, TortureTown

POST = "POST /channels/*/messages"
HOURS = 7200.0
_SAID = (
    "SELECT e.title, d.status FROM deliveries d JOIN events e ON e.id = d.subject"
    " WHERE d.kind = 'event.reminder'"
)


async def _killed_on_the_way(real: RealTown, town: TortureTown) -> None:
    """Discord has the message, and the bot dies before it knows."""
    town.go_on(3)
    hold = real.discord.faults.hold(POST, after_commit=True)
    await real.bot.start()
    await real.discord.faults.reached(hold, 60)
    await real.bot.kill()
    hold.release()


@pytest.mark.parametrize("wrong", [HOURS, -HOURS], ids=["ahead", "behind"])
@pytest.mark.parametrize("first", [True, False], ids=["wrong then right", "right then wrong"])
async def test_a_clock_that_is_two_hours_wrong_doubles_nothing_and_skips_nothing(
    real: RealTown, wrong: float, first: bool
) -> None:
    town = TortureTown(real.discord, real.bot, real.guild, real.store)
    real.bot.ahead = wrong if first else 0.0
    now = town.now()
    moments = (now + timedelta(seconds=2), now + timedelta(hours=1), now + timedelta(hours=3))
    await town.plan([Evenings(at, 1) for at in moments], [])
    await _killed_on_the_way(real, town)
    town.go_on(600)
    real.bot.ahead += -wrong if first else wrong
    await real.start()
    await town.quiet()
    await real.bot.kill()
    town.go_on(3 * HOURS)
    await town.settle()
    assert town.lost() == []
    assert town.doubled() == []
    assert town.unsound() == []


async def test_a_message_that_was_deleted_before_it_was_marked_counts_as_delivered(
    real: RealTown,
) -> None:
    town = TortureTown(real.discord, real.bot, real.guild, real.store)
    await town.plan([Evenings(town.now() + timedelta(seconds=2), 1)], [])
    await _killed_on_the_way(real, town)
    (message,) = town.posted()
    real.discord.delete(message)
    await town.settle(after=5)
    assert list(town.posted()) == []
    assert [request.status for request in real.discord.asked(POST)] == [200, 404]
    assert real.rows("SELECT status, message FROM deliveries WHERE kind = 'event.reminder'") == [
        ("sent", None)
    ]


async def test_what_is_cancelled_in_mid_batch_is_not_told_any_more(real: RealTown) -> None:
    town = TortureTown(real.discord, real.bot, real.guild, real.store)
    await town.plan([Evenings(town.now() + timedelta(seconds=2), 20)], [])
    town.go_on(3)
    hold = real.discord.faults.hold(POST)
    await real.start()
    await real.discord.faults.reached(hold, 60)
    last = max(town.told)
    shown = await real.discord.slash(
        real.steward, real.square, "event cancel", event=last, reason="rain"
    )
    assert shown.message is not None
    await real.discord.click(real.steward, shown.message, "Confirm")
    hold.release()
    await town.quiet()
    await real.bot.terminate()
    said = {row[0]: row[1] for row in real.rows(_SAID)}
    assert said == {word: "dropped" if word == last else "sent" for word in town.told}
    ours = [one for one in town.posted() if one.channel_id != real.square.id]
    assert not any(last in one.content for one in ours)
