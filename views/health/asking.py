"""Questions and news about a chapter that is silent, with the buttons that answer them."""

from __future__ import annotations

from datetime import datetime

import discord

from domain.chapters import Chapter, Status
from domain.health import WORDS_LIMIT, Accompanied, Answer, Answered, Rung, ToldFirst
from domain.health_notices import (
    HealthAsked,
    HealthHelpers,
    HealthMentor,
    HealthStewards,
    HealthTaker,
    HealthTold,
)
from domain.text import cut, escape
from views.reply import Part, Reply, button, modal, rows
from views.texts import Say
from views.times import stamp

_GREEN = discord.ButtonStyle.success
_RED = discord.ButtonStyle.danger
_Args = tuple[int, int, int]


def _args(chapter: Chapter, since: datetime, rung: Rung) -> _Args:
    """What a button of a question carries: the chapter, the silence, the rung."""
    return chapter.id, int(since.timestamp()), int(rung)


def _name(chapter: Chapter) -> str:
    return escape(cut(chapter.name, 100))


def asked(notice: HealthAsked, say: Say) -> Reply:
    """A connector is asked how their chapter is; each rung in words of its own."""
    chapter, rung = notice.chapter, notice.rung
    text = say(
        f"health-asked-{rung.name.lower()}",
        chapter=_name(chapter),
        since=stamp(notice.since, "D"),
        relative=stamp(notice.since, "R"),
        date=stamp(notice.date, "D") if notice.date else "none",
    )
    if rung is Rung.MENTOR:
        text = " ".join((text, *_also(notice, say)))
    elif rung is Rung.DORMANT and notice.stewards:
        text += " " + say("health-stewards-tomorrow")
    args = _args(chapter, notice.since, rung)
    return Reply(text, rows=rows(_answers(chapter, args, rung, say)), private=False)


def _also(notice: HealthAsked, say: Say) -> list[str]:
    """Who else is asked at the second question."""
    parts = []
    if notice.mentor:
        parts.append(say("health-also-neighbour", mentor=escape(cut(notice.mentor, 100))))
    if notice.chapter.channel is not None:
        parts.append(say("health-also-channel"))
    return [*parts, say("health-also-you")]


def _answers(chapter: Chapter, args: _Args, rung: Rung, say: Say) -> list[Part]:
    if rung is Rung.WAKE:
        return [
            button(say("button-health-awake"), "health.awake", *args, style=_GREEN),
            button(say("button-health-rest-on"), "health.keep", *args),
        ]
    resting = chapter.status is Status.DORMANT
    first = "awake" if resting else "alive"
    last = "rest-on" if resting else "rest"
    parts: list[Part] = [
        button(say(f"button-health-{first}"), f"health.{first}", *args, style=_GREEN),
        button(say("button-health-help"), "health.help", *args),
        button(say(f"button-health-{last}"), "health.rest", *args),
    ]
    if rung is Rung.COMPOST:
        parts.append(button(say("button-health-compost"), "health.compost", args[0]))
    return parts


def stewards(notice: HealthStewards, say: Say) -> Reply:
    """The stewards are asked whether a chapter rests, wakes or ends."""
    chapter, rung = notice.chapter, notice.rung
    args = _args(chapter, notice.since, rung)
    people = ", ".join(f"<@{member}>" for member in notice.people[:10])
    text = say(
        f"health-stewards-{rung.name.lower()}",
        chapter=_name(chapter),
        since=stamp(notice.since, "D"),
        people=people or "none",
    )
    if rung is Rung.COMPOST:
        act: Part = button(say("button-health-compost"), "health.compost", args[0])
    elif rung is Rung.WAKE:
        act = button(say("button-health-awake"), "health.awake", *args, style=_GREEN)
    else:
        act = button(say("button-health-dormant"), "health.dormant", args[0])
    others = (
        button(say("button-health-keep"), "health.keep", *args),
        button(say("button-health-open"), "health.open", args[0]),
    )
    return Reply(text, rows=rows((act, *others)), private=False)


