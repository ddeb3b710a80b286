"""Posts of the board: before they are confirmed, in a list, one of them, and their forms."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.board import (
    MOST_TOPICS,
    OUTCOME_LIMIT,
    REASON_LIMIT,
    TEXT_LIMIT,
    TOPIC_LIMIT,
    Post,
    Seen,
    Side,
)
from domain.board_notices import PostRemoved, StillTrue
from domain.text import cut, escape
from views import colours
from views.board import challenges
from views.quotes import quoted
from views.reply import Part, Reply, button, modal, option, rows, select
from views.texts import Say
from views.times import stamp

_COLOURS = {Side.OFFER: colours.ALIVE, Side.NEED: colours.AWAITED}
_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger
_LINE, _QUOTE = 140, 300
_CITY_LIMIT = 100


def embed(post: Post, say: Say, *, team: Sequence[int] = (), chapter: str | None) -> discord.Embed:
    """A post with whose it is, where, and until when."""
    kind = "challenge" if post.challenge else post.side.value
    shown = discord.Embed(
        title=say(f"post-title-{kind}"),
        description=cut(escape(post.text), 2000),
        colour=_COLOURS[post.side] if post.is_open else colours.RESTING,
    )
    shown.add_field(name=say("post-holds"), value=state(post, say), inline=False)
    shown.add_field(name=say("post-where"), value=where(post, say))
    shown.add_field(name=say("post-by"), value=f"<@{post.member}>")
    if post.topics:
        shown.add_field(name=say("post-topics"), value=cut(_topics(post), 1024))
    if post.challenge is not None:
        challenges.add_fields(shown, post, team, say)
    key = "post-seen-chapter" if chapter else "post-seen-network"
    shown.set_footer(text=cut(say(key, chapter=chapter or "none"), 2000))
    return shown


def where(post: Post, say: Say) -> str:
    """The city, or that none is needed."""
    return escape(post.city) if post.city else say("post-anywhere")


def state(post: Post, say: Say) -> str:
    """Until when it holds, or how it ended."""
    key = "post-until" if post.is_open else f"post-{post.status}"
    return say(key, until=stamp(post.until, "D"), relative=stamp(post.until, "R"))


def _topics(post: Post) -> str:
    return ", ".join(escape(one) for one in post.topics)


def preview(
    draft: int,
    post: Post,
    say: Say,
    *,
    chapter: str | None,
    channel: int | None,
    closed: bool,
) -> Reply:
    """A post as it was understood, waiting for a *Confirm*: who will see it, and until when."""
    lines = [
        say(
            "post-preview",
            who="chapter" if chapter else "network",
            chapter=escape(chapter) if chapter else "none",
            until=stamp(post.until, "D"),
            relative=stamp(post.until, "R"),
        ),
        say("post-preview-challenge", channel=f"<#{channel}>" if channel else "none")
        if post.challenge
        else say("post-preview-match"),
    ]
    if closed:
        lines.append(say("post-preview-closed"))
    parts = (
        button(say("button-confirm"), "post.confirm", draft, style=_GREEN),
        button(say("button-discard"), "post.discard", draft),
    )
    return Reply("\n".join(lines), (embed(post, say, chapter=chapter),), rows(parts))


def posted(post: Post, say: Say) -> Reply:
    """It is on the board."""
    parts = (
        button(say("button-details"), "post.show", post.id),
        button(say("button-find-match"), "match.look", post.id),
    )
    return Reply(say("post-posted", until=stamp(post.until, "D")), rows=rows(parts))


def discarded(say: Say) -> Reply:
    """Nothing is posted."""
    return Reply(say("post-discarded"))


def details(seen: Seen, say: Say, *, note: str = "") -> Reply:
    """One post, with what its reader can do about it."""
    post = seen.post
    shown = embed(post, say, team=seen.team, chapter=seen.chapter)
    if post.outcome and post.challenge is None and seen.own:
        shown.add_field(
            name=say("post-thanks"), value=cut(escape(post.outcome), 1024), inline=False
        )
    first: list[Part] = []
    if post.challenge is not None and not seen.own:
        first += challenges.presses(post, seen.team, say, is_in=seen.is_in)
    return Reply(note or None, (shown,), rows(first, _own(seen, say), _others(seen, say)))


def _own(seen: Seen, say: Say) -> list[Part]:
    post = seen.post
    if not seen.own or not post.may_be_closed:
        return []
    done = button(
        say("button-how-it-went" if post.challenge else "button-post-done"),
        "post.done",
        post.id,
        style=_GREEN,
    )
    if not post.is_open:
        return [done]
    parts: list[Part] = [button(say("button-post-edit"), "post.edit", post.id)]
    if post.challenge is None:
        parts.append(button(say("button-still-true"), "post.still", post.id))
    return [
        *parts,
        done,
        button(say("button-find-match"), "match.look", post.id),
        button(say("button-take-down"), "post.down", post.id, style=_RED),
    ]


def _others(seen: Seen, say: Say) -> list[Part]:
    if seen.own or not seen.may_remove:
        return []
    return [button(say("button-take-down"), "post.down", seen.post.id, style=_RED)]


def listing(posts: Sequence[Post], say: Say, pages: tuple[Part, ...], *, mine: bool) -> Reply:
    """A page of posts, with a select to open one."""
    if not posts:
        return Reply(say("post-list-mine-none" if mine else "post-list-none"), rows=rows(pages))
    shown = discord.Embed(
        title=say("post-list-mine" if mine else "post-list"),
        description=cut("\n".join(line(one, say) for one in posts), 4096),
        colour=colours.BOARD,
    )
    options = [
        option(cut(one.text.replace("\n", " "), 100), str(one.id), description=_kind(one, say))
        for one in posts
    ]
    opener = select(say("post-list-open"), "post.open", options=options)
    return Reply(embeds=(shown,), rows=rows((opener,), pages))


def _kind(post: Post, say: Say) -> str:
    return say(f"post-kind-{'challenge' if post.challenge else post.side.value}")


def line(post: Post, say: Say) -> str:
    """A post in one line of a list."""
    return say(
        "post-line",
        kind=_kind(post, say),
        text=escape(cut(post.text.replace("\n", " "), _LINE)),
        who=f"<@{post.member}>",
        where=where(post, say),
        until=stamp(post.challenge.starts if post.challenge else post.until, "R"),
    )


def form(post: Post, say: Say) -> discord.ui.Modal:
    """The words, topics and city of a post, to change them."""
    asked = modal(say("post-form-edit"), "post.edited", post.id)
    text = _field("text", post.text, TEXT_LIMIT, long=True)
    topics = _field("topics", ", ".join(post.topics), MOST_TOPICS * (TOPIC_LIMIT + 2), needed=False)
    city = _field("city", post.city, _CITY_LIMIT, needed=False)
    for label, one in (
        (say("post-form-text"), text),
        (say("post-form-topics"), topics),
        (say("post-form-city"), city),
    ):
        asked.add_item(discord.ui.Label(text=label[:45], component=one))
    return asked


def done_form(post: Post, say: Say) -> discord.ui.Modal:
    """What came of it?"""
    kind = "challenge" if post.challenge else "post"
    asked = modal(say(f"post-form-done-{kind}"), "post.closed", post.id)
    needed = post.challenge is not None
    field = _field("outcome", post.outcome, OUTCOME_LIMIT, long=True, needed=needed)
    asked.add_item(
        discord.ui.Label(
            text=say(f"post-form-outcome-{kind}")[:45],
            description=say(f"post-form-outcome-{kind}-hint")[:100],
            component=field,
        )
    )
    return asked


def remove_form(post: Post, say: Say) -> discord.ui.Modal:
    """Why is somebody's post taken down? They hear it."""
    asked = modal(say("post-form-remove"), "post.removed", post.id)
    field = _field("reason", None, REASON_LIMIT, long=True)
    asked.add_item(
        discord.ui.Label(
            text=say("post-form-reason")[:45],
            description=say("post-form-reason-hint")[:100],
            component=field,
        )
    )
    return asked


