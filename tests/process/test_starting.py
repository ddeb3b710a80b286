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


async def test_what_happens_while_the_bot_is_being_furnished_is_not_missed(real: RealTown) -> None:
    await real.start()
    await real.bot.line("roll-called", SOON)
    await real.bot.terminate()
    discord = real.discord
    known = len(discord.gateway.identifies)
    await real.bot.start()
    await discord.wait_for(lambda: len(discord.gateway.identifies) > known, SOON)
    await discord.ready()  # the session is there; its cogs are not yet
    newcomer = discord.world.add_user("noor")
    discord.join(newcomer, real.guild)
    asked = discord.say(
        real.member, real.square, f"<@{discord.world.bot.id}> what is on this week?"
    )
    await discord.message(discord.world.dm(newcomer), timeout=SOON)
    await discord.wait_for(lambda: len(discord.messages(real.square)) > 1, SOON)
    reply = discord.messages(real.square)[-1]
    assert reply.reply_to == asked.id
    assert "incident" not in real.bot.output
    await real.bot.terminate(SOON)
    assert real.rows("SELECT count(*) FROM members WHERE id = ?", newcomer.id) == [(1,)]
    assert len(discord.messages(discord.world.dm(newcomer))) == 1


async def test_a_signal_while_the_bot_is_being_furnished_ends_it_in_peace(real: RealTown) -> None:
    known = len(real.discord.gateway.identifies)
    await real.bot.start()
    await real.discord.wait_for(lambda: len(real.discord.gateway.identifies) > known, SOON)
    await real.bot.terminate(SOON)
    assert "Traceback" not in real.bot.output
    assert "stopped" in real.bot.output
