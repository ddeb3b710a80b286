"""What is typed with each command: the things of the town by their names."""

from __future__ import annotations

from typing import Any, Final

import pytest
import simcord
from simcord.actors import _dispatch_actor_interaction
from simcord.enums import InteractionType

from tests.stories.rights.pressing import Outcome, outcome
from tests.stories.rights.world import World

_EVENT: Final = {"event": "Potluck"}
_LYON: Final = {"chapter": "Lyon"}

TYPED: Final[dict[str, dict[str, Any]]] = {
    "ask": {"question": "What is on?"},
    "event list": {},
    "event show": _EVENT,
    "event join": _EVENT,
    "event leave": _EVENT,
    "event agenda": _EVENT,
    "event pitch": {**_EVENT, "project": "Loom"},
    "event question": {**_EVENT, "text": "Who brings bread?"},
    "event create": {"title": "Bread", "when": "20 May 19:00", **_LYON},
    "event edit": {**_EVENT, "title": "Big potluck"},
    "event cancel": _EVENT,
    "event duplicate": {**_EVENT, "when": "20 May 19:00"},
    "event cohost": {**_EVENT, "chapter": "Porto"},
    "event session": {**_EVENT, "title": "Bread", "when": "14 May 19:30"},
    "event checkin": _EVENT,
    "event recap": _EVENT,
    "event import": _LYON,
    "remind me": {"what": "Bread", "when": "tomorrow 10:00"},
    "remind event": {**_EVENT, "lead": "1 hour"},
    "remind cancel": {"reminder": "Bread"},
    "member find": {"query": "clay"},
    "member show": {"member": "guest"},
    "project add": {"name": "Loom"},
    "project show": {"project": "Kiln"},
    "partner find": {"query": "clay"},
    "profile visibility": {"field": "city", "level": "network"},
    "profile language": {"language": "fr"},
    "profile timezone": {"zone": "Europe/Lisbon"},
    "profile reminders": {"via": "dm"},
    "profile pairing": {"choice": "on"},
    "chapter announce": {**_LYON, "text": "Hello"},
    "chapter add": {"city": "Lille"},
    "chapter edit": {**_LYON, "description": "Ours"},
    "chapter compost": _LYON,
    "chapter reseed": _LYON,
    "chapter show": _LYON,
    "chapter near": {"city": "Lyon"},
    "chapter join": _LYON,
    "chapter leave": _LYON,
    "chapter start": {"city": "Lille", "why": "Because"},
    "chapter health": _LYON,
    "chapter invite": _LYON,
    "chapter invites": _LYON,
    "chapter requests": _LYON,
    "chapter roles": _LYON,
    "chapter role-add": {**_LYON, "role": "plain"},
    "chapter role-remove": {**_LYON, "role": "Potters"},
    "chapter grant": {"member": "guest", **_LYON},
    "chapter take": {"member": "local", **_LYON},
    "connector propose": {"member": "guest", **_LYON},
    "connector endorse": {"candidate": "owner"},
    "connector object": {"candidate": "owner", "reason": "Because"},
    "connector handover": {**_LYON, "to": "guest"},
    "connector add": {"member": "guest", **_LYON},
    "connector remove": {"member": "former", **_LYON, "reason": "Because"},
    "connector step-down": _LYON,
    "connector recover": {"member": "cohost", "to": "guest"},
    "decide propose": {"title": "Paint", "text": "Blue", "closes": "in 5 days", **_LYON},
    "decide show": {"decision": "Paint"},
    "magazine follow": {},
    "magazine editor": {"member": "guest"},
    "magazine idea": {"title": "Clay"},
    "board offer": {"text": "Clay"},
    "board need": {"text": "Clay"},
    "board challenge": {"text": "Clay", "date": "20 May", "team": 3},
    "handbook search": {"query": "kilns"},
    "handbook edit": {"page": "Kilns"},
    "handbook remove": {"page": "Kilns"},
    "onboard board": _LYON,
    "onboard nudge": {"member": "owner"},
    "onboard buddy": {"member": "owner"},
    "onboard playbook show": {"playbook": "newcomer"},
    "onboard playbook edit": {"playbook": "newcomer", **_LYON},
    "onboard start": {"member": "local", "playbook": "newcomer", **_LYON},
    "onboard done": {"step": "Say hello"},
    "onboard skip": {"step": "Say hello"},
}
"""Options of every command that has any; people and the role by their names in the town."""

_PEOPLE: Final = frozenset({"member", "to"})


async def types(
    world: World, who: str, name: str, log: pytest.LogCaptureFixture, /, **otherwise: str
) -> Outcome:
    """Type a command with what the table above says, or ``otherwise``."""
    given = {
        option: world.people[value] if option in _PEOPLE else value
        for option, value in {**TYPED.get(name, {}), **otherwise}.items()
    }
    if given.get("role") == "plain":
        given["role"] = world.plain
    log.clear()
    result = await world.people[who].slash(world.town.square, name, **given)
    return outcome(result, log)


async def chooses(world: World, who: str, name: str, log: pytest.LogCaptureFixture) -> Outcome:
    """Choose an entry of a menu, on a person or on a message."""
    town = world.town
    log.clear()
    on_person = name in {"Profile", "Start onboarding"}
    target: Any = world.people["local"] if on_person else world.message
    return outcome(await world.people[who].context_menu(town.square, name, target), log)


async def writes(
    world: World, who: simcord.UserHandle, name: str, log: pytest.LogCaptureFixture
) -> Outcome:
    """Send a command in direct messages with nothing typed, as another client could."""
    log.clear()
    root, *inner = name.split()
    options: list[dict[str, Any]] = []
    for at, part in reversed(list(enumerate(inner))):
        kind = 1 if at == len(inner) - 1 else 2
        options = [{"name": part, "type": kind, "options": options}]
    data = {"id": "1", "name": root, "type": 1, "options": options}
    kind = InteractionType.APPLICATION_COMMAND
    return outcome(await _dispatch_actor_interaction(who, kind, who.dm_channel, data), log)
