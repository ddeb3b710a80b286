"""A newcomer's first weeks, played by the front door."""

from __future__ import annotations

from datetime import timedelta

from db import deliveries
from db.store import Transaction
from domain.deliveries import Kind
from domain.tracks import Status, StepStatus
from services.onboarding import going
from tests.stories.conftest import Town
from tests.stories.events.playing import event
from tests.stories.onboarding.playing import arrives, begun, described, lyon, steps
from tests.stories.welcome.playing import letters, welcomed

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
BUDDY = "Give a buddy"


async def test_the_welcome_ends_with_how_far_along_the_first_weeks_are(town: Town) -> None:
    await town.chapter("Lyon", latitude=45.76, longitude=4.84)
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    second = await noor.select(first.response, ["en"])
    third = await noor.submit_modal(
        await noor.click(second.response, label="My city"), {"city": "grenoble"}
    )
    lyon = third.response.components[0]["components"][0]["options"][0]["value"]
    fourth = await noor.select(third.response, [lyon])
    last = await noor.select(fourth.response, ["water"])
    assert "▰▰▱▱▱▱▱▱▱▱ 3 of 13 steps of your first weeks here" in last.response.content
    shown = await noor.click(last.response, label="My steps")
    assert shown.ephemeral
    assert "Introduce yourself" in described(shown)
    _, known = await begun(town, noor)
    ticked = {name for name, one in known.items() if one.status is StepStatus.DONE}
    assert ticked == {"welcome", "profile", "join"}


async def test_three_weeks_of_a_newcomer(town: Town) -> None:
    _, ada, noor = await lyon(town)
    track, _ = await begun(town, noor)
    await town.wait(DAY + HOUR)
    (told,) = town.inbox(noor)
    assert told.content.startswith("**Arriving**: this is for you now.")
    assert "Introduce yourself" in told.content
    assert "Join the chapter" not in told.content
    (asked,) = town.inbox(ada)
    assert f"<@{noor.id}>" in asked.content
    assert "Find a buddy" in asked.content
    assert [one["label"] for one in _parts(asked.components[-1])] == ["All steps", BUDDY]
    done = await noor.user.click(told, label="Done")
    assert "Done: Introduce yourself" in done.response.content
    assert "▰" in described(done)

    await town.wait(DAY)
    assert len(town.inbox(noor)) == 1  # they joined on the first day, and that was seen
    greet = town.inbox(ada)[-1]
    assert f"<@{noor.id}> has no buddy yet" in greet.content
    assert "Greet them by name" in greet.content
    await ada.user.click(greet, label="Done")
    await town.wait(2 * DAY)
    values = town.inbox(noor)[-1]
    assert "Read what the network stands for" in values.content
    await noor.user.click(values, label="Skip")

    await event(town, ada, "Spring walk", chapter="Lyon")
    await noor.slash(town.square, "event join", event="Spring walk")
    known = await steps(town, track)
    assert known["values"].status is StepStatus.SKIPPED
    assert known["greet"].settled_by == ada.id
    await town.wait(10 * DAY + HOUR)
    assert (await steps(town, track))["event"].settled_by is None
    assert (await steps(town, track))["event"].status is StepStatus.DONE
    assert not any("Come to an event" in one.content for one in town.inbox(noor))


async def test_who_asks_for_less_hears_less_and_who_asks_for_a_pause_hears_nothing(
    town: Town,
) -> None:
    noor = await arrives(town)
    track, _ = await begun(town, noor)
    for text in ("introduce yourself", "join the chapter", "read what", "come to", "one small"):
        await noor.slash(town.square, "onboard skip", step=text)
    await noor.slash(town.square, "onboard done", step="say where you live")
    await town.wait(30 * DAY + HOUR)
    asked = town.inbox(noor)[-1]
    assert "You have been here for a month" in asked.content
    labels = [one["label"] for row in asked.components for one in _parts(row)]
    assert labels == ["Keep going", "Less", "Pause", "All steps"]
    answered = await noor.user.click(asked, label="Less")
    assert "I mention each step once" in described(answered)
    known = await steps(town, track)
    assert known["checkin"].settled_by == noor.id
    await town.wait(150 * DAY)
    assert len([one for one in town.inbox(noor) if "Half a year" in one.content]) == 1
    paused = await noor.user.click(town.inbox(noor)[-1], label="Pause")
    assert "Paused" in described(paused)
    stopped = await noor.user.click(paused.response, label="Stop")
    await town.restart()
    over = await noor.user.click(stopped.response, label="Confirm")
    assert "Stopped" in described(over)
    refused = await noor.slash(town.square, "onboard done", step="introduce yourself")
    assert "I know no step called" in refused.response.content


