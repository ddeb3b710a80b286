"""The map of chapters: what it shows, in words for those who do not see it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from io import BytesIO

import discord

from domain.chapters import Chapter, Status
from domain.places import country_name
from domain.text import cut, escape
from views.pictures.scenes import Dot, World
from views.reply import Reply
from views.texts import Say

_ORDER = (Status.ACTIVE, Status.FORMING, Status.SEED, Status.DORMANT)
_ALT = 1024  # characters of a file's description, Discord's limit
_NAMED = 40  # chapters that the description names
_LABEL = 28  # letters of a chapter's name on the map


def scene(network: str, country: str, listed: Sequence[tuple[Chapter, int]], say: Say) -> World:
    """The map of chapters with how many members each has; every chapter has a place."""
    counted = Counter(chapter.status for chapter, _ in listed)
    legend = tuple(
        (status.value, f"{say(f'chapter-status-{status}')} ({counted[status]})")
        for status in _ORDER
        if counted[status]
    )
    dots = tuple(
        Dot(
            cut(chapter.name, _LABEL),
            chapter.status.value,
            chapter.latitude or 0.0,
            chapter.longitude or 0.0,
            people,
        )
        for chapter, people in listed
    )
    return World(_title(network, country, say), say("picture-map-credit"), legend, dots)


def _title(network: str, country: str, say: Say) -> str:
    where = country_name(country, say.language) if country else "none"
    return say("picture-map-title", network=cut(network, 50), country=where)


def described(network: str, country: str, listed: Sequence[tuple[Chapter, int]], say: Say) -> str:
    """The map in words: how many chapters of each status, and the names of the largest."""
    counted = Counter(chapter.status for chapter, _ in listed)
    statuses = ", ".join(
        say("picture-count", what=say(f"chapter-status-{status}").lower(), number=counted[status])
        for status in _ORDER
        if counted[status]
    )
    names = "; ".join(chapter.name for chapter, _ in listed[:_NAMED])
    text = say(
        "picture-map-alt",
        title=_title(network, country, say),
        statuses=statuses,
        names=names,
        rest=max(len(listed) - _NAMED, 0),
    )
    return cut(text, _ALT)


def shown(picture: bytes, alt: str, network: str, elsewhere: int, say: Say) -> Reply:
    """The picture, with a line about what it does not show."""
    lines = [say("picture-map", network=escape(cut(network, 100)))]
    if elsewhere:
        lines.append(say("picture-map-elsewhere", elsewhere=elsewhere))
    file = discord.File(BytesIO(picture), filename="chapters.png", description=alt)
    return Reply("\n".join(lines), files=(file,))


def empty(elsewhere: int, say: Say) -> Reply:
    """There is nothing to draw."""
    return Reply(say("picture-map-none", elsewhere=elsewhere))
