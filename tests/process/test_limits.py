"""Discord asks to wait: for one person's sake, for a shared thing, for the whole bot."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.process.conftest import RealTown

POST = "POST /channels/*/messages"
WAIT = 0.4  # seconds


@pytest.mark.parametrize("scope", ["user", "shared", "global"])
async def test_a_limit_of_each_scope_is_waited_out_and_the_message_comes_once(
    real: RealTown, scope: str
) -> None:
    await real.start()
    limit = real.discord.faults.limit(POST, WAIT, scope=scope, times=2)
    await real.announce("Potluck")
    await real.bot.line(lambda line: "delivered" in line and "event.card" in line, 30)
    assert len(limit.hits) == 2
    asked = real.discord.asked(POST)
    assert [request.status for request in asked] == [429, 429, 200]
    waits = [later.at - earlier.at for earlier, later in pairwise(asked)]
    assert min(waits) >= WAIT
    assert len(real.cards("Potluck")) == 1


async def test_while_the_whole_bot_has_to_wait_people_are_answered(real: RealTown) -> None:
    await real.start()
    real.discord.faults.limit(POST, 8.0, scope="global")
    await real.announce("Potluck")
    await real.discord.wait_for(lambda: real.discord.asked(POST))
    reply = await real.discord.slash(real.member, real.square, "event list")
    assert "Potluck" in str(reply.message.embeds)
    assert len(real.discord.asked(POST)) == 1
    assert real.cards("Potluck") == []
