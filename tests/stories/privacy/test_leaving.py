"""Who asked to be erased and leaves the server too has left: nothing waits for the week to end."""

from __future__ import annotations

from tests.stories.conftest import Town
from tests.stories.privacy.test_retention import SOON, ask, meet, take_part


async def test_their_seat_is_given_on_at_once(town: Town) -> None:
    ada, ben = await meet(town, "ada"), await meet(town, "ben")
    await take_part(town, ada, ben)
    await ask(town, ada)
    await town.wait(SOON)
    assert "it is yours" not in str([one.content for one in town.inbox(ben)])
    town.guild.remove_member(ada)
    await town.env.settle()
    await town.wait(SOON)
    assert "it is yours" in str([one.content for one in town.inbox(ben)])
