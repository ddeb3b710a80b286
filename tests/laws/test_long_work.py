"""Long work says what it is: whoever begins it has announced it before."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.laws.house import Source, sources

LONG = frozenset(
    {
        *("draw", "backups.now", "asking.export"),
        *("previewing.preview", "previewing.widen", "previewing.confirm"),
        *("confirming.confirm", "deciding.check_now", "settling.check_now", "following.check_now"),
    }
)
"""What may take longer than three seconds, as cogs call it: drawing in a process of its own, reading
what lies outside, copying the store, gathering all that is known of somebody."""


def unannounced(source: Source) -> Iterator[str]:
    """Where long work begins in a function that has not announced it."""
    for function in ast.walk(source.tree):
        if not isinstance(function, ast.AsyncFunctionDef):
            continue
        calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
        said = [one.lineno for one in calls if ast.unparse(one.func) == "announce"]
        for one in calls:
            if ast.unparse(one.func) in LONG and not any(line < one.lineno for line in said):
                yield f"{source.path}:{one.lineno} {ast.unparse(one.func)}"


def test_long_work_is_announced_before_it_begins() -> None:
    assert [place for source in sources("cogs") for place in unannounced(source)] == []


def test_every_long_work_is_begun_somewhere() -> None:
    trees = [source.tree for source in sources("cogs")]
    calls = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call))
    assert set(LONG) <= {ast.unparse(one.func) for one in calls}


def test_work_that_begins_in_silence_is_found() -> None:
    silent = "async def show():\n    await draw(scene)\n    announce(interaction, words)\n"
    assert list(unannounced(Source.made_up("cogs/made_up.py", silent)))
