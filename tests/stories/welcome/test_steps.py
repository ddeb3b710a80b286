"""The welcome by the front door: step by step."""

from __future__ import annotations

from tests.stories.conftest import Town
from tests.stories.welcome.playing import comes, letters, welcomed


async def test_every_step_leads_to_the_next_and_writes_at_once(town: Town) -> None:
    await town.chapter("Lyon", latitude=45.76, longitude=4.84)
    await town.chapter("Quito", latitude=-0.22, longitude=-78.51)
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    assert first.ephemeral
    assert "▱▱▱▱ step 1 of 4" in first.response.content
    second = await noor.select(first.response, ["en"])
    assert "▰▱▱▱ step 2 of 4" in second.response.content
    third = await noor.submit_modal(
        await noor.click(second.response, label="My city"), {"city": "grenoble"}
    )
    assert "Grenoble, noted" in third.response.content
    assert "▰▰▱▱ step 3 of 4" in third.response.content
    offered = third.response.components[0]["components"][0]["options"]
    assert [one["label"] for one in offered] == ["Lyon", "Quito", "None for now"]
    assert offered[0]["description"].endswith("km away")
    fourth = await noor.select(third.response, [offered[0]["value"]])
    assert "You are a member of **Lyon** now." in fourth.response.content
    assert "▰▰▰▱ step 4 of 4" in fourth.response.content
    last = await noor.select(fourth.response, ["water", "commons"])
    assert "▰▰▰▰ all 4 steps done" in last.response.content
    assert "Nobody else sees: City, Topics, Chapters." in last.response.content
    done = await noor.click(last.response, label="Open it to the network")
    assert "seen from now on by: The network" in done.response.content
    shown = await town.person("bo").slash(town.square, "member show", member=noor)
    text = str(shown.response.embeds[0].to_dict())
    for part in ("Grenoble", "water, commons", "Lyon"):
        assert part in text


async def test_the_steps_work_after_a_restart(town: Town) -> None:
    noor, message = await welcomed(town)
    await town.restart()
    first = await noor.click(message, label="Begin")
    await town.restart()
    second = await noor.click(first.response, label="English, please")
    await town.restart()
    third = await noor.click(second.response, label="Skip")
    await town.restart()
    fourth = await noor.click(third.response, label="None for now")
    await town.restart()
    last = await noor.select(fourth.response, ["food"])
    assert "all 4 steps done" in last.response.content


async def test_several_towns_of_one_name_are_told_apart(town: Town) -> None:
    await town.chapter("Rennes", latitude=48.11, longitude=-1.68)
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    second = await noor.click(first.response, label="English, please")
    asked = await noor.click(second.response, label="My city")
    several = await noor.submit_modal(asked, {"city": "Brest"})
    options = several.response.components[0]["components"][0]["options"]
    french = next(one for one in options if "France" in one["label"])
    assert any("Belarus" in one["label"] for one in options)
    third = await noor.select(several.response, [french["value"]])
    assert "Brest, noted" in third.response.content
    assert "Europe/Paris" in third.response.content


async def test_an_unknown_city_is_refused_with_what_begins_alike(town: Town) -> None:
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    second = await noor.click(first.response, label="English, please")
    asked = await noor.click(second.response, label="My city")
    refused = await noor.submit_modal(asked, {"city": "Grenobble"})
    assert "Grenoble" in refused.response.content


async def test_someone_elses_press_is_refused(town: Town) -> None:
    _, message = await welcomed(town)
    bo = town.person("bo")
    for label in ("Begin", "Later"):
        refused = await bo.click(message, label=label)
        assert refused.ephemeral
        assert "written to someone else" in refused.response.content


async def test_who_chooses_french_is_spoken_to_in_french(town: Town) -> None:
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    second = await noor.select(first.response, ["fr"])
    assert "Où habites-tu\u202f?" in second.response.content
    shown = await noor.slash(town.square, "profile show")
    assert "Ton profil est vide" in shown.response.content


async def test_later_says_where_it_is_found_again(town: Town) -> None:
    noor, message = await welcomed(town)
    later = await noor.click(message, label="Later")
    assert later.ephemeral
    assert "/profile edit" in later.response.content


async def test_the_welcome_can_be_answered_in_direct_messages(town: Town) -> None:
    await town.chapter("Lyon", latitude=45.76, longitude=4.84)
    noor = comes(town, "noor")
    await town.env.settle()
    first = await noor.user.click(letters(noor)[0], label="Begin")
    second = await noor.user.click(first.response, label="English, please")
    asked = await noor.user.click(second.response, label="My city")
    third = await noor.user.submit_modal(asked, {"city": "Lyon"})
    options = third.response.components[0]["components"][0]["options"]
    fourth = await noor.user.select(third.response, [options[0]["value"]])
    assert "You are a member of **Lyon** now." in fourth.response.content


async def test_joining_by_the_welcome_brings_the_chapters_role(town: Town) -> None:
    role = town.guild.create_role("Lyonnais")
    await town.chapter("Lyon", latitude=45.76, longitude=4.84, role=role.id)
    noor, message = await welcomed(town)
    first = await noor.click(message, label="Begin")
    second = await noor.click(first.response, label="English, please")
    asked = await noor.click(second.response, label="My city")
    third = await noor.submit_modal(asked, {"city": "Lyon"})
    options = third.response.components[0]["components"][0]["options"]
    fourth = await noor.select(third.response, [options[0]["value"]])
    assert "member of **Lyon**" in fourth.response.content
    shown = await noor.slash(town.square, "chapter show", chapter="Lyon")
    assert "one member" in str(shown.response.embeds[0].to_dict()).lower()


async def test_leaving_in_mid_flow_stops_cleanly(town: Town) -> None:
    await town.chapter("Lyon")
    noor = comes(town, "noor")
    await town.env.settle()
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    await noor.slash(town.square, "remind me", what="Call", when="in 2 hours")
    first = await noor.user.click(letters(noor)[0], label="Begin")
    town.guild.remove_member(noor)
    await town.env.settle()
    stopped = await noor.user.click(first.response, label="English, please")
    assert "server" in stopped.response.content
    shown = await town.person("bo").slash(town.square, "chapter show", chapter="Lyon")
    assert "no member" in str(shown.response.embeds[0].to_dict()).lower()
