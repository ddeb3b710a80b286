"""Words of the stories about the magazine."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any

import simcord

from tests.feeds.outside import Answer, Site, answer
from tests.stories.conftest import NOON, Town
from tests.stories.importing.playing import labels, rows, text, url

__all__ = ["labels", "rows", "text", "url"]

HOUR = timedelta(hours=1, minutes=6)  # with the spread


def item(
    key: str, title: str, *, at: datetime | None = NOON, link: str = "", more: str = ""
) -> str:
    """An article of a feed; ``at`` is when it appeared."""
    dated = f"<pubDate>{format_datetime(at)}</pubDate>" if at else ""
    where = link or f"https://magazine.test/{key}"
    return (
        f'<item><guid isPermaLink="false">{key}</guid><title>{title}</title>'
        f"<link>{where}</link>{dated}{more}</item>"
    )


def rss(*items: str, name: str = "Magazine", language: str = "en") -> bytes:
    """A feed."""
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>{name}</title>'
        f"<link>https://magazine.test/</link><language>{language}</language>"
        f"{''.join(items)}</channel></rss>"
    ).encode()


def page(at: Site, body: bytes, tag: str) -> Answer:
    """A feed with an ETag: whoever knows it already is told so."""

    async def write(writer: asyncio.StreamWriter) -> None:
        known = at.header("If-None-Match") == tag
        shown = (
            answer("304 Not Modified")
            if known
            else answer("200 OK", f"ETag: {tag}", "Content-Type: application/rss+xml", body=body)
        )
        await shown(writer)

    return write


def put(
    at: Site,
    *items: str,
    path: str = "feed",
    name: str = "Magazine",
    language: str = "en",
    tag: str = '"v1"',
) -> None:
    """What lies at the address from now on."""
    at.pages[f"/{path}"] = page(at, rss(*items, name=name, language=language), tag)


async def preview(
    town: Town, actor: simcord.MemberActor, at: Site, path: str = "feed", **options: Any
) -> simcord.InteractionResult:
    """``/magazine follow`` of the address."""
    given = {"url": url(at, path), **options}
    return await actor.slash(town.square, "magazine follow", **given)


async def follow(
    town: Town, actor: simcord.MemberActor, at: Site, path: str = "feed", **options: Any
) -> str:
    """Preview it and confirm; what is said."""
    shown = await preview(town, actor, at, path, **options)
    return text(await actor.click(shown.response, label="Confirm"))


def said(channel: simcord.ChannelHandle) -> list[str]:
    """What was said in a channel, with the first lines of embeds."""
    return [
        "\n".join([one.content, *(embed.description or "" for embed in one.embeds)]).strip()
        for one in channel.history()
    ]


async def with_news(town: Town, **settings: Any) -> simcord.ChannelHandle:
    """The network announces in a channel of its own."""
    channel = town.guild.create_text_channel("news")
    await town.network(announce_channel=channel.id, **settings)
    return channel
