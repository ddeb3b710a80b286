"""The check of what the bot says to Discord is itself checked: no false alarm, and no limit missed."""

from __future__ import annotations

from typing import Any

import pytest
import simcord

from tests.discord_limits import Body
from tests.openapi import FILE, Contract, contract, violations
from tests.toy_bot import START, Toy

described = pytest.mark.skipif(
    not FILE.exists(), reason=f"Discord's description is not at {FILE}: only the limits are checked"
)


async def _story(env: simcord.Env) -> None:
    """Someone uses everything that the toy bot has."""
    guild = env.create_guild()
    channel = guild.create_text_channel("general")
    role = guild.create_role("Paris")
    ada = guild.add_member(env.create_user("ada"))
    await ada.autocomplete(channel, "event show", "where", "Par", title="Fest")
    shown = await ada.slash(channel, "event show", title="Fest", where="Paris", size=35)
    assert shown.response
    await ada.click(shown.response, label="Going")
    await ada.select(shown.response, ["b"], custom_id="pick:1")
    form = await ada.click(shown.response, label="Write")
    await ada.submit_modal(form, {"text": "A text"})
    await ada.slash(channel, "event card")
    await ada.slash(channel, "event work", role=role)
    await ada.context_menu(channel, "Who is it?", ada)


@described
async def test_a_careful_bot_raises_no_alarm() -> None:
    async with simcord.run(Toy()) as env:
        await _story(env)
        bodies = [request for request in env.http_requests if request.json is not None]
        assert len(bodies) >= 30
        assert violations(env) == []


async def test_a_bot_that_may_mention_anyone_is_seen() -> None:
    async with simcord.run(Toy(careless=True)) as env:
        channel = env.create_guild().create_text_channel("general")
        ada = env.guild.add_member(env.create_user("ada"))
        await ada.slash(channel, "event card")
        assert [at.split(": ")[1] for at in violations(env)] == ["allowed_mentions"]


SEND = ("POST", "/channels/1/messages")
ANSWER = ("POST", "/interactions/1/token/callback")
COMMANDS = ("PUT", "/applications/1/commands")
PLAN = ("POST", "/guilds/1/scheduled-events")
NOBODY: Body = {"parse": []}


def said(**parts: Any) -> Body:
    """A message that is right but for the parts given."""
    return {"content": "Hello", "allowed_mentions": NOBODY, **parts}


def row(*parts: Body) -> Body:
    return {"type": 1, "components": list(parts)}


def button(name: str = "a", **parts: Any) -> Body:
    return {"type": 2, "style": 1, "label": "Press", "custom_id": name, **parts}


def select(count: int, **parts: Any) -> Body:
    options = [{"label": f"{at}", "value": f"{at}"} for at in range(count)]
    return {"type": 3, "custom_id": "s", "options": options, **parts}


def embed(**parts: Any) -> Body:
    return {"title": "An event", **parts}


def modal(**parts: Any) -> Body:
    text = {"type": 18, "label": "Text", "component": {"type": 4, "custom_id": "t", "style": 1}}
    return {"type": 9, "data": {"custom_id": "m", "title": "Write", "components": [text], **parts}}


def labels(count: int) -> list[Body]:
    return [
        {"type": 18, "label": "T", "component": {"type": 4, "custom_id": f"{at}", "style": 1}}
        for at in range(count)
    ]


def command(**parts: Any) -> Body:
    return {"name": "event", "type": 1, "description": "Events", **parts}


def option(name: str = "title", **parts: Any) -> Body:
    return {"type": 3, "name": name, "description": "A title", **parts}


def planned(start: str, end: str | None) -> Body:
    return {
        "name": "Drink",
        "privacy_level": 2,
        "entity_type": 3,
        "entity_metadata": {"location": "The square"},
        "scheduled_start_time": start,
        "scheduled_end_time": end,
    }


RIGHT = [
    (SEND, said()),
    (SEND, said(nonce="n" * 25, embeds=[embed(fields=[{"name": "a", "value": "b"}])])),
    (SEND, said(components=[row(*(button(f"{at}") for at in range(5))), row(select(25))])),
    (("PATCH", "/channels/1/messages/2"), {"content": "Edited"}),
    (ANSWER, {"type": 5, "data": {"flags": 64}}),
    (ANSWER, {"type": 6}),
    (ANSWER, {"type": 4, "data": said()}),
    (ANSWER, {"type": 7, "data": {"content": "Edited", "components": []}}),
    (ANSWER, {"type": 8, "data": {"choices": [{"name": "Paris", "value": "1"}] * 25}}),
    (ANSWER, modal(components=labels(5))),
    (COMMANDS, [command(options=[option(required=True), option("size", type=4)])]),
    (PLAN, planned("2026-01-02T18:00:00+00:00", "2026-01-02T20:00:00+00:00")),
]

