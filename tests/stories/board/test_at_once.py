"""Many press at the same moment: a team has its size, two people meet once, and nothing is doubled."""

from __future__ import annotations

import asyncio

from domain.board import TeamFull
from domain.board_matches import Match
from domain.people import Person
from services.board import challenges, matching
from tests.stories.board.playing import SOON, asked, made, posts, presses
from tests.stories.board.test_challenges import begins, cards, told
from tests.stories.conftest import Town
from tests.stories.playing import forged


async def test_ten_at_once_for_four_places_are_four(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    amina = town.person("amina")
    people = [town.person(f"one{number}") for number in range(10)]
    for one in people:
        await one.slash(town.square, "help")
    await begins(town, amina, team=4)
    (card,) = cards(town.square)
    post = int(presses(card)["I'm in"].split(":")[1].split("~")[0], 36)
    actors = [Person(town.guild.id, one.id, one.name) for one in people]
    done = await asyncio.gather(
        *(challenges.join(town.house, one, post) for one in actors for _ in range(2)),
        return_exceptions=True,
    )
    assert sum(isinstance(one, challenges.Joined) and one.fresh for one in done) == 4
    assert sum(isinstance(one, TeamFull) for one in done) == 12
    await town.wait(SOON)
    (card,) = cards(town.square)
    assert "In the team: 4 of 4" in str(card.embeds[0].to_dict())
    assert [len(told(town, one, "The team is full")) for one in people].count(1) == 4


async def test_who_is_in_out_and_in_again_is_introduced_all_the_same(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    amina, bea, cleo = (town.person(one) for one in ("amina", "bea", "cleo"))
    post = await begins(town, amina)
    await forged(town, bea, f"team.join:{post}")
    for press in ("team.join", "team.leave", "team.join"):
        await forged(town, cleo, f"{press}:{post}")
    await town.wait(SOON)
    assert [len(told(town, one, "The team is full")) for one in (amina, bea, cleo)] == [1, 1, 1]


async def test_a_yes_pressed_twice_at_once_asks_and_introduces_once(town: Town) -> None:
    amina, bea = town.person("amina"), town.person("bea")
    await posts(town, bea, "offer", "Bicycle repair")
    await posts(town, amina, "need", "Bicycle repair on Sunday")
    await town.wait(SOON)
    for one in (amina, bea):
        (question,) = asked(town, one)
        match = int(presses(question)["Yes, gladly"].split(":")[1].split("~")[0], 36)
        actor = Person(town.guild.id, one.id, one.name)
        done = await asyncio.gather(
            *(matching.answer(town.house, actor, match, yes=True) for _ in range(3)),
            return_exceptions=True,
        )
        assert sum(isinstance(each, Match) for each in done) == 1
        await town.wait(SOON)
    assert [len(made(town, one)) for one in (amina, bea)] == [1, 1]
    assert [len(asked(town, one)) for one in (amina, bea)] == [1, 1]
