"""The boards: the health of one chapter, and that of a network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import discord

from domain.chapters import Chapter, Status
from domain.health import Asked, AskedNow, Reflection, Rung
from domain.text import cut, escape
from views import colours
from views.reply import Part, Reply, button, option, rows, select
from views.texts import Say
from views.times import stamp

_GREEN = discord.ButtonStyle.success
_WORDS = 200


@dataclass(frozen=True, slots=True)
class Person:
    """A connector, since when, and when their term is looked at again."""

    member: int
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Card:
    """What the board of one chapter shows; an event is its title and its start."""

    chapter: Chapter
    mentor: str | None
    since: datetime
    silence: timedelta
    rung: Rung | None
    asked: Sequence[Asked]
    answers: Sequence[Asked]
    reflections: Sequence[Reflection]
    last: tuple[str, datetime] | None
    next: tuple[str, datetime] | None
    gap: timedelta | None
    common: timedelta | None
    members: int
    joined: int
    questions: int
    people: Sequence[Person]
    stuck: int
    steward: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A chapter in a list of the network's board: ``since`` when it is silent or was begun,
    ``number`` of its connectors, as far as its list is about them."""

    chapter: int
    name: str
    status: Status | None = None
    since: datetime | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Sums:
    """What a network's board counts: the silent by rung, the highest first, and the rest."""

    silent: Sequence[tuple[Rung, int]]
    alone: int
    single: int
    stalled: int
    stuck: int
    deliveries: int


def chapter(card: Card, say: Say) -> Reply:
    """The board of one chapter: how it lives, without any mark."""
    shown = discord.Embed(
        title=cut(say("health-title", chapter=escape(cut(card.chapter.name, 150))), 256),
        colour=colours.HOUSE,
    )
    for key, value in _fields(card, say):
        if value:
            shown.add_field(name=say(f"health-field-{key}"), value=cut(value, 1024), inline=False)
    return Reply(embeds=(shown,), rows=_acts(card, say))


def _fields(card: Card, say: Say) -> list[tuple[str, str]]:
    return [
        ("status", _status(card, say)),
        ("silence", _silence(card, say)),
        ("events", _events(card, say)),
        ("people", _people(card, say)),
        ("connectors", _connectors(card, say)),
        ("mentor", escape(card.mentor) if card.mentor else ""),
        ("asked", "\n".join(_asked(one, say) for one in card.asked)),
        ("answers", "\n".join(_answer(one, say) for one in card.answers)),
        ("reflection", "\n".join(_reflection(one, say) for one in card.reflections)),
    ]


def _status(card: Card, say: Say) -> str:
    status = say(f"chapter-status-{card.chapter.status}")
    if card.chapter.since is None:
        return status
    return say("health-status", status=status, since=stamp(card.chapter.since, "D"))


def _silence(card: Card, say: Say) -> str:
    days = card.silence.days
    if days < 0:
        return say("health-ahead", until=stamp(card.since, "D"))
    rung = card.rung.name.lower() if card.rung else "none"
    return say("health-silence", days=days, since=stamp(card.since, "D"), rung=rung)


def _events(card: Card, say: Say) -> str:
    lines = []
    for key, met in (("last", card.last), ("next", card.next)):
        if met is None:
            lines.append(say(f"health-{key}-none"))
        else:
            title = escape(cut(met[0], 100))
            lines.append(say(f"health-{key}", title=title, when=stamp(met[1], "D")))
    if card.gap is not None:
        common = card.common.days if card.common is not None else -1
        lines.append(say("health-gap", days=max(card.gap.days, 1), common=common))
    return "\n".join(lines)


def _people(card: Card, say: Say) -> str:
    lines = [say("health-people", members=card.members, joined=card.joined)]
    if card.stuck:
        lines.append(say("health-stuck", number=card.stuck))
    if card.questions:
        lines.append(say("health-questions", number=card.questions))
    return "\n".join(lines)


def _connectors(card: Card, say: Say) -> str:
    if not card.people:
        return say("health-nobody")
    return "\n".join(
        say(
            "health-connector",
            who=f"<@{one.member}>",
            since=stamp(one.since, "D"),
            until=stamp(one.until, "D") if one.until else "none",
        )
        for one in card.people[:8]
    )


