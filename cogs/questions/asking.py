"""Questions in people's own words: ``/ask``, a message that mentions the bot, a direct message."""

from __future__ import annotations

import re
from typing import Any

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from cogs.questions import acting
from cogs.support.desk import Desk, Interaction, answer
from cogs.support.options import desk_of
from cogs.support.presses import on
from domain.errors import Refusal, WhenRefused
from domain.guides import reader_of
from domain.ids import encode, new_id
from domain.people import Person
from domain.questions import language_of
from domain.questions.answers import (
    Answer,
    Declined,
    Greeted,
    NowhereKnown,
    Unknown,
    Wanted,
)
from services import people
from services.privacy import hiding
from services.questions import asking
from services.questions.asking import Given
from services.questions.memory import Memory
from views import answers as views
from views.commands import words
from views.errors import incident, refused
from views.ids import Pressed
from views.reply import Reply
from views.texts import Say

log = structlog.get_logger("questions")
_SPOKEN = {discord.MessageType.default, discord.MessageType.reply}
# A reply calls the bot without naming it. Such a remark, when it is no question, needs no answer.
_REMARKS = (Unknown, Declined, Greeted)


@app_commands.command(name="ask", description=words("cmd-ask"))
@app_commands.describe(question=words("opt-question"))
async def ask_command(interaction: Interaction, question: app_commands.Range[str, 1, 6000]) -> None:
    """Answer a question for the asker alone."""
    desk, cog = desk_of(interaction), interaction.client.get_cog(Questions.__cog_name__)
    person = await desk.person(interaction)
    try:
        given = await asking.ask_in_private(desk.house, person, question, cog.memory)
    except WhenRefused as refusal:
        await answer(interaction, refused(refusal, _voice(desk, question, person)))
        return
    try:
        await answer(interaction, await _privately(interaction, person, given))
    finally:
        if given.kept is not None:
            await given.kept


async def _privately(interaction: Interaction, person: Person, given: Given) -> Reply:
    desk = desk_of(interaction)
    say, reader = _say(desk, given.answer.language, person), reader_of(person)
    if isinstance(given.answer.found, Wanted):
        channel = interaction.channel_id if interaction.guild_id else None
        return await _carried(desk, person, given.answer, given.answer.found, channel)
    if interaction.guild_id is None:
        return views.letter(given.answer, say, reader=reader)
    return views.reply(given.answer, say, draft=given.draft, reader=reader)


async def _carried(
    desk: Desk, person: Person, given: Answer, wanted: Wanted, channel: int | None
) -> Reply:
    """What is asked to be done, shown for its *Confirm* in a language that we speak whole."""
    spoken = desk.texts.known(given.language) or person.language
    say = desk.texts.say(spoken)
    try:
        return await acting.shown(desk, person, wanted, say, channel=channel)
    except Refusal as refusal:
        return refused(refusal, say)


def _say(desk: Desk, language: str, person: Person) -> Say:
    """The voice of the question's language, or the person's when we do not speak it."""
    known = desk.texts.known(language, answering=True)
    return desk.texts.say(known or person.language, answering=True)


def _voice(desk: Desk, text: str, person: Person) -> Say:
    return _say(desk, language_of(text[:500], fallback=person.language[:2]), person)


def _called(message: discord.Message) -> dict[int, str]:
    """The names of those whom a message mentions, as Discord has them."""
    return {user.id: user.display_name for user in message.mentions}


