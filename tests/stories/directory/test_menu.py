"""*Profile* on a person, what one says one is, and a directory that speaks every language."""

from __future__ import annotations

import simcord

from tests.stories.conftest import Town
from tests.stories.directory.test_seeing import found, told
from tests.stories.test_members import opened, written


async def test_the_menu_on_oneself_shows_who_sees_what(town: Town) -> None:
    amina = town.person("amina")
    await written(town, amina, "skills", skills="Weaving")
    await opened(town, amina, "skills", "connectors")
    for shown in (
        await amina.context_menu(town.square, "Profile", amina),
        await amina.slash(town.square, "member show", member=amina),
    ):
        assert shown.ephemeral
        assert "Skills — seen by: Connectors" in told(shown)
        assert "Weaving" in told(shown)


async def test_an_empty_profile_of_ones_own_says_how_to_begin(town: Town) -> None:
    amina = town.person("amina")
    shown = await amina.context_menu(town.square, "Profile", amina)
    assert "Your profile is empty" in told(shown)


async def test_a_bot_has_no_profile(town: Town) -> None:
    amina = town.person("amina")
    user = town.env.create_user("robot", bot=True)
    town.env.backend.add_member(town.guild.id, user.id)
    robot = simcord.MemberActor(town.env, town.guild, user)
    await amina.slash(town.square, "profile show")
    for shown in (
        await amina.context_menu(town.square, "Profile", robot),
        await amina.slash(town.square, "member show", member=robot),
    ):
        assert "**robot** is a bot" in told(shown)


async def test_somebody_who_was_never_met_is_hidden_like_anybody(town: Town) -> None:
    amina, stranger = town.person("amina"), town.person("stranger")
    for shown in (
        await amina.context_menu(town.square, "Profile", stranger),
        await amina.slash(town.square, "member show", member=stranger),
    ):
        assert "**stranger** has not opened a profile to you" in told(shown)


async def test_who_left_is_shown_to_nobody(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    await written(town, amina, "skills", skills="Weaving")
    await opened(town, amina, "skills", "public")
    town.guild.remove_member(amina)
    await town.env.settle()
    shown = await bo.slash(town.square, "member show", member=amina.user)
    assert "Weaving" not in told(shown)


async def test_what_one_is_is_chosen_and_told_in_ones_own_words(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    await town.speaks(amina, "fr")
    menu = await amina.slash(town.square, "profile edit")
    form = await amina.click(menu.response, custom_id="profile.edit:identity")
    given = {"identity": ["researcher", "citizen"], "identity-words": "gardienne de phare"}
    await amina.submit_modal(form, given)
    await opened(town, amina, "identity", "network")
    mark = f"<@{amina.id}>"
    for query in ("researcher", "Forscherin", "ciudadana", "phare", "reseacher"):
        assert mark in await found(town, bo, query=query), query
    shown = told(await bo.slash(town.square, "member show", member=amina))
    assert "researcher, citizen, gardienne de phare" in shown
    menu = await amina.slash(town.square, "profile edit")
    form = await amina.click(menu.response, custom_id="profile.edit:identity")
    await amina.submit_modal(form, {"identity": ["citizen"], "identity-words": ""})
    assert mark not in await found(town, bo, query="researcher")
    assert mark in await found(town, bo, query="citoyenne")
    menu = await amina.slash(town.square, "profile edit")
    form = await amina.click(menu.response, custom_id="profile.edit:identity")
    await amina.submit_modal(form, {"identity": [], "identity-words": ""})
    assert mark not in await found(town, bo, query="citizen")


async def test_a_search_in_one_language_finds_what_is_written_in_another(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    await written(town, amina, "skills", skills="gardening", topics="water")
    await written(town, amina, "about", languages="French", city="Cairo", about="Hello", links="")
    for field in ("skills", "topics", "languages", "city"):
        await opened(town, amina, field, "network")
    mark = f"<@{amina.id}>"
    for wanted in (
        {"skill": "jardinage"},
        {"language": "français"},
        {"city": "Le Caire"},
        {"query": "eau jardinnage"},
        {"query": "jardinería El Cairo"},
        {"skill": "Wasser", "language": "fr", "city": "Kairo"},
    ):
        assert mark in await found(town, bo, **wanted), wanted
    offered = await bo.autocomplete(town.square, "member find", "skill", "jard")
    assert [one["value"] for one in offered] == ["gardening"]
    offered = await bo.autocomplete(town.square, "member find", "query", "ami")
    assert [one["value"] for one in offered] == ["amina"]
    await opened(town, amina, "skills", "nobody")
    assert mark not in await found(town, bo, skill="jardinage")
    assert await bo.autocomplete(town.square, "member find", "skill", "jard") == []


async def test_every_misspelt_word_of_several_is_forgiven(town: Town) -> None:
    therese, bo = town.person("Thérèse"), town.person("bo")
    await written(town, therese, "skills", skills="menuiserie")
    await opened(town, therese, "skills", "network")
    listed = await found(town, bo, query="theresse menuisserie")
    assert f"<@{therese.id}>" in listed
    assert "one letter changed" in listed


async def test_a_typo_that_is_another_word_is_forgiven_too(town: Town) -> None:
    carla, karla, bo = town.person("Carla"), town.person("Karla"), town.person("bo")
    for one, skill in ((carla, "weaving"), (karla, "singing")):
        await written(town, one, "skills", skills=skill)
        await opened(town, one, "skills", "network")
    assert f"<@{carla.id}>" in await found(town, bo, query="Karla weaving")
