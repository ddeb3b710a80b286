"""The suite can fail: each tempting wrong design is built into a copy, and named tests catch it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.laws.house import ROOT
from tests.wrong.designs import DESIGNS, Design, Edit
from tests.wrong.seeding import Copy, TableBehind

_NAMED = sorted({test for design in DESIGNS for test in design.caught})


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Copy]:
    """One copy for all: each design is taken back after it was tried."""
    with Copy.made(tmp_path_factory.mktemp("house")) as copy:
        yield copy


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.name.replace(" ", "-"))
def test_a_wrong_design_is_caught(copy: Copy, design: Design) -> None:
    with copy.seeded(design):
        outcome = copy.run(design.caught)
    assert outcome.misbuilt is None, outcome.output
    assert outcome.failed == frozenset(design.caught), outcome.output
    assert outcome.broken <= outcome.failed, outcome.output  # a town that is left may complain too


def test_without_a_wrong_design_such_tests_pass_in_the_copy(copy: Copy) -> None:
    """One of each folder: all of them pass in the house itself, where the suite runs them."""
    some = {test.split("/")[1]: test for test in _NAMED}.values()
    outcome = copy.run(list(some))
    assert outcome.passed == frozenset(some), outcome.output


@pytest.mark.parametrize("old", ["no such text", "import"])
def test_a_table_that_no_longer_follows_the_code_says_so(copy: Copy, old: str) -> None:
    design = Design("made up", "", (Edit("db/store.py", old, ""),), ())
    with pytest.raises(TableBehind, match="has to follow the code"):
        copy.seeded(design).__enter__()


def test_building_a_wrong_design_leaves_the_house_as_it_is(copy: Copy) -> None:
    paths = sorted({edit.path for design in DESIGNS for edit in design.edits})
    before = [(ROOT / path).read_bytes() for path in paths]
    for design in DESIGNS:
        with copy.seeded(design):
            assert [(ROOT / path).read_bytes() for path in paths] == before
    assert [(copy.folder / path).read_bytes() for path in paths] == before
