"""Where a chapter can begin: what lives there, what is silent, what begins already."""

from __future__ import annotations

import asyncio

from db import chapters, deliveries
from db.store import Transaction
from domain.chapters import Status
from domain.deliveries import Kind
from domain.founding_outcomes import Begun
from domain.ids import encode
from services.foundings import looking, starting
from tests.stories.conftest import Town
from tests.stories.foundings.playing import (
    DAY,
    SOON,
    WHY,
    card,
    cards,
    commits,
    named,
    running,
    someone,
    stands,
    starts,
    told,
    valley,
)
from tests.stories.playing import PATIENT, forged, labels


async def test_where_a_chapter_lives_people_are_shown_the_way_in(town: Town) -> None:
    here = await valley(town)
    shown = await here.sam.slash(town.square, "chapter start", city="Villeurbanne", why=WHY)
    assert "**Lyon** is there and alive" in shown.response.content
    assert labels(shown.response) == ["Join it", "Events"]
    joined = await here.sam.click(shown.response, label="Join it")
    assert "**Lyon**" in joined.response.content
    assert await running(town) == []


async def test_a_chapter_speaks_the_language_of_who_begins_it(town: Town) -> None:
    here = await valley(town)
    await town.speaks(here.sam, "fr")
    shown = await here.sam.slash(town.square, "chapter start", city="Marseille", why=WHY)
    await here.sam.click(shown.response, label="Confirmer")
    assert (await named(town, "Marseille")).language == "fr"


async def test_two_who_begin_the_same_town_at_once_begin_one_chapter(town: Town) -> None:
    here = await valley(town)
    drafts = []
    for actor in (here.sam, here.noor):
        shown = await actor.slash(town.square, "chapter start", city="Grenoble", why=WHY)
        press = str(shown.response.components[0]["components"][0]["custom_id"])
        drafts.append((await someone(town, actor), int(press.split(":")[1], 36)))
    both = await asyncio.gather(
        *(
            starting.confirm(town.house, actor, draft, channel=town.square.id)
            for actor, draft in drafts
        )
    )
    await town.wait(SOON)
    assert sorted(one.fresh for one in both if isinstance(one, Begun)) == [False, True]
    (founding,) = await running(town)
    assert len(cards(town)) == 1
    second = here.noor if founding.member == here.sam.id else here.sam
    first = here.sam if second is here.noor else here.noor
    again = await first.slash(town.square, "chapter start", city="Grenoble", why=WHY)
    assert "is beginning already, and you are in it" in again.response.content
    shown = await second.slash(town.square, "chapter start", city="Grenoble", why=WHY)
    assert "Others are beginning **Grenoble** already" in shown.response.content
    inside = await second.click(shown.response, label="Commitment")
    assert "You" in [field.name for field in inside.response.embeds[0].fields]
    again = await second.click(inside.response, label="Commitment")
    assert "You had said so already" in again.response.content


async def test_a_town_of_an_ambiguous_name_is_chosen_and_one_thing_is_begun_at_a_time(
    town: Town,
) -> None:
    here = await valley(town)
    asked = await here.sam.slash(town.square, "chapter start", city="Brest", why=WHY)
    assert "More than one town is called “Brest”" in asked.response.content
    components = asked.response.components[0]["components"][0]["options"]
    places = {one["description"]: one["value"] for one in components}
    picked = await here.sam.select(asked.response, [places["Bretagne, France"]])
    assert "**Brest** begins when" in picked.response.content
    await here.sam.click(picked.response, label="Confirm")
    more = await here.sam.slash(town.square, "chapter start", city="Nantes", why=WHY)
    assert "one at a time is enough" in more.response.content
    gone = await here.sam.slash(town.square, "chapter start", city="Marseilxxe", why=WHY)
    assert "no city called" in gone.response.content


async def test_a_silent_chapter_that_answers_is_joined_instead(town: Town) -> None:
    here = await valley(town)
    gap = await town.chapter("Gap", status=Status.DORMANT, latitude=44.56, longitude=6.08)
    gus = await town.connector("gus", gap)
    shown = await here.sam.slash(town.square, "chapter start", city="Gap", why=WHY)
    assert "**Gap** is there and has been silent" in shown.response.content
    done = await here.sam.click(shown.response, label="Confirm")
    assert "I have asked the people of **Gap**" in done.response.content
    await town.wait(SOON)
    assert cards(town) == []
    (asked,) = [one for one in town.inbox(gus) if "Are you there?" in one.content]
    (founding,) = await running(town)
    stranger = await forged(town, here.noor, f"founding.here:{encode(founding.id)}")
    assert "connector" in stranger
    answer = await gus.user.click(asked, label="We are here")
    assert "Good to hear from you" in answer.response.content
    await town.wait(SOON)
    assert len(told(town, here.sam, "**Gap** is there after all")) == 1
    assert await running(town) == []
    late = await gus.user.click(asked, label="Let them")
    assert "is answered already" in late.response.content
    fresh = await chapters.find(town.house.store.read, town.guild.id, gap.id)
    assert fresh is not None
    assert fresh.status is Status.DORMANT
    again = await here.noor.slash(town.square, "chapter start", city="Gap", why=WHY)
    assert "**Gap** is there and alive" in again.response.content


