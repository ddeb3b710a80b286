"""The first answer to an interaction, as discord.py sends it, without having it described to us.

discord.py asks Discord to send the answer back as a message and builds its objects of that. Nothing
here looks at them, and for a list with a select that is a fifth of the time until it is answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import discord
from discord import InteractionResponseType as Kind
from discord import app_commands
from discord.http import Route
from discord.webhook.async_ import async_context

Choices = list[app_commands.Choice[str]]


async def respond(
    interaction: discord.Interaction[Any], kind: Kind, data: Mapping[str, Any]
) -> None:
    """Answer with ``data``, of the shape that Discord documents for this ``kind``.

    Raises discord.py's errors, as the methods of ``interaction.response`` do.
    """
    response = interaction.response
    if response.is_done():
        raise discord.InteractionResponded(interaction)
    http = interaction._state.http
    route = Route(
        "POST",
        "/interactions/{webhook_id}/{webhook_token}/callback",
        webhook_id=interaction.id,
        webhook_token=interaction.token,
    )
    await async_context.get().request(
        route,
        session=interaction._session,
        proxy=http.proxy,
        proxy_auth=http.proxy_auth,
        payload={"type": kind.value, "data": data},
    )
    response._response_type = kind  # what ``is_done`` goes by


async def offer(
    interaction: discord.Interaction[Any], choices: Iterable[tuple[str, str]]
) -> Choices:
    """Suggest ``choices``, each a name and its value, of at most 100 characters; none are left to
    send, which is what a function that autocompletes returns."""
    told = [{"name": name, "value": value} for name, value in choices]
    await respond(interaction, Kind.autocomplete_result, {"choices": told})
    return []
