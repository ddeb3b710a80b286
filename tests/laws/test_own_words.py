"""What people write is never a format: only texts of our own have places to be filled."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.laws.house import Source, production

OURS: dict[str, str] = {
    "db/touched.py": "a piece of SQL of ours",
    "db/snapshots.py": "a piece of SQL of ours",
    "services/exports/operating.py": "the page that lies beside an export",
}
"""Files in which a text of our own, written there, is filled."""

FILLING = frozenset({"format", "format_map", "safe_substitute", "vformat"})
RUNNING = frozenset({"eval", "exec", "compile", "__import__"})


def fills(source: Source) -> Iterator[str]:
    """Where a file fills a text that is no literal, or runs one."""
    for node in ast.walk(source.tree):
        found = ""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in FILLING and not isinstance(node.func.value, ast.Constant):
                found = f"{node.func.attr}() of a text"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found = f"{node.func.id}()" if node.func.id in RUNNING else ""
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
            text = isinstance(node.left, ast.JoinedStr) or isinstance(
                node.right, ast.Tuple | ast.Dict
            )
            found = "a text filled by %" if text and not isinstance(node.left, ast.Constant) else ""
        if found:
            yield f"{source.path}:{getattr(node, 'lineno', 0)}: {found}; give it to the catalogue as a variable"


def test_nothing_that_people_write_is_a_format() -> None:
    broken = [at for source in production() for at in fills(source) if source.path not in OURS]
    assert not broken, "\n".join(broken)
    known = {source.path: source for source in production()}
    assert all(any(fills(known[path])) for path in OURS), "no longer filled"


@pytest.mark.parametrize(
    "text",
    ["title.format(bot=bot)", "f(event.title).format_map(x)", "f'{title}' % 1", "title % (bot,)",
     "title % {'a': bot}", "eval(text)", "Template(text).safe_substitute(x)"],
)  # fmt: skip
def test_a_filled_text_is_seen(text: str) -> None:
    assert len(list(fills(Source.made_up("views/events.py", text)))) == 1


@pytest.mark.parametrize(
    "text", ["'{}'.format(title)", "number % 2", "b'%d' % (number,)", "f'{title}'"]
)
def test_a_text_of_our_own_may_be_filled(text: str) -> None:
    assert list(fills(Source.made_up("views/events.py", text))) == []
