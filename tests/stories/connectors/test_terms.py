"""Roles with an end: asked whether they stay, stepping down, alumni thanked at their own wish."""

from __future__ import annotations

from datetime import timedelta

from db import connectors
from domain.chapters import Joining
from tests.stories.conftest import Town
from tests.stories.connectors.playing import (
    DAY,
    SOON,
    animates,
    circle,
    custom,
    ends_in,
    labels,
    role,
    said,
    told,
    willing,
)
from tests.stories.playing import begins

YEAR = 365 * DAY


async def test_everyone_named_has_a_term_and_older_roles_get_one_with_time_to_think(
    town: Town,
) -> None:
    here = await circle(town)
    await here.ada.slash(town.square, "connector add", member=here.noor, chapter="Lyon")
    now = town.house.now()
    ends = (await role(town, here.lyon, here.noor)).ends
    assert ends is not None
    assert abs(ends - now - YEAR) <= timedelta(seconds=1)
    await ends_in(town, here.lyon, here.mia, None)
    await town.wait(2 * timedelta(hours=1))
    older = (await role(town, here.lyon, here.mia)).ends
    assert older is not None
    assert older >= now + 60 * DAY
    assert not told(town, here.mia, "term")


async def test_somebody_is_asked_twice_at_most_and_stays_with_one_press(town: Town) -> None:
    here = await circle(town)
    await begins(town, here.quito, here.mia)
    for chapter in (here.lyon, here.quito):
        await ends_in(town, chapter, here.mia, 32 * DAY)
    await town.wait(3 * DAY)
    (asked,) = told(town, here.mia, "Your terms as a connector end")
    assert "**Lyon**: until" in asked.content
    assert "**Quito**: until" in asked.content
    assert not told(town, here.lou, "term")
    await here.mia.user.click(asked, label="I stay · Quito")
    await town.wait(23 * DAY)
    (_, again) = told(town, here.mia, "as a connector end")
    assert "Your term as a connector ends" in again.content
    assert "Quito" not in again.content
    stays = await here.mia.user.click(again, label="I stay")
    assert "Thank you for staying with **Lyon**" in stays.response.content
    for chapter in (here.lyon, here.quito):
        ends = (await role(town, chapter, here.mia)).ends
        assert ends is not None
        assert ends > town.house.now() + 330 * DAY
    own = await here.mia.slash(town.square, "connector renew")
    assert "You animate 2 chapters" in own.response.content
    none = await here.noor.slash(town.square, "connector renew")
    assert "nothing to renew" in none.response.content


async def test_a_role_that_nobody_answers_for_ends_after_a_month_of_grace(town: Town) -> None:
    here = await circle(town)
    await ends_in(town, here.lyon, here.lou, 2 * DAY)
    await town.wait(3 * DAY)
    assert len(said(here.crew, "The term of lou as a connector of **Lyon** is over")) == 1
    assert await animates(town, here.lyon, here.lou)
    await town.wait(30 * DAY)
    assert not await animates(town, here.lyon, here.lou)
    (thanks,) = told(town, here.lou, "the role has ended too")
    assert labels(thanks) == ["Thank me in the channel", "Who animates it"]
    assert not said(town.channel(here.lyon), "Thank you")
    who = await here.lou.user.click(thanks, label="Who animates it")
    assert f"is animated by <@{here.mia.id}>" in who.response.content
    refused = await here.lou.slash(town.square, "chapter edit", chapter="Lyon", name="Mine")
    assert "Only a connector of **Lyon**" in refused.response.content


async def test_the_last_connector_of_a_chapter_never_ends_by_itself(town: Town) -> None:
    here = await circle(town)
    await ends_in(town, here.quito, here.quim, DAY)
    for actor in (here.mia, here.lou):
        await ends_in(town, here.lyon, actor, DAY)
    await town.wait(35 * DAY)
    assert await animates(town, here.quito, here.quim)
    stay = [await animates(town, here.lyon, actor) for actor in (here.mia, here.lou)]
    assert sorted(stay) == [False, True]
    assert len(said(here.crew, "quim is the only connector of **Quito**")) == 2
    assert not said(here.crew, "The term of quim")  # says that the role ends by itself


async def test_chapters_with_too_few_are_flagged_once_a_month(town: Town) -> None:
    here = await circle(town)
    await town.wait(8 * DAY)
    (flag,) = said(here.crew, "fewer than 2 connectors")
    assert "Quito (1)" in flag.content
    assert "Lyon" not in flag.content
    await town.wait(30 * DAY)
    assert len(said(here.crew, "fewer than 2 connectors")) == 2
    found = await connectors.lonely(town.house.store.read, town.guild.id)
    assert [(one.chapter, one.connectors) for one in found] == [(here.quito.id, 1)]


