"""The life of the process: it starts, answers, stops, comes back, and says why when it cannot."""

from __future__ import annotations

import asyncio
import re
import socket
from pathlib import Path

import httpx
import pytest

from tests.process.conftest import RealTown
from tests.standin import BotProcess, Standin
from tests.stores import held, only_sqlite


async def test_it_is_ready_answers_a_command_and_stops_cleanly(real: RealTown) -> None:
    await real.start()
    ready = await real.bot.line("ready")
    assert "servers=1" in ready
    assert "seconds=" in ready
    reply = await real.discord.slash(real.member, real.square, "event list")
    assert reply.ephemeral
    assert "Nothing is planned yet" in reply.content
    assert await real.bot.terminate() == 0
    assert "Traceback" not in real.bot.output


async def test_a_confirmed_event_is_posted_and_people_sign_up_under_it(real: RealTown) -> None:
    await real.start()
    await real.announce("Potluck")
    card = await real.discord.message(real.news)
    reply = await real.discord.click(real.member, card, "Going")
    assert "You are coming to **Potluck**" in reply.content
    await real.discord.wait_for(
        lambda: "one person is coming" in str(real.cards("Potluck")[0].embeds)
    )
    assert real.discord.pings(card) == (False, [], [])


async def test_a_reminder_in_two_seconds_arrives_once(real: RealTown) -> None:
    await real.start()
    shown = await real.discord.slash(
        real.member, real.square, "remind me", what="bread for the potluck", when="in 2 seconds"
    )
    await real.discord.click(real.member, shown.message, "Confirm")
    inbox = real.discord.world.dm(real.member)
    message = await real.discord.message(inbox)
    assert "bread for the potluck" in message.content
    await real.bot.terminate()
    assert len(real.discord.messages(inbox)) == 1


async def test_buttons_survive_a_restart(real: RealTown) -> None:
    await real.start()
    shown = await real.propose("Potluck")
    assert await real.bot.terminate() == 0
    await real.start()
    await real.discord.click(real.steward, shown.message, "Confirm")
    card = await real.discord.message(real.news)
    assert "Potluck" in str(card.embeds)


async def test_health_is_red_until_discord_is_there_and_figures_say_why(real: RealTown) -> None:
    real.discord.gateway.down = True
    await real.bot.start()
    port = (await real.bot.line("window")).split("port=")[1].split()[0]
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        red = await client.get("/healthz")
        assert red.status_code == 503
        assert "not connected to Discord" in red.text
        real.discord.gateway.down = False
        await real.bot.line("ready", 30)
        green = await client.get("/healthz")
        assert (green.status_code, green.text) == (200, "ok\n")
        await real.announce("Potluck")
        await real.bot.line("delivered")
        figures = (await client.get("/metrics")).text
        assert "bot_connected 1.0" in figures
        planned = re.search(r'bot_deliveries\{status="planned"\} (\d+)', figures)
        assert planned is not None
        assert int(planned[1]) >= 2  # the reminders, a day and an hour before, among others
        assert "Potluck" not in figures


@pytest.mark.parametrize("way", ["reconnect", "invalidate", "drop"])
async def test_it_comes_back_when_the_gateway_goes(real: RealTown, way: str) -> None:
    await real.start()
    match way:
        case "reconnect":
            real.discord.gateway.reconnect()
        case "invalidate":
            real.discord.gateway.invalidate()
        case _:
            real.discord.gateway.drop(reset=True)
    await real.discord.wait_for(lambda: not real.discord.gateway.connected(), 10)
    await real.discord.wait_for(real.discord.gateway.connected, 20)
    reply = await real.discord.slash(real.member, real.square, "event list")
    assert "Nothing is planned yet" in reply.content
    assert sum("ready" in line and "servers=" in line for line in real.bot.lines) == 1


async def test_it_waits_for_a_discord_that_is_away_at_first(real: RealTown) -> None:
    real.discord.gateway.down = True
    await real.bot.start()
    await real.bot.line("discord-away", 20)
    real.discord.gateway.down = False
    await real.bot.line("ready", 30)


async def test_a_refused_token_stops_it_with_a_sentence(real: RealTown) -> None:
    real.discord.refuse_token()
    await real.bot.start()
    assert await real.bot.wait(20) == 1
    assert "Discord refuses DISCORD_TOKEN" in real.bot.output
    assert "Traceback" not in real.bot.output


async def test_a_missing_intent_stops_it_with_a_sentence(real: RealTown) -> None:
    real.discord.gateway.refuse = 4014
    await real.bot.start()
    assert await real.bot.wait(20) == 1
    assert "Server Members Intent" in real.bot.output
    assert "Traceback" not in real.bot.output


