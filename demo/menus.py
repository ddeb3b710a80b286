"""The menus that Discord opens on a message or on who wrote it: simcord's page has none of its own."""

from __future__ import annotations

import secrets
from typing import Any

from simcord.backend.access import can_access_message
from simcord.backend.errors import BackendError, SetupError
from simcord.enums import AppCommandType
from simcord.results import ResponseMessage

from demo.tongue import locale

_KINDS = {"user": AppCommandType.USER, "message": AppCommandType.MESSAGE}


class NoMenu(LookupError):
    """What was chosen cannot be: the message or the command is not there for them."""


def offered(room: Any, page: Any) -> list[dict[str, str]]:
    """The commands of the menus that ``page`` may use: ``name``, ``kind`` and, translated, ``label``."""
    backend = room.env.backend
    if backend.get_channel(page.channel_id).guild_id is None:
        return []
    return [
        {
            "name": command["name"],
            "kind": kind,
            "label": (command.get("name_localizations") or {}).get(locale()) or command["name"],
        }
        for kind, type in _KINDS.items()
        for command in backend.visible_commands(
            user_id=page.viewer.id, channel_id=page.channel_id, type=type
        )
    ]


async def run(room: Any, page: Any, name: str, message_id: int) -> None:
    """Who looks at ``page`` chooses the command ``name`` in the menu of a message.

    One about people is about who wrote it. What the bot answers late is shown when it comes.
    Raises ``NoMenu``.
    """
    kinds = {one["name"]: one["kind"] for one in offered(room, page)}
    try:
        message = room.env.backend.get_message(page.channel_id, message_id)
        if name not in kinds or not can_access_message(
            room.env, page.channel_id, message, page.viewer, history=True
        ):
            raise NoMenu(name)
        if kinds[name] == "message":
            target = ResponseMessage(room.env, message)
        else:
            target = room._member_handle(page, message.author_id)
        result = await page.viewer.context_menu(room.channel, name, target)
    except (BackendError, SetupError) as error:
        raise NoMenu(name) from error
    except TimeoutError:  # it was chosen, and the bot is at work still
        return
    if result.modal is not None:
        page.modal = result
        page.modal_handle = f"m_{secrets.token_urlsafe(12)}"
