"""Who speaks Catalan writes times in Catalan, and reads Catalan where Discord has none."""

from __future__ import annotations

from tests.stories.conftest import Town


async def test_a_reminder_is_asked_for_and_read_back_in_catalan(town: Town) -> None:
    bo = town.person("bo")
    await bo.slash(town.square, "profile language", language="ca")
    shown = await bo.slash(
        town.square,
        "remind me",
        what="la sopa",
        when="demà a dos quarts de nou del vespre",
        repeat="weekly",
    )
    assert "<t:1778005800:F>" in shown.response.content  # Tuesday 5 May 2026, 20:30 in Paris
    assert "Cada setmana: la sopa" in shown.response.content


async def test_what_may_be_morning_or_evening_is_asked_back_in_catalan(town: Town) -> None:
    bo = town.person("bo")
    await bo.slash(town.square, "profile language", language="ca")
    shown = await bo.slash(town.square, "remind me", what="la sopa", when="demà a quarts de nou")
    assert "podria voler dir" in shown.response.content
    assert "14 de maig a les 19:00" in shown.response.content


async def test_the_parts_of_a_profile_have_their_catalan_names(town: Town) -> None:
    bo = town.person("bo")
    await bo.slash(town.square, "profile language", language="ca")
    shown = await bo.slash(town.square, "profile visibility", field="city", level="chapter")
    assert "Ciutat" in shown.response.content
    assert "els meus capítols" in shown.response.content
