"""The desk at which a cog works: the house's services below, the catalogue above."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

import aiohttp
import discord
import structlog
from discord import InteractionResponseType as Kind

from cogs.support.callback import respond
from cogs.support.patience import (
    ALREADY,
    PRESSES,
    Note,
    Patience,
    acknowledged,
    deferred_unheard,
    note_of,
)
from domain.errors import FormTooLate, Refusal, SelfServing, ServerOnly, StoreUnavailable
from domain.ids import LARGEST, decode, encode, new_id
from domain.networks import NotAMember
from domain.people import Person
from services import attempts, people
from services.house import House
from services.privacy import hiding
from views import nobody
from views.errors import incident, refused
from views.ids import unpack
from views.reply import Reply
from views.texts import Say, Texts

log = structlog.get_logger("desk")
Interaction = discord.Interaction[Any]
_BROKEN = (aiohttp.ClientError, OSError)  # connections, under nothing but sending


class NotAnswered(Exception):
    """No connection to Discord brought the answer. What was done stays, and can be asked for."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Who comes, in which language they are spoken to, and what is said of errors."""

    house: House
    texts: Texts

    async def person(self, interaction: Interaction) -> Person:
        """Who acts, with the rights that Discord and the store say they have now; asked once.

        In direct messages (the buttons of a reminder) someone acts in the network that wrote the
        message, or that of what is pressed, else where they were last. Raises ``ServerOnly`` when
        no network knows them, and ``NotAMember`` in a server that the bot was never added to.
        """
        known: Person | None = interaction.extras.get("person")
        if known is not None:
            return known
        user, guild_id = interaction.user, interaction.guild_id
        locale = self.texts.known(str(interaction.locale))
        if guild_id is None:
            tongue = str(interaction.locale)
            pressed = interaction.message.id if interaction.message else None
            person = await people.by_message(
                self.house,
                user.id,
                message=pressed,
                about=_numbers(interaction),
                locale=locale,
                tongue=tongue,
            )
        elif interaction.client.get_guild(guild_id) is None:
            raise NotAMember
        elif isinstance(user, discord.Member):
            person = await self._member(user, guild_id, interaction, locale)
        else:
            person = None
        if person is None:
            raise ServerOnly
        interaction.extras["person"] = person
        return person

    async def _member(
        self, user: discord.Member, guild_id: int, interaction: Interaction, locale: str | None
    ) -> Person:
        return await people.person(
            self.house,
            guild_id,
            user.id,
            user.display_name,
            role_ids=frozenset(role.id for role in user.roles),
            manages_server=interaction.permissions.manage_guild,
            locale=locale,
            tongue=str(interaction.locale),
        )

    def say(self, person: Person) -> Say:
        """The voice in which ``person`` is spoken to."""
        return self.texts.say(person.language)

    async def voice(self, interaction: Interaction) -> Say:
        """As ``say``, when all that is known is the interaction (a refusal, a fault)."""
        try:
            return self.say(await self.person(interaction))
        except Exception:
            log.debug("voice-by-locale", exc_info=True)
            return self.texts.say(str(interaction.locale))

    async def _keep(self, interaction: Interaction, refusal: SelfServing) -> None:
        try:
            await attempts.record(self.house, await self.person(interaction), refusal)
        except StoreUnavailable:
            log.warning("attempt-not-kept", refusal=type(refusal).__name__)

    async def trouble(self, interaction: Interaction, error: Exception) -> Reply:
        """What is said of an error: a refusal's sentence, or an incident number for the log."""
        say = await self.voice(interaction)
        if isinstance(error, Refusal):
            log.info("refused", refusal=type(error).__name__)
            if isinstance(error, SelfServing):
                await self._keep(interaction, error)
            return refused(error, say)
        number = encode(new_id(self.house.now()))[-8:].upper()
        log.error("incident", number=number, exc_info=error)
        return incident(number, say)


def _numbers(interaction: Interaction) -> list[int]:
    """The identifiers that a press carries, in its ``custom_id`` or as what was chosen."""
    data: Any = interaction.data or {}
    found = []
    for text in unpack(str(data.get("custom_id", ""))).args:
        with suppress(ValueError):
            found.append(decode(text))
    found += [int(text) for text in map(str, data.get("values", ())) if text.isdecimal()]
    return [number for number in found if number <= LARGEST]


