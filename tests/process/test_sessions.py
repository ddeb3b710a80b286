"""Sessions with Discord, over real sockets: one that resumes tells twice, one that begins anew tells
nothing of what happened between."""

from __future__ import annotations

from tests.process.conftest import RealTown
from tests.standin import Standin

ANSWER = "POST /interactions/*/callback"
WAIT = 60.0  # seconds, on a machine that has much else to do


async def begun(real: RealTown) -> Standin:
    """The bot is there, and through with what it does at first; people wait as long as it takes."""
    await real.start()
    await real.bot.line("roll-called", WAIT)
    real.discord.patience = real.discord.interactions.answer_within = WAIT
    return real.discord


async def test_what_a_resumed_session_tells_again_is_done_once(real: RealTown) -> None:
    discord = await begun(real)
    await real.announce("Potluck")
    card = await discord.message(real.news, timeout=WAIT)
    scheduled = discord.rest.scheduled
    number = await discord.wait_for(lambda: next(iter(scheduled.all), None), timeout=WAIT)
    shown = await real.propose("Picnic")
    assert shown.message is not None
    newcomer = discord.world.add_user("noor")
    discord.join(newcomer, real.guild)
    await discord.click(real.steward, shown.message, "Confirm")
    await discord.click(real.member, card, "Going")
    scheduled.interested(number, newcomer)
    inbox = discord.world.dm(newcomer)
    await discord.message(inbox, timeout=WAIT)
    await discord.wait_for(lambda: "1 maybe" in str(real.cards("Potluck")[0].embeds), WAIT)
    (session,) = discord.gateway.connected()
    answered = len(discord.asked(ANSWER))
    discord.gateway.repeats = 200
    discord.gateway.drop(reset=True)
    await discord.wait_for(lambda: session.resumes == 1 and session.link is not None, WAIT)
    reply = await discord.slash(real.member, real.square, "event list")  # behind all that
    assert "Picnic" in str(reply.embeds) + reply.content
    # Five that it had answered before are answered again, which Discord does not take.
    await discord.wait_for(lambda: len(discord.asked(ANSWER)) >= 2 * answered + 1, WAIT)
    await real.bot.terminate(WAIT)
    assert answered == 5
    assert len(discord.messages(inbox)) == 1
    assert len(real.cards("Potluck")) == len(real.cards("Picnic")) == 1
    said = "SELECT member, answer FROM answers ORDER BY member"
    assert real.rows(said) == sorted([(real.member.id, "going"), (newcomer.id, "maybe")])
    assert real.rows("SELECT count(*) FROM events") == [(2,)]
    assert "incident" not in real.bot.output
    assert "Traceback" not in real.bot.output


async def test_what_happened_between_two_sessions_is_found_out(real: RealTown) -> None:
    other = real.discord.world.add_guild("Elsewhere")
    discord = await begun(real)
    left = "SELECT left_at IS NOT NULL FROM members WHERE id = ?"
    gone = "SELECT gone_at IS NOT NULL FROM networks WHERE id = ?"
    await discord.slash(real.member, real.square, "event list")
    await discord.wait_for(lambda: real.rows(gone, other.id) == [(0,)], WAIT)
    del real.guild.members[real.member.id]
    newcomer = discord.world.add_user("noor")
    # Moments are kept to the second: who came in that of the first look is no newcomer.
    discord.world.add_member(real.guild, newcomer).joined_at += 1
    del discord.world.guilds[other.id]
    discord.gateway.invalidate()
    await discord.message(discord.world.dm(newcomer), timeout=WAIT)
    await real.bot.line(lambda line: "roll-called" in line and "left=1" in line, WAIT)
    await real.bot.line("removed", WAIT)
    await real.bot.terminate(WAIT)
    assert real.rows(left, real.member.id) == [(1,)]
    assert real.rows(gone, other.id) == [(1,)]
    assert real.rows(gone, real.guild.id) == [(0,)]


async def test_a_server_in_an_outage_is_not_taken_for_one_that_removed_the_bot(
    real: RealTown,
) -> None:
    discord = await begun(real)
    told = {"id": str(real.guild.id), "unavailable": True}
    discord.gateway.dispatch("GUILD_DELETE", told, real.guild.id)
    discord.gateway.dispatch("GUILD_DELETE", {"id": "1", "unavailable": True}, real.guild.id)
    await discord.slash(real.member, real.square, "help")
    await real.bot.terminate(WAIT)
    assert real.rows("SELECT id FROM networks WHERE gone_at IS NOT NULL") == []
