"""A life ends, another begins: slowly, within the budget, and not where it would be of no use."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from domain.lives import A_DAY, ASK_AFTER, AT_ONCE, REFILL, UNCOUNTED
from jobs.alarm import Alarm
from jobs.life import GaveUp
from tests.process.living import Lives
from tests.stores import only_sqlite


@pytest.mark.parametrize("code", [4004, 4010, 4011, 4012, 4013, 4014])
async def test_what_does_not_mend_itself_is_not_tried_again(town: Lives, code: int) -> None:
    town.discord.gateway.refuse = code
    with pytest.raises(GaveUp, match="Discord"):
        await town.begin()
    assert len(town.discord.gateway.identifies) == 1


async def test_every_other_code_is_come_back_from(town: Lives) -> None:
    await town.ready()
    gateway = town.discord.gateway
    for code in (4000, 4001, 4002, 4003, 4005, 4006, 4007, 4008, 4009):
        if code in {4006, 4007, 4009}:  # not authenticated, wrong sequence, timed out
            gateway.sessions.clear()
        await gateway.close(code)
        await town.discord.wait_for(lambda: not gateway.connected())
        await town.there()
    assert town.pulse.lives == 1
    assert len(gateway.identifies) == 4


@pytest.mark.parametrize("how", ["asked", "resumable"])
async def test_a_session_that_can_go_on_costs_no_identification(town: Lives, how: str) -> None:
    await town.ready()
    gateway = town.discord.gateway
    (session,) = gateway.connected()
    if how == "asked":
        gateway.reconnect()
    else:
        gateway.invalidate(resumable=True)
    await town.discord.wait_for(lambda: session.resumes)
    assert (len(gateway.identifies), town.pulse.identified()) == (1, 1)


async def test_sessions_that_end_again_and_again_are_replaced_ever_more_slowly(
    town: Lives,
) -> None:
    await town.ready()
    gateway = town.discord.gateway
    for _ in range(6):
        gateway.invalidate()
        await town.discord.wait_for(lambda: not gateway.connected())
        await town.there()
    assert town.pauses == [5, 10, 20, 40, 40, 40]
    assert town.pulse.lives == 1
    assert town.pulse.identified() == len(gateway.identifies) == 7


async def test_a_gateway_that_ends_every_session_at_once_never_gets_more_than_the_budget(
    town: Lives,
) -> None:
    await town.spent(AT_ONCE - 3)
    await town.ready()
    gateway = town.discord.gateway
    began = town.house.now()
    for _ in range(6):
        gateway.invalidate()
        await town.discord.wait_for(lambda: not gateway.connected(), 30)
        await town.there()
    assert town.house.now() - began > 3 * REFILL  # the last ones came one by one
    assert town.pulse.identified() == AT_ONCE + 4


async def test_a_gateway_that_no_longer_answers_heartbeats_is_left_and_resumed(
    town: Lives,
) -> None:
    town.heartbeat = 0.4
    await town.ready()
    gateway = town.discord.gateway
    (session,) = gateway.connected()
    gateway.mute = True
    await town.discord.wait_for(lambda: session.resumes)
    gateway.mute = False
    await town.there()
    assert len(gateway.identifies) == 1


async def test_who_never_hears_hello_tries_again_ever_more_slowly(town: Lives) -> None:
    town.heartbeat = 0.4
    gateway = town.discord.gateway
    gateway.silent = True

    def heard(_seconds: float) -> None:
        gateway.silent = len(town.pauses) < 3

    town.on_pause = heard
    await town.ready()
    assert town.pauses == [1, 2, 4]
    assert len(gateway.identifies) == 1


async def test_who_never_hears_ready_begins_anew_and_says_so(town: Lives) -> None:
    gateway = town.discord.gateway
    gateway.unready = True
    town.patience = timedelta(seconds=0.5)
    said: list[str] = []

    def paused(_seconds: float) -> None:
        said.extend([town.pulse.gateway.why])
        gateway.unready = False

    town.on_pause = paused
    await town.ready()
    assert said == ["Discord is away (TimeoutError)"]
    assert town.pulse.lives == 2


async def _silent(alarm: Alarm) -> None:
    """Wait until it does not ring: while it does, it has no job."""
    while alarm._ringing:
        await asyncio.sleep(0)


async def test_a_second_ready_begins_nothing_a_second_time(
    town: Lives, caplog: pytest.LogCaptureFixture
) -> None:
    await town.ready()
    (bot,) = town.bots
    heard = [0]

    async def on_ready() -> None:
        heard[0] += 1

    bot.client.add_listener(on_ready)
    post, alarm = bot.post, bot.post.alarm
    await _silent(alarm)
    jobs = len(alarm._scheduler.get_jobs())
    for number in (1, 2):
        town.discord.gateway.ready_again()
        while heard[0] < number:
            await asyncio.sleep(0)
        hearing = [one for one in asyncio.all_tasks() if one.get_name().startswith("discord.py")]
        await asyncio.gather(*hearing, return_exceptions=True)
        names = Counter(task.get_name() for task in asyncio.all_tasks())
        others = ("Task-", "discord.py")  # without a name; one for each event that is heard
        own = {name: times for name, times in names.items() if not name.startswith(others)}
        assert set(own.values()) == {1}, own
    await _silent(alarm)
    assert len(alarm._scheduler.get_jobs()) == jobs <= 1
    # A schedule that runs already cannot be started: whoever tries is heard here.
    assert [one.message for one in caplog.records if one.levelname == "ERROR"] == []
    assert (bot.post, bot.post.alarm, len(town.bots)) == (post, alarm, 1)
    assert town.discord.rest.commands.syncs == 1
    assert len(town.discord.gateway.identifies) == 1


async def test_a_crash_loop_of_the_process_waits_for_its_budget_and_says_so(town: Lives) -> None:
    await town.spent(AT_ONCE)
    gateway = town.discord.gateway
    seen: list[tuple[int, str]] = []

    def paused(_seconds: float) -> None:
        seen.append((len(gateway.identifies), town.pulse.gateway.why))

    town.on_pause = paused
    await town.ready()
    ((identified, why),) = seen
    assert identified == 0
    assert why == f"identifications are kept back: {AT_ONCE} identifications in a day are enough"
    assert town.pauses[0] == pytest.approx(REFILL.total_seconds(), abs=10)
    assert town.pulse.identified() == AT_ONCE + 1


async def test_health_says_until_when_identifications_are_kept_back(town: Lives) -> None:
    await town.spent(AT_ONCE)
    lines: list[str] = []
    looking: list[asyncio.Task[None]] = []

    async def look() -> None:
        lines.extend((await town.health()).wrong)

    town.on_pause = lambda _seconds: looking.append(asyncio.create_task(look()))
    await town.ready()
    await asyncio.gather(*looking)
    (line,) = [one for one in lines if one.startswith("gateway:")]
    assert "identifications are kept back" in line


async def test_what_earlier_processes_spent_is_a_day_old_and_forgotten(town: Lives) -> None:
    await town.spent(A_DAY, ago=timedelta(days=1))
    await town.ready()
    assert town.pauses == []


async def test_the_last_of_discords_own_budget_is_left_alone(town: Lives) -> None:
    await town.spent(ASK_AFTER)
    gateway = town.discord.gateway
    gateway.starts, gateway.starts_back = 40, 7200.0

    def paused(_seconds: float) -> None:
        assert gateway.identifies == []
        gateway.starts = 1000

    town.on_pause = paused
    await town.ready()
    assert town.pauses[0] == 7200


async def test_who_cannot_count_identifies_every_two_minutes_at_most(town: Lives) -> None:
    async with town.uncounted():
        await town.ready()
        assert town.pauses[0] == pytest.approx(UNCOUNTED.total_seconds(), abs=5)
        assert len(town.discord.gateway.identifies) == 1
        town.discord.gateway.invalidate()
        await town.discord.wait_for(lambda: len(town.discord.gateway.identifies) == 2, 30)
        await town.there()
        assert sum(town.pauses[1:]) >= UNCOUNTED.total_seconds() - 5


@only_sqlite
async def test_lines_that_a_crash_cut_off_hinder_no_start(town: Lives) -> None:
    moment = int(town.house.now().timestamp())
    town.path.write_bytes(b"%d\n17\xff\x00 what\n\n%s" % (moment, str(moment)[:4].encode()))
    await town.ready()
    assert town.pulse.identified() == 2


async def test_a_fault_of_ours_ends_a_life_and_not_the_process(town: Lives) -> None:
    original = town._make
    broken = [True]

    def make(guard: object) -> object:
        bot = original(guard)  # type: ignore[arg-type]
        if broken.pop() if broken else False:
            bot.client._started = lambda: 1 / 0  # type: ignore[assignment]
        return bot

    town._make = make  # type: ignore[assignment,method-assign]
    await town.ready()
    await town.discord.wait_for(lambda: town.pulse.lives == 2)
    assert town.pauses == [1]
