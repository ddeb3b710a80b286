"""The board suggests people to each other, and nobody is named before both said yes."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.board.playing import (
    DAY,
    SOON,
    asked,
    closes,
    joins,
    lines,
    listing,
    made,
    opens,
    panel,
    posts,
    presses,
)
from tests.stories.conftest import Town
from tests.stories.playing import forged

NEED = "Somebody to translate our *charter* into Spanish"
OFFER = "I offer translations from French to Spanish"


async def test_a_need_and_an_offer_find_each_other_and_both_agree(town: Town) -> None:
    amina, bea, cleo = town.person("amina"), town.person("bea"), town.person("cleo")
    await posts(town, bea, "offer", OFFER)
    await town.wait(SOON)
    assert asked(town, bea) == []
    await posts(town, amina, "need", NEED, topics="translation, charter")
    await town.wait(SOON)
    (question,) = asked(town, amina)  # who wrote the newer post is asked first
    assert "Shall I ask them" in question.content
    assert OFFER in question.content
    assert "\\*charter\\*" in question.content
    assert str(bea.id) not in question.content + str(presses(question))
    assert asked(town, bea) == []
    yes = presses(question)["Yes, gladly"].split("~")[0]
    assert "for somebody else" in await forged(town, cleo, yes)
    assert "for somebody else" in await forged(town, bea, yes)
    await town.restart()
    said = await amina.user.click(question, label="Yes, gladly")
    assert "come back to you" in said.response.content
    await town.wait(SOON)
    (second,) = asked(town, bea)
    assert "May I introduce you" in second.content
    assert str(amina.id) not in second.content + str(presses(second))
    assert made(town, amina) == made(town, bea) == []
    await bea.user.click(second, label="Yes, gladly")
    await town.wait(SOON)
    (to_amina,), (to_bea,) = made(town, amina), made(town, bea)
    assert f"meet <@{bea.id}>" in to_amina
    assert f"meet <@{amina.id}>" in to_bea
    assert "translations" in to_amina
    again = await bea.user.click(second, label="No, thanks")
    assert "is over" in again.response.content
    await posts(town, amina, "need", "More translations into Spanish")
    await town.wait(3 * DAY)
    assert len(made(town, amina)) == len(asked(town, amina)) == 1
    assert made(town, cleo) == []


async def test_a_no_names_nobody_and_is_never_asked_again(town: Town) -> None:
    amina, bea = town.person("amina"), town.person("bea")
    await opens(town, bea, "skills", "translation, cooking")
    await posts(town, amina, "need", "Une traductrice pour notre journal")
    await town.wait(SOON)
    (question,) = asked(town, amina)
    assert "Their profile says that they can" in question.content
    assert "> translation" in question.content
    await amina.user.click(question, label="Yes, gladly")
    await town.wait(SOON)
    (second,) = asked(town, bea)
    assert "Your profile says that you can" in second.content
    said = await bea.user.click(second, label="No, thanks")
    assert "I tell nobody that it was you" in said.response.content
    await posts(town, amina, "need", "Translation of a poster")
    await town.wait(3 * DAY)
    assert len(asked(town, bea)) == len(asked(town, amina)) == 1
    shown = await amina.slash(town.square, "board match")
    assert "I know of nobody" in panel(shown.response)[-1]
    assert made(town, amina) == made(town, bea) == []


async def test_who_closed_their_messages_or_their_profile_is_never_written_to(town: Town) -> None:
    amina, bea, cleo, dan = (town.person(one) for one in ("amina", "bea", "cleo", "dan"))
    await posts(town, bea, "offer", "Bicycle repair")
    menu = await cleo.slash(town.square, "profile edit")
    form = await cleo.click(menu.response, custom_id="profile.edit:skills")
    await cleo.submit_modal(form, {"skills": "bicycle repair"})  # written, and opened to nobody
    await opens(town, dan, "skills", "bicycle repair")
    await closes(town, bea)
    await posts(town, amina, "need", "Bicycle repair on Sunday")
    await town.wait(SOON)
    (question,) = asked(town, amina)
    await dan.slash(town.square, "profile visibility", field="skills", level="nobody")
    late = await amina.user.click(question, label="Yes, gladly")
    assert "is over" in late.response.content
    shown = await amina.slash(town.square, "board match")
    assert "Nobody yet" in str(panel(shown.response))
    await town.wait(2 * DAY)
    assert not any(asked(town, one) for one in (bea, cleo, dan))


async def test_somebody_is_asked_on_demand_and_waits_for_their_turn(town: Town) -> None:
    amina, bea, cleo = town.person("amina"), town.person("bea"), town.person("cleo")
    await opens(town, bea, "offers", "A projector, and chairs for sixty people")
    await posts(town, amina, "need", "A projector in Lyon", city="Lyon")
    await town.wait(SOON)
    (question,) = asked(town, amina)
    await amina.user.click(question, label="Yes, gladly")
    await town.wait(SOON)
    assert len(asked(town, bea)) == 1
    await posts(town, cleo, "need", "Chairs, and a marquee for the garden")
    shown = await cleo.slash(town.square, "board match")
    assert "1. Somebody's profile says" in str(panel(shown.response))
    buttons = presses(shown.response)
    assert not any(str(bea.id) in one for one in buttons.values())
    await closes(town, cleo)
    deaf = await cleo.click(shown.response, label="Ask number 1")
    assert "Please allow direct messages" in deaf.response.content
    await closes(town, cleo, closed=False)
    said = await cleo.click(shown.response, label="Ask number 1")
    assert "in the next days" in panel(said.response)[0]  # bea heard of one today
    assert "Nobody yet" in str(panel(said.response))
    stolen = await forged(town, amina, buttons["Ask number 1"])
    assert "already confirmed" in stolen
    assert len(asked(town, bea)) == 1
    await town.wait(DAY + timedelta(hours=1))
    assert len(asked(town, bea)) == 2
    mine = await bea.slash(town.square, "board match")
    heads = [text.split("\n")[0] for text in panel(mine.response) if text.startswith("**")]
    assert heads == ["**Waiting for your answer (1)**", "**Waiting for your answer (2)**"]
    yes = presses(asked(town, bea)[1])["Yes, gladly"].split("~")[0]
    agreed = await bea.click(mine.response, custom_id=yes)
    assert "I introduce you" in panel(agreed.response)[0]
    assert str(panel(agreed.response)).count("Waiting for your answer") == 1
    await town.wait(SOON)
    assert f"<@{bea.id}>" in made(town, cleo)[0]
    assert made(town, amina) == []
    await town.wait(timedelta(days=15))
    first = await bea.user.click(asked(town, bea)[0], label="Yes, gladly")
    assert "is over" in first.response.content  # two weeks without an answer
    assert made(town, amina) == []


async def test_what_is_for_a_chapter_is_seen_and_matched_by_its_people_alone(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    amina, bea, cleo = town.person("amina"), town.person("bea"), town.person("cleo")
    refused = await cleo.slash(town.square, "board offer", text="Secret compost", chapter="Lyon")
    assert "You don't belong to" in refused.response.content
    await joins(town, amina, lyon)
    await opens(town, cleo, "needs", "A composting bin")
    post = await posts(town, amina, "offer", "A composting bin", chapter="Lyon", topics="compost")
    await posts(town, cleo, "need", "A composting bin")
    await town.wait(SOON)
    assert asked(town, amina) == asked(town, cleo) == []
    assert "composting" not in lines(await listing(town, bea, side="offer"))
    assert "**offered**" not in lines(await listing(town, bea, topic="compost"))
    assert "Nothing like that" in lines(await listing(town, bea, chapter="Lyon"))
    for action in ("post.show", "post.edit", "post.still", "post.done", "post.down"):
        assert "not for you to see" in await forged(town, bea, f"{action}:{post}"), action
    assert "for somebody else" in await forged(town, bea, f"match.look:{post}")
    assert "composting" in lines(await listing(town, amina, mine=True))
    typed = await bea.autocomplete(town.square, "board list", "topic", "comp")
    assert typed == []
    await joins(town, bea, lyon)
    assert "**offered**" in lines(await listing(town, bea, topic="compost"))
    await posts(town, bea, "need", "Somewhere to bring compost: a composting bin")
    await town.wait(SOON)
    (question,) = asked(town, bea)
    assert "A composting bin" in question.content
