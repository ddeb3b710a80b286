"""The domain decides: it neither waits nor looks at a clock, so a rule can be read and tried alone."""

from __future__ import annotations

import ast

import pytest

from tests.laws.house import Source, sources

CLOCKS = frozenset(
    {(kind, moment) for kind in ("datetime", "date") for moment in ("now", "utcnow", "today")}
)
"""Calls that read the machine's clock, as the last two names of the call."""


def impurities(source: Source) -> list[str]:
    """Where a file of the domain waits or looks at a clock."""
    found = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.AsyncFunctionDef | ast.Await):
            found.append(
                f"{source.path}:{node.lineno}: the domain does not wait; make it a service"
            )
        elif isinstance(node, ast.Call) and tuple(ast.unparse(node.func).split(".")[-2:]) in CLOCKS:
            found.append(f"{source.path}:{node.lineno}: take the moment as an argument, `now`")
    return found


def test_the_domain_neither_waits_nor_looks_at_a_clock() -> None:
    rules = list(sources("domain"))
    assert rules
    broken = [impurity for source in rules for impurity in impurities(source)]
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize(
    "text",
    ["async def f(): pass", "datetime.now(UTC)", "date.today()", "datetime.datetime.utcnow()"],
)
def test_waiting_and_clocks_are_seen(text: str) -> None:
    assert len(impurities(Source.made_up("domain/events.py", text))) == 1
