"""Posting: shown before it is posted, listed for who may see it, renewed, closed, taken down."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from db import board
from db.board_keeping import fall_to_network
from db.store import Transaction
from domain.people import Person
from tests.stories.board.playing import DAY, SOON, joins, lines, listing, posts, presses
from tests.stories.conftest import Town
from tests.stories.playing import forged


async def test_a_post_is_shown_before_it_is_posted_and_stands_as_it_was_written(town: Town) -> None:
    amina, bea = town.person("amina"), town.person("bea")
    shown = await amina.slash(
        town.square,
        "board offer",
        text="**Bread** for @everyone",
        topics="food, Food, commons",
        city="Lyon",
        until="in 3 weeks",
    )
    assert shown.ephemeral
    assert "Everyone in the network sees it, with your name" in shown.response.content
    assert "Nobody learns your name" in shown.response.content
    (card,) = shown.response.embeds
    assert card.description == "\\*\\*Bread\\*\\* for @\u200beveryone"
    said = {field.name: field.value for field in card.fields}
    assert (said["Where"], said["Topics"]) == ("Lyon", "food, commons")
    assert "Nothing like that" in lines(await listing(town, amina))
    confirm = presses(shown.response)["Confirm"]
    stolen = await forged(town, bea, confirm)
    assert "already confirmed" in stolen
    done = await amina.click(shown.response, label="Confirm")
    assert "It is on the board until" in done.response.content
    again = await forged(town, amina, confirm)
    assert "already confirmed" in again
    for wanted in (
        {},
        {"side": "offer"},
        {"topic": "FOO"},
        {"topic": "alimentation"},
        {"city": "lyon"},
    ):
        assert "Bread" in lines(await listing(town, bea, **wanted)), wanted
    for other in ({"side": "need"}, {"topic": "water"}, {"city": "Paris"}, {"mine": True}):
        assert "Bread" not in lines(await listing(town, bea, **other)), other
    page = await listing(town, bea)
    opened = await bea.select(
        page.response, [page.response.components[0]["components"][0]["options"][0]["value"]]
    )
    assert opened.response.embeds[0].description == card.description
    assert presses(opened.response) == {}


async def test_a_list_has_ten_to_a_page_and_a_person_ten_posts(town: Town) -> None:
    amina, bea = town.person("amina"), town.person("bea")
    for number in range(10):
        await posts(town, amina, "offer", f"Loaf number {number}", topics="bread")
    more = await amina.slash(town.square, "board offer", text="One more")
    assert "10 posts on the board already" in more.response.content
    await posts(town, bea, "need", "Flour for bread", topics="bread")
    page = await listing(town, bea, topic="bread")
    assert lines(page).count("\n") == 9
    assert "Flour" in lines(page).split("\n")[0]
    following = await bea.click(page.response, label="More")
    assert "number 0" in lines(following)
    assert "Flour" not in lines(following)
    back = await bea.click(following.response, label="Back")
    assert lines(back) == lines(page)


async def test_a_week_before_its_end_the_author_is_asked_and_silence_lets_it_go(town: Town) -> None:
    amina, bea = town.person("amina"), town.person("bea")
    await posts(town, amina, "need", "A garden", until="in 10 days")
    await posts(town, bea, "offer", "A shed", until="in 10 days")
    await town.wait(5 * DAY)
    (ask,) = town.inbox(amina)
    assert "Do you still need it?" in ask.content
    (theirs,) = town.inbox(bea)
    assert "Does it still hold?" in theirs.content
    stranger = await forged(town, bea, presses(ask)["Still true"].split("~")[0])
    assert "Only whoever wrote" in stranger
    kept = await amina.user.click(ask, label="Still true")
    assert "it stays on the board until" in kept.response.content
    await town.wait(7 * DAY)
    shown = lines(await listing(town, amina))
    assert "A garden" in shown
    assert "A shed" not in shown
    late = await bea.user.click(theirs, label="Still true")
    assert "does not hold any more" in late.response.content
    assert len(town.inbox(amina)) == len(town.inbox(bea)) == 1


async def test_its_author_changes_a_post_and_closes_it_without_naming_anybody(town: Town) -> None:
    amina, bea = town.person("amina"), town.person("bea")
    post = await posts(town, amina, "need", "A tent for four", topics="camping")
    await amina.slash(town.square, "board list", mine=True)
    page = await listing(town, amina, mine=True)
    value = page.response.components[0]["components"][0]["options"][0]["value"]
    own = await amina.select(page.response, [value])
    form = await amina.click(own.response, label="Edit")
    changed = await amina.submit_modal(
        form, {"text": "A tent for six", "topics": "", "city": "Nantes"}
    )
    assert changed.response.embeds[0].description == "A tent for six"
    assert "A tent for six" in lines(await listing(town, bea, city="Nantes"))
    assert "Nothing like that" in lines(await listing(town, bea, topic="camping"))
    assert "Only whoever wrote" in await forged(town, bea, f"post.edit:{post}")
    form = await amina.click(changed.response, label="Done")
    done = await amina.submit_modal(form, {"outcome": "Thanks to bea"})
    assert "Thank you!" in done.response.content
    assert "Thanks to bea" in str([one.value for one in done.response.embeds[0].fields])
    assert "Nothing like that" in lines(await listing(town, bea))
    assert "not for you to see" not in await forged(town, bea, f"post.show:{post}")
    for action in ("post.down", "post.still", "post.done"):
        assert "does not hold any more" in await forged(town, amina, f"{action}:{post}")


async def test_who_looks_after_the_board_takes_a_post_down_with_a_reason(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    lou, amina, bea = await town.connector("lou", lyon), town.person("amina"), town.person("bea")
    ada = town.steward()
    await joins(town, amina, lyon)
    local = await posts(town, amina, "offer", "Cheap watches", chapter="Lyon")
    wide = await posts(town, amina, "offer", "More cheap watches")
    assert "a steward" in await forged(town, lou, f"post.down:{wide}")
    assert "not for you to see" in await forged(town, bea, f"post.down:{local}")
    for who, which in ((lou, "Cheap"), (ada, "More")):
        page = await listing(town, who)
        options = page.response.components[0]["components"][0]["options"]
        value = next(one["value"] for one in options if one["label"].startswith(which))
        opened = await who.select(page.response, [value])
        form = await who.click(opened.response, label="Take down")
        told = await who.submit_modal(form, {"reason": "The board is no *shop*"})
        assert "I tell its author why" in told.response.content
    await town.wait(SOON)
    heard = [one.content for one in town.inbox(amina)]
    assert len(heard) == 2
    assert all("The board is no \\*shop\\*" in one for one in heard)
    assert "not for you to see" in await forged(town, amina, f"post.show:{wide}")


async def test_who_leaves_takes_their_posts_along_and_a_chapter_that_ends_leaves_its_own(
    town: Town,
) -> None:
    lyon = await town.chapter("Lyon")
    amina, bea, cleo = town.person("amina"), town.person("bea"), town.person("cleo")
    await joins(town, amina, lyon)
    await posts(town, amina, "offer", "Local honey", chapter="Lyon")
    await posts(town, cleo, "offer", "Far honey")
    assert "Local" not in lines(await listing(town, bea))

    async def end(tx: Transaction) -> None:
        await fall_to_network(tx, lyon.id, now=town.house.now())

    await town.house.store.write(end)
    town.env.backend.remove_member(town.guild.id, cleo.id)
    await town.wait(SOON)
    shown = lines(await listing(town, bea))
    assert "Local honey" in shown
    assert "Far honey" not in shown


async def test_a_search_forgives_accents_and_a_typo_and_keeps_to_what_may_be_seen(
    town: Town,
) -> None:
    lyon = await town.chapter("Lyon")
    amina, bea = town.person("amina"), town.person("bea")
    await joins(town, amina, lyon)
    await posts(town, amina, "offer", "Réparation de vélos", city="Lyon", until="tomorrow")
    saxophone = "Someone who repairs a saxophone"
    await posts(town, amina, "need", saxophone, chapter="Lyon", until="tomorrow")
    conn = town.house.store.read
    viewer = Person(town.guild.id, bea.id, "bea")
    mate = replace(viewer, id=amina.id)

    async def found(who: Person, text: str, side: str | None = None, city: str = "") -> list[str]:
        hits = await board.search(conn, who, side=side, text=text, city=city, limit=5)
        return [one.text for one in hits]

    bikes = "Réparation de vélos"
    assert await found(viewer, "reparations") == [bikes]
    assert await found(viewer, "REPARAITON velos") == [bikes]
    assert await found(viewer, "velso") == [bikes]
    assert await found(viewer, "vélos", city="Paris") == []
    assert await found(viewer, "vélos", side="need") == []
    assert await found(viewer, "saxophone") == await found(viewer, "saxophnoe") == []
    assert await found(mate, "saxophnoe") == [saxophone]
    assert await found(viewer, "") == [bikes]
    await town.wait(timedelta(days=2))
    assert await found(mate, "") == []


async def test_days_that_are_counted_or_named_end_with_their_last_moment(town: Town) -> None:
    """It is Monday, 4 May 2026, noon in Paris."""
    amina = town.person("amina")
    shown = await amina.slash(
        town.square, "board challenge", text="Paint the ramp", date="in 10 days", team=3
    )
    said = {field.name: field.value for field in shown.response.embeds[0].fields}
    day = datetime(2026, 5, 14, tzinfo=ZoneInfo("Europe/Paris"))
    assert f"<t:{int(day.timestamp())}:D>" in said["When"]
    last = int((day + DAY).timestamp()) - 1
    assert f"<t:{last}:D>" in said["How it stands"]
    shown = await amina.slash(town.square, "board offer", text="A shed", until="in May")
    last = int(datetime(2026, 6, 1, tzinfo=ZoneInfo("Europe/Paris")).timestamp()) - 1
    assert f"until <t:{last}:D>" in shown.response.content


async def test_towns_of_one_name_can_be_told_apart_when_none_was_picked(town: Town) -> None:
    amina = town.person("amina")
    result = await amina.slash(town.square, "board offer", text="A boat", city="Brest")
    assert "**Brest, Belarus**; **Brest, Bretagne, France**" in result.response.content
