"""Ideas for the magazine as people see them: the card, the list, what is told and asked of them."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.magazine import Editor
from domain.magazine_ideas import Idea, Stage, Step
from domain.magazine_notices import DraftRests, IdeaAlike, IdeasWait, IdeaThanks
from domain.text import LONGEST_URL, cut, escape
from views import colours
from views.magazine import people
from views.reply import Part, Reply, button, link, modal, option, rows, select, turners
from views.texts import Say
from views.times import stamp

_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger
_STYLES = {Step.WRITE: _GREEN, Step.WITHDRAW: _RED}
_LINE = 100


def _title(idea: Idea) -> str:
    return escape(cut(idea.title, _LINE))


def card(
    idea: Idea, steps: Sequence[Step], editors: Sequence[Editor], say: Say, *, opening: str = ""
) -> Reply:
    """An idea, and what its reader may do with it."""
    shown = discord.Embed(
        title=_title(idea),
        description=escape(cut(idea.text, 1500)) or None,
        colour=colours.KNOWLEDGE,
    )
    shown.add_field(
        name=say("magazine-idea-stage"), value=say("magazine-stage", stage=idea.stage.value)
    )
    if idea.name:
        shown.add_field(name=say("magazine-idea-by"), value=f"<@{idea.member}>")
    if idea.writer is not None:
        shown.add_field(name=say("magazine-idea-writer"), value=f"<@{idea.writer}>")
    shown.add_field(name=say("magazine-idea-since"), value=stamp(idea.added_at, "D"))
    parts = [_step(one, idea, say) for one in steps]
    lines = [one for one in (opening, people(editors, say) if idea.is_open else "") if one]
    opened: tuple[Part, ...] = ()
    if idea.link:
        opened = (link(say("button-magazine-open"), idea.link),)
    return Reply("\n".join(lines) or None, (shown,), rows(parts, opened))


def _step(step: Step, idea: Idea, say: Say) -> discord.ui.Button[discord.ui.View]:
    style = _STYLES.get(step, discord.ButtonStyle.secondary)
    label = say(f"button-magazine-{step.value}")
    return button(label, "magazine.step", step.value, idea.id, style=style)


def added(idea: Idea, steps: Sequence[Step], editors: Sequence[Editor], say: Say) -> Reply:
    """It was put in."""
    return card(idea, steps, editors, say, opening=say("magazine-idea-added"))


def changed(idea: Idea, steps: Sequence[Step], editors: Sequence[Editor], say: Say) -> Reply:
    """It went further."""
    opening = say("magazine-idea-changed", stage=idea.stage.value)
    return card(idea, steps, editors, say, opening=opening)


def link_form(idea: Idea, step: Step, say: Say) -> discord.ui.Modal:
    """Where the draft, or the article, can be read."""
    asked = modal(say(f"button-magazine-{step.value}"), "magazine.linked", step.value, idea.id)
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="link", default=idea.link or None, max_length=LONGEST_URL
    )
    asked.add_item(discord.ui.Label(text=say("magazine-link-label")[:45], component=field))
    return asked


def listing(
    ideas: Sequence[Idea], say: Say, *, number: int, more: bool, args: tuple[str, str]
) -> Reply:
    """Ideas, the newest first, with a select to open one. ``args``: the stage, whether only own."""
    path = button(say("button-magazine-path"), "magazine.path")
    if not ideas:
        return Reply(say("magazine-ideas-none"), rows=rows((path,)))
    lines = [_line(one, say) for one in ideas]
    options = [option(one.title, str(one.id), description=one.name or None) for one in ideas]
    opened = select(say("magazine-idea-open"), "magazine.idea", options=options)
    pages = turners(say, "magazine.ideas", *args, number=number, more=more)
    shown = discord.Embed(
        title=say("magazine-ideas"),
        description=cut("\n".join(lines), 4000),
        colour=colours.KNOWLEDGE,
    )
    return Reply(embeds=(shown,), rows=rows((opened,), (*pages, path)))


def _line(idea: Idea, say: Say) -> str:
    stage = say("magazine-stage", stage=idea.stage.value)
    by = say("magazine-by", author=escape(cut(idea.name, 40))) if idea.name else ""
    words = " ".join(one for one in (f"**{_title(idea)}**", by) if one)
    return f"- {words} · {stage} · {stamp(idea.added_at, 'D')}"


def waiting(notice: IdeasWait, say: Say) -> Reply:
    """Nobody took these ideas up: one message with all of them."""
    number = len(notice.ideas) + notice.more
    lines = [say("magazine-waiting", number=number, who="stewards" if notice.anyone else "editors")]
    lines += [f"- **{_title(one)}** · {stamp(one.added_at, 'D')}" for one in notice.ideas]
    if notice.more:
        lines.append(say("magazine-waiting-more", number=notice.more))
    options = [option(one.title, str(one.id)) for one in notice.ideas]
    opened = select(say("magazine-idea-open"), "magazine.idea", options=options)
    return Reply(cut("\n".join(lines), 2000), rows=rows((opened,)), private=False)


def resting(notice: DraftRests, say: Say) -> Reply:
    """How is the draft coming on?"""
    idea = notice.idea
    text = say("magazine-resting", title=_title(idea), since=stamp(idea.changed_at, "R"))
    parts = (
        button(say("button-magazine-still"), "magazine.still", idea.id),
        _step(Step.PUBLISH, idea, say),
        _step(Step.WITHDRAW, idea, say),
    )
    return Reply(text, rows=rows(parts), private=False)


def alike(notice: IdeaAlike, say: Say) -> Reply:
    """Is this article the idea?"""
    idea, article = notice.idea, notice.article
    text = say("magazine-alike", title=_title(idea), article=escape(cut(article.title, _LINE)))
    parts: tuple[Part, ...] = (
        button(say("button-magazine-same"), "magazine.same", idea.id, article.id, style=_GREEN),
        button(say("button-magazine-other"), "magazine.other", idea.id),
        link(say("button-magazine-read"), article.link),
    )
    return Reply(text, rows=rows(parts), private=False)


def other(say: Say) -> Reply:
    """It is another article."""
    return Reply(say("magazine-other"))


def thanks(notice: IdeaThanks, say: Say) -> Reply:
    """Thanks to whoever had the idea or wrote it."""
    own = notice.to.person == notice.idea.at_it
    key = "magazine-thanks" if own else "magazine-thanks-idea"
    parts: list[Part] = [button(say("button-magazine-latest"), "magazine.latest")]
    if notice.idea.link:
        parts.append(link(say("button-magazine-read"), notice.idea.link))
    return Reply(say(key, title=_title(notice.idea)), rows=rows(parts), private=False)


def stage_of(value: str) -> Stage | None:
    """The stage that a button or an option names; ``None`` for those on their way."""
    return Stage(value) if value else None
