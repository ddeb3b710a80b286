"""Every command and every menu, used by everybody: the table of rights decides, and alone."""

from __future__ import annotations

import pytest

from domain.rights import COMMANDS, MENUS, Right, is_of_a_thing
from tests.stories.rights.commands import TYPED, chooses, types, writes
from tests.stories.rights.ledger import Ledger
from tests.stories.rights.states import STATES, becomes
from tests.stories.rights.world import HOLDS, INSIDE, World

PARTLY = {
    ("owner", "connector remove"),  # themselves; here it is somebody else
    ("local", "connector propose"),
    ("owner", "connector propose"),
    ("crew", "connector handover"),  # stewards see one that is under way, and complete it
    ("manager", "connector handover"),
    ("crew", "network backup"),  # told of once it is there, which takes its time
    ("manager", "network backup"),
    ("cohost", "onboard start"),  # a playbook of the event; here it is one of a person
}
"""Those who have the right, and not of whom is named here."""


async def refused(world: World, ledger: Ledger, who: str, log: pytest.LogCaptureFixture) -> int:
    """Use everything that ``who`` has no right to; how much that was."""
    ledger.keep()
    tried = 0
    for table, use in ((COMMANDS, types), (MENUS, chooses)):
        for name, right in table.items():
            if right & HOLDS[who]:
                continue
            done = await use(world, who, name, log)
            assert done.refusal, (who, name, done.said)
            assert done.result.ephemeral, (who, name)
            assert ledger.changed() == [], (who, name)
            tried += 1
    return tried


@pytest.mark.parametrize("who", INSIDE)
async def test_who_has_no_right_is_refused_and_nothing_changes(
    world: World, ledger: Ledger, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert await refused(world, ledger, who, caplog) > 2


@pytest.mark.parametrize("state", STATES)
async def test_it_is_the_same_whatever_became_of_the_event_and_the_chapter(
    world: World, ledger: Ledger, state: str, caplog: pytest.LogCaptureFixture
) -> None:
    await becomes(world, state)
    for who in ("guest", "outsider", "former"):
        await refused(world, ledger, who, caplog)


@pytest.mark.parametrize("who", INSIDE)
async def test_who_has_the_right_is_never_told_that_they_lack_it(
    world: World, ledger: Ledger, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    ledger.keep()
    tried = done_well = 0
    for table, use in ((COMMANDS, types), (MENUS, chooses)):
        for name, right in table.items():
            if not right & HOLDS[who] or (who, name) in PARTLY:
                continue
            done = await use(world, who, name, caplog)
            assert done.refusal != "NotAllowed", (who, name, done.said)
            assert not done.fault, (who, name)
            await ledger.restore(ledger.changed())
            tried, done_well = tried + 1, done_well + (not done.refusal)
    assert done_well > tried * 0.7  # else it would be no test of who may


async def test_a_stranger_in_direct_messages_uses_no_command_of_a_server(
    world: World, ledger: Ledger, caplog: pytest.LogCaptureFixture
) -> None:
    ledger.keep()
    tried = 0
    for name, right in COMMANDS.items():
        if name in TYPED and (right & Right.MEMBER or is_of_a_thing(right)):
            continue  # with nothing typed it would be no command
        done = await writes(world, world.stranger, name, caplog)
        if name != "help":  # says what the bot does, to anybody
            assert done.refusal, (name, done.said)
        assert ledger.changed() == [], name
        tried += 1
    assert tried > 25