async def _seemly(interaction: Interaction, reply: Reply) -> Reply:
    """``reply`` without those who asked to be erased: nobody but themselves sees them.

    In public, not even they do.
    """
    network = interaction.guild_id
    if network is None:
        person: Person | None = interaction.extras.get("person")
        if person is None:
            return reply
        network = person.network
    viewer = interaction.user.id if reply.private else None
    desk: Desk = interaction.client.desk
    try:
        return reply.without(await hiding.hidden(desk.house, network, viewer))
    except StoreUnavailable:  # that is what is being answered
        return reply.without(nobody.EVERYBODY)


async def answer(interaction: Interaction, reply: Reply) -> None:
    """Send ``reply``, as the first response or behind a deferred one."""
    reply = await _seemly(interaction, reply)

    def given() -> dict[str, Any]:
        for file in reply.files:
            file.reset()  # an attempt that failed may have read it
        return {"ephemeral": reply.private, **reply.fresh()}

    async def first() -> None:
        if reply.files:
            await interaction.response.send_message(**given())
        else:
            await respond(interaction, Kind.channel_message, reply.told())

    if await _first(interaction, first):
        return
    note = note_of(interaction)
    if note is Note.MESSAGE:
        await _insisting(partial(_edited, interaction, reply))
        return
    if note is Note.INSTEAD:
        await _insisting(partial(_put_back, interaction))
    try:
        await interaction.followup.send(wait=True, **given())
    except _BROKEN as error:  # it may have arrived, and a second one would stay beside it
        raise NotAnswered from error


async def _edited(interaction: Interaction, reply: Reply) -> None:
    for file in reply.files:
        file.reset()  # an attempt that failed may have read it
    await interaction.edit_original_response(**reply.edit(), attachments=list(reply.files))


async def _put_back(interaction: Interaction) -> None:
    """The message whose button was pressed, as it was: what was tried can be tried again."""
    if interaction.message is not None:
        was = interaction.message
        view = discord.ui.View.from_message(was, timeout=None)
        view.stop()
        await interaction.edit_original_response(
            content=was.content or None, embeds=was.embeds, view=view
        )


def announce(interaction: Interaction, words: str, note: Note = Note.MESSAGE) -> None:
    """Should the answer take longer than two seconds, let ``words`` say until then what is done.

    ``Note.INSTEAD`` is for private messages whose button was pressed and that ``replace`` will change.
    """
    patience: Patience | None = interaction.extras.get("patience")
    if patience is None:
        return
    shown = Reply(words)

    async def say() -> None:
        if note is Note.INSTEAD:
            await respond(interaction, Kind.message_update, shown.told_instead())
        else:
            await respond(interaction, Kind.channel_message, shown.told())

    patience.would_say(note, say)


async def replace(interaction: Interaction, reply: Reply) -> None:
    """Put ``reply`` in the place of the message whose button was pressed."""
    reply = await _seemly(interaction, reply)
    if interaction.message is not None and interaction.message.flags.components_v2:
        reply = reply.as_panel()

    async def first() -> None:
        if interaction.type in PRESSES:
            await respond(interaction, Kind.message_update, reply.told_instead())

    async def later() -> None:
        await interaction.edit_original_response(**reply.edit())

    if not await _first(interaction, first):
        note_of(interaction)  # it stands in the place of any words
        await _insisting(later)


def is_private(interaction: Interaction) -> bool:
    """Whether what was pressed stands in a message that only whoever pressed it sees."""
    return interaction.message is not None and interaction.message.flags.ephemeral


async def in_place(interaction: Interaction, reply: Reply) -> None:
    """In the place of the private message that was pressed; beside one that others see too."""
    await (replace if is_private(interaction) else answer)(interaction, reply)


async def open_form(interaction: Interaction, form: discord.ui.Modal) -> None:
    """Open ``form``. Raises ``FormTooLate`` when we were so slow that Discord opens none any more."""

    async def first() -> None:
        await interaction.response.send_modal(form)

    if not await _first(interaction, first):
        raise FormTooLate


async def _first(interaction: Interaction, respond: Callable[[], Awaitable[None]]) -> bool:
    """Let ``respond`` be the first answer; ``False`` when another, or a deferral, stands already.

    Raises discord.py's errors and ``NotAnswered``.
    """
    if await acknowledged(interaction):
        return False
    try:
        await _insisting(respond)
    except discord.HTTPException as error:
        if not deferred_unheard(interaction, error):
            raise
        return False
    return True


async def _insisting(respond: Callable[[], Awaitable[None]]) -> None:
    """Once more when the connection breaks: what changes nothing when Discord heard it before."""
    try:
        await respond()
    except _BROKEN as broken:
        log.info("answer-lost", error=type(broken).__name__)
        try:
            await respond()
        except discord.HTTPException as error:
            if error.code != ALREADY:
                raise
        except _BROKEN as error:
            raise NotAnswered from error
