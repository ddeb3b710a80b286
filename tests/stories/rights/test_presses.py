"""Every button, select and form, pressed by everybody: the table of rights decides, and alone."""

from __future__ import annotations

import pytest

from domain.rights import ACTIONS, Right
from tests.stories.rights.ledger import Ledger
from tests.stories.rights.pressing import press
from tests.stories.rights.states import STATES, becomes
from tests.stories.rights.world import HOLDS, INSIDE, World

PARTLY = {
    ("local", "founding.here"),  # a member answers where no connector is left: Lyon has one
    ("local", "founding.let"),
    ("owner", "founding.here"),
    ("owner", "founding.let"),
    ("owner", "handover.complete"),  # who hands over completes it, while the role is theirs
    *(
        (who, action)
        for who in ("connector", "cohost")  # the summit is nobody's but the network's
        for action in ACTIONS
        if action.startswith("summit.")
    ),
}
"""Those who have the right, and not of the thing as it stands in the town."""


async def refused(world: World, ledger: Ledger, who: str, log: pytest.LogCaptureFixture) -> None:
    """Press everything that ``who`` has no right to."""
    ledger.keep()
    for action, right in sorted(ACTIONS.items()):
        if right & HOLDS[who]:
            continue
        done = await press(world, world.people[who], action, log)
        assert done.refusal, (who, action, done.said)
        assert ledger.changed() == [], (who, action)


@pytest.mark.parametrize("who", INSIDE)
async def test_who_has_no_right_is_refused_and_nothing_changes(
    world: World, ledger: Ledger, who: str, caplog: pytest.LogCaptureFixture
) -> None:
    await refused(world, ledger, who, caplog)


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
    for action, right in sorted(ACTIONS.items()):
        if not right & HOLDS[who] or (who, action) in PARTLY:
            continue
        done = await press(world, world.people[who], action, caplog)
        assert done.refusal != "NotAllowed", (who, action, done.said)
        assert not done.fault, (who, action)
        await ledger.restore(ledger.changed())
        tried, done_well = tried + 1, done_well + (not done.refusal)
    assert done_well > tried * 0.6  # else it would be no test of who may


async def test_a_stranger_in_direct_messages_does_nothing_at_all(
    world: World, ledger: Ledger, caplog: pytest.LogCaptureFixture
) -> None:
    ledger.keep()
    for action in sorted(ACTIONS):
        done = await press(world, world.stranger, action, caplog)
        assert done.refusal, (action, done.said)
        assert ledger.changed() == [], action


async def test_leaving_everything_as_it_was_touches_nobody_elses_draft(
    world: World, ledger: Ledger, caplog: pytest.LogCaptureFixture
) -> None:
    ledger.keep()
    leaving = [action for action in sorted(ACTIONS) if action.endswith(".discard")]
    for action in leaving:
        assert ACTIONS[action] is Right.MEMBER
        await press(world, world.people["connector"], action, caplog)
        assert ledger.changed() == [], action
    assert len(leaving) > 10
