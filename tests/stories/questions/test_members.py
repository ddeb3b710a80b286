"""Questions about members: one by name, how many, who looks after the network."""

from __future__ import annotations

import pytest
import simcord

from domain.chapters import Chapter
from domain.members import Field, Level
from tests.stories.conftest import Town
from tests.stories.questions.playing import asked, mentioned, profile, written

STRANGER, MATE, CONNECTOR, STEWARD = "stranger", "mate", "connector", "crew"
TOLD = [
    (Level.NOBODY, set()),
    (Level.CONNECTORS, {CONNECTOR, STEWARD}),
    (Level.CHAPTER, {CONNECTOR, STEWARD, MATE}),
    (Level.NETWORK, {CONNECTOR, STEWARD, MATE, STRANGER}),
]


async def readers(town: Town, lyon: Chapter) -> dict[str, simcord.MemberActor]:
    """One of each who may ask."""
    found = {
        STRANGER: town.person(STRANGER),
        MATE: town.person(MATE),
        CONNECTOR: await town.connector(CONNECTOR, lyon),
        STEWARD: town.steward(STEWARD),
    }
    await profile(town, found[MATE], {}, Level.NOBODY, lyon)
    return found


@pytest.mark.parametrize(("level", "told"), TOLD)
async def test_a_person_is_shown_and_counted_only_as_far_as_they_opened_themselves(
    town: Town, lyon: Chapter, level: Level, told: set[str]
) -> None:
    amina = town.person("Amina Diallo")
    await profile(town, amina, {Field.SKILLS: ("compost",), Field.CITY: ("Lyon",)}, level, lyon)
    for name, reader in (await readers(town, lyon)).items():
        shown = await asked(town, reader, "show me Amina Diallo's profile")
        assert ("compost" in shown) is (name in told), name
        hidden = "Nobody called Amina Diallo has opened a profile to you"
        assert (hidden in shown) is (name not in told), name
        counted = await asked(town, reader, "how many members are there in Lyon?")
        known = (name in told) + (name == MATE)  # who asks knows of themselves
        number = ("Nobody", "One person", "2 people")[known]
        assert f"{number} opened to you" in counted, name
        assert "**Lyon** has 2 members" in counted
        if name == CONNECTOR:
            public = await mentioned(town, reader, "show me Amina Diallo's profile")
            assert ("compost" in public) is (STRANGER in told)
            public = await mentioned(town, reader, "how many members are there in Lyon?")
            assert ("One person opened" in public) is (STRANGER in told)
    own = await asked(town, amina, "show me Amina Diallo's profile")
    assert "compost" in own
    assert "only you see this" in own


async def test_a_profile_that_is_shared_shows_what_everyone_may_see(
    town: Town, lyon: Chapter
) -> None:
    amina, mate = town.person("Amina"), town.person("bo")
    await profile(town, amina, {Field.SKILLS: ("compost",)}, Level.CHAPTER, lyon)
    await profile(town, mate, {}, Level.NOBODY, lyon)
    private = await mate.slash(town.square, "ask", question="show me Amina's profile")
    assert "compost" in private.response.content
    shared = await mate.click(private.response, label="Share")
    assert "compost" not in shared.response.content


async def test_several_of_one_name_are_offered_and_one_is_opened(town: Town, lyon: Chapter) -> None:
    first, second = town.person("Amina Diallo"), town.person("Amina Roy")
    await profile(town, first, {Field.SKILLS: ("compost",)}, Level.NETWORK)
    await profile(town, second, {Field.SKILLS: ("bread",)}, Level.NETWORK)
    bo = town.person("bo")
    result = await bo.slash(town.square, "ask", question="who is Amina?")
    assert "Several people are called Amina" in result.response.content
    assert "compost" in result.response.content
    opened = await bo.select(result.response, values=[str(second.id)])
    assert opened.ephemeral
    assert "bread" in str(opened.response.embeds[0].to_dict())


async def test_a_person_who_is_mentioned_is_the_one_who_is_shown(town: Town, lyon: Chapter) -> None:
    first, second = town.person("Amina"), town.person("Amina")
    await profile(town, first, {Field.SKILLS: ("compost",)}, Level.NETWORK)
    await profile(town, second, {Field.SKILLS: ("bread",)}, Level.NETWORK)
    bo = town.person("bo")
    for answer in (
        await asked(town, bo, f"who is <@{second.id}>?"),
        await mentioned(town, bo, f"who is <@{second.id}>?"),
        await written(bo, f"who is <@{second.id}>?"),
    ):
        assert "bread" in answer
        assert "compost" not in answer


async def test_a_slip_in_a_name_offers_the_name_that_is_close(town: Town, lyon: Chapter) -> None:
    amina = town.person("Amina")
    await profile(town, amina, {Field.SKILLS: ("compost",)}, Level.NETWORK)
    answer = await asked(town, town.person("bo"), "show me Aminna's profile")
    assert "Nobody called Aminna" in answer
    assert f"<@{amina.id}>" in answer


async def test_the_whole_network_is_counted_with_what_is_open(town: Town, lyon: Chapter) -> None:
    await profile(town, town.person("Amina"), {Field.CITY: ("Lyon",)}, Level.NETWORK)
    bo = town.person("bo")
    await asked(town, bo, "hello")
    answer = await asked(town, bo, "how many members do we have?")
    assert "2 people are in the network" in answer
    assert "One person has opened something of their profile to you" in answer
    assert "<t:" in answer


async def test_the_stewards_are_named_by_their_role_and_not_by_their_channel(
    town: Town, lyon: Chapter
) -> None:
    role = town.guild.create_role("Stewards")
    await town.network(steward_role=role.id, stewards_channel=town.square.id)
    bo = town.person("bo")
    answer = await asked(town, bo, "who are the stewards?")
    assert f"<@&{role.id}>" in answer
    assert f"<#{town.square.id}>" not in answer
    assert f"<#{town.square.id}>" not in await mentioned(town, bo, "who are the stewards?")
