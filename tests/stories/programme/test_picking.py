"""One's own programme: sessions are picked, overlaps are said, and a reminder comes in time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.stories.conftest import Town
from tests.stories.programme.playing import choose, fest, labels, pick, session

SATURDAY = datetime(2026, 6, 6, 8, 0, tzinfo=UTC)  # 10:00 in Paris


async def until(town: Town, moment: datetime) -> None:
    await town.wait(moment - town.house.now())


async def test_a_picked_session_is_reminded_five_minutes_before(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00", room="Room A")
    bo = town.person("bo")
    said, shown = await pick(town, bo, "Soil")
    assert "**Soil** is on your programme. I remind you five minutes before" in said
    assert labels(shown.response) == ["Drop", "Programme"]
    await until(town, SATURDAY - timedelta(minutes=6))
    assert town.inbox(bo) == []
    await until(town, SATURDAY - timedelta(minutes=4))
    (told,) = town.inbox(bo)
    assert told.content == (
        "**Soil** begins <t:1780732800:R>, at <t:1780732800:t>, in Room A (Fest)."
    )
    await until(town, SATURDAY + timedelta(hours=1))
    assert len(town.inbox(bo)) == 1


async def test_a_reminder_opens_its_session(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    await pick(town, bo, "Soil")
    await until(town, SATURDAY - timedelta(minutes=4))
    shown = await bo.user.click(town.inbox(bo)[0], label="Details")
    assert shown.response.embeds[0].title == "Soil"


async def test_picking_twice_reminds_once(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    _, picked = await pick(town, bo, "Soil")
    dropped = await bo.click(picked.response, label="Drop")
    assert "**Soil** is off your programme" in dropped.response.content
    await bo.click(dropped.response, label="Pick")
    await until(town, SATURDAY)
    assert len(town.inbox(bo)) == 1


async def test_a_dropped_session_is_not_reminded(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    _, picked = await pick(town, bo, "Soil")
    await bo.click(picked.response, label="Drop")
    await until(town, SATURDAY)
    assert town.inbox(bo) == []


async def test_a_pick_that_overlaps_another_names_it(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    await session(town, mia, "Water", "Saturday 10:30")
    await session(town, mia, "Wind", "Saturday 11:30")
    bo = town.person("bo")
    await pick(town, bo, "Soil")
    said, _ = await pick(town, bo, "Water")
    assert "This overlaps with **Soil**" in said
    said, shown = await pick(town, bo, "Wind")
    assert "overlaps" not in said
    agenda = await bo.click(shown.response, label="Programme")
    assert agenda.response.embeds[0].description.count("✓") == 3
    mine = await bo.click(agenda.response, label="My programme")
    text = mine.response.embeds[0].description
    assert text.count("⚠") == 2
    assert "My programme: Fest" in mine.response.embeds[0].title
    opened = await choose(bo, mine.response, "Wind")
    assert opened.response.embeds[0].title == "Wind"


async def test_reminders_move_with_their_session(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    await pick(town, bo, "Soil")
    shown = await mia.slash(town.square, "event agenda", event="Fest")
    opened = await choose(mia, shown.response, "Soil")
    form = await mia.click(opened.response, label="Edit")
    text = {"title": "Soil", "duration": "60 min", "room": "", "speaker": ""}
    preview = await mia.submit_modal(form, {**text, "when": "Saturday 15:00"})
    await mia.click(preview.response, label="Confirm")
    await until(town, SATURDAY + timedelta(hours=4))
    assert town.inbox(bo) == []
    await until(town, SATURDAY + timedelta(hours=4, minutes=56))
    assert len(town.inbox(bo)) == 1


async def test_reminders_move_with_their_event(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    await pick(town, bo, "Soil")
    moved = await mia.slash(town.square, "event edit", event="Fest", when="6 June 10:00")
    await mia.click(moved.response, label="Confirm")
    await until(town, SATURDAY + timedelta(hours=1))
    assert town.inbox(bo) == []
    await until(town, SATURDAY + timedelta(hours=23, minutes=56))
    assert [message.content[:8] for message in town.inbox(bo)] == ["**Soil**"]


async def test_a_cancelled_event_reminds_of_no_session(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    await pick(town, bo, "Soil")
    shown = await mia.slash(town.square, "event cancel", event="Fest")
    await mia.click(shown.response, label="Confirm")
    await until(town, SATURDAY + timedelta(minutes=1))
    (told,) = town.inbox(bo)
    assert "is cancelled" in told.content


async def test_a_removed_session_is_not_reminded(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    await pick(town, bo, "Soil")
    shown = await mia.slash(town.square, "event agenda", event="Fest")
    opened = await choose(mia, shown.response, "Soil")
    asked = await mia.click(opened.response, label="Remove")
    await mia.click(asked.response, label="Confirm")
    await until(town, SATURDAY + timedelta(minutes=1))
    assert town.inbox(bo) == []
    mine = await bo.slash(town.square, "event agenda", event="Fest")
    assert "no programme yet" in mine.response.embeds[0].description


async def test_who_wants_to_hear_in_the_channel_hears_there(town: Town) -> None:
    paris, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo, zoe = town.person("bo"), town.person("zoe")
    await bo.slash(town.square, "profile reminders", via="channel")
    await zoe.slash(town.square, "profile reminders", via="none")
    await pick(town, bo, "Soil")
    said, _ = await pick(town, zoe, "Soil")
    assert said == "**Soil** is on your programme."
    await until(town, SATURDAY)
    assert town.inbox(bo) == []
    assert town.inbox(zoe) == []
    posted = [one for one in town.channel(paris).history() if "**Soil** begins" in one.content]
    assert [one.content.split()[0] for one in posted] == [f"<@{bo.id}>"]


async def test_a_session_that_is_over_cannot_be_picked(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    shown = await bo.slash(town.square, "event agenda", event="Fest")
    opened = await choose(bo, shown.response, "Soil")
    await until(town, SATURDAY + timedelta(hours=2))
    said = await bo.click(opened.response, label="Pick")
    assert "**Soil** is over" in said.response.content


async def test_a_reminder_is_worth_nothing_long_after_the_beginning(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    await pick(town, bo, "Soil")
    await until(town, SATURDAY - timedelta(minutes=20))
    town.bot.post.stop()
    town.clock.advance(timedelta(minutes=31).total_seconds())
    await town.restart()
    await town.wait(timedelta(minutes=1))
    assert town.inbox(bo) == []


async def test_nothing_waits_for_who_left_the_server(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    await pick(town, bo, "Soil")
    town.guild.remove_member(bo)
    await town.wait(timedelta(seconds=1))
    rows = await town.house.store.read.execute_fetchall("SELECT * FROM picks")
    assert list(rows) == []
    await until(town, SATURDAY)
    assert town.inbox(bo) == []


async def test_who_picked_a_session_hears_that_the_event_is_cancelled(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    bo = town.person("bo")
    await pick(town, bo, "Soil")
    shown = await mia.slash(town.square, "event cancel", event="Fest", reason="storm")
    await mia.click(shown.response, label="Confirm")
    await town.wait(timedelta(minutes=1))
    (told,) = town.inbox(bo)
    assert "**Fest**" in told.content
    assert "is cancelled. Why: storm" in told.content
