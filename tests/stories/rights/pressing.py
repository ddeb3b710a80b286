"""Pressing anything with anything packed in it, as someone with another client could."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import pytest
import simcord
from simcord.actors import _dispatch_actor_interaction
from simcord.backend.serializers import message_payload
from simcord.enums import InteractionType

from domain.ids import encode
from tests.stories.rights.specs import FORM, spec_of
from tests.stories.rights.world import World

_REFUSED = re.compile(r"refusal='(\w+)'")
Who: TypeAlias = simcord.MemberActor | simcord.UserHandle


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a press or a command: the name of its refusal, or of none; what it said."""

    refusal: str
    fault: bool
    result: simcord.InteractionResult

    @property
    def said(self) -> str:
        """Everything that was shown."""
        shown = self.result.response
        whole = f"{shown.content} {[one.to_dict() for one in shown.embeds]}" if shown else ""
        return f"{whole} {self.result.modal}"


def custom_id(world: World, action: str, *, self_id: int = 0) -> tuple[str, list[str]]:
    """What a button of ``action`` would carry, with real identifiers, and what would be chosen."""
    known = {**world.things, "self": self_id}
    packed, chosen = spec_of(action)
    parts = [_part(one, known, for_value=False) for one in packed]
    return ":".join((action, *parts))[:100], [_part(one, known, for_value=True) for one in chosen]


def _part(token: str, known: dict[str, int], *, for_value: bool) -> str:
    if token.startswith("="):
        return token[1:]
    if token.startswith("~"):
        return encode(known[token[1:]])
    number = int(token) if token.isdecimal() else known[token]
    return str(number) if for_value else encode(number)


async def press(world: World, who: Who, action: str, log: pytest.LogCaptureFixture) -> Outcome:
    """Press, choose or send ``action``."""
    packed, chosen = custom_id(world, action, self_id=who.id)
    return await forge(world, who, packed, chosen, log)


async def forge(
    world: World,
    who: Who,
    packed: str,
    chosen: list[str],
    log: pytest.LogCaptureFixture,
    form: Mapping[str, str] = FORM,
) -> Outcome:
    """Send a press of any kind at once: a button, a choice, and every field of every form."""
    data: dict[str, Any] = {
        "custom_id": packed,
        "component_type": 3,
        "values": chosen,
        "components": [
            {"type": 1, "components": [{"type": 4, "custom_id": name, "value": value}]}
            for name, value in form.items()
        ],
    }
    log.clear()
    channel = who.dm_channel if isinstance(who, simcord.UserHandle) else world.town.square
    backend = world.town.env.backend
    under = await _message(world, who)
    shown = dict(message_payload(backend, backend.get_message(channel.id, under)))
    kind = InteractionType.MESSAGE_COMPONENT
    result = await _dispatch_actor_interaction(
        who, kind, channel, data, extra={"message": shown}, source_message_id=under
    )
    return outcome(result, log)


async def _message(world: World, who: Who) -> int:
    """A message of the bot's, under which the press is: the same for all of a place."""
    place = who.id if isinstance(who, simcord.UserHandle) else 0
    if place not in world.under:
        client = world.town.bot.client
        target: Any = (
            await client.fetch_user(place) if place else client.get_channel(world.town.square.id)
        )
        world.under[place] = (await target.send("Made up")).id
    return world.under[place]


def outcome(result: simcord.InteractionResult, log: pytest.LogCaptureFixture) -> Outcome:
    """What the log says became of it."""
    found = _REFUSED.search(log.text)
    return Outcome(found[1] if found else "", "event='incident'" in log.text, result)
