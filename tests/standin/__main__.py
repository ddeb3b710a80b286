"""`python -m tests.standin --port 8100`: a small town to point a bot at by hand."""

from __future__ import annotations

import argparse
import asyncio
import itertools
from functools import partial

from .server import Standin
from .world import Channel, Message

FOREVER = 10.0**9  # seconds


async def serve(port: int) -> None:
    """Serve until interrupted, printing the settings for the bot and what it posts."""
    async with Standin(port=port) as discord:
        guild = discord.world.add_guild("Town")
        square = discord.world.add_channel(guild, "square")
        discord.world.add_member(guild, discord.world.add_user("ada"))
        for name, value in discord.env.items():
            print(f"{name}={value}")
        print(f"DISCORD_GUILD_ID={guild.id}", flush=True)
        for number in itertools.count():
            message = await discord.wait_for(partial(nth, discord, square, number), FOREVER)
            author = discord.world.users[message.author_id]
            print(f"#{square.name} {author.name}: {message.content}", flush=True)


def nth(discord: Standin, channel: Channel, number: int) -> Message | None:
    """The message of that number in a channel, if it was written already."""
    written = discord.messages(channel)
    return written[number] if len(written) > number else None


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.standin", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 picks a free one")
    try:
        asyncio.run(serve(parser.parse_args().port))
    except KeyboardInterrupt:
        print()


main()
