"""What fits a screen is read; and a test that waits, pretends or looks away proves nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.laws.house import Source, everything, production, sources

FILE_LINES = 300
TEST_FILE_LINES = 400  # a table of examples or a long story is read from top to bottom
FUNCTION_LINES = 60

LONGER: dict[str, str] = {}
"""Files (``db/store.py``) and functions (``db/store.py:write``) that are longer, each with the reason."""

BROAD = frozenset({"Exception", "BaseException"})


def functions(source: Source) -> Iterator[tuple[str, int, int]]:
    """Each function of a file: its name, its first line, how many lines it takes."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno, (node.end_lineno or node.lineno) - node.lineno + 1


def too_long(source: Source) -> dict[str, str]:
    """What outgrew its limit in a file, by the name that ``LONGER`` would give it."""
    found = {}
    lines = len(source.text.splitlines())
    if lines > FILE_LINES:
        found[source.path] = f"{source.path}: {lines} lines; a file this long is two things"
    for name, at, length in functions(source):
        if length > FUNCTION_LINES:
            found[f"{source.path}:{name}"] = (
                f"{source.path}:{at}: {name} takes {length} lines; name its parts"
            )
    return found


def test_every_file_and_function_fits() -> None:
    found = {key: what for source in production() for key, what in too_long(source).items()}
    broken = [what for key, what in found.items() if key not in LONGER]
    assert not broken, "\n".join(broken)
    assert set(LONGER) <= set(found), f"no longer long: {sorted(set(LONGER) - set(found))}"


def too_long_a_test(source: Source) -> Iterator[str]:
    """A file of tests that has become the tests of several subjects."""
    lines = len(source.text.splitlines())
    if lines > TEST_FILE_LINES:
        yield f"{source.path}: {lines} lines; a folder by its noun, a file by subject"


def test_every_file_of_tests_is_about_one_subject() -> None:
    broken = [what for source in sources("tests") for what in too_long_a_test(source)]
    assert not broken, "\n".join(broken)


def test_a_long_file_of_tests_is_seen() -> None:
    long = Source.made_up("tests/db/test_store.py", "x = 1\n" * (TEST_FILE_LINES + 1))
    assert len(list(too_long_a_test(long))) == 1
    fits = Source.made_up("tests/db/test_store.py", "x = 1\n" * TEST_FILE_LINES)
    assert list(too_long_a_test(fits)) == []


def test_a_long_file_and_a_long_function_are_seen() -> None:
    body = "    x = 1\n" * FUNCTION_LINES
    long = Source.made_up("db/store.py", f"def write():\n{body}" + "\n" * FILE_LINES)
    assert list(too_long(long)) == ["db/store.py", "db/store.py:write"]
    fits = Source.made_up("db/store.py", f"def write():\n{body[:-10]}")
    assert too_long(fits) == {}


def mocks(source: Source) -> Iterator[str]:
    """Where a file pretends: mocks, and patches of what it tests."""
    for node in ast.walk(source.tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            names = [f"{node.value.id}.{node.attr}"]
        for name in names:
            if name.startswith(("unittest.mock", "mock.")) or name == "monkeypatch.setattr":
                yield f"{source.path}:{getattr(node, 'lineno', 0)}: {name}; drive the real thing"


def sleeps(source: Source) -> Iterator[str]:
    """Where a file waits on the wall clock. ``asyncio.sleep(0)`` only lets others run."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        if called not in {"time.sleep", "asyncio.sleep", "sleep"}:
            continue
        given = node.args[0] if node.args else None
        if called == "time.sleep" or not (isinstance(given, ast.Constant) and given.value == 0):
            yield f"{source.path}:{node.lineno}: {called}; advance the clock, or wait for the event"


def swallowed(source: Source) -> Iterator[str]:
    """Where any error at all vanishes: caught as a whole, and neither logged, kept nor raised."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ExceptHandler):
            lost = _broad(node.type) and all(_idle(step) for step in node.body)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("suppress"):
            lost = any(_broad(given) for given in node.args)
        else:
            continue
        if lost:
            yield f"{source.path}:{node.lineno}: name the error that is expected, or log it"


def _idle(step: ast.stmt) -> bool:
    constant = isinstance(step, ast.Expr) and isinstance(step.value, ast.Constant)
    return constant or isinstance(step, ast.Pass | ast.Continue)


def _broad(kind: ast.expr | None) -> bool:
    if kind is None:
        return True
    kinds = kind.elts if isinstance(kind, ast.Tuple) else [kind]
    return any(ast.unparse(one) in BROAD for one in kinds)


def test_nothing_is_mocked() -> None:
    broken = [mock for source in everything() for mock in mocks(source)]
    assert not broken, "\n".join(broken)


def test_no_test_sleeps() -> None:
    tests = list(sources("tests"))
    assert tests
    broken = [sleep for source in tests for sleep in sleeps(source)]
    assert not broken, "\n".join(broken)


def test_no_error_is_swallowed() -> None:
    broken = [at for source in everything() for at in swallowed(source)]
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize(
    "text",
    [
        "import unittest.mock",
        "from unittest import mock",
        "from unittest.mock import AsyncMock",
        "def test(monkeypatch):\n    monkeypatch.setattr(a, 'b', 1)",
    ],
)
def test_a_mock_is_seen(text: str) -> None:
    assert len(list(mocks(Source.made_up("tests/test_it.py", text)))) == 1


def test_a_sleep_is_seen() -> None:
    text = "async def test():\n    await asyncio.sleep(0.1)\n    time.sleep(1)\n    await asyncio.sleep(0)"
    found = list(sleeps(Source.made_up("tests/test_it.py", text)))
    assert sorted(at.split(":")[1] for at in found) == ["2", "3"]


@pytest.mark.parametrize(
    ("handler", "seen"),
    [
        ("except:\n    pass", 1),
        ("except Exception:\n    pass", 1),
        ("except (OSError, Exception):\n    ...", 1),
        ("except KeyError:\n    pass", 0),
        ("except Exception:\n    log.exception('kept')", 0),
        ("except Exception as error:\n    found = error", 0),
    ],
)
def test_a_swallowed_error_is_seen(handler: str, seen: int) -> None:
    source = Source.made_up("db/store.py", f"try:\n    f()\n{handler}")
    assert len(list(swallowed(source))) == seen


def test_a_suppressed_exception_is_seen() -> None:
    text = "with contextlib.suppress(Exception):\n    f()\nwith suppress(KeyError):\n    f()"
    assert len(list(swallowed(Source.made_up("db/store.py", text)))) == 1