WRONG = [
    (SEND, {"content": "Hello"}, "allowed_mentions: missing"),
    (ANSWER, {"type": 4, "data": {"content": "Hello"}}, "allowed_mentions: missing"),
    (("POST", "/webhooks/1/token"), {"content": "Hello"}, "allowed_mentions: missing"),
    (("PATCH", "/webhooks/1/token/messages/@original"), {"content": "x"}, "allowed_mentions"),
    (SEND, said(content="x" * 2001), "content: 2001 characters"),
    (SEND, said(content=""), "message: empty"),
    (SEND, said(nonce="n" * 26), "nonce"),
    (SEND, said(embeds=[embed(fields=[{"name": "a", "value": " "}])]), "value: empty"),
    (SEND, said(embeds=[embed(fields=[{"name": "", "value": "b"}])]), "name: empty"),
    (SEND, said(embeds=[{"color": 1}]), "embeds[0]: empty"),
    (SEND, said(embeds=[embed(description="x" * 3100)] * 2), "at most 6,000"),
    (SEND, said(embeds=[embed()] * 11), "embeds: 11"),
    (SEND, said(components=[row(button(f"{at}")) for at in range(6)]), "6 rows"),
    (SEND, said(components=[row(*(button(f"{at}") for at in range(6)))]), "a row of 6"),
    (SEND, said(components=[row(button(), select(2))]), "one select or up to five"),
    (SEND, said(components=[row(button(), button())]), "used 2 times"),
    (SEND, said(components=[row(button("x" * 101))]), "101 characters, 1 to 100"),
    (SEND, said(components=[row(button(label=""))]), "neither label nor emoji"),
    (SEND, said(components=[row(select(26))]), "26 options"),
    (SEND, said(components=[row(select(0))]), "0 options"),
    (SEND, said(components=[row(select(2, max_values=3))]), "max_values"),
    (SEND, said(flags=1 << 15, components=[]), "exclude content"),
    (ANSWER, {"type": 8, "data": {"choices": [{"name": "a", "value": "a"}] * 26}}, "choices: 26"),
    (ANSWER, modal(title="x" * 46), "title: 46 characters"),
    (ANSWER, modal(title=""), "title: 0 characters"),
    (ANSWER, modal(components=labels(6)), "components: 6"),
    (ANSWER, modal(components=[]), "components: 0"),
    (ANSWER, modal(custom_id=""), "custom_id: 1 to 100"),
    (COMMANDS, [command(name="Event")], "'Event' is no name"),
    (COMMANDS, [command(name="my event")], "'my event' is no name"),
    (COMMANDS, [command(name="é" * 33)], "is no name"),
    (COMMANDS, [command(description="")], "'' has 0"),
    (COMMANDS, [command(description="x" * 101)], "has 101"),
    (COMMANDS, [command(description_localizations={"fr": ""})], "'' has 0"),
    (
        COMMANDS,
        [command(options=[option(), option("size", required=True)])],
        "after one that is not",
    ),
    (COMMANDS, [command(options=[option(f"o{at}") for at in range(26)])], "at most 25"),
    (COMMANDS, [command(options=[option(f"o{at}", type=1) for at in range(26)])], "at most 25"),
    (COMMANDS, [command(options=[option(), option()])], "2 times"),
    (COMMANDS, [command(options=[option(choices=[{"name": "", "value": "a"}])])], "the choice ''"),
    (COMMANDS, [command(), command()], "/event: 2 times"),
    (COMMANDS, [command(name=f"c{at}") for at in range(101)], "101 of type 1"),
    (
        COMMANDS,
        [command(type=2, name=f"C {at}", description="") for at in range(16)],
        "16 of type 2",
    ),
    (PLAN, planned("2025-12-31T18:00:00+00:00", "2026-01-02T20:00:00+00:00"), "is over"),
    (
        PLAN,
        planned("2026-01-02T18:00:00+00:00", "2026-01-02T17:00:00+00:00"),
        "not after the start",
    ),
    (PLAN, planned("2026-01-02T18:00:00+00:00", None), "needs an end"),
]


@pytest.mark.parametrize(("operation", "body"), RIGHT)
def test_what_is_right_passes(operation: tuple[str, str], body: Any) -> None:
    assert contract().check(*operation, body, now=START) == []


@pytest.mark.parametrize(("operation", "body", "why"), WRONG)
def test_a_limit_is_seen_without_the_description(
    operation: tuple[str, str], body: Any, why: str
) -> None:
    found = Contract(None).check(*operation, body, now=START)
    assert any(why in at for at in found), found


def test_a_command_of_more_than_8000_characters_is_seen() -> None:
    choices = [{"name": "n" * 100, "value": "v" * 100} for _ in range(25)]
    options = [option(f"o{at}", choices=choices) for at in range(2)]
    found = Contract(None).check(*COMMANDS, [command(options=options)])
    assert len(found) == 1
    assert "at most 8,000" in found[0]


SHAPES = [
    (SEND, said(embeds=[embed(title="x" * 257)]), "embeds.0.title: "),
    (SEND, said(components=[row(button("x" * 101))]), "components.0.components.0.custom_id: "),
    (SEND, said(embeds="no list"), "embeds: "),
    (SEND, said(components=[{"type": 99}]), "components.0"),
    (ANSWER, {"type": 4, "data": said(content=3)}, "data.content: "),
    (ANSWER, {"type": 99}, "type: "),
    (COMMANDS, [command(options=[{"type": 3, "name": "a"}])], "0.options.0: "),
    (("PUT", "/channels/1/permissions/2"), {"type": 0, "allow": "x"}, "allow: "),
    (("POST", "/guilds/1/nowhere"), {}, "no such operation"),
    (SEND, None, "a body is required"),
]


@described
@pytest.mark.parametrize(("operation", "body", "where"), SHAPES)
def test_a_wrong_shape_is_named_where_it_is(
    operation: tuple[str, str], body: Any, where: str
) -> None:
    found = contract().check(*operation, body)
    assert any(at.startswith(where) for at in found), found


@described
@pytest.mark.parametrize("kind", [int, str])
def test_identifiers_and_permissions_may_be_numbers_or_text(kind: type[int | str]) -> None:
    allowed = {"type": 0, "allow": kind(1024), "deny": kind(0)}
    assert contract().check("PUT", "/channels/1/permissions/2", allowed) == []
    assert contract().check("POST", "/guilds/1/roles", {"permissions": kind(8)}) == []
    asked = {"parse": [], "users": [kind(1)], "roles": [kind(2)]}
    reply = said(allowed_mentions=asked, message_reference={"message_id": kind(3)})
    assert contract().check(*SEND, reply) == []
