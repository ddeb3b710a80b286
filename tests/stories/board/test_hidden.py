"""What somebody takes back is gone from the board at once, on every way that leads to it."""

from __future__ import annotations

import json
from datetime import timedelta

from db import board, personal
from domain.people import Person
from tests.stories.board.playing import (
    SOON,
    asked,
    closes,
    joins,
    made,
    opens,
    panel,
    posts,
)
from tests.stories.board.test_challenges import begins, cards, told
from tests.stories.conftest import Town
from tests.stories.playing import forged


async def test_a_word_taken_out_of_a_profile_is_no_reason_any_more(town: Town) -> None:
    amina, bea = town.person("amina"), town.person("bea")
    await opens(town, bea, "offers", "gardening, graphic design")
    await posts(town, amina, "need", "Jardinage et graphisme pour notre cour")
    await town.wait(SOON)
    assert len(asked(town, amina)) == 1
    seen = await amina.slash(town.square, "board match")
    assert "gardening" in str(panel(seen.response))
    await opens(town, bea, "offers", "graphic design")
    seen = await amina.slash(town.square, "board match")
    shown = str(panel(seen.response))
    assert "gardening" not in shown
    assert "graphic design" in shown


async def test_posts_of_who_asked_to_be_erased_are_found_by_nobody(town: Town) -> None:
    await town.network(announce_channel=town.square.id)
    amina, bea = town.person("amina"), town.person("bea")
    post = await begins(town, amina, text="Tuning of pianos")
    (card,) = cards(town.square)
    reader = Person(town.guild.id, bea.id, "bea")

    async def found(text: str) -> int:
        conn = town.house.store.read
        return len(await board.search(conn, reader, side=None, text=text, limit=5))

    assert [await found("pianos"), await found("piamos")] == [1, 1]
    shown = await amina.slash(town.square, "privacy erase")
    await amina.click(shown.response, label="Confirm")
    assert [await found("pianos"), await found("piamos")] == [0, 0]
    opened = await bea.click(card, label="Details")
    assert "not for you to see" in opened.response.content
    assert "not for you to see" in await forged(town, bea, f"team.join:{post}")
    assert "pianos" in str((await amina.click(card, label="Details")).response.embeds[0].to_dict())


async def test_what_the_other_answered_is_in_nobodys_export(town: Town) -> None:
    amina, bea = town.person("amina"), town.person("bea")
    await posts(town, bea, "offer", "Bicycle repair")
    await posts(town, amina, "need", "Bicycle repair on Sunday")
    await town.wait(SOON)
    conn = town.house.store.read
    unasked = await personal.exported(conn, town.guild.id, bea.id)
    assert "board_matches" not in unasked  # she is not asked yet, and perhaps never will be
    (question,) = asked(town, amina)
    await amina.user.click(question, label="Yes, gladly")
    await town.wait(SOON)
    (second,) = asked(town, bea)
    await bea.user.click(second, label="No, thanks")
    after = await personal.exported(conn, town.guild.id, amina.id)
    assert "declined" not in json.dumps(after)


async def test_a_no_looks_like_silence_to_the_other(town: Town) -> None:
    amina, bea = town.person("amina"), town.person("bea")
    await posts(town, bea, "offer", "Bicycle repair")
    await posts(town, amina, "need", "Bicycle repair on Sunday")
    await town.wait(SOON)
    (question,) = asked(town, amina)
    await amina.user.click(question, label="Yes, gladly")
    await town.wait(SOON)

    async def shown() -> str:
        result = await amina.slash(town.square, "board match")
        return str(panel(result.response))

    before = await shown()
    assert "On their way" in before
    (second,) = asked(town, bea)
    await bea.user.click(second, label="No, thanks")
    assert await shown() == before
    await town.wait(timedelta(days=15))
    assert "On their way" not in await shown()


async def test_who_closed_their_messages_is_introduced_to_nobody(town: Town) -> None:
    amina, bea = town.person("amina"), town.person("bea")
    await posts(town, bea, "offer", "Bicycle repair")
    await posts(town, amina, "need", "Bicycle repair on Sunday")
    await town.wait(SOON)
    (question,) = asked(town, amina)
    await amina.user.click(question, label="Yes, gladly")
    await town.wait(SOON)
    (second,) = asked(town, bea)
    await closes(town, amina)
    late = await bea.user.click(second, label="Yes, gladly")
    assert "is over" in late.response.content
    await town.wait(SOON)
    assert made(town, amina) == made(town, bea) == []


async def test_who_left_the_chapter_hears_no_more_of_its_challenge_and_can_leave_it(
    town: Town,
) -> None:
    lyon = await town.chapter("Lyon")
    amina, bea, cleo = town.person("amina"), town.person("bea"), town.person("cleo")
    for one in (amina, bea, cleo):
        await joins(town, one, lyon)
    post = await begins(town, amina, chapter="Lyon")
    for one in (bea, cleo):
        await forged(town, one, f"team.join:{post}")
        await town.wait(SOON)
    await bea.slash(town.square, "chapter leave", chapter="Lyon")
    await town.wait(SOON)
    assert "not for you to see" in await forged(town, bea, f"post.show:{post}")
    assert "not in any more" in await forged(town, bea, f"team.leave:{post}")
    assert len(told(town, bea, "The team is full")) == 1
