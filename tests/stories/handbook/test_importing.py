"""``python bot.py import handbook FOLDER``: twice changes nothing, what is gone is told."""

from __future__ import annotations

from pathlib import Path

from domain.questions.parts import Page as Practice
from services import imports
from services.imports.taking import Noted
from tests.stories.conftest import Town
from tests.stories.handbook.playing import lyon, pages, put, said, search

ROOMS = "---\ntitle: Rooms\nlanguage: fr\ndate: 2026-02-03\n---\nLa trésorière paie la salle."


async def test_a_folder_is_brought_in_and_again_and_changed(town: Town, tmp_path: Path) -> None:
    _, lou = await lyon(town)
    bo = town.person("bo")
    (tmp_path / "rooms.md").write_text(ROOMS)
    (tmp_path / "inner.md").write_text("---\naudience: connectors\n---\n# Inner\n\nThe plum fund.")
    (tmp_path / "values.md").write_text("---\nreplaces: values\n---\n# Ours\n\nPatience.")
    (tmp_path / "empty.md").write_text("\n")

    async def run(*, dry_run: bool = False) -> tuple[int, int, int, int]:
        report = await imports.run(town.house, town.guild.id, "handbook", tmp_path, dry_run=dry_run)
        return report.added, report.changed, report.skipped, report.refused

    assert await run(dry_run=True) == (3, 0, 1, 0)
    assert await pages(town) == []
    assert await run() == (3, 0, 1, 0)
    assert await run() == (0, 0, 4, 0)
    assert "**1\\. Rooms**" in said(await search(town, bo, "tresoriere"))
    assert "<t:1770076800:D>" in said(await search(town, bo, "tresoriere"))
    assert "plum" not in said(await search(town, bo, "fund"))
    assert "plum" in said(await search(town, lou, "fund"))
    assert "Five values" not in said(await bo.slash(town.square, "handbook list"))
    (tmp_path / "rooms.md").write_text(ROOMS.replace("salle", "cuisine"))
    assert await run() == (0, 1, 3, 0)
    assert "cuisine" in said(await search(town, bo, "cuisine"))
    (tmp_path / "rooms.md").write_text("")
    report = await imports.run(town.house, town.guild.id, "handbook", tmp_path)
    assert report.count("noted", Noted.GONE) == 0
    (tmp_path / "rooms.md").unlink()
    report = await imports.run(town.house, town.guild.id, "handbook", tmp_path)
    assert report.count("noted", Noted.GONE) == 1
    assert "rooms.md" in str(report.reasons)
    assert len(await pages(town)) == 3


async def test_what_was_taken_out_here_is_not_brought_back(town: Town, tmp_path: Path) -> None:
    ada = town.steward()
    (tmp_path / "rooms.md").write_text(ROOMS)
    await ada.slash(town.square, "help")
    await imports.run(town.house, town.guild.id, "handbook", tmp_path)
    asked = await ada.slash(town.square, "handbook remove", page="Rooms")
    await ada.click(asked.response, label="Confirm")
    (tmp_path / "rooms.md").write_text(ROOMS + " Encore.")
    report = await imports.run(town.house, town.guild.id, "handbook", tmp_path)
    assert (report.added, report.changed, report.skipped) == (0, 0, 1)
    assert "Rooms" not in said(await ada.slash(town.square, "handbook list"))


async def test_two_pages_do_not_stand_for_one_of_the_bot(town: Town, tmp_path: Path) -> None:
    await put(town, "Written here", "Ours.", replaces=Practice.VALUES)
    (tmp_path / "values.md").write_text("---\nreplaces: values\n---\n# Other\n\nPatience.")
    await town.person("bo").slash(town.square, "help")
    report = await imports.run(town.house, town.guild.id, "handbook", tmp_path)
    assert report.count("noted", Noted.PRACTICE_TAKEN) == 1
    assert [row["replaces"] for row in await pages(town)] == [None, "values"]
