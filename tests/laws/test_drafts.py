"""What waits for one person's *Confirm* is theirs alone: no service looks at it for anybody else."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator

from db import drafts
from tests.laws.house import Source, production, sources

MEMBER = 2
"""Where ``member`` stands in each call of ``db.drafts``."""
VERBS = ("add", "look", "take", "drop")
AUTHORS = frozenset({"actor.id", "viewer.id", "asker.id"})
"""Who acts, as services call the person whom the desk knows from Discord alone."""


def calls(source: Source) -> Iterator[tuple[int, str]]:
    """The line and the member of each call of ``db.drafts``."""
    for node in ast.walk(source.tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name("drafts"), attr=verb)):
                assert verb in VERBS, verb
                yield node.lineno, ast.unparse(node.args[MEMBER])


def acting(source: Source, line: int) -> set[str]:
    """Who acts in the function around ``line``: its parameters that are a ``Person``."""
    return {
        f"{given.arg}.id"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.lineno <= line <= (node.end_lineno or line)
        for given in (*node.args.args, *node.args.kwonlyargs)
        if given.annotation is not None and ast.unparse(given.annotation) == "Person"
    }


def test_the_place_of_the_member_is_where_this_law_looks_for_it() -> None:
    for verb in VERBS:
        assert list(inspect.signature(getattr(drafts, verb)).parameters)[MEMBER] == "member", verb


def test_a_draft_is_kept_shown_confirmed_and_discarded_for_whoever_acts() -> None:
    found = [(source, *call) for source in production() for call in calls(source)]
    assert len(found) > 50
    others = [
        f"{source.path}:{line} {member}"
        for source, line, member in found
        if member not in AUTHORS or member not in acting(source, line)
    ]
    assert others == []


def test_only_services_touch_drafts() -> None:
    assert {source.layer for source in production() if list(calls(source))} == {"services"}
    assert len([source for source in sources("services") if list(calls(source))]) > 15


def test_a_draft_of_somebody_else_is_seen() -> None:
    head = "async def confirm(house: House, actor: Person, author: int) -> None:\n    "
    made_up = Source.made_up(
        "services/made_up.py", f"{head}await drafts.take(tx, draft, author, 'x', now=now)"
    )
    assert list(calls(made_up)) == [(2, "author")]
    assert acting(made_up, 2) == {"actor.id"}
