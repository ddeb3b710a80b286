"""Coming into a chapter that asks: the question, its answers, who waits."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.chapters import Chapter
from domain.joining import Answered, Asked, JoinAnswered, JoinAsked, Request
from domain.text import cut, escape
from views import colours
from views.reply import Part, Reply, button, option, rows, select
from views.texts import Say
from views.times import stamp

_GREEN = discord.ButtonStyle.success


def asked(notice: JoinAsked, say: Say) -> Reply:
    """The question, for those who can answer it."""
    return Reply(
        _question(notice.request, notice.name, notice.chapter.name, say),
        rows=rows(_answers(notice.request, say)),
        private=False,
    )


def _question(request: Request, name: str, chapter: str, say: Say) -> str:
    return say(
        "joining-question",
        who=f"<@{request.member}>",
        name=escape(cut(name, 80)),
        chapter=escape(chapter),
        lapses=stamp(request.lapses_at, "R"),
    )


def _answers(request: Request, say: Say) -> tuple[Part, ...]:
    return (
        button(say("button-welcome-them"), "joining.welcome", request.id, style=_GREEN),
        button(say("button-not-now"), "joining.decline", request.id),
    )


def answered(notice: JoinAnswered, say: Say) -> Reply:
    """How it ended, for who asked."""
    content = say(f"joining-told-{notice.request.status}", chapter=escape(notice.chapter.name))
    look = button(say("button-chapter"), "chapter.card", notice.chapter.id)
    return Reply(content, rows=rows((look,)), private=False)


def decided(result: Answered, say: Say) -> Reply:
    """What an answer came to, for the connector who gave it."""
    return Reply(
        say(
            f"joining-done-{result.status}",
            who=f"<@{result.request.member}>",
            chapter=escape(result.chapter.name),
        )
    )


def outcome(result: Asked, say: Say) -> Reply:
    """A request waits; how to take it back."""
    if not result.fresh:
        content = say(
            "joining-asked-already",
            chapter=escape(result.chapter.name),
            asked=stamp(result.request.asked_at, "R"),
            lapses=stamp(result.request.lapses_at, "D"),
        )
    else:
        content = say("joining-asked", chapter=escape(result.chapter.name), people=result.people)
    back = button(say("button-request-withdraw"), "chapter.leave", result.chapter.id)
    return Reply(content, rows=rows((back,)))


def withdrawn(chapter: Chapter, say: Say) -> Reply:
    """A request was taken back."""
    return Reply(say("joining-withdrawn", chapter=escape(chapter.name)))


def queue(waiting: Sequence[tuple[Request, str, str]], more: int, say: Say) -> Reply:
    """Everyone who waits, with their names and their chapters, and a select to answer one."""
    if not waiting:
        return Reply(say("joining-queue-none"))
    lines = [
        say(
            "joining-queue-line",
            who=f"<@{request.member}>",
            chapter=escape(cut(chapter, 80)),
            asked=stamp(request.asked_at, "R"),
        )
        for request, _, chapter in waiting
    ]
    if more:
        lines.append(say("joining-queue-more", more=more))
    shown = discord.Embed(
        title=say("joining-queue"),
        description=cut("\n".join(lines), 4096),
        colour=colours.CHAPTERS,
    )
    options = [
        option(name or str(request.member), str(request.id), description=chapter)
        for request, name, chapter in waiting
    ]
    chooser = select(say("joining-queue-choose"), "joining.open", options=options)
    return Reply(embeds=(shown,), rows=rows((chooser,)))


def one(request: Request, name: str, chapter: Chapter, say: Say) -> Reply:
    """One request, for someone who can answer it."""
    return Reply(_question(request, name, chapter.name, say), rows=rows(_answers(request, say)))