class Questions(commands.Cog):
    """Messages that are meant for the bot, and *Share*."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.memory = Memory()

    async def cog_load(self) -> None:
        """What somebody asked is forgotten when they are erased."""
        self._desk.house.forgetting["questions"] = self.memory.forget

    @property
    def _desk(self) -> Desk:
        desk: Desk = self._client.desk
        return desk

    @on("answer.share")
    async def share(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Share*: the answer again, with what everyone may see."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await asking.share(desk.house, person, pressed.number(0))
        say = _say(desk, found.language, person)
        await answer(interaction, views.public(found, say, asker=person.id))

    @commands.Cog.listener("on_message")
    async def heard(self, message: discord.Message) -> None:
        """A message that mentions the bot, or a direct one."""
        if not self._is_meant(message):
            return
        try:
            reply = await self._reply(message)
        except Exception as error:  # every error becomes a sentence
            reply = self._trouble(error, self._desk.texts.say(self._desk.house.language))
        if reply is not None:
            await self._send(message, reply)

    def _is_meant(self, message: discord.Message) -> bool:
        author = message.author
        if author.bot or message.webhook_id is not None or message.type not in _SPOKEN:
            return False
        if message.guild is None:
            return True
        return any(user.id == self._client.user.id for user in message.mentions)

    async def _reply(self, message: discord.Message) -> Reply | None:
        if message.guild is None:
            return await self._in_private(message)
        return await self._in_channel(message, message.guild.id)

    async def _in_channel(self, message: discord.Message, network: int) -> Reply | None:
        """For everyone in the channel, hence with the eyes of nobody in particular."""
        desk, author = self._desk, message.author
        named, text = self._text(message)
        called = _called(message)
        person = await people.person(desk.house, network, author.id, author.display_name)
        say = _voice(desk, text, person)
        if not text:
            return views.short(say) if named else None
        try:
            place = message.channel.id
            found = await asking.ask(
                desk.house, person, text, self.memory, channel=place, called=called
            )
        except Exception as error:  # every error becomes a sentence
            unasked = not named and isinstance(error, Refusal)
            return None if unasked else self._trouble(error, say)
        if not named and isinstance(found.found, _REMARKS):
            return None
        reply = views.public(found, _say(desk, found.language, person))
        return reply.without(await hiding.hidden(desk.house, network))

    async def _in_private(self, message: discord.Message) -> Reply:
        desk = self._desk
        _, text = self._text(message)
        called = _called(message)
        person = await people.by_message(desk.house, message.author.id)
        if person is None:
            language = language_of(text[:500], fallback=desk.house.language)
            return refused(NowhereKnown(), desk.texts.say(language))
        say = _voice(desk, text, person)
        if not text:
            return views.short(say)
        try:
            found = await asking.ask(desk.house, person, text, self.memory, called=called)
            known = await people.networks_of(desk.house, person.id)
            say = _say(desk, found.language, person)
            if isinstance(found.found, Wanted):
                reply = await _carried(desk, person, found, found.found, None)
                reply = views.headed(reply, found, say) if len(known) > 1 else reply
            else:
                reader = reader_of(person)
                reply = views.letter(found, say, reader=reader, several=len(known) > 1)
        except Exception as error:  # every error becomes a sentence
            return self._trouble(error, say)
        return reply.without(await hiding.hidden(desk.house, person.network, person.id))

    def _text(self, message: discord.Message) -> tuple[bool, str]:
        """Whether the bot is named in the words, and the words without it."""
        own = re.compile(rf"<@!?{self._client.user.id}>")
        named = own.search(message.content) is not None
        return named, own.sub(" ", message.content).strip()

    def _trouble(self, error: Exception, say: Say) -> Reply:
        """The sentence for a refusal, or an incident number that finds the error in the log."""
        if isinstance(error, Refusal):
            log.info("refused", refusal=type(error).__name__)
            return refused(error, say)
        number = encode(new_id(self._desk.house.now()))[-8:].upper()
        log.error("incident", number=number, exc_info=error)
        return incident(number, say)

    async def _send(self, message: discord.Message, reply: Reply) -> None:
        given = reply.fresh()
        if message.guild is not None:
            given["reference"] = message.to_reference(fail_if_not_exists=False)
        try:
            await message.channel.send(**given)
        except discord.HTTPException as error:
            # Closed direct messages, or a channel where the bot may not write.
            log.info("unanswered", status=error.status, code=error.code)
