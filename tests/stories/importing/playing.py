"""Words of the stories about calendars from elsewhere."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import simcord

from domain.chapters import Chapter
from tests.feeds.calendars import calendar
from tests.feeds.outside import Answer, Site, answer
from tests.stories.conftest import Town

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SIX_HOURS = timedelta(hours=6, minutes=15)  # with the spread


def vevent(uid: str, title: str, day: str, *more: str, hour: int = 19) -> str:
    """An event of a calendar, in Paris in 2026; ``day`` is ``0512`` for 12 May."""
    lines = (
        *("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260101T000000Z", f"SUMMARY:{title}"),
        *(f"DTSTART;TZID=Europe/Paris:2026{day}T{hour:02}0000", *more, "END:VEVENT"),
    )
    return "\r\n".join(lines)


def page(at: Site, *events: str, tag: str = '"v1"', name: str = "Agenda") -> Answer:
    """A calendar with an ETag: whoever knows it already is told so."""
    body = calendar(f"X-WR-CALNAME:{name}", *events)

    async def write(writer: asyncio.StreamWriter) -> None:
        known = at.header("If-None-Match") == tag
        shown = (
            answer("304 Not Modified")
            if known
            else answer("200 OK", f"ETag: {tag}", "Content-Type: text/calendar", body=body)
        )
        await shown(writer)

    return write


def put(at: Site, *events: str, tag: str = '"v1"', name: str = "Agenda") -> None:
    """What lies at the address from now on."""
    at.pages["/calendar"] = page(at, *events, tag=tag, name=name)


def url(at: Site, path: str = "calendar", host: str = "example.test") -> str:
    """The address of the calendar."""
    return f"http://{host}:{at.port}/{path}"


async def preview(
    town: Town, actor: simcord.MemberActor, at: Site, **options: Any
) -> simcord.InteractionResult:
    """``/event import`` of the address."""
    return await actor.slash(town.square, "event import", **{"url": url(at), **options})


async def follow(town: Town, actor: simcord.MemberActor, at: Site, **options: Any) -> str:
    """Preview it and confirm; what is said."""
    shown = await preview(town, actor, at, **options)
    done = await actor.click(shown.response, label="Confirm")
    return text(done)


def text(result: simcord.InteractionResult) -> str:
    """Everything that an answer says, the last that was sent of it."""
    shown = result.followups[-1] if result.followups else result.response
    assert shown is not None
    return "\n".join([shown.content, *(embed.description or "" for embed in shown.embeds)])


def labels(result: simcord.InteractionResult) -> list[str]:
    """The buttons under an answer."""
    shown = result.followups[-1] if result.followups else result.response
    assert shown is not None
    return [part["label"] for row in shown.components for part in row["components"]]


async def rows(town: Town, sql: str, *given: Any) -> list[dict[str, Any]]:
    """What the store says."""
    return [dict(row) for row in await town.house.store.read.execute_fetchall(sql, given)]


async def events(town: Town) -> list[tuple[str, str, str]]:
    """Title, wall time and status of every event."""
    found = await rows(town, "SELECT title, wall, status FROM events ORDER BY starts, id")
    return [(row["title"], row["wall"][5:16], row["status"]) for row in found]


def told(town: Town, chapter: Chapter, about: str = "Agenda") -> list[str]:
    """What the channel of a chapter heard of a calendar."""
    found = town.channel(chapter).history()
    return [one.content for one in found if about in one.content]
