"""Coming into a chapter that asks first, by the front door."""

from __future__ import annotations

from datetime import timedelta

from db import chapters, joining
from db.store import Transaction
from domain.chapters import Joining
from domain.joining import Status
from tests.stories.chapters.playing import text_of
from tests.stories.conftest import Town
from tests.stories.playing import fresh, roles_of

SECOND = timedelta(seconds=1)
ASKED = {"joining": Joining.ASKED}


async def test_who_asks_is_welcomed_by_a_connector_and_the_first_answer_counts(town: Town) -> None:
    role = town.guild.create_role("Lyon people")
    lyon = await town.chapter("Lyon", role=role.id, **ASKED)
    mia, tom = await town.connector("mia", lyon), await town.connector("tom", lyon)
    noor = town.person("noor")

    asked = await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert "its 2 connectors" in asked.response.content
    again = await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert "nobody has answered yet" in again.response.content
    await town.wait(SECOND)

    (to_mia,), (to_tom,) = town.inbox(mia), town.inbox(tom)
    assert f"<@{noor.id}> (noor) would like to come into **Lyon**" in to_mia.content
    done = await mia.user.click(to_mia, label="Welcome them")
    assert f"<@{noor.id}> is in **Lyon** now" in done.response.content
    late = await tom.user.click(to_tom, label="Not now")
    assert "already welcomed them" in late.response.content
    await town.wait(SECOND)

    assert roles_of(town, noor) == [role.id]
    (told,) = town.inbox(noor)
    assert "You are in **Lyon** now" in told.content
    card = await noor.user.click(told, label="Chapter")
    assert card.response.embeds[0].title == "Lyon"
    in_already = await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert "already in **Lyon**" in in_already.response.content


async def test_not_now_is_told_kindly_and_rests_for_a_while(town: Town) -> None:
    lyon = await town.chapter("Lyon", **ASKED)
    mia = await town.connector("mia", lyon)
    noor = town.person("noor")
    card = await noor.slash(town.square, "chapter show", chapter="Lyon")
    assert "A connector agrees first" in text_of(card)
    await noor.click(card.response, label="Join")

    waiting = await mia.slash(town.square, "chapter requests")
    assert f"<@{noor.id}> · Lyon" in text_of(waiting)
    options = waiting.response.components[0]["components"][0]["options"]
    opened = await mia.select(waiting.response, [options[0]["value"]])
    declined = await mia.click(opened.response, label="Not now")
    assert "not now" in declined.response.content
    await town.wait(SECOND)
    assert "That says nothing about you" in town.inbox(noor)[-1].content

    again = await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert "You can ask again from" in again.response.content
    none = await mia.slash(town.square, "chapter requests", chapter="Lyon")
    assert "Nobody waits" in none.response.content


async def test_a_request_is_taken_back_by_leaving(town: Town) -> None:
    lyon = await town.chapter("Lyon", **ASKED)
    mia = await town.connector("mia", lyon)
    noor = town.person("noor")
    asked = await noor.slash(town.square, "chapter join", chapter="Lyon")
    await town.wait(SECOND)
    back = await noor.click(asked.response, label="Take it back")
    assert "no longer ask" in back.response.content
    late = await mia.user.click(town.inbox(mia)[0], label="Welcome them")
    assert "They no longer ask" in late.response.content
    assert (
        "were not in **Lyon**"
        in (await noor.slash(town.square, "chapter leave", chapter="Lyon")).response.content
    )
    once_more = await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert "passed your wish on" in once_more.response.content


async def test_without_connectors_the_stewards_answer(town: Town) -> None:
    crew = town.guild.create_text_channel("crew")
    await town.network(stewards_channel=crew.id)
    await town.chapter("Lyon", **ASKED)
    noor, ada = town.person("noor"), town.steward()
    asked = await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert "to the stewards" in asked.response.content
    await town.wait(SECOND)
    question = crew.last_message
    assert question is not None
    refused = await noor.click(question, label="Welcome them")
    assert "Only a connector of **Lyon** can do this" in refused.response.content
    done = await ada.click(question, label="Welcome them")
    assert "is in **Lyon** now" in done.response.content


