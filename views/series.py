"""Series as people see them: their rule in words, previews, what joining every date came to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import discord
from babel.dates import format_skeleton, get_day_names

from domain.dates import Rule
from domain.events import Event, Status
from domain.series import (
    UNTIL_COUNTS,
    UNTIL_MONTHS,
    NoLonger,
    Outlook,
    Regular,
    Repeats,
    Scope,
    Series,
    SeriesEdited,
)
from domain.text import escape
from views.events import choice_note
from views.events_card import embed
from views.reply import Part, Reply, button, modal, option, rows, select
from views.texts import Say
from views.times import date_alone, locale, stamp, wall

_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger
_SPACES = re.compile(r" {2,}| +(?=$)", re.MULTILINE)
_WEEK = 7
_SHORTEST_MONTH = 28
_SHOWN = 3
BY_HAND = "typed"  # in place of one that is offered


def every(rule: Rule, say: Say) -> str:
    """The rule in words, such as *every month, on the second Tuesday*."""
    day = rule.wall.date()
    known = locale(say.language)
    nth = (day.day - 1) // _WEEK + 1
    return say(
        "series-every",
        repeat=rule.repeat.value,
        day=get_day_names("wide", locale=known)[day.weekday()],
        nth=nth if nth < 5 else "last",
        number=str(day.day),
        late="yes" if day.day > _SHORTEST_MONTH else "no",
        date=format_skeleton("MMMMd", day, locale=known),
    )


def until(rule: Rule, say: Say) -> str:
    """Until when it goes on, in words."""
    if rule.until is None:
        return say("series-until", until="none")
    return say("series-until", until=date_alone(rule.until, say.language))


def recurring(shown: Reply, rule: Rule, say: Say) -> Reply:
    """The card of a date, with how it comes back beside when it is."""
    one = shown.embeds[0]
    for at, field in enumerate(one.fields):
        if field.name == say("event-when"):
            value = f"{field.value}\n{say('series-card', every=every(rule, say))}"
            one.set_field_at(at, name=field.name, value=value, inline=False)
    return shown


def planted(shown: Reply, rule: Rule, say: Say) -> Reply:
    """A new event is on, the first date of a series."""
    note = say("series-on", every=every(rule, say), until=until(rule, say))
    return replace(shown, content=f"{shown.content}\n{note}")


def stamps(moments: Sequence[datetime]) -> str:
    """Some moments in a line."""
    return " · ".join(stamp(moment, "f") for moment in moments) or "–"


def preview(shown: Reply, repeats: Repeats | None, draft: int, say: Say) -> Reply:
    """The preview of a new event, with how it comes back and a select of until when."""
    if repeats is None:
        return shown
    content = f"{shown.content or ''}\n{_repeats(repeats, say)}"
    return replace(
        shown, content=content, rows=((_untils("n", draft, repeats.rule, say),), *shown.rows)
    )


def _repeats(repeats: Repeats, say: Say) -> str:
    return say(
        "series-preview",
        every=every(repeats.rule, say),
        until=until(repeats.rule, say),
        dates=stamps(repeats.dates),
    )


def _untils(what: str, draft: int, rule: Rule, say: Say) -> Part:
    """Until when: ``what`` is ``n`` for a new event, ``e`` for an edit, ``b`` for an event that begins one."""
    options = [
        option(say("series-until-none"), "none"),
        *(option(say("series-until-dates", number=one), f"n{one}") for one in UNTIL_COUNTS),
        *(option(say("series-until-months", number=one), f"m{one}") for one in UNTIL_MONTHS),
        option(say("series-until-typed"), BY_HAND),
    ]
    placeholder = say("series-select-until", until=until(rule, say))
    return select(placeholder, "series.until", what, draft, options=options)


def until_form(what: str, draft: int, say: Say) -> discord.ui.Modal:
    """Where another last day is typed."""
    form = modal(say("series-until-form"), "series.typed", what, draft)
    form.add_item(
        discord.ui.TextInput(
            label=say("series-until-input")[:45],
            custom_id="until",
            placeholder=say("series-until-example")[:100],
            max_length=120,
        )
    )
    return form


def edit_preview(
    before: Event,
    after: Event,
    scope: Scope,
    seen: Outlook,
    draft: int,
    say: Say,
    *,
    what: str = "e",
) -> Reply:
    """What an edit of a series would do, waiting for a *Confirm*."""
    lines = [
        say(
            "series-edit-preview",
            scope=scope.value,
            title=escape(after.title),
            **{"from": stamp(before.starts)},
        )
    ]
    parts: list[tuple[Part, ...]] = []
    if seen.repeats is not None:
        lines.append(_repeats(seen.repeats, say))
        parts.append((_untils(what, draft, seen.repeats.rule, say),))
    lines += _counts(seen, say)
    if after.starts != before.starts:
        shown = wall(after.starts, after.zone, say)
        lines.append(say("series-edit-first", after=stamp(after.starts), wall=shown))
    if seen.apart:
        lines.append(say("series-edit-apart", dates=stamps(seen.apart)))
    if seen.moved or seen.cancelled:
        lines.append(say("series-told", people=seen.people))
    confirm = button(say("button-confirm"), "series.confirm", what, draft, style=_GREEN)
    parts.append((confirm, button(say("button-discard"), "series.discard", draft)))
    return Reply("\n".join(lines), (embed(after, say),), tuple(parts))


def _counts(seen: Outlook, say: Say) -> list[str]:
    lines = []
    if seen.moved:
        lines.append(say("series-edit-moved", moved=seen.moved))
    elif seen.changed:
        lines.append(say("series-edit-changed", changed=seen.changed))
    if seen.cancelled:
        lines.append(say("series-edit-cancelled", cancelled=seen.cancelled))
    if seen.made:
        lines.append(say("series-edit-made", made=seen.made))
    return lines


def edited(done: SeriesEdited, say: Say) -> Reply:
    """The series is changed; what that came to."""
    lines = [say("series-edited", title=escape(done.event.title)), *_counts(done.seen, say)]
    if done.seen.moved or done.seen.cancelled:
        lines.append(say("series-told", people=done.seen.people))
    if done.promoted:
        lines.append(say("series-promoted", promoted=done.promoted))
    return Reply("\n".join(lines), (embed(done.event, say),))


def begun(event: Event, repeats: Repeats, say: Say) -> Reply:
    """A single event became the first date of a series."""
    content = say(
        "series-begun",
        title=escape(event.title),
        every=every(repeats.rule, say),
        until=until(repeats.rule, say),
        dates=stamps(repeats.dates),
    )
    return Reply(content, (embed(event, say),))


def end_preview(
    event: Event, scope: Scope, reason: str | None, seen: Outlook, draft: int, say: Say
) -> Reply:
    """What ending a series will do."""
    content = say(
        "series-end-preview",
        scope=scope.value,
        title=escape(event.title),
        dates=seen.cancelled,
        reason=escape(reason) if reason else "none",
        **{"from": stamp(event.starts)},
    )
    content += "\n" + say("series-told", people=seen.people)
    parts = (
        button(say("button-confirm"), "series.finish", draft, style=_RED),
        button(say("button-keep"), "series.discard", draft),
    )
    return Reply(content, rows=rows(parts))


def ended(event: Event, scope: Scope, dates: int, told: int, say: Say) -> Reply:
    """The series is over; how many people hear of it."""
    content = say(
        "series-ended",
        scope=scope.value,
        title=escape(event.title),
        dates=dates,
        **{"from": stamp(event.starts)},
    )
    return Reply(content + "\n" + say("series-told", people=told))


def offered(said: Reply, event: Event, say: Say, *, regular: bool) -> Reply:
    """What an answer to a date came to, with every date on offer, or the way out of them all."""
    content = said.content or ""
    if regular:
        content += "\n" + say("series-left-one")
    every_date = _every(event, say, regular=regular)
    return replace(said, content=content, rows=(*said.rows, (every_date,)))


def _every(event: Event, say: Say, *, regular: bool) -> Part:
    if regular:
        return button(say("button-leave-every-date"), "series.leave", event.id)
    return button(say("button-every-date"), "series.join", event.id)


def within(
    shown: Reply, series: Series, event: Event, others: Sequence[Event], say: Say, *, regular: bool
) -> Reply:
    """A date's details with the series that it belongs to, and a select of its other dates."""
    lines = [say("series-part", every=every(series.rule, say), until=until(series.rule, say))]
    ahead = [one.starts for one in others if one.starts > event.starts][:_SHOWN]
    if ahead:
        lines.append(say("series-part-next", dates=stamps(ahead)))
    if regular:
        lines.append(say("series-part-regular"))
    for one in shown.embeds[:1]:
        one.add_field(name=say("series-field"), value="\n".join(lines)[:1024], inline=False)
    parts = list(shown.rows)
    if others and len(parts) < 4:
        options = [
            option(one.title, str(one.id), description=choice_note(one, say)) for one in others
        ]
        parts.append((select(say("series-open"), "series.date", options=options),))
    if series.is_running and event.status is Status.PLANNED and len(parts) < 5:
        parts.append((_every(event, say, regular=regular),))
    return replace(shown, rows=tuple(parts))


def joined(done: Regular, say: Say) -> Reply:
    """They come to every date from now on."""
    content = say(
        "series-joined",
        title=escape(done.series.title),
        every=every(done.series.rule, say),
        seated=done.seated,
        waiting=done.waiting,
        kept=done.kept,
    )
    return Reply(
        _SPACES.sub(" ", content).strip(), rows=((_every(done.event, say, regular=True),),)
    )


def left(done: NoLonger, say: Say) -> Reply:
    """They come to no date any more."""
    return Reply(say("series-left", title=escape(done.series.title), left=done.left))


def kept(series: Series, say: Say) -> Reply:
    """The series goes on."""
    return Reply(say("series-kept", title=escape(series.title)))
