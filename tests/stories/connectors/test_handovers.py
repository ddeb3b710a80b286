"""A chapter in new hands: the successor agrees and hosts once; an account that was lost."""

from __future__ import annotations

from datetime import timedelta

from db import connectors, tracks
from tests.stories.conftest import Town
from tests.stories.connectors.playing import (
    DAY,
    SOON,
    Circle,
    animates,
    circle,
    ends_in,
    labels,
    said,
    told,
)
from tests.stories.playing import begins, forged


async def _agreed(town: Town, here: Circle, successor: object) -> None:
    """Mia hands Lyon over to ``successor``, who said yes."""
    await here.mia.slash(town.square, "connector handover", chapter="Lyon", to=successor)
    await town.wait(SOON)
    (asked,) = told(town, successor, "would like to hand **Lyon** over to you")
    yes = await successor.user.click(asked, label="I'm in")  # type: ignore[attr-defined]
    assert "Thank you for taking **Lyon** over" in yes.response.content
    await town.wait(SOON)


async def test_a_successor_agrees_hosts_once_and_then_takes_over_at_one_moment(
    town: Town,
) -> None:
    here = await circle(town)
    begun = await here.mia.slash(town.square, "connector handover", chapter="Lyon", to=here.lou)
    assert "**lou** is asked by direct message" in begun.response.content
    await town.wait(SOON)
    (asked,) = told(town, here.lou, "would like to hand **Lyon** over to you")
    stranger = await here.noor.slash(town.square, "connector handover", chapter="Lyon", to=here.lou)
    assert "Only a connector of **Lyon**" in stranger.response.content
    await here.lou.user.click(asked, label="I'm in")
    await town.wait(SOON)
    (track,) = await tracks.of_chapter(town.house.store.read, town.guild.id, here.lyon.id)
    assert (track.playbook, track.member, track.buddy) == ("handover", here.lou.id, here.mia.id)
    (agreed,) = told(town, here.mia, "takes **Lyon** over from you")
    early = await here.mia.user.click(agreed, label="Details")
    assert "hosts one event of the chapter" in early.response.content

    draft = await here.lou.slash(
        town.square, "event create", title="First night", when="5 May 19:00", chapter="Lyon"
    )
    await here.lou.click(draft.response, label="Confirm")
    await town.wait(2 * DAY)
    again = await here.mia.slash(town.square, "connector handover", chapter="Lyon", to=here.lou)
    assert "hosted **First night**" in again.response.content
    done = await here.mia.click(again.response, label="Complete the handover")
    assert "in the hands of **lou**" in done.response.content
    assert not await animates(town, here.lyon, here.mia)
    assert await animates(town, here.lyon, here.lou)
    await town.wait(SOON)
    (thanks,) = told(town, here.mia, "is in new hands")
    assert "Thank me in the channel" in labels(thanks)
    assert len(told(town, here.lou, "**Lyon** is in your hands now")) == 1
    assert not said(town.channel(here.lyon), "Thank you")
    rows = await town.house.store.read.execute_fetchall(
        "SELECT action FROM audit WHERE action LIKE 'handover.%' ORDER BY id"
    )
    assert [row["action"] for row in rows] == ["handover.begin", "handover.completed"]


async def test_only_a_steward_completes_before_an_event_and_says_why(town: Town) -> None:
    here = await circle(town)
    await _agreed(town, here, here.noor)
    (agreed,) = told(town, here.mia, "takes **Lyon** over from you")
    shown = await here.mia.user.click(agreed, label="Details")
    assert "Complete" not in str(shown.response.components)
    seen = await here.ada.slash(town.square, "connector handover", chapter="Lyon", to=here.noor)
    form = await here.ada.click(seen.response, label="Complete without an event")
    await here.ada.submit_modal(form, {"reason": "Mia moves tomorrow"})
    assert await animates(town, here.lyon, here.noor)
    assert not await animates(town, here.lyon, here.mia)
    rows = await town.house.store.read.execute_fetchall("SELECT status, why FROM handovers")
    assert [tuple(row) for row in rows] == [("completed", "Mia moves tomorrow")]
    over = await here.noor.slash(town.square, "chapter edit", chapter="Lyon", description="Ours")
    assert "is changed" in over.response.content


async def test_a_successor_may_decline_and_one_who_leaves_hands_nothing_over(town: Town) -> None:
    here = await circle(town)
    alone = await here.mia.slash(town.square, "connector handover", chapter="Lyon", to=here.mia)
    assert "choose the person who takes it over" in alone.response.content
    await here.mia.slash(town.square, "connector handover", chapter="Lyon", to=here.noor)
    two = await here.mia.slash(town.square, "connector handover", chapter="Lyon", to=here.quim)
    assert "to **noor** already" in two.response.content
    await town.wait(SOON)
    (asked,) = told(town, here.noor, "would like to hand")
    no = await here.noor.user.click(asked, label="Not now")
    assert "That is fine" in no.response.content
    await town.wait(SOON)
    assert len(told(town, here.mia, "does not take **Lyon** over for now")) == 1

    await _agreed(town, here, here.quim)
    town.guild.remove_member(here.quim)
    await town.wait(SOON)
    assert len(told(town, here.mia, "was called off")) == 1
    assert await animates(town, here.lyon, here.mia)
    assert not await tracks.of_chapter(town.house.store.read, town.guild.id, here.lyon.id)


