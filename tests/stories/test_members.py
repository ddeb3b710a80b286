"""The directory by the front door: what is hidden is neither found, nor shown, nor suggested."""

from __future__ import annotations

import pytest
import simcord

from tests.stories.conftest import Town

VIEWERS = ("stranger", "mate", "connector", "steward", "oneself")
SEES = {
    "nobody": {"oneself"},
    "connectors": {"oneself", "connector", "steward"},
    "chapter": {"oneself", "connector", "steward", "mate"},
    "network": set(VIEWERS),
    "public": set(VIEWERS),
}


async def written(town: Town, actor: simcord.MemberActor, part: str, **texts: str) -> None:
    """Write into one part of a profile, as its owner does."""
    menu = await actor.slash(town.square, "profile edit")
    form = await actor.click(menu.response, custom_id=f"profile.edit:{part}")
    await actor.submit_modal(form, texts)


async def opened(town: Town, actor: simcord.MemberActor, field: str, level: str) -> None:
    """Choose who sees a field."""
    await actor.slash(town.square, "profile visibility", field=field, level=level)


async def found(town: Town, actor: simcord.MemberActor, **wanted: object) -> str:
    """What ``/member find`` answers, as text."""
    shown = await actor.slash(town.square, "member find", **wanted)
    listed = "".join(str(embed.to_dict()) for embed in shown.response.embeds)
    return (shown.response.content or "") + listed


async def viewer(town: Town, who: str) -> simcord.MemberActor:
    """Someone who looks for people."""
    match who:
        case "mate":
            mate = town.person("mate")
            await mate.slash(town.square, "chapter join", chapter="Lyon")
            return mate
        case "connector":
            return await town.connector("connector", await town.chapter("Quito"))
        case "steward":
            return town.steward("steward")
        case _:
            return town.person("stranger")


@pytest.mark.parametrize("level", SEES)
@pytest.mark.parametrize("who", VIEWERS)
async def test_a_field_is_open_to_those_whom_its_owner_chose(
    town: Town, level: str, who: str
) -> None:
    await town.chapter("Lyon")
    amina = town.person("amina")
    await amina.slash(town.square, "chapter join", chapter="Lyon")
    await written(town, amina, "skills", skills="Marquetry; facilitation")
    await opened(town, amina, "skills", level)
    looking = amina if who == "oneself" else await viewer(town, who)
    sees = who in SEES[level]
    for wanted in ({"query": "marquetry"}, {"skill": "marq"}, {"query": "amina"}, {}):
        assert (f"<@{amina.id}>" in await found(town, looking, **wanted)) is sees, wanted
    offered = await looking.autocomplete(town.square, "member find", "skill", "mar")
    assert ("Marquetry" in [choice["value"] for choice in offered]) is sees
    if looking is not amina:
        shown = await looking.slash(town.square, "member show", member=amina)
        text = str([embed.to_dict() for embed in shown.response.embeds])
        assert ("Marquetry" in text) is sees
        assert ("has not opened a profile to you" in (shown.response.content or "")) is not sees


@pytest.mark.parametrize("who", VIEWERS)
async def test_a_hidden_field_changes_no_list(town: Town, who: str) -> None:
    await town.chapter("Lyon")
    names = ("amina", "bela", "carlos")
    people = [town.person(name) for name in names]
    for one in people:
        await written(town, one, "skills", topics="Water")
        await opened(town, one, "topics", "network")
    looking = people[0] if who == "oneself" else await viewer(town, who)
    before = await found(town, looking, query="water")
    await written(town, people[1], "about", about="Water, water everywhere", city="Waterford")
    assert await found(town, looking, query="water") == before
    assert f"<@{people[1].id}>" not in await found(town, looking, city="Waterford")
    assert await looking.autocomplete(town.square, "member find", "city", "Water") == []