def _field(
    name: str, default: str | None, limit: int, *, long: bool = False, needed: bool = True
) -> discord.ui.TextInput[discord.ui.View]:
    style = discord.TextStyle.paragraph if long else discord.TextStyle.short
    return discord.ui.TextInput(
        custom_id=name, style=style, default=default or None, max_length=limit, required=needed
    )


def closed(post: Post, say: Say) -> Reply:
    """What came of it is kept."""
    return Reply(say("post-closed-challenge" if post.challenge else "post-closed"))


def renewed(post: Post, say: Say) -> Reply:
    """It holds on."""
    return Reply(say("post-renewed", until=stamp(post.until, "D")))


def taken_down(say: Say, *, by_author: bool) -> Reply:
    """It is not on the board any more."""
    return Reply(say("post-taken-down" if by_author else "post-taken-down-told"))


def still_true(notice: StillTrue, say: Say) -> Reply:
    """To its author: does it still hold?"""
    post = notice.post
    content = say(
        "post-ask-still", side=post.side.value, until=stamp(post.until, "D"), days=notice.days
    )
    parts = (
        button(say("button-still-true"), "post.still", post.id, style=_GREEN),
        button(say("button-post-done"), "post.done", post.id),
    )
    return Reply(f"{content}\n{quoted(post.text, _QUOTE)}", rows=rows(parts), private=False)


def removed(notice: PostRemoved, say: Say) -> Reply:
    """To its author: it was taken down, and why."""
    content = say("post-told-removed", reason=escape(notice.reason))
    seen = (button(say("button-seen"), "post.seen"),)
    return Reply(f"{content}\n{quoted(notice.post.text, _QUOTE)}", rows=rows(seen), private=False)
