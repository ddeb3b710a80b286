"""A message of ours as a value, and how it becomes what discord.py sends."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import discord

from domain.text import cut
from views import ids, nobody
from views import panel as panels
from views.panel import FLAG, Panel
from views.texts import Say

NOBODY = discord.AllowedMentions.none()
CONTENT_LIMIT = 2000
EMBED_ROOM = 5900  # of the 6000 characters that Discord takes in the embeds of a message
_PRIVATE = discord.MessageFlags(ephemeral=True).value
_ROW = discord.ComponentType.action_row.value
_MOST = 5  # rows of a message, and buttons of a row
Part = (
    discord.ui.Button[Any]
    | discord.ui.Select[Any]
    | discord.ui.UserSelect[Any]
    | discord.ui.RoleSelect[Any]
    | discord.ui.ChannelSelect[Any]
)


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said: text, embeds, rows of buttons or a select, and whom it may mention.

    ``panel``: several things with buttons of their own, in place of text, embeds and rows.
    ``private``: only the person who asked sees it. ``mention``: the people who are
    pinged; nobody else is, whatever the text says.
    """

    content: str | None = None
    embeds: tuple[discord.Embed, ...] = ()
    rows: tuple[tuple[Part, ...], ...] = ()
    private: bool = True
    mention: tuple[int, ...] = ()
    files: tuple[discord.File, ...] = field(default=())
    panel: Panel | None = None

    def public(self) -> Reply:
        """The same, for everyone in the channel."""
        return replace(self, private=False)

    def without(self, hidden: Collection[int]) -> Reply:
        """The same, in which nobody of ``hidden`` is mentioned."""
        if not hidden:
            return self
        return replace(
            self,
            content=nobody.in_text(self.content, hidden),
            embeds=tuple(nobody.in_embeds(self.embeds, hidden)),
            panel=self.panel.without(hidden) if self.panel else None,
        )

    def as_panel(self) -> Reply:
        """The same for the place of a panel, which can become nothing else."""
        if self.panel is not None:
            return self
        texts = (self.content or "", *map(panels.written, self.embeds))
        colour = self.embeds[0].colour if self.embeds else None
        shown = panels.of(texts, self.rows, colour)
        return replace(self, content=None, embeds=(), rows=(), panel=shown)

    def marked(self, *markers: str) -> Reply:
        """The same, with a delivery's marker on its first button; of several, each in a row of its own.

        Raises ``ValueError`` when it has too few rows with buttons.
        """
        first = [next((part for part in row if part.custom_id), None) for row in self.rows]
        marked = [part for part in first if part is not None][: len(markers)]
        if len(marked) < len(markers):
            raise ValueError("a message that must be found again needs a button")
        for part, marker in zip(marked, markers, strict=True):
            part.custom_id = ids.marked(str(part.custom_id), marker)
        return self

    def view(self) -> discord.ui.View | discord.ui.LayoutView | None:
        """The buttons. Nothing listens to this object: presses are read from their custom_id."""
        if self.panel is not None:
            return self.panel.without(()).view()
        if not self.rows:
            return None
        view = discord.ui.View(timeout=None)
        for number, row in enumerate(self.rows):
            for part in row:
                part.row = number
                view.add_item(part)
        view.stop()
        return view

    def allowed(self) -> discord.AllowedMentions:
        """Who may be pinged."""
        if not self.mention:
            return NOBODY
        people = [discord.Object(person) for person in self.mention]
        return discord.AllowedMentions(
            everyone=False, roles=False, replied_user=False, users=people
        )

    def fresh(self) -> dict[str, Any]:
        """The arguments of a new message."""
        given: dict[str, Any] = {"allowed_mentions": self.allowed()}
        if self.content is not None:
            given["content"] = nobody.in_text(self.content)
        if self.embeds:
            given["embeds"] = nobody.in_embeds(self.embeds)
        if self.files:
            given["files"] = list(self.files)
        if (view := self.view()) is not None:
            given["view"] = view
        return given

    def told(self) -> dict[str, Any]:
        """A new message as Discord is told it in answer to an interaction; files go by ``fresh``."""
        body: dict[str, Any] = {"allowed_mentions": self.allowed().to_dict()}
        if flags := (_PRIVATE if self.private else 0) | (FLAG if self.panel else 0):
            body["flags"] = flags
        if self.content is not None:
            body["content"] = nobody.in_text(self.content)
        if self.embeds:
            body["embeds"] = [embed.to_dict() for embed in nobody.in_embeds(self.embeds)]
        if self.rows or self.panel:
            body["components"] = self._components()
        return body

    def told_instead(self) -> dict[str, Any]:
        """As ``told``, in the place of a message: what is not said any more goes."""
        kind = {"flags": FLAG} if self.panel else {}
        return {
            **kind,
            "allowed_mentions": self.allowed().to_dict(),
            "content": nobody.in_text(self.content),
            "embeds": [embed.to_dict() for embed in nobody.in_embeds(self.embeds)],
            "components": self._components(),
        }

    def _components(self) -> list[dict[str, Any]]:
        if self.panel is not None:
            return self.panel.without(()).components()
        return [
            {"type": _ROW, "components": [part.to_component_dict() for part in row]}
            for row in self.rows
        ]

    def edit(self) -> dict[str, Any]:
        """The arguments of an edit: what is not said any more goes."""
        return {
            "content": nobody.in_text(self.content),
            "embeds": nobody.in_embeds(self.embeds),
            "view": self.view(),
            "allowed_mentions": self.allowed(),
        }


