"""The magazine as people see it: feeds that are followed, articles, whom to ask about writing."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.magazine import Article, Editor, Entry, Feed, MagazinePath
from domain.magazine_notices import ArticleNews, FeedAsked
from domain.text import cut, escape
from views import colours, languages, permissions
from views.reply import Part, Reply, button, link, option, rows, select
from views.texts import Say
from views.times import stamp

_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger
_FIRST = 3
_LINE = 100
_NAMED = 10


def _language(code: str, say: Say) -> str:
    return escape(languages.name(code, say)) if code else say("magazine-language-none")


def _called(feed: Feed) -> str:
    return escape(cut(feed.name, 80))


def preview(
    draft: int,
    name: str,
    host: str,
    language: str,
    channel: int,
    entries: Sequence[Entry],
    say: Say,
    *,
    aside: int,
    lacking: tuple[str, ...],
) -> Reply:
    """What following a feed would mean. ``lacking``: permissions that the bot lacks in ``channel``."""
    lines = [
        say(
            "magazine-preview",
            name=escape(cut(name or host, 80)),
            host=escape(cut(host, 100)),
            articles=len(entries),
            language=_language(language, say),
        )
    ]
    for one in entries[:_FIRST]:
        title = f"**{escape(cut(one.title, _LINE))}**"
        lines.append(f"- {title} · {stamp(one.published, 'D')}" if one.published else f"- {title}")
    if aside:
        lines.append(say("magazine-preview-aside", number=aside))
    lines.append(say("magazine-preview-will", channel=f"<#{channel}>"))
    if lacking:
        lines.append(permissions.in_channel(channel, lacking, say))
    parts = (
        button(say("button-confirm"), "magazine.confirm", draft, style=_GREEN),
        button(say("button-discard"), "magazine.discard", draft),
    )
    return Reply(cut("\n".join(lines), 2000), rows=rows(parts))


def discarded(say: Say) -> Reply:
    """Nothing is followed."""
    return Reply(say("magazine-discarded"))


def followed(feed: Feed, say: Say) -> Reply:
    """It is followed from now on."""
    return Reply(say("magazine-followed", name=_called(feed)))


def feeds(found: Sequence[Feed], announced: int | None, say: Say) -> Reply:
    """What is followed, with a select to open one. ``announced``: the network's channel."""
    if not found:
        return Reply(say("magazine-feeds-none"))
    lines = [say("magazine-feeds")]
    lines += [
        say(
            "magazine-feed-line",
            name=_called(one),
            host=escape(cut(one.host, 60)),
            language=_language(one.language, say),
            channel=_where(one, announced, say),
            state=one.state,
        )
        for one in found
    ]
    options = [option(one.name, str(one.id), description=one.host) for one in found]
    chosen = select(say("magazine-feed-open"), "magazine.feed", options=options)
    return Reply(cut("\n".join(lines), 2000), rows=rows((chosen,)))


def _where(feed: Feed, announced: int | None, say: Say) -> str:
    channel = feed.channel or announced
    return f"<#{channel}>" if channel else say("magazine-channel-none")


def card(feed: Feed, announced: int | None, say: Say) -> Reply:
    """One feed, and what can be done about it."""
    text = say(
        "magazine-feed",
        name=_called(feed),
        host=escape(cut(feed.host, 100)),
        language=_language(feed.language, say),
        channel=_where(feed, announced, say),
        checked=stamp(feed.checked_at, "R"),
        state=feed.state,
    )
    parts = (
        button(say("button-magazine-check"), "magazine.check", feed.id),
        button(say("button-stop-following"), "magazine.stop", feed.id, style=_RED),
    )
    return Reply(text, rows=rows(parts))


def checked(feed: Feed, new: int, told: int, say: Say) -> Reply:
    """What *Check now* came to."""
    return Reply(say("magazine-checked", name=_called(feed), new=new, told=told))


def stopped(feed: Feed, say: Say) -> Reply:
    """It is not followed any more."""
    return Reply(say("magazine-stopped", name=_called(feed)))


def kept(feed: Feed, say: Say) -> Reply:
    """It is tried on."""
    return Reply(say("magazine-kept", name=_called(feed)))


def _shown(article: Article, say: Say) -> discord.Embed:
    shown = discord.Embed(
        title=escape(cut(article.title, 120))[:256],
        url=article.link,
        description=escape(article.summary) or None,
        colour=colours.KNOWLEDGE,
        timestamp=article.published,
    )
    if article.author:
        shown.set_author(name=cut(article.author, 100))
    named = (cut(article.source, 80), languages.name(article.language, say))
    topics = cut(", ".join(article.topics), 200)
    shown.set_footer(text=" · ".join(one for one in (*named, topics) if one))
    return shown


