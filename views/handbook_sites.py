"""Sites that the handbook follows: the preview, what was taken, one site, what is asked of it."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.handbook import Audience
from domain.handbook_notices import SiteAsked
from domain.handbook_sites import Site
from domain.text import cut, escape
from views.reply import Part, Reply, button, rows
from views.texts import Say
from views.times import stamp

_ROOM = 1200  # characters for the titles, so that the rest fits below


def preview(
    draft: int,
    host: str,
    pages: Sequence[tuple[str, int]],
    say: Say,
    *,
    more: bool,
    audience: Audience,
) -> Reply:
    """What *Confirm* would bring: each page with its title and its size."""
    lines = [say("handbook-site-preview", host=escape(cut(host, 100)), number=len(pages))]
    listed = 0
    for title, size in pages:
        named = escape(cut(" ".join(title.split()), 60))
        line = f"- {say('handbook-site-page', title=named, size=size)}"
        if len("\n".join((*lines, line))) > _ROOM:
            break
        lines.append(line)
        listed += 1
    if len(pages) > listed:
        lines.append(say("handbook-site-others", number=len(pages) - listed))
    if more:
        lines.append(say("handbook-site-more"))
    if audience is Audience.CONNECTORS:
        lines.append(say("handbook-site-inner"))
    lines.append(say("handbook-site-will"))
    parts = (
        button(
            say("button-confirm"),
            *("handbook.confirm", draft, len(pages)),
            style=discord.ButtonStyle.success,
        ),
        button(say("button-discard"), "handbook.discard", draft),
    )
    return Reply("\n".join(lines), rows=rows(parts))


def discarded(say: Say) -> Reply:
    """Nothing was taken."""
    return Reply(say("handbook-site-discarded"))


def _name(site: Site) -> str:
    return escape(cut(site.name, 80))


def taken(site: Site, say: Say, *, added: int, changed: int, gone: int, held: int) -> Reply:
    """What a look at the site brought."""
    lines = [say("handbook-site-taken", name=_name(site), added=added, changed=changed, gone=gone)]
    if held:
        lines.append(say("handbook-site-held", number=held))
    return Reply("\n".join(lines), rows=rows(_deciding(site, say)))


def card(site: Site, pages: int, say: Say) -> Reply:
    """A site, and what can be done about it."""
    text = say(
        "handbook-site-card",
        name=_name(site),
        host=escape(cut(site.host, 100)),
        pages=pages,
        checked=stamp(site.checked_at, "R"),
        state=site.state,
        held=len(site.held),
    )
    parts: list[Part] = [button(say("button-handbook-check"), "handbook.check", site.id)]
    parts += _stopping(site, say)
    return Reply(text, rows=rows(parts, _deciding(site, say)))


def _stopping(site: Site, say: Say) -> list[Part]:
    return [
        button(say("button-stop-following"), "handbook.stop", site.id),
        button(
            say("button-handbook-drop"),
            "handbook.drop",
            site.id,
            style=discord.ButtonStyle.danger,
        ),
    ]


def _deciding(site: Site, say: Say) -> tuple[Part, ...]:
    """What is decided about pages that are held."""
    if not site.held or site.held_at is None:
        return ()
    since = int(site.held_at.timestamp())
    return (
        button(say("button-remove-them"), "handbook.out", site.id, since),
        button(say("button-keep-them"), "handbook.keep", site.id, since),
    )


def asked(notice: SiteAsked, say: Say) -> Reply:
    """What is to be done: many pages are held, or the site fails for long."""
    site = notice.site
    host = escape(cut(site.host, 100))
    if notice.what == "held":
        titles = ", ".join(escape(cut(title, 60)) for title in notice.titles)
        text = say(
            "handbook-site-asked-held",
            name=_name(site),
            host=host,
            number=len(site.held),
            pages=notice.pages,
            titles=titles or "none",
        )
        return Reply(text, rows=rows(_deciding(site, say)), private=False)
    text = say("handbook-site-asked-failing", name=_name(site), host=host, pages=notice.pages)
    parts = [button(say("button-keep-trying"), "handbook.try", site.id), *_stopping(site, say)]
    return Reply(text, rows=rows(parts), private=False)


def settled(site: Site, number: int, say: Say, *, removed: bool) -> Reply:
    """Pages that were held went, or stay."""
    key = "handbook-site-removed" if removed else "handbook-site-spared"
    return Reply(say(key, name=_name(site), number=number))


def dropping(site: Site, pages: int, say: Say) -> Reply:
    """Are its pages really to go?"""
    parts = (
        button(
            say("button-confirm"),
            "handbook.dropped",
            site.id,
            style=discord.ButtonStyle.danger,
        ),
        button(say("button-keep"), "handbook.kept"),
    )
    return Reply(say("handbook-site-dropping", name=_name(site), pages=pages), rows=rows(parts))


def stopped(site: Site, pages: int, say: Say, *, kept: bool) -> Reply:
    """The site is not followed any more."""
    key = "handbook-site-stopped" if kept else "handbook-site-dropped"
    return Reply(say(key, name=_name(site), pages=pages))


def trying(site: Site, say: Say) -> Reply:
    """It goes on."""
    return Reply(say("handbook-site-trying", name=_name(site)))
