"""What goes wrong through the stand-in goes wrong as it does with Discord."""

from __future__ import annotations

import asyncio

import pytest

from .limits import Limits
from .request import Request
from .town import SENDING, Town
from .world import Clock, Permission


async def test_a_nonce_folds_inside_the_window_and_doubles_after_it(town: Town) -> None:
    stored = []
    for ahead in (0, 299, 2):
        town.discord.world.clock.advance(ahead)
        await town.order("send n1 reminder")
        stored.append(len(town.told()))
    assert stored == [1, 1, 2]


async def test_a_nonce_of_a_deleted_message_answers_that_it_is_unknown(town: Town) -> None:
    await town.order("send n1 reminder")
    town.discord.delete(town.told()[0])
    assert (await town.order("send n1 reminder")).status == 404
    assert town.told() == []


@pytest.mark.parametrize(("after_commit", "stored"), [(True, 1), (False, 0)])
async def test_killed_while_its_request_is_held_the_message_is_there_only_after_the_commit(
    town: Town, after_commit: bool, stored: int
) -> None:
    hold = town.discord.faults.hold(SENDING, after_commit=after_commit)
    town.whisper("send n1 reminder")
    request = await town.discord.faults.reached(hold)
    assert len(town.told()) == stored
    assert await town.bot.kill() == -9
    hold.release()
    await town.restart()
    assert (len(town.told()), request.committed) == (stored, after_commit)
    await town.order("send n1 reminder")
    assert len(town.told()) == 1


async def test_a_request_released_late_arrives_although_its_caller_is_gone(town: Town) -> None:
    hold = town.discord.faults.hold(SENDING)
    town.whisper("send n1 reminder")
    request = await town.discord.faults.reached(hold)
    await town.bot.kill()
    hold.release(late=True)
    await town.discord.wait_for(lambda: request.committed)
    assert len(town.told()) == 1


async def test_an_answer_lost_after_the_commit_is_folded_by_the_retry(town: Town) -> None:
    town.discord.faults.answer(SENDING, 502, after_commit=True)
    await town.order("send n1 reminder", answers=2)
    assert [r.status for r in town.discord.asked(SENDING)] == [502, 200]
    assert len(town.told()) == 1


async def test_a_limit_is_waited_for(town: Town) -> None:
    town.discord.faults.limit(SENDING, 0.01, scope="shared")
    await town.order("send n1 reminder", answers=2)
    assert [r.status for r in town.discord.asked(SENDING)] == [429, 200]


@pytest.mark.parametrize("reset", [True, False])
async def test_a_dropped_connection_leaves_the_caller_without_an_answer(
    town: Town, reset: bool
) -> None:
    cut = town.discord.faults.drop(SENDING, reset=reset)
    town.whisper("send n1 reminder")
    request = await town.discord.faults.reached(cut)
    await town.bot.line("Connection reset by peer" if reset else "ServerDisconnectedError")
    assert (request.status, request.committed) == (0, False)


@pytest.mark.parametrize(
    ("denied", "heard"),
    [
        (Permission(0), "history ['hi']"),
        (Permission.READ_MESSAGE_HISTORY, "history []"),
        (Permission.VIEW_CHANNEL, "history 403 50001"),
    ],
)
async def test_history_is_empty_without_its_right_and_refused_where_the_channel_is_hidden(
    town: Town, denied: Permission, heard: str
) -> None:
    town.discord.world.add_message(town.square, town.ada, "hi")
    town.square.overwrites[town.guild.id] = (0, denied)
    town.whisper(f"read {town.square.id}")
    await town.bot.line(heard)


async def test_history_can_be_forbidden(town: Town) -> None:
    town.discord.faults.forbid_history(town.square.id)
    town.whisper(f"read {town.square.id}")
    await town.bot.line("history 403 50001")


async def test_an_answer_after_three_seconds_is_too_late(town: Town) -> None:
    hold = town.discord.faults.hold("POST /interactions/*/callback")
    asked = asyncio.create_task(town.discord.slash(town.ada, town.square, "event card"))
    request = await town.discord.faults.reached(hold)
    town.discord.world.clock.advance(4)
    hold.release()
    await town.discord.wait_for(lambda: request.status)
    await town.bot.line("error code: 10062")
    assert (request.status, asked.done()) == (404, False)
    asked.cancel()


