"""A page that is turned shows more of what was asked for, whatever was asked and whoever asks."""

from __future__ import annotations

from db import members, people
from db.store import Transaction
from domain.ids import encode
from domain.members import Field, Level
from tests.stories.conftest import Town
from tests.stories.directory.test_seeing import found, pages
from tests.stories.playing import forged


async def dwell(town: Town, number: int, city: str) -> None:
    """So many people live in ``city``, and show it."""
    await found(town, town.person("first"))  # the network is known from then on
    now, network = town.house.now(), town.guild.id

    async def unit(tx: Transaction) -> None:
        for one in range(number):
            member = 500_000_000_000_000_000 + one
            await people.meet(tx, network, member, f"dweller{one:02}", now=now)
            await members.put(tx, network, member, {Field.CITY: (city,)})
            await members.open_to(tx, network, member, {Field.CITY: Level.NETWORK})

    await town.house.store.write(unit)


async def test_a_town_with_its_country_is_the_same_on_the_second_page(town: Town) -> None:
    await dwell(town, 12, "Brest")
    shown = await pages(town, town.person("bo"), city="Brest, France")
    assert [page.count("<@5000") for page in shown] == [10, 2]


async def test_a_page_that_cannot_be_is_refused(town: Town) -> None:
    await dwell(town, 2, "Brest")
    for number in (2**62, 10**8):
        said = await forged(town, town.person("bo"), f"member.page:{encode(number)}:::::")
        assert "dweller" not in said
        assert "incident" not in said.lower()
        assert "button" in said
