"""Discord refuses: everything stops asking, answers to people still go out, and it is told."""

from __future__ import annotations

import discord
import httpx
import pytest
from discord.http import Route

from jobs.breaker import Breaker
from tests.process.conftest import RealTown
from tests.process.living import Lives

POST = "POST /channels/*/messages"
BLOCKED_FOR = 900  # seconds


async def test_a_blocked_address_asks_nothing_more_and_people_are_answered(
    real: RealTown,
) -> None:
    await real.start()
    port = (await real.bot.line("window")).split("port=")[1].split()[0]
    ban = real.discord.faults.limit(POST, BLOCKED_FOR, via=False)
    await real.announce("Potluck")
    await real.discord.faults.reached(ban, 30)
    await real.bot.line("paused", 30)
    before = len(real.discord.requests)
    reply = await real.discord.slash(real.member, real.square, "event list")
    assert "Potluck" in str(reply.embeds)
    asked = [one.path for one in real.discord.requests[before:]]
    assert asked
    assert all(path.startswith(("/interactions/", "/webhooks/")) for path in asked)
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        health = await client.get("/healthz")
        figures = (await client.get("/metrics")).text
    assert health.status_code == 200
    assert "warning: paused: Discord refuses too much" in health.text
    assert 'bot_answers_total{status="429"} 1.0' in figures
    assert len(real.discord.asked(POST)) == 1
    assert await real.bot.terminate() == 0
    waiting = "SELECT status, attempts, ready - due > ? FROM deliveries WHERE kind = 'event.card'"
    assert real.rows(waiting, BLOCKED_FOR - 60) == [("planned", 0, 1)]


async def test_a_storm_of_refusals_ends_before_discord_ends_it(town: Lives) -> None:
    town.breaker = Breaker(most=5, most_of_all=10)
    await town.ready()
    http = town.bots[0].client.http
    storm = town.discord.faults.answer("GET /users/*", 403, {"code": 50001}, times=1000)
    for _ in range(5):
        with pytest.raises(discord.Forbidden):
            await http.get_user(1)
    for _ in range(20):
        with pytest.raises(discord.RateLimited):
            await http.get_user(1)
    assert len(storm.hits) == 5
    answer = Route("POST", "/interactions/{id}/t/callback", id=1)
    with pytest.raises(discord.NotFound):  # the stand-in was asked
        await http.request(answer, json={"type": 5})
    assert any(line.startswith("paused:") for line in (await town.health()).warnings)


async def test_a_pause_outlives_the_life_in_which_it_began(town: Lives) -> None:
    town.breaker.pause(600, "a storm")
    town.on_pause = lambda _seconds: town.stopping.set()
    await town.begin()
    (pause,) = town.pauses
    assert 590 < pause <= 600
    assert town.discord.requests == []