async def test_the_way_is_open_once_a_silent_chapter_has_not_answered_for_a_week(
    town: Town,
) -> None:
    here = await valley(town)
    gap = await town.chapter("Gap", status=Status.DORMANT, latitude=44.56, longitude=6.08)
    await starts(town, here.sam, "Gap")
    assert cards(town) == []
    await town.wait(6 * DAY)
    assert cards(town) == []
    await town.wait(DAY)
    await town.wait(SOON)
    assert "Still missing: 2 more commitments" in stands(town)
    assert len(told(town, here.sam, "The way is open")) == 1
    again = await named(town, "Gap")
    assert (again.id, again.status) == (gap.id, Status.SEED)

    opened = await here.sam.click(card(town), label="Details")
    asked = await here.sam.click(opened.response, label="Let it rest")
    done = await here.sam.click(asked.response, label="Confirm")
    assert "**Gap** rests" in done.response.content
    assert (await named(town, "Gap")).status is Status.DORMANT


async def test_a_member_who_leaves_takes_their_commitment_along(town: Town) -> None:
    here = await valley(town)
    await starts(town, here.sam)
    await commits(town, here.noor, here.ines)
    await here.lou.click(card(town), label="We accompany it")
    await town.wait(SOON)
    (board,) = [one for one in here.room.history() if one.embeds]
    away = await here.sam.slash(town.square, "chapter near", city="Marseille")
    await here.sam.click(away.response, label="Tell me if one starts here")
    town.env.backend.remove_member(town.guild.id, here.sam.id)
    await town.env.settle()
    await town.wait(SOON)
    assert "one more commitment" in stands(town)
    kept = await town.house.store.read.execute_fetchall("SELECT * FROM place_wishes")
    assert list(kept) == []
    (after,) = [one for one in here.room.history() if one.embeds]
    assert board.id == after.id
    assert "Support" not in str(after.components)
    opened = await here.noor.click(card(town), label="Details")
    assert "Let it rest" in labels(opened.response)
    left = await here.noor.click(opened.response, label="Take it back")
    assert "You are no longer in **Grenoble**" in left.response.content


async def test_a_founding_that_nobody_joins_is_asked_about_and_never_ended(town: Town) -> None:
    town.env.settle_timeout = PATIENT  # half a year of rounds
    here = await valley(town)
    await starts(town, here.sam)
    await town.wait(180 * DAY)
    await town.wait(SOON)
    (asked,) = [one for one in town.inbox(here.sam) if "Does it go on?" in one.content]
    assert [one for one in here.crew.history() if "Nobody has joined" in one.content]
    done = await here.sam.user.click(asked, label="It goes on")
    assert "**Grenoble** goes on" in done.response.content
    assert len(await running(town)) == 1


async def test_who_is_invited_is_invited_once_and_a_wish_can_be_forgotten(town: Town) -> None:
    here = await valley(town)
    for actor in (here.noor, here.ines):
        away = await actor.slash(town.square, "chapter near", city="Marseille")
        wished = await actor.click(away.response, label="Tell me if one starts here")
    forgotten = await here.ines.click(wished.response, label="Forget it")
    assert "Forgotten" in forgotten.response.content
    await starts(town, here.sam, "Aix-en-Provence")
    assert len(told(town, here.noor, "begins in **Marseille**")) == 1
    assert told(town, here.ines, "begins in") == []
    here_already = await here.ines.slash(town.square, "chapter near", city="Marseille")
    assert "Tell me if one starts here" not in labels(here_already.response)
    far = await here.ines.slash(town.square, "chapter near", city="Brest, France")
    await town.chapter("Brest", latitude=48.39, longitude=-4.49)
    late = await here.ines.click(far.response, label="Tell me if one starts here")
    assert "**Brest** is there and alive" in late.response.content
    await commits(town, here.noor)
    assert len(told(town, here.noor, "begins in **Marseille**")) == 1


async def test_a_resting_seed_is_sown_again_and_a_composted_chapter_is_reseeded(
    town: Town,
) -> None:
    here = await valley(town)
    await starts(town, here.sam)
    seed = await named(town, "Grenoble")
    opened = await here.sam.click(card(town), label="Details")
    asked = await here.sam.click(opened.response, label="Let it rest")
    await here.sam.click(asked.response, label="Confirm")
    await town.wait(SOON)
    assert stands(town).startswith("It rests for now")
    assert "Press the one that fits you" not in str(card(town).embeds[0].description)
    await starts(town, here.noor)
    assert (await named(town, "Grenoble")).id == seed.id
    await town.chapter("Nice", status=Status.COMPOSTED)
    refused = await here.ines.slash(town.square, "chapter start", city="Nice", why=WHY)
    assert "can be reseeded" in refused.response.content


async def test_where_no_connector_is_left_a_member_answers_in_the_channel(town: Town) -> None:
    here = await valley(town)
    gap = await town.chapter("Gap", status=Status.DORMANT, latitude=44.56, longitude=6.08)
    gina = town.person("gina")
    await gina.slash(town.square, "chapter join", chapter="Gap")
    await starts(town, here.sam, "Gap")
    (asked,) = [one for one in town.channel(gap).history() if "Are you there?" in one.content]
    stranger = await here.noor.click(asked, label="Let them")
    assert "connector" in stranger.response.content
    answer = await gina.click(asked, label="Let them")
    assert "**Gap** can begin" in answer.response.content
    await town.wait(SOON)
    assert "Still missing: 2 more commitments" in stands(town)
    assert len(told(town, here.sam, "The way is open")) == 1


async def test_a_founding_whose_look_was_lost_is_looked_at_again(town: Town) -> None:
    here = await valley(town)
    await starts(town, here.sam)
    (founding,) = await running(town)

    async def lose(tx: Transaction) -> None:
        kind = Kind.FOUNDING_LOOK
        await deliveries.drop(tx, founding.id, kind=kind, why="lost", now=town.house.now())

    assert await looking.resume(town.house) == 0
    await town.house.store.write(lose)
    assert await looking.resume(town.house) == 1
    assert await looking.resume(town.house) == 0