async def test_the_roles_of_a_lost_account_go_to_the_new_one_of_its_person(town: Town) -> None:
    here = await circle(town)
    await begins(town, here.quito, here.mia)
    await ends_in(town, here.lyon, here.mia, timedelta(days=300))
    new = town.person("mia again")
    for actor, options, why in (
        (here.lou, {"member": here.mia, "to": new}, "Only a steward"),
        (here.ada, {"member": here.mia, "to": here.mia}, "both the lost account and the new"),
        (here.ada, {"member": here.noor, "to": new}, "is no connector anywhere"),
        (here.ada, {"member": here.mia, "to": here.ada}, "Nobody gives themselves"),
    ):
        refused = await actor.slash(town.square, "connector recover", **options)
        assert why in refused.response.content
    done = await here.ada.slash(town.square, "connector recover", member=here.mia, to=new)
    assert "**Lyon**, **Quito**" in done.response.content
    for chapter in (here.lyon, here.quito):
        assert not await animates(town, chapter, here.mia)
        assert await animates(town, chapter, new)
    await town.wait(SOON)
    assert len(told(town, here.mia, "reported as lost")) == 2
    assert len(told(town, new, "with this account now")) == 2
    assert len(told(town, here.lou, "has moved the role")) == 1
    assert not said(town.channel(here.lyon), "lost")
    rows = await town.house.store.read.execute_fetchall(
        "SELECT actor, subject FROM audit WHERE action = 'connector.recover'"
    )
    assert [tuple(row) for row in rows] == [(here.ada.id, here.mia.id)]


async def test_an_account_that_was_removed_from_the_server_can_be_recovered_too(
    town: Town,
) -> None:
    here = await circle(town)
    town.guild.remove_member(here.quim)
    await town.wait(SOON)
    assert not await connectors.of_chapter(town.house.store.read, town.guild.id, here.quito.id)
    new = town.person("quim again")
    await here.ada.slash(town.square, "connector recover", member=here.quim.user, to=new)
    assert await animates(town, here.quito, new)


async def test_who_is_no_part_of_a_handover_sees_it_and_cannot_call_it_off(town: Town) -> None:
    here = await circle(town)
    await _agreed(town, here, here.noor)
    seen = await here.lou.slash(town.square, "connector handover", chapter="Lyon", to=here.noor)
    assert "hands **Lyon** over to **noor**" in seen.response.content
    assert not seen.response.components


async def test_a_steward_does_not_take_a_chapter_over_on_their_own_word(town: Town) -> None:
    here = await circle(town)
    await _agreed(town, here, here.ada)
    seen = await here.ada.slash(town.square, "connector handover", chapter="Lyon", to=here.ada)
    assert not seen.response.components
    another = await town.steward("zoe").slash(
        town.square, "connector handover", chapter="Lyon", to=here.ada
    )
    buttons = another.response.components[0]["components"]
    force = next(one["custom_id"] for one in buttons if one["label"] == "Complete without an event")
    pressed = force.replace("handover.force", "handover.complete")
    assert "Only a connector of **Lyon**" in await forged(town, here.ada, pressed)
    assert not await animates(town, here.lyon, here.ada)


async def test_a_successor_who_takes_no_messages_is_told_of_and_answers_by_the_command(
    town: Town,
) -> None:
    here = await circle(town)
    box = here.noor.user.dm_channel.id
    town.env.inject_error("POST", f"/channels/{box}/messages", status=403, code=50007)
    await here.mia.slash(town.square, "connector handover", chapter="Lyon", to=here.noor)
    await town.wait(SOON)
    assert len(told(town, here.mia, "I could not reach **noor** by direct message")) == 1
    own = await here.noor.slash(town.square, "connector handover", chapter="Lyon", to=here.noor)
    yes = await here.noor.click(own.response, label="I'm in")
    assert "Thank you for taking **Lyon** over" in yes.response.content


async def test_who_said_not_now_is_not_asked_to_take_over_again_for_a_while(town: Town) -> None:
    here = await circle(town)
    begun = {"chapter": "Lyon", "to": here.noor}
    await here.mia.slash(town.square, "connector handover", **begun)
    await town.wait(SOON)
    (asked,) = told(town, here.noor, "would like to hand")
    await here.noor.user.click(asked, label="Not now")
    again = await here.mia.slash(town.square, "connector handover", **begun)
    assert "is not asked again before" in again.response.content
    await town.wait(30 * DAY + SOON)
    assert not told(town, here.noor, "would like to hand")
    await here.mia.slash(town.square, "connector handover", **begun)
    await town.wait(SOON)
    assert len(told(town, here.noor, "would like to hand")) == 1
