"""A feed of the magazine: shown first, followed when confirmed, each article announced once."""

from __future__ import annotations

from datetime import timedelta

from services.deliveries import settling
from tests.feeds.outside import Site, answer
from tests.stories.conftest import NOON, Town
from tests.stories.deliveries.playing import with_stewards
from tests.stories.magazine.playing import (
    HOUR,
    follow,
    item,
    labels,
    preview,
    put,
    rows,
    said,
    text,
    with_news,
)

LATER = NOON + timedelta(minutes=30)
OLD = (item("a", "Water for all"), item("b", "Commons"), item("c", "Repair"), item("d", "Soup"))


async def test_a_new_article_is_announced_once_whatever_comes_after(town: Town, far: Site) -> None:
    put(far, *OLD)
    news = await with_news(town)
    steward = town.steward()
    shown = await preview(town, steward, far)
    assert shown.ephemeral
    assert "**Magazine** (example.test), in English: 4 articles" in text(shown)
    assert text(shown).count("\n- **") == 3  # the newest three
    assert f"<#{news.id}>" in text(shown)
    done = await steward.click(shown.response, label="Confirm")
    assert "**Magazine** is followed from now on" in text(done)

    await town.wait(HOUR)
    assert far.header("If-None-Match") == '"v1"'
    assert said(news) == []  # what was there is known

    more = item("e", "A garden &amp; @everyone", at=LATER, more="<author>Ines</author>")
    put(far, more, *OLD, tag='"v2"')
    await town.wait(HOUR)
    (told,) = news.history()
    assert told.content.startswith("New in the magazine: **A garden & @\u200beveryone**")
    assert told.embeds[0].url == "https://magazine.test/e"
    assert not told.mention_everyone

    # Another title, another link, a restart, the same again: it is the same article.
    moved = item("e", "A garden, anew", at=LATER, link="https://magazine.test/garden")
    put(far, moved, *OLD, tag='"v3"')
    await town.restart()
    await town.wait(HOUR)
    renamed = item("e2", "A garden, anew", at=LATER, link="http://www.magazine.test/garden/")
    put(far, renamed, *OLD, tag='"v4"')
    await town.wait(HOUR)
    assert len(news.history()) == 1
    found = await town.person("bo").slash(town.square, "magazine latest")
    assert "**A garden, anew**" in text(found)


async def test_many_new_articles_are_one_message_and_old_ones_none(town: Town, far: Site) -> None:
    put(far)
    news = await with_news(town)
    await follow(town, town.steward(), far)
    fresh = [item(f"n{number}", f"Article {number}", at=LATER) for number in range(4)]
    old = item("old", "From long ago", at=NOON - timedelta(days=15))
    put(far, *fresh, old, item("late", "Without a date", at=None), tag='"v2"')
    await town.wait(HOUR)
    (told,) = said(news)
    assert told.startswith("New in the magazine: 5 articles")
    assert "[Article 3](https://magazine.test/n3)" in told
    assert "Without a date" in told
    assert "From long ago" not in told
    assert len(await rows(town, "SELECT id FROM magazine_articles")) == 6


async def test_each_feed_is_heard_in_its_language_and_its_channel(town: Town, far: Site) -> None:
    news = await with_news(town)
    plaza = town.guild.create_text_channel("plaza")
    put(far, path="fr", name="Revue", language="fr-FR")
    put(far, path="es", name="Revista", language="es")
    put(far, path="de", name="Heft", language="de")
    steward = town.steward()
    await follow(town, steward, far, "fr")
    await follow(town, steward, far, "es", channel=plaza)
    await follow(town, steward, far, "de", language="french")
    same = item("x", "Le jardin", at=LATER, link="https://magazine.test/jardin?utm_source=rss")
    put(far, same, path="fr", language="fr-FR", tag='"v2"')
    other = item("y", "El huerto", at=LATER)
    twin = item("z", "Le jardin", at=LATER, link="https://magazine.test/jardin")
    put(far, other, path="es", language="es", tag='"v2"')
    put(far, twin, path="de", language="de", tag='"v2"')
    await town.wait(HOUR)
    assert said(plaza) == ["Nuevo en la revista: **El huerto**"]
    (french,) = said(news)  # two feeds carry it, and it is told once
    assert french.startswith("Nouveau dans le magazine\u202f: **Le jardin**")


async def test_a_page_that_links_its_feed_is_understood(town: Town, far: Site) -> None:
    await with_news(town)
    put(far, *OLD)
    body = b'<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed">'
    far.pages["/home"] = answer("200 OK", "Content-Type: text/html", body=body)
    steward = town.steward()
    assert "**Magazine**" in text(await preview(town, steward, far, "home"))
    await follow(town, steward, far, "home")
    again = await preview(town, steward, far)
    assert "**Magazine** is followed already" in text(again)