@only_sqlite
async def test_two_bots_never_write_to_one_store(real: RealTown) -> None:
    await real.start()
    second = BotProcess(real.folder, real.bot.env)
    await second.start()
    assert await second.wait(20) == 1
    assert f"in use by process {real.bot.pid}" in second.output
    assert real.bot.alive


async def test_a_newer_store_is_left_alone(real: RealTown) -> None:
    real.rows("INSERT INTO migrations VALUES (9999, 'from the future', '', 0)")
    await real.bot.start()
    assert await real.bot.wait(20) == 1
    assert "version 9999" in real.bot.output
    assert "newer version of the bot" in real.bot.output


@only_sqlite
async def test_a_file_that_is_no_store_is_left_alone(real: RealTown) -> None:
    real.store.write_bytes(b"not a store" * 1000)
    real.store.with_name("bot.db-wal").unlink(missing_ok=True)
    await real.bot.start()
    assert await real.bot.wait(20) == 1
    assert "not a store of this bot" in real.bot.output
    assert real.store.read_bytes().startswith(b"not a store")


async def test_a_port_that_is_taken_costs_the_window_not_the_bot(real: RealTown) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        real.bot.env["WEB_PORT"] = str(taken.getsockname()[1])
        await real.start()
    assert "no-window" in real.bot.output


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DISCORD_TOKEN", "two words"),
        ("DISCORD_GUILD_ID", "my server"),
        ("DISCORD_API_BASE", "ftp://discord.example"),
        ("DISCORD_GATEWAY_URL", "https://gateway.example"),
        ("DATABASE_URL", "mysql://localhost/bot"),
        ("SHARD_COUNT", "many"),
        ("SHARD_IDS", "0;1"),
        ("WEB_PORT", "99999"),
        ("WEB_PUBLIC_URL", "example.org"),
        ("DEFAULT_LANGUAGE", "Klingon"),
        ("DEFAULT_TIMEZONE", "Europe/Atlantis"),
        ("BACKUP_EVERY", "sometimes"),
        ("LOG_LEVEL", "loud"),
        ("LOG_FORMAT", "xml"),
    ],
)
async def test_a_bad_setting_stops_the_start_with_its_name_and_an_example(
    tmp_path: Path, name: str, value: str
) -> None:
    bot = BotProcess(tmp_path, {name: value}, arguments=["check"])
    await bot.start()
    assert await bot.wait(20) == 1
    assert bot.output.startswith(name)
    assert f"Example: {name}=" in bot.output
    assert "Traceback" not in bot.output


async def test_check_says_what_is_set(tmp_path: Path) -> None:
    async with Standin() as discord:
        bot = BotProcess(tmp_path, discord.env, arguments=["check"])
        await bot.start()
        assert await bot.wait(30) == 0
        assert "store: fine" in bot.output
        assert discord.token not in bot.output


async def test_a_slow_store_is_waited_for_and_the_answer_still_comes(real: RealTown) -> None:
    await real.start()
    await real.announce("Potluck")
    card = await real.discord.message(real.news)
    async with held(real.store):
        pressing = asyncio.create_task(real.discord.click(real.member, card, "Going"))
        await real.bot.line("deferred")
    reply = await pressing
    await real.discord.wait_for(lambda: reply.followups)
    assert "You are coming to **Potluck**" in (reply.content or reply.followups[0].content)


async def test_a_slow_command_says_that_it_is_thinking(real: RealTown) -> None:
    await real.start()
    async with held(real.store):
        asking = asyncio.create_task(real.discord.slash(real.member, real.square, "event mine"))
        await real.bot.line("deferred")
    reply = await asking
    assert reply.ephemeral
    assert "You have not answered any coming event" in (reply.content or reply.followups[0].content)


@only_sqlite
async def test_a_running_bot_backs_itself_up_and_the_copy_is_restored(real: RealTown) -> None:
    real.bot.env["BACKUP_EVERY"] = "1s"
    await real.start()
    await real.announce("Potluck")
    await real.bot.line("bot-")
    made = await real.bot.line(lambda line: "backup " in line and "path=" in line)
    copy = made.split("path=")[1].split()[0]
    await real.bot.kill()
    real.store.unlink()
    back = BotProcess(real.folder, real.bot.env, arguments=["restore", copy])
    await back.start()
    assert await back.wait(20) == 0
    assert "restored" in back.output
    await real.start()
    reply = await real.discord.slash(real.member, real.square, "event list")
    assert reply.ephemeral
