"""The programme by the front door: sessions are proposed, confirmed, changed and removed."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.playing import ends
from tests.stories.programme.playing import choose, fest, labels, session


async def test_a_session_enters_the_programme_when_it_is_confirmed(town: Town) -> None:
    _, mia = await fest(town)
    shown = await mia.slash(
        town.square,
        "event session",
        event="Fest",
        title="Soil and water",
        when="day 2 at 10:00",
        kind="workshop",
        speaker="Ada",
        room="Room A",
    )
    assert shown.ephemeral
    assert "<t:1780732800:F>, for one hour" in shown.response.content
    assert "Saturday, 6 June 2026, 10:00–11:00" in str(shown.response.embeds[0].to_dict())
    empty = await mia.slash(town.square, "event agenda", event="Fest")
    assert "There is no programme yet" in empty.response.embeds[0].description
    await mia.click(shown.response, label="Confirm")
    listed = await mia.slash(town.square, "event agenda", event="Fest")
    assert listed.ephemeral
    assert listed.response.embeds[0].description == (
        "**Day 2: Saturday, 6 June 2026**\n"
        "<t:1780732800:t>–<t:1780736400:t> (10:00) · **Soil and water** · Workshop · Room A · Ada"
    )


async def test_a_discarded_session_leaves_the_programme_as_it_was(town: Town) -> None:
    _, mia = await fest(town)
    shown = await mia.slash(
        town.square, "event session", event="Fest", title="Soil", when="Saturday 10:00"
    )
    await mia.click(shown.response, label="Discard")
    listed = await mia.slash(town.square, "event agenda", event="Fest")
    assert "no programme yet" in listed.response.embeds[0].description


async def test_a_session_confirmed_twice_is_there_once(town: Town) -> None:
    _, mia = await fest(town)
    shown = await session(town, mia, "Soil", "Saturday 10:00")
    again = await mia.slash(town.square, "event agenda", event="Fest")
    assert again.response.embeds[0].description.count("Soil") == 1
    assert labels(shown.response) == ["Programme"]


async def test_a_session_outside_its_event_is_refused_with_when_that_is(town: Town) -> None:
    _, mia = await fest(town)
    for when in ("day 4 at 10:00", "12 June 10:00", "Sunday 21:00", "tomorrow 10:00"):
        refused = await mia.slash(
            town.square, "event session", event="Fest", title="Soil", when=when
        )
        assert "not within **Fest**, which lasts from <t:1780646400:F>" in refused.response.content
        assert "“day 2 at 10:00”" in refused.response.content
    long = await mia.slash(
        town.square,
        "event session",
        event="Fest",
        title="Soil",
        when="Sunday 19:00",
        duration="2 hours",
    )
    assert "not within **Fest**" in long.response.content


async def test_what_is_no_time_is_refused_with_a_time_of_the_event(town: Town) -> None:
    _, mia = await fest(town)
    refused = await mia.slash(
        town.square, "event session", event="Fest", title="Soil", when="whenever"
    )
    assert "“whenever”" in refused.response.content
    assert "“2026-06-05 10:00”" in refused.response.content
    hourless = await mia.slash(
        town.square, "event session", event="Fest", title="Soil", when="day 2"
    )
    assert "“day 2” is a day without an hour" in hourless.response.content


async def test_one_room_at_one_time_is_pointed_out(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00", room="Room A", speaker="Ada and Bo")
    shown = await mia.slash(
        town.square,
        "event session",
        event="Fest",
        title="Water",
        when="Saturday 10:30",
        room="room a",
        speaker="Zoë, bo",
    )
    assert "**Soil** is in the same room" in shown.response.content
    assert "**Soil** is with the same person" in shown.response.content
    after = await mia.slash(
        town.square,
        "event session",
        event="Fest",
        title="Water",
        when="Saturday 11:00",
        room="Room A",
        speaker="Bo",
    )
    assert "⚠" not in after.response.content


async def test_only_organisers_change_a_programme(town: Town) -> None:
    _, mia = await fest(town)
    lyon = await town.chapter("Lyon")
    leo = await town.connector("leo", lyon)
    refused = await leo.slash(
        town.square, "event session", event="Fest", title="Soil", when="Saturday 10:00"
    )
    assert "Only one of the organisers of **Fest**" in refused.response.content
    await session(town, mia, "Soil", "Saturday 10:00")
    shown = await leo.slash(town.square, "event agenda", event="Fest")
    opened = await choose(leo, shown.response, "Soil")
    assert labels(opened.response) == ["Pick", "Programme"]


async def test_a_right_that_ended_ends_the_confirmation_of_a_session(town: Town) -> None:
    paris, mia = await fest(town)
    shown = await mia.slash(
        town.square, "event session", event="Fest", title="Soil", when="Saturday 10:00"
    )
    await ends(town, paris, mia)
    refused = await mia.click(shown.response, label="Confirm")
    assert "Only one of the organisers" in refused.response.content


async def test_a_session_is_changed_in_its_form_and_confirmed(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00", room="Room A", kind="talk")
    shown = await mia.slash(town.square, "event agenda", event="Fest")
    opened = await choose(mia, shown.response, "Soil")
    form = await mia.click(opened.response, label="Edit")
    preview = await mia.submit_modal(
        form,
        {
            "title": "Soil and water",
            "when": "day 3 at 9:00",
            "duration": "60 min",
            "room": "",
            "speaker": "Ada",
        },
    )
    assert "Until now it was on <t:1780732800:F>" in preview.response.content
    await mia.click(preview.response, label="Confirm")
    listed = await mia.slash(town.square, "event agenda", event="Fest")
    text = listed.response.embeds[0].description
    assert "Day 3" in text
    assert "(09:00) · **Soil and water** · Talk · Ada" in text


async def test_a_form_left_as_it_was_changes_nothing(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00", duration="45 min")
    shown = await mia.slash(town.square, "event agenda", event="Fest")
    opened = await choose(mia, shown.response, "Soil")
    form = await mia.click(opened.response, label="Edit")
    said = await mia.submit_modal(
        form,
        {
            "title": "Soil",
            "when": "2026-06-06 10:00",
            "duration": "45 min",
            "room": "",
            "speaker": "",
        },
    )
    assert "nothing" in said.response.content.lower()


async def test_a_session_is_removed_after_a_question(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    await session(town, mia, "Water", "Saturday 11:00")
    shown = await mia.slash(town.square, "event agenda", event="Fest")
    opened = await choose(mia, shown.response, "Soil")
    asked = await mia.click(opened.response, label="Remove")
    assert "Remove **Soil**" in asked.response.content
    kept = await mia.click(asked.response, label="Keep it")
    asked = await mia.click(kept.response, label="Remove")
    removed = await mia.click(asked.response, label="Confirm")
    assert "**Soil** is out of the programme" in removed.response.content
    listed = await mia.click(removed.response, label="Programme")
    assert "Soil" not in listed.response.embeds[0].description
    assert "Water" in listed.response.embeds[0].description


async def test_a_programme_comes_along_when_its_event_moves(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "Saturday 10:00")
    moved = await mia.slash(town.square, "event edit", event="Fest", when="12 June 11:00")
    await mia.click(moved.response, label="Confirm")
    listed = await mia.slash(town.square, "event agenda", event="Fest")
    text = listed.response.embeds[0].description
    assert "Day 2: Saturday, 13 June 2026" in text
    assert "(11:00) · **Soil**" in text


async def test_an_event_that_is_over_takes_no_more_sessions(town: Town) -> None:
    _, mia = await fest(town)
    await town.wait(timedelta(days=36))
    refused = await mia.slash(
        town.square, "event session", event="Fest", title="Soil", when="Saturday 10:00"
    )
    assert "**Fest** is over" in refused.response.content