async def test_stepping_down_is_an_ordinary_act_and_thanks_are_public_only_by_choice(
    town: Town,
) -> None:
    here = await circle(town)
    shown = await here.mia.slash(town.square, "connector step-down", chapter="Lyon")
    assert "One other connector stays" in shown.response.content
    assert await animates(town, here.lyon, here.mia)
    done = await here.mia.click(shown.response, label="Confirm")
    assert "One connector goes on" in done.response.content
    assert not await animates(town, here.lyon, here.mia)
    await town.wait(SOON)
    (thanks,) = told(town, here.mia, "one of the alumni of **Lyon**")
    assert not said(town.channel(here.lyon), "Thank you")
    await here.mia.user.click(thanks, label="Thank me in the channel")
    await here.mia.user.click(thanks, label="Thank me in the channel")
    await town.wait(SOON)
    (farewell,) = said(town.channel(here.lyon), "has laid down the role")
    assert f"<@{here.mia.id}>" in farewell.content

    last = await here.quim.slash(town.square, "connector step-down", chapter="Quito")
    assert "You are the only connector" in last.response.content
    assert "/connector handover" in last.response.content
    await here.quim.click(last.response, label="Confirm")
    assert not await animates(town, here.quito, here.quim)
    nothing = await here.quim.slash(town.square, "connector step-down", chapter="Lyon")
    assert "**quim** is not a connector of **Lyon**" in nothing.response.content
    again = await here.ada.slash(town.square, "connector add", member=here.mia, chapter="Lyon")
    assert "is now a connector" in again.response.content


async def test_who_is_no_connector_any_more_presses_old_buttons_in_vain(town: Town) -> None:
    here = await circle(town)
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    draft = await here.lou.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Lyon"
    )
    roles = await here.lou.slash(town.square, "connector renew")
    leaving = await here.lou.slash(town.square, "connector step-down", chapter="Lyon")
    listed = await here.lou.slash(town.square, "connector candidates")
    opened = await here.lou.select(listed.response, [str(await _candidacy(town))])
    handover = await here.lou.slash(town.square, "connector handover", chapter="Lyon", to=here.noor)
    await here.ada.slash(
        town.square, "connector remove", member=here.lou, chapter="Lyon", reason="pause"
    )
    for pressed, label, refusal in (
        (draft, "Confirm", "Only a connector of **Lyon**"),
        (roles, "I stay", "This role is over"),
        (roles, "I step down", "This role is over"),
        (leaving, "Confirm", "This role is over"),
        (opened, "Endorse", "Only a connector"),
        (opened, "Object", "Only a connector"),
        (handover, "Call it off", "is over"),
    ):
        refused = await here.lou.click(pressed.response, label=label)
        assert refusal in refused.response.content, label
    assert not town.channel(here.lyon).history()
    again = await here.lou.slash(town.square, "connector candidates")
    assert "Nobody is on the way" in again.response.content


async def test_rights_over_who_joins_and_what_is_decided_end_with_the_role_too(
    town: Town,
) -> None:
    here = await circle(town)
    await custom(town, endorsers=1, takeoff_days=0)
    nice = await town.chapter("Nice", joining=Joining.ASKED)
    await begins(town, nice, here.quim)
    bo = town.person("bo")
    await bo.slash(town.square, "chapter join", chapter="Nice")
    await here.mia.slash(town.square, "connector propose", member=here.noor, chapter="Lyon")
    await town.wait(SOON)
    await willing(town, here.noor)
    await town.wait(SOON)
    (asked,) = told(town, here.quim, "would like to come into **Nice**")
    (board,) = here.room.history()
    assert "A connector to be" in (board.embeds[0].title or "")
    for name in ("Nice", "Quito"):
        await here.ada.slash(
            town.square, "connector remove", member=here.quim, chapter=name, reason="pause"
        )
    refused = await here.quim.user.click(asked, label="Welcome them")
    assert "Only a connector of **Nice**" in refused.response.content
    silent = await here.quim.click(board, label="Support")
    assert "not for you to see" in silent.response.content
    vain = await here.quim.slash(town.square, "connector object", candidate="noor", reason="No")
    assert "Only a connector" in vain.response.content


async def _candidacy(town: Town) -> int:
    rows = await town.house.store.read.execute_fetchall("SELECT id FROM candidacies")
    (row,) = rows
    return int(row["id"])


async def test_the_stewards_hear_at_once_when_nobody_is_left_and_not_twice(town: Town) -> None:
    here = await circle(town)
    await town.wait(timedelta(hours=2))
    assert len(said(here.crew, "fewer than 2 connectors: Quito (1)")) == 1
    shown = await here.quim.slash(town.square, "connector step-down", chapter="Quito")
    await here.quim.click(shown.response, label="Confirm")
    await town.wait(SOON)
    assert len(said(here.crew, "fewer than 2 connectors: Quito (0)")) == 1
    town.guild.remove_member(here.mia)
    await town.wait(SOON)
    assert len(said(here.crew, "fewer than 2 connectors: Lyon (1)")) == 1
    await town.wait(8 * DAY)
    assert len(said(here.crew, "fewer than 2 connectors")) == 3
