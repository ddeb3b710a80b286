"""The next step comes back by itself, to who can take it, until it is done."""

from __future__ import annotations

from datetime import timedelta

import discord
import simcord

from db import connectors
from db.store import Transaction
from domain.chapters import Chapter
from tests.stories.conftest import Town
from tests.stories.evening.playing import OUIMAKE, ouimake, until_evening
from tests.stories.events.playing import event

UNTIL_SEPTEMBER = timedelta(days=111, hours=23, minutes=30)  # 3 September, 19:00 in Paris


async def kept(town: Town, who: simcord.MemberActor, next_step: str) -> None:
    """A recap of the evening, published, with a next step."""
    await until_evening(town)
    form = await who.slash(town.square, "event recap", event=OUIMAKE)
    shown = await who.submit_modal(
        form, {"summary": "We cooked.", "attendance": "35", "links": "", "next": next_step}
    )
    await who.click(shown.response, label="Publish")


async def leave_role(town: Town, who: simcord.MemberActor, chapter: Chapter) -> None:
    """``who`` is no connector any more."""

    async def unit(tx: Transaction) -> None:
        now = town.house.now()
        await connectors.end(tx, town.guild.id, chapter.id, who.id, why="moved", now=now)

    await town.house.store.write(unit)


def told(town: Town, who: simcord.MemberActor) -> list[discord.Message]:
    """The next steps that came back to ``who``."""
    return [one for one in town.inbox(who) if "what comes next" in one.content]


async def test_the_next_step_comes_back_on_its_day_once(town: Town) -> None:
    _, ada = await ouimake(town)
    await kept(town, ada, "Cook again, 3 September 19:00")
    await town.wait(UNTIL_SEPTEMBER - timedelta(minutes=1))
    assert not told(town, ada)
    await town.wait(timedelta(minutes=2))
    (came,) = told(town, ada)
    assert "After **Ouimake** you wrote down what comes next" in came.content
    assert "> Cook again, 3 September 19:00" in came.content
    await town.restart()
    await town.wait(timedelta(days=2))
    assert len(told(town, ada)) == 1


async def test_a_day_without_an_hour_comes_back_at_nine(town: Town) -> None:
    _, ada = await ouimake(town)
    await kept(town, ada, "Cook again on 3 September")
    await town.wait(UNTIL_SEPTEMBER - timedelta(hours=10, minutes=1))
    assert not told(town, ada)
    await town.wait(timedelta(minutes=2))
    assert len(told(town, ada)) == 1


async def test_what_is_done_does_not_come_back(town: Town) -> None:
    _, ada = await ouimake(town)
    await kept(town, ada, "Cook again, 3 September 19:00")
    await town.wait(UNTIL_SEPTEMBER + timedelta(minutes=1))
    (came,) = told(town, ada)
    done = await ada.user.click(came, label="Done")
    assert "Done!" in done.response.content
    await town.wait(timedelta(days=40))
    assert not told(town, ada)  # the one that came says now that it is done


async def test_what_is_put_off_comes_back_later_at_its_hour(town: Town) -> None:
    _, ada = await ouimake(town)
    await kept(town, ada, "Cook again, 3 September 19:00")
    await town.wait(UNTIL_SEPTEMBER + timedelta(hours=2))
    (came,) = told(town, ada)
    asked = await ada.user.click(came, label="Later")
    moved = await ada.user.click(asked.response, label="In a week")
    assert "<t:1789059600:F>" in moved.response.content  # 10 September, 19:00 in Paris
    await town.wait(timedelta(days=6, hours=21))
    assert len(told(town, ada)) == 1
    await town.wait(timedelta(hours=2))
    assert len(told(town, ada)) == 2
    asked = await ada.user.click(told(town, ada)[-1], label="Later")
    form = await ada.user.click(asked.response, label="Another date")
    moved = await ada.user.submit_modal(form, {"when": "1 October 18:00"})
    assert "It comes back on" in moved.response.content
    await town.wait(timedelta(days=21))
    assert len(told(town, ada)) == 3


