"""The terms of connectors: whether they stay, stepping down, thanks, an account that was lost."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.connector_notices import ConnectorNews, TermsNear
from domain.terms import Recovered, Renewed, Role, SteppedDown, SteppingDown
from domain.text import cut, escape
from views.reply import Part, Reply, button, rows
from views.texts import Say
from views.times import stamp

_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger
_ROWS = 5  # of buttons, in one message


def near(notice: TermsNear, say: Say) -> Reply:
    """The question to a connector whose terms end."""
    return _asking(notice.roles, say("terms-near", number=len(notice.roles)), say).public()


def own(roles: Sequence[Role], say: Say) -> Reply:
    """Someone's roles with their ends, each to renew or to lay down."""
    return _asking(roles, say("terms-own", number=len(roles)), say)


def _asking(roles: Sequence[Role], head: str, say: Say) -> Reply:
    lines = [_line(role, say) for role in roles]
    several = len(roles) > 1
    asked = [_answers(role, say, named=several) for role in roles[:_ROWS]]
    if len(roles) > _ROWS:
        lines.append(say("terms-more"))
    return Reply(cut("\n".join((head, *lines)), 2000), rows=rows(*asked))


def _line(role: Role, say: Say) -> str:
    chapter = escape(cut(role.chapter_name, 80))
    if role.ends is None:
        return say("terms-line-open", chapter=chapter)
    ends, relative = stamp(role.ends, "D"), stamp(role.ends, "R")
    return say("terms-line", chapter=chapter, ends=ends, relative=relative)


def _answers(role: Role, say: Say, *, named: bool) -> tuple[Part, ...]:
    behind = f" · {role.chapter_name}" if named else ""
    return (
        button(say("button-stay") + behind, "term.stay", role.id, style=_GREEN),
        button(say("button-step-down") + behind, "term.leave", role.id),
    )


def renewed(result: Renewed, say: Say) -> Reply:
    """They stay."""
    role = result.role
    ends = stamp(role.ends, "D") if role.ends else ""
    return Reply(say("terms-renewed", chapter=escape(role.chapter_name), ends=ends))


def stepping_down(result: SteppingDown, say: Say) -> Reply:
    """What stepping down will do."""
    parts = (
        button(say("button-confirm"), "term.left", result.role.id, style=_RED),
        button(say("button-stay"), "term.stay", result.role.id),
    )
    chapter = escape(result.role.chapter_name)
    return Reply(say("terms-leaving", chapter=chapter, left=result.left), rows=rows(parts))


def stepped_down(result: SteppedDown, say: Say) -> Reply:
    """The role is over."""
    chapter = escape(result.role.chapter_name)
    return Reply(say("terms-left", chapter=chapter, left=result.left))


def public(role: Role, say: Say) -> Reply:
    """The chapter's channel hears of it."""
    return Reply(say("terms-public", chapter=escape(role.chapter_name)))


def recovered(result: Recovered, say: Say) -> Reply:
    """The roles of a lost account are with another now."""
    chapters = ", ".join(f"**{escape(cut(name, 80))}**" for name in result.chapters[:15])
    return Reply(
        say(
            "terms-recovered",
            lost=f"<@{result.lost}>",
            found=f"<@{result.found}>",
            chapters=chapters,
        )
    )


def news(notice: ConnectorNews, say: Say) -> Reply:
    """A word about one role."""
    chapter = notice.chapter
    content = say(
        f"connector-news-{notice.what}",
        chapter=escape(chapter.name),
        who=f"<@{notice.member}>",
        other=f"<@{notice.other}>",
        why=notice.why or "none",
    )
    parts: list[Part] = [button(say("button-who-animates"), "connector.of", chapter.id)]
    if notice.what == "thanks" and chapter.channel is not None:
        parts.insert(0, button(say("button-thank-public"), "connector.public", notice.role))
    return Reply(content, rows=rows(parts), private=False)