def mentor(notice: HealthMentor, say: Say) -> Reply:
    """A connector of another chapter: would they accompany this one?"""
    args = _args(notice.chapter, notice.since, Rung.MENTOR)
    text = say(
        "health-mentor",
        chapter=_name(notice.chapter),
        mentor=_name(notice.mentor),
        since=stamp(notice.since, "D"),
        already="yes" if notice.chapter.mentor == notice.mentor.id else "no",
    )
    parts = (
        button(say("button-health-accompany"), "health.accompany", *args, style=_GREEN),
        button(say("button-health-decline"), "health.decline", *args),
    )
    return Reply(text, rows=rows(parts), private=False)


def helpers(notice: HealthHelpers, say: Say) -> Reply:
    """In the chapter's channel: who would help?"""
    args = _args(notice.chapter, notice.since, Rung.MENTOR)
    text = say("health-helpers", chapter=_name(notice.chapter), since=stamp(notice.since, "R"))
    part = button(say("button-health-helper"), "health.helper", *args, style=_GREEN)
    return Reply(text, rows=rows((part,)), private=False)


def taker(notice: HealthTaker, say: Say) -> Reply:
    """In the connectors' channel: who would take it on?"""
    args = _args(notice.chapter, notice.since, Rung.NOTICE)
    text = say(
        "health-taker",
        chapter=_name(notice.chapter),
        since=stamp(notice.since, "D"),
        date=stamp(notice.date, "D"),
    )
    part = button(say("button-health-taker"), "health.taker", *args, style=_GREEN)
    return Reply(text, rows=rows((part,)), private=False)


def told(notice: HealthTold, say: Say) -> Reply:
    """A word to a connector: what happened to a chapter, and through whom."""
    text = say(
        f"health-told-{notice.what}",
        chapter=_name(notice.chapter),
        who=f"<@{notice.by}>",
        mentor=escape(notice.mentor) if notice.mentor else "none",
    )
    known = button(say("button-seen"), "alert.seen")
    return Reply(text, rows=rows((known,)), private=False)


def words_form(args: _Args, answer: Answer, say: Say) -> discord.ui.Modal:
    """The form behind *We're alive* and *We need help*: a few words, if they like."""
    asked_for = modal(say(f"health-form-{answer}"), f"health.said-{answer}", *args)
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="text",
        style=discord.TextStyle.paragraph,
        required=False,
        max_length=WORDS_LIMIT,
    )
    asked_for.add_item(
        discord.ui.Label(
            text=say(f"health-label-{answer}")[:45],
            description=say(f"health-hint-{answer}")[:100],
            component=field,
        )
    )
    return asked_for


def rest_preview(chapter: Chapter, args: _Args, say: Say) -> Reply:
    """What resting means, to be confirmed by a connector."""
    parts = (
        button(say("button-confirm"), "health.rested", *args, style=_RED),
        button(say("button-health-back"), "health.later"),
    )
    return Reply(say("health-rest-preview", chapter=_name(chapter)), rows=rows(parts))


def dormant_preview(chapter: Chapter, say: Say) -> Reply:
    """What marking a chapter dormant means, to be confirmed."""
    parts = (
        button(say("button-confirm"), "health.marked", chapter.id, style=_RED),
        button(say("button-health-back"), "health.later"),
    )
    return Reply(say("health-dormant-preview", chapter=_name(chapter)), rows=rows(parts))


def answered(result: Answered, say: Say) -> Reply:
    """What an answer came to."""
    return Reply(
        say(
            f"health-answered-{result.answer}",
            chapter=_name(result.chapter),
            stewards="yes" if result.heard else "no",
        )
    )


def told_first(result: ToldFirst, say: Say) -> Reply:
    """Its connectors hear of it first."""
    return Reply(
        say(
            "health-told-first",
            chapter=_name(result.chapter),
            after=stamp(result.after),
            stewards="yes" if result.reminded else "no",
        )
    )


def accompanied(result: Accompanied | None, say: Say) -> Reply:
    """A chapter accompanies another, or cannot."""
    if result is None:
        return Reply(say("health-declined"))
    return Reply(
        say("health-accompanied", chapter=_name(result.chapter), mentor=_name(result.mentor))
    )


def compost(chapter: Chapter, say: Say) -> Reply:
    """Its end is on the way already; where to look."""
    return Reply(say("health-compost", chapter=_name(chapter)))


def later(say: Say) -> Reply:
    """Nothing was changed."""
    return Reply(say("health-nothing"))
