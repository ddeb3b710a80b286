"""Projects as people see them: lists, the card, the form behind it."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.events import Audience
from domain.profiles import written
from domain.projects import NAME_LIMIT, TEXT_LIMIT, Card, Project
from domain.text import cut, escape
from views import colours
from views.reply import Part, Reply, button, link, modal, option, rows, select
from views.texts import Say
from views.times import stamp

_LIMITS = {"name": NAME_LIMIT, "text": TEXT_LIMIT, "link": 500, "topics": 300}
_IN_PARAGRAPHS = frozenset({"text", "topics"})


def choice(project: Project) -> str:
    """A project among autocompletion's choices."""
    return cut(project.name, 100)


def line(project: Project) -> str:
    """One project in a list: its name, what it is about."""
    marks = [f"**{escape(cut(project.name, 80))}**"]
    if project.text:
        marks.append(escape(cut(project.text.replace("\n", " "), 90)))
    elif project.topics:
        marks.append(escape(cut(", ".join(project.topics), 90)))
    return " — ".join(marks)


def listing(
    projects: Sequence[Project], say: Say, *, narrowed: bool, pages: tuple[Part, ...] = ()
) -> Reply:
    """A page of projects with a select to open one; ``narrowed``: something was asked for."""
    if not projects:
        none = say("project-list-none" if narrowed else "project-list-empty")
        return Reply(none, rows=rows(pages))
    shown = discord.Embed(
        title=say("project-list-title"),
        description=cut("\n".join(map(line, projects)), 4096),
        colour=colours.KNOWLEDGE,
    )
    return Reply(embeds=(shown,), rows=rows((opener(projects, say),), pages))


def opener(projects: Sequence[Project], say: Say) -> Part:
    """A select that opens one of ``projects``."""
    options = [
        option(one.name, str(one.id), description=", ".join(one.topics) or None) for one in projects
    ]
    return select(say("project-open"), "project.open", options=options)


def card(found: Card, say: Say, *, note: str | None = None) -> Reply:
    """The card: what it is, who brought it, where it was presented."""
    project = found.project
    shown = discord.Embed(title=escape(cut(project.name, 120)), colour=colours.KNOWLEDGE)
    if project.text:
        shown.description = escape(cut(project.text, TEXT_LIMIT))
    if project.topics:
        topics = escape(cut(", ".join(project.topics), 480))
        shown.add_field(name=say("project-field-topics"), value=topics, inline=False)
    shown.add_field(name=say("project-field-member"), value=f"<@{project.member}>")
    if found.chapter:
        shown.add_field(name=say("project-field-chapter"), value=escape(cut(found.chapter, 200)))
    if found.evenings:
        lines = [
            f"{stamp(one.starts, 'D')} · {escape(cut(one.title, 80))}" for one in found.evenings
        ]
        shown.add_field(
            name=say("project-field-evenings"), value=cut("\n".join(lines), 1024), inline=False
        )
    shown.set_footer(text=_seen_by(project, say))
    parts: list[Part] = [link(say("project-page"), project.link)] if project.link else []
    if found.yours:
        parts.append(button(say("button-edit"), "project.edit", project.id))
    if found.removable:
        parts.append(button(say("button-project-remove"), "project.remove", project.id))
    return Reply(note, (shown,), rows(parts))


def _seen_by(project: Project, say: Say) -> str:
    chapter = project.audience is Audience.CHAPTER
    if project.audience is Audience.CONNECTORS:
        return say("project-seen-connectors")
    return say("project-seen-chapter" if chapter else "project-seen-network")


def form(project: Project, say: Say) -> discord.ui.Modal:
    """The modal by which a card is changed."""
    asked = modal(say("project-form"), "project.typed", project.id)
    now = {
        "name": project.name,
        "text": project.text or "",
        "link": project.link or "",
        "topics": written(project.topics),
    }
    for name, limit in _LIMITS.items():
        field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
            custom_id=name,
            style=(
                discord.TextStyle.paragraph if name in _IN_PARAGRAPHS else discord.TextStyle.short
            ),
            default=now[name] or None,
            required=name == "name",
            max_length=limit,
        )
        asked.add_item(discord.ui.Label(text=say(f"project-form-{name}")[:45], component=field))
    return asked


def asked(project: Project, say: Say) -> Reply:
    """Whether a card shall really be taken down."""
    parts = (
        button(
            say("button-project-remove"),
            "project.gone",
            project.id,
            style=discord.ButtonStyle.danger,
        ),
        button(say("button-keep"), "project.keep", project.id),
    )
    return Reply(say("project-remove", name=escape(cut(project.name, 120))), rows=rows(parts))


def taken_down(project: Project, say: Say) -> Reply:
    """The card is gone."""
    return Reply(say("project-removed", name=escape(cut(project.name, 120))))
