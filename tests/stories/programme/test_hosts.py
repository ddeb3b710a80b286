"""A programme belongs to all who host its event; a copy of the event has to ask them again."""

from __future__ import annotations

from tests.stories.conftest import Town
from tests.stories.hosting.playing import SOON, cities, create
from tests.stories.programme.playing import choose, labels


async def test_connectors_of_every_host_plan_the_programme_together(town: Town) -> None:
    west = await cities(town)
    await create(town, west.bea, "Potluck", "16 June 18:00")
    await west.bea.slash(town.square, "event cohost", event="Potluck", chapter="Nantes")
    await town.wait(SOON)
    refused = await west.nour.slash(
        town.square, "event session", event="Potluck", title="Pitches", when="19:00"
    )
    assert "Only one of the organisers" in refused.response.content
    await west.nour.user.click(town.inbox(west.nour)[-1], label="Accept")
    shown = await west.nour.slash(
        town.square, "event session", event="Potluck", title="Pitches", when="19:00"
    )
    await west.nour.click(shown.response, label="Confirm")
    agenda = await west.bea.slash(town.square, "event agenda", event="Potluck")
    opened = await choose(west.bea, agenda.response, "Pitches")
    assert "Edit" in labels(opened.response)
    copy = await west.bea.slash(
        town.square, "event duplicate", event="Potluck", when="23 June 18:00"
    )
    assert "The chapter that hosted it too has to agree again" in copy.response.content
    await west.bea.click(copy.response, label="Confirm")
    rows = await town.house.store.read.execute_fetchall("SELECT hosts FROM events ORDER BY starts")
    assert [bool(row["hosts"].strip()) for row in rows] == [True, False]


async def test_a_host_that_is_not_its_chapter_does_not_copy_an_event(town: Town) -> None:
    west = await cities(town)
    await create(town, west.bea, "Potluck", "16 June 18:00")
    refused = await west.remi.slash(
        town.square, "event duplicate", event="Potluck", when="23 June 18:00"
    )
    assert "Only a connector of **Brest**" in refused.response.content
