"""A stand-in for Discord on a loopback port: REST (API v10) and the gateway, for the real bot.

async with Standin() as discord:
    guild = discord.world.add_guild("Town")
    ...
    async with BotProcess(directory, discord.env):
        await discord.ready()
        reply = await discord.slash(ada, square, "event list")
"""

from .interactions import Callback, Reply
from .nursery import Crash, Nursery
from .process import BotProcess
from .request import Request
from .server import Standin
from .world import Channel, Clock, Guild, Member, Message, Permission, Role, User, World

__all__ = [
    "BotProcess",
    "Callback",
    "Channel",
    "Clock",
    "Crash",
    "Guild",
    "Member",
    "Message",
    "Nursery",
    "Permission",
    "Reply",
    "Request",
    "Role",
    "Standin",
    "User",
    "World",
]