async def test_it_comes_to_the_connectors_when_its_author_is_none_any_more(town: Town) -> None:
    brest, ada = await ouimake(town)
    bea = await town.connector("bea", brest)
    await kept(town, ada, "Cook again, 3 September 19:00")
    await leave_role(town, ada, brest)
    await town.wait(UNTIL_SEPTEMBER + timedelta(minutes=1))
    assert not told(town, ada)
    (came,) = told(town, bea)
    assert "somebody who organised it wrote down" in came.content
    done = await bea.user.click(came, label="Done")
    assert "Done!" in done.response.content


async def test_a_next_step_that_is_reworded_comes_back_at_its_new_time_only(town: Town) -> None:
    _, ada = await ouimake(town)
    await kept(town, ada, "Cook again, 3 September 19:00")
    form = await ada.slash(town.square, "event recap", event=OUIMAKE)
    shown = await ada.submit_modal(
        form, {"summary": "We cooked.", "next": "Cook again, 5 September 19:00"}
    )
    await ada.click(shown.response, label="Publish")
    await town.wait(UNTIL_SEPTEMBER + timedelta(hours=1))
    assert not told(town, ada)
    await town.wait(timedelta(days=2))
    assert len(told(town, ada)) == 1


async def test_with_closed_messages_it_comes_to_another_connector(town: Town) -> None:
    brest, ada = await ouimake(town)
    bea = await town.connector("bea", brest)
    await kept(town, ada, "Cook again, 3 September 19:00")
    await town.wait(UNTIL_SEPTEMBER - timedelta(minutes=1))
    channel = ada.user.dm_channel.id
    town.env.inject_error("POST", f"/channels/{channel}/messages", status=403, code=50007)
    await town.wait(timedelta(minutes=5))
    assert not told(town, ada)
    assert len(told(town, bea)) == 1


async def test_the_next_step_becomes_an_event(town: Town) -> None:
    _, ada = await ouimake(town)
    await until_evening(town)
    form = await ada.slash(town.square, "event recap", event=OUIMAKE)
    shown = await ada.submit_modal(
        form, {"summary": "We cooked.", "next": "Cook again, 3 September 19:00"}
    )
    done = await ada.click(shown.response, label="Publish")
    form = await ada.click(done.response, label="Make an event")
    made = await ada.submit_modal(
        form, {"title": "Cooking again", "when": "2026-09-03 19:00", "venue": "The kitchen"}
    )
    assert "Here is what I understood" in made.response.content
    confirmed = await ada.click(made.response, label="Confirm")
    assert "**Cooking again** is on" in confirmed.response.content


async def test_a_steward_s_own_next_step_comes_back_to_them(town: Town) -> None:
    sue = town.steward("sue")
    await event(town, sue, OUIMAKE)
    await kept(town, sue, "Cook again, 3 September 19:00")
    await town.wait(UNTIL_SEPTEMBER + timedelta(minutes=1))
    (came,) = told(town, sue)
    done = await sue.user.click(came, label="Done")
    assert "Done!" in done.response.content


async def test_a_next_step_that_nobody_can_take_is_told_to_the_stewards(town: Town) -> None:
    brest, ada = await ouimake(town)
    await town.network(stewards_channel=town.square.id)
    await kept(town, ada, "Cook again, 3 September 19:00")
    await leave_role(town, ada, brest)
    await town.wait(UNTIL_SEPTEMBER + timedelta(minutes=1))
    assert not told(town, ada)
    assert "there is nobody I can tell" in town.square.last_message.content


async def test_who_may_not_take_it_does_not_finish_it(town: Town) -> None:
    brest, ada = await ouimake(town)
    await kept(town, ada, "Cook again, 3 September 19:00")
    await town.wait(UNTIL_SEPTEMBER + timedelta(minutes=1))
    (came,) = told(town, ada)
    await leave_role(town, ada, brest)
    refused = await ada.user.click(came, label="Done")
    assert "Only one of the organisers" in refused.response.content
