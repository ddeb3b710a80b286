"""Where there is nothing yet, the answer says what to do next: a command that exists, or a button."""

from __future__ import annotations

import re
from typing import Any

import simcord

from tests.stories.conftest import Town
from tests.stories.test_help import typed

LOOKING = frozenset(
    {
        *("agenda", "audit", "board", "candidates", "find", "foundings", "health", "ideas"),
        *("invites", "latest", "list", "map", "match", "mine", "near", "renew", "requests"),
        *("roles", "search", "show", "stats", "write"),
    }
)
"""The last words of commands by which people look at something, rather than change it."""
TURNS = frozenset({"Back", "More", "Later"})
NOTHING = "Nowhere"

MEMBER: tuple[tuple[str, dict[str, Any]], ...] = (
    *((f"event {one}", {}) for one in ("list", "mine")),
    ("event list", {"when": "this weekend"}),
    ("event list", {"chapter": NOTHING}),
    *((f"event {one}", {"event": NOTHING}) for one in ("show", "agenda")),
    ("remind list", {}),
    ("remind cancel", {"reminder": NOTHING}),
    *((f"chapter {one}", {}) for one in ("list", "map")),
    ("chapter list", {"status": "dormant"}),
    ("chapter near", {"city": "Lyon"}),
    *((f"chapter {one}", {"chapter": NOTHING}) for one in ("show", "roles", "join", "leave")),
    *((f"connector {one}", {}) for one in ("list", "candidates", "renew")),
    ("decide list", {}),
    ("decide show", {"decision": NOTHING}),
    *((f"board {one}", {}) for one in ("list", "match")),
    ("board list", {"mine": True}),
    ("board list", {"topic": "compost"}),
    ("handbook list", {}),
    ("handbook search", {"query": "xylophone"}),
    ("project list", {}),
    ("project list", {"mine": True}),
    ("project list", {"topic": "compost"}),
    ("project show", {"project": NOTHING}),
    ("partner find", {}),
    ("partner find", {"query": NOTHING}),
    *((f"magazine {one}", {}) for one in ("latest", "ideas", "write")),
    ("magazine latest", {"topic": "compost"}),
    ("member find", {}),
    ("member find", {"skill": "compost"}),
    ("profile show", {}),
    ("onboard mine", {}),
    ("onboard playbook list", {}),
    ("onboard done", {"step": NOTHING}),
)
CONNECTOR: tuple[tuple[str, dict[str, Any]], ...] = (
    *((f"chapter {one}", {"chapter": "Lyon"}) for one in ("show", "invites", "roles", "health")),
    ("event list", {"chapter": "Lyon"}),
    ("chapter requests", {}),
    ("connector candidates", {"chapter": "Lyon"}),
    ("onboard board", {}),
    ("event import", {}),
    ("network foundings", {}),
    ("decide list", {}),
)
STEWARD: tuple[tuple[str, dict[str, Any]], ...] = (
    *((f"network {one}", {}) for one in ("settings", "practices", "health", "stats")),
    ("network audit", {"when": "yesterday"}),
    ("network foundings", {}),
    ("magazine follow", {}),
    ("handbook list", {}),
    ("event import", {}),
    ("onboard board", {}),
)
NEVER_EMPTY = frozenset({"member show", "onboard playbook show"})
"""What takes a person of the server, or one of the playbooks that come with the bot."""


def said(response: Any) -> str:
    """All that stands in an answer."""
    texts = [response.content]
    for embed in response.embeds:
        texts += [embed.title or "", embed.description or "", embed.footer.text or ""]
        texts += [f"{field.name} {field.value}" for field in embed.fields]
    return "\n".join(texts)


def ways_on(response: Any, commands: set[str]) -> list[str]:
    """The commands that an answer names, and what in it can be pressed."""
    named = [f"/{one}" for one in re.findall(r"`/([a-z]+(?: [a-z-]+)*)", said(response))]
    found = [one for one in named if any(one.startswith(command) for command in commands)]
    for part in (part for row in response.components for part in row["components"]):
        label = part.get("label") or part.get("placeholder")
        if not part.get("disabled") and label not in TURNS:
            found.append(f"[{label}]")
    return found


async def dead_ends(
    town: Town, actor: simcord.MemberActor, looks: tuple[tuple[str, dict[str, Any]], ...]
) -> dict[str, str]:
    """What was looked at and led nowhere, with what was said there."""
    commands, found = typed(), {}
    for name, options in looks:
        result = await actor.slash(town.square, name, **options)
        if not ways_on(result.response, commands):
            found[f"/{name} {options or ''}"] = said(result.response)
    return found


async def test_in_an_empty_network_a_member_is_never_left_without_a_next_step(town: Town) -> None:
    assert await dead_ends(town, town.person("bo"), MEMBER) == {}


async def test_in_an_empty_chapter_a_connector_is_never_left_without_one(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    assert await dead_ends(town, await town.connector("di", lyon), CONNECTOR) == {}


async def test_in_an_empty_network_a_steward_is_never_left_without_one(town: Town) -> None:
    assert await dead_ends(town, town.steward(), STEWARD) == {}


def test_every_command_that_looks_is_looked_at() -> None:
    looked = {f"/{name}" for table in (MEMBER, CONNECTOR, STEWARD) for name, _ in table}
    looking = {name for name in typed() if name.split()[-1] in LOOKING}
    assert looking - {f"/{one}" for one in NEVER_EMPTY} <= looked
