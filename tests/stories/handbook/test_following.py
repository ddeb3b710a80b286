"""A site that the handbook follows: previewed, taken, asked again, and held when much would go."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
import simcord

from tests.feeds.outside import Answer, Site, answer, sent_on
from tests.stories.conftest import NOON, Town
from tests.stories.handbook.playing import (
    DAY,
    labels,
    options,
    pages,
    press,
    said,
    search,
)
from tests.stories.playing import forged_alone

WEEK = timedelta(days=7, hours=2)  # with the spread
FIRST = {
    "/book/": "Our handbook",
    "/book/rooms": "Rooms",
    "/book/soup": "Soup",
    "/book/deep/bikes": "Bikes",
    "/book/money": "Money",
    "/book/listed": "Listed",
}


def html(title: str, text: str = "", links: tuple[str, ...] = ()) -> bytes:
    """A page of the site."""
    named = "".join(f'<li><a href="{link}">{link}</a></li>' for link in links)
    words = text or f"What we know about {title.lower()}, at some length, so that it is a page."
    return f"<html lang=en><nav>menu</nav><main><h1>{title}</h1><p>{words}</p><ul>{named}</ul></main>".encode()


def page(at: Site, body: bytes, tag: str = '"v1"') -> Answer:
    """A page with an ETag: whoever knows it already is told so."""

    async def write(writer: asyncio.StreamWriter) -> None:
        known = at.header("If-None-Match") == tag
        shown = (
            answer("304 Not Modified")
            if known
            else answer(
                "200 OK",
                f"ETag: {tag}",
                "Content-Type: text/html",
                "Last-Modified: Mon, 02 Feb 2026 10:00:00 GMT",
                body=body,
            )
        )
        await shown(writer)

    return write


def build(at: Site) -> None:
    """A handbook of six pages, one of them only in the sitemap, beside things that are not it."""
    links = ("rooms", "soup#top", "/book/deep/bikes", "/elsewhere", "photo.png", "https://b.test/x")
    at.pages["/book/"] = page(at, html("Our handbook", links=(*links, "private/x", "?sort=1")))
    for path in ("rooms", "soup"):
        at.pages[f"/book/{path}"] = page(at, html(path.title(), links=("/book/",)))
    at.pages["/book/deep/bikes"] = page(at, html("Bikes", links=("../money",)))
    at.pages["/book/money"] = page(at, html("Money", links=("too-deep",)))
    at.pages["/book/too-deep"] = page(at, html("Too deep"))
    at.pages["/book/listed"] = page(at, html("Listed"))
    at.pages["/book/private/x"] = page(at, html("Private"))
    at.pages["/elsewhere"] = page(at, html("Elsewhere"))
    at.pages["/robots.txt"] = answer("200 OK", body=b"User-agent: *\nDisallow: /book/private/\n")
    listed = f"<urlset><url><loc>http://example.test:{at.port}/book/listed</loc></url></urlset>"
    at.pages["/sitemap.xml"] = answer("200 OK", body=listed.encode())


def url(at: Site, path: str = "book/", host: str = "example.test") -> str:
    """The address where it begins."""
    return f"http://{host}:{at.port}/{path}"


async def follow(town: Town, actor: simcord.MemberActor, at: Site, **given: Any) -> str:
    """Preview it and confirm; what is said."""
    shown = await actor.slash(town.square, "handbook add", url=url(at), **given)
    last = shown.followups[-1] if shown.followups else shown.response
    return said(await actor.click(last, label="Confirm"))


async def titles(town: Town) -> list[str]:
    """The titles of all pages, by title."""
    return [row["title"] for row in await pages(town)]


def asked(at: Site, since: int) -> list[str]:
    """The paths that were asked for since then."""
    return [head.split(" ")[1] for head in at.came[since:]]


async def test_a_site_is_previewed_taken_and_quoted(town: Town, far: Site) -> None:
    build(far)
    ada, bo = town.steward(), town.person("bo")
    shown = await ada.slash(town.square, "handbook add", url=url(far))
    told = said(shown)
    assert "**example.test** has 6 pages to read" in told
    assert "- Rooms (" in told
    assert await titles(town) == []
    assert "/book/private/x" not in asked(far, 0)
    assert "/elsewhere" not in asked(far, 0)
    assert "/book/too-deep" not in asked(far, 0)
    last = shown.followups[-1] if shown.followups else shown.response
    done = said(await ada.click(last, label="Confirm"))
    assert "**Our handbook**: 6 new pages" in done
    assert await titles(town) == sorted(FIRST.values())
    found = said(await search(town, bo, "know about bikes"))
    assert "> What we know about bikes" in found
    assert f"<{url(far, 'book/deep/bikes')}>" in found
    assert "<t:1770026400:D>" in found  # 2 February 2026, as the site says
    assert "from a site that we follow" in found
    assert list(await town.house.store.read.execute_fetchall("SELECT * FROM drafts")) == []


async def test_what_changes_there_changes_here_and_nothing_is_read_twice(
    town: Town, far: Site
) -> None:
    build(far)
    ada, bo = town.steward(), town.person("bo")
    await follow(town, ada, far)
    far.pages["/book/soup"] = page(
        far, html("Soup", "Now we cook lentils on Fridays, slowly and together, for all."), '"v2"'
    )
    del far.pages["/book/money"]
    empty = answer("200 OK", "Content-Type: text/html", body=b"<html></html>")
    far.pages["/book/listed"] = empty  # it does not say that it is gone
    since = len(far.came)
    await town.wait(WEEK)
    heads = far.came[since:]
    assert sum("304" in head or "If-None-Match" in head for head in heads) >= 6
    assert sorted(set(FIRST.values()) - {"Money"}) == await titles(town)
    found = said(await search(town, bo, "lentils"))
    assert "lentils on Fridays" in found
    row = next(row for row in await pages(town) if row["title"] == "Soup")
    assert row["changed_at"] >= int((NOON + 6 * DAY).timestamp())
    rooms = next(row for row in await pages(town) if row["title"] == "Rooms")
    assert rooms["changed_at"] == 1770026400


async def test_many_pages_that_vanish_at_once_wait_for_a_person(town: Town, far: Site) -> None:
    build(far)
    room = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=room.id)
    ada, bo = town.steward(), town.person("bo")
    await follow(town, ada, far)
    for path in ("rooms", "soup", "money"):
        del far.pages[f"/book/{path}"]
    await town.wait(WEEK)
    (question,) = [one for one in room.history() if "are not there any more" in one.content]
    assert "**3** of the 6 pages" in question.content
    assert "Soup" in question.content
    assert len(await titles(town)) == 6
    assert "Only a steward" in said(await bo.click(question, label="Remove them"))
    remove = press(question, "Remove them")
    kept = await ada.click(question, label="Keep them")
    assert "3 pages stay" in said(kept)
    assert "That is settled" in await forged_alone(town, ada, remove)
    await town.wait(WEEK)
    assert len(await titles(town)) == 6
    build(far)
    await town.wait(WEEK)
    for path in ("rooms", "soup", "listed"):
        del far.pages[f"/book/{path}"]
    await town.wait(WEEK)
    (again,) = [
        one
        for one in room.history()
        if "are not there any more" in one.content and "Listed" in one.content
    ]
    assert "3 pages of **Our handbook** are no longer" in said(
        await ada.click(again, label="Remove them")
    )
    assert await titles(town) == ["Bikes", "Money", "Our handbook"]


async def test_a_site_that_fails_is_tried_again_and_then_asked_about(town: Town, far: Site) -> None:
    build(far)
    room = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=room.id)
    ada = town.steward()
    await follow(town, ada, far)
    whole = dict(far.pages)
    far.pages = {"/robots.txt": answer("503 Busy", "Retry-After: 86400")}
    await town.wait(WEEK + 16 * DAY)
    assert len(await titles(town)) == 6
    questions = [one for one in room.history() if "for two weeks" in one.content]
    assert len(questions) == 1
    assert "Keep trying" in labels(questions[0])
    assert "ask again" in said(await ada.click(questions[0], label="Keep trying"))
    far.pages = whole
    shown = await ada.slash(town.square, "handbook list")
    (site,) = options(shown.response, "handbook.site").values()
    card = await ada.select(shown.response, [site], custom_id="handbook.site")
    assert "I could not read it the last time" in said(card)
    assert "nothing new, nothing changed" in said(await ada.click(card.response, label="Check now"))


@pytest.mark.incident
async def test_a_fault_of_ours_does_not_end_the_following(town: Town, far: Site) -> None:
    build(far)
    ada, bo = town.steward(), town.person("bo")
    await follow(town, ada, far)
    far.pages["/fault"] = answer("200 OK")
    far.pages["/book/soup"] = page(far, html("Soup", "Lentils, since the fault is mended."), '"v2"')
    await town.wait(WEEK)
    assert "Lentils" not in said(await search(town, bo, "lentils"))
    del far.pages["/fault"]
    await town.wait(2 * DAY)
    assert "Lentils" in said(await search(town, bo, "lentils"))


async def test_stewards_stop_following_with_or_without_the_pages(town: Town, far: Site) -> None:
    build(far)
    ada, bo = town.steward(), town.person("bo")
    await follow(town, ada, far)
    listed = await bo.slash(town.square, "handbook list")
    assert options(listed.response, "handbook.site") == {}
    shown = await ada.slash(town.square, "handbook list")
    (site,) = options(shown.response, "handbook.site").values()
    card = await ada.select(shown.response, [site], custom_id="handbook.site")
    check = press(card.response, "Check now")
    assert "Its 6 pages stay" in said(await ada.click(card.response, label="Stop following"))
    assert len(await titles(town)) == 6
    assert "not followed any more" in await forged_alone(town, ada, check)
    await follow(town, ada, far)
    shown = await ada.slash(town.square, "handbook list")
    (site,) = options(shown.response, "handbook.site").values()
    card = await ada.select(shown.response, [site], custom_id="handbook.site")
    sure = await ada.click(card.response, label="Stop, and remove its pages")
    assert "its 6 pages are out" in said(await ada.click(sure.response, label="Confirm"))


async def test_a_page_that_was_taken_out_does_not_come_back(town: Town, far: Site) -> None:
    build(far)
    ada = town.steward()
    await follow(town, ada, far)
    gone = await ada.slash(town.square, "handbook remove", page="Soup")
    await ada.click(gone.response, label="Confirm")
    far.pages["/book/soup"] = page(
        far, html("Soup", "Another text that is long enough to be a page of its own."), '"v9"'
    )
    since = len(far.came)
    await town.wait(WEEK)
    assert "/book/soup" not in asked(far, since)
    assert "Another text" not in said(await search(town, ada, "another text"))


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("inside", "does not lead to the public internet"),
        ("closed", "asks machines not to read"),
        ("nothing", "has nothing at that address"),
        ("picture", "I find no page with text"),
        ("away", "does not lead to the public internet"),
    ],
)
async def test_what_cannot_be_followed_is_refused(
    town: Town, far: Site, path: str, why: str
) -> None:
    far.pages["/robots.txt"] = answer("200 OK", body=b"User-agent: *\nDisallow: /closed\n")
    far.pages["/closed"] = page(far, html("Closed"))
    far.pages["/picture"] = answer("200 OK", "Content-Type: image/png", body=b"\x89PNG")
    far.pages["/away"] = sent_on(f"http://inside.test:{far.port}/book/")
    host = "inside.test" if path == "inside" else "example.test"
    told = said(await town.steward().slash(town.square, "handbook add", url=url(far, path, host)))
    assert why in told
    assert await titles(town) == []


async def test_pages_of_a_site_for_connectors_stay_with_them(town: Town, far: Site) -> None:
    build(far)
    ada, bo = town.steward(), town.person("bo")
    await follow(town, ada, far, audience="connectors")
    assert "know about" not in said(await search(town, bo, "bikes")).split("”", 1)[1]
    assert "know about bikes" in said(await search(town, ada, "bikes"))


async def test_a_site_that_is_for_connectors_from_now_on_is_so_with_every_page(
    town: Town, far: Site
) -> None:
    build(far)
    ada, bo = town.steward(), town.person("bo")
    await follow(town, ada, far)
    assert "> What we know about bikes" in said(await search(town, bo, "bikes"))
    far.pages["/book/deep/bikes"] = answer("503 Service Unavailable")  # not read this time
    await follow(town, ada, far, audience="connectors")
    for page in ("bikes", "rooms"):
        assert "> What we know" not in said(await search(town, bo, page))
        assert f"> What we know about {page}" in said(await search(town, ada, page))


async def test_where_robots_are_not_let_in_no_detour_leads_in(town: Town, far: Site) -> None:
    build(far)
    far.pages["/book/soup"] = sent_on(url(far, "book/private/x"))
    await follow(town, town.steward(), far)
    assert "Private" not in await titles(town)
    assert "Rooms" in await titles(town)
