"""Known sorts of evening, and the same event again: proposed like any other, with their programme."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.events.playing import event, join
from tests.stories.programme.playing import fest, session, the


async def programme(town: Town, title: str) -> str:
    shown = await town.steward("eva").slash(town.square, "event agenda", event=title)
    return str(shown.response.embeds[0].description)


async def test_a_potluck_begins_with_its_run_of_show(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    shown = await mia.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", template="potluck"
    )
    assert "a programme of 5 sessions: Arriving and setting things up," in shown.response.content
    assert "Bring something to eat" in shown.response.embeds[0].description
    await mia.click(shown.response, label="Confirm")
    found = await the(town, "Potluck")
    assert found.ends - found.starts == timedelta(hours=3)
    text = await programme(town, "Potluck")
    assert text.split("\n")[1:] == [
        "<t:1778778000:t>–<t:1778779800:t> (19:00) · **Arriving and setting things up** · Welcome",
        "<t:1778779800:t>–<t:1778782500:t> (19:30) · **Eating together** · Meal",
        "<t:1778782500:t>–<t:1778785200:t> (20:15) · **Pitches** · Pitches",
        "<t:1778785200:t>–<t:1778787600:t> (21:00) · **Questions by theme** · Questions",
        "<t:1778787600:t>–<t:1778788800:t> (21:40) · **Cleaning up together**",
    ]


async def test_what_was_typed_goes_before_the_template(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    await event(
        town,
        mia,
        template="talk",
        kind="workshop",
        duration="1 hour",
        description="About soil",
        chapter="Paris",
    )
    found = await the(town, "Potluck")
    assert (found.kind, found.description) == ("workshop", "About soil")
    assert found.ends - found.starts == timedelta(hours=1)
    text = await programme(town, "Potluck")
    assert "**The talk**" in text
    assert "drink" not in text


async def test_a_template_speaks_the_language_of_its_chapter(town: Town) -> None:
    paris = await town.chapter("Paris", language="fr")
    mia = await town.connector("mia", paris)
    await event(town, mia, template="disco-soupe", chapter="Paris")
    found = await the(town, "Potluck")
    assert (found.description or "").startswith("On cuisine ensemble")
    assert "**Cuisine collective**" in await programme(town, "Potluck")


async def test_a_series_repeats_its_run_of_show(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    await event(town, mia, template="drink", chapter="Paris", repeat="weekly")
    read = town.house.store.read
    rows = await read.execute_fetchall(
        "SELECT count(*) AS n FROM sessions GROUP BY event ORDER BY event"
    )
    dates = await read.execute_fetchall("SELECT id FROM events")
    assert len(list(dates)) > 2
    assert [row["n"] for row in rows] == [3] * len(list(dates))


async def test_a_copy_has_the_programme_and_not_the_answers(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    await event(
        town, mia, chapter="Paris", template="drink", venue="Le 100", capacity=12, title="Potluck"
    )
    await join(town, town.person("bo"))
    shown = await mia.slash(town.square, "event duplicate", event="Potluck", when="21 May 18:00")
    assert "A copy of **Potluck**: nobody has answered it yet." in shown.response.content
    assert "a programme of 3 sessions" in shown.response.content
    assert len((await mia.slash(town.square, "event list")).response.embeds[0].description.split("\n")) == 1  # fmt: skip
    await mia.click(shown.response, label="Confirm")
    rows = await town.house.store.read.execute_fetchall(
        "SELECT title, venue, capacity, kind, going, ends - starts AS span FROM events ORDER BY starts"
    )
    first, second = map(dict, rows)
    assert first.pop("going") == 1
    assert second.pop("going") == 0
    assert first == second
    days = await mia.slash(town.square, "event list", when="21 May")
    assert "<t:1779379200:F>" in days.response.embeds[0].description


async def test_a_copy_shifts_every_session_with_it(town: Town) -> None:
    _, mia = await fest(town)
    await session(town, mia, "Soil", "day 2 at 10:30", room="Room A", speaker="Ada")
    shown = await mia.slash(town.square, "event duplicate", event="Fest", when="3 July 09:00")
    await mia.click(shown.response, label="Confirm")
    rows = await town.house.store.read.execute_fetchall(
        "SELECT title, after, lasts, room, speaker FROM sessions ORDER BY id"
    )
    first, second = map(dict, rows)
    assert first == second


async def test_only_a_connector_of_its_chapter_copies_an_event(town: Town) -> None:
    await fest(town)
    leo = await town.connector("leo", await town.chapter("Lyon"))
    refused = await leo.slash(town.square, "event duplicate", event="Fest", when="3 July 09:00")
    assert "Only a connector of **Paris**" in refused.response.content


async def test_an_event_that_is_over_can_be_done_again(town: Town) -> None:
    _, mia = await fest(town)
    await town.wait(timedelta(days=36))
    shown = await mia.slash(town.square, "event duplicate", event="Fest", when="3 July 09:00")
    await mia.click(shown.response, label="Confirm")
    again = await mia.slash(town.square, "event list")
    assert "**Fest**" in again.response.embeds[0].description