async def test_only_its_own_connectors_answer_for_a_chapter(town: Town) -> None:
    lyon, nice = await town.chapter("Lyon", **ASKED), await town.chapter("Nice")
    mia, ugo = await town.connector("mia", lyon), await town.connector("ugo", nice)
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    await town.wait(SECOND)
    question = town.inbox(mia)[0]
    assert (
        "Only a connector" in (await noor.slash(town.square, "chapter requests")).response.content
    )
    assert (
        "Only a connector of **Lyon**"
        in (await ugo.slash(town.square, "chapter requests", chapter="Lyon")).response.content
    )
    ada = town.steward()
    await ada.slash(
        town.square, "connector remove", member=mia.user, chapter="Lyon", reason="moved away"
    )
    demoted = await mia.user.click(question, label="Welcome them")
    assert "Only a connector of **Lyon**" in demoted.response.content


async def test_a_request_lapses_and_who_leaves_the_server_drops_out(town: Town) -> None:
    lyon = await town.chapter("Lyon", **ASKED)
    mia = await town.connector("mia", lyon)
    noor, zoe = town.person("noor"), town.person("zoe")
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    await zoe.slash(town.square, "chapter join", chapter="Lyon")
    await town.wait(SECOND)
    to_mia = {message.content.split("(")[1].split(")")[0]: message for message in town.inbox(mia)}
    town.guild.remove_member(zoe)
    await town.env.settle()
    gone = await mia.user.click(to_mia["zoe"], label="Welcome them")
    assert "have left the server" in gone.response.content

    await town.wait(timedelta(days=30, seconds=1))
    assert "has ended" in town.inbox(noor)[-1].content
    late = await mia.user.click(to_mia["noor"], label="Welcome them")
    assert "has ended without an answer" in late.response.content
    kept = await joining.latest(town.house.store.read, town.guild.id, lyon.id, noor.id)
    assert kept is not None
    assert kept.status is Status.LAPSED


async def test_closed_direct_messages_of_a_connector_hand_the_question_on(town: Town) -> None:
    crew = town.guild.create_text_channel("crew")
    await town.network(stewards_channel=crew.id)
    lyon = await town.chapter("Lyon", **ASKED)
    mia = await town.connector("mia", lyon)
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)
    await town.person("noor").slash(town.square, "chapter join", chapter="Lyon")
    await town.wait(timedelta(seconds=3))
    assert crew.last_message is not None
    assert "would like to come into **Lyon**" in crew.last_message.content
    assert town.inbox(mia) == []


async def test_who_came_in_otherwise_waits_no_more_and_hears_no_regret(town: Town) -> None:
    lyon = await town.chapter("Lyon", **ASKED)
    mia, noor = await town.connector("mia", lyon), town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="Lyon")

    async def unit(tx: Transaction) -> None:
        await chapters.enter(tx, lyon, noor.id, now=town.house.now())

    await town.house.store.write(unit)
    none = await mia.slash(town.square, "chapter requests")
    assert "Nobody waits" in none.response.content
    await town.wait(timedelta(days=30, seconds=1))
    assert town.inbox(noor) == []


async def test_a_chapter_that_opens_lets_in_who_waits(town: Town) -> None:
    lyon = await town.chapter("Lyon", **ASKED)
    mia = await town.connector("mia", lyon)
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    opened = await mia.slash(town.square, "chapter edit", chapter="Lyon", joining="open")
    assert "is a member now" in opened.response.content
    await town.wait(SECOND)
    assert "You are in **Lyon** now" in town.inbox(noor)[-1].content


async def test_a_connector_comes_into_their_own_chapter_at_once(town: Town) -> None:
    lyon = await town.chapter("Lyon", **ASKED)
    mia = await town.connector("mia", lyon)
    came = await mia.slash(town.square, "chapter join", chapter="Lyon")
    assert "You are in **Lyon**" in came.response.content
    assert (await fresh(town, lyon)).joining is Joining.ASKED


async def test_who_asks_and_takes_it_back_again_and_again_writes_to_connectors_once(
    town: Town,
) -> None:
    lyon = await town.chapter("Lyon", **ASKED)
    mia = await town.connector("mia", lyon)
    noor = town.person("noor")
    quick = await noor.slash(town.square, "chapter join", chapter="Lyon")
    for _ in range(3):
        await noor.click(quick.response, label="Take it back")
        quick = await noor.slash(town.square, "chapter join", chapter="Lyon")
        assert "passed your wish on" in quick.response.content
        await town.wait(SECOND)
    (question,) = town.inbox(mia)
    await town.wait(timedelta(days=31))
    assert "has ended" in town.inbox(noor)[-1].content
    later = await mia.user.click(question, label="Welcome them")
    assert "ended without an answer" in later.response.content
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    await town.wait(SECOND)
    done = await mia.user.click(town.inbox(mia)[-1], label="Welcome them")
    assert "is in **Lyon** now" in done.response.content
