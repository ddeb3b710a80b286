"""What connectors announce to their chapters."""

from __future__ import annotations

import discord

from domain.announcements import AnnouncementBoard, Drafted
from domain.chapters import Chapter
from domain.text import cut, escape
from views import colours
from views.reply import Reply, button, rows
from views.texts import Say

_GREEN = discord.ButtonStyle.success


def _embed(chapter: Chapter, content: str) -> discord.Embed:
    return discord.Embed(
        title=cut(escape(chapter.name), 256),
        description=escape(content)[:4096],
        colour=colours.CHAPTERS,
    )


def preview(drafted: Drafted, say: Say) -> Reply:
    """The announcement as it will look, and where it goes."""
    parts = (
        button(say("button-confirm"), "announcement.confirm", drafted.draft, style=_GREEN),
        button(say("button-discard"), "announcement.discard", drafted.draft),
    )
    content = say("announcement-preview", where=f"<#{drafted.channel}>")
    return Reply(content, (_embed(drafted.chapter, drafted.content),), rows(parts))


def posted(chapter: Chapter, say: Say) -> Reply:
    """It is on its way."""
    return Reply(say("announcement-posted", where=f"<#{chapter.channel}>"))


def discarded(say: Say) -> Reply:
    """Nothing was posted."""
    return Reply(say("announcement-discarded"))


def board(notice: AnnouncementBoard, say: Say) -> Reply:
    """The announcement in the channel of its chapter; it mentions nobody."""
    said = notice.announcement
    look = button(say("button-chapter"), "chapter.card", notice.chapter.id)
    content = say("announcement-by", who=f"<@{said.member}>")
    return Reply(content, (_embed(notice.chapter, said.content),), rows((look,)), private=False)