async def test_a_follow_up_after_fifteen_minutes_is_refused(town: Town) -> None:
    hold = town.discord.faults.hold("POST /webhooks/*")
    asked = asyncio.create_task(
        town.discord.slash(town.ada, town.square, "event list", city="Paris")
    )
    request = await town.discord.faults.reached(hold)
    town.discord.world.clock.advance(901)
    hold.release()
    await town.discord.wait_for(lambda: request.status)
    assert request.status == 401
    asked.cancel()


@pytest.mark.parametrize("how", ["op 7", "code 4000", "cut", "reset"])
async def test_a_lost_connection_is_resumed_and_nothing_is_missed_or_repeated(
    town: Town, how: str
) -> None:
    (session,) = town.discord.gateway.connected()
    town.whisper("before")
    await town.bot.line("message 'before'")
    match how:
        case "op 7":
            town.discord.gateway.reconnect()
        case "code 4000":
            await town.discord.gateway.close(4000)
        case _:
            town.discord.gateway.drop(reset=how == "reset")
    await town.discord.wait_for(lambda: session.link is None)
    town.whisper("meanwhile")
    await town.bot.line("resumed")
    await town.bot.line("message 'meanwhile'")
    assert town.bot.lines.count("message 'before'") == 1
    assert (session.resumes, len(town.discord.gateway.identifies)) == (1, 1)


async def test_an_invalid_session_identifies_again(town: Town) -> None:
    town.discord.gateway.invalidate()
    await town.discord.wait_for(lambda: len(town.discord.gateway.identifies) == 2)
    await town.bot.line(lambda _: sum("ready" in line for line in town.bot.lines) == 2)


async def test_a_refused_token_ends_the_bot(unstarted: Town) -> None:
    unstarted.discord.refuse_token()
    await unstarted.bot.start()
    await unstarted.bot.line("stopped: Improper token")
    assert await unstarted.bot.wait() == 3


async def test_a_token_refused_on_the_gateway_ends_the_bot(unstarted: Town) -> None:
    unstarted.discord.gateway.refuse = 4004
    await unstarted.bot.start()
    await unstarted.bot.line("4004")
    assert await unstarted.bot.wait() == 3


async def test_a_gateway_that_stops_answering_heartbeats_is_left_and_resumed(
    unstarted: Town,
) -> None:
    gateway = unstarted.discord.gateway
    gateway.heartbeat_interval = 50
    unstarted.bot.env["SAMPLE_HEARTBEAT_TIMEOUT"] = "0.3"
    await unstarted.restart()
    (session,) = gateway.connected()
    beats = gateway.beats
    await unstarted.discord.wait_for(lambda: gateway.beats > beats + 10)
    assert session.resumes == 0
    gateway.mute = True
    await unstarted.discord.wait_for(lambda: session.resumes)


async def test_a_resume_may_repeat_what_was_received(town: Town) -> None:
    town.whisper("hi")
    await town.bot.line("message 'hi'")
    town.discord.gateway.repeats = 1
    town.discord.gateway.reconnect()
    heard = "message 'hi'"
    await town.bot.line(lambda _: sum(heard in line for line in town.bot.lines) == 2)


async def test_each_identification_is_one_less_for_today(town: Town) -> None:
    left = town.discord.gateway.starts
    await town.bot.kill()
    await town.restart()
    assert town.discord.gateway.starts == left - 1


async def test_a_gateway_that_is_down_lets_nobody_in(unstarted: Town) -> None:
    unstarted.discord.gateway.down = True
    await unstarted.bot.start()
    await unstarted.bot.line("503")
    assert unstarted.discord.gateway.identifies == []


async def test_a_sixth_message_in_five_seconds_waits_for_the_window() -> None:
    clock = Clock(lambda: 1_000.0)
    limits = Limits(clock)
    limits.strict()
    request = Request("POST", "/channels/1/messages", "/channels/{channel}/messages")
    request.params["channel"] = "1"
    refusals = [limits.take(request)[1] for _ in range(6)]
    assert refusals[:5] == [None] * 5
    assert refusals[5] is not None
    assert (refusals[5].status, refusals[5].body["retry_after"]) == (429, 5.0)
    clock.advance(5)
    headers, refusal = limits.take(request)
    assert (headers["X-RateLimit-Remaining"], refusal) == ("4", None)
