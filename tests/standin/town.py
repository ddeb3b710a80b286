"""A small town and the sample bot in it, for the proofs of the stand-in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .process import BotProcess
from .request import Request
from .server import Standin
from .world import Channel, Guild, Message, Role, User

SAMPLE = Path(__file__).with_name("sample_bot.py")
SENDING = "POST /channels/*/messages"


@dataclass
class Town:
    """A server with one channel, one person and one role, seen by the sample bot."""

    discord: Standin
    bot: BotProcess
    guild: Guild
    square: Channel
    ada: User
    chapter: Role

    async def restart(self) -> None:
        """Start the bot again, and wait until it is there."""
        await self.bot.start()
        await self.bot.line("ready")

    def whisper(self, text: str) -> None:
        """Let Ada write to the bot directly."""
        self.discord.say(self.ada, self.discord.world.dm(self.ada), text)

    def told(self) -> list[Message]:
        """What the bot wrote to Ada directly."""
        sent = self.discord.messages(self.discord.world.dm(self.ada))
        return [m for m in sent if m.author_id == self.discord.world.bot.id]

    async def order(self, text: str, *, answers: int = 1) -> Request:
        """Whisper, and wait for so many further answers to the bot's sending; the last request."""
        before = len(self._answered())
        self.whisper(text)
        await self.discord.wait_for(lambda: len(self._answered()) >= before + answers)
        return self._answered()[-1]

    def _answered(self) -> list[Request]:
        return [request for request in self.discord.asked(SENDING) if request.status]
