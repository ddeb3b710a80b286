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
from views.pictures.words import fitting, mirrored
from views.reply import Reply
from views.texts import Say

_ORDER = (Status.ACTIVE, Status.FORMING, Status.SEED, Status.DORMANT)
_NAMED = (40, 30, 20, 10, 0)  # chapters that the description names, as many as fit
_LABEL = 28  # letters of a chapter's name on the map

Listed = Sequence[tuple[Chapter, int]]


def scene(network: str, country: str, listed: Listed, say: Say) -> World:
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
    sizes = tuple(
        (number, say("chapter-members", number=number))
        for number in _round(max((people for _, people in listed), default=0))
    )
    credit = say("picture-map-credit")
    return World(_title(network, country, say), credit, legend, sizes, dots, mirrored(say))


def _round(largest: int) -> tuple[int, ...]:
    """A round number of people up to ``largest``, and one a tenth of it; none where all have one."""
    if largest <= 1:
        return ()
    tens = 10 ** (len(str(largest)) - 1)
    most = max(step * tens for step in (1, 2, 5) if step * tens <= largest)
    return (most // 10, most) if most >= 10 else (1, most)


def _title(network: str, country: str, say: Say) -> str:
    where = country_name(country, say.language) if country else "none"
    return say("picture-map-title", network=cut(network, 50), country=where)


def described(network: str, country: str, listed: Listed, say: Say) -> str:
    """The map in words: how many chapters of each status, and the largest with their members."""
    counted = Counter(chapter.status for chapter, _ in listed)
    statuses = ", ".join(
        say("picture-count", what=say(f"chapter-status-{status}"), number=counted[status])
        for status in _ORDER
        if counted[status]
    )

    def told(most: int) -> str:
        named = (
            say("picture-count", what=cut(chapter.name, _LABEL), number=people)
            for chapter, people in listed[:most]
        )
        return say(
            "picture-map-alt",
            title=_title(network, country, say),
            statuses=statuses,
            names="; ".join(named),
            rest=max(len(listed) - most, 0),
        )

    return fitting(map(told, _NAMED))


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