def _asked(one: Asked, say: Say) -> str:
    return say(
        "health-asked-line",
        rung=say(f"health-rung-{one.rung.name.lower()}"),
        when=stamp(one.at, "D"),
        answer=one.answer or "none",
    )


def _answer(one: Asked, say: Say) -> str:
    line = say(
        "health-answer-line",
        who=f"<@{one.by}>" if one.by else "–",
        when=stamp(one.answered, "D") if one.answered else "–",
        answer=one.answer or "none",
    )
    return f"{line}\n> {_quoted(one.text)}" if one.text else line


def _reflection(one: Reflection, say: Say) -> str:
    lines = [
        say(
            "health-reflection-line",
            who=f"<@{one.member}>",
            when=stamp(one.at, "D"),
            energy=one.energy,
        )
    ]
    for key, words in (("works", one.works), ("stops", one.stops), ("needs", one.needs)):
        if words:
            lines.append(f"{say(f'reflection-label-{key}')}: {_quoted(words)}")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return escape(cut(text.replace("\n", " "), _WORDS))


def _acts(card: Card, say: Say) -> tuple[tuple[Part, ...], ...]:
    chapter = card.chapter
    if chapter.status is Status.COMPOSTED:
        return ()
    first: list[Part] = [button(say("button-reflect"), "reflection.open", chapter.id)]
    second: list[Part] = []
    silent = card.rung is not None
    if chapter.status is Status.DORMANT:
        args = chapter.id, int(card.since.timestamp()), int(Rung.WAKE)
        first.append(button(say("button-health-awake"), "health.awake", *args, style=_GREEN))
    elif silent:
        second.append(button(say("button-health-dormant"), "health.dormant", chapter.id))
    if silent and card.steward:
        second.insert(0, button(say("button-health-ask"), "health.ask", chapter.id))
    if card.rung in (Rung.NOTICE, Rung.COMPOST):
        second.append(button(say("button-health-compost"), "health.compost", chapter.id))
    return rows(first, second)


def network(
    section: str,
    sections: Sequence[str],
    sums: Sums,
    lines: Sequence[Line],
    pages: tuple[Part, ...],
    say: Say,
) -> Reply:
    """The network's board: what it counts, one of its lists, ways to open another or a chapter."""
    shown = discord.Embed(
        title=say("health-board-title"), description=_sums(sums, say), colour=colours.HOUSE
    )
    listed = "\n".join(_line(section, one, say) for one in lines)
    shown.add_field(
        name=say(f"health-section-{section}"),
        value=cut(listed, 1024) or say(f"health-section-{section}-none"),
        inline=False,
    )
    parts: list[tuple[Part, ...]] = []
    options = [option(one.name, str(one.chapter)) for one in lines if one.chapter]
    if options:
        parts.append((select(say("health-open"), "health.choose", options=options),))
    chooser = [option(say(f"health-section-{one}"), one, chosen=one == section) for one in sections]
    parts.append((select(say("health-sections"), "health.section", options=chooser),))
    return Reply(embeds=(shown,), rows=rows(*parts, pages))


def _sums(sums: Sums, say: Say) -> str:
    total = sum(number for _, number in sums.silent)
    lines = [say("health-sum-silent", number=total)]
    lines += [
        say("health-sum-rung", rung=say(f"health-rung-{rung.name.lower()}"), number=number)
        for rung, number in sums.silent
    ]
    for key in ("alone", "single", "stalled", "stuck", "deliveries"):
        lines.append(say(f"health-sum-{key}", number=getattr(sums, key)))
    return "\n".join(lines)


def _line(section: str, one: Line, say: Say) -> str:
    name = f"**{escape(cut(one.name, 40))}**"
    if one.since is not None:
        resting = "yes" if one.status is Status.DORMANT else "no"
        return f"{name} · " + say(
            f"health-line-{section}", since=stamp(one.since, "R"), resting=resting
        )
    if one.number:
        return f"{name} · " + say("health-line-single", number=one.number)
    return name


def asked_now(result: AskedNow, say: Say) -> Reply:
    """A question is on its way."""
    return Reply(
        say(
            "health-asked-now",
            chapter=escape(cut(result.chapter.name, 100)),
            people=result.people,
            rung=say(f"health-rung-{result.rung.name.lower()}"),
        )
    )
