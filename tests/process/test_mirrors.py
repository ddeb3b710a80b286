"""Discord's own scheduled events, over real sockets."""

from __future__ import annotations

from tests.process.conftest import RealTown


async def test_an_interest_that_the_gateway_tells_is_an_answer(real: RealTown) -> None:
    await real.start()
    await real.announce("Potluck")
    await real.discord.message(real.news)
    scheduled = real.discord.rest.scheduled
    number = await real.discord.wait_for(lambda: next(iter(scheduled.all), None), timeout=30)
    assert scheduled.all[number]["name"] == "Potluck"
    scheduled.interested(number, real.member)
    await real.discord.wait_for(lambda: "1 maybe" in str(real.cards("Potluck")[0].embeds))
    scheduled.interested(number, real.member, on=False)
    await real.discord.wait_for(lambda: "maybe" not in str(real.cards("Potluck")[0].embeds))
