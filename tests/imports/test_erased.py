"""Who was erased is not brought back by a list; who came back by themselves is looked after again."""

from __future__ import annotations

from db import erasures, people
from services.imports.taking import Change
from services.privacy import finality
from tests.imports.conftest import NETWORK, Shelf

ADA, BO = 123456789012345678, 234567890123456789


async def test_a_list_brings_nobody_back_who_was_erased(shelf: Shelf) -> None:
    path = shelf.members(f"{ADA},Ada,Lyon,fr,,bees,fr,,", f"{BO},Bo,,,,honey,,,")
    assert (await shelf.bring("members", path)).added == 2
    request = await shelf.store.write(lambda tx: erasures.ask(tx, NETWORK, ADA, now=shelf.now))
    shelf.now = request.due
    assert await finality.erase(shelf.house, request) is not None
    report = await shelf.bring("members", path)
    assert (report.added, report.changed) == (0, 0)
    assert Change.ERASED in {one.reason for one in report.reasons}
    assert await shelf.rows("SELECT 1 FROM member_fields WHERE member = ?", ADA) == []
    assert await shelf.rows("SELECT 1 FROM members WHERE id = ?", ADA) == []
    assert await shelf.rows("SELECT 1 FROM member_fields WHERE member = ?", BO)
    await shelf.store.write(lambda tx: people.meet(tx, NETWORK, ADA, "Ada", now=shelf.now))
    assert (await shelf.bring("members", path)).changed == 1