def button(
    label: str | None,
    action: str,
    *args: int | str,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    disabled: bool = False,
) -> discord.ui.Button[Any]:
    """A button that does ``action``; its label is cut at Discord's 80 characters."""
    return discord.ui.Button(
        label=label[:80] if label else None,
        style=style,
        disabled=disabled,
        custom_id=ids.pack(action, *args),
    )


def link(label: str, url: str) -> discord.ui.Button[Any]:
    """A button that opens a page."""
    return discord.ui.Button(label=label[:80], style=discord.ButtonStyle.link, url=url)


def select(
    placeholder: str,
    action: str,
    *args: int | str,
    options: Sequence[discord.SelectOption],
    least: int = 1,
    most: int = 1,
) -> discord.ui.Select[Any]:
    """A select of at most 25 options."""
    return discord.ui.Select(
        placeholder=placeholder[:150],
        custom_id=ids.pack(action, *args),
        options=list(options)[:25],
        min_values=least,
        max_values=min(most, len(options), 25),
    )


def role_select(
    placeholder: str, action: str, *args: int | str, chosen: int | None
) -> discord.ui.RoleSelect[Any]:
    """A select of one of the server's roles, or of none."""
    return discord.ui.RoleSelect(
        placeholder=placeholder[:150],
        custom_id=ids.pack(action, *args),
        min_values=0,
        default_values=(
            [discord.SelectDefaultValue(id=chosen, type=discord.SelectDefaultValueType.role)]
            if chosen
            else []
        ),
    )


def channel_select(
    placeholder: str, action: str, *args: int | str, chosen: int | None
) -> discord.ui.ChannelSelect[Any]:
    """A select of one of the server's channels of text, or of none."""
    return discord.ui.ChannelSelect(
        placeholder=placeholder[:150],
        custom_id=ids.pack(action, *args),
        channel_types=[discord.ChannelType.text, discord.ChannelType.news],
        min_values=0,
        default_values=(
            [discord.SelectDefaultValue(id=chosen, type=discord.SelectDefaultValueType.channel)]
            if chosen
            else []
        ),
    )


def option(
    label: str, value: str, *, description: str | None = None, chosen: bool = False
) -> discord.SelectOption:
    """One option, cut at Discord's limits."""
    return discord.SelectOption(
        label=label[:100] or "…",
        value=value[:100],
        description=description[:100] if description else None,
        default=chosen,
    )


def shorten(embed: discord.Embed) -> None:
    """Cut the description of a card whose fields leave too little room for it."""
    over = len(embed) - EMBED_ROOM
    if over > 0 and embed.description:
        embed.description = cut(embed.description, max(1, len(embed.description) - over))


def turners(
    say: Say, action: str, *args: int | str, number: int, more: bool, then: Iterable[int | str] = ()
) -> tuple[Part, ...]:
    """*Back* and *More* around the page ``number``, as far as there is somewhere to go.

    Each carries ``args``, the number of its page, and ``then``.
    """
    parts: list[Part] = []
    if number:
        parts.append(button(say("button-back"), action, *args, number - 1, *then))
    if more:
        parts.append(button(say("button-more"), action, *args, number + 1, *then))
    return tuple(parts)


def beside(reply: Reply, part: Part) -> Reply:
    """``reply`` with one button more, in the last row of buttons that has room for it or in a row of
    its own; as it is when Discord takes no more rows."""
    for number, row in reversed(list(enumerate(reply.rows))):
        if len(row) < _MOST and all(isinstance(one, discord.ui.Button) for one in row):
            wider = (*reply.rows[:number], (*row, part), *reply.rows[number + 1 :])
            return replace(reply, rows=wider)
    return replace(reply, rows=(*reply.rows, (part,))) if len(reply.rows) < _MOST else reply


def rows(*parts: Iterable[Part]) -> tuple[tuple[Part, ...], ...]:
    """Rows without the empty ones."""
    return tuple(row for row in (tuple(part) for part in parts) if row)


def modal(title: str, action: str, *args: int | str) -> discord.ui.Modal:
    """A modal whose answer is read from its custom_id, so that a restart does not lose it."""
    return discord.ui.Modal(title=title[:45], custom_id=ids.pack(action, *args), timeout=None)
