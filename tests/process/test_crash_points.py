"""``kill -9`` at every named point of a delivery's way, back at once or long after."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.process.conftest import RealTown
from tests.standin.crashing import resolve
from tests.torture.points import POINTS, Point
from tests.torture.town import TortureTown

AT_ONCE, LONG_AFTER = 5, 600  # seconds; Discord's nonce window and ours lie between
PARTS = sorted({name.split(":")[0] for name in POINTS})
# What is no reminder shares its way up to the request: long after, more can go wrong.
CASES = [("single", AT_ONCE), ("shared", AT_ONCE), *((part, LONG_AFTER) for part in PARTS)]


def test_every_point_is_still_a_function_of_the_bot() -> None:
    for point in POINTS.values():
        if point.crash is not None:
            resolve(point.crash.function)
    with pytest.raises(LookupError):
        resolve("db.deliveries.vanish")


async def _die(real: RealTown, town: TortureTown, name: str, point: Point) -> None:
    """Write what is due, and let the bot die on the way of it."""
    known = set(town.told)
    if name.startswith("direct messages opened"):
        town.rows("DELETE FROM direct_messages")  # those that stand are not opened again
    await town.plan([point.lot(town.now() + timedelta(seconds=2), real.member)], [real.member])
    town.told |= dict.fromkeys(town.told.keys() - known, name)
    town.go_on(3)
    real.bot.crash = point.crash
    await real.bot.start()
    if point.crash is None:
        new = town.told.keys() - known
        hold = real.discord.faults.hold(
            lambda one: one.method == "POST" and any(word in str(one.json) for word in new),
            after_commit=True,
        )
        await real.discord.faults.reached(hold, 60)
        await real.bot.kill()
        hold.release()
    assert await real.bot.wait(60) == -9, name


@pytest.mark.parametrize(("part", "away"), CASES)
async def test_killed_at_every_point_each_is_told_once(
    real: RealTown, part: str, away: float
) -> None:
    town = TortureTown(real.discord, real.bot, real.guild, real.store)
    for name, point in POINTS.items():
        if name.startswith(f"{part}:"):
            await _die(real, town, name, point)
            town.go_on(away)
            await real.start()
            await town.quiet()
            await real.bot.kill()
    await town.settle()
    assert town.lost() == []
    assert town.doubled() == []
    assert town.unsound() == []
