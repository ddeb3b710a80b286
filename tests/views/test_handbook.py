"""What the handbook shows fits into Discord, whatever people and sites wrote, in every language."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import discord
import pytest

from domain.handbook import LANGUAGES, TITLE_LIMIT, Audience, Page, Passage, Source
from domain.handbook_notices import PageHanded, PagesStale, SiteAsked
from domain.handbook_sites import Site
from domain.notices import Addressed
from domain.practices import Practices
from domain.questions.parts import Page as Practice
from views import handbook, handbook_forms, handbook_sites
from views.reply import Reply
from views.texts import Texts

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
TEXTS = Texts()
HOSTILE = (
    "*" * 200,
    "@everyone <@123456789012345678> <@&123456789012345678> [click](https://evil.example/x)",
    "https://evil.example/" + "*|" * 100,
    "`" * 90 + "\u202e" + "||spoiler||" * 9,
    "# " * 60,
)
PAGE = Page(
    *(1, 2, "Title", "text", "en", Source.WRITTEN, "k", NOW, NOW, NOW),
    audience=Audience.CONNECTORS,
    steward=123456789012345678,
    asked=NOW,
)
SITE = Site(
    *(7, 1, "https://a.example/book/", "A", "en", Audience.NETWORK, 5, NOW, NOW),
    held=(1, 2),
    held_at=NOW,
)


def whole(reply: Reply) -> str:
    """Everything a reply says, within the limits of Discord."""
    assert len(reply.content or "") <= 2000
    told = reply.content or ""
    for embed in reply.embeds:
        assert len(embed.title or "") <= 256
        assert len(embed.description or "") <= 4096
        assert len(embed) <= 6000
        told += f"\n{embed.title or ''}\n{embed.description or ''}"
    assert len(reply.rows) <= 5
    assert all(len(row) <= 5 for row in reply.rows)
    reply.view()
    return told


def inert(told: str) -> None:
    """Nobody is called, and no link hides where it leads."""
    assert "@everyone" not in told
    assert not re.search(r"<@&\d+>", told)
    assert "<@123456789012345678> [" not in told
    assert "](http" not in told.replace("\\]\\(", "")


@pytest.mark.parametrize("language", TEXTS.languages)
@pytest.mark.parametrize("said", HOSTILE)
def test_whatever_stands_in_a_page_is_shown_as_text_and_fits(language: str, said: str) -> None:
    say = TEXTS.say(language)
    title, text = said[:TITLE_LIMIT], f"{said * 40}\n\n# {said[:100]}\n\n- {said}\n\n{said}"
    page = replace(PAGE, title=title, text=text, url="https://a.example/" + "x" * 450)
    passages = tuple(
        Passage(number, title, said[:120], said[:220], page.url, NOW, "en", True, source)
        for number, source in enumerate(list(Source) * 2)
    )
    for more in (True, False):
        inert(whole(handbook.found(said, "x" * 80, passages, 3, more, say)))
    for number in (0, 1, 99):
        inert(whole(handbook.page(page, number, say, keeps=True)))
    titles = [(one, f"Page {one}") for one in Practice]
    inert(whole(handbook.listing([page] * 12, 1, titles, [(1, title)] * 5, say)))
    to = Addressed(language, person=3)
    for pages in ((page,), (page,) * 25):
        inert(whole(handbook_forms.stale(PagesStale(to, pages, 3, True), say)))
    inert(whole(handbook_forms.handed_to_you(PageHanded(to, page, said), say)))
    inert(whole(handbook_forms.removing(page, say)))
    inert(whole(handbook_forms.handing(page, [(4, title)] * 23, 9, say)))
    site = replace(SITE, name=said[:80])
    for what in ("held", "failing"):
        inert(whole(handbook_sites.asked(SiteAsked(to, site, what, 60, (title,) * 10), say)))
    shown = handbook_sites.preview(
        *(1, "a.example", [(said, 10)] * 60, say), more=True, audience=Audience.CONNECTORS
    )
    inert(whole(shown))
    inert(whole(handbook_sites.taken(site, say, added=1, changed=2, gone=3, held=4)))


@pytest.mark.parametrize("language", TEXTS.languages)
def test_the_form_of_a_page_is_filled_in_with_the_page(language: str) -> None:
    say = TEXTS.say(language)
    form = handbook_forms.form(replace(PAGE, replaces=Practice.ROLES), "fr", say)
    body = form.to_dict()
    chosen = [
        option["value"]
        for label in body["components"]
        for option in label["component"].get("options", [])
        if option.get("default")
    ]
    assert chosen == ["en", "connectors", "roles"]
    assert len(body["components"]) == 5
    fresh = handbook_forms.form(None, "fr", say).to_dict()
    offered = fresh["components"][2]["component"]["options"]
    assert [one["value"] for one in offered] == list(LANGUAGES)
    assert [one["value"] for one in offered if one.get("default")] == ["fr"]


@pytest.mark.parametrize("language", TEXTS.languages)
def test_each_page_of_the_bot_has_a_title_and_a_text(language: str) -> None:
    for practice in Practice:
        title, text = handbook.practice_text(practice, Practices(), TEXTS.say(language))
        assert title
        assert "*" not in title
        assert len(text) > 40
        whole(handbook.practice_page(title, text, TEXTS.say(language)))


def test_of_more_connectors_than_a_select_holds_each_can_be_handed_a_page() -> None:
    say = TEXTS.say("en")
    few = handbook_forms.handing(PAGE, [(n, f"P{n}") for n in range(23)], 5, say)
    assert len(few.rows) == 1
    many = handbook_forms.handing(PAGE, [(n, f"P{n}") for n in range(70)], 5, say)
    (chooser,), (by_name,) = many.rows
    assert isinstance(chooser, discord.ui.Select)
    assert len(chooser.options) == 25
    assert isinstance(by_name, discord.ui.UserSelect)
    assert by_name.custom_id != chooser.custom_id
    view = many.view()
    assert view is not None
    assert len(view.children) == 2
