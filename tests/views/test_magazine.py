"""The magazine in words: nobody is pinged, nothing that strangers wrote is more than text."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.magazine import Article, Editor, Feed, Home, MagazinePath
from domain.magazine_notices import ArticleNews, FeedAsked
from domain.notices import Addressed
from views import magazine as views
from views.reply import NOBODY
from views.texts import WHOLE, Texts

TEXTS = Texts()
NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
LOUD = "@everyone **look** [here](https://evil.test) " + "x" * 5000
ARTICLE = Article(
    1,
    1,
    2,
    LOUD[:200],
    "https://m.test/a",
    LOUD[:100],
    LOUD[:300],
    "fr",
    (LOUD[:60],),
    NOW,
    NOW,
    "M",
)
FEED = Feed(2, 1, "https://m.test/f", "", LOUD[:120], "fr", None, 5, NOW, NOW)


@pytest.mark.parametrize("language", WHOLE)
@pytest.mark.parametrize("number", [1, 2, 10])
def test_the_news_of_articles_pings_nobody_and_fits(language: str, number: int) -> None:
    articles = tuple(replace(ARTICLE, id=n) for n in range(number))
    notice = ArticleNews(Addressed(language, channel=1), articles, more=3 if number == 10 else 0)
    shown = views.news(notice, TEXTS.say(language))
    assert shown.allowed() is NOBODY
    assert len(shown.content or "") <= 2000
    said = "\n".join([shown.content or "", *(one.description or "" for one in shown.embeds)])
    assert "@everyone" not in said
    assert "**look**" not in said
    assert all(len(one) <= 6000 for one in shown.embeds)
    assert shown.marked("0123456789ab")  # a delivery finds it again


@pytest.mark.parametrize("language", WHOLE)
def test_the_editors_are_named_and_not_pinged(language: str) -> None:
    say = TEXTS.say(language)
    editors = tuple(Editor(number, f"e{number}") for number in range(30))
    homes = (Home("M", "https://m.test/", "fr"),)
    shown = views.path(MagazinePath(editors, 3, homes), say)
    assert "<@0>" in (shown.content or "")
    assert shown.allowed() is NOBODY
    assert "https://m.test/" in (shown.content or "")
    assert len(shown.content or "") <= 2000
    assert "/magazine editor" in (views.path(MagazinePath((), 0, ()), say).content or "")


@pytest.mark.parametrize("language", WHOLE)
@pytest.mark.parametrize("gone", [True, False])
def test_a_feed_that_cannot_be_read_is_put_to_whoever_follows_it(language: str, gone: bool) -> None:
    say = TEXTS.say(language)
    feed = replace(FEED, gone=gone)
    asked = FeedAsked(Addressed(language, channel=1), feed, here=True, mention=5)
    assert views.asked(asked, say).mention == (5,)
    written = FeedAsked(Addressed(language, person=5), feed, here=False)
    assert "/magazine follow" in (views.asked(written, say).content or "")


@pytest.mark.parametrize("language", WHOLE)
@pytest.mark.parametrize("state", ["fine", "failing", "gone"])
def test_ten_feeds_with_long_names_fit(language: str, state: str) -> None:
    say = TEXTS.say(language)
    feed = replace(FEED, gone=state == "gone", failures=int(state == "failing"))
    shown = views.feeds([replace(feed, id=n) for n in range(10)], 9, say)
    assert len(shown.content or "") <= 2000
    assert len(views.card(feed, None, say).content or "") <= 2000


def test_what_does_not_fit_into_the_list_is_counted_and_no_link_is_cut() -> None:
    far = "https://m.test/" + "a" * 480
    articles = tuple(replace(ARTICLE, id=n, title=f"N{n}", link=far) for n in range(10))
    notice = ArticleNews(Addressed("en", channel=1), articles, more=3)
    shown = views.news(notice, TEXTS.say("en"))
    *listed, last = (shown.embeds[0].description or "").split("\n")
    assert all(one.endswith(f"({far})") for one in listed)
    assert last == f"… and {13 - len(listed)} more: `/magazine latest`"
    assert "13 articles" in (shown.content or "")
    homes = tuple(Home(f"H{n}", far, "en") for n in range(9))
    told = views.path(MagazinePath((), 0, homes), TEXTS.say("en")).content or ""
    assert told.count(far + ")") == told.count("[H") > 0


def test_one_article_more_is_one_in_french() -> None:
    notice = ArticleNews(Addressed("fr", channel=1), (ARTICLE,) * 10, more=1)
    shown = views.news(notice, TEXTS.say("fr"))
    assert "… et un autre\u202f: `/magazine latest`" in (shown.embeds[0].description or "")
