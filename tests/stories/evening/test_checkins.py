"""Who came: by name, from the list, as a number; and back again."""

from __future__ import annotations

from datetime import timedelta

import simcord

from tests.stories.conftest import Town
from tests.stories.evening.playing import OUIMAKE, options, ouimake, until_evening
from tests.stories.playing import parts


async def checkin(
    town: Town, who: simcord.MemberActor, **given: object
) -> simcord.InteractionResult:
    return await who.slash(town.square, "event checkin", event=OUIMAKE, **given)


async def test_somebody_without_an_answer_is_checked_in_and_out_again(town: Town) -> None:
    _, ada = await ouimake(town)
    bo = town.person("bo")
    await until_evening(town)
    said = await checkin(town, ada, member=bo)
    assert f"<@{bo.id}> was at **Ouimake**" in said.response.content
    again = await checkin(town, ada, member=bo)
    assert "nothing changed" in again.response.content
    assert "One person is marked" in (await checkin(town, ada)).response.content
    gone = await ada.click(said.response, label="Take the mark back")
    assert "no longer marked" in gone.response.content
    assert "Nobody is marked yet" in (await checkin(town, ada)).response.content


async def test_a_count_is_exact_or_rough_and_can_be_taken_back(town: Town) -> None:
    _, ada = await ouimake(town)
    await until_evening(town)
    exact = await checkin(town, ada, count=35)
    assert "**Ouimake**: 35 people." in exact.response.content
    rough = await checkin(town, ada, count=40, roughly=True)
    assert "**Ouimake**: about 40 people." in rough.response.content
    gone = await ada.click(rough.response, label="Take the count back")
    assert "was taken back" in gone.response.content
    assert "people." not in (await checkin(town, ada)).response.content.replace("marked", "")


async def test_a_person_and_a_count_are_both_written(town: Town) -> None:
    _, ada = await ouimake(town)
    bo = town.person("bo")
    await until_evening(town)
    said = await checkin(town, ada, member=bo, count=12)
    assert f"<@{bo.id}> was at" in said.response.content
    assert "12 people" in said.response.content


async def test_the_list_is_ticked_twenty_five_at_a_time(town: Town) -> None:
    _, ada = await ouimake(town)
    card = town.guild.channels["brest"].last_message
    assert card is not None
    guests = [town.person(f"guest{number:02}") for number in range(27)]
    for guest in guests:
        await guest.click(card, label="Going")
    await until_evening(town)
    first = await checkin(town, ada)
    assert len(options(first)) == 25
    ticked = await ada.select(first.response, options(first)[:3])
    assert "3 people are marked" in ticked.response.content
    second = await ada.click(ticked.response, label="More")
    assert len(options(second)) == 2
    await ada.select(second.response, options(second))
    back = await checkin(town, ada)
    assert "5 people are marked" in back.response.content
    marked = [
        one["label"]
        for part in parts(back.response)
        for one in part.get("options", ())
        if one.get("default")
    ]
    assert marked == ["guest00", "guest01", "guest02"]
    emptied = await ada.select(back.response, [])
    assert "2 people are marked" in emptied.response.content


async def test_a_number_in_words_is_understood_or_asked_back(town: Town) -> None:
    _, ada = await ouimake(town)
    await until_evening(town)
    shown = await checkin(town, ada)
    form = await ada.click(shown.response, label="Enter a count")
    said = await ada.submit_modal(form, {"count": "about 35"})
    assert "about 35 people" in said.response.content
    form = await ada.click(shown.response, label="Enter a count")
    said = await ada.submit_modal(form, {"count": "lots"})
    assert "“lots” is no number" in said.response.content


async def test_people_are_checked_in_by_organisers_in_their_time_only(town: Town) -> None:
    _, ada = await ouimake(town)
    bo = town.person("bo")
    assert "are checked in at **Ouimake** from" in (await checkin(town, ada)).response.content
    await until_evening(town)
    assert "Only one of the organisers" in (await checkin(town, bo)).response.content
    await town.wait(timedelta(days=15))
    assert "are checked in at **Ouimake** from" in (await checkin(town, ada)).response.content


async def test_a_right_that_ended_checks_nobody_in(town: Town) -> None:
    _, ada = await ouimake(town)
    await until_evening(town)
    shown = await checkin(town, ada)
    form = await ada.click(shown.response, label="Enter a count")
    await town.steward("sue").slash(
        town.square, "connector remove", member=ada, chapter="Brest", reason="done"
    )
    said = await ada.submit_modal(form, {"count": "35"})
    assert "Only one of the organisers" in said.response.content
    again = await ada.click(shown.response, label="Enter a count")
    assert "Only one of the organisers" in again.response.content
