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