def _parts(row: object) -> list[dict[str, str]]:
    return [part.to_dict() for part in row.children]  # type: ignore[attr-defined]


async def test_a_pause_moves_every_day(town: Town) -> None:
    noor = await arrives(town)
    track, before = await begun(town, noor)
    shown = await noor.slash(town.square, "onboard mine")
    paused = await noor.click(shown.response, label="Pause")
    assert "Paused" in described(paused)
    await town.wait(5 * DAY)
    assert town.inbox(noor) == []
    await town.restart()
    going = await noor.click(paused.response, label="Go on")
    assert "Paused" not in described(going)
    after = await steps(town, track)
    assert after["task"].due == (before["task"].due or town.house.now()) + 5 * DAY
    await town.wait(DAY + HOUR)
    assert "Introduce yourself" in town.inbox(noor)[-1].content


async def test_who_leaves_half_way_hears_nothing_and_goes_on_when_back(town: Town) -> None:
    _, ada, noor = await lyon(town)
    track, _ = await begun(town, noor)
    town.guild.remove_member(noor)
    await town.env.settle()
    await town.wait(3 * DAY)
    assert town.inbox(noor) == []
    assert town.inbox(ada) == []
    town.env.backend.add_member(town.guild.id, noor.id, announce=True)
    await town.env.settle()
    again, known = await begun(town, noor)
    assert again.id == track.id
    assert (again.status, again.chapter) == (Status.RUNNING, 0)
    assert known["join"].status is StepStatus.DONE
    assert len(letters(noor)) == 1
    await town.wait(DAY + HOUR)
    assert "Introduce yourself" in town.inbox(noor)[-1].content
    assert town.inbox(ada) == []


async def test_who_paused_and_left_comes_back_to_a_pause_without_a_buddy_who_is_gone(
    town: Town,
) -> None:
    _, ada, noor = await lyon(town)
    track, _ = await begun(town, noor)
    await ada.slash(town.square, "onboard buddy", member=noor, buddy=ada)
    shown = await noor.slash(town.square, "onboard mine")
    await noor.click(shown.response, label="Pause")
    for leaving in (noor, ada):
        town.guild.remove_member(leaving)
        await town.env.settle()
    await town.wait(2 * DAY)
    town.env.backend.add_member(town.guild.id, noor.id, announce=True)
    await town.env.settle()
    again, _ = await begun(town, noor)
    assert again.id == track.id
    assert (again.status, again.buddy) == (Status.PAUSED, None)
    resumed = await noor.click(
        (await noor.slash(town.square, "onboard mine")).response, label="Go on"
    )
    assert "Paused" not in described(resumed)


async def test_who_leaves_one_of_two_chapters_is_looked_after_by_the_other(town: Town) -> None:
    chapter, _, noor = await lyon(town)
    paris = await town.chapter("Paris")
    await noor.slash(town.square, "chapter join", chapter="Paris")
    assert (await begun(town, noor))[0].chapter == chapter.id
    left = await noor.slash(town.square, "chapter leave", chapter="Lyon")
    if left.response.components:
        await noor.click(left.response, label="Confirm")
    assert (await begun(town, noor))[0].chapter == paris.id


async def test_a_look_that_was_lost_to_a_fault_is_planned_anew_at_the_next_start(
    town: Town,
) -> None:
    noor = await arrives(town)
    track, _ = await begun(town, noor)

    async def lose(tx: Transaction) -> None:
        await deliveries.drop(tx, track.id, kind=Kind.TRACK_WAKE, why="fault", now=town.house.now())

    await town.house.store.write(lose)
    await town.wait(2 * DAY)
    assert town.inbox(noor) == []
    await town.restart()
    await town.wait(HOUR)
    assert len([one for one in town.inbox(noor) if "Introduce yourself" in one.content]) == 1
    assert await going.resume_lost(town.house) == 0


async def test_what_is_due_is_said_to_its_end_with_a_pause_at_hand(town: Town) -> None:
    _, _, noor = await lyon(town)
    await town.speaks(noor, "fr")
    for text in ("dis où", "présente", "lis ce", "viens à"):
        await noor.slash(town.square, "onboard skip", step=text)
    await town.wait(21 * DAY + HOUR)
    told = town.inbox(noor)[-1]
    assert "installer les chaises." in told.content
    paused = await noor.user.click(told, label="Pause")
    assert "En pause" in described(paused)
