"""The foundings under way, ten to a page, with what each lacks."""

from __future__ import annotations

import discord

from domain.founding_outcomes import Page
from domain.text import cut, escape
from views import colours
from views.foundings.lines import missing
from views.reply import Reply, option, rows, select, turners
from views.texts import Say
from views.times import stamp


def listing(page: Page, say: Say) -> Reply:
    """A page, the one without news for longest first, with a select to open one."""
    if not page.standings:
        return Reply(say("founding-queue-none"))
    lines = []
    for one in page.standings:
        name = f"**{escape(cut(one.founding.name, 80))}**"
        since = stamp(one.founding.moved, "R")
        lines.append(say("founding-queue-line", name=name, since=since, missing=missing(one, say)))
    shown = discord.Embed(
        title=say("founding-queue-title"),
        description=cut("\n".join(lines), 4000),
        colour=colours.CHAPTERS,
    )
    options = [option(one.founding.name, str(one.founding.id)) for one in page.standings]
    chooser = select(say("founding-queue-open"), "founding.queued", options=options)
    pages = turners(say, "founding.page", number=page.number, more=page.more)
    return Reply(embeds=(shown,), rows=rows((chooser,), pages))
