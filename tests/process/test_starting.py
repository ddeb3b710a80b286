"""The bot says who it is before it is furnished: whoever asks meanwhile is answered like anybody."""

from __future__ import annotations

from tests.process.conftest import RealTown

SOON = 30.0  # seconds; the machine may be busy
COMMANDS = "PUT /applications/*/commands"


async def test_who_asks_while_the_bot_is_being_furnished_is_answered(real: RealTown) -> None:
    await real.start()
    real.discord.patience = real.discord.interactions.answer_within = SOON
    await real.bot.terminate()
    known = len(real.discord.gateway.identifies)
    telling = real.discord.faults.hold(COMMANDS)
    await real.bot.start()
    await real.discord.wait_for(lambda: len(real.discord.gateway.identifies) > known, SOON)
    reply = await real.discord.slash(real.member, real.square, "event mine")
    assert reply.message is not None
    assert "You have not answered any coming event" in reply.message.content
    await real.discord.faults.reached(telling, SOON)  # answered before Discord heard the commands
    telling.release()
    assert "incident" not in real.bot.output


async def test_a_start_that_cannot_be_furnished_ends_that_life_and_tries_again(
    real: RealTown,
) -> None:
    real.discord.faults.answer(COMMANDS, 403, '{"message": "Missing Access", "code": 50001}')
    await real.bot.start()
    await real.bot.line("life-over", SOON)
    await real.discord.wait_for(lambda: real.discord.rest.commands.syncs == 1, SOON)
