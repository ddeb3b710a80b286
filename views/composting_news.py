"""What is posted and told when a chapter ends, or begins anew."""

from __future__ import annotations

import discord

from domain.composting import ReseedStatus
from domain.composting_notices import (
    EndAgreed,
    EndProposed,
    Farewell,
    LivesAgain,
    LivesOn,
    ReseedNews,
    ReseedWanted,
    Thanks,
)
from domain.text import cut, escape
from views.composting import QUOTE, settling
from views.quotes import quoted
from views.reply import Part, Reply, button, rows
from views.texts import Say
from views.times import stamp

_GREEN = discord.ButtonStyle.success


def proposed(notice: EndProposed, say: Say) -> Reply:
    """To its other connectors."""
    content = say(
        "compost-told-proposed",
        chapter=escape(notice.chapter.name),
        who=f"<@{notice.ending.member}>",
        closes=stamp(notice.closes),
    )
    decision = button(say("button-decision"), "decision.open", notice.ending.decision)
    return Reply(
        f"{content}\n{quoted(notice.ending.why, QUOTE)}", rows=rows((decision,)), private=False
    )


def agreed(notice: EndAgreed, say: Say) -> Reply:
    """To the stewards."""
    name = escape(notice.chapter.name)
    parts = (
        button(say("button-look"), "compost.look", notice.chapter.id),
        button(say("button-decision"), "decision.open", notice.ending.decision),
    )
    return Reply(say("compost-told-agreed", chapter=name), rows=rows(parts), private=False)


def farewell(notice: Farewell, say: Say) -> Reply:
    """To its members: thanks, what was learnt, and where to go next."""
    chapter = notice.chapter
    lines = [
        say("compost-farewell", chapter=escape(chapter.name)),
        say("compost-farewell-lessons"),
        quoted(notice.ending.lessons, QUOTE),
    ]
    ways: tuple[Part, ...] = tuple(
        button(say("button-join-home", chapter=cut(one.name, 60)), "chapter.join", one.id)
        for one in notice.homes
    )
    if ways:
        lines.append(say("compost-farewell-homes"))
    archive = button(say("button-archive"), "chapter.card", chapter.id)
    return Reply("\n".join(lines), rows=rows(ways, (archive,)), private=False)


def kept(notice: LivesOn, say: Say) -> Reply:
    """To its members: it goes on."""
    archive = button(say("button-details"), "chapter.card", notice.chapter.id)
    content = say(
        "compost-told-kept",
        chapter=escape(notice.chapter.name),
        gathering="yes" if notice.gathering else "no",
    )
    return Reply(content, rows=rows((archive,)), private=False)


def thanks(notice: Thanks, say: Say) -> Reply:
    """To who animated it."""
    archive = button(say("button-archive"), "chapter.card", notice.chapter.id)
    content = say("compost-told-thanks", chapter=escape(notice.chapter.name))
    return Reply(content, rows=rows((archive,)), private=False)


def wanted(notice: ReseedWanted, say: Say) -> Reply:
    """To the stewards: somebody would begin it anew."""
    one = notice.reseeding
    content = say("reseed-wanted", chapter=escape(notice.chapter.name), who=f"<@{one.member}>")
    parts = settling(one.id, say)
    return Reply(f"{content}\n{quoted(one.why, QUOTE)}", rows=rows(parts), private=False)


def answered(notice: ReseedNews, say: Say) -> Reply:
    """To who asked."""
    agreed_ = notice.reseeding.status is ReseedStatus.AGREED
    key = "reseed-told-agreed" if agreed_ else "reseed-told-declined"
    lines = [say(key, chapter=escape(notice.chapter.name))]
    if agreed_ and notice.lessons:
        lines += [say("reseed-lessons"), quoted(notice.lessons, QUOTE)]
    archive = button(say("button-details"), "chapter.card", notice.chapter.id)
    return Reply("\n".join(lines), rows=rows((archive,)), private=False)


def again(notice: LivesAgain, say: Say) -> Reply:
    """To who belonged to it."""
    chapter = notice.chapter
    content = say(
        "reseed-told-again", chapter=escape(chapter.name), who=f"<@{notice.reseeding.member}>"
    )
    parts = (
        button(say("button-join"), "chapter.join", chapter.id, style=_GREEN),
        button(say("button-details"), "chapter.card", chapter.id),
    )
    words = quoted(notice.reseeding.why, QUOTE)
    return Reply(f"{content}\n{words}", rows=rows(parts), private=False)
