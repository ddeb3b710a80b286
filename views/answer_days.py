"""How the answers to an event came in: a curve for its organisers, with its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO

import discord

from domain.answer_days import AnswerDays, Day
from domain.events import Answer, Event, Status
from domain.text import cut, escape
from domain.times import wall_at
from views.pictures.scenes import Curve, Line
from views.pictures.words import fitting, mirrored
from views.reply import Reply, beside, button
from views.texts import Say
from views.times import date_alone, day_alone

_ORDER = (Answer.GOING, Answer.WAITING, Answer.MAYBE, Answer.NO)
_TITLE = 60  # letters of the event's title in the picture


def offered(reply: Reply, event: Event, say: Say) -> Reply:
    """An event's details with the button that draws its answers, once there are any."""
    if not event.going + event.waiting + event.maybe:
        return reply
    return beside(reply, button(say("button-answer-days"), "event.answers", event.id))


def scene(found: AnswerDays, say: Say) -> Curve:
    """A line for each answer that somebody gave, and the seats."""
    event, last = found.event, found.days[-1]
    lines = tuple(
        Line(
            answer.value,
            _said(event, answer, last, say),
            tuple(one.of(answer) for one in found.days),
        )
        for answer in _ORDER
        if last.of(answer)
    )
    seats = None
    if event.capacity is not None:
        seats = (event.capacity, say("curve-seats", seats=event.capacity))
    return Curve(
        say("curve-title", title=cut(event.title, _TITLE)),
        say(
            "curve-credit",
            date=date_alone(wall_at(found.at, event.zone).date(), say.language),
        ),
        tuple(day_alone(one.on, say.language) for one in found.days),
        lines,
        seats,
        mirrored(say),
    )


def _said(event: Event, answer: Answer, day: Day, say: Say) -> str:
    key = f"curve-{answer.value}"
    if answer is Answer.MAYBE and event.status is Status.WISHED:
        key = "curve-interested"
    return say(key, number=day.of(answer))


def _all(event: Event, day: Day, say: Say) -> str:
    return " · ".join(_said(event, answer, day, say) for answer in _ORDER if day.of(answer))


def described(found: AnswerDays, say: Say) -> str:
    """The curve in words: the days on which something changed, as many of them as fit."""
    event, days = found.event, found.days
    changed = [
        day
        for before, day in zip((None, *days), days, strict=False)
        if before is None or before.all != day.all or day is days[-1]
    ]
    seats = "none"
    if event.capacity is not None:
        seats = say("curve-seats", seats=event.capacity)

    def told(some: Sequence[Day]) -> str:
        lines = (
            say(
                "curve-alt-day",
                day=day_alone(day.on, say.language),
                answers=_all(event, day, say),
            )
            for day in some
        )
        return say(
            "curve-alt",
            title=cut(event.title, _TITLE),
            since=date_alone(days[0].on, say.language),
            until=date_alone(days[-1].on, say.language),
            seats=seats,
            days="; ".join(lines),
        )

    return fitting(map(told, _thinned(changed)))


def _thinned(days: Sequence[Day]) -> Iterator[Sequence[Day]]:
    """All of them, then every other one and so on, always with the last."""
    yield days
    while len(days) > 1:
        days = days[::-1][::2][::-1]
        yield days


def shown(found: AnswerDays, picture: bytes, say: Say) -> Reply:
    """The curve, and what it does not know."""
    lines = [say("curve", title=escape(found.event.title))]
    if found.event.outside:
        lines.append(say("curve-outside", outside=found.event.outside))
    alt = described(found, say)
    file = discord.File(BytesIO(picture), filename="answers.png", description=alt)
    return Reply("\n".join(lines), files=(file,))


def undrawn(found: AnswerDays, say: Say) -> Reply:
    """There is nothing to draw: nobody answered, or all on one day."""
    title = escape(found.event.title)
    if not found.days:
        return Reply(say("curve-none", title=title))
    last = found.days[-1]
    text = say(
        "curve-one",
        title=title,
        day=date_alone(found.days[0].on, say.language),
        answers=_all(found.event, last, say),
        over="yes" if found.event.is_over(found.at) else "no",
    )
    return Reply(text)