async def test_what_cannot_be_followed_is_said_in_its_own_words(town: Town, far: Site) -> None:
    steward, bo = town.steward(), town.person("bo")
    put(far)
    assert "where to announce articles" in text(await preview(town, steward, far))
    await with_news(town)
    far.pages["/page"] = answer("200 OK", body=b"<!doctype html><p>Hello</p>")
    far.pages["/broken"] = answer("200 OK", body=b"<?xml version='1.0'?><a><b></a>")
    far.pages["/large"] = answer("200 OK", body=b"", length=10 * 2**20)
    for path, words in (
        ("page", "no feed (RSS or Atom) at **example.test**"),
        ("broken", "no feed that I can read"),
        ("large", "more than 8 MB"),
        ("nothing", "nothing at that address"),
    ):
        assert words in text(await preview(town, steward, far, path))
    inside = await preview(town, steward, far, url="http://127.0.0.2/feed")
    assert "does not lead to the public internet" in text(inside)
    came = len(far.came)
    refused = await preview(town, bo, far)
    assert "`/magazine write` says whom to ask" in text(refused)
    assert "Only stewards" in text(await bo.slash(town.square, "magazine follow"))
    assert len(far.came) == came
    shown = await preview(town, steward, far)
    discarded = await steward.click(shown.response, label="Discard")
    assert "nothing is followed" in text(discarded)
    assert await rows(town, "SELECT * FROM magazine_feeds") == []


async def test_of_a_feed_that_goes_the_stewards_hear_once(town: Town, far: Site) -> None:
    office = await with_stewards(town)
    await town.network(stewards_channel=office.id, announce_channel=town.square.id)
    put(far, *OLD)
    steward = town.steward()
    await follow(town, steward, far)
    far.pages["/feed"] = answer("410 Gone")
    for _ in range(3):
        await town.wait(timedelta(hours=3))
    (question,) = [one for one in office.history() if "gone for good" in one.content]
    refused = await town.person("bo").click(question, label="Stop following")
    assert "Only stewards" in text(refused)
    await steward.click(question, label="Keep trying")
    put(far, item("new", "Back again", at=LATER), *OLD, tag='"v2"')
    await town.wait(HOUR)
    assert said(town.square)[-1].startswith("New in the magazine: **Back again**")


async def test_a_feed_that_is_stopped_announces_nothing_more(town: Town, far: Site) -> None:
    news = await with_news(town)
    put(far, *OLD)
    steward = town.steward()
    await follow(town, steward, far)
    listed = await steward.slash(town.square, "magazine follow")
    assert "- **Magazine** (example.test), in English" in text(listed)
    (feed,) = await rows(town, "SELECT id FROM magazine_feeds")
    card = await steward.select(listed.response, values=[str(feed["id"])])
    assert labels(card) == ["Check now", "Stop following"]
    put(far, item("e", "A garden", at=LATER), *OLD, tag='"v2"')
    checked = await steward.click(card.response, label="Check now")
    assert "one article is new, and is announced" in text(checked)
    stopped = await steward.click(card.response, label="Stop following")
    assert "not followed any more" in text(stopped)
    put(far, item("f", "Too late", at=LATER), *OLD, tag='"v3"')
    await town.wait(HOUR)
    assert not any("Too late" in one for one in said(news))
    assert "**Soup**" in text(await steward.slash(town.square, "magazine latest", topic="soup"))


async def test_without_a_channel_of_their_own_the_steward_hears_by_message(
    town: Town, far: Site
) -> None:
    await with_news(town)
    put(far, *OLD)
    steward = town.steward()
    await follow(town, steward, far)
    far.pages["/feed"] = answer("410 Gone")
    await town.wait(timedelta(hours=9))
    (told,) = town.inbox(steward)
    assert "gone for good" in told.content
    assert "`/magazine follow` in the server" in told.content


async def test_when_its_channel_is_deleted_a_feed_is_heard_in_that_of_the_network(
    town: Town, far: Site
) -> None:
    news = await with_news(town)
    plaza = town.guild.create_text_channel("plaza")
    put(far, *OLD)
    await follow(town, town.steward(), far, channel=plaza)
    await settling.channel_gone(town.house, town.guild.id, plaza.id)
    put(far, item("e", "A garden", at=LATER), *OLD, tag='"v2"')
    await town.wait(HOUR)
    assert said(news) == ["New in the magazine: **A garden**"]


async def test_an_announcement_that_discord_refuses_at_first_is_made_once(
    town: Town, far: Site
) -> None:
    news = await with_news(town)
    put(far)
    await follow(town, town.steward(), far)
    put(far, item("e", "A garden", at=LATER), tag='"v2"')
    town.env.inject_error("POST", "/channels/*/messages", status=500, code=0)
    await town.wait(HOUR)
    await town.restart()
    await town.wait(HOUR)
    assert said(news) == ["New in the magazine: **A garden**"]