def news(notice: ArticleNews, say: Say) -> Reply:
    """New articles, for the channel: nobody is pinged."""
    later = button(say("button-magazine-latest"), "magazine.latest")
    if len(notice.articles) == 1 and not notice.more:
        (article,) = notice.articles
        text = say("magazine-new", title=escape(cut(article.title, _LINE)))
        parts: tuple[Part, ...] = (link(say("button-magazine-read"), article.link), later)
        return Reply(text, (_shown(article, say),), rows(parts), private=False)
    number = len(notice.articles) + notice.more
    lines = _fitting([_linked(one) for one in notice.articles], 3900)
    if more := number - len(lines):
        lines.append(say("magazine-new-more", number=more))
    embed = discord.Embed(description="\n".join(lines), colour=colours.KNOWLEDGE)
    return Reply(say("magazine-new-many", number=number), (embed,), rows((later,)), private=False)


def _fitting(parts: Sequence[str], room: int) -> list[str]:
    """The first of ``parts`` that fit into ``room`` characters: a link that is cut leads nowhere."""
    found: list[str] = []
    for part in parts:
        room -= len(part) + 2
        if room < 0:
            break
        found.append(part)
    return found


def _linked(article: Article) -> str:
    title = escape(cut(article.title.replace("[", "(").replace("]", ")"), 80))
    return f"- [{title}]({article.link})"


def listing(
    articles: Sequence[Article], say: Say, *, empty: str, pages: tuple[Part, ...] = ()
) -> Reply:
    """Articles, the newest first, with a select to open one."""
    if not articles:
        path = button(say("button-magazine-path"), "magazine.path")
        return Reply(empty, rows=rows((path,)))
    lines = []
    for one in articles:
        by = say("magazine-by", author=escape(cut(one.author, 40))) if one.author else ""
        when = stamp(one.published, "D")
        lines.append(f"- **{escape(cut(one.title, _LINE))}** {by} · {when}".replace("  ", " "))
    options = [
        option(one.title, str(one.id), description=one.author or one.source or None)
        for one in articles
    ]
    opened = select(say("magazine-open"), "magazine.article", options=options)
    embed = discord.Embed(
        title=say("magazine-title"),
        description=cut("\n".join(lines), 4000),
        colour=colours.KNOWLEDGE,
    )
    return Reply(embeds=(embed,), rows=rows((opened,), pages))


def article(found: Article, say: Say) -> Reply:
    """One article."""
    read = link(say("button-magazine-read"), found.link)
    return Reply(embeds=(_shown(found, say),), rows=rows((read,)))


def people(editors: Sequence[Editor], say: Say) -> str:
    """Who edits the magazine, mentioned without being pinged; or that stewards are asked."""
    if not editors:
        return say("magazine-editors-none")
    named = " ".join(f"<@{one.member}>" for one in editors[:_NAMED])
    return say("magazine-editors", people=named, number=len(editors))


def path(found: MagazinePath, say: Say) -> Reply:
    """From an idea to an article: the steps, whom to ask, what waits, where it appears."""
    steps = [f"{n}. {say(f'magazine-step-{step}')}" for n, step in enumerate(found.steps, 1)]
    lines = [say("magazine-path"), *steps, people(found.editors, say)]
    lines.append(say("magazine-path-ideas", number=found.ideas))
    every = [f"[{escape(cut(one.name, 60))}]({one.url})" for one in found.homes]
    if homes := _fitting(every, 1900 - len("\n".join(lines))):
        lines.append(say("magazine-path-homes", places=", ".join(homes)))
    parts = (
        button(say("button-magazine-ideas"), "magazine.ideas", "", "", 0),
        button(say("button-magazine-latest"), "magazine.latest"),
    )
    return Reply(cut("\n".join(lines), 2000), rows=rows(parts))


def named(member: int, editors: Sequence[Editor], say: Say, *, ends: bool, changed: bool) -> Reply:
    """Somebody became an editor, or stopped being one."""
    what = ("ended" if changed else "never") if ends else ("added" if changed else "already")
    who = say("magazine-editor", who=f"<@{member}>", what=what)
    return Reply("\n".join((who, people(editors, say))))


def asked(notice: FeedAsked, say: Say) -> Reply:
    """What is to be done about a feed that is gone, or failing for long."""
    feed = notice.feed
    text = say(
        "magazine-gone" if feed.gone else "magazine-failing",
        name=_called(feed),
        host=escape(cut(feed.host, 100)),
    )
    if notice.mention is not None:
        text = f"<@{notice.mention}> {text}"
    if not notice.here:
        text += " " + say("magazine-asked-there")
        later = button(say("button-magazine-latest"), "magazine.latest")
        return Reply(text, rows=rows((later,)), private=False)
    parts = (
        button(say("button-keep-trying"), "magazine.keep", feed.id),
        button(say("button-stop-following"), "magazine.stop", feed.id, style=_RED),
    )
    mention = (notice.mention,) if notice.mention is not None else ()
    return Reply(text, rows=rows(parts), private=False, mention=mention)
