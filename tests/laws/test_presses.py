"""Every button does something: what the views pack into it, a command group answers."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase

from tests.laws.house import Source, sources

MAKERS: dict[str, int] = {"button": 1, "select": 1, "modal": 1, "pack": 0}
"""Functions of ``views/`` that take an action, with the place of that argument."""

MARK = "on"
"""The mark on the methods that answer actions."""


def made(source: Source) -> Iterator[tuple[str, str]]:
    """Each action that a file packs, with its place; what an f-string fills in is ``*``."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
        at = MAKERS.get(called, len(node.args))
        for action in _texts(node.args[at]) if at < len(node.args) else ():
            yield action, f"{source.path}:{node.lineno}"


def _texts(given: ast.expr) -> Iterator[str]:
    match given:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=yes, orelse=no):
            yield from (*_texts(yes), *_texts(no))
        case ast.JoinedStr(values=parts):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "*" for part in parts
            )


def answered(source: Source) -> Iterator[tuple[str, str]]:
    """Each action that a method of a file is marked with, with its place."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.AsyncFunctionDef):
            for mark in node.decorator_list:
                if isinstance(mark, ast.Call) and ast.unparse(mark.func).split(".")[-1] == MARK:
                    texts = (text for given in mark.args for text in _texts(given))
                    yield from ((text, f"{source.path}:{node.lineno}") for text in texts)


def mentioned(source: Source) -> set[str]:
    """Every string of a file but those of marks: an action may reach its button by a detour."""
    marks = {
        id(given)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == MARK
        for given in node.args
    }
    return {
        node.value
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in marks
    }


def meets(action: str, others: Iterable[str]) -> bool:
    """Whether an action is among others; what an f-string fills in fits anything."""
    return any(fnmatchcase(action, other) or fnmatchcase(other, action) for other in others)


def test_every_action_is_answered_and_every_answer_is_offered() -> None:
    offers = [one for source in sources("views", "cogs") for one in made(source)]
    answers = [one for source in sources("cogs") for one in answered(source)]
    broken = [
        f"{place}: nobody answers {action}; mark a method of cogs/ with @{MARK}({action!r})"
        for action, place in offers
        if not meets(action, (other for other, _ in answers))
    ]
    detours = set().union(*(mentioned(source) for source in sources("views", "cogs")))
    broken += [
        f"{place}: nothing offers {action}"
        for action, place in answers
        if action not in detours and not meets(action, (other for other, _ in offers))
    ]
    assert not broken, "\n".join(broken)


def test_an_action_without_an_answer_is_seen() -> None:
    views = Source.made_up(
        "views/made_up.py",
        "button(say('go'), 'event.going', 1)\nids.pack(f'{what}.confirm')\nselect(a, 'b.c' if d else 'e.f')",
    )
    assert [action for action, _ in made(views)] == ["event.going", "*.confirm", "b.c", "e.f"]
    cogs = Source.made_up("cogs/made_up.py", "@on('event.going', 'x.y')\nasync def f(): ...")
    assert [action for action, _ in answered(cogs)] == ["event.going", "x.y"]
    assert mentioned(cogs) == set()
    assert "b.c" in mentioned(views)
    assert meets("*.confirm", ["cancel.confirm"])
    assert meets("cancel.confirm", ["*.confirm"])
    assert not meets("event.going", ["event.maybe", "*.confirm"])