async def test_a_profile_is_hidden_until_it_is_opened(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    await written(town, amina, "about", about="I mend bicycles", city="Lyon")
    assert "Nobody has opened a profile to you yet" in await found(town, bo)
    assert "Nobody has opened anything to you" in await found(town, bo, query="bicycles")
    shown = await bo.slash(town.square, "member show", member=amina)
    assert "has not opened a profile to you" in shown.response.content
    await opened(town, amina, "about", "network")
    shown = await bo.slash(town.square, "member show", member=amina)
    text = str(shown.response.embeds[0].to_dict())
    assert "I mend bicycles" in text
    assert "Lyon" not in text


async def test_consent_withdrawn_holds_at_once(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    await written(town, amina, "skills", skills="Beekeeping")
    await opened(town, amina, "skills", "network")
    assert "Beekeeping" in await found(town, bo, query="bee")
    await opened(town, amina, "skills", "nobody")
    assert f"<@{amina.id}>" not in await found(town, bo, query="bee")
    assert await bo.autocomplete(town.square, "member find", "skill", "bee") == []


async def test_who_leaves_a_chapter_sees_its_members_no_more(town: Town) -> None:
    await town.chapter("Lyon")
    amina, mate = town.person("amina"), town.person("mate")
    for one in (amina, mate):
        await one.slash(town.square, "chapter join", chapter="Lyon")
    await written(town, amina, "skills", skills="Beekeeping")
    await opened(town, amina, "skills", "chapter")
    assert "Beekeeping" in await found(town, mate, query="bee")
    await mate.slash(town.square, "chapter leave", chapter="Lyon")
    assert "Beekeeping" not in await found(town, mate, query="bee")


async def test_a_connector_no_more_sees_what_connectors_see_no_more(town: Town) -> None:
    quito = await town.chapter("Quito")
    amina, connector = town.person("amina"), await town.connector("zoe", quito)
    await written(town, amina, "skills", skills="Beekeeping")
    await opened(town, amina, "skills", "connectors")
    assert "Beekeeping" in await found(town, connector, query="bee")
    await town.steward().slash(
        town.square, "connector remove", member=connector, chapter="Quito", reason="a year is over"
    )
    assert "Beekeeping" not in await found(town, connector, query="bee")


async def test_the_chapters_of_a_person_are_a_field_like_any_other(town: Town) -> None:
    await town.chapter("Lyon")
    amina, bo = town.person("amina"), town.person("bo")
    await amina.slash(town.square, "chapter join", chapter="Lyon")
    assert f"<@{amina.id}>" not in await found(town, bo, chapter="Lyon")
    await opened(town, amina, "chapters", "network")
    assert f"<@{amina.id}>" in await found(town, bo, chapter="Lyon")
    await amina.slash(town.square, "chapter leave", chapter="Lyon")
    assert f"<@{amina.id}>" not in await found(town, bo, chapter="Lyon")


@pytest.mark.parametrize("query", ["thérèse", "THERESE", "ther", "theresse", "menuiserie ther"])
async def test_accents_case_beginnings_and_one_typo_are_forgiven(town: Town, query: str) -> None:
    therese, bo = town.person("Thérèse"), town.person("bo")
    await written(town, therese, "skills", skills="menuiserie")
    await opened(town, therese, "skills", "network")
    assert f"<@{therese.id}>" in await found(town, bo, query=query)


async def test_every_word_must_match(town: Town) -> None:
    amina, bela, bo = town.person("amina"), town.person("bela"), town.person("bo")
    for one, city in ((amina, "Lyon"), (bela, "Nantes")):
        await written(town, one, "skills", skills="cooking")
        await written(town, one, "about", city=city)
        await opened(town, one, "skills", "network")
        await opened(town, one, "city", "network")
    listed = await found(town, bo, query="cooking lyon")
    assert f"<@{amina.id}>" in listed
    assert f"<@{bela.id}>" not in listed
    assert f"<@{bela.id}>" in await found(town, bo, skill="cook", city="nantes")


async def test_a_typo_finds_only_what_is_open(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    await written(town, amina, "skills", skills="beekeeping")
    assert f"<@{amina.id}>" not in await found(town, bo, query="beekeping")
    await opened(town, amina, "skills", "network")
    assert "one letter changed" in await found(town, bo, query="beekeping")


async def test_the_eleventh_person_is_on_the_second_page(town: Town) -> None:
    bo = town.person("bo")
    people = [town.person(f"guest {number:02}") for number in range(11)]
    for one in people:
        await written(town, one, "skills", skills="weaving")
        await opened(town, one, "skills", "network")
    first = await bo.slash(town.square, "member find", skill="weaving")
    text = first.response.embeds[0].description
    assert [f"<@{one.id}>" in text for one in people] == [True] * 10 + [False]
    await town.restart()
    second = await bo.click(first.response, label="More")
    assert f"<@{people[10].id}>" in second.response.embeds[0].description
    opened_one = await bo.select(second.response, [str(people[10].id)], custom_id="member.open")
    assert "weaving" in str(opened_one.response.embeds[0].to_dict())


async def test_a_search_too_long_for_a_button_has_pages_all_the_same(town: Town) -> None:
    bo = town.person("bo")
    long = "immeasurablyextraordinarily wonderfullyunreasonable weaving"
    for number in range(11):
        one = town.person(f"guest {number:02}")
        await written(town, one, "about", about=long, city="Paris")
        await opened(town, one, "about", "network")
        await opened(town, one, "city", "network")
    first = await bo.slash(town.square, "member find", query=long, city="Paris")
    second = await bo.click(first.response, label="More")
    assert "guest 10" in second.response.embeds[0].description


async def test_who_left_the_server_is_not_found(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    await written(town, amina, "skills", skills="Beekeeping")
    await opened(town, amina, "skills", "network")
    assert "Beekeeping" in await found(town, bo, query="bee")
    town.guild.remove_member(amina)
    await town.env.settle()
    assert "Beekeeping" not in await found(town, bo, query="bee")
    assert await bo.autocomplete(town.square, "member find", "skill", "bee") == []


async def test_who_comes_back_is_found_as_before(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    await written(town, amina, "skills", skills="Beekeeping")
    await opened(town, amina, "skills", "network")
    town.guild.remove_member(amina)
    await town.env.settle()
    town.env.backend.add_member(town.guild.id, amina.id, announce=True)
    await town.env.settle()
    assert "Beekeeping" in await found(town, bo, query="bee")


async def test_signs_without_a_letter_find_nobody(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    await written(town, amina, "skills", skills="Beekeeping")
    await opened(town, amina, "skills", "network")
    for query in ("!!!", "%", "_", "##", "'; DROP TABLE words; --"):
        assert f"<@{amina.id}>" not in await found(town, bo, query=query)
    assert f"<@{amina.id}>" in await found(town, bo, query="bee")


async def test_a_french_reader_reads_french(town: Town) -> None:
    bo = town.person("bo")
    await town.speaks(bo, "fr")
    assert "Personne ne t'a encore ouvert de profil" in await found(town, bo)
