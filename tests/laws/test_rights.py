"""The table of rights is whole: nothing can be asked of the bot that it does not decide."""

from __future__ import annotations

import ast
import re
from typing import Any, Final

import pytest
from discord import app_commands

from cogs import everything
from domain.rights import (
    ACTIONS,
    CARE,
    COMMANDS,
    CONNECTORS,
    MENUS,
    ORGANISERS,
    Right,
)
from domain.rights.connectors import SPEAKS
from domain.rights.knowledge import KEEPERS
from domain.rights.people import ACCOMPANIES
from tests.laws.house import ROOT, Source, sources
from tests.laws.test_docs import rows
from tests.laws.test_presses import answered

SAID: Final[dict[str, Right]] = {
    "members": Right.MEMBER,
    "who decides": SPEAKS | Right.OWN,
    "its connectors, stewards": CARE,
    "its connectors": CARE,
    "connectors of its chapter": CARE,
    "connectors": CARE,
    "stewards, connectors of that chapter": CARE,
    "connectors (their chapters), stewards": CARE,
    "connectors of their chapter, stewards": CARE,
    "connectors of the newcomer's chapter, stewards": CARE,
    "connectors, stewards": CARE,
    "its organisers": ORGANISERS,
    "connectors in their chapters, organisers of the event, stewards": ACCOMPANIES,
    "whoever the step belongs to, connectors of the chapter, stewards": Right.OWN | ACCOMPANIES,
    "connectors of any chapter": Right.ANY_CONNECTOR,
    "connectors of any chapter, not the candidate": Right.ANY_CONNECTOR,
    "connectors of any chapter, stewards": CONNECTORS,
    "connectors (of that chapter), stewards": Right.PROPOSER | Right.STEWARD,
    "the connector": Right.CONNECTOR,
    "whoever looks after it": KEEPERS,
    "stewards, oneself": Right.OWN | Right.STEWARD,
    "stewards": Right.STEWARD,
}
"""What a line of ``docs/commands.md`` says of who may, and what the table then has to say."""

APART: Final[dict[str, Right]] = {
    "connector propose": CONNECTORS | Right.BELONGS,
    "connector candidates": Right.MEMBER,
    "connector renew": Right.MEMBER,
    "decide list": Right.MEMBER,
    "handbook add": CONNECTORS,
    "network foundings": CONNECTORS,
    "onboard skip": Right.OWN | ACCOMPANIES,
    "remind cancel": Right.OWN,
}
"""Commands whose line says more than one thing, or says it of what is shown."""


def used() -> dict[str, set[str]]:
    """Every command and every menu that the bot has, by their kind."""
    found: dict[str, set[str]] = {"command": set(), "menu": set()}

    def walk(one: Any) -> None:
        if isinstance(one, app_commands.Group):
            for inner in one.commands:
                walk(inner)
        else:
            kind = "menu" if isinstance(one, app_commands.ContextMenu) else "command"
            found[kind].add(one.name if kind == "menu" else one.qualified_name)

    for command in everything.commands():
        walk(command)
    return found


def test_every_command_menu_and_action_is_in_the_table_and_nothing_else() -> None:
    kinds = used()
    actions = {action for source in sources("cogs") for action, _ in answered(source)}
    assert kinds["command"] == COMMANDS.keys()
    assert kinds["menu"] == MENUS.keys()
    assert actions == ACTIONS.keys()


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_the_documents_say_who_may_as_the_table_does(name: str) -> None:
    who = rows()[f"/{name}"].split("|")[-2].strip()
    said = SAID.get(who.partition(";")[0].strip())
    assert APART.get(name, said) == COMMANDS[name], f"/{name}: {who!r} is not {COMMANDS[name]}"


def handlers(source: Source) -> dict[str, str]:
    """Each action of a file of ``cogs/`` with the code that answers it."""
    return {
        text.value: ast.unparse(node)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.AsyncFunctionDef)
        for mark in node.decorator_list
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "on"
        for text in mark.args
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    }


RECHECKED = re.compile(
    r"recheck|rechecked|organising\.|organises|people\.connects|connects_anywhere|leads\("
    r"|held\(|is_in\(|may_take_part|\.steward\b|actor\.id [!=]=|need_steward\("
)
"""How a unit of work asks again who acts: of the chapter, of the event, or whose a thing is. Who is
a steward is not known to the store: Discord says so with every press, and is asked just before."""


PREVIEW = re.compile(r"drafts\.add\(")
"""Where nothing is decided yet: *Confirm* asks again."""


def units(source: Source) -> dict[str, str]:
    """What the unit of work of each public function does, with the functions of the file it calls."""
    functions = {
        node.name: node
        for node in source.tree.body
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }

    def whole(code: str, seen: frozenset[str]) -> str:
        inner = {name for name in functions if name not in seen and f"{name}(" in code}
        more = (whole(ast.unparse(functions[one]), seen | inner) for one in sorted(inner))
        return "\n".join((code, *more))

    found: dict[str, str] = {}
    for name, outer in functions.items():
        takes = {arg.arg for arg in outer.args.args}
        inner = [one for one in outer.body if isinstance(one, ast.AsyncFunctionDef)]
        if {"actor", "house"} <= takes and inner and not name.startswith("_"):
            before = ("need_steward(",) if "need_steward(" in ast.unparse(outer) else ()
            text = "\n".join((*before, *(ast.unparse(one) for one in inner)))
            found[name] = whole(text, frozenset({name}))
    return found


def _calls_above_member(source: Source) -> set[str]:
    """The functions of services that answers to presses call, where the table asks for a right."""
    called: set[str] = set()
    for action, code in handlers(source).items():
        if not ACTIONS[action] & (Right.MEMBER | Right.OWN):
            called |= set(re.findall(r"await (\w+\.\w+)\(desk\.house", code))
    return called


def test_what_needs_a_right_asks_for_it_again_inside_the_unit_of_work() -> None:
    wanted = {name for source in sources("cogs") for name in _calls_above_member(source)}
    looked, blind = 0, []
    for source in sources("services"):
        module = source.path.split("/")[-1].removesuffix(".py")
        for name, text in units(source).items():
            if f"{module}.{name}" not in wanted:
                continue
            looked += 1
            if not RECHECKED.search(text) and not PREVIEW.search(text):
                blind.append(f"{source.path}:{name}")
    assert blind == []
    assert looked > 50


def test_nothing_but_the_table_says_who_may_see_a_command() -> None:
    hints = [
        source.path
        for source in sources("cogs", "bot")
        if "default_permissions" in source.text or "has_permissions" in source.text
    ]
    assert hints == []


def test_the_doors_are_passed_before_anything_runs() -> None:
    client = (ROOT / "cogs" / "support" / "client.py").read_text("utf-8")
    presses = (ROOT / "cogs" / "support" / "presses.py").read_text("utf-8")
    assert "await door.admit_command(" in client
    assert presses.index("await admit_press(") < presses.index("await method(")
