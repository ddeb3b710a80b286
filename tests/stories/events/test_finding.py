"""Events by the front door: meant by their name."""

from __future__ import annotations

from tests.stories.conftest import Town
from tests.stories.events.playing import event


async def test_an_event_typed_by_hand_is_found_offered_or_refused_with_the_nearest(
    town: Town,
) -> None:
    ada = town.steward()
    await event(town, ada, title="Ouimake Nantes")
    await event(town, ada, title="Ouimake Rennes")
    one = await ada.slash(town.square, "event show", event="ouimake nantse")
    assert one.response.embeds[0].title == "Ouimake Nantes"
    several = await ada.slash(town.square, "event show", event="ouimake")
    assert "More than one event" in several.response.content
    assert "Ouimake Rennes" in several.response.content
    none = await ada.slash(town.square, "event show", event="chess club")
    assert "I know no event called “chess club”" in none.response.content


async def test_suggestions_forgive_accents_and_case(town: Town) -> None:
    ada = town.steward()
    await event(town, ada, title="Fête de l'été", chapter=None)
    offered = await ada.autocomplete(town.square, "event show", "event", "FETE")
    assert [one["name"].split(" · ")[0] for one in offered] == ["Fête de l'été"]
    assert "14 May 2026" in offered[0]["name"]
    shown = await ada.slash(town.square, "event show", event=offered[0]["value"])
    assert shown.response.embeds[0].title == "Fête de l'été"


async def test_events_of_one_name_are_told_apart_by_their_dates(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada, "Fest", when="9 July 10:00")
    await event(town, ada, "Fest", when="5 June 10:00")
    asked = await bo.slash(town.square, "event show", event="fest")
    assert "**Fest** (<t:1780646400:F>), **Fest** (<t:1783584000:F>)" in asked.response.content


async def test_a_choice_that_no_store_could_hold_is_an_event_that_is_not_known(town: Town) -> None:
    shown = await town.person("bo").slash(town.square, "event show", event="id:zzzzzzzzzzzzz")
    assert "Pick one from the suggestions" in shown.response.content
